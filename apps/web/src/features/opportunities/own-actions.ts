/** What the page of an own opportunity does when its forms are sent. */
import type { ErrorBody } from '@arena/contract/errors';
import type { OpportunityInput, OwnOpportunity } from '@arena/contract/opportunities';
import { data, redirect } from 'react-router';
import { type Language, pathTo } from '../../app/pages.ts';
import { type Api, type ApiResult, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { forgetDraft } from '../../lib/draft-form.tsx';
import { lineIn, textIn } from '../../lib/form.ts';
import { outcomes } from './own-acts.tsx';
import { keyOf } from './own-check.tsx';
import { differingFields, isSame } from './own-differences.ts';
import {
  afterRow,
  longest,
  missingIn,
  type Problems,
  problemsOf,
  type RequirementType,
  readTyped,
  requirementTypes,
  type Typed,
  typedIn,
  typedOf,
  withoutRow,
  withRow,
} from './own-form.ts';
import type { Begun } from './own-start.tsx';
import { replaced } from './replaced-text.ts';

export interface Answer {
  values: Typed;
  problems?: Problems;
  error?: ErrorBody;
  version?: number;
  /** Rows came or went: show them. */
  rows?: boolean;
  /** Id of where to go on: the button that was pressed may be gone. */
  focus?: string;
  overrideReason?: string;
  /** The act that was refused. */
  act?: string;
  /** Fields that somebody else has saved meanwhile as something else than what stands in the form. */
  theirs?: { fields: (keyof OpportunityInput)[]; saved: OwnOpportunity };
}

export interface Sent {
  api: Api;
  request: Request;
  form: FormData;
  language: Language;
}

const kinds = ['job', 'traineeship', 'internship', 'apprenticeship', 'student-project', 'visit', 'open-for-contact'] as const;
/** Kinds that mean little without an occupation. */
const asksWords: readonly string[] = ['job', 'traineeship', 'apprenticeship'];

export const pageOf = (id: string, language: Language, said: string) =>
  `${pathTo('ownOpportunity', language, { id })}?done=${said}`;

/** The first two fields: a draft filled in with what is usual, named from its first moment. */
export async function begin({ api, request, form, language }: Sent) {
  const kind = kinds.find((one) => one === form.get('kind')) ?? 'job';
  const words = lineIn(form, 'words').slice(0, 200);
  const key = textIn(form, 'key');
  const shown: Begun = { kind, words, key };
  const refuse = (problem: Begun['problem']) =>
    data<Begun>({ ...shown, ...(problem === undefined ? {} : { problem }) }, { status: 400 });
  const isAlone = form.get('do') === 'begin';
  if (words === '' && asksWords.includes(kind)) return refuse('wordsMissing');
  const proposal = await api.call('POST /api/employer/opportunities/proposal', { body: { kind, words, language } });
  if (!proposal.ok) return refusedOrSignIn(proposal, shown, request, language);
  const { input, occupation, others } = proposal.data;
  if (occupation === null && words !== '' && !isAlone) return refuse('words');
  const [title, description] =
    language === 'nb' ? (['titleNb', 'descriptionNb'] as const) : (['titleEn', 'descriptionEn'] as const);
  // What they wrote is not lost where it says nothing to us.
  const named =
    occupation !== null || words === ''
      ? input
      : { ...input, [title]: words.slice(0, longest.title), ...(words.length > longest.title ? { [description]: words } : {}) };
  const created = await api.call('POST /api/employer/opportunities', {
    body: { ...named, placeId: await ownPlace(api, language), key },
  });
  if (!created.ok) return refusedOrSignIn(created, shown, request, language);
  if (occupation === null) return redirect(pageOf(created.data.id, language, 'alone'));
  return redirect(
    withOthers(
      pageOf(created.data.id, language, 'begun'),
      others.map(({ id }) => id),
    ),
  );
}

/** The address with the codes of other occupations the words may mean, so that one of them can be chosen on the page. */
const withOthers = (page: string, codes: readonly string[]) =>
  codes.length === 0 ? page : `${page}&or=${codes.slice(0, othersOffered).join('.')}`;
const othersOffered = 3;
export const codesIn = (text: string | null): string[] =>
  text !== null && /^[0-9]{4}([.][0-9]{4}){0,5}$/u.test(text) ? text.split('.') : [];

/** Where most employers offer work: the place that carries the name of their municipality, where there is one. */
async function ownPlace(api: Api, language: Language): Promise<string | null> {
  const [own, choices] = await Promise.all([
    api.call('GET /api/employer'),
    api.call('GET /api/taxonomy/choices', { query: { language } }),
  ]);
  if (!own.ok || !choices.ok) return null;
  const name = own.data.employer?.municipality?.name;
  return choices.data.places.find((place) => place.name === name)?.id ?? null;
}

/** Acts that take no words: each leads back to the page, or says why not with everything as it was saved. */
export async function actOn(act: string, id: string, sent: Sent) {
  const { api, request, form, language } = sent;
  const version = Number(form.get('version'));
  const params = { id };
  const called = await callAct(act, api, params, version, form);
  if (called === null) return null;
  if (called.ok) {
    forgetDraft(`opportunity-${id}`);
    return redirect(pageOf(called.data.id, language, act));
  }
  const now = orThrow(await api.call('GET /api/employer/opportunities/:id', { params, query: { language } }), request, language);
  return refusedOrSignIn(called, typedOf(now), request, language);
}

function callAct(
  act: string,
  api: Api,
  params: { id: string },
  version: number,
  form: FormData,
): Promise<ApiResult<OwnOpportunity>> | null {
  const body = { version };
  switch (act) {
    case 'undo':
      return api.call('POST /api/employer/opportunities/:id/restore', { params, body });
    case 'restore':
      return api.call('POST /api/employer/opportunities/:id/restore', { params, body: { version, to: Number(form.get('to')) } });
    case 'pause':
      return api.call('POST /api/employer/opportunities/:id/pause', { params, body });
    case 'resume':
      return api.call('POST /api/employer/opportunities/:id/resume', { params, body });
    case 'withdraw':
      return api.call('POST /api/employer/opportunities/:id/withdraw', { params, body });
    case 'reopen':
      return api.call('POST /api/employer/opportunities/:id/reopen', { params, body });
    case 'copy':
      return api.call('POST /api/employer/opportunities/:id/copy', { params, body: { key: textIn(form, 'key') } });
    case 'close': {
      const outcome = outcomes.find((one) => one === form.get('outcome'));
      const told = outcome === undefined ? {} : { outcome };
      return api.call('POST /api/employer/opportunities/:id/close', { params, body: { version, ...told } });
    }
    default:
      return null;
  }
}

/** What is missing in both languages is asked for where the reader writes, and not in the folded other one. */
export function inOwnTongue(problems: Problems, language: Language): Problems {
  if (language === 'nb') return problems;
  const moved = { titleNb: 'titleEn', descriptionNb: 'descriptionEn' } as Readonly<Record<string, string>>;
  return Object.fromEntries(
    Object.entries(problems).map(([field, found]) => [found.problem === 'required' ? (moved[field] ?? field) : field, found]),
  );
}

/** Saves what was typed, and publishes it when that was asked. Whatever is refused is shown again with every word. */
export async function write(act: string, id: string, { api, request, form, language }: Sent) {
  const typed = typedIn(form);
  const version = Number(form.get('version'));
  const overrideReason = textIn(form, 'overrideReason').slice(0, 1000);
  const shown: Answer = { values: typed, version, overrideReason, act };
  const added = requirementTypes.find((type): type is RequirementType => act === `add-${type}`);
  if (added !== undefined) {
    const values = withRow(typed, added);
    return data<Answer>({ ...shown, rows: true, values, focus: `what-${values.rows.at(-1)?.key}` });
  }
  if (act.startsWith('remove-')) {
    const key = act.slice('remove-'.length);
    const values = withoutRow(typed, key);
    return data<Answer>({ ...shown, rows: true, values, focus: afterRow(typed, key) });
  }
  const load = () => api.call('GET /api/employer/opportunities/:id', { params: { id }, query: { language } });
  const loaded = await load();
  // A dead connection takes no word from the form.
  if (!loaded.ok && loaded.status >= 429) return data<Answer>({ ...shown, error: loaded.error }, { status: loaded.status });
  const before = orThrow(loaded, request, language);
  const read = await readTyped(api, typed, before, language);
  // All at once: what cannot be read, and what publishing needs besides.
  const missing = act === 'publish' ? inOwnTongue(missingIn(typed), language) : {};
  if (!read.ok) return data<Answer>({ ...shown, problems: { ...missing, ...read.problems } }, { status: 400 });
  if (act.startsWith('replace-'))
    return data<Answer>({ ...shown, values: await withReplaced(api, typed, read.input, act.slice('replace-'.length)) });
  const refuse = (result: { status: number; error: ErrorBody }, now: Partial<Answer> = {}) => {
    if (result.error.code === 'session.required') return refusedOrSignIn(result, typed, request, language);
    const problems =
      result.error.code === 'opportunity.objected' ? {} : inOwnTongue(problemsOf(result.error, read.rowKeys), language);
    return data<Answer>({ ...shown, problems, error: result.error, ...now }, { status: result.status });
  };
  let saved = await api.call('PUT /api/employer/opportunities/:id', { params: { id }, body: { ...read.input, version } });
  if (!saved.ok && saved.error.code === 'version.stale') {
    const now = orThrow(await load(), request, language);
    // A form sent twice finds its own words saved already, and goes on from there.
    if (!isSame(now, read.input))
      return refuse(saved, { version: now.version, theirs: { fields: differingFields(now, read.input), saved: now } });
    saved = { ok: true, data: now };
  }
  if (!saved.ok) return refuse(saved);
  forgetDraft(`opportunity-${id}`);
  if (act === 'usual' || act.startsWith('choose-')) {
    const from = codesIn(textIn(form, 'from'))[0] ?? before.occupationCode;
    const to = act === 'usual' ? read.input.occupationCode : (codesIn(act.slice('choose-'.length))[0] ?? null);
    if (to === null) return redirect(pageOf(id, language, 'saved'));
    const chosen = await api.call('POST /api/employer/opportunities/:id/occupation', {
      params: { id },
      body: { version: saved.data.version, to, language, ...(from === null ? {} : { from }) },
    });
    if (!chosen.ok) return refuse(chosen, { version: saved.data.version });
    const others = [...(from === null ? [] : [from]), ...codesIn(textIn(form, 'or'))].filter((code) => code !== to);
    return redirect(withOthers(pageOf(id, language, 'usual'), [...new Set(others)]));
  }
  if (act !== 'publish') {
    const was = before.occupationCode;
    const isOther = saved.data.status === 'draft' && was !== null && read.input.occupationCode !== was;
    return redirect(`${pageOf(id, language, 'saved')}${isOther && read.input.occupationCode !== null ? `&was=${was}` : ''}`);
  }
  if (saved.data.status === 'open') return redirect(pageOf(id, language, 'published'));
  const published = await api.call('POST /api/employer/opportunities/:id/publish', {
    params: { id },
    body: { version: saved.data.version, ...(overrideReason.trim() === '' ? {} : { overrideReason }) },
  });
  if (published.ok) return redirect(pageOf(id, language, published.data.status === 'open' ? 'published' : 'in-review'));
  if (published.error.code === 'opportunity.not_draft') return redirect(pageOf(id, language, 'published'));
  return refuse(published, { version: saved.data.version });
}

/** Without JavaScript the press comes here: the words are put in place and shown, and nothing is saved. */
async function withReplaced(api: Api, typed: Typed, input: OpportunityInput, key: string): Promise<Typed> {
  const found = await api.call('POST /api/employer/opportunities/check', { body: input });
  const finding = found.ok ? found.data.find((one) => keyOf(one) === key) : undefined;
  if (finding === undefined || finding.at === null || finding.better === null) return typed;
  const { field, at, better } = finding;
  if (field === 'details' || field === 'startsOn' || field === 'placeId') return typed;
  return { ...typed, [field]: replaced(typed[field], at, better) };
}
