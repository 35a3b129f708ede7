/** The guided start: its questions, in which order they come, and how far somebody has come. Pure. */
import type { Answers } from '@arena/contract/profiles';
import { type Language, pathTo } from '../../app/pages.ts';
import { isAboutHours } from './answers-form.ts';

/** What decides most comes first: three answers are enough to see something. Ids are the same in addresses of both languages. */
export const steps = [
  'place',
  'travel',
  'tasks',
  'words',
  'norwegian',
  'languages',
  'time',
  'wishes',
  'not',
  'education',
  'licences',
  'workplace',
] as const;
export type Step = (typeof steps)[number];

export const isStep = (name: string | undefined): name is Step => steps.some((step) => step === name);

const rows = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at).flatMap((row) => [
    `language-${row}`,
    `oral-${row}`,
    `written-${row}`,
  ]);

/** The fields of each question, by name: what is not sent of them was emptied by the person. */
export const fieldsOf: Readonly<Record<Step, readonly string[]>> = {
  place: ['home'],
  travel: ['travel', 'minutes'],
  tasks: ['tasks'],
  words: ['can'],
  norwegian: rows(0, 0),
  languages: rows(1, 7),
  time: ['extent', 'from-day', 'from-month', 'from-year', 'hours'],
  wishes: ['wish', 'kinds'],
  not: ['unwanted', 'not'],
  education: ['educationLevel', 'educationAbroad', 'acceptsBelow'],
  licences: ['licences', 'noLicences', 'professions'],
  workplace: ['workplace', 'ageGroup'],
};

const told: Readonly<Record<Step, (answers: Answers) => boolean>> = {
  place: ({ homePlaceId }) => homePlaceId !== null,
  travel: ({ travelModes, maxTravelMinutes }) => travelModes.length > 0 || maxTravelMinutes !== null,
  tasks: ({ tasks }) => tasks.length > 0,
  words: ({ canWords, knownOccupations, skills }) => canWords !== '' || knownOccupations.length + skills.length > 0,
  norwegian: ({ languages }) => languages.some(({ code }) => code === 'nb'),
  languages: ({ languages }) => languages.some(({ code }) => code !== 'nb'),
  time: ({ wantedExtent, availableFrom, wishedFacts }) =>
    wantedExtent !== null || availableFrom !== null || wishedFacts.some(isAboutHours),
  wishes: ({ wishWords, wantedOccupations, wantedKinds }) =>
    wishWords !== '' || wantedOccupations.length + wantedKinds.length > 0,
  not: ({ unwantedOccupations }) => unwantedOccupations.length > 0,
  education: ({ education, studies }) => education !== null || studies.length > 0,
  licences: ({ licences, authorisations }) => licences !== null || authorisations.length > 0,
  workplace: ({ wishedFacts, ageGroup }) => wishedFacts.some((id) => !isAboutHours(id)) || ageGroup !== null,
};

export const isTold = (step: Step, answers: Answers | null): boolean => answers !== null && told[step](answers);
export const countTold = (answers: Answers | null): number => steps.filter((step) => isTold(step, answers)).length;
/** From here on there is something worth looking at. */
export const enoughToMatch = 3;

export const stepBefore = (step: Step): Step | undefined => steps[steps.indexOf(step) - 1];
export const stepAfter = (step: Step): Step | undefined => steps[steps.indexOf(step) + 1];

/** Where somebody who comes back goes on: after the last question they answered; the last one for who answered that too. */
export function stepToGoOn(answers: Answers | null): Step {
  const last = steps.findLast((step) => isTold(step, answers));
  return last === undefined ? steps[0] : (stepAfter(last) ?? last);
}

export const pathToStep = (step: Step, language: Language): string => pathTo('question', language, { step });

/** What comes after a question: the next one, and after the last the matches. */
export function pathAfter(step: Step, language: Language): string {
  const next = stepAfter(step);
  return next === undefined ? pathTo('matches', language) : pathToStep(next, language);
}
