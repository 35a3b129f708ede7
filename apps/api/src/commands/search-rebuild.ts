/** Builds the search index anew from Postgres. People can search meanwhile. */
import { count } from 'drizzle-orm';
import { opportunityWords } from '../db/schema/system.ts';
import { takeInImportedWords } from '../features/taxonomy/esco.service.ts';
import { createEngines } from '../search/open-search.ts';
import { eachDocuments } from '../search/sync.ts';
import { CommandError, createProgress, openCommandDatabase, runCommand } from './command.ts';

const help = `npm run search:rebuild

Builds the search index anew from what stands in the database: Postgres' own, and Meilisearch's when MEILI_URL is set.
People can search meanwhile, and the program may run or not.

  --help   this text`;

await runCommand({ help, options: {} }, async (_values, config) => {
  const { database, close } = await openCommandDatabase(config, console.log);
  try {
    await takeInImportedWords(database.queries);
    for (const engine of createEngines(config, database).toReversed()) {
      const began = performance.now();
      const [before] = await database.queries.select({ count: count() }).from(opportunityWords);
      const progress = createProgress('opportunities indexed');
      let done = 0;
      await engine
        .rebuild(async function* () {
          done = 0;
          for await (const documents of eachDocuments(database.queries)) {
            yield documents;
            done += documents.length;
            progress.show(done, Math.max(done, before?.count ?? 0));
          }
        })
        .catch((error: unknown) => {
          if (engine.name === 'postgres') throw error;
          throw new CommandError(
            `Meilisearch at ${config.meiliUrl} could not be rebuilt: ${error instanceof Error ? error.message : String(error)}`,
          );
        })
        .finally(() => progress.end());
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(`Rebuilt the search index in ${engine.name}: ${done} opportunities in ${seconds} s.`);
    }
  } finally {
    await close();
  }
});
