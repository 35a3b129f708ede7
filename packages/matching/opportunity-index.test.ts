import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyProfile, plainOpportunity } from './blank.ts';
import { seededDice, volumeOpportunity, volumeProfile } from './matching.volume.ts';
import { OpportunityIndex } from './opportunity-index.ts';
import { rankOpportunities, rankProfiles } from './rank.ts';
import { comparePlaced, dayNumber, hashProfile, hashText, mixHashes } from './rank-order.ts';
import { score } from './score.ts';
import type { MatchOpportunity, MatchProfile } from './types.ts';

const volume = (seed: number, count: number) => {
  const dice = seededDice(seed);
  const opportunities = Array.from({ length: count }, (_, n) => volumeOpportunity(dice, `o${n}`));
  return { dice, opportunities, profile: volumeProfile(dice) };
};
const shuffled = <T>(list: readonly T[], seed: number): T[] => {
  const dice = seededDice(seed);
  return list
    .map((item) => ({ item, at: dice.roll(1e9) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
};

/** Every pair scored and sorted the plain way. */
function plainRanking(profile: MatchProfile, opportunities: readonly MatchOpportunity[]) {
  return opportunities
    .map((opportunity, row) => ({
      id: opportunity.id,
      match: score(profile, opportunity),
      score: score(profile, opportunity).score,
      day: dayNumber(opportunity.publishedOn),
      hash: mixHashes(hashProfile(profile), hashText(opportunity.id)),
      row,
    }))
    .sort(comparePlaced)
    .map(({ id, match }) => ({ id, match }));
}

describe('the index', () => {
  it('ranks as scoring each pair does, through additions, changes and removals', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 60 }), (seed, count) => {
        const { dice, opportunities, profile } = volume(seed, count);
        const index = new OpportunityIndex();
        const kept = new Map<string, MatchOpportunity>();
        for (const opportunity of opportunities) {
          index.upsert(opportunity);
          kept.set(opportunity.id, opportunity);
          if (dice.chance(0.3)) {
            const id = `o${dice.roll(count)}`;
            expect(index.remove(id)).toBe(kept.delete(id));
          }
          if (dice.chance(0.3)) {
            const changed = volumeOpportunity(dice, `o${dice.roll(count)}`);
            index.upsert(changed);
            kept.set(changed.id, changed);
          }
          // What one ranking remembers may not be stale in the next.
          if (dice.chance(0.1)) index.rank(profile, { limit: 5 });
        }
        expect(index.size).toBe(kept.size);
        const plain = plainRanking(profile, [...kept.values()]);
        expect(index.rank(profile, { limit: 1000 })).toEqual(plain);
        // What cannot reach a short list is left early: it must be the same list for all that.
        for (const limit of [1, 5]) expect(index.rank(profile, { limit })).toEqual(plain.slice(0, limit));
      }),
      { numRuns: 150, seed: 20261122 },
    );
  });

  it('stays right when most of what it held is replaced or removed', () => {
    const { dice, opportunities, profile } = volume(3, 400);
    const index = new OpportunityIndex();
    for (const opportunity of opportunities) index.upsert(opportunity);
    let now = opportunities;
    for (let round = 0; round < 5; round++) {
      now = now.map(({ id }) => volumeOpportunity(dice, id));
      for (const opportunity of now) index.upsert(opportunity);
    }
    for (const { id } of now.slice(40)) index.remove(id);
    expect(index.rank(profile, { limit: 1000 })).toEqual(plainRanking(profile, now.slice(0, 40)));
  });

  it('gives the best only, and only what the filter lets through', () => {
    const { opportunities, profile } = volume(5, 300);
    const index = new OpportunityIndex();
    for (const opportunity of opportunities) index.upsert(opportunity);
    const jobs = plainRanking(
      profile,
      opportunities.filter(({ kind }) => kind === 'job'),
    );
    expect(index.rank(profile, { limit: 10, filter: ({ kind }) => kind === 'job' })).toEqual(jobs.slice(0, 10));
    expect(index.rank(profile, { limit: 0 })).toEqual([]);
    expect(new OpportunityIndex().rank(profile, { limit: 10 })).toEqual([]);
  });
});

it('the order of everything is that of the ranking, with the same scores', () => {
  const { opportunities, profile } = volume(7, 80);
  const index = new OpportunityIndex();
  for (const opportunity of opportunities) index.upsert(opportunity);
  expect(index.order(profile)).toEqual(
    index.rank(profile, { limit: opportunities.length }).map(({ id, match }) => ({ id, score: match.score })),
  );
});

describe('ranking opportunities', () => {
  it('does not depend on the order they come in', () => {
    const { opportunities, profile } = volume(7, 200);
    const ranked = rankOpportunities(profile, opportunities, 50);
    expect(rankOpportunities(profile, shuffled(opportunities, 8), 50)).toEqual(ranked);
    expect(ranked).toEqual(plainRanking(profile, opportunities).slice(0, 50));
  });

  it('does not depend on the order in which the person told things', () => {
    const { opportunities, profile } = volume(17, 200);
    const told = {
      ...profile,
      knownOccupations: ['5120', '9112', '8332'],
      skills: [...profile.skills, { id: 'a', evidence: 'told' as const }, { id: 'b', evidence: 'told' as const }],
    };
    const turned = { ...told, knownOccupations: told.knownOccupations.toReversed(), skills: told.skills.toReversed() };
    const equals = opportunities.map(({ id }) => ({ ...plainOpportunity, id }));
    expect(rankOpportunities(turned, equals, 50)).toEqual(rankOpportunities(told, equals, 50));
  });

  it('puts the newer of two equals first', () => {
    const day = (id: string, publishedOn: string) => ({ ...plainOpportunity, id, publishedOn });
    const ids = rankOpportunities(emptyProfile, [day('a', '2026-10-31'), day('b', '2026-11-02'), day('c', '2026-11-01')], 3);
    expect(ids.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });

  it('lets different equals come first for different people', () => {
    const equals = Array.from({ length: 10 }, (_, n) => ({ ...plainOpportunity, id: `same-${n}` }));
    const dice = seededDice(9);
    const firsts = Array.from({ length: 300 }, () => rankOpportunities(volumeProfile(dice), equals, 1)[0]?.id);
    for (const { id } of equals) {
      const share = firsts.filter((first) => first === id).length / firsts.length;
      expect(share).toBeGreaterThan(0.03);
      expect(share).toBeLessThan(0.2);
    }
  });
});

describe('where somebody comes from', () => {
  it('moves nothing, through country of study or a mother tongue that nobody asked for', () => {
    const { dice, opportunities } = volume(13, 150);
    for (let n = 0; n < 100; n++) {
      const profile = { ...volumeProfile(dice), education: { level: 6 as const, abroad: false, recognised: false } };
      const other = {
        ...profile,
        education: { level: 6 as const, abroad: true, recognised: dice.chance(0.5) },
        languages: [...profile.languages, { code: 'fa', oral: 'C2' as const, written: 'C2' as const }],
      };
      const places = (one: MatchProfile) => rankOpportunities(one, opportunities, 150).map(({ id, match }) => [id, match.score]);
      expect(places(other)).toEqual(places(profile));
    }
  });
});

describe('ranking people', () => {
  const people = () => {
    const dice = seededDice(11);
    const profiles = Array.from({ length: 200 }, (_, n) => ({ id: `p${n}`, profile: volumeProfile(dice) }));
    return { profiles, opportunity: volumeOpportunity(dice, 'o') };
  };

  it('gives each the score of the pair, whoever came before in the list', () => {
    const { profiles, opportunity } = people();
    const ranked = rankProfiles(opportunity, profiles, 1000);
    expect(ranked).toHaveLength(200);
    const scores = ranked.map(({ match }) => match.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const { id, match } of ranked) {
      expect(match).toEqual(score((profiles.find((one) => one.id === id) ?? { profile: emptyProfile }).profile, opportunity));
    }
  });

  it('does not depend on the order they come in, and cuts at the limit', () => {
    const { profiles, opportunity } = people();
    const all = rankProfiles(opportunity, profiles, 1000);
    expect(rankProfiles(opportunity, shuffled(profiles, 12), 20)).toEqual(all.slice(0, 20));
  });

  it('lets different equals come first for different opportunities', () => {
    const equals = Array.from({ length: 5 }, (_, n) => ({ id: `p${n}`, profile: emptyProfile }));
    const firsts = new Set(
      Array.from({ length: 60 }, (_, n) => rankProfiles({ ...plainOpportunity, id: `o${n}` }, equals, 1)[0]?.id),
    );
    expect(firsts.size).toBe(5);
  });
});
