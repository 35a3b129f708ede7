/** Names and payloads of background jobs, enqueued inside the writing transaction: if the write is there, so is the job. */
import type { EmployerAct } from '@arena/contract/employers';
import { sql } from 'drizzle-orm';
import type { Queries } from '../db/client.ts';

export interface JobPayloads {
  /** Somebody wants a link to sign in with, known here or not. Hashes of where on the network, of that and the browser, and of the browser. */
  'login.link-asked': {
    id: string;
    email: string;
    language: 'nb' | 'en';
    returnTo: string;
    source: string;
    place: string;
    browser: string;
  };
  'account.address-asked': { id: string; accountId: string; email: string };
  /** Nobody came for long: a letter about what comes next. `activeAt` names since when. */
  'profile.unused': { accountId: string; warning: 'sleep' | 'deletion' | 'last'; activeAt: string };
  /** An account was deleted: a last letter to its address. */
  'account.deleted': { deletion: string; email: string; language: 'nb' | 'en' };
  /** Somebody whom an employer waited for, or talked with, was deleted. */
  'person.gone': { deletion: string; opportunityId: string };
  /** Told to the address that no longer gets letters. */
  'account.address-changed': { id: string; email: string; language: 'nb' | 'en' };
  /** The words of one opportunity changed: the text engine is brought up to date. */
  'opportunity.changed': { opportunityId: string };
  /** An own one that waited was opened or sent back, and its row was then this version. */
  'opportunity.reviewed': { opportunityId: string; version: number; to: 'open' | 'draft' };
  /** One more waits for a human to read it. */
  'opportunity.waiting': Record<string, never>;
  /** An hour after closing: nobody who waits is left without an answer. */
  'opportunity.closed': { opportunityId: string };
  /** Every night: which requirement shuts out most. */
  'requirements.measure': Record<string, never>;
  'employer.registered': { employerId: string };
  'employer.check-register': { employerId: string };
  /** Somebody asks to be let in, or was; `at` tells one time from the next. */
  'employer.asked': { employerId: string; accountId: string; at: string };
  'employer.let-in': { employerId: string; accountId: string; at: string };
  'employer.invited': { keyHash: string };
  'employer.reported': { reportId: string };
  /** A human has looked at what somebody reported. */
  'report.decided': { reportId: string };
  /** The employer's standing changed, and its row was then this version. */
  'employer.moved': { employerId: string; version: number; act: EmployerAct };
  'interest.expressed': { interestId: string };
  'interest.answered': { interestId: string };
  'interest.expired': { interestId: string };
  'invitation.sent': { interestId: string };
  'invitation.answered': { interestId: string };
  'message.sent': { messageId: string };
  /** A time to meet was proposed, answered or called off, `by` one side. */
  'meeting.changed': { meetingId: string; what: 'proposed' | 'accepted' | 'declined' | 'cancelled'; by: 'seeker' | 'employer' };
  /** The day before, at noon. */
  'meeting.reminder': { meetingId: string };
  'proposal.sent': { proposalId: string };
  'proposal.answered': { proposalId: string };
  'consent.given': { consentId: string };
  'referral.sent': { referralId: string };
  'referral.answered': { referralId: string };
  /** The source of a claimed ad changed or ended it; `at` names the change. */
  'claim.changed': { opportunityId: string; what: 'changed' | 'ended'; at: string };
  /** An opportunity is about to end by itself; `endsAt` names which end. */
  'opportunity.ends-soon': { opportunityId: string; endsAt: string };
  /** Every quarter of an hour, where a feed is configured: imports what is new in it. */
  'feed.import': Record<string, never>;
  /** Whenever somebody is to be told by mail, and every minute: digests whose time has come, and all mail that waits. */
  'letters.send': Record<string, never>;
  /** Something new in one search (or several: null) that somebody wants to hear about. `day` in Oslo. */
  'saved.news': { accountId: string; day: string; about: { kind: 'search' | 'matches'; address: string } | null };
  /** Every minute: the worker shows that it lives. */
  heartbeat: Record<string, never>;
  /** Every hour: ends what is past its day, sweeps old sessions, measures and mends search drift. */
  'housekeeping.hourly': Record<string, never>;
}
export type JobName = keyof JobPayloads;

/** `stop` is set off when the worker ends: a long job saves what it has and leaves. */
export type JobHandlers = { [N in JobName]?: (payload: JobPayloads[N], stop?: AbortSignal) => Promise<void> };

/** Adds a job that becomes visible when the transaction commits. The same key replaces a job that has not run. */
export async function enqueue<N extends JobName>(
  queries: Queries,
  name: N,
  payload: JobPayloads[N],
  options: { key?: string; runAt?: Date } = {},
): Promise<void> {
  await queries.execute(sql`select graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json,
    job_key := ${options.key ?? null}::text, run_at := ${options.runAt?.toISOString() ?? null}::timestamptz, max_attempts := 12)`);
}
