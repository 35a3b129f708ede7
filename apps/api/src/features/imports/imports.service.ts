import type { Database, Queries } from '../../db/client.ts';
import { postgresCode } from '../../db/client.ts';
import type { FeedDirectoryResult } from '../../integrations/nav-feed/read-directory.ts';
import { enqueue } from '../../jobs/jobs.ts';
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
  rejected: { uuid: string | null; code: string; detail: string }[];
}

type Readable = Exclude<FeedDirectoryResult, { type: 'rejected' }>;

/** Small, so that a kill in the middle leaves whole ads and the next run goes on from there. */
const batchSize = 50;

const idOf = (result: Readable) => (result.type === 'active' ? result.ad.externalId : result.uuid);

/**
 * Stores ads from a feed, each under its own id: the newer change wins and a repeated run changes nothing. An ad that cannot be read or
 * stored is reported and the rest goes on. Everything of a batch is stored, with its jobs, or nothing.
 */
export async function importFeed(
  deps: ImportDeps,
  results: AsyncIterable<FeedDirectoryResult>,
  { all = false, onProgress = () => {} }: { all?: boolean; onProgress?: (report: ImportReport) => void } = {},
): Promise<ImportReport> {
  const report: ImportReport = {
    read: 0,
    new: 0,
    changed: 0,
    unchanged: 0,
    ended: 0,
    skipped: { elsewhere: 0, expired: 0, 'ended-and-unknown': 0 },
    rejected: [],
  };
  let batch: Readable[] = [];
  const flush = async () => {
    if (batch.length > 0) await importBatch(deps, batch, all, report);
    batch = [];
    onProgress(report);
  };
  for await (const result of results) {
    report.read += 1;
    if (result.type === 'rejected') report.rejected.push({ uuid: result.uuid, code: result.code, detail: result.detail });
    else batch.push(result);
    if (batch.length >= batchSize) await flush();
  }
  await flush();
  return report;
}

async function importBatch(deps: ImportDeps, batch: readonly Readable[], all: boolean, report: ImportReport): Promise<void> {
  let done: { result: Readable; decision: ImportDecision; isNew: boolean; id: string | null }[];
  try {
    done = await deps.database.transaction({ actor: null, reason: 'import from nav-feed' }, (queries) =>
      storeBatch(deps, queries, batch, all),
    );
  } catch (error) {
    const code = postgresCode(error);
    // Classes 22 and 23: a value or a constraint, so it is one of the ads. Anything else is the database's trouble and ends the import.
    if (code === null || !/^2[23]/.test(code)) throw error;
    const [only] = batch;
    if (batch.length === 1 && only !== undefined) {
      report.rejected.push({ uuid: idOf(only), code: 'feed.not_stored', detail: `Postgres refused it with ${code}` });
      return;
    }
    for (const one of batch) await importBatch(deps, [one], all, report);
    return;
  }
  for (const { decision, isNew, id } of done) {
    if (decision.act === 'skip') report.skipped[decision.why] += 1;
    else if (decision.act === 'nothing' || id === null) report.unchanged += 1;
    else if (decision.act === 'close') report.ended += 1;
    else report[isNew ? 'new' : 'changed'] += 1;
  }
  await deps.syncSearch?.(done.flatMap(({ id }) => id ?? []));
}

async function storeBatch(deps: ImportDeps, queries: Queries, batch: readonly Readable[], all: boolean) {
  await store.takeTurn(queries);
  const known = await store.lockKnownAds(queries, batch.map(idOf));
  const now = deps.clock();
  const done = [];
  for (const result of batch) {
    const externalId = idOf(result);
    const before = known.get(externalId);
    const decision = result.type === 'active' ? decideAd(result.ad, before, all, now) : decideEnd(result.changedAt, before);
    const id = await carryOut(queries, result, decision);
    if (id !== null) {
      if (deps.syncSearch === null)
        await enqueue(queries, 'opportunity.changed', { opportunityId: id }, { key: `opportunity.changed:${id}` });
      known.set(externalId, knownAfter(result, decision));
    }
    done.push({ result, decision, isNew: before === undefined, id });
  }
  return done;
}

async function carryOut(queries: Queries, result: Readable, decision: ImportDecision): Promise<string | null> {
  if (decision.act === 'store' && result.type === 'active') return store.storeAd(queries, result.ad, decision);
  if (decision.act === 'close')
    return store.closeAd(queries, idOf(result), result.type === 'active' ? result.ad.changedAt : result.changedAt);
  return null;
}

/** The same ad may come twice in one batch. */
function knownAfter(result: Readable, decision: ImportDecision): KnownAd {
  const changedAt = result.type === 'active' ? result.ad.changedAt : result.changedAt;
  if (decision.act !== 'store') return { status: 'closed', changedAt, expires: false, hasDeadline: false };
  return { status: decision.status, changedAt, expires: decision.expiresAt !== null, hasDeadline: decision.deadlineOn !== null };
}
