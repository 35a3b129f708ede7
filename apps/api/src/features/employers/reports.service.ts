/** Somebody says that something is wrong with an employer. What waits for a human is not shown meanwhile where it could hurt. */
import type { ReviewedReport } from '@arena/contract/administration';
import type { ReportReason } from '@arena/contract/conversations';
import type { Actor, SignedIn } from '../../access/actor.ts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { cleanText } from './registration.rules.ts';
import { tellAdministrators } from './registration.service.ts';
import { findEmployer } from './registration.store.ts';
import { freezes, mostReports, reportDays } from './reports.rules.ts';
import * as store from './reports.store.ts';
import { freezeReported, moveEmployer } from './standing.service.ts';

const dayMilliseconds = 86_400_000;

/** From the employer's own page or one of its opportunities. One that waits from each person about each employer. */
export async function reportEmployer(
  deps: Deps,
  actor: Actor,
  employerId: string,
  input: { reason: ReportReason; words: string; opportunityId: string | null },
): Promise<void> {
  const { accountId, role } = actor as SignedIn;
  const now = deps.clock();
  const ago = (days: number) => new Date(now.getTime() - days * dayMilliseconds);
  await deps.database.transaction({ actor }, async (queries) => {
    const reporter = await store.lockReporter(queries, accountId);
    const employer = await findEmployer(queries, employerId);
    // What is not shown to everybody is not there to be reported; a frozen one is being looked at.
    const isPublic = employer?.status === 'approved' || employer?.pausedBecause === 'reported';
    if (reporter === undefined || employer === undefined || !isPublic) throw new AppError('not_found');
    if (input.opportunityId !== null && !(await store.isOpportunityOf(queries, input.opportunityId, employerId)))
      throw new AppError('not_found');
    const { sent, notUpheld } = await store.countByReporter(queries, accountId, { sent: ago(reportDays), decided: ago(365) });
    const openByOthers = await store.countOpenByOthers(queries, employerId, accountId, ago(reportDays));
    const inserted = await store.insertReport(queries, {
      employerId,
      opportunityId: input.opportunityId,
      reporterId: accountId,
      about: 'employer',
      reason: input.reason,
      words: cleanText(input.words),
      createdAt: now,
    });
    if (inserted === undefined) throw new AppError('report.already');
    if (role === 'seeker' && sent >= mostReports) throw new AppError('report.too_many');
    await enqueue(queries, 'employer.reported', { reportId: inserted.id });
    const from = { isAssured: reporter.issuer !== 'email', notUpheld };
    if (freezes(input, from, openByOthers)) await freezeReported(queries, employerId);
  });
}

export function viewReport({ report, employer, title, byReporter, notUpheld }: store.ReviewedRow): ReviewedReport {
  return {
    id: report.id,
    about: report.about,
    employer,
    opportunity: report.opportunityId === null ? null : { id: report.opportunityId, title: title ?? '' },
    fromConversation: report.conversationId !== null,
    reason: report.reason,
    words: report.words,
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

/** Those that wait, oldest first, then those decided last. */
export async function listReports(deps: Deps): Promise<ReviewedReport[]> {
  const { queries } = deps.database;
  const open = await store.listOpen(queries, openShown);
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
  const finding = cleanText(input.finding);
  return deps.database.transaction({ actor, reason: finding }, async (queries) => {
    const report = await store.lockReport(queries, id);
    if (report === undefined) throw new AppError('not_found');
    if (report.decidedAt !== null) throw new AppError('report.already_decided');
    if (finding === '') throw new AppError('employer.reason_required');
    await store.decide(queries, id, { upheld: input.upheld, finding, decidedAt: deps.clock() });
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

/** Job: tells the administrators that something was reported. */
export async function announceReport(deps: Deps, reportId: string): Promise<void> {
  await tellAdministrators(deps, { key: `employer.reported:${reportId}`, name: 'employer.reported' });
}
