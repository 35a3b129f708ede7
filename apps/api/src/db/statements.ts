/** Questions that pages ask each time: built and planned once, and asked together where many ask at the same moment. */
import { setImmediate as endOfTurn } from 'node:timers/promises';
import type { Queries } from './client.ts';

/** A statement made once for each pool or transaction. */
export function preparedOnce<Statement>(prepare: (queries: Queries) => Statement): (queries: Queries) => Statement {
  const statements = new WeakMap<Queries, Statement>();
  return (queries) => {
    const known = statements.get(queries);
    if (known !== undefined) return known;
    const statement = prepare(queries);
    statements.set(queries, statement);
    return statement;
  };
}

/**
 * A reader of rows by their keys. Whatever is asked for in one turn of the event loop is read at its end, in one question: nobody gets what
 * was read before they asked. `prepare` writes it with the placeholder "keys". A key may have several rows, in the statement's order; a key
 * without any is left out.
 */
export function readTogether<Row>(
  prepare: (queries: Queries) => { execute(values: { keys: string[] }): Promise<Row[]> },
  keyOf: (row: Row) => string,
): (queries: Queries, keys: readonly string[]) => Promise<Map<string, Row[]>> {
  const statementOn = preparedOnce(prepare);
  const gathering = new WeakMap<Queries, { keys: Set<string>; rows: Promise<Map<string, Row[]>> }>();

  const begin = (queries: Queries) => {
    const keys = new Set<string>();
    const rows = endOfTurn().then(async () => {
      gathering.delete(queries);
      return Map.groupBy(await statementOn(queries).execute({ keys: [...keys] }), keyOf);
    });
    const gathered = { keys, rows };
    gathering.set(queries, gathered);
    return gathered;
  };
  return (queries, asked) => {
    const { keys, rows } = gathering.get(queries) ?? begin(queries);
    for (const key of asked) keys.add(key);
    return rows;
  };
}
