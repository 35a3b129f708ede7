/** Between the form an employer fills in and the opportunity that is saved: reading, checking and filling in again. */
import type { ApiResponse } from '@arena/contract/api';
import type { ErrorBody } from '@arena/contract/errors';
import type { OpportunityInput, OwnOpportunity } from '@arena/contract/opportunities';
import { workplaceFactIds } from '@arena/taxonomy/workplace-facts';
import type { Language } from '../../app/pages.ts';
import type { Api } from '../../lib/api.ts';
import { textIn } from '../../lib/form.ts';
import { detailsTyped, emptyDetails, readDetails, readRange, type TypedDetails, typedDetailsIn } from './own-details.ts';

export type Choices = ApiResponse<'GET /api/taxonomy/choices'>;
type Requirement = OpportunityInput['requirements'][number];
export type RequirementType = Requirement['type'];
export const requirementTypes = [
  'skill',
  'language',
  'licence',
  'education',
  'authorisation',
] as const satisfies RequirementType[];

/** One requirement as typed. `key` stays the same while the form is sent back and forth. */
export interface Row {
  key: string;
  type: RequirementType;
  /** A skill's words, or the id of what was chosen. */
  what: string;
  oral: string;
  written: string;
  hardness: string;
}

/** What stands in the form, field by field, as typed. */
export interface Typed extends TypedDetails {
  kind: string;
  occupation: string;
  titleNb: string;
  titleEn: string;
  descriptionNb: string;
  descriptionEn: string;
  placeId: string;
  remote: string;
  /** One number or two, in percent: "80", "50-100". */
  extent: string;
  positionCount: string;
  startsOn: string;
  deadlineOn: string;
  /** Ids of what is ticked about the place. */
  facts: string[];
  rows: Row[];
}

export type Problem =
  | 'required'
  | 'notUnderstood'
  | 'skillNotUnderstood'
  | 'what'
  | 'short'
  | 'tooLong'
  | 'day'
  | 'past'
  | 'order'
  | 'percent'
  | 'pay'
  | 'weeks'
  | 'positions'
  | 'level'
  | 'many';
/** By the id of the field, in the order of the form. */
export type Problems = Record<string, { problem: Problem; limit?: number }>;

export const longest = { title: 120, description: 6000 };
export const mostRequirements = 25;
const shortestDescription = 40;

export const emptyForm: Typed = {
  kind: 'job',
  occupation: '',
  titleNb: '',
  titleEn: '',
  descriptionNb: '',
  descriptionEn: '',
  placeId: '',
  remote: 'no',
  ...emptyDetails,
  extent: '',
  positionCount: '1',
  startsOn: '',
  deadlineOn: '',
  facts: [],
  rows: [],
};

/** The form as it looks when the saved opportunity is shown in it. */
export function typedOf(saved: OwnOpportunity): Typed {
  return {
    kind: saved.kind,
    occupation: saved.occupationCode === null ? '' : (saved.names[saved.occupationCode] ?? ''),
    titleNb: saved.titleNb,
    titleEn: saved.titleEn,
    descriptionNb: saved.descriptionNb,
    descriptionEn: saved.descriptionEn,
    placeId: saved.placeId ?? '',
    remote: saved.remote,
    ...detailsTyped(saved.details),
    extent: saved.extent === null ? '' : rangeText(saved.extent.fromPercent, saved.extent.toPercent),
    positionCount: String(saved.positionCount),
    startsOn: saved.startsOn ?? '',
    deadlineOn: saved.deadlineOn ?? '',
    facts: [...saved.workplaceFacts],
    rows: saved.requirements.map((requirement, position) => rowOf(requirement, String(position), saved.names)),
  };
}

/** A saved requirement as it stands in the form. */
export function rowOf(requirement: Requirement, key: string, names: Record<string, string>): Row {
  const row = { key, type: requirement.type, oral: '', written: '', hardness: requirement.hardness };
  switch (requirement.type) {
    case 'skill':
      return { ...row, what: names[requirement.skillId] ?? '' };
    case 'language':
      return { ...row, what: requirement.language, oral: requirement.oral ?? '', written: requirement.written ?? '' };
    case 'education':
      return { ...row, what: String(requirement.level) };
    case 'licence':
      return { ...row, what: requirement.licenceId };
    case 'authorisation':
      return { ...row, what: requirement.professionId };
  }
}

export function typedIn(form: FormData): Typed {
  const text = (name: string) => textIn(form, name);
  const day = (name: string) => {
    const parts = ['year', 'month', 'day'].map((part) => text(`${name}-${part}`).trim());
    return parts.every((part) => part === '') ? '' : parts.map((part, at) => part.padStart(at === 0 ? 4 : 2, '0')).join('-');
  };
  const rows = form
    .getAll('row')
    .filter((key): key is string => typeof key === 'string' && /^[0-9]{1,4}$/.test(key))
    .slice(0, mostRequirements + 1)
    .map((key): Row => {
      const type = requirementTypes.find((one) => one === text(`type-${key}`)) ?? 'skill';
      const of = (name: string) => text(`${name}-${key}`);
      return { key, type, what: of('what'), oral: of('oral'), written: of('written'), hardness: of('hardness') };
    });
  return {
    kind: text('kind'),
    occupation: text('occupation').trim(),
    titleNb: text('titleNb'),
    titleEn: text('titleEn'),
    descriptionNb: text('descriptionNb'),
    descriptionEn: text('descriptionEn'),
    placeId: text('placeId'),
    remote: text('remote'),
    ...typedDetailsIn(form),
    extent: text('extent').trim(),
    positionCount: text('positionCount').trim(),
    startsOn: day('startsOn'),
    deadlineOn: day('deadlineOn'),
    facts: form.getAll('fact').filter((fact) => typeof fact === 'string'),
    rows,
  };
}

const nextKey = (rows: readonly Row[]) => String(Math.max(-1, ...rows.map(({ key }) => Number(key))) + 1);
export const withRow = (typed: Typed, type: RequirementType): Typed => ({
  ...typed,
  rows: [...typed.rows, { key: nextKey(typed.rows), type, what: '', oral: '', written: '', hardness: 'trainable' }],
});
export const withoutRow = (typed: Typed, key: string): Typed => ({ ...typed, rows: typed.rows.filter((row) => row.key !== key) });

/** Where to go on once that row is gone: at the one that stands there then, else at the last, else at the heading. */
export function afterRow({ rows }: Typed, key: string): string {
  const at = rows.findIndex((row) => row.key === key);
  const next = rows[at + 1] ?? rows[at - 1];
  return next === undefined ? 'requirements' : `what-${next.key}`;
}

type Read = { ok: true; input: OpportunityInput; rowKeys: string[] } | { ok: false; problems: Problems };

const sameName = (a: string, b: string) => a.trim().toLocaleLowerCase('nb') === b.trim().toLocaleLowerCase('nb');

/** The occupation somebody's words are read as. */
export const readOccupation = (api: Api, words: string, language: Language) => readWords(api, 'occupation', words, language);

/** Of the name itself, else of what the words are taken to mean; null when they mean nothing to us. */
async function readWords(
  api: Api,
  type: 'occupation' | 'skill',
  words: string,
  language: Language,
): Promise<{ id: string; name: string } | null> {
  const named = await api.call('GET /api/taxonomy/suggestions', { query: { type, prefix: words.slice(0, 60), language } });
  const exact = named.ok ? named.data.find(({ name }) => sameName(name, words)) : undefined;
  if (exact !== undefined) return { id: exact.id, name: exact.name };
  const understood = await api.call('POST /api/taxonomy/understand', { body: { text: words.slice(0, 200), language } });
  if (!understood.ok) return null;
  const [first] = type === 'occupation' ? understood.data.occupations : understood.data.skills;
  return first === undefined ? null : { id: first.id, name: first.name };
}

const idOf = async (...asked: Parameters<typeof readWords>): Promise<string | null> => (await readWords(...asked))?.id ?? null;

const kinds = ['job', 'traineeship', 'internship', 'apprenticeship', 'student-project', 'visit', 'open-for-contact'] as const;
const remotes = ['no', 'partly', 'fully'] as const;
const hardnesses = ['must', 'trainable', 'nice'] as const;
const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
const educationLevels = [1, 2, 4, 5, 6, 7, 8] as const;
const among = <T>(values: readonly T[], value: unknown): T | undefined => values.find((one) => one === value);

/** What was typed as an opportunity, or every problem that stands in the way. Words for occupation and skills are understood by the server. */
export async function readTyped(api: Api, typed: Typed, saved: OwnOpportunity | null, language: Language): Promise<Read> {
  const problems: Problems = {};
  const names = new Map(Object.entries(saved?.names ?? {}).map(([id, name]) => [name, id]));
  const known = (words: string) => names.get(words.trim());

  const occupationCode =
    typed.occupation === '' ? null : (known(typed.occupation) ?? (await idOf(api, 'occupation', typed.occupation, language)));
  if (typed.occupation !== '' && occupationCode === null) problems.occupation = { problem: 'notUnderstood' };
  for (const [field, limit] of [
    ['titleNb', longest.title],
    ['titleEn', longest.title],
    ['descriptionNb', longest.description],
    ['descriptionEn', longest.description],
  ] as const)
    if (typed[field].length > limit) problems[field] = { problem: 'tooLong', limit };

  const extent = readExtent(typed, problems);
  const details = readDetails(typed, problems);
  const positionCount = Number(typed.positionCount === '' ? '1' : typed.positionCount);
  if (!Number.isInteger(positionCount) || positionCount < 1 || positionCount > 999)
    problems.positionCount = { problem: 'positions' };
  for (const field of ['startsOn', 'deadlineOn'] as const)
    if (typed[field] !== '' && !isDay(typed[field])) problems[field] = { problem: 'day' };

  const requirements: Requirement[] = [];
  const rowKeys: string[] = [];
  for (const row of typed.rows) {
    const read = await readRow(api, row, known, language);
    if (typeof read === 'string') problems[`what-${row.key}`] = { problem: read };
    else if (read !== null) {
      requirements.push(read);
      rowKeys.push(row.key);
    }
  }
  if (requirements.length > mostRequirements) problems.add = { problem: 'many' };
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const input: OpportunityInput = {
    kind: among(kinds, typed.kind) ?? 'job',
    occupationCode,
    titleNb: typed.titleNb,
    titleEn: typed.titleEn,
    descriptionNb: typed.descriptionNb,
    descriptionEn: typed.descriptionEn,
    placeId: typed.placeId === '' ? null : typed.placeId,
    remote: among(remotes, typed.remote) ?? 'no',
    extent,
    requirements,
    workplaceFacts: workplaceFactIds.filter((id) => typed.facts.includes(id)),
    positionCount,
    startsOn: typed.startsOn === '' ? null : typed.startsOn,
    deadlineOn: typed.deadlineOn === '' ? null : typed.deadlineOn,
    details,
  };
  return { ok: true, input, rowKeys };
}

/** One number alone is meant for both. */
const rangeText = (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`);

function readExtent({ extent }: Typed, problems: Problems): OpportunityInput['extent'] {
  if (extent === '') return null;
  const range = readRange(extent.replaceAll('%', ''));
  const isPercent = (value: number) => value >= 1 && value <= 100;
  if (range === null || !isPercent(range.from) || !isPercent(range.to)) problems.extent = { problem: 'percent' };
  else if (range.from > range.to) problems.extent = { problem: 'order' };
  return range === null ? null : { fromPercent: range.from, toPercent: range.to };
}

function isDay(text: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) || text < '2000') return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A row left empty is no requirement; null. */
async function readRow(
  api: Api,
  row: Row,
  known: (words: string) => string | undefined,
  language: Language,
): Promise<Requirement | Problem | null> {
  const hardness = among(hardnesses, row.hardness) ?? 'trainable';
  const what = row.what.trim();
  if (what === '') return row.oral === '' && row.written === '' ? null : 'what';
  switch (row.type) {
    case 'skill': {
      const skillId = known(what) ?? (await idOf(api, 'skill', what, language));
      return skillId === null ? 'skillNotUnderstood' : { type: 'skill', skillId, hardness };
    }
    case 'language': {
      const [oral, written] = [among(levels, row.oral) ?? null, among(levels, row.written) ?? null];
      return { type: 'language', language: what, oral, written, hardness };
    }
    case 'education': {
      const level = among(educationLevels, Number(what));
      return level === undefined ? 'what' : { type: 'education', level, hardness };
    }
    case 'licence':
      return { type: 'licence', licenceId: what, hardness };
    case 'authorisation':
      return { type: 'authorisation', professionId: what, hardness };
  }
}

const fieldOfPath: Record<string, string> = {
  occupationCode: 'occupation',
  details: 'pay',
};
const problemOfRule: Record<string, Problem> = {
  required: 'required',
  minLength: 'short',
  past: 'past',
  order: 'order',
  day: 'day',
  level: 'level',
  maxLength: 'tooLong',
};

/** What the API found, at the fields of the form; empty when it is about the whole. */
export function problemsOf(error: ErrorBody, rowKeys: readonly string[]): Problems {
  const problems: Problems = {};
  for (const { path, rule, limit } of error.fields ?? []) {
    const [, name = '', position] = path.split('/');
    const field = name === 'requirements' ? `what-${rowKeys[Number(position)] ?? ''}` : (fieldOfPath[name] ?? name);
    if (name === '') continue;
    const problem = name === 'requirements' && rule !== 'level' ? 'what' : (problemOfRule[rule] ?? 'required');
    const enough = limit ?? (problem === 'short' ? shortestDescription : undefined);
    problems[field] = { problem, ...(enough === undefined ? {} : { limit: enough }) };
  }
  return problems;
}

/** What publishing needs and nobody has written yet; in the order of the form. The server asks for the same (`publishing.rules.ts`). */
export function missingIn(typed: Typed): Problems {
  const isJob = (among(kinds, typed.kind) ?? 'job') === 'job';
  const longest = Math.max(typed.descriptionNb.trim().length, typed.descriptionEn.trim().length);
  const description = typed.descriptionNb.trim() === '' && longest > 0 ? 'descriptionEn' : 'descriptionNb';
  const required = { problem: 'required' } as const;
  return {
    ...(isJob && typed.occupation === '' ? { occupation: required } : {}),
    ...(typed.titleNb.trim() === '' && typed.titleEn.trim() === '' ? { titleNb: required } : {}),
    ...(longest === 0
      ? { descriptionNb: required }
      : longest < shortestDescription
        ? { [description]: { problem: 'short', limit: shortestDescription } as const }
        : {}),
    ...(typed.placeId === '' && typed.remote !== 'fully' ? { placeId: required } : {}),
    ...(isJob && typed.extent === '' ? { extent: required } : {}),
  };
}
