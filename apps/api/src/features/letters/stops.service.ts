/** Stopping a kind of letter from the letter itself: nobody needs to sign in for it, and the link can do nothing else. */
import { createHash } from 'node:crypto';
import type { LetterKind } from '@arena/contract/accounts';
import { AppError } from '../../app-error.ts';
import type { Deps } from '../../deps.ts';
import { kindsIn, resumeKinds, stopKinds } from './stops.rules.ts';
import * as store from './stops.store.ts';

const hashOf = (key: string) => createHash('sha256').update(key).digest('hex');

/** What the link is about; changes nothing. */
export async function readStop(deps: Deps, key: string): Promise<{ kinds: LetterKind[] | null; stopped: boolean }> {
  const found = await store.findStop(deps.database.queries, hashOf(key), deps.clock());
  if (found === undefined) return { kinds: null, stopped: false };
  const kinds = kindsIn(found.about);
  return { kinds, stopped: kinds.every((kind) => found.choices[kind] === 'off') };
}

/** Stops the link's kinds, or sends them again as they were. Twice is as once. Throws `letter.link_over`. */
export async function setStop(deps: Deps, key: string, stopped: boolean): Promise<{ kinds: LetterKind[]; stopped: boolean }> {
  const keyHash = hashOf(key);
  return deps.database.transaction({ actor: null }, async (queries) => {
    const now = deps.clock();
    const found = await store.lockStop(queries, keyHash, now);
    if (found === undefined) throw new AppError('letter.link_over');
    const { about, accountId, choices } = found;
    const kinds = kindsIn(about);
    if (stopped) {
      const after = stopKinds(choices, kinds);
      await store.saveChoices(queries, accountId, after.choices);
      // A second press finds them stopped, and must not forget what they were.
      const before = after.before === '' ? (about.before ?? '') : after.before;
      await store.markUsed(queries, keyHash, { ...about, before }, now);
    } else await store.saveChoices(queries, accountId, resumeKinds(choices, kinds, about.before));
    return { kinds, stopped };
  });
}

/** For a mail provider: says nothing of whether the key is known. */
export async function stopByOneClick(deps: Deps, key: string): Promise<void> {
  try {
    await setStop(deps, key, true);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'letter.link_over') throw error;
  }
}
