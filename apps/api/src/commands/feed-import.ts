/** Imports NAV's vacancy feed: a saved copy of it, or the live one. */
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Config } from '../config.ts';
import { type ImportDeps, type ImportReport, importFeed, importRemoteFeed } from '../features/imports/imports.service.ts';
import { takeInImportedWords } from '../features/taxonomy/esco.service.ts';
import { createFeedClient, FeedError } from '../integrations/nav-feed/feed-client.ts';
import { readFeedDirectory } from '../integrations/nav-feed/read-directory.ts';
import { createEngines } from '../search/open-search.ts';
import { syncEngines } from '../search/sync.ts';
import { CommandError, createProgress, openCommandDatabase, type Progress, runCommand } from './command.ts';

const help = `npm run feed:import -- --dir <folder> | --url <address> [--all] [--from-start] [--since <day>]

Imports ads from NAV's vacancy feed: the live one, or a copy saved as <folder>/feed/*.json and <folder>/feedentry/<uuid>.json.
Only ads in Innlandet that can still be applied for are taken. An ad that has changed replaces the older one, an ad that has ended
is taken down, and the same feed again changes nothing. The program may run or not.
The live feed is read on from where the last run stopped, also when it was killed.

  --dir <folder>     where the feed is saved
  --url <address>    the live feed: https://pam-stilling-feed.nav.no
  --all              for trying out: also ads elsewhere in Norway, and ads that have expired, which are then shown without an end
  --from-start       with --url: forget how far we came, and read the feed from its first page
  --since <day>      with --url: begin a first run on this day, like 2026-06-01
  --help             this text`;

const options = {
  dir: { type: 'string' },
  url: { type: 'string' },
  all: { type: 'boolean' },
  'from-start': { type: 'boolean' },
  since: { type: 'string' },
} as const;

type Import = (deps: ImportDeps, progress: Progress) => Promise<ImportReport>;

await runCommand({ help, options }, async ({ dir, url, all = false, 'from-start': fromStart = false, since }, config) => {
  if ((dir === undefined) === (url === undefined))
    throw new CommandError('Say where the feed is: npm run feed:import -- --dir <folder>, or --url <address>.');
  if (dir !== undefined && (fromStart || since !== undefined))
    throw new CommandError('--from-start and --since are for --url: a saved feed is always read whole.');
  const run = dir !== undefined ? await fromFolder(dir, all) : fromAddress(url ?? '', { all, fromStart, since: readDay(since) });
  await importAndTell(config, run);
});

async function fromFolder(dir: string, all: boolean): Promise<Import> {
  const folder = resolve(dir);
  const isFeed = await stat(join(folder, 'feed')).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFeed) throw new CommandError(`There is no saved feed in ${folder}: a folder "feed" with pages is needed in it.`);
  // Each ad has a file; those that have ended have none, so the bar may arrive early.
  const total = await readdir(join(folder, 'feedentry')).then(
    (names) => names.length,
    () => 0,
  );
  return (deps, progress) =>
    importFeed(deps, readFeedDirectory(folder), {
      all,
      onProgress: ({ read }) => progress.show(read, Math.max(read, total)),
    });
}

function fromAddress(
  address: string,
  { all, fromStart, since }: { all: boolean; fromStart: boolean; since: string | null },
): Import {
  const parsed = URL.parse(address);
  if (
    parsed === null ||
    !/^https?:$/.test(parsed.protocol) ||
    parsed.username !== '' ||
    parsed.search !== '' ||
    parsed.hash !== ''
  )
    throw new CommandError('--url must be an address like https://pam-stilling-feed.nav.no');
  const feed = parsed.href.replace(/\/+$/, '');
  return async (deps, progress) => {
    let soFar: ImportReport | null = null;
    try {
      const client = createFeedClient({ baseUrl: feed });
      // How much there is, the feed does not tell.
      const onProgress = (report: ImportReport) => {
        soFar = report;
        progress.show(report.read, 0, report.upTo === null ? '' : `, up to ${report.upTo.slice(0, 10)}`);
      };
      const report = await importRemoteFeed(deps, { client, feed, all, fromStart, since, onProgress });
      if (report === null) throw new CommandError('Another import of this feed is running: wait until it is done.');
      return report;
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      progress.end();
      if (soFar !== null) for (const line of describe(soFar, deps.syncSearch === null)) console.log(line);
      throw new CommandError(
        `The feed could not be read to its end (${error.message}). What was read is stored: run it again to go on.`,
      );
    }
  };
}

/** As the feed wants it: RFC 1123. */
function readDay(day: string | undefined): string | null {
  if (day === undefined) return null;
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : null;
  if (at === null || Number.isNaN(at.getTime())) throw new CommandError(`--since must be a day like 2026-06-01, not "${day}".`);
  return at.toUTCString();
}

async function importAndTell(config: Config, run: Import): Promise<void> {
  const { database, workerRuns, close } = await openCommandDatabase(config, console.log);
  try {
    await takeInImportedWords(database.queries);
    const engines = createEngines(config, database);
    let searchIsBehind = false;
    const progress = createProgress('ads read');
    const deps: ImportDeps = {
      database,
      clock: () => new Date(),
      syncSearch: workerRuns
        ? null
        : (ids) =>
            syncEngines(database.queries, engines, ids).catch(() => {
              searchIsBehind = true;
            }),
    };
    const report = await run(deps, progress).finally(() => progress.end());
    for (const line of describe(report, workerRuns)) console.log(line);
    if (searchIsBehind)
      console.log('The search could not be brought up to date: the next npm start does it, or npm run search:rebuild.');
  } finally {
    await close();
  }
}

function describe(report: ImportReport, workerRuns: boolean): string[] {
  const { elsewhere, expired, 'ended-and-unknown': ended } = report.skipped;
  const skipped = [
    `${elsewhere} outside Innlandet`,
    `${expired} past their end or deadline`,
    `${ended} ended before we had them`,
  ].join(', ');
  const readings = Object.entries(report.readings).map(([type, count]) => `${count} ${type}`);
  return [
    `Read       ${report.read}`,
    `New        ${report.new}`,
    `Changed    ${report.changed}`,
    `Unchanged  ${report.unchanged}`,
    `Ended      ${report.ended}`,
    `Skipped    ${elsewhere + expired + ended}  (${skipped})`,
    `Rejected   ${report.rejectedCount}`,
    ...report.rejected.map(({ uuid, code, detail }) => `  ${code}  ${uuid ?? 'no uuid'}  ${detail}`),
    ...(report.rejectedCount > report.rejected.length ? [`  and ${report.rejectedCount - report.rejected.length} more`] : []),
    `Readings   ${readings.length === 0 ? 'none' : readings.join(', ')}`,
    `Seconds    ${report.seconds.toFixed(1)}`,
    ...(elsewhere + expired > 0 ? ['To see the skipped ads too, for trying out, add --all.'] : []),
    ...(workerRuns && report.new + report.changed + report.ended > 0 ? ['The search follows within seconds.'] : []),
  ];
}
