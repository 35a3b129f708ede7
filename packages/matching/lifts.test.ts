import { travelMinutes } from '@arena/taxonomy/travel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyProfile, plainOpportunity } from './blank.ts';
import { type LiftStep, liftsOf, liftsOverall } from './lifts.ts';
import { seededDice, volumeOpportunity, volumeProfile } from './matching.volume.ts';
import { score } from './score.ts';
import { bands, type MatchOpportunity, type MatchProfile } from './types.ts';

const person = (told: Partial<MatchProfile>): MatchProfile => ({ ...emptyProfile, ...told });
const offer = (told: Partial<MatchOpportunity>): MatchOpportunity => ({ ...plainOpportunity, ...told });
const cook = '5120';
const nurse = '2223';

const norwegian = (oral: 'A2' | 'B1' | 'B2') => ({ languages: [{ code: 'nb', oral, written: null }] });
const asksNorwegian = (oral: 'B1' | 'B2', told: Partial<MatchOpportunity> = {}) =>
  offer({ requirements: [{ type: 'language', language: 'nb', oral, written: null, hardness: 'must' }], ...told });
const stepsOf = (told: Partial<MatchProfile>, opportunity: MatchOpportunity) =>
  liftsOf(person(told), opportunity, 20).map(({ band, gain, ...step }) => step);
const codesOf = (told: Partial<MatchProfile>, opportunity: MatchOpportunity) =>
  stepsOf(told, opportunity).map(({ code, way }) => `${way} ${code}`);

describe('what would lift a match', () => {
  it('is the level that is asked for, with the band it would give', () => {
    const profile = person({ ...norwegian('A2'), knownOccupations: [cook], wantedKinds: ['job'] });
    const opportunity = asksNorwegian('B1', { occupationCode: cook, remote: 'fully' });
    expect(score(profile, opportunity).band).toBe('possible');
    expect(liftsOf(profile, opportunity)).toEqual([
      {
        code: 'language',
        language: 'nb',
        mode: 'oral',
        from: 'A2',
        to: 'B1',
        way: 'learn',
        band: 'strong',
        gain: expect.any(Number),
      },
    ]);
  });

  it('tells what is only a question from what has to be learned', () => {
    const licence = offer({ requirements: [{ type: 'licence', licenceId: 'B', hardness: 'must' }], remote: 'fully' });
    expect(codesOf({ licences: null }, licence)).toEqual(['answer licence']);
    expect(codesOf({ licences: [] }, licence)).toEqual(['learn licence']);
    expect(codesOf({}, asksNorwegian('B1'))).toEqual(['answer language']);
    // Whoever knows nothing of it has answered already, and that is years away.
    expect(codesOf({ languages: [{ code: 'nb', oral: null, written: null }] }, asksNorwegian('B1'))).toEqual([]);
  });

  it('is a longer journey only as something to choose, and never a very long one', () => {
    const minutes = travelMinutes('hamar', 'elverum', 'car') ?? Number.NaN;
    const profile = { homePlaceId: 'hamar', travelModes: ['car' as const], maxTravelMinutes: 10 };
    expect(stepsOf(profile, offer({ placeId: 'elverum' }))).toEqual([
      { code: 'travel-time', minutes: Math.ceil(minutes / 5) * 5, way: 'choose' },
    ]);
    expect(stepsOf(profile, offer({ placeId: 'tynset' }))).toEqual([]);
    // By road, which this person has no car for.
    const busOnly = { homePlaceId: 'dombas', travelModes: ['bus' as const], maxTravelMinutes: 10 };
    expect(score(person(busOnly), offer({ placeId: 'hjerkinn' })).reasons).toContainEqual(
      expect.objectContaining({ code: 'travel.no-way', verdict: 'gap' }),
    );
    expect(stepsOf(busOnly, offer({ placeId: 'hjerkinn' }))).toEqual([]);
  });

  it('is an authorisation for those who have the profession, not another profession for others', () => {
    const opportunity = offer({ occupationCode: nurse, remote: 'fully' });
    const education = { level: 6 as const, abroad: true, recognised: false };
    expect(codesOf({ knownOccupations: [nurse], education }, opportunity)).toEqual(['learn authorisation']);
    expect(codesOf({ knownOccupations: [cook], education }, opportunity)).toEqual([]);
  });

  it('is one more school year at most, not a whole degree', () => {
    const asks = (level: 4 | 7) => offer({ requirements: [{ type: 'education', level, hardness: 'must' }], remote: 'fully' });
    const education = { level: 2 as const, abroad: false, recognised: false };
    expect(stepsOf({ education }, asks(4))).toEqual([{ code: 'education', from: 2, to: 4, way: 'learn' }]);
    expect(stepsOf({ education }, asks(7))).toEqual([]);
  });

  it('may be a skill not told, how much, where, how and what somebody works', () => {
    const opportunity = offer({
      occupationCode: cook,
      placeId: 'hamar',
      extent: { fromPercent: 50, toPercent: 100 },
      requirements: [{ type: 'skill', skillId: 'baking', hardness: 'must' }],
    });
    expect(codesOf({}, opportunity).sort()).toEqual(['answer extent', 'answer home', 'answer skill', 'answer work']);
    expect(codesOf({ homePlaceId: 'hamar', wantedOccupations: [cook] }, opportunity)).toContain('answer travel-modes');
  });

  it('is never another wish, another home or work below what somebody can', () => {
    const far = offer({
      kind: 'internship',
      occupationCode: '9112',
      extent: { fromPercent: 20, toPercent: 40 },
      remote: 'fully',
    });
    const profile = {
      wantedKinds: ['job' as const],
      wantedOccupations: [cook],
      wantedExtent: { fromPercent: 100, toPercent: 100 },
      education: { level: 7 as const, abroad: false, recognised: false },
    };
    expect(liftsOf(person(profile), far)).toEqual([]);
  });

  it('always rises, the most first, and never to a lower band', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const dice = seededDice(seed);
        const [profile, opportunity] = [volumeProfile(dice), volumeOpportunity(dice, 'o')];
        const today = score(profile, opportunity);
        const lifts = liftsOf(profile, opportunity, 50);
        expect(lifts.map(({ gain }) => gain)).toEqual(lifts.map(({ gain }) => gain).toSorted((a, b) => b - a));
        for (const { gain, band } of lifts) {
          expect(gain).toBeGreaterThan(0);
          expect(bands.indexOf(band)).toBeLessThanOrEqual(bands.indexOf(today.band));
        }
        expect(liftsOf(profile, opportunity)).toEqual(lifts.slice(0, 3));
      }),
      { numRuns: 500, seed: 20261122 },
    );
  });
});

describe('what would lift most matches', () => {
  const known = { knownOccupations: [cook], wantedKinds: ['job' as const] };
  const many = (oral: 'B1' | 'B2', count: number) =>
    Array.from({ length: count }, (_, n) => asksNorwegian(oral, { id: `${oral} ${n}`, occupationCode: cook, remote: 'fully' }));

  it('is the level that opens most, counting those that ask for less', () => {
    const language = { code: 'language', language: 'nb', mode: 'oral', from: 'A2', way: 'learn' };
    const profile = person({ ...known, ...norwegian('A2') });
    expect(liftsOverall(profile, [...many('B1', 5), ...many('B2', 2)])).toEqual([{ ...language, to: 'B1', matches: 5 }]);
    const further = person({ ...known, ...norwegian('B1') });
    expect(liftsOverall(further, [...many('B1', 5), ...many('B2', 2)])).toEqual([
      { ...language, from: 'B1', to: 'B2', matches: 2 },
    ]);
    expect(liftsOverall(profile, many('B1', 5))).toEqual([{ ...language, to: 'B1', matches: 5 }]);
  });

  it('looks at the best two hundred, and is silent when nothing would', () => {
    const profile = person({ ...known, ...norwegian('A2') });
    expect(liftsOverall(profile, many('B1', 300))[0]?.matches).toBe(200);
    expect(liftsOverall(person({ ...known, ...norwegian('B2') }), many('B1', 5))).toEqual([]);
  });

  it('is nothing for work that has nothing to do with the person', () => {
    const opportunities = many('B1', 5).map((one) => ({
      ...one,
      occupationCode: '2411',
      requirements: [...one.requirements, { type: 'skill' as const, skillId: 'accounting', hardness: 'must' as const }],
    }));
    expect(liftsOverall(person({ ...known, ...norwegian('A2') }), opportunities, 5)).toEqual([]);
    expect(liftsOverall(person(norwegian('A2')), many('B1', 5), 5)).toEqual([]);
  });

  it('names each step once', () => {
    const dice = seededDice(7);
    const profile = volumeProfile(dice);
    const opportunities = Array.from({ length: 200 }, (_, n) => volumeOpportunity(dice, `o${n}`));
    const steps = liftsOverall(profile, opportunities, 5);
    const keyOf = (step: LiftStep) => [step.code, 'licence' in step && step.licence, 'skill' in step && step.skill].join(' ');
    expect(new Set(steps.map(keyOf)).size).toBe(steps.length);
  });
});
