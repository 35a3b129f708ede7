import type { Answers } from '@arena/contract/profiles';
import { and, asc, count, desc, eq, gte, isNull, lt, ne, or, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { interests } from '../../db/schema/interests.ts';
import { opportunities } from '../../db/schema/opportunities.ts';
import { profiles } from '../../db/schema/profiles.ts';
import { shownLists, shownPeople } from '../../db/schema/shown-lists.ts';
import { preparedOnce } from '../../db/statements.ts';

export type ShownRow = Omit<typeof shownPeople.$inferSelect, 'listId'>;
/** An opportunity, what it asks now, and the Oslo day. */
export interface ListKey {
  opportunityId: string;
  revision: string;
  day: string;
}

const mayBeFound = and(eq(profiles.findable, true), isNull(profiles.pausedAt), isNull(profiles.asleepAt));

/** Those of the accounts that still choose to be findable, and are not resting. */
export async function listStillFindable(queries: Queries, accountIds: readonly string[]): Promise<Map<string, Answers>> {
  if (accountIds.length === 0) return new Map();
  const rows = await queries
    .select({ accountId: profiles.accountId, answers: profiles.answers })
    .from(profiles)
    .where(and(mayBeFound, sql`${profiles.accountId} = any(${sql.param([...accountIds])}::uuid[])`));
  return new Map(rows.map(({ accountId, answers }) => [accountId, answers]));
}

/** One at a time for each employer: two who look first make one list, and what is counted holds. Until the transaction ends. */
export async function lockEmployer(queries: Queries, employerId: string): Promise<void> {
  await queries.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`people ${employerId}`}, 0))`);
}

/** Clocks of machines differ a little: who changed just before the list was made is looked at too. */
const clocksDifferSeconds = 60;

const standingList = preparedOnce((queries) =>
  queries
    .select({
      seekerId: shownPeople.seekerId,
      pseudonym: shownPeople.pseudonym,
      card: shownPeople.card,
      isThere: sql<boolean>`coalesce(${mayBeFound}, false)`,
      newAnswers: sql<Answers | null>`case when ${profiles.updatedAt} > ${shownLists.createdAt} - make_interval(secs => ${clocksDifferSeconds}) then ${profiles.answers} end`,
    })
    .from(shownLists)
    .leftJoin(shownPeople, eq(shownPeople.listId, shownLists.id))
    .leftJoin(profiles, eq(profiles.accountId, shownPeople.seekerId))
    .where(
      and(
        eq(shownLists.opportunityId, sql.placeholder('opportunityId')),
        eq(shownLists.revision, sql.placeholder('revision')),
        eq(shownLists.day, sql.placeholder('day')),
      ),
    )
    .orderBy(asc(shownPeople.position))
    .prepare('standing_list'),
);

/**
 * The list as it was made that day, in its order, with what has become of each since: null has hidden or rests, `unchanged` has told nothing
 * new, and else the answers as they are. Undefined when none was made.
 */
export async function findStandingList(queries: Queries, key: ListKey) {
  const rows = await standingList(queries).execute({ ...key });
  if (rows.length === 0) return undefined;
  return rows.flatMap(({ seekerId, pseudonym, card, isThere, newAnswers }) =>
    seekerId === null || pseudonym === null || card === null
      ? []
      : [{ seekerId, pseudonym, card, since: !isThere ? null : (newAnswers ?? ('unchanged' as const)) }],
  );
}

/** The list as it was made that day, in its order; undefined when none was made. */
async function findList(queries: Queries, { opportunityId, revision, day }: ListKey): Promise<ShownRow[] | undefined> {
  const rows = await queries
    .select({
      seekerId: shownPeople.seekerId,
      position: shownPeople.position,
      pseudonym: shownPeople.pseudonym,
      card: shownPeople.card,
    })
    .from(shownLists)
    .leftJoin(shownPeople, eq(shownPeople.listId, shownLists.id))
    .where(and(eq(shownLists.opportunityId, opportunityId), eq(shownLists.revision, revision), eq(shownLists.day, day)))
    .orderBy(asc(shownPeople.position));
  if (rows.length === 0) return undefined;
  return rows.flatMap(({ seekerId, position, pseudonym, card }) =>
    seekerId === null || position === null || pseudonym === null || card === null
      ? []
      : [{ seekerId, position, pseudonym, card }],
  );
}

/** The list of the latest earlier day from `since` on that asked the same; undefined when there was none. */
export async function findEarlierList(queries: Queries, key: ListKey, since: string): Promise<ShownRow[] | undefined> {
  const [earlier] = await queries
    .select({ day: shownLists.day })
    .from(shownLists)
    .where(
      and(
        eq(shownLists.opportunityId, key.opportunityId),
        eq(shownLists.revision, key.revision),
        gte(shownLists.day, since),
        lt(shownLists.day, key.day),
      ),
    )
    .orderBy(desc(shownLists.day))
    .limit(1);
  return earlier === undefined ? undefined : findList(queries, { ...key, day: earlier.day });
}

/** Whether the list is made, and how many the employer has had made that day. */
export async function countLists(queries: Queries, employerId: string, { opportunityId, revision, day }: ListKey) {
  const isThis = and(eq(shownLists.opportunityId, opportunityId), eq(shownLists.revision, revision));
  const [row] = await queries
    .select({
      isMade: sql<boolean>`coalesce(bool_or(${isThis}), false)`,
      ofEmployer: sql<number>`(count(*) filter (where ${eq(shownLists.employerId, employerId)}))::int`,
    })
    .from(shownLists)
    .where(and(eq(shownLists.day, day), or(eq(shownLists.employerId, employerId), isThis)));
  return { isMade: row?.isMade ?? false, ofEmployer: row?.ofEmployer ?? 0 };
}

/** Whom the employer has been shown under `atMost` other askings or more since the day. */
export async function listShownOften(
  queries: Queries,
  employerId: string,
  { opportunityId, revision }: Pick<ListKey, 'opportunityId' | 'revision'>,
  since: string,
  atMost: number,
): Promise<Set<string>> {
  const rows = await queries
    .select({ seekerId: shownPeople.seekerId })
    .from(shownPeople)
    .innerJoin(shownLists, eq(shownLists.id, shownPeople.listId))
    .where(
      and(
        eq(shownLists.employerId, employerId),
        gte(shownLists.day, since),
        or(ne(shownLists.opportunityId, opportunityId), ne(shownLists.revision, revision)),
      ),
    )
    .groupBy(shownPeople.seekerId)
    .having(sql`count(distinct (${shownLists.opportunityId}, ${shownLists.revision})) >= ${atMost}`);
  return new Set(rows.map(({ seekerId }) => seekerId));
}

/** Forgets what was shown before the Oslo day. */
export async function deleteListsBefore(queries: Queries, day: string): Promise<void> {
  await queries.delete(shownLists).where(lt(shownLists.day, day));
}

/** The list and who stands in it, in their order, in one statement. */
export async function keepList(
  queries: Queries,
  employerId: string,
  { opportunityId, revision, day }: ListKey,
  { people, madeAt }: { people: readonly Omit<ShownRow, 'position'>[]; madeAt: Date },
): Promise<void> {
  const rows = people.map(({ seekerId, pseudonym, card }, position) => ({ seeker_id: seekerId, position, pseudonym, card }));
  await queries.execute(sql`
    with list as (
      insert into ${shownLists} (employer_id, opportunity_id, revision, day, created_at)
      values (${employerId}, ${opportunityId}, ${revision}, ${day}, ${madeAt.toISOString()}) returning id
    )
    insert into ${shownPeople} (list_id, seeker_id, position, pseudonym, card)
    select list.id, person.* from list, jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as person (seeker_id uuid, position integer, pseudonym text, card jsonb)`);
}

/** Invitations that the employer has sent since then, whatever became of them. */
export async function countInvitedSince(queries: Queries, employerId: string, since: Date): Promise<number> {
  const [row] = await queries
    .select({ count: count() })
    .from(interests)
    .innerJoin(opportunities, eq(opportunities.id, interests.opportunityId))
    .where(
      and(eq(opportunities.employerId, employerId), eq(interests.direction, 'from-employer'), gte(interests.createdAt, since)),
    );
  return row?.count ?? 0;
}
