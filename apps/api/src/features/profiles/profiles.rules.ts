import type { Answers } from '@arena/contract/profiles';
import { findCountry } from '@arena/taxonomy/countries';
import { findEducationField } from '@arena/taxonomy/education-fields';
import { findEverydayTask } from '@arena/taxonomy/everyday-tasks';
import { findLanguage } from '@arena/taxonomy/languages';
import { findLicence } from '@arena/taxonomy/licences';
import { findOccupation } from '@arena/taxonomy/occupations';
import { findPlace } from '@arena/taxonomy/places';
import { hasLetter, isOneLine, isSeen, writtenText } from '@arena/taxonomy/plain-text';
import { findProfession } from '@arena/taxonomy/professions';
import { findSkill } from '@arena/taxonomy/skills';
import { findWorkplaceFact } from '@arena/taxonomy/workplace-facts';
import { AppError } from '../../app-error.ts';

const knownOccupation = (code: string | null): string | null =>
  code !== null && findOccupation(code) !== undefined ? code : null;

/**
 * The answers as they are kept: without ids that the taxonomy does not know (from an old draft, or made up), each language, profession on
 * the way and opportunity once. An experience and a no stay without their occupation, and a study without its field; a study from no
 * country does not, as its country decides what it is worth here.
 */
export function onlyKnown(answers: Answers): Answers {
  return {
    ...answers,
    homePlaceId: answers.homePlaceId !== null && findPlace(answers.homePlaceId) !== undefined ? answers.homePlaceId : null,
    knownOccupations: answers.knownOccupations.filter((code) => findOccupation(code) !== undefined),
    wantedOccupations: answers.wantedOccupations.filter((code) => findOccupation(code) !== undefined),
    skills: answers.skills.filter((id) => findSkill(id) !== undefined),
    tasks: answers.tasks.filter((id) => findEverydayTask(id) !== undefined),
    languages: answers.languages.filter(
      ({ code }, position, all) => findLanguage(code) !== undefined && all.findIndex((other) => other.code === code) === position,
    ),
    unwantedOccupations: answers.unwantedOccupations.filter((code) => findOccupation(code) !== undefined),
    experiences: answers.experiences.map((one) => ({ ...one, occupation: knownOccupation(one.occupation) })),
    ...schooling(answers),
    authorisations: answers.authorisations.filter((id) => findProfession(id) !== undefined),
    professionPaths: answers.professionPaths.filter(
      ({ profession }, position, all) =>
        findProfession(profession) !== undefined && all.findIndex((other) => other.profession === profession) === position,
    ),
    wishedFacts: answers.wishedFacts.filter((id) => findWorkplaceFact(id) !== undefined),
    licences: answers.licences?.filter((id) => findLicence(id) !== undefined) ?? null,
    wantedExtent: inOrder(answers.wantedExtent),
    // The latest stands last, and is what the person means now.
    declined: answers.declined
      .filter(
        ({ opportunityId }, position, all) => all.findLastIndex((other) => other.opportunityId === opportunityId) === position,
      )
      .map((one) => ({ ...one, occupation: knownOccupation(one.occupation) })),
  };
}

/** Norway has nothing to recognise, and the highest schooling of those told is the one that counts. */
function schooling(answers: Answers): Pick<Answers, 'studies' | 'education'> {
  const studies = answers.studies
    .filter(({ country }) => findCountry(country) !== undefined)
    .map((study) => ({
      ...study,
      field: study.field !== null && findEducationField(study.field) !== undefined ? study.field : null,
      recognition: study.country === 'NO' ? ('none' as const) : study.recognition,
    }));
  const [highest] = studies.toSorted((a, b) => b.level - a.level || Number(b.country === 'NO') - Number(a.country === 'NO'));
  if (highest === undefined) return { studies, education: answers.education };
  const { level, country, recognition } = highest;
  return { studies, education: { level, abroad: country !== 'NO', recognised: recognition === 'granted' } };
}

/** "80 to 50 percent" is the same wish as "50 to 80". */
function inOrder(extent: Answers['wantedExtent']): Answers['wantedExtent'] {
  if (extent === null || extent.fromPercent <= extent.toPercent) return extent;
  return { fromPercent: extent.toPercent, toPercent: extent.fromPercent };
}

export interface Contact {
  name: string;
  email: string | null;
}

/**
 * The contact as it is kept, without space around and what nobody sees. Throws `request.invalid` naming each field that does not fit: a name needs a letter
 * and stays on one line, and an address must be one that `isAddress` takes.
 */
export function readContact(told: Contact, isAddress: (text: string) => boolean): Contact {
  const contact = { name: writtenText(told.name), email: told.email?.trim() ?? null };
  const nameFits = hasLetter(contact.name) && isOneLine(contact.name);
  const emailFits = contact.email === null || isAddress(contact.email);
  if (nameFits && emailFits) return contact;
  throw new AppError('request.invalid', {}, [
    ...(nameFits ? [] : [{ path: '/name', rule: 'format' }]),
    ...(emailFits ? [] : [{ path: '/email', rule: 'format' }]),
  ]);
}

/** Names open with a yes: who has told none cannot give one. */
export function refuseNameless({ name }: { name: string }): void {
  if (!isSeen(name)) throw new AppError('profile.name_missing');
}
