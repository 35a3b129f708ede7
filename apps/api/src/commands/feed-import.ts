/** Imports a saved copy of NAV's vacancy feed. */
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type ImportReport, importFeed } from '../features/imports/imports.service.ts';
import { readFeedDirectory } from '../integrations/nav-feed/read-directory.ts';
import { createEngines } from '../search/open-search.ts';
import { syncEngines } from '../search/sync.ts';
import { CommandError, createProgress, openCommandDatabase, runCommand } from './command.ts';

const help = `npm run feed:import -- --dir <folder> [--all]

Imports ads saved from NAV's vacancy feed: <folder>/feed/*.json and <folder>/feedentry/<uuid>.json.
Only ads in Innlandet that can still be applied for are taken. An ad that has changed replaces the older one, an ad that has ended
is taken down, and the same folder again changes nothing. The program may run or not.

  --dir <folder>   where the feed is saved
  --all            for trying out: also ads elsewhere in Norway, and ads that have expired, which are then shown without an end
  --help           this text`;

const options = { dir: { type: 'string' }, all: { type: 'boolean' } } as const;

await runCommand({ help, options }, async ({ dir, all = false }, config) => {
  if (dir === undefined) throw new CommandError('Say where the feed is saved: npm run feed:import -- --dir <folder>');
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

  const { database, workerRuns, close } = await openCommandDatabase(config, console.log);
  try {
    const engines = createEngines(config, database);
    let searchIsBehind = false;
    const progress = createProgress('ads read');
    const report = await importFeed(
      {
        database,
        clock: () => new Date(),
        syncSearch: workerRuns
          ? null
          : (ids) =>
              syncEngines(database.queries, engines, ids).catch(() => {
                searchIsBehind = true;
              }),
      },
      readFeedDirectory(folder),
      { all, onProgress: ({ read }) => progress.show(read, Math.max(read, total)) },
    ).finally(() => progress.end());
    for (const line of describe(report, workerRuns)) console.log(line);
    if (searchIsBehind)
      console.log('The search could not be brought up to date: the next npm start does it, or npm run search:rebuild.');
  } finally {
    await close();
  }
});

function describe(report: ImportReport, workerRuns: boolean): string[] {
  const { elsewhere, expired, 'ended-and-unknown': ended } = report.skipped;
  const skipped = [
    `${elsewhere} outside Innlandet`,
    `${expired} past their end or deadline`,
    `${ended} ended before we had them`,
  ].join(', ');
  return [
    `Read       ${report.read}`,
    `New        ${report.new}`,
    `Changed    ${report.changed}`,
    `Unchanged  ${report.unchanged}`,
    `Ended      ${report.ended}`,
    `Skipped    ${elsewhere + expired + ended}  (${skipped})`,
    `Rejected   ${report.rejected.length}`,
    ...report.rejected.map(({ uuid, code, detail }) => `  ${code}  ${uuid ?? 'no uuid'}  ${detail}`),
    ...(elsewhere + expired > 0 ? ['To see the skipped ads too, for trying out, add --all.'] : []),
    ...(workerRuns && report.new + report.changed + report.ended > 0 ? ['The search follows within seconds.'] : []),
  ];
}
