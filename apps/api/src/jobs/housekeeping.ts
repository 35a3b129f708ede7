/** What the clock does once an hour. Every step does no harm when repeated, and one that fails does not stop the others. */
import { and, eq, inArray, lt, lte, or, sql } from 'drizzle-orm';
import type { Queries } from '../db/client.ts';
import { employers } from '../db/schema/employers.ts';
import { followings } from '../db/schema/followings.ts';
import { opportunities } from '../db/schema/opportunities.ts';
import type { Deps } from '../deps.ts';
import { enqueue } from './jobs.ts';

/** A year of imported ads may end at once; each transition takes a lock on the log until its transaction ends. */
const endedAtOnce = 200;

/** The day in Norway. */
const osloDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' });

type Step = (deps: Deps) => Promise<void>;

/** `sweeps`: what features want done too. */
export async function keepHouse(deps: Deps, sweeps: readonly Step[]): Promise<void> {
  const steps = [expireOpportunities, endUnusedCodes, ...sweeps, checkRegisterAgain, mendSearch];
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

/** Past its end, or the day after its deadline: it has expired, with a row in the log. */
async function expireOpportunities(deps: Deps): Promise<void> {
  for (;;) {
    const count = await deps.database.transaction({ actor: null, reason: 'its last day has passed' }, async (queries) => {
      const ids = await expireSome(queries, deps.clock());
      for (const id of ids)
        await enqueue(queries, 'opportunity.changed', { opportunityId: id }, { key: `opportunity.changed:${id}` });
      return ids.length;
    });
    if (count < endedAtOnce) return;
  }
}

async function expireSome(queries: Queries, now: Date): Promise<string[]> {
  const over = queries
    .select({ id: opportunities.id })
    .from(opportunities)
    .where(
      and(
        inArray(opportunities.status, ['open', 'paused']),
        or(lte(opportunities.expiresAt, now), lt(opportunities.deadlineOn, osloDay.format(now))),
      ),
    )
    .orderBy(opportunities.id)
    .limit(endedAtOnce)
    // Another worker has those; it ends them.
    .for('no key update', { skipLocked: true });
  const rows = await queries
    .update(opportunities)
    .set({ status: 'expired', version: sql`${opportunities.version} + 1`, updatedAt: now })
    .where(inArray(opportunities.id, over))
    .returning({ id: opportunities.id });
  return rows.map(({ id }) => id);
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
