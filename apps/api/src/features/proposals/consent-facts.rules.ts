/** Exactly what a consent lets an employer read. One function, used for the preview and for what is stored. */
import type { Answers } from '@arena/contract/profiles';
import type { Fact } from '@arena/contract/proposals';
import { licenceCovers } from '@arena/matching/licence-cover';
import type { MatchRequirement } from '@arena/matching/types';
import { findEducationLevel } from '@arena/taxonomy/education';
import { findLanguage } from '@arena/taxonomy/languages';
import { findLicence } from '@arena/taxonomy/licences';
import { findProfession } from '@arena/taxonomy/professions';
import { findSkill } from '@arena/taxonomy/skills';
import type { Language } from '@arena/taxonomy/types';
import { proposals as en } from '@arena/texts/en/proposals';
import { proposals as nb } from '@arena/texts/nb/proposals';

const sentences = { nb: nb.facts, en: en.facts };
const listFormat = { nb: new Intl.ListFormat('nb'), en: new Intl.ListFormat('en-GB') };
const bandMinutes = 15;

/**
 * The name, and of the answers only what this opportunity asks about and the person has told. What is not told is left out, never said
 * to be missing. `travelMinutes` is the person's own journey when known for certain; only its 15-minute band leaves.
 */
export function buildFacts(
  person: { name: string; answers: Answers; travelMinutes: number | null },
  requirements: readonly MatchRequirement[],
  language: Language,
): Fact[] {
  const { answers } = person;
  const words = sentences[language];
  const join = (names: readonly string[]) => listFormat[language].format(names);
  const asked = <T extends MatchRequirement['type']>(type: T) =>
    requirements.filter((one): one is Extract<MatchRequirement, { type: T }> => one.type === type);
  const named = (label: string, names: readonly (string | undefined)[]): Fact[] => {
    const known = [...new Set(names.filter((name) => name !== undefined))];
    return known.length === 0 ? [] : [{ label, value: join(known) }];
  };

  return [
    { label: words.name, value: person.name },
    ...named(
      words.skills,
      asked('skill')
        .filter(({ skillId }) => answers.skills.includes(skillId))
        .map(({ skillId }) => findSkill(skillId)?.name[language]),
    ),
    ...languageFacts(answers, asked('language'), language),
    ...(asked('education').length === 0 ? [] : named(words.education, [educationName(answers, language)])),
    ...named(
      words.licences,
      asked('licence')
        .filter(({ licenceId }) => answers.licences?.some((own) => licenceCovers(own, licenceId)) === true)
        .map(({ licenceId }) => findLicence(licenceId)?.name[language]),
    ),
    ...named(
      words.authorisations,
      asked('authorisation')
        .filter(({ professionId }) => answers.authorisations.includes(professionId))
        .map(({ professionId }) => findProfession(professionId)?.name[language]),
    ),
    ...(person.travelMinutes === null
      ? []
      : [{ label: words.travel, value: words.upToMinutes.replace('{{minutes}}', String(bandOf(person.travelMinutes))) }]),
  ];
}

/** The upper end of the 15-minute band a journey falls in. */
const bandOf = (minutes: number): number => Math.max(1, Math.ceil(minutes / bandMinutes)) * bandMinutes;

/** A language asked about in speech says nothing of how the person writes. One line for each language, however often it is asked. */
function languageFacts(
  answers: Answers,
  asked: readonly Extract<MatchRequirement, { type: 'language' }>[],
  language: Language,
): Fact[] {
  const words = sentences[language];
  return [...Map.groupBy(asked, (one) => one.language)].flatMap(([code, requirements]) => {
    const told = answers.languages.find((one) => one.code === code);
    const name = findLanguage(code)?.name[language];
    if (told === undefined || name === undefined) return [];
    const any = requirements.some(({ oral, written }) => oral === null && written === null);
    const levels = [
      told.oral !== null && (any || requirements.some(({ oral }) => oral !== null))
        ? words.oral.replace('{{level}}', told.oral)
        : null,
      told.written !== null && (any || requirements.some(({ written }) => written !== null))
        ? words.written.replace('{{level}}', told.written)
        : null,
    ].filter((level) => level !== null);
    return levels.length === 0 ? [] : [{ label: name, value: levels.join(', ') }];
  });
}

/** Where it was taken is nobody's business; that it is not recognised yet is what the employer must know. */
function educationName({ education }: Answers, language: Language): string | undefined {
  if (education === null) return undefined;
  const name = findEducationLevel(education.level)?.name[language];
  if (name === undefined || !education.abroad || education.recognised) return name;
  return sentences[language].notRecognised.replace('{{education}}', name);
}
