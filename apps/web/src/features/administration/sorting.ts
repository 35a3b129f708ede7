/** Tables that sort by a link: `?sort=name` up, `?sort=-name` down. Works without JavaScript. */
export interface Sorting {
  key: string;
  descending: boolean;
}

export function readSorting(search: URLSearchParams, keys: readonly string[], usual: string): Sorting {
  const asked = search.get('sort') ?? usual;
  const descending = asked.startsWith('-');
  const key = descending ? asked.slice(1) : asked;
  return keys.includes(key) ? { key, descending } : readSorting(new URLSearchParams(), keys, usual);
}

/** What a column's header links to, and how it stands. */
export function sortOf(column: string, { key, descending }: Sorting) {
  const isThis = column === key;
  return {
    to: `?sort=${isThis && !descending ? '-' : ''}${column}`,
    direction: !isThis ? ('none' as const) : descending ? ('descending' as const) : ('ascending' as const),
  };
}

type Value = string | number | null;

/** In the order asked for. What is withheld (null) comes before zero: it is small, and nobody may see how small. */
export function sorted<Row>(rows: readonly Row[], value: (row: Row) => Value, { descending }: Sorting): Row[] {
  const compare = (a: Value, b: Value) =>
    typeof a === 'string' && typeof b === 'string' ? a.localeCompare(b, 'nb') : Number(a ?? -1) - Number(b ?? -1);
  return [...rows].sort((a, b) => compare(value(a), value(b)) * (descending ? -1 : 1));
}
