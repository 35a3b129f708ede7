import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyProfile, plainOpportunity } from './blank.ts';
import { seededDice, volumeOpportunity, volumeProfile } from './matching.volume.ts';
import { PackedProfiles } from './packed-profiles.ts';
import { ProfileIndex } from './profile-index.ts';
import { comparePlaced, hashText, mixHashes } from './rank-order.ts';
import { score } from './score.ts';
import type { MatchOpportunity, MatchProfile } from './types.ts';

type People = ReadonlyMap<string, MatchProfile>;

/** Every pair scored and sorted the plain way. */
function plainRanking(opportunity: MatchOpportunity, people: People) {
  return [...people]
    .map(([id, profile]) => {
      const match = score(profile, opportunity);
      return { id, match, score: match.score, day: 0, hash: mixHashes(hashText(opportunity.id), hashText(id)), row: 0 };
    })
    .sort(comparePlaced)
    .map(({ id, match }) => ({ id, match }));
}

/** An opportunity that somebody here knows, often: strangers would prove little. */
function opportunityFor(people: People, seed: number): MatchOpportunity {
  const dice = seededDice(seed);
  const opportunity = volumeOpportunity(dice, `o${seed}`);
  const told = [...people.values()].flatMap(({ knownOccupations: known, wantedOccupations, unwantedOccupations: unwanted }) => [
    ...known,
    ...wantedOccupations,
    ...unwanted,
  ]);
  return told.length > 0 && dice.chance(0.5) ? { ...opportunity, occupationCode: dice.pick(told) } : opportunity;
}

function volume(seed: number, count: number) {
  const dice = seededDice(seed);
  return new Map(Array.from({ length: count }, (_, n) => [`p${n}`, volumeProfile(dice)]));
}

function indexOf(people: People): ProfileIndex {
  const index = new ProfileIndex();
  for (const [id, profile] of people) index.upsert(id, profile);
  return index;
}

describe('the index of people', () => {
  it('ranks as scoring each pair does, through additions, changes and removals', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 60 }), (seed, count) => {
        const dice = seededDice(seed);
        const index = new ProfileIndex();
        const kept = new Map<string, MatchProfile>();
        for (const [id, profile] of volume(seed, count)) {
          index.upsert(id, profile);
          kept.set(id, profile);
          if (dice.chance(0.3)) {
            const gone = `p${dice.roll(count)}`;
            expect(index.remove(gone)).toBe(kept.delete(gone));
          }
          if (dice.chance(0.3)) {
            const changed = volumeProfile(dice);
            index.upsert(id, changed);
            kept.set(id, changed);
          }
        }
        expect([...index.ids()].sort()).toEqual([...kept.keys()].sort());
        for (let round = 0; round < 4; round++) {
          const opportunity = opportunityFor(kept, seed + round);
          const plain = plainRanking(opportunity, kept);
          expect(index.rank(opportunity, { limit: 1000 })).toEqual(plain);
          // Who cannot reach a short list is left early: it must be the same list for all that.
          for (const limit of [1, 5]) expect(index.rank(opportunity, { limit })).toEqual(plain.slice(0, limit));
          const bands = plain.map(({ id, match }) => ({ id, band: match.band }));
          expect(index.order(opportunity, { limit: 1000 })).toEqual(bands);
        }
      }),
      { numRuns: 120, seed: 20261122 },
    );
  });

  it('stays right when most of what it held is replaced or removed', () => {
    const index = indexOf(volume(1, 500));
    let now = volume(2, 500);
    for (let round = 3; round < 8; round++) {
      for (const [id, profile] of now) index.upsert(id, profile);
      now = volume(round, 500);
    }
    for (const [id, profile] of now) index.upsert(id, profile);
    for (const id of [...now.keys()].slice(40)) {
      index.remove(id);
      now.delete(id);
    }
    const opportunity = opportunityFor(now, 9);
    expect(index.rank(opportunity, { limit: 1000 })).toEqual(plainRanking(opportunity, now));
    expect(index.size).toBe(40);
  });

  it('leaves nobody out of a short list among thousands', () => {
    const people = volume(10, 2000);
    const index = indexOf(people);
    for (let seed = 0; seed < 12; seed++) {
      const opportunity = opportunityFor(people, seed);
      const plain = plainRanking(opportunity, people).slice(0, 50);
      expect(index.rank(opportunity, { limit: 50 })).toEqual(plain);
      // Nor when all that fits is far off: then even those with gaps reach the list.
      const far = { ...opportunity, kind: 'visit' as const, placeId: 'tynset', remote: 'no' as const };
      expect(index.rank(far, { limit: 50 })).toEqual(plainRanking(far, people).slice(0, 50));
    }
  });

  it('knows ids that the taxonomy does not, and everything asked for at once', () => {
    const strange = {
      ...emptyProfile,
      homePlaceId: 'nowhere',
      knownOccupations: ['9999'],
      skills: [{ id: 'a', evidence: 'worked' as const }],
      languages: [{ code: 'xx', oral: 'B1' as const, written: null }],
      authorisations: ['wizard'],
      licences: ['Z'],
    };
    const people = new Map([
      ['strange', strange],
      ['empty', emptyProfile],
    ]);
    const opportunity: MatchOpportunity = {
      ...plainOpportunity,
      occupationCode: '9999',
      placeId: 'elsewhere',
      requirements: (['must', 'trainable', 'nice'] as const).flatMap((hardness) => [
        { type: 'skill', skillId: hardness === 'must' ? 'a' : 'b', hardness },
        { type: 'language', language: 'xx', oral: 'B2', written: 'A1', hardness },
        { type: 'authorisation', professionId: hardness === 'must' ? 'wizard' : 'nurse', hardness },
        { type: 'licence', licenceId: hardness === 'must' ? 'Z' : 'B', hardness },
        { type: 'education', level: 6, hardness },
      ]),
    };
    expect(indexOf(people).rank(opportunity, { limit: 5 })).toEqual(plainRanking(opportunity, people));
  });

  it('gives the best only, and only whom the filter lets through', () => {
    const people = volume(5, 300);
    const opportunity = opportunityFor(people, 6);
    const even = new Map([...people].filter(([id]) => Number(id.slice(1)) % 2 === 0));
    const filter = (id: string) => even.has(id);
    expect(indexOf(people).rank(opportunity, { limit: 10, filter })).toEqual(plainRanking(opportunity, even).slice(0, 10));
    expect(indexOf(people).rank(opportunity, { limit: 0 })).toEqual([]);
    expect(new ProfileIndex().rank(opportunity, { limit: 10 })).toEqual([]);
  });

  it('forgets at once what somebody has told who changes it or is removed', () => {
    const people = new PackedProfiles();
    people.push({ ...emptyProfile, maxTravelMinutes: 217 });
    people.push({ ...emptyProfile, maxTravelMinutes: 219 });
    people.push(emptyProfile);
    people.replace(0, emptyProfile);
    people.remove(1);
    expect([...people.records]).not.toContain(218);
    expect([...people.records]).not.toContain(220);
    expect(people.unpack(1)).toEqual(emptyProfile);
  });
});
