/** Ads from NAV's feed, from a saved copy or live: stored in small whole steps, so that a kill loses nothing and repeats nothing. */
import type { Reading } from '@arena/contract/opportunities';
import type { Database, Queries } from '../../db/client.ts';
import { postgresCode } from '../../db/client.ts';
import { toFeedTime, undated } from '../../integrations/nav-feed/change-time.ts';
import type { FeedClient } from '../../integrations/nav-feed/feed-client.ts';
import { type FeedResult, type FeedStep, feedStart, readRemoteFeed } from '../../integrations/nav-feed/read-remote-feed.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { endClaim, noteChanged, noteEnded, saysSomethingElse } from '../claims/source-changes.service.ts';
import { decideAd, decideEnd, type ImportDecision, type KnownAd, type SkipReason } from './imports.rules.ts';
import * as store from './imports.store.ts';

export interface ImportDeps {
  database: Database;
  clock: () => Date;
  /** Brings the search up to date after each batch; null where a worker runs, which then does it as jobs. */
  syncSearch: ((opportunityIds: readonly string[]) => Promise<void>) | null;
}

export interface ImportReport {
  /** Everything the feed held, the rejected too. */
  read: number;
  new: number;
  changed: number;
  unchanged: number;
  /** Taken down now. */
  ended: number;
  skipped: Record<SkipReason, number>;
  /** The first 200. */
  rejected: { uuid: string | null; code: string; detail: string }[];
  /** All of them. */
  rejectedCount: number;
  /** What was read out of the texts of new and changed ads. */
  readings: Partial<Record<Reading['type'], number>>;
  /** The time of change of the latest item of a live feed. */
  upTo: string | null;
  seconds: number;
}

type Readable = Exclude<FeedResult, { type: 'rejected' }>;
type Tell = (report: ImportReport) => void;

/** Small, so that a kill in the middle leaves whole ads and the next run goes on from there. */
const batchSize = 50;

const idOf = (result: Readable) => (result.type === 'active' ? result.ad.externalId : result.uuid);
/** An end with a time that cannot be right is believed to be of now; an ad with one is older than all that is told later. */
const changedAtOf = (result: Readable, now: Date) =>
  result.type === 'active' ? result.ad.changedAt : result.changedAt === undated ? toFeedTime(now) : result.changedAt;

/**
 * Stores ads from a feed, each under its own id: the newer change wins and a repeated run changes nothing. An ad that cannot be read or
 * stored is reported and the rest goes on. Everything of a batch is stored, with its jobs, or nothing.
 */
export async function importFeed(
  deps: ImportDeps,
  results: AsyncIterable<FeedResult>,
  { all = false, onProgress = () => {} }: { all?: boolean; onProgress?: Tell } = {},
): Promise<ImportReport> {
  const run = beginRun(deps, all);
  let batch: FeedResult[] = [];
  const flush = async () => {
    await run.store(batch);
    batch = [];
    onProgress(run.report());
  };
  for await (const result of results) {
    batch.push(result);
    if (batch.length >= batchSize) await flush();
  }
  await flush();
  return run.report();
}

export interface RemoteImport {
  client: FeedClient;
  /** The feed's own address: its position is kept under it. */
  feed: string;
  all?: boolean;
  /** Forget the position, and read the feed from its first page. */
  fromStart?: boolean;
  /** Where a first run begins (RFC 1123); the start of the feed when it is not given. */
  since?: string | null;
  onProgress?: Tell;
  signal?: AbortSignal;
}

/**
 * Reads the live feed on from where the last run stopped, to its end. The position is saved with the ads it stands for, in one
 * transaction. Null when another process is reading this feed. Throws `FeedError` when the feed cannot be read on: the steps before
 * that stand, and the next run goes on from there.
 */
export async function importRemoteFeed(deps: ImportDeps, remote: RemoteImport): Promise<ImportReport | null> {
  const { client, all = false, fromStart = false, onProgress = () => {}, signal } = remote;
  // A run for trying out takes other ads, so it has a place of its own.
  const feed = all ? `${remote.feed}#all` : remote.feed;
  return store.alone(deps.database, feed, async () => {
    const { queries } = deps.database;
    const from = (fromStart ? null : await store.findPosition(queries, feed)) ?? feedStart;
    const run = beginRun(deps, all);
    const steps = readRemoteFeed(client, {
      from,
      since: remote.since ?? null,
      findKnown: async (uuids) => (all ? new Map() : store.listChangeTimes(queries, uuids, deps.clock())),
      clock: deps.clock,
      ...(signal === undefined ? {} : { signal }),
    });
    for await (const step of steps) {
      await run.store(step.results, step, (inside) => store.savePosition(inside, feed, step.position, deps.clock()));
      onProgress(run.report());
    }
    return run.report();
  });
}

/** One run's account. */
function beginRun(deps: ImportDeps, all: boolean) {
  const began = performance.now();
  const report: ImportReport = {
    read: 0,
    new: 0,
    changed: 0,
    unchanged: 0,
    ended: 0,
    skipped: { elsewhere: 0, expired: 0, 'ended-and-unknown': 0 },
    rejected: [],
    rejectedCount: 0,
    readings: {},
    upTo: null,
    seconds: 0,
  };
  return {
    report: (): ImportReport => ({ ...report, seconds: (performance.now() - began) / 1000 }),
    async store(results: readonly FeedResult[], step: Partial<FeedStep> = {}, save: Save | null = null) {
      const readable = results.filter((result) => result.type !== 'rejected');
      for (const result of results) {
        if (result.type === 'rejected') reject(report, result);
      }
      if (readable.length > 0 || save !== null) await importBatch(deps, readable, all, report, save);
      report.read += results.length + (step.known ?? 0);
      report.unchanged += step.known ?? 0;
      report.upTo = step.upTo ?? report.upTo;
    },
  };
}

/** A feed may hold nothing else, page after page. */
const mostRejectionsKept = 200;

function reject(report: ImportReport, { uuid, code, detail }: ImportReport['rejected'][number]): void {
  report.rejectedCount += 1;
  if (report.rejected.length < mostRejectionsKept) report.rejected.push({ uuid, code, detail });
}

type Save = (queries: Queries) => Promise<void>;
const by = { actor: null, reason: 'import from nav-feed' };

async function importBatch(
  deps: ImportDeps,
  batch: readonly Readable[],
  all: boolean,
  report: ImportReport,
  save: Save | null,
): Promise<void> {
  let done: { result: Readable; decision: ImportDecision; isNew: boolean; id: string | null }[];
  try {
    done = await deps.database.transaction(by, async (queries) => {
      const stored = batch.length === 0 ? [] : await storeBatch(deps, queries, batch, all);
      await save?.(queries);
      return stored;
    });
  } catch (error) {
    const code = postgresCode(error);
    // Classes 22 and 23: a value or a constraint, so it is one of the ads. Anything else is the database's trouble and ends the import.
    if (code === null || !/^2[23]/.test(code) || batch.length === 0) throw error;
    const [only] = batch;
    if (batch.length === 1 && only !== undefined) {
      reject(report, { uuid: idOf(only), code: 'feed.not_stored', detail: `Postgres refused it with ${code}` });
    } else {
      for (const one of batch) await importBatch(deps, [one], all, report, null);
    }
    if (save !== null) await deps.database.transaction(by, save);
    return;
  }
  for (const { result, decision, isNew, id } of done) {
    if (decision.act === 'skip' && result.type === 'gone')
      reject(report, { uuid: result.uuid, code: 'feed.entry_unknown', detail: 'the feed names it and does not have it' });
    else if (decision.act === 'skip') report.skipped[decision.why] += 1;
    else if (decision.act === 'nothing' || id === null) report.unchanged += 1;
    else if (decision.act === 'close') report.ended += 1;
    else {
      report[isNew ? 'new' : 'changed'] += 1;
      for (const { type } of result.type === 'active' ? result.ad.readings : [])
        report.readings[type] = (report.readings[type] ?? 0) + 1;
    }
  }
  await deps.syncSearch?.(done.flatMap(({ id }) => id ?? []));
}

async function storeBatch(deps: ImportDeps, queries: Queries, batch: readonly Readable[], all: boolean) {
  await store.takeTurn(queries);
  const numbers = batch.flatMap((result) => (result.type === 'active' ? (result.ad.employer.organisationNumber ?? []) : []));
  const employers = await store.listApproved(queries, [...new Set(numbers)]);
  const known = await store.lockKnownAds(queries, batch.map(idOf));
  const now = deps.clock();
  const done = [];
  for (const result of batch) {
    const externalId = idOf(result);
    const before = known.get(externalId);
    const decision =
      result.type === 'active' ? decideAd(result.ad, before, all, now) : decideEnd(changedAtOf(result, now), before, now);
    // Given to another organisation at the source: then it is not the claimant's any more.
    const claim = before?.claim ?? null;
    const moved =
      claim !== null && result.type === 'active' && result.ad.employer.organisationNumber !== claim.organisationNumber;
    if (moved && decision.act === 'store') await endClaim(queries, claim.id, now);
    const id = await carryOut(queries, result, decision, employers, now);
    if (id !== null) {
      if (claim !== null && !moved) await noteClaimed(queries, claim, result, decision, changedAtOf(result, now));
      if (deps.syncSearch === null) await announceChange(queries, id);
      known.set(externalId, { ...knownAfter(result, decision, now), claim: moved ? null : claim });
    }
    done.push({ result, decision, isNew: before === undefined, id });
  }
  return done;
}

/** The employer that claimed it is told when the ad says something else than it did, and when it ended. */
async function noteClaimed(
  queries: Queries,
  claim: store.Claim,
  result: Readable,
  decision: ImportDecision,
  at: string,
): Promise<void> {
  if (decision.act === 'close' || (decision.act === 'store' && decision.status === 'expired'))
    return noteEnded(queries, claim.id, at);
  if (decision.act !== 'store' || result.type !== 'active') return;
  const { title, descriptionHtml } = result.ad;
  const said = { title, html: descriptionHtml, deadlineOn: decision.deadlineOn };
  if (saysSomethingElse(claim, said)) await noteChanged(queries, claim.id, at);
}

async function carryOut(
  queries: Queries,
  result: Readable,
  decision: ImportDecision,
  employers: ReadonlyMap<string, store.Joined>,
  now: Date,
): Promise<string | null> {
  if (decision.act === 'store' && result.type === 'active')
    return store.storeAd(queries, result.ad, decision, employers.get(result.ad.employer.organisationNumber ?? ''), now);
  if (decision.act === 'close') return store.closeAd(queries, idOf(result), changedAtOf(result, now), now);
  return null;
}

/** The same ad may come twice in one batch. */
function knownAfter(result: Readable, decision: ImportDecision, now: Date): KnownAd {
  const changedAt = changedAtOf(result, now);
  if (decision.act !== 'store') return { status: 'closed', changedAt, expires: false, hasDeadline: false };
  return { status: decision.status, changedAt, expires: decision.expiresAt !== null, hasDeadline: decision.deadlineOn !== null };
}

async function announceChange(queries: Queries, opportunityId: string): Promise<void> {
  await enqueue(queries, 'opportunity.changed', { opportunityId }, { key: `opportunity.changed:${opportunityId}` });
}

/**
 * An employer was decided about: the imported ads with its organisation number are linked to it while it is approved. They keep the
 * name they came with. Part of the deciding transaction.
 */
export async function joinImportedAds(
  queries: Queries,
  employer: { id: string; organisationNumber: string; status: string },
): Promise<void> {
  for (const id of await store.joinAds(queries, employer, employer.status === 'approved')) await announceChange(queries, id);
}
