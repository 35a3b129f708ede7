import { emptyProfile, plainOpportunity } from '@arena/matching/blank';
import type { MatchOpportunity, MatchProfile } from '@arena/matching/types';
import type { CefrLevel } from '@arena/taxonomy/types';
import { describe, expect, it } from 'vitest';
import { coarsen, type Drawn, inOrder, stillTrue } from './anonymity.rules.ts';
import { projectPerson } from './anonymous-person.service.ts';

const opportunity: MatchOpportunity = {
  ...plainOpportunity,
  occupationCode: '5120',
  placeId: 'hamar',
  requirements: [
    { type: 'skill', skillId: 'customer-service', hardness: 'must' },
    { type: 'skill', skillId: 'cooking', hardness: 'nice' },
    { type: 'language', language: 'nb', oral: 'B1', written: null, hardness: 'must' },
    { type: 'licence', licenceId: 'B', hardness: 'nice' },
  ],
};
const pick = <T>(list: readonly T[], seed: number): T => list[seed % list.length] as T;
/** People of many kinds, the same each time. */
const person = (n: number): MatchProfile => ({
  ...emptyProfile,
  homePlaceId: pick(['hamar', 'brumunddal', 'moelv', 'elverum'], n * 7),
  travelModes: ['car'],
  knownOccupations: pick([['5120'], ['9412'], []], n * 5),
  skills: [
    ...(n % 3 === 0 ? [] : [{ id: 'customer-service', evidence: 'told' as const }]),
    ...(n % 4 === 0 ? [{ id: 'cooking', evidence: 'told' as const }] : []),
  ],
  languages: [{ code: 'nb', oral: pick(['A2', 'B1', 'B2', 'C1'] as const, n * 11), written: null }],
  licences: n % 5 === 0 ? ['B'] : [],
});
const drawn = (count: number, first = 0): Drawn[] =>
  Array.from({ length: count }, (_, n) => ({ id: `p${n}`, facts: projectPerson(person(n + first), opportunity, []) }));

describe('cards', () => {
  it.each([5, 6, 9, 23, 60, 300])('among %i people each fit at least five, and are true of all who wear them', (count) => {
    for (const first of [0, 17, 101]) {
      const people = drawn(count, first);
      const cards = coarsen(people, 5);
      expect(cards.size).toBe(count);
      const worn = Map.groupBy(people, ({ id }) => JSON.stringify(cards.get(id)));
      for (const members of worn.values()) expect(members.length).toBeGreaterThanOrEqual(5);
      for (const { id, facts } of people) expect(stillTrue(cards.get(id) ?? facts, facts)).toBe(true);
    }
  });

  it('say more where there are more people, and everything where nobody has to be hidden', () => {
    const told = (count: number) =>
      [...coarsen(drawn(count), 5).values()].reduce((sum, { match }) => sum + match.reasons.length, 0) / count;
    expect(told(300)).toBeGreaterThan(told(12));
    const people = drawn(12);
    for (const [id, card] of coarsen(people, 1)) expect(card).toEqual(people.find((one) => one.id === id)?.facts);
  });

  it('say most of those who fit best: what they can do is not lost to who happens to live as near', () => {
    const asked: MatchOpportunity = {
      ...plainOpportunity,
      occupationCode: '7512',
      placeId: 'hamar',
      requirements: [
        { type: 'skill', skillId: 'baking', hardness: 'trainable' },
        { type: 'skill', skillId: 'food-hygiene', hardness: 'trainable' },
        { type: 'language', language: 'nb', oral: 'A1', written: null, hardness: 'trainable' },
      ],
    };
    const levels = ['A2', 'B1', 'B2', 'C1', 'C2', 'A2'] as const;
    const one = (id: string, homePlaceId: string, oral: CefrLevel, able: boolean) => {
      const skills = able ? ['baking', 'food-hygiene'].map((skill) => ({ id: skill, evidence: 'worked' as const })) : [];
      const languages = [{ code: 'nb' as const, oral, written: null }];
      const profile = { ...emptyProfile, homePlaceId, travelModes: ['car' as const], skills, languages };
      return { id, facts: projectPerson({ ...profile, knownOccupations: able ? ['7512'] : [] }, asked, []) };
    };
    const bakers = levels.map((oral, n) => one(`baker ${n}`, n < 3 ? 'hamar' : 'elverum', oral, true));
    const neighbours = Array.from({ length: 40 }, (_, n) =>
      one(`other ${n}`, pick(['hamar', 'elverum', 'moelv'], n), pick(levels, n), false),
    );
    const cards = coarsen([...neighbours, ...bakers], 5);
    for (const { id } of bakers) {
      expect(cards.get(id)?.skills).toEqual(['baking', 'food-hygiene']);
      const codes = cards.get(id)?.match.reasons.map(({ code }) => code);
      expect(codes).toEqual(expect.arrayContaining(['occupation.same', 'skills.held', 'language.met']));
    }
  });

  it('say of who has done the work and who has done something like it that all have done something like it', () => {
    const asked: MatchOpportunity = { ...plainOpportunity, occupationCode: '3213', placeId: 'hamar' };
    const one = (id: string, known: string) => ({
      id,
      facts: projectPerson({ ...emptyProfile, homePlaceId: 'hamar', travelModes: ['car'], knownOccupations: [known] }, asked, []),
    });
    const people = [
      ...Array.from({ length: 3 }, (_, n) => one(`same ${n}`, '3213')),
      one('near 1', '2262'),
      one('near 2', '2262'),
    ];
    const cards = coarsen(people, 5);
    for (const { id, facts } of people) {
      expect(cards.get(id)?.match.reasons.map(({ code }) => code)).toContain('occupation.near');
      expect(stillTrue(cards.get(id) ?? facts, facts)).toBe(true);
    }
    const none = projectPerson({ ...emptyProfile, homePlaceId: 'hamar', travelModes: ['car'] }, asked, []);
    expect(stillTrue(cards.get('same 0') ?? none, { ...none, match: { ...none.match, band: 'strong' } })).toBe(false);
  });

  it('are nobody’s among four', () => expect(coarsen(drawn(4), 5).size).toBe(0));

  it('do not tell one who has it all from those around', () => {
    const ordinary = Array.from({ length: 6 }, (_, n) => ({ id: `o${n}`, facts: projectPerson(person(3), opportunity, []) }));
    const rare = { id: 'rare', facts: projectPerson({ ...person(20), licences: ['B'] }, opportunity, []) };
    const cards = coarsen([...ordinary, rare], 5);
    expect(cards.get('rare')).toEqual(cards.get('o0'));
    expect(cards.get('rare')?.licences).toEqual([]);
  });

  it('stand in an order that the cards alone decide', () => {
    const cards = [...coarsen(drawn(40), 5)].map(([id, card]) => ({ id, pseudonym: `Rype ${id}`, card }));
    expect(inOrder(cards.toReversed())).toEqual(inOrder(cards));
    const renamed = inOrder(cards).map(({ card }) => card);
    const bandOf = renamed.map(({ match }) => ['strong', 'good', 'possible', 'stretch'].indexOf(match.band));
    expect(bandOf).toEqual(bandOf.toSorted((a, b) => a - b));
  });

  it('are no longer true when something is taken back, and still when something is added', () => {
    const [one] = drawn(1, 20);
    if (one === undefined) throw new Error('nobody');
    const now = person(20);
    expect(stillTrue(one.facts, projectPerson({ ...now, licences: [] }, opportunity, []))).toBe(false);
    const more = { ...now, languages: [{ code: 'nb' as const, oral: 'C2' as const, written: null }] };
    expect(stillTrue(one.facts, projectPerson(more, opportunity, []))).toBe(true);
  });
});
