import { cefrLevels, opportunityKinds } from '@arena/taxonomy/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FacetIndex } from './facet-index.ts';
import {
  type FacetAnswer,
  type FacetFilters,
  type FacetQuery,
  type FacetRow,
  facetDeadlines,
  facetExtents,
  facetFlags,
  facetMinutes,
  facetStarts,
} from './facet-index-types.ts';

const today = 20_000;
const places = ['a', 'b', 'c', 'nowhere'];
const minutes: Record<string, number> = { a: 0, b: 29, c: 61 };
const facts = ['quiet', 'step-free', 'mentor'];

const someOf = <T>(values: readonly T[]) => fc.subarray([...values]);
const day = fc.oneof(fc.integer({ min: today - 2, max: today + 9 }), fc.integer({ min: today - 5, max: today + 120 }));
const rowWithoutId = fc.record({
  kind: fc.constantFrom(...opportunityKinds),
  municipality: fc.constantFrom('3403', '3405', null),
  field: fc.constantFrom('health', 'food', null),
  occupation: fc.constantFrom('2223', '5120', null),
  employer: fc.constantFrom('x', 'y', null),
  place: fc.constantFrom(...places, 'anywhere' as const, null),
  extents: someOf(facetExtents),
  norwegian: fc.constantFrom(...cefrLevels, null),
  start: fc.oneof(day, fc.constantFrom('now' as const, null)),
  deadline: fc.oneof(day, fc.constantFrom('none' as const, null)),
  flags: someOf(facetFlags),
  facts: someOf(facts),
  publishedAt: fc.integer({ min: 0, max: 5 }),
});
const rowsOf = fc
  .array(rowWithoutId, { maxLength: 90 })
  .map((rows) => rows.map((row, at): FacetRow => ({ id: `o${String(at).padStart(3, '0')}`, ...row })));
const allFilters = {
  kind: someOf(opportunityKinds),
  municipality: someOf(['3403', '3405', '0301']),
  field: someOf(['health', 'food']),
  occupation: someOf(['2223', '9999']),
  employer: someOf(['x', 'z']),
  extent: someOf(facetExtents),
  norwegian: fc.constantFrom(...cefrLevels),
  start: someOf(facetStarts),
  deadline: someOf(facetDeadlines),
  flag: fc.subarray([...facetFlags], { maxLength: 2 }),
  fact: fc.subarray(facts, { maxLength: 2 }),
};
/** Few at a time: where everything is asked for, nothing passes and nothing is tried. */
const filtersOf = fc
  .subarray(Object.keys(allFilters) as (keyof typeof allFilters)[], { maxLength: 3 })
  .chain(
    (keys): fc.Arbitrary<FacetFilters> =>
      fc
        .record(allFilters, { requiredKeys: [] })
        .map((all) => Object.fromEntries(keys.flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]]])))),
  );

/** Each facet's values of a row, said plainly. */
const valuesOf: Record<string, (row: FacetRow, query: FacetQuery) => string[]> = {
  kind: (row) => [row.kind],
  municipality: (row) => (row.municipality === null ? [] : [row.municipality]),
  field: (row) => (row.field === null ? [] : [row.field]),
  occupation: (row) => (row.occupation === null ? [] : [row.occupation]),
  employer: (row) => (row.employer === null ? [] : [row.employer]),
  minutes: (row, { travel }) => {
    const taken = row.place === 'anywhere' ? 0 : row.place === null ? undefined : travel?.minutesTo(row.place);
    return travel === undefined || taken === undefined ? [] : facetMinutes.filter((limit) => taken <= limit).map(String);
  },
  extent: (row) => [...row.extents],
  norwegian: (row) => {
    const { norwegian } = row;
    return norwegian === null ? [] : cefrLevels.filter((level) => cefrLevels.indexOf(level) >= cefrLevels.indexOf(norwegian));
  },
  start: ({ start }) =>
    start === null
      ? []
      : start === 'now' || start <= today + 30
        ? ['soon', 'quarter']
        : start <= today + 90
          ? ['quarter']
          : ['later'],
  deadline: ({ deadline }) =>
    deadline === null || (deadline !== 'none' && deadline < today)
      ? []
      : deadline === 'none'
        ? ['open']
        : deadline <= today + 7
          ? ['week', 'month']
          : deadline <= today + 30
            ? ['month']
            : [],
  flag: (row) => [...row.flags],
  fact: (row) => [...row.facts],
};
const allOf = new Set(['flag', 'fact']);

function passes(facet: string, row: FacetRow, query: FacetQuery): boolean {
  if (facet === 'minutes') {
    const within = query.travel?.within ?? null;
    return within === null || (valuesOf.minutes as (typeof valuesOf)['minutes'])(row, query).includes(String(within));
  }
  const asked = [query.filters[facet as keyof FacetFilters] ?? []].flat();
  const held = valuesOf[facet]?.(row, query) ?? [];
  return (
    asked.length === 0 || (allOf.has(facet) ? asked.every((one) => held.includes(one)) : asked.some((one) => held.includes(one)))
  );
}

const newestFirst = (rows: readonly FacetRow[]) =>
  rows.toSorted((a, b) => b.publishedAt - a.publishedAt || (a.id < b.id ? 1 : -1));

/** The same answer from plain loops, a facet at a time. */
function plainly(rows: readonly FacetRow[], query: FacetQuery): FacetAnswer {
  const base =
    query.among === undefined ? newestFirst(rows) : query.among.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  const given = query.order === 'newest' ? newestFirst(base) : base;
  const facetNames = Object.keys(valuesOf);
  const without = (own: string | null) =>
    given.filter((row) => facetNames.every((facet) => (facet === own && !allOf.has(facet)) || passes(facet, row, query)));
  const counts = Object.fromEntries(
    facetNames.map((facet) => {
      const count = new Map<string, number>();
      for (const row of without(facet))
        for (const value of valuesOf[facet]?.(row, query) ?? []) count.set(value, (count.get(value) ?? 0) + 1);
      return [facet, count];
    }),
  ) as unknown as FacetAnswer['counts'];
  const key = (row: FacetRow): number => {
    if (query.order === 'deadline') return typeof row.deadline === 'number' ? row.deadline : 1e6;
    if (query.order !== 'nearest') return 0;
    return row.place === null || row.place === 'anywhere' ? 1e6 : (query.travel?.minutesTo(row.place) ?? 1e6);
  };
  return {
    ids: without(null)
      .toSorted((a, b) => key(a) - key(b))
      .map(({ id }) => id),
    total: without(null).length,
    counts,
  };
}

const aboveZero = (counts: Map<string, number>) => new Map([...counts].filter(([, count]) => count > 0).sort());
function expectSame(index: FacetIndex, rows: readonly FacetRow[], query: FacetQuery) {
  const answer = index.query(query);
  const plain = plainly(rows, query);
  expect(answer.ids).toEqual(plain.ids);
  expect(answer.total).toBe(plain.total);
  expect(index.query({ ...query, limit: 3 })).toMatchObject({ ids: plain.ids.slice(0, 3), total: plain.total });
  expect(index.first({ ...query, limit: 3 })).toEqual(plain.ids.slice(0, 3));
  for (const [facet, counts] of Object.entries(answer.counts))
    expect({ facet, counts: aboveZero(counts) }).toEqual({
      facet,
      counts: aboveZero(plain.counts[facet as keyof FacetAnswer['counts']]),
    });
}

const queryOf = fc.record({
  filters: filtersOf,
  within: fc.constantFrom(undefined, null, ...facetMinutes),
  order: fc.constantFrom('given' as const, 'newest' as const, 'deadline' as const, 'nearest' as const),
  picked: fc.option(fc.array(fc.integer({ min: 0, max: 99 }), { maxLength: 60 }), { nil: undefined }),
});
const toQuery = ({ filters, within, order, picked }: typeof queryOf extends fc.Arbitrary<infer T> ? T : never): FacetQuery => ({
  filters,
  order,
  today,
  ...(within === undefined ? {} : { travel: { within, minutesTo: (place: string) => minutes[place] } }),
  ...(picked === undefined ? {} : { among: [...new Set(picked)].map((at) => `o${String(at).padStart(3, '0')}`) }),
});

describe('the facet index', () => {
  it('finds and counts exactly what plain loops do, each value as choosing it too would give', () => {
    fc.assert(
      fc.property(rowsOf, queryOf, (rows, asked) => {
        const index = new FacetIndex();
        for (const row of rows) index.upsert(row);
        expectSame(index, rows, toQuery(asked));
      }),
      { numRuns: 300 },
    );
  });

  it('stays exact through changes and removals', () => {
    fc.assert(
      fc.property(
        rowsOf,
        fc.array(fc.record({ at: fc.integer({ min: 0, max: 99 }), change: fc.option(rowWithoutId) }), { maxLength: 40 }),
        queryOf,
        (rows, changes, asked) => {
          const index = new FacetIndex();
          const now = new Map(rows.map((row) => [row.id, row]));
          for (const row of rows) index.upsert(row);
          const everything: FacetQuery = { filters: {}, order: 'given', today };
          index.query(everything);
          for (const { at, change } of changes) {
            const id = `o${String(at).padStart(3, '0')}`;
            if (change === null) expect(index.remove(id)).toBe(now.delete(id));
            else {
              index.upsert({ id, ...change });
              now.set(id, { id, ...change });
            }
          }
          expect(index.size).toBe(now.size);
          expectSame(index, [...now.values()], everything);
          expectSame(index, [...now.values()], toQuery(asked));
          const employers = index.countBy('employer');
          for (const employer of ['x', 'y'])
            expect(employers.get(employer) ?? 0).toBe([...now.values()].filter((row) => row.employer === employer).length);
        },
      ),
      { numRuns: 200 },
    );
  });
});
