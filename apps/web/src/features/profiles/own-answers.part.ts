/** The answers of whoever sits there: with their account when they are signed in as a seeker, else in this browser only. */
import { answerLimits } from '@arena/contract/answer-limits';
import type { ErrorBody } from '@arena/contract/errors';
import { noAnswers } from '@arena/contract/no-answers';
import type { Answers, AnswersView, OwnProfile } from '@arena/contract/profiles';
import type { Language } from '../../app/pages.ts';
import { type Api, orThrow } from '../../lib/api.ts';
import { osloDay } from '../../lib/dates.ts';
import { type Choices, one, type Problems, placeNamed, readAnswers, relink, type Typed } from './answers-form.ts';

const { occupations: mostOccupations, skills: mostSkills, tasks: mostTasks } = answerLimits;

export interface Own {
  role: 'visitor' | 'seeker' | 'other';
  /** The saved profile; null for a visitor and before it is saved the first time. */
  profile: OwnProfile | null;
  /** Whether the draft is kept as on a computer that others use too. */
  shared: boolean;
  /** What is in this browser. */
  draft: AnswersView | null;
  /** The saved answers, or else the draft's. */
  answers: AnswersView | null;
}

export async function loadOwn(api: Api, request: Request, language: Language): Promise<Own> {
  const [session, draft] = await Promise.all([api.call('GET /api/session'), api.call('GET /api/draft', { query: { language } })]);
  const { actor } = orThrow(session, request, language);
  const { answers: inBrowser, shared } = orThrow(draft, request, language);
  if (actor?.role !== 'seeker')
    return { role: actor === null ? 'visitor' : 'other', profile: null, shared, draft: inBrowser, answers: inBrowser };
  const { profile } = orThrow(await api.call('GET /api/profile', { query: { language } }), request, language);
  return { role: 'seeker', profile, shared, draft: inBrowser, answers: profile?.answers ?? inBrowser };
}

/** Whether these answers say anything at all: a browser that was only asked to forget soon keeps empty ones. */
const tellsAnything = (view: AnswersView): boolean =>
  Object.entries(noAnswers).some(([name, nothing]) => JSON.stringify(view[name as keyof Answers]) !== JSON.stringify(nothing));

/** What is in this browser, in short: for pages that draw `SharedLine` and `FromDraft` and have their answers from elsewhere. */
export async function loadInBrowser(
  api: Api,
  request: Request,
  language: Language,
): Promise<{ shared: boolean; hasDraft: boolean }> {
  const { answers, shared } = orThrow(await api.call('GET /api/draft', { query: { language } }), request, language);
  return { shared, hasDraft: answers !== null && tellsAnything(answers) };
}

type Refusal = { status: number; error: ErrorBody };
export type Saved = { ok: true } | ({ ok: false } & Refusal);

/** Keeps the answers where this person's answers are kept. */
export async function saveOwn(api: Api, own: Own, answers: Answers): Promise<Saved> {
  const result =
    own.role === 'seeker'
      ? await api.call('PUT /api/profile', {
          body: { answers, findable: own.profile?.findable ?? false, version: own.profile?.version ?? null },
        })
      : await api.call('PUT /api/draft', { body: { answers, shared: own.shared } });
  return result.ok ? { ok: true } : { ok: false, status: result.status, error: result.error };
}

/** The answers as they are sent: the names that came along with a view stay behind. */
export function answersOf(view: Answers | null): Answers {
  if (view === null) return noAnswers;
  const named: Partial<AnswersView> & Answers = { ...view };
  for (const name of [
    'home',
    'knownOccupationNames',
    'skillNames',
    'wantedOccupationNames',
    'unwantedOccupationNames',
    'taskNames',
  ] as const)
    delete named[name];
  return named;
}

export interface Said {
  occupations: { id: string; name: string; matched: string }[];
  skills: { id: string; name: string; matched: string }[];
  unknownWords: string[];
}
export const saidNothing: Said = { occupations: [], skills: [], unknownWords: [] };
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

type Understood = { ok: true; data: Said } | ({ ok: false } & Refusal);

/** @param about a wish may name a skill alone: then the occupations it is particular to are what is wished for. */
export async function understand(api: Api, text: string, language: Language, about: 'can' | 'wish' = 'can'): Promise<Understood> {
  if (text.trim() === '') return { ok: true, data: saidNothing };
  return api.call('POST /api/taxonomy/understand', { body: { text, language, about } });
}

/**
 * The answers in a sent form, with the occupations and skills that its words name. Words that did not change change no list, so that
 * what the person has corrected stays corrected.
 */
export async function readSentAnswers(
  api: Api,
  typed: Typed,
  choices: Choices,
  before: Answers,
  language: Language,
): Promise<{ ok: true; answers: Answers; problems: Problems } | ({ ok: false } & Refusal)> {
  const place = await placeKnownToServer(api, one(typed, 'home'), choices);
  const { answers, problems } = readAnswers(typed, choices, before, place, osloDay(new Date()));
  if (Object.keys(problems).length > 0) return { ok: true, answers, problems };
  const texts = [before.canWords, answers.canWords, before.wishWords, answers.wishWords];
  const [canChanged, wishChanged] = [texts[0] !== texts[1], texts[2] !== texts[3]];
  const said: Said[] = [];
  for (const [position, text] of texts.entries()) {
    const [changed, about] = position < 2 ? ([canChanged, 'can'] as const) : ([wishChanged, 'wish'] as const);
    const result = await understand(api, changed ? text : '', language, about);
    if (!result.ok) return result;
    said.push(result.data);
  }
  const [couldBefore = saidNothing, canNow = saidNothing, wishedBefore = saidNothing, wishesNow = saidNothing] = said;
  return {
    ok: true,
    problems,
    answers: {
      ...answers,
      ...(canChanged && {
        knownOccupations: relink(
          before.knownOccupations,
          idsOf(couldBefore.occupations),
          idsOf(canNow.occupations),
          mostOccupations,
        ),
        skills: relink(before.skills, idsOf(couldBefore.skills), idsOf(canNow.skills), mostSkills),
      }),
      ...(wishChanged && {
        wantedOccupations: relink(
          before.wantedOccupations,
          idsOf(wishedBefore.occupations),
          idsOf(wishesNow.occupations),
          mostOccupations,
        ),
      }),
    },
  };
}

/** Other names of places, and municipalities, are known to the server alone. */
async function placeKnownToServer(api: Api, name: string, choices: Choices): Promise<string | null> {
  const prefix = name.trim();
  if (prefix === '' || prefix.length > 60 || placeNamed(prefix, choices) !== undefined) return null;
  const found = await api.call('GET /api/taxonomy/suggestions', { query: { type: 'place', prefix } });
  return found.ok && found.data.length === 1 ? (found.data[0]?.id ?? null) : null;
}

const most = { occupation: mostOccupations, skill: mostSkills, task: mostTasks } as const;
/** A list with more in it, each once, up to what can be kept. */
export const withMore = (type: keyof typeof most, list: readonly string[], more: readonly string[]): string[] =>
  [...new Set([...list, ...more])].slice(0, most[type]);
