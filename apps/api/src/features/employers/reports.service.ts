/** Somebody says that something is wrong with an employer. What waits for a human is not shown meanwhile where it could hurt. */
import type { ReviewedReport } from '@arena/contract/administration';
import type { ReportReason } from '@arena/contract/conversations';
import { writtenText } from '@arena/taxonomy/plain-text';
import type { Actor, SignedIn } from '../../access/actor.ts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { sendLetter } from '../letters/letters.service.ts';
import { rememberLooks } from '../looks/looks.service.ts';
import { tellAdministrators } from './registration.service.ts';
import { findEmployer } from './registration.store.ts';
import { freezes, mostReports, reportDays } from './reports.rules.ts';
import * as store from './reports.store.ts';
import { freezeReported, moveEmployer } from './standing.service.ts';

const dayMilliseconds = 86_400_000;

/** Where it was seen, and what is said. `conversationId` is of a conversation the caller has let the actor into. */
export interface EmployerReport {
  employerId: string;
  opportunityId: string | null;
  conversationId: string | null;
  reason: ReportReason;
  words: string;
}

/** From the employer's own page or one of its opportunities: about what everybody can see. */
export async function reportPublicEmployer(
  deps: Deps,
  actor: Actor,
  employerId: string,
  input: { reason: ReportReason; words: string; opportunityId: string | null },
): Promise<void> {
  await deps.database.transaction({ actor }, async (queries) => {
    const employer = await findEmployer(queries, employerId);
    // A frozen one is being looked at, and more may be said about it.
    const isPublic = employer?.status === 'approved' || employer?.pausedBecause === 'reported';
    if (!isPublic) throw new AppError('not_found');
    if (input.opportunityId !== null && !(await store.isOpportunityOf(queries, input.opportunityId, employerId)))
      throw new AppError('not_found');
    const { opportunityId, reason, words } = input;
    const kept = await reportEmployer(deps, queries, actor, { employerId, opportunityId, conversationId: null, reason, words });
    if (kept === 'repeated') throw new AppError('report.already');
  });
}

/**
 * The one way to report an employer, whatever door it comes through, in the transaction of the caller: keeps it, tells the administrators,
 * and freezes the employer where `freezes` says so. `repeated` and nothing done where theirs waits already: one about each employer from
 * public pages, and the same words once from each conversation. Refuses with `report.too_many` a seeker who has sent their share of the
 * month, counted over every door.
 */
export async function reportEmployer(
  deps: Deps,
  queries: Queries,
  actor: Actor,
  report: EmployerReport,
): Promise<'kept' | 'repeated'> {
  const { accountId, role } = actor as SignedIn;
  const { employerId, reason } = report;
  const words = writtenText(report.words);
  const now = deps.clock();
  const ago = (days: number) => new Date(now.getTime() - days * dayMilliseconds);
  const reporter = await store.lockReporter(queries, accountId);
  if (reporter === undefined) throw new AppError('not_found');
  if (await store.isWaiting(queries, { ...report, words }, accountId)) return 'repeated';
  const since = { sent: ago(reportDays), decided: ago(365) };
  const { sent, ...empty } = await store.countByReporter(queries, accountId, employerId, since);
  if (role === 'seeker' && sent >= mostReports) throw new AppError('report.too_many');
  const openByOthers = await store.countOpenByOthers(queries, employerId, accountId, since);
  const reportId = await store.insertReport(queries, {
    ...report,
    reporterId: accountId,
    about: 'employer',
    words,
    createdAt: now,
  });
  await enqueue(queries, 'employer.reported', { reportId });
  const from = { isAssured: reporter.issuer !== 'email', ...empty };
  if (freezes({ reason }, from, openByOthers)) await freezeReported(queries, employerId);
  return 'kept';
}

export function viewReport({ report, employer, title, byReporter, notUpheld }: store.ReviewedRow): ReviewedReport {
  return {
    id: report.id,
    about: report.about,
    employer,
    opportunity: report.opportunityId === null ? null : { id: report.opportunityId, title: title ?? '' },
    fromConversation: report.conversationId !== null,
    reason: report.reason,
    // Said about one person: for whoever decides, and for nobody after that.
    words: report.about === 'seeker' && report.decidedAt !== null ? '' : report.words,
    at: report.createdAt.toISOString(),
    byReporter,
    notUpheld,
    decidedAt: report.decidedAt?.toISOString() ?? null,
    upheld: report.upheld,
    finding: report.finding,
  };
}

const openShown = 200;
const decidedShown = 30;

/** Those that wait, oldest first, then those decided last. Whoever is reported and read about here reads that they were. */
export async function listReports(deps: Deps, actor: Actor): Promise<ReviewedReport[]> {
  const { queries } = deps.database;
  const open = await store.listOpen(queries, openShown);
  const seekerIds = open.flatMap(({ report, seekerId }) => (report.about === 'seeker' && seekerId !== null ? [seekerId] : []));
  await rememberLooks(queries, { actor, kind: 'administration', seekerIds, at: deps.clock() });
  return [...open, ...(await store.listDecided(queries, decidedShown))].map(viewReport);
}

export async function listReportsAbout(queries: Queries, employerId: string): Promise<ReviewedReport[]> {
  return (await store.listAbout(queries, employerId)).map(viewReport);
}

export async function countOpenReports(queries: Queries, employerId?: string): Promise<number> {
  return store.countOpen(queries, employerId);
}

/**
 * A human has looked, once. When the last report that waited about a frozen employer does not hold, it is let back; one that holds leaves it
 * frozen, and what then happens to it is decided on its own page.
 */
export async function decideReport(
  deps: Deps,
  actor: Actor,
  id: string,
  input: { upheld: 'yes' | 'no'; finding: string },
): Promise<ReviewedReport> {
  const finding = writtenText(input.finding);
  return deps.database.transaction({ actor, reason: finding }, async (queries) => {
    const report = await store.lockReport(queries, id);
    if (report === undefined) throw new AppError('not_found');
    if (report.decidedAt !== null) throw new AppError('report.already_decided');
    if (finding === '') throw new AppError('employer.reason_required');
    await store.decide(queries, id, { upheld: input.upheld, finding, decidedAt: deps.clock() });
    await enqueue(queries, 'report.decided', { reportId: id });
    const { employerId } = report;
    if (input.upheld === 'no' && report.about === 'employer' && employerId !== null) {
      const others = await store.listAbout(queries, employerId);
      const holds = others.some((one) => one.report.decidedAt === null || one.report.upheld === 'yes');
      if (!holds) await moveEmployer(queries, employerId, { act: 'thaw', by: 'administrator', reason: null });
    }
    const row = await store.findReviewed(queries, id);
    if (row === undefined) throw new AppError('not_found');
    return viewReport(row);
  });
}

/** Job: whoever reported hears that somebody has looked, and never what was found: that is about others. */
export async function tellReporter(deps: Deps, reportId: string): Promise<void> {
  const row = await store.findReviewed(deps.database.queries, reportId);
  const accountId = row?.report.reporterId;
  if (accountId == null) return;
  const page = { nb: '/varsler', en: '/en/notices' };
  await sendLetter(deps, { accountId, key: `report.decided:${reportId}`, name: 'report.decided', page });
}

/** Job: tells the administrators that something was reported. */
export async function announceReport(deps: Deps, reportId: string): Promise<void> {
  await tellAdministrators(deps, { key: `employer.reported:${reportId}`, name: 'employer.reported' });
}
