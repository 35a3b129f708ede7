import { expect, it } from 'vitest';
import { placesToSink, sink } from './search-order.ts';

const now = new Date('2026-11-22T12:00:00Z');
const asked = (days: number, answeredAfter: number | null) => {
  const askedAt = new Date(now.getTime() - days * 86_400_000);
  return { askedAt, answeredAt: answeredAfter === null ? null : new Date(askedAt.getTime() + answeredAfter * 86_400_000) };
};
const times = (answered: number, silent: number) => [
  ...Array.from({ length: answered }, () => asked(30, 2)),
  ...Array.from({ length: silent }, () => asked(30, null)),
];

it('an employer sinks by how many it leaves without an answer, and never far', () => {
  expect(placesToSink(times(10, 0), now)).toBe(0);
  expect(placesToSink(times(6, 6), now)).toBe(0);
  expect(placesToSink(times(8, 10), now)).toBe(1);
  expect(placesToSink(times(0, 18), now)).toBe(3);
});

it('nobody sinks before ten have asked', () => {
  expect(placesToSink(times(0, 9), now)).toBe(0);
});

it('a silent employer’s ad goes exactly so many places down, and the others keep their order', () => {
  const places = (id: string) => (id === 'b' ? 2 : 0);
  expect(sink(['a', 'b', 'c', 'd', 'e'], places)).toEqual(['a', 'c', 'd', 'b', 'e']);
  expect(sink(['a', 'c'], places)).toEqual(['a', 'c']);
  expect(sink(['b'], places)).toEqual(['b']);
  expect(sink(['a', 'b', 'c', 'd'], places, (id) => id < 'c')).toEqual(['a', 'b', 'c', 'd']);
});
