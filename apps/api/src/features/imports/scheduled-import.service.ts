/** The import that the worker does by itself, and what it leaves behind for those who look after it. */
import type { Deps } from '../../deps.ts';
import { createFeedClient, FeedError } from '../../integrations/nav-feed/feed-client.ts';
import { type ImportReport, importRemoteFeed } from './imports.service.ts';
import * as store from './imports.store.ts';

/** Ads are out for half a year at most, so nothing before that is still open: a first run need not begin in 2018. */
const firstRunDays = 183;
/** A first run takes longer: it saves its place, leaves the worker to others, and goes on with the next one. */
const longestRunMs = 10 * 60_000;
const keptDays = 30;
const deletedAtOnce = 500;
const dayMs = 86_400_000;

/**
 * Job: imports what is new in the configured feed. What goes wrong is written down for the administrator and thrown, so that the job is
 * tried again.
 */
export async function importScheduled(deps: Deps, stop?: AbortSignal): Promise<void> {
  const { navFeedUrl } = deps.config;
  if (navFeedUrl === null) return;
  const signal = AbortSignal.any([AbortSignal.timeout(longestRunMs), ...(stop === undefined ? [] : [stop])]);
  let soFar: ImportReport | null = null;
  try {
    const report = await importRemoteFeed(
      { database: deps.database, clock: deps.clock, syncSearch: null },
      {
        client: createFeedClient({ baseUrl: navFeedUrl, signal }),
        feed: navFeedUrl,
        since: new Date(deps.clock().getTime() - firstRunDays * dayMs).toUTCString(),
        signal,
        onProgress: (done) => {
          soFar = done;
        },
      },
    );
    // Another worker is at it, and writes down how it went.
    if (report !== null) await note(deps, report, null);
  } catch (error) {
    if (signal.aborted) {
      if (soFar !== null) await note(deps, soFar, null);
      return;
    }
    await note(deps, soFar, error instanceof FeedError ? error.code : 'feed.not_stored').catch(() => {});
    throw error;
  }
}

async function note(deps: Deps, report: ImportReport | null, failure: string | null): Promise<void> {
  const counts =
    report === null ? {} : { new: report.new, changed: report.changed, ended: report.ended, rejected: report.rejectedCount };
  await store.noteImport(deps.database.queries, deps.clock(), failure, counts);
}

/** Housekeeping: an ad that was taken down is kept for a month, in case it comes back or somebody asks; then it is forgotten. */
export async function sweepImportedAds(deps: Deps): Promise<void> {
  const before = new Date(deps.clock().getTime() - keptDays * dayMs);
  for (;;) {
    const count = await deps.database.transaction({ actor: null, reason: 'gone from nav-feed' }, (queries) =>
      store.deleteTakenDown(queries, before, deletedAtOnce),
    );
    if (count < deletedAtOnce) return;
  }
}
