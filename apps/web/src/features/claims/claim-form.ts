/** Between the form an employer fills in about an imported ad and what is saved: reading, checking and filling in again. */
import type { ClaimedAd, Enrichment } from '@arena/contract/claims';
import type { ErrorBody } from '@arena/contract/errors';
import type { Api } from '../../lib/api.ts';
import { lineIn, textIn } from '../../lib/form.ts';

type Requirement = Enrichment['requirements'][number];
type Type = Requirement['type'];

/** One requirement as it stands in the form; `what` is an id, or words for a skill that is new. */
export interface Row {
  key: string;
  type: Type;
  what: string;
  /** How it is named for the reader; empty for a row to fill in. */
  name: string;
  sentence: string;
  oral: string;
  written: string;
  hardness: string;
}

export interface Typed {
  rows: Row[];
  facts: string[];
  titleEn: string;
  summaryEn: string;
  basis: string;
  payFrom: string;
  payTo: string;
  times: string[];
  mentor: boolean;
  contact: string;
}
export type Problem = 'skillUnknown' | 'amount' | 'amountOrder' | 'level' | 'objected';
export type Problems = Record<string, { problem: Problem; words?: string }>;

const newSkills = 3;
const newRows = (): Row[] => [
  ...Array.from({ length: newSkills }, (_, at) => row(`new-${at}`, 'skill')),
  row('new-language', 'language'),
  row('new-licence', 'licence'),
];
const row = (key: string, type: Type): Row => ({
  key,
  type,
  what: '',
  name: '',
  sentence: '',
  oral: '',
  written: '',
  hardness: 'trainable',
});

type Named = (requirement: Requirement) => string;

/** The form as it looks when the saved ad is shown in it, with room for more. */
export function typedOf(ad: ClaimedAd, nameOf: Named): Typed {
  const { enrichment } = ad;
  const { pay, workingTimes = [], mentor = false } = enrichment.details;
  return {
    rows: [
      ...enrichment.requirements.map(
        (requirement, at): Row => ({
          ...row(String(at), requirement.type),
          what: idOf(requirement),
          name: nameOf(requirement),
          sentence: sentenceOf(ad, requirement),
          oral: requirement.type === 'language' ? (requirement.oral ?? '') : '',
          written: requirement.type === 'language' ? (requirement.written ?? '') : '',
          hardness: requirement.hardness,
        }),
      ),
      ...newRows(),
    ],
    facts: [...enrichment.workplaceFacts],
    titleEn: enrichment.titleEn,
    summaryEn: enrichment.summaryEn,
    basis: pay?.basis ?? '',
    payFrom: pay?.from === undefined ? '' : String(pay.from),
    payTo: pay?.to === undefined ? '' : String(pay.to),
    times: [...workingTimes],
    mentor,
    contact: enrichment.contactHere ? 'yes' : 'no',
  };
}

function idOf(requirement: Requirement): string {
  switch (requirement.type) {
    case 'skill':
      return requirement.skillId;
    case 'language':
      return requirement.language;
    case 'education':
      return String(requirement.level);
    case 'licence':
      return requirement.licenceId;
    case 'authorisation':
      return requirement.professionId;
  }
}

/** Where in the ad we read it; empty for what the employer said itself. */
function sentenceOf({ readings }: ClaimedAd, requirement: Requirement): string {
  const found = readings.find(
    (reading) =>
      (reading.type === 'language' && requirement.type === 'language' && reading.language === requirement.language) ||
      (reading.type === 'licence' && requirement.type === 'licence' && reading.licenceId === requirement.licenceId),
  );
  return found?.sentence ?? '';
}

const types = ['skill', 'language', 'education', 'licence', 'authorisation'] as const;
const hardnesses = ['must', 'trainable', 'nice'] as const;
const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
const educationLevels = [1, 2, 4, 5, 6, 7, 8] as const;
const bases = ['hour', 'month', 'year', 'tariff', 'none'] as const;
export const times = ['day', 'evening', 'night', 'weekend', 'shift'] as const;
const among = <T>(values: readonly T[], value: unknown): T | undefined => values.find((one) => one === value);
const mostRows = 40;

export function typedIn(form: FormData): Typed {
  const all = (name: string) => form.getAll(name).filter((one): one is string => typeof one === 'string');
  return {
    rows: all('row')
      .filter((key) => /^(?:[0-9]{1,2}|new-[a-z0-9]+)$/.test(key))
      .slice(0, mostRows)
      .map((key) => ({
        key,
        type: among(types, lineIn(form, `type-${key}`)) ?? 'skill',
        what: lineIn(form, `what-${key}`),
        name: lineIn(form, `name-${key}`),
        sentence: lineIn(form, `sentence-${key}`),
        oral: lineIn(form, `oral-${key}`),
        written: lineIn(form, `written-${key}`),
        hardness: lineIn(form, `hardness-${key}`),
      })),
    facts: all('fact'),
    titleEn: lineIn(form, 'titleEn'),
    summaryEn: textIn(form, 'summaryEn'),
    basis: lineIn(form, 'basis'),
    payFrom: lineIn(form, 'payFrom'),
    payTo: lineIn(form, 'payTo'),
    times: all('time'),
    mentor: form.has('mentor'),
    contact: lineIn(form, 'contact'),
  };
}

/** The id of a skill in somebody's words; null when we know none like it. */
async function skillOf(api: Api, words: string, language: 'nb' | 'en'): Promise<string | null> {
  const named = await api.call('GET /api/taxonomy/suggestions', {
    query: { type: 'skill', prefix: words.slice(0, 60), language },
  });
  const exact = named.ok
    ? named.data.find(({ name }) => name.toLocaleLowerCase('nb') === words.toLocaleLowerCase('nb'))
    : undefined;
  if (exact !== undefined) return exact.id;
  const understood = await api.call('POST /api/taxonomy/understand', { body: { text: words.slice(0, 200), language } });
  return understood.ok ? (understood.data.skills[0]?.id ?? null) : null;
}

type Read = { ok: true; enrichment: Enrichment } | { ok: false; problems: Problems };

export async function readTyped(api: Api, typed: Typed, facts: readonly string[], language: 'nb' | 'en'): Promise<Read> {
  const problems: Problems = {};
  const requirements: Requirement[] = [];
  for (const one of typed.rows) {
    const hardness = among(hardnesses, one.hardness);
    if (one.what === '' || hardness === undefined) continue;
    const read = await readRow(api, one, hardness, language);
    if ('problem' in read) problems[`${read.problem === 'level' ? 'oral' : 'what'}-${one.key}`] = read;
    else requirements.push(read.requirement);
  }
  const pay = readPay(typed, problems);
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const workingTimes = times.filter((time) => typed.times.includes(time));
  return {
    ok: true,
    enrichment: {
      requirements,
      workplaceFacts: facts.filter((fact) => typed.facts.includes(fact)) as Enrichment['workplaceFacts'],
      titleEn: typed.titleEn,
      summaryEn: typed.summaryEn,
      details: {
        ...(pay === null ? {} : { pay }),
        ...(workingTimes.length === 0 ? {} : { workingTimes }),
        ...(typed.mentor ? { mentor: true } : {}),
      },
      contactHere: typed.contact === 'yes',
    },
  };
}

async function readRow(
  api: Api,
  { key, type, what, oral, written }: Row,
  hardness: (typeof hardnesses)[number],
  language: 'nb' | 'en',
): Promise<{ requirement: Requirement } | { problem: Problem; words?: string }> {
  switch (type) {
    case 'skill': {
      const skillId = key.startsWith('new-') ? await skillOf(api, what, language) : what;
      return skillId === null ? { problem: 'skillUnknown', words: what } : { requirement: { type, skillId, hardness } };
    }
    case 'language': {
      const asked = { oral: among(levels, oral) ?? null, written: among(levels, written) ?? null };
      if (asked.oral === null && asked.written === null) return { problem: 'level' };
      return { requirement: { type, language: what, ...asked, hardness } };
    }
    case 'education':
      return { requirement: { type, level: among(educationLevels, Number(what)) ?? 1, hardness } };
    case 'licence':
      return { requirement: { type, licenceId: what, hardness } };
    case 'authorisation':
      return { requirement: { type, professionId: what, hardness } };
  }
}

function readPay(typed: Typed, problems: Problems): NonNullable<Enrichment['details']['pay']> | null {
  const basis = among(bases, typed.basis);
  if (basis === undefined) return null;
  if (basis === 'tariff' || basis === 'none') return { basis };
  const amount = (field: 'payFrom' | 'payTo') => {
    const digits = typed[field].replace(/[\s.]/g, '');
    if (digits === '') return undefined;
    const value = Number(digits);
    if (/^[0-9]{1,8}$/.test(digits) && value >= 1 && value <= 10_000_000) return value;
    problems[field] = { problem: 'amount' };
    return undefined;
  };
  const [from, to] = [amount('payFrom'), amount('payTo')];
  if (from !== undefined && to !== undefined && from > to) problems.payFrom = { problem: 'amountOrder' };
  return { basis, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** What the API objected to, at the fields of the form. */
export function problemsOf(error: ErrorBody): Problems {
  if (error.code !== 'opportunity.objected') return {};
  const inTitle = (error.fields ?? []).some(({ path }) => path.startsWith('/title'));
  return { [inTitle ? 'titleEn' : 'summaryEn']: { problem: 'objected' } };
}
