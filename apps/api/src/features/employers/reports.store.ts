import { and, asc, count, desc, eq, gt, isNotNull, isNull, lt, ne, sql } from 'drizzle-orm';
import type { Queries } from '../../db/client.ts';
import { accounts } from '../../db/schema/accounts.ts';
import { conversations, reports } from '../../db/schema/conversations.ts';
import { employers } from '../../db/schema/employers.ts';
import { opportunities } from '../../db/schema/opportunities.ts';
import { notBelieved } from './reports.rules.ts';

export type ReportRow = typeof reports.$inferSelect;

/** The account, and nothing else of theirs changes before the transaction ends: their reports are counted one at a time. */
export async function lockReporter(queries: Queries, accountId: string): Promise<{ issuer: string } | undefined> {
  const [row] = await queries.select({ issuer: accounts.issuer }).from(accounts).where(eq(accounts.id, accountId)).for('update');
  return row;
}

/** `sent` and `decided`: how far back each is counted. */
export interface Since {
  sent: Date;
  decided: Date;
}

/** About either side and through every door. */
export async function countByReporter(
  queries: Queries,
  reporterId: string,
  employerId: string,
  since: Since,
): Promise<{ sent: number; notUpheld: number; notUpheldHere: number }> {
  const wasEmpty = sql`${reports.upheld} = 'no' and ${reports.decidedAt} > ${since.decided.toISOString()}::timestamptz`;
  const [row] = await queries
    .select({
      sent: sql`count(*) filter (where ${reports.createdAt} > ${since.sent.toISOString()}::timestamptz)`.mapWith(Number),
      notUpheld: sql`count(*) filter (where ${wasEmpty})`.mapWith(Number),
      notUpheldHere: sql`count(*) filter (where ${wasEmpty} and ${reports.employerId} = ${employerId})`.mapWith(Number),
    })
    .from(reports)
    .where(eq(reports.reporterId, reporterId));
  return row ?? { sent: 0, notUpheld: 0, notUpheldHere: 0 };
}

/** Different people, proved at an issuer and believed until now, with a report about the employer that nobody has decided on. */
export async function countOpenByOthers(queries: Queries, employerId: string, reporterId: string, since: Since): Promise<number> {
  const empty = sql`(select count(*) from reports theirs where theirs.reporter_id = ${accounts.id} and theirs.upheld = 'no'
    and theirs.decided_at > ${since.decided.toISOString()}::timestamptz)`;
  const [row] = await queries
    .select({ people: sql`count(distinct ${reports.reporterId})`.mapWith(Number) })
    .from(reports)
    .innerJoin(accounts, eq(accounts.id, reports.reporterId))
    .where(
      and(
        eq(reports.employerId, employerId),
        eq(reports.about, 'employer'),
        isNull(reports.decidedAt),
        ne(reports.reporterId, reporterId),
        ne(accounts.issuer, 'email'),
        lt(empty, notBelieved),
        gt(reports.createdAt, since.sent),
      ),
    );
  return row?.people ?? 0;
}

/** Whether the person has said it already, and nobody has looked at it yet. */
export async function isWaiting(
  queries: Queries,
  report: { employerId: string; conversationId: string | null; reason: ReportRow['reason']; words: string },
  reporterId: string,
): Promise<boolean> {
  const { conversationId } = report;
  const rows = await queries
    .select({ id: reports.id })
    .from(reports)
    .where(
      and(
        eq(reports.reporterId, reporterId),
        eq(reports.employerId, report.employerId),
        eq(reports.about, 'employer'),
        isNull(reports.decidedAt),
        conversationId === null
          ? isNull(reports.conversationId)
          : and(eq(reports.conversationId, conversationId), eq(reports.reason, report.reason), eq(reports.words, report.words)),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

export async function insertReport(queries: Queries, row: typeof reports.$inferInsert): Promise<string> {
  const [inserted] = await queries.insert(reports).values(row).returning({ id: reports.id });
  if (inserted === undefined) throw new Error('an insert returned no row');
  return inserted.id;
}

export async function isOpportunityOf(queries: Queries, id: string, employerId: string): Promise<boolean> {
  const rows = await queries
    .select({ id: opportunities.id })
    .from(opportunities)
    .where(and(eq(opportunities.id, id), eq(opportunities.employerId, employerId)));
  return rows.length > 0;
}

const byReporter = (which: ReturnType<typeof sql>) =>
  sql`(select count(*) from reports theirs where theirs.reporter_id = ${sql.raw('reports.reporter_id')} ${which})`.mapWith(
    Number,
  );

const reviewed = {
  report: reports,
  employer: { id: employers.id, name: employers.name, status: employers.status },
  title: sql<string | null>`coalesce(nullif(${opportunities.titleNb}, ''), ${opportunities.titleEn})`,
  byReporter: byReporter(sql``),
  notUpheld: byReporter(sql`and theirs.upheld = 'no'`),
  seekerId: conversations.seekerId,
};
const select = (queries: Queries) =>
  queries
    .select(reviewed)
    .from(reports)
    .leftJoin(employers, eq(employers.id, reports.employerId))
    .leftJoin(opportunities, eq(opportunities.id, reports.opportunityId))
    .leftJoin(conversations, eq(conversations.id, reports.conversationId));
export type ReviewedRow = Awaited<ReturnType<typeof listOpen>>[number];

export async function listOpen(queries: Queries, limit: number) {
  return select(queries).where(isNull(reports.decidedAt)).orderBy(asc(reports.createdAt)).limit(limit);
}

export async function listDecided(queries: Queries, limit: number) {
  return select(queries).where(isNotNull(reports.decidedAt)).orderBy(desc(reports.decidedAt)).limit(limit);
}

export async function listAbout(queries: Queries, employerId: string) {
  return select(queries)
    .where(and(eq(reports.employerId, employerId), eq(reports.about, 'employer')))
    .orderBy(desc(reports.createdAt))
    .limit(100);
}

export async function findReviewed(queries: Queries, id: string) {
  const [row] = await select(queries).where(eq(reports.id, id));
  return row;
}

export async function lockReport(queries: Queries, id: string): Promise<ReportRow | undefined> {
  const [row] = await queries.select().from(reports).where(eq(reports.id, id)).for('update');
  return row;
}

export async function decide(
  queries: Queries,
  id: string,
  decision: { upheld: 'yes' | 'no'; finding: string; decidedAt: Date },
): Promise<void> {
  await queries.update(reports).set(decision).where(eq(reports.id, id));
}

/** Reports about employers, or about one, that nobody has decided on. */
export async function countOpen(queries: Queries, employerId?: string): Promise<number> {
  const [row] = await queries
    .select({ count: count() })
    .from(reports)
    .where(
      and(
        isNull(reports.decidedAt),
        employerId === undefined ? undefined : and(eq(reports.employerId, employerId), eq(reports.about, 'employer')),
      ),
    );
  return row?.count ?? 0;
}
