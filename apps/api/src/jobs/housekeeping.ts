/** What the clock does once an hour. Every step does no harm when repeated, and one that fails does not stop the others. */
import { and, eq, inArray, lte } from 'drizzle-orm';
import { employers } from '../db/schema/employers.ts';
import { followings } from '../db/schema/followings.ts';
import type { Deps } from '../deps.ts';
import { enqueue } from './jobs.ts';

type Step = (deps: Deps) => Promise<void>;

/** `sweeps`: what features want done too. */
export async function keepHouse(deps: Deps, sweeps: readonly Step[]): Promise<void> {
  const steps = [endUnusedCodes, ...sweeps, checkRegisterAgain, mendSearch];
  const errors: unknown[] = [];
  for (const step of steps) {
    try {
      await step(deps);
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}

/** A code that nobody used in time offers nothing any more, and its hash is not kept. */
async function endUnusedCodes(deps: Deps): Promise<void> {
  const now = deps.clock();
  await deps.database.transaction({ actor: null, reason: 'the code was not used in time' }, async (queries) => {
    await queries
      .update(followings)
      .set({ status: 'ended', codeHash: null, endedAt: now })
      .where(and(eq(followings.status, 'offered'), lte(followings.codeExpiresAt, now)));
  });
}

/** The register could not be reached when they came; a job may have given up since. */
async function checkRegisterAgain(deps: Deps): Promise<void> {
  await deps.database.transaction({ actor: null }, async (queries) => {
    const rows = await queries
      .select({ id: employers.id })
      .from(employers)
      .where(and(eq(employers.registerChecked, false), inArray(employers.status, ['pending', 'approved', 'paused'])));
    for (const { id } of rows)
      await enqueue(queries, 'employer.check-register', { employerId: id }, { key: `employer.check-register:${id}` });
  });
}

async function mendSearch(deps: Deps): Promise<void> {
  await deps.search.mend();
}
