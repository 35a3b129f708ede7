/** Hiding by the person's own wish, and by the clock where nobody comes any more. */
import { randomUUID } from 'node:crypto';
import type { Actor, ActorOf } from '../../access/actor.ts';
import { AppError } from '../../app-error.ts';
import type { Deps } from '../../deps.ts';
import { enqueue, type JobPayloads } from '../../jobs/jobs.ts';
import { sendLetterToAddress } from '../letters/letters.service.ts';
import { eraseAccount } from './erasure.service.ts';
import { mayBeDue, nextSleepStep, type Warning } from './sleep.rules.ts';
import * as store from './sleep.store.ts';

/** Addresses of `apps/web/src/app/own-pages.ts`. */
const ownData = { nb: '/konto/mine-data', en: '/en/account/my-data' };
const batch = 100;

/** Hidden at once: in no list, and found by nobody. What the person asked for themselves goes on waiting for its answer. */
export async function pauseProfile(deps: Deps, actor: Actor): Promise<void> {
  const { accountId } = actor as ActorOf<'seeker'>;
  await deps.database.transaction({ actor, reason: 'paused' }, async (queries) => {
    if (!(await store.isPausable(queries, accountId))) throw new AppError('profile.missing');
    await store.pause(queries, accountId, deps.clock());
  });
}

/** Ends a pause and a sleep. Whether employers may find the person is as they chose before. */
export async function showProfile(deps: Deps, actor: Actor): Promise<void> {
  const { accountId } = actor as ActorOf<'seeker'>;
  await deps.database.transaction({ actor, reason: 'shown again' }, async (queries) => {
    if (!(await store.show(queries, accountId, deps.clock()))) throw new AppError('profile.missing');
  });
}

/** For the clock: what is due of each unused profile. Two workers at once do each thing once. */
export async function watchUnused(deps: Deps): Promise<void> {
  const toDelete: string[] = [];
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await deps.database.transaction({ actor: null, reason: 'nobody came for long' }, async (queries) => {
      const now = deps.clock();
      const taken = await store.takeUnused(queries, { before: mayBeDue(now), after, limit: batch });
      for (const row of taken) {
        const step = nextSleepStep(row, now);
        if (step === 'sleep') await store.fallAsleep(queries, row.accountId, now);
        else if (step === 'delete') toDelete.push(row.accountId);
        else if (step !== null) {
          const payload = { accountId: row.accountId, warning: step.warn, activeAt: row.activeAt.toISOString() };
          await enqueue(queries, 'profile.unused', payload, { key: `profile.unused:${row.accountId}` });
        }
      }
      return taken;
    });
    const last = rows.at(-1);
    if (last === undefined || rows.length < batch) break;
    after = last.accountId;
  }
  for (const accountId of toDelete) await deleteUnused(deps, accountId);
}

/** Looked at once more with the profile held: somebody may have signed in meanwhile. */
async function deleteUnused(deps: Deps, accountId: string): Promise<void> {
  await deps.database.transaction({ actor: null, reason: 'nobody came for a year' }, async (queries) => {
    const row = await store.lockUnused(queries, accountId);
    if (row === undefined || nextSleepStep(row, deps.clock()) !== 'delete') return;
    await eraseAccount(deps, queries, accountId, randomUUID());
  });
}

const letterOf = { sleep: 'profile.sleeps-soon', deletion: 'profile.deleted-soon', last: 'profile.deleted-last' } as const;

/** Job: writes about what comes, and remembers only then that the person was warned. Whoever gave no address is warned by the page alone. */
export async function warnUnused(deps: Deps, unused: JobPayloads['profile.unused']): Promise<void> {
  const { accountId, activeAt } = unused;
  const warning: Warning = unused.warning;
  const { queries } = deps.database;
  const row = await store.findUnused(queries, accountId);
  const step = row === undefined ? null : nextSleepStep(row, deps.clock());
  if (row === undefined || row.activeAt.toISOString() !== activeAt) return;
  if (step === null || typeof step === 'string' || step.warn !== warning) return;
  if (row.email !== null) {
    await sendLetterToAddress(deps, {
      email: row.email,
      language: row.language,
      key: `profile.unused:${accountId}:${warning}:${activeAt}`,
      name: letterOf[warning],
      page: ownData,
    });
  }
  const of = { accountId, activeAt: row.activeAt, isLast: warning === 'last', isAsleep: warning !== 'sleep' };
  await store.rememberWarned(queries, of, deps.clock());
}
