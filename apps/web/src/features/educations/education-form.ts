/** Between what is typed about educations and professions and the answers that are kept. Pure. */
import { answerLimits } from '@arena/contract/answer-limits';
import type { Answers, Study } from '@arena/contract/profiles';
import { lineIn } from '../../lib/form.ts';

export const { studies: mostStudies, professions: mostProfessions } = answerLimits;
const longest = answerLimits.line;

/** Kind and level in one question: nobody can choose two that do not belong together. */
export const schoolings = [
  'school-1',
  'school-2',
  'school-4',
  'trade-4',
  'vocational-college-5',
  'degree-6',
  'degree-7',
  'degree-8',
] as const;
export type Schooling = (typeof schoolings)[number];
export const states = ['none', 'applied', 'granted'] as const;
export type State = (typeof states)[number];

export const schoolingOf = ({ kind, level }: Pick<Study, 'kind' | 'level'>): string => `${kind}-${level}`;

/** Which form the address asks for: a study, new or at a position in the answers, or a profession, new or of an id. */
export type Asked = { form: 'study'; position: number | null } | { form: 'profession'; id: string | null };

export function askedIn(search: URLSearchParams, studyCount: number): Asked | null {
  const study = search.get('study');
  if (study !== null) {
    const position = /^\d$/.test(study) ? Number(study) : null;
    return { form: 'study', position: position !== null && position < studyCount ? position : null };
  }
  const profession = search.get('profession');
  return profession === null ? null : { form: 'profession', id: profession === 'new' ? null : profession };
}

/** What is wrong with a field; a key of the texts (`educations:problems`). */
export type Problem = 'country' | 'schooling' | 'year' | 'profession' | 'tooLong';
export type Problems = Readonly<Partial<Record<string, Problem>>>;
/** What stands in the form, field by field. */
export type Typed = Readonly<Partial<Record<string, string>>>;

const fieldNames = ['country', 'schooling', 'field', 'recognition', 'name', 'school', 'year', 'profession', 'state'] as const;

export function typedIn(form: FormData): Typed {
  return Object.fromEntries(fieldNames.filter((name) => form.has(name)).map((name) => [name, lineIn(form, name)]));
}

/** What the schooling told in short points at, where one kind alone has its level. */
export const schoolingOfLevel = (level: number): Schooling | undefined => {
  const fitting = schoolings.filter((one) => one.endsWith(`-${level}`));
  return fitting.length === 1 ? fitting[0] : undefined;
};

export function typedOf(study: Study | undefined, level: number | null = null): Typed {
  if (study === undefined) return { recognition: 'none', schooling: level === null ? '' : (schoolingOfLevel(level) ?? '') };
  return {
    country: study.country,
    schooling: schoolingOf(study),
    field: study.field ?? '',
    recognition: study.recognition,
    name: study.name,
    school: study.school,
    year: study.year === null ? '' : String(study.year),
  };
}

const oneOf = <T extends string>(values: readonly T[], value: string | undefined): T | undefined =>
  values.find((one) => one === value);

/** The study that is typed, or what is wrong with it. `countries` and `fields` are the ids to choose from. */
export function readStudy(
  typed: Typed,
  countries: readonly string[],
  fields: readonly string[],
): { study: Study } | { problems: Problems } {
  const problems: Record<string, Problem> = {};
  const country = oneOf(countries, typed.country);
  if (country === undefined) problems.country = 'country';
  const schooling = oneOf(schoolings, typed.schooling);
  if (schooling === undefined) problems.schooling = 'schooling';
  for (const name of ['name', 'school']) if ((typed[name] ?? '').length > longest) problems[name] = 'tooLong';
  const year = typed.year ? Number(typed.year) : null;
  if (year !== null && !(Number.isInteger(year) && year >= 1940 && year <= 2100)) problems.year = 'year';
  if (country === undefined || schooling === undefined || Object.keys(problems).length > 0) return { problems };
  const at = schooling.lastIndexOf('-');
  return {
    study: {
      country,
      kind: schooling.slice(0, at) as Study['kind'],
      level: Number(schooling.slice(at + 1)) as Study['level'],
      field: oneOf(fields, typed.field) ?? null,
      name: typed.name ?? '',
      school: typed.school ?? '',
      year,
      // Norway has nothing to recognise.
      recognition: country === 'NO' ? 'none' : (oneOf(states, typed.recognition) ?? 'none'),
    },
  };
}

/** With the study at its position, or last when it is new. A full list stays as it is. */
export function withStudy(studies: readonly Study[], study: Study, position: number | null): Study[] {
  if (position !== null) return studies.with(position, study);
  return studies.length < mostStudies ? [...studies, study] : [...studies];
}

/** Without this very study; a form that is sent again finds it gone and takes no other. */
export function withoutStudy(studies: readonly Study[], removed: string): { studies: Study[]; removed: Study | null } {
  const position = studies.findIndex((study) => JSON.stringify(study) === removed);
  return { studies: studies.filter((_study, at) => at !== position), removed: studies[position] ?? null };
}

type Professions = Pick<Answers, 'professionPaths' | 'authorisations'>;

/** Where the authorisation for a profession stands; null when the profession was not told. */
export function stateOf({ professionPaths, authorisations }: Professions, id: string): State | null {
  if (authorisations.includes(id)) return 'granted';
  const path = professionPaths.find(({ profession }) => profession === id);
  return path === undefined ? null : path.applied ? 'applied' : 'none';
}

export const professionCount = ({ professionPaths, authorisations }: Professions): number =>
  new Set([...professionPaths.map(({ profession }) => profession), ...authorisations]).size;

/** The profession where its authorisation stands now. Steps that are done stay done, also while it is granted: it may be a slip. */
export function withProfession(
  { professionPaths, authorisations }: Professions,
  id: string,
  state: State,
  stepsDone?: readonly number[],
): Professions {
  const before = professionPaths.find(({ profession }) => profession === id);
  const path = { profession: id, applied: state !== 'none', stepsDone: [...(stepsDone ?? before?.stepsDone ?? [])] };
  const isNew = before === undefined;
  const paths = isNew ? [...professionPaths, path] : professionPaths.map((one) => (one === before ? path : one));
  const others = authorisations.filter((one) => one !== id);
  return {
    professionPaths: paths.slice(0, mostProfessions),
    authorisations: state === 'granted' ? [...others, id].slice(0, mostProfessions) : others,
  };
}

export function withoutProfession({ professionPaths, authorisations }: Professions, id: string): Professions {
  return {
    professionPaths: professionPaths.filter(({ profession }) => profession !== id),
    authorisations: authorisations.filter((one) => one !== id),
  };
}
