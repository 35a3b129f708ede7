import { and, eq, gt, inArray, lt, notExists, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { accounts } from '../../db/schema/accounts.ts';
import { accessLog } from '../../db/schema/system.ts';

type Row = Omit<typeof accessLog.$inferInsert, 'id' | 'seekerId' | 'times'> & { at: Date };

const sameLookMilliseconds = 60_000;

/** A row for each person, or one more time on the row of the same look today. In the order of ids, so that two at once never wait in a ring. */
export async function remember(queries: Queries, seekerIds: readonly string[], row: Row): Promise<void> {
  const { kind, actorId, actorRole, employerId, opportunityId, refused, day, at } = row;
  await queries
    .insert(accessLog)
    .select(
      queries
        .select({
          id: sql<string>`uuidv7()`.as('id'),
          seekerId: accounts.id,
          kind: sql<typeof kind>`${kind}::text`.as('kind'),
          actorId: sql<string>`${actorId}::uuid`.as('actor_id'),
          actorRole: sql<string>`${actorRole}::text`.as('actor_role'),
          employerId: sql<string>`${employerId}::uuid`.as('employer_id'),
          opportunityId: sql<string>`${opportunityId}::uuid`.as('opportunity_id'),
          refused: sql<boolean>`${refused}::boolean`.as('refused'),
          day: sql<string>`${day}::date`.as('day'),
          times: sql<number>`1`.as('times'),
          at: sql<Date>`${at.toISOString()}::timestamptz`.as('at'),
        })
        .from(accounts)
        .where(
          and(
            inArray(accounts.id, [...seekerIds]),
            // A page that is loaded again is the same look: nothing is written, and nobody waits.
            notExists(
              queries
                .select({ id: accessLog.id })
                .from(accessLog)
                .where(
                  and(
                    eq(accessLog.seekerId, accounts.id),
                    eq(accessLog.kind, kind),
                    sql`${accessLog.actorId} is not distinct from ${actorId}::uuid`,
                    sql`${accessLog.opportunityId} is not distinct from ${opportunityId}::uuid`,
                    eq(accessLog.refused, refused ?? false),
                    eq(accessLog.day, day),
                    gt(accessLog.at, new Date(at.getTime() - sameLookMilliseconds)),
                  ),
                ),
            ),
          ),
        )
        .orderBy(accounts.id)
        // Keeps whoever deletes the account from meeting a row that is not there yet.
        .for('key share'),
    )
    .onConflictDoUpdate({
      target: [accessLog.seekerId, accessLog.kind, accessLog.actorId, accessLog.opportunityId, accessLog.refused, accessLog.day],
      set: { times: sql`${accessLog.times} + 1`, at: sql`excluded.created_at` },
      setWhere: sql`${accessLog.at} <= excluded.created_at - interval '1 minute'`,
    });
}

export async function deleteLooks(queries: Queries, { monthsBefore, day }: { monthsBefore: number; day: string }): Promise<void> {
  await queries.delete(accessLog).where(lt(accessLog.day, sql`${day}::date - make_interval(months => ${monthsBefore})`));
}
