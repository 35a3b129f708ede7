/** Between the form a person fills in and the answers that are kept: reading, checking and filling in again. Pure. */
import { answerLimits } from '@arena/contract/answer-limits';
import type { ApiResponse } from '@arena/contract/api';
import type { Answers } from '@arena/contract/profiles';
import { ageGroups } from '@arena/taxonomy/age-groups';
import { textsIn } from '../../lib/form.ts';
import { readDay } from './written-day.ts';

export type Choices = ApiResponse<'GET /api/taxonomy/choices'>;
/** What stands in the form, field by field, as typed. */
export type Typed = Readonly<Record<string, readonly string[]>>;
/** What is wrong with a field; a key of the texts (`profiles:problems`). */
export type Problem =
  | 'tooLong'
  | 'unknownPlace'
  | 'tooManyLicences'
  | 'tooManyProfessions'
  | 'unknownWords'
  | 'nothingWritten'
  | 'noName'
  | 'badEmail'
  | 'badDate'
  | 'noLevel'
  | 'licencesOrNone';
export type Problems = Readonly<Record<string, Problem>>;

export const longestWords = answerLimits.words;
/** Norwegian and English stand in the form already; other languages are chosen. */
export const namedLanguages = ['nb', 'en'] as const;
const mostLanguages = answerLimits.languages;

export const one = (typed: Typed, name: string): string => typed[name]?.[0] ?? '';
export const many = (typed: Typed, name: string): readonly string[] => typed[name] ?? [];
const isTicked = (typed: Typed, name: string): boolean => many(typed, name).length > 0;

export const typedIn = (form: FormData): Typed => textsIn(form);

/** The form as it looks when these answers are shown in it. */
export function typedOf(answers: Answers, choices: Choices): Typed {
  const typed: Record<string, readonly string[]> = {
    home: [choices.places.find(({ id }) => id === answers.homePlaceId)?.name ?? ''],
    travel: answers.travelModes,
    minutes: [String(answers.maxTravelMinutes ?? '')],
    can: [answers.canWords],
    wish: [answers.wishWords],
    kinds: answers.wantedKinds,
    extent: [answers.wantedExtent === null ? '' : `${answers.wantedExtent.fromPercent}-${answers.wantedExtent.toPercent}`],
    educationLevel: [String(answers.education?.level ?? '')],
    educationAbroad: answers.education?.abroad ? ['yes'] : [],
    educationRecognised: answers.education?.recognised ? ['yes'] : [],
    acceptsBelow: answers.acceptsBelowEducation ? ['yes'] : [],
    licences: answers.licences ?? [],
    noLicences: answers.licences?.length === 0 ? ['yes'] : [],
    professions: answers.authorisations,
    tasks: answers.tasks,
    unwanted: answers.unwantedOccupations,
    hours: answers.wishedFacts.filter((id) => isAboutHours(id)),
    workplace: answers.wishedFacts.filter((id) => !isAboutHours(id)),
    ageGroup: [answers.ageGroup ?? ''],
  };
  const [year = '', month = '', day = ''] = answers.availableFrom?.split('-') ?? [];
  dayNames.forEach((name, at) => {
    typed[name] = [[day, month, year][at] ?? ''];
  });
  languageRows(answers).forEach(({ code, oral, written }, row) => {
    const none = oral === null && written === null && answers.languages.some((told) => told.code === code) ? noLevel : '';
    typed[`language-${row}`] = [code];
    typed[`oral-${row}`] = [oral ?? none];
    typed[`written-${row}`] = [written ?? none];
  });
  return typed;
}

/** A form that asks about some of the answers, filled in with the others from what was told before. */
export function onTopOf(before: Typed, sent: Typed, fields: readonly string[]): Typed {
  const asked = new Set(fields);
  const kept = Object.entries(before).filter(([name]) => !asked.has(name));
  return { ...Object.fromEntries(kept), ...Object.fromEntries(Object.entries(sent).filter(([name]) => asked.has(name))) };
}

/** Facts about the place of work that are about time, and asked for where that is asked. */
const hoursFacts: readonly string[] = ['daytime-only', 'flexible-hours', 'part-time-possible'];
export const isAboutHours = (factId: string): boolean => hoursFacts.includes(factId);

const dayNames = ['from-day', 'from-month', 'from-year'] as const;
/** For a language that somebody says they know nothing of: told, and no level. */
export const noLevel = 'none';

/** Norwegian, English, then the others told, then an empty row or two to choose another in. */
function languageRows(answers: Answers): Answers['languages'] {
  const named = namedLanguages.map(
    (code) => answers.languages.find((told) => told.code === code) ?? { code, oral: null, written: null },
  );
  const others = answers.languages.filter(({ code }) => !namedLanguages.some((name) => name === code));
  const empty = Array.from({ length: others.length < 2 ? 2 - others.length : 1 }, () => ({
    code: '',
    oral: null,
    written: null,
  }));
  return [...named, ...others, ...empty].slice(0, mostLanguages);
}

/** How many rows of languages the form has. */
export const languageCount = (typed: Typed): number =>
  Math.min(mostLanguages, Math.max(4, Object.keys(typed).filter((name) => name.startsWith('language-')).length));

const simplified = (name: string) => name.trim().toLocaleLowerCase('nb').replace(/\s+/g, ' ');
/** The place of this name, with or without its municipality ("Moelv (Ringsaker)"); undefined for none and for two of the same name. */
export function placeNamed(name: string, choices: Choices) {
  const wanted = simplified(name);
  const whole = choices.places.find((place) => simplified(place.name) === wanted);
  const short = choices.places.filter((place) => simplified(place.name.replace(/ \([^)]*\)$/, '')) === wanted);
  return whole ?? (short.length === 1 ? short[0] : undefined);
}

/**
 * The answers in a filled-in form. What the form does not ask about (occupations and skills) is kept from `before`. `homePlaceId` is for
 * a place that only the server recognised, `today` an ISO day: who could begin before it can begin at once.
 */
export function readAnswers(
  typed: Typed,
  choices: Choices,
  before: Answers,
  homePlaceId: string | null = null,
  today: string = '',
): { answers: Answers; problems: Problems } {
  const problems: Record<string, Problem> = {};
  const home = one(typed, 'home').trim();
  const placeId = home === '' ? null : (placeNamed(home, choices)?.id ?? homePlaceId);
  if (home !== '' && placeId === null) problems.home = 'unknownPlace';
  for (const name of ['can', 'wish'] as const) if (one(typed, name).trim().length > longestWords) problems[name] = 'tooLong';
  const licences = allowed(
    many(typed, 'licences'),
    choices.licences.map(({ id }) => id),
  );
  if (licences.length > answerLimits.licences) problems.licences = 'tooManyLicences';
  else if (licences.length > 0 && isTicked(typed, 'noLicences')) problems.licences = 'licencesOrNone';
  const professions = allowed(
    many(typed, 'professions'),
    choices.professions.map(({ id }) => id),
  );
  if (professions.length > answerLimits.professions) problems.professions = 'tooManyProfessions';
  const minutes = Number(one(typed, 'minutes'));
  const [fromPercent, toPercent] = one(typed, 'extent').split('-').map(Number);
  const from = readDay(
    dayNames.map((name) => one(typed, name)),
    today,
  );
  if (from === undefined) problems.from = 'badDate';
  for (const row of languagesWithoutLevel(typed, choices)) problems[`oral-${row}`] = 'noLevel';
  const level = choices.education.find(({ id }) => String(id) === one(typed, 'educationLevel'))?.id;
  return {
    problems,
    answers: {
      ...before,
      homePlaceId: placeId,
      travelModes: allowed(many(typed, 'travel'), travelModes),
      maxTravelMinutes: Number.isInteger(minutes) && minutes >= 5 && minutes <= 300 ? minutes : null,
      canWords: one(typed, 'can').trim(),
      wishWords: one(typed, 'wish').trim(),
      wantedKinds: allowed(many(typed, 'kinds'), kinds),
      languages: readLanguages(typed, choices),
      education:
        level === undefined
          ? null
          : {
              level: level as NonNullable<Answers['education']>['level'],
              abroad: isTicked(typed, 'educationAbroad'),
              recognised: isTicked(typed, 'educationRecognised'),
            },
      acceptsBelowEducation: isTicked(typed, 'acceptsBelow'),
      authorisations: professions,
      tasks: allowed(
        many(typed, 'tasks'),
        choices.everydayTasks.flatMap((group) => group.tasks.map(({ id }) => id)),
      ),
      unwantedOccupations: allowed(many(typed, 'unwanted'), before.unwantedOccupations),
      wishedFacts: allowed(
        [...many(typed, 'hours'), ...many(typed, 'workplace')],
        choices.workplaceFacts.map(({ id }) => id),
      ),
      ageGroup: allowed([one(typed, 'ageGroup')], ageGroups)[0] ?? null,
      availableFrom: from ?? null,
      licences: licences.length > 0 ? licences : isTicked(typed, 'noLicences') ? [] : null,
      wantedExtent:
        fromPercent !== undefined && toPercent !== undefined && fromPercent >= 1 && toPercent <= 100 && fromPercent <= toPercent
          ? { fromPercent, toPercent }
          : null,
    },
  };
}

export const travelModes = ['car', 'bus', 'train', 'bike', 'foot'] as const satisfies Answers['travelModes'];
const kinds = [
  'job',
  'traineeship',
  'internship',
  'apprenticeship',
  'student-project',
  'visit',
  'open-for-contact',
] as const satisfies Answers['wantedKinds'];

function readLanguages(typed: Typed, choices: Choices): Answers['languages'] {
  const told = new Map<string, Answers['languages'][number]>();
  const levels = choices.cefr.map(({ id }) => id);
  type Level = Answers['languages'][number]['oral'];
  for (let row = 0; row < mostLanguages; row++) {
    const code = one(typed, `language-${row}`);
    if (told.has(code) || !choices.languages.some(({ id }) => id === code)) continue;
    const level = (name: string): Level => (allowed([one(typed, name)], levels)[0] as Level | undefined) ?? null;
    const language = { code, oral: level(`oral-${row}`), written: level(`written-${row}`) };
    const saysNone = one(typed, `oral-${row}`) === noLevel || one(typed, `written-${row}`) === noLevel;
    // Norwegian and English stand in the form already: without a level nothing was said of them.
    if (language.oral !== null || language.written !== null || saysNone) told.set(code, language);
  }
  return [...told.values()];
}

/** Rows where somebody chose a language and not what they can of it: it would be lost without a word. */
function languagesWithoutLevel(typed: Typed, choices: Choices): number[] {
  const codes = Array.from({ length: mostLanguages }, (_, row) => one(typed, `language-${row}`));
  return codes.flatMap((code, row) => {
    const isNamed = namedLanguages.some((name) => name === code);
    const isChosen = !isNamed && codes.indexOf(code) === row && choices.languages.some(({ id }) => id === code);
    return isChosen && one(typed, `oral-${row}`) === '' && one(typed, `written-${row}`) === '' ? [row] : [];
  });
}

function allowed<T extends string>(chosen: readonly string[], choices: readonly T[]): T[] {
  const set = new Set(chosen);
  return choices.filter((choice) => set.has(choice));
}

/** Somebody changes their mind: what they want now is no longer among what they do not want, and the other way around. */
export function settle(before: Answers, after: Answers): Answers {
  const added = (list: 'wantedOccupations' | 'unwantedOccupations') => after[list].filter((code) => !before[list].includes(code));
  const [wanted, unwanted] = [added('wantedOccupations'), added('unwantedOccupations')];
  return {
    ...after,
    wantedOccupations: after.wantedOccupations.filter((code) => !unwanted.includes(code)),
    unwantedOccupations: after.unwantedOccupations.filter((code) => unwanted.includes(code) || !wanted.includes(code)),
  };
}

/**
 * The list after the person wrote something else: what the new words say comes in, what only the old words said goes out, what they took
 * away stays away, and what they added by hand stays.
 */
export function relink(
  list: readonly string[],
  saidBefore: readonly string[],
  saysNow: readonly string[],
  most: number,
): string[] {
  const takenAway = new Set(saidBefore.filter((id) => !list.includes(id)));
  const byHand = list.filter((id) => !saidBefore.includes(id));
  return [...new Set([...byHand, ...saysNow.filter((id) => !takenAway.has(id))])].slice(0, most);
}
