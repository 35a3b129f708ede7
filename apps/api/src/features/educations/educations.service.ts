/** What educations and professions from abroad are worth here: the taxonomy's facts held against what somebody told, and what is open. */
import type { ApiResponse } from '@arena/contract/api';
import type { ProfessionAdvice, RecognitionScheme, StudyAdvice, Use } from '@arena/contract/educations';
import type { Answers } from '@arena/contract/profiles';
import { demandsOf } from '@arena/matching/demands';
import type { Ranked } from '@arena/matching/opportunity-index';
import type { MatchOpportunity, Reason } from '@arena/matching/types';
import { countries, findCountry } from '@arena/taxonomy/countries';
import { getEducationLevel } from '@arena/taxonomy/education';
import { educationFields, findEducationField, getEducationField } from '@arena/taxonomy/education-fields';
import { levelInSentence } from '@arena/taxonomy/names-in-sentences';
import { getOccupation } from '@arena/taxonomy/occupations';
import { getProfession, professions, professionsCheckedOn } from '@arena/taxonomy/professions';
import { recognitionCheckedOn, recognitionIsVoluntary, recognitionSchemes } from '@arena/taxonomy/recognition';
import type { Language } from '@arena/taxonomy/types';
import type { Actor } from '../../access/actor.ts';
import type { Deps } from '../../deps.ts';
import { toMatchProfile } from '../../search/match-profile.ts';
import { presentMatch } from '../matches/matches.service.ts';
import { listCards } from '../opportunities/opportunities.service.ts';
import { findAnswers } from '../profiles/profiles.service.ts';
import * as rules from './educations.rules.ts';

type Choices = ApiResponse<'GET /api/educations/choices'>;
type Path = ApiResponse<'GET /api/educations/path'>;

/** So many in each list: enough to choose among, few enough to read. */
const usesShown = 4;
/** So many of the best are looked through for them. */
const usesLookedAt = 120;

const choices = new Map<Language, Choices>();

/** Everything the form chooses from, by name, and what recognition of each kind of education means. */
export function listEducationChoices(language: Language): Choices {
  const made = choices.get(language) ?? makeChoices(language);
  choices.set(language, made);
  return made;
}

function makeChoices(language: Language): Choices {
  const collator = new Intl.Collator(language);
  const byName = (list: { id: string; name: string }[]) => list.sort((a, b) => collator.compare(a.name, b.name));
  return {
    countries: byName(countries.map(({ code, name }) => ({ id: code, name: name[language] }))),
    fields: byName(educationFields.map(({ id, name }) => ({ id, name: name[language] }))),
    professions: byName(professions.map(({ id, name }) => ({ id, name: name[language] }))),
    recognition: {
      voluntary: recognitionIsVoluntary[language],
      checkedOn: recognitionCheckedOn,
      schemes: recognitionSchemes.map(
        (scheme): RecognitionScheme => ({
          kind: scheme.kind,
          name: scheme.name[language],
          authority: { name: scheme.authority[language], url: scheme.link[language] },
          covers: scheme.covers.map((text) => text[language]),
          gives: scheme.gives.map((text) => text[language]),
          doesNotGive: scheme.doesNotGive.map((text) => text[language]),
          cost: scheme.cost?.[language] ?? null,
          send: scheme.send.map((text) => text[language]),
          steps: scheme.steps.map((text) => text[language]),
          otherWays: scheme.otherWays.map(({ name, explanation, link }) => ({
            name: name[language],
            explanation: explanation.map((text) => text[language]),
            url: link[language],
          })),
          sources: scheme.sources.map(({ title, link, edited }) => ({ name: title, url: link, editedOn: edited ?? null })),
        }),
      ),
    },
  };
}

/** For the saved profile of whoever asks, or else the draft in their browser. */
export async function getEducationPath(
  deps: Deps,
  actor: Actor,
  sealedDraft: string | undefined,
  language: Language,
): Promise<Path> {
  const found = await findAnswers(deps, actor, sealedDraft);
  if (found === null)
    return {
      basis: 'nothing',
      studies: [],
      professions: [],
      suggestedProfessions: [],
      usesItNow: [],
      traineeships: [],
      meanwhile: [],
    };
  const { answers, basis } = found;
  return {
    basis,
    studies: answers.studies.map((study, position) => viewStudy(study, position, language)),
    professions: viewProfessions(deps, answers, language),
    suggestedProfessions: rules.professionsOfWork(answers).map(({ id, name }) => ({ id, name: name[language] })),
    ...(await listUses(deps, answers, language)),
  };
}

function viewStudy(study: Answers['studies'][number], position: number, language: Language): StudyAdvice {
  const recognition = rules.recognitionOf(study);
  const field = study.field === null ? undefined : findEducationField(study.field);
  return {
    position,
    country: { id: study.country, name: findCountry(study.country)?.name[language] ?? study.country },
    level: getEducationLevel(study.level).name[language],
    field: field === undefined ? null : { id: field.id, name: field.name[language] },
    scheme: recognition?.scheme ?? null,
    open: recognition?.open ?? 'yes',
  };
}

function viewProfessions(deps: Deps, answers: Answers, language: Language): ProfessionAdvice[] {
  const open = deps.market.countBy('occupation');
  const trained = rules.trainedIn(answers.studies);
  return rules.heldProfessions(answers).map(({ profession, state, stepsDone }) => ({
    id: profession.id,
    name: profession.name[language],
    state,
    authority: { name: profession.authority.name[language], url: profession.authority.link },
    takes: profession.takes[language],
    steps: profession.steps.map((step, position) => ({
      text: step[language],
      done: stepsDone.includes(position),
      applies: rules.stepApplies(step, trained),
    })),
    meanwhile: profession.meanwhile?.[language] ?? null,
    source: profession.source,
    checkedOn: professionsCheckedOn,
    occupations: profession.occupationCodes.map((code) => ({
      code,
      name: getOccupation(code).name[language],
      open: open.get(code) ?? 0,
    })),
  }));
}

async function listUses(
  deps: Deps,
  answers: Answers,
  language: Language,
): Promise<Pick<Path, 'usesItNow' | 'traineeships' | 'meanwhile'>> {
  const competence = rules.competenceOf(answers);
  const held = new Set(answers.authorisations);
  // Most of the market is far from anybody's work: that is settled once for each occupation, not for each opportunity.
  const own = rules.occupationsOf(competence);
  const ranked = deps.market
    .rank(toMatchProfile(answers), usesLookedAt, ({ match }) => {
      if (match.kind !== 'traineeship' && (match.occupationCode === null || !own.has(match.occupationCode))) return false;
      const offered = rules.offeredBy(match, demandsOf(match), held, competence.level);
      return rules.useOf(competence, offered) !== null;
    })
    .flatMap((one) => {
      const opportunity = deps.market.get(one.id)?.match;
      if (opportunity === undefined) return [];
      const offered = rules.offeredBy(opportunity, demandsOf(opportunity), held, competence.level);
      const use = rules.useOf(competence, offered);
      // Level alone is little: no skill may be needed on day one that was not told.
      if (use === null || (use.why.code === 'level' && lacksSkill(opportunity, one.match.reasons))) return [];
      return [{ ...one, use, offered }];
    });
  const lists = ['usesItNow', 'traineeships', 'meanwhile'] as const;
  const shown = lists.map((list) => ranked.filter(({ use }) => use.list === list).slice(0, usesShown));
  const cards = new Map(
    (
      await listCards(
        deps,
        shown.flat().map(({ id }) => id),
        language,
      )
    ).map((card) => [card.id, card]),
  );
  const view = ({ id, match, use, offered }: Ranked & { use: rules.Use; offered: rules.Offered }): Use[] => {
    const opportunity = cards.get(id);
    if (opportunity === undefined) return [];
    const { level } = competence;
    const farBelow =
      level !== null && offered.usualLevel !== null && rules.isFarBelow(level, offered.usualLevel)
        ? { held: levelInSentence(level, language), usual: levelInSentence(offered.usualLevel, language) }
        : null;
    return [
      {
        opportunity,
        match: presentMatch(match, language),
        why: { code: use.why.code, name: nameOf(use.why, competence, language) },
        farBelow,
      },
    ];
  };
  const [usesItNow = [], traineeships = [], meanwhile = []] = shown.map((list) => list.flatMap(view));
  return { usesItNow, traineeships, meanwhile };
}

/** Whether a skill that is needed on day one was not told. */
function lacksSkill({ requirements }: MatchOpportunity, reasons: readonly Reason[]): boolean {
  const needed = new Set(requirements.flatMap((one) => (one.type === 'skill' && one.hardness === 'must' ? one.skillId : [])));
  return reasons.some((reason) => reason.code === 'skills.not-told' && reason.skills.some((id) => needed.has(id)));
}

function nameOf(why: rules.Why, { level }: rules.Competence, language: Language): string {
  if (why.code === 'field') return getEducationField(why.field).name[language];
  if (why.code === 'level') return level === null ? '' : levelInSentence(level, language);
  return getProfession(why.profession).name[language];
}
