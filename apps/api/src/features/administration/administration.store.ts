import { eq, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { conversations } from '../../db/schema/conversations.ts';
import { employers } from '../../db/schema/employers.ts';
import { interests } from '../../db/schema/interests.ts';
import { opportunities } from '../../db/schema/opportunities.ts';
import { profiles } from '../../db/schema/profiles.ts';
import { consents, proposals, referrals } from '../../db/schema/proposals.ts';
import { heartbeats } from '../../db/schema/system.ts';

const number = (expression: ReturnType<typeof sql>) => expression.mapWith(Number);
const rowCount = number(sql`count(*)`);

export async function countEmployers(queries: Queries) {
  return queries
    .select({ status: employers.status, municipality: employers.municipalityNumber, count: rowCount })
    .from(employers)
    .groupBy(employers.status, employers.municipalityNumber);
}

/** Profiles by where people live; only the number of the place leaves the answers. */
export async function countProfiles(queries: Queries) {
  const place = sql<string | null>`${profiles.answers} ->> 'homePlaceId'`;
  return queries
    .select({ placeId: place, findable: profiles.findable, count: rowCount })
    .from(profiles)
    .groupBy(place, profiles.findable);
}

/** Interests by the municipality of the opportunity, with how many different people are behind them. */
export async function countInterests(queries: Queries) {
  return queries
    .select({
      municipality: opportunities.municipalityNumber,
      count: rowCount,
      people: number(sql`count(distinct ${interests.seekerId})`),
    })
    .from(interests)
    .innerJoin(opportunities, eq(opportunities.id, interests.opportunityId))
    .groupBy(opportunities.municipalityNumber);
}

/** Everything that has a seeker, as rows and as different people. */
export async function countSeekersIn(
  queries: Queries,
  what: 'interests' | 'accepted' | 'proposals' | 'consents' | 'referrals' | 'conversations',
) {
  const table = { interests, accepted: interests, proposals, consents, referrals, conversations }[what];
  const [row] = await queries
    .select({ count: rowCount, people: number(sql`count(distinct ${table.seekerId})`) })
    .from(table)
    .where(what === 'accepted' ? eq(interests.status, 'accepted') : undefined);
  return row ?? { count: 0, people: 0 };
}

export async function ping(queries: Queries): Promise<void> {
  await queries.execute(sql`select 1`);
}

/**
 * The row every worker writes as a job, so it tells that jobs are run; those of single workers only tell that their processes live. The import of
 * ads writes 'feed'.
 */
export async function findHeartbeat(queries: Queries, name: 'worker' | 'feed') {
  const [row] = await queries.select().from(heartbeats).where(eq(heartbeats.name, name));
  return row;
}

/** Jobs that are due and wait, that failed and are tried again, and that are given up. Letters that mail refused are counted apart. */
export async function countJobs(queries: Queries) {
  const { rows } = await queries.execute<
    Record<'waiting' | 'retried' | 'failed' | 'letters_waiting' | 'letters_failed', string>
  >(sql`
    select count(*) filter (where attempts = 0 and run_at <= now()) as waiting,
      count(*) filter (where attempts > 0 and attempts < max_attempts) as retried,
      count(*) filter (where attempts >= max_attempts) as failed,
      count(*) filter (where attempts > 0 and attempts < max_attempts and last_error like 'mail.%') as letters_waiting,
      count(*) filter (where attempts >= max_attempts and last_error like 'mail.%') as letters_failed
    from graphile_worker.jobs`);
  const [row] = rows;
  return {
    waiting: Number(row?.waiting ?? 0),
    retried: Number(row?.retried ?? 0),
    failed: Number(row?.failed ?? 0),
    lettersWaiting: Number(row?.letters_waiting ?? 0),
    lettersFailed: Number(row?.letters_failed ?? 0),
  };
}
