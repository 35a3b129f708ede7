/** A copy of everything we hold about an account, made table by table while it is read, so that no connection waits for a slow reader. */
import { ownDataFile as en } from '@arena/texts/en/own-data-file';
import { ownDataFile as nb } from '@arena/texts/nb/own-data-file';
import type { SignedIn } from '../../access/actor.ts';
import type { Deps } from '../../deps.ts';
import { copyOf } from './copied-tables.rules.ts';
import * as store from './copy.store.ts';

type Section = keyof typeof nb.sections;

/** "created_at" and "who-looked" as they stand in the file: "createdAt", "whoLooked". */
export const fieldName = (name: string): string => name.replace(/[-_]([a-z])/g, (_whole, letter: string) => letter.toUpperCase());

const named = (row: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [fieldName(name), value]));

/** The text of a JSON file, in pieces. Sections without a row are there, empty: it can be seen that we looked. */
export async function* copyOfEverything(deps: Deps, actor: SignedIn): AsyncGenerator<string> {
  const readme = { nb: explain(nb), en: explain(en) };
  yield `{\n"readme": ${JSON.stringify(readme, null, 2)},\n"madeAt": ${JSON.stringify(deps.clock())}`;
  for (const [table, copied] of Object.entries(copyOf)) {
    if ('leftOut' in copied) continue;
    const rows = await store.readTable(deps.database.pool, table, copied, actor.accountId);
    yield `,\n${JSON.stringify(fieldName(copied.section))}: ${JSON.stringify(rows.map(named), null, 2)}`;
  }
  yield '\n}\n';
}

const explain = ({ about, sections }: { about: string; sections: Readonly<Record<Section, string>> }) => ({
  about,
  sections: Object.fromEntries(Object.entries(sections).map(([section, words]) => [fieldName(section), words])),
});

export const listOwnFiles = (deps: Deps, actor: SignedIn) => store.listFiles(deps.database.queries, actor.accountId);
