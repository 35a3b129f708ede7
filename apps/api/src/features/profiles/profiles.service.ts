import { isDeepStrictEqual } from 'node:util';
import { noAnswers } from '@arena/contract/no-answers';
import { type Answers, AnswersSchema, type AnswersView, type OwnProfile } from '@arena/contract/profiles';
import { findEverydayTask } from '@arena/taxonomy/everyday-tasks';
import { findOccupation } from '@arena/taxonomy/occupations';
import { findPlace } from '@arena/taxonomy/places';
import { findSkill } from '@arena/taxonomy/skills';
import type { Language } from '@arena/taxonomy/types';
import { Compile } from 'typebox/schema';
import type { Actor, ActorOf } from '../../access/actor.ts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { openDraft } from '../../http/draft-cookie.ts';
import { isMailAddress } from '../../integrations/mail/mailer.ts';
import { proposeAddress } from '../accounts/accounts.service.ts';
import { type Contact, onlyKnown, readContact, refuseNameless } from './profiles.rules.ts';
import * as store from './profiles.store.ts';

export { refuseNameless };

const answersSchema = Compile(AnswersSchema);

/** The draft that a sealed cookie holds; null for none, a foreign one, or one that is too old. Questions that are newer than it are unanswered. */
export function readDraft(deps: Deps, sealed: string | undefined): { answers: Answers; shared: boolean } | null {
  const draft = openDraft(sealed, deps.secretKey, deps.clock());
  if (draft === null || !isPlainObject(draft.answers)) return null;
  const answers = { ...noAnswers, ...draft.answers };
  return answersSchema.Check(answers) ? { answers, shared: draft.shared } : null;
}

const isPlainObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The answers with names in the reader's language. */
export function viewAnswers(answers: Answers, language: Language): AnswersView {
  const home = answers.homePlaceId === null ? undefined : findPlace(answers.homePlaceId);
  const occupations = (codes: readonly string[]) => codes.map((id) => ({ id, name: findOccupation(id)?.name[language] ?? id }));
  return {
    ...answers,
    home: home === undefined ? null : { id: home.id, name: home.name },
    knownOccupationNames: occupations(answers.knownOccupations),
    skillNames: answers.skills.map((id) => ({ id, name: findSkill(id)?.name[language] ?? id })),
    wantedOccupationNames: occupations(answers.wantedOccupations),
    unwantedOccupationNames: occupations(answers.unwantedOccupations),
    taskNames: answers.tasks.map((id) => ({ id, name: findEverydayTask(id)?.name[language] ?? id })),
  };
}

/** What is in the browser that asks, named; nothing for who signed in as anything but a seeker: it is not theirs to read. */
export async function getDraft(
  deps: Deps,
  actor: Actor,
  sealed: string | undefined,
  language: Language,
): Promise<{ answers: AnswersView | null; shared: boolean }> {
  const draft = mayHaveAnswers(actor) ? readDraft(deps, sealed) : null;
  return draft === null
    ? { answers: null, shared: false }
    : { answers: viewAnswers(draft.answers, language), shared: draft.shared };
}

const mayHaveAnswers = ({ role }: Actor): boolean => role === 'visitor' || role === 'seeker';

export async function getProfile(deps: Deps, actor: Actor, language: Language): Promise<OwnProfile | null> {
  const profile = await store.findProfile(deps.database.queries, (actor as ActorOf<'seeker'>).accountId);
  if (profile === undefined) return null;
  return {
    version: profile.version,
    name: profile.name,
    email: profile.email,
    findable: profile.findable,
    hidden: profile.asleepAt !== null ? 'asleep' : profile.pausedAt !== null ? 'paused' : null,
    answers: viewAnswers(profile.answers, language),
  };
}

/**
 * Saves the whole profile. Throws `version.stale` when another tab or device saved since `version` was read, unless it saved exactly
 * this: a form sent twice has one effect and the same answer.
 */
export async function saveProfile(
  deps: Deps,
  actor: Actor,
  input: { answers: Answers; findable: boolean; version: number | null },
): Promise<{ version: number }> {
  const { accountId } = actor as ActorOf<'seeker'>;
  const answers = onlyKnown(input.answers);
  return deps.database.transaction({ actor }, async (queries) => {
    if (input.version === null) {
      if (await store.insertProfile(queries, { accountId, answers, findable: input.findable })) return { version: 1 };
      return sameAsSaved(queries, accountId, answers, input.findable);
    }
    const version = await store.updateProfile(queries, {
      accountId,
      answers,
      findable: input.findable,
      version: input.version,
      now: deps.clock(),
    });
    return version === undefined ? sameAsSaved(queries, accountId, answers, input.findable) : { version };
  });
}

/**
 * Changes the saved answers from what they are at that moment, one change after the other, so that none is refused because of another.
 * For changes that mean the same whatever else was saved. Returns what they were; undefined where nothing is saved.
 */
export async function changeSavedAnswers(
  deps: Deps,
  actor: ActorOf<'seeker'>,
  change: (answers: Answers) => Answers,
): Promise<Answers | undefined> {
  return deps.database.transaction({ actor }, async (queries) => {
    const before = await store.lockAnswers(queries, actor.accountId);
    if (before === undefined) return undefined;
    const after = onlyKnown(change(before));
    if (!isDeepStrictEqual(before, after)) await store.updateLockedAnswers(queries, actor.accountId, after, deps.clock());
    return before;
  });
}

/** The same for a draft, without what we do not know. */
export function changeDraft<T extends { answers: Answers }>(draft: T, change: (answers: Answers) => Answers): T {
  return { ...draft, answers: onlyKnown(change(draft.answers)) };
}

/** Tells the own name and where letters go; from then on it wins over what ID-porten sends. Another address than before gets a link first. */
export async function saveContact(deps: Deps, actor: Actor, told: Contact): Promise<void> {
  const contact = readContact(told, isMailAddress);
  const { accountId } = actor as ActorOf<'seeker'>;
  await deps.database.transaction({ actor }, async (queries) => {
    const stands = await store.updateContact(queries, accountId, contact);
    if (contact.email !== null && contact.email !== stands) await proposeAddress(queries, accountId, contact.email);
  });
}

async function sameAsSaved(
  queries: Queries,
  accountId: string,
  answers: Answers,
  findable: boolean,
): Promise<{ version: number }> {
  const saved = await store.findProfile(queries, accountId);
  if (saved === undefined || saved.findable !== findable || !isDeepStrictEqual(saved.answers, answers))
    throw new AppError('version.stale');
  return { version: saved.version };
}

/** At a seeker's login: the draft of this browser becomes the profile of somebody who has none. Whether it did. */
export async function adoptDraft(
  deps: Deps,
  session: { role: string; accountId: string },
  sealed: string | undefined,
): Promise<boolean> {
  const draft = session.role === 'seeker' ? readDraft(deps, sealed) : null;
  if (draft === null) return false;
  return deps.database.transaction({ actor: null }, (queries) =>
    store.insertProfile(queries, { accountId: session.accountId, answers: onlyKnown(draft.answers), findable: false }),
  );
}

/** The saved answers of the seeker who asks, else the draft in the browser that asks, else null. */
export async function findAnswers(
  deps: Deps,
  actor: Actor,
  sealedDraft: string | undefined,
): Promise<{ basis: 'profile' | 'draft'; answers: Answers } | null> {
  if (actor.role === 'seeker') {
    const profile = await store.findProfile(deps.database.queries, actor.accountId);
    if (profile !== undefined) return { basis: 'profile', answers: profile.answers };
  }
  if (!mayHaveAnswers(actor)) return null;
  const draft = readDraft(deps, sealedDraft);
  return draft === null ? null : { basis: 'draft', answers: draft.answers };
}

/** For other features: the profile with the person's name, to be shown only where two yeses or a consent allow it. */
export async function findProfile(queries: Deps['database']['queries'], accountId: string) {
  return store.findProfile(queries, accountId);
}
