import type { MatchOpportunity } from '@arena/matching/types';
import { expect, it } from 'vitest';
import { findSimilar } from './similar.rules.ts';

const offer = (id: string, change: Partial<MatchOpportunity> = {}): MatchOpportunity => ({
  id,
  kind: 'job',
  occupationCode: '5120',
  placeId: 'hamar',
  remote: 'no',
  extent: null,
  requirements: [],
  publishedOn: '2026-11-01',
  ...change,
});
const skills = (...ids: string[]): MatchOpportunity['requirements'] =>
  ids.map((skillId) => ({ type: 'skill', skillId, hardness: 'must' }));

it('the same occupation comes before a near one, a near one before shared skills, and each says why', () => {
  const cook = offer('cook', { requirements: skills('cooking', 'food-hygiene') });
  const found = findSimilar(cook, [
    offer('shop', { occupationCode: '5223', requirements: skills('cooking', 'food-hygiene', 'selling') }),
    offer('canteen', { occupationCode: '9412' }),
    offer('other-cook'),
    cook,
  ]);
  expect(found).toEqual([
    { id: 'other-cook', likeness: { reason: 'same-occupation', occupation: '5120' } },
    { id: 'canteen', likeness: { reason: 'near-occupation', occupation: '9412' } },
    { id: 'shop', likeness: { reason: 'shared-skills', skills: ['cooking', 'food-hygiene'] } },
  ]);
});

it('among those equally alike the same kind comes first, then the nearest on the road, then those without a place', () => {
  const found = findSimilar(offer('here'), [
    offer('nowhere', { placeId: null }),
    offer('tynset', { placeId: 'tynset' }),
    offer('internship', { kind: 'internship' }),
    offer('brumunddal', { placeId: 'brumunddal' }),
  ]);
  expect(found.map(({ id }) => id)).toEqual(['brumunddal', 'tynset', 'nowhere', 'internship']);
});

it('one shared skill, or nothing known of the work, is no likeness', () => {
  expect(
    findSimilar(offer('a', { requirements: skills('cooking') }), [
      offer('b', { occupationCode: '2512', requirements: skills('cooking') }),
    ]),
  ).toEqual([]);
  expect(findSimilar(offer('a', { occupationCode: null }), [offer('b', { occupationCode: null })])).toEqual([]);
});

it('there are never more than four', () => {
  expect(
    findSimilar(
      offer('a'),
      Array.from({ length: 30 }, (_one, at) => offer(`b${at}`)),
    ),
  ).toHaveLength(4);
});
