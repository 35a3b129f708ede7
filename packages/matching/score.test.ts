import { travelMinutes } from '@arena/taxonomy/travel';
import { hardnesses } from '@arena/taxonomy/types';
import { describe, expect, it } from 'vitest';
import { emptyProfile, plainOpportunity } from './blank.ts';
import { impliedSkills } from './facts.ts';
import { bestJourney } from './journey.ts';
import { score } from './score.ts';
import type { MatchOpportunity, MatchProfile, MatchRequirement, Reason } from './types.ts';

const person = (told: Partial<MatchProfile>): MatchProfile => ({ ...emptyProfile, ...told });
const offer = (told: Partial<MatchOpportunity>): MatchOpportunity => ({ ...plainOpportunity, ...told });
const asks = (...requirements: MatchRequirement[]) => offer({ requirements });
const reasonsOf = (profile: Partial<MatchProfile>, opportunity: MatchOpportunity, area: string) =>
  score(person(profile), opportunity).reasons.filter(({ code }) => code.startsWith(`${area}.`));
const value = (profile: Partial<MatchProfile>, opportunity: MatchOpportunity) => score(person(profile), opportunity).score;

const cook = '5120';
const nurse = '2223';
const cleaner = '9112';
const driver = '8332';

describe('a profile without answers', () => {
  const opportunities = [
    offer({}),
    offer({ occupationCode: nurse, placeId: 'hamar', extent: { fromPercent: 50, toPercent: 100 } }),
    ...hardnesses.flatMap((hardness) => [
      offer({ occupationCode: cleaner, remote: 'fully', requirements: [{ type: 'skill', skillId: 'cleaning', hardness }] }),
      asks(
        { type: 'skill', skillId: 'cleaning', hardness },
        { type: 'language', language: 'nb', oral: 'B2', written: 'B1', hardness },
        { type: 'education', level: 6, hardness },
        { type: 'licence', licenceId: 'B', hardness },
        { type: 'authorisation', professionId: 'nurse', hardness },
      ),
    ]),
  ];

  it('is a possible match for everything', () => {
    for (const opportunity of opportunities) expect(score(emptyProfile, opportunity).band).toBe('possible');
  });

  it('is never told of a gap', () => {
    for (const opportunity of opportunities) {
      expect(score(emptyProfile, opportunity).reasons.filter(({ verdict }) => verdict === 'gap')).toEqual([]);
    }
  });
});

describe('skills', () => {
  const opportunity = asks(
    { type: 'skill', skillId: 'a', hardness: 'must' },
    { type: 'skill', skillId: 'b', hardness: 'trainable' },
    { type: 'skill', skillId: 'c', hardness: 'nice' },
    { type: 'skill', skillId: 'd', hardness: 'must' },
  );

  it('are held, learned on the job or not told, never missing', () => {
    expect(reasonsOf({ skills: [{ id: 'a', evidence: 'told' }] }, opportunity, 'skills')).toEqual([
      { verdict: 'met', code: 'skills.held', held: ['a'], needed: 4 },
      { verdict: 'trainable', code: 'skills.trainable', skills: ['b'] },
      { verdict: 'unknown', code: 'skills.not-told', skills: ['d', 'c'] },
    ]);
  });

  it('are held when a known occupation implies them', () => {
    const [implied = ''] = impliedSkills(cook);
    const needed = asks({ type: 'skill', skillId: implied, hardness: 'must' });
    expect(reasonsOf({ knownOccupations: [cook] }, needed, 'skills')).toEqual([
      { verdict: 'met', code: 'skills.held', held: [implied], needed: 1 },
    ]);
    expect(reasonsOf({ wantedOccupations: [cook] }, needed, 'skills')[0]?.code).toBe('skills.not-told');
  });

  it('may be none, and then the person is told so', () => {
    expect(reasonsOf({}, offer({}), 'skills')).toEqual([{ verdict: 'met', code: 'skills.none-asked' }]);
  });

  it('gain a little from evidence, much less than from being held', () => {
    const needed = asks({ type: 'skill', skillId: 'a', hardness: 'must' });
    const told = value({ skills: [{ id: 'a', evidence: 'told' }] }, needed);
    const assessed = value({ skills: [{ id: 'a', evidence: 'assessed' }] }, needed);
    expect(assessed).toBeGreaterThan(told);
    expect(assessed - told).toBeLessThan((told - value({}, needed)) / 5);
  });

  it('count once, at the hardest, when an ad repeats them', () => {
    const repeated = asks({ type: 'skill', skillId: 'a', hardness: 'nice' }, { type: 'skill', skillId: 'a', hardness: 'must' });
    expect(value({}, repeated)).toBe(value({}, asks({ type: 'skill', skillId: 'a', hardness: 'must' })));
  });
});

describe('language', () => {
  const needs = (oral: 'B1' | 'B2' | null, written: 'B1' | 'B2' | null, hardness: 'must' | 'trainable' = 'must') =>
    asks({ type: 'language', language: 'nb', oral, written, hardness });
  const speaks = (oral: 'A2' | 'B1' | 'B2' | null, written: 'A2' | 'B1' | 'B2' | null) => ({
    languages: [{ code: 'nb', oral, written }],
  });

  it('is judged apart in speech and writing', () => {
    expect(reasonsOf(speaks('B2', 'A2'), needs('B2', 'B1'), 'language')).toEqual([
      { verdict: 'met', code: 'language.met', language: 'nb', mode: 'oral', needed: 'B2', held: 'B2' },
      { verdict: 'gap', code: 'language.gap', language: 'nb', mode: 'written', needed: 'B1', held: 'A2' },
    ]);
  });

  it('one level under in speech is trained where the workplace gives practice, not in writing', () => {
    expect(reasonsOf(speaks('B1', 'B1'), needs('B2', 'B2', 'trainable'), 'language')).toEqual([
      { verdict: 'trainable', code: 'language.trainable', language: 'nb', mode: 'oral', needed: 'B2', held: 'B1' },
      { verdict: 'gap', code: 'language.gap', language: 'nb', mode: 'written', needed: 'B2', held: 'B1' },
    ]);
    expect(reasonsOf(speaks('A2', null), needs('B2', null, 'trainable'), 'language')[0]?.verdict).toBe('gap');
    expect(reasonsOf(speaks('B1', null), needs('B2', null, 'must'), 'language')[0]?.verdict).toBe('gap');
  });

  it('that was not told is unknown, as is a level that was not answered; to know nothing of it is a gap', () => {
    const unknown = { verdict: 'unknown', code: 'language.unknown', language: 'nb', mode: 'oral', needed: 'B1', held: null };
    expect(reasonsOf({}, needs('B1', null), 'language')).toEqual([unknown]);
    expect(reasonsOf(speaks(null, 'B2'), needs('B1', null), 'language')).toEqual([unknown]);
    expect(reasonsOf(speaks(null, null), needs('B1', null), 'language')).toMatchObject([{ verdict: 'gap', held: null }]);
  });
});

describe('education', () => {
  const held = (level: 2 | 4 | 6 | 7, told = {}) => ({ education: { level, abroad: false, recognised: false, ...told } });
  const needs = (level: 4 | 6, hardness: 'must' | 'trainable' = 'must') => asks({ type: 'education', level, hardness });

  it('from abroad counts as held before it is recognised, and is marked', () => {
    const abroad = held(6, { abroad: true });
    expect(reasonsOf(abroad, needs(6), 'education')).toEqual([
      { verdict: 'met', code: 'education.met', needed: 6, held: 6, unrecognised: true },
    ]);
    expect(value(abroad, needs(6))).toBe(value(held(6), needs(6)));
  });

  it('is a gap, trainable or unknown when it is not there', () => {
    const facts = { needed: 6, held: 4, unrecognised: false };
    expect(reasonsOf(held(4), needs(6), 'education')).toEqual([{ verdict: 'gap', code: 'education.gap', ...facts }]);
    expect(reasonsOf(held(4), needs(6, 'trainable'), 'education')).toEqual([
      { verdict: 'trainable', code: 'education.trainable', ...facts },
    ]);
    expect(reasonsOf({}, needs(6), 'education')).toEqual([
      { verdict: 'unknown', code: 'education.unknown', needed: 6, held: null, unrecognised: false },
    ]);
  });

  it('two steps under in a traineeship holds the match at possible, and is told at once, however softly it is asked for', () => {
    const traineeship = (level: 4 | 6) =>
      offer({
        kind: 'traineeship',
        occupationCode: '2512',
        remote: 'fully',
        requirements: [{ type: 'education', level, hardness: 'nice' }],
      });
    const told = { knownOccupations: ['2512'], wantedKinds: ['traineeship' as const] };
    const { band, reasons } = score(person({ ...told, ...held(2) }), traineeship(6));
    expect(band).toBe('possible');
    expect(reasons.slice(0, 3).map(({ code }) => code)).toContain('education.gap');
    expect(score(person({ ...told, ...held(2) }), traineeship(4)).band).toBe('strong');
    expect(score(person({ ...told, ...held(2), wantedKinds: ['job'] }), { ...traineeship(6), kind: 'job' }).band).toBe('strong');
  });

  it('under upper secondary is some way off a student project', () => {
    const project = offer({ kind: 'student-project', occupationCode: '2512', remote: 'fully' });
    const band = (told: Partial<MatchProfile>) =>
      score(person({ knownOccupations: ['2512'], wantedKinds: ['student-project'], ...told }), project).band;
    expect([band(held(2)), band(held(4)), band({})]).toEqual(['stretch', 'strong', 'strong']);
    expect(reasonsOf(held(2), project, 'education')).toEqual([{ verdict: 'gap', code: 'education.before-studies', held: 2 }]);
  });

  it('two steps above the usual lowers the match and says so', () => {
    const opportunity = offer({ occupationCode: cleaner });
    const reason: Reason = { verdict: 'gap', code: 'education.overqualified', held: 6, usual: 2 };
    expect(reasonsOf(held(6), opportunity, 'education')).toEqual([reason]);
    expect(value(held(6), opportunity)).toBeLessThan(value({}, opportunity));
    expect(value(held(7), opportunity)).toBeLessThanOrEqual(value(held(6), opportunity));
  });

  it('reads the usual level from the ad before the occupation', () => {
    expect(reasonsOf(held(6), needs(4), 'education').map(({ code }) => code)).toEqual([
      'education.met',
      'education.overqualified',
    ]);
    expect(reasonsOf(held(6), { ...needs(6), occupationCode: cleaner }, 'education').map(({ code }) => code)).toEqual([
      'education.met',
    ]);
  });

  it('one step above is not overqualified, nor anybody where no level is usual', () => {
    expect(reasonsOf(held(4), offer({ occupationCode: cleaner }), 'education')).toEqual([]);
    expect(reasonsOf(held(7), offer({ occupationCode: '1412' }), 'education')).toEqual([]);
  });

  it('above the usual is no matter for those who said that it is fine', () => {
    const opportunity = offer({ occupationCode: cleaner });
    const profile = { ...held(7), acceptsBelowEducation: true };
    expect(reasonsOf(profile, opportunity, 'education')).toEqual([]);
    expect(value(profile, opportunity)).toBe(value({}, opportunity));
  });
});

describe('authorisation', () => {
  const needs = (hardness: 'must' | 'trainable') => asks({ type: 'authorisation', professionId: 'nurse', hardness });
  const foreignNurse = { knownOccupations: [nurse], education: { level: 6, abroad: true, recognised: true } } as const;

  it('is a legal gap that no other strength outweighs', () => {
    const opportunity = { ...needs('must'), occupationCode: nurse, remote: 'fully' as const };
    expect(reasonsOf(foreignNurse, opportunity, 'authorisation')).toEqual([
      { verdict: 'gap', code: 'authorisation.gap', profession: 'nurse' },
    ]);
    expect(score(person({ ...foreignNurse, authorisations: ['nurse'] }), opportunity).band).toBe('strong');
    expect(score(person(foreignNurse), opportunity).band).toBe('possible');
  });

  it('is far off for those who would have to learn the profession first', () => {
    const opportunity = { ...needs('must'), occupationCode: nurse, remote: 'fully' as const };
    for (const knownOccupations of [[], [cook]])
      expect(score(person({ ...foreignNurse, knownOccupations, wantedOccupations: [nurse] }), opportunity).band).toBe('stretch');
  });

  it('is read into a nursing job that forgot to ask, not into an apprenticeship, a visit or a group where only some need it', () => {
    const codes = (told: Partial<MatchOpportunity>) =>
      reasonsOf(foreignNurse, offer(told), 'authorisation').map(({ code }) => code);
    expect(codes({ occupationCode: nurse })).toEqual(['authorisation.gap']);
    expect(codes({ occupationCode: nurse, kind: 'visit' })).toEqual([]);
    expect(codes({ occupationCode: nurse, kind: 'apprenticeship' })).toEqual([]);
    expect(codes({ occupationCode: '2611' })).toEqual([]);
  });

  it('is not read into jobs where Norwegian training is approval enough', () => {
    expect(reasonsOf(foreignNurse, offer({ occupationCode: '7411' }), 'authorisation')).toEqual([]);
  });

  it('is met when held, on the way when the employer says so, unknown when nothing was told', () => {
    const codes = (profile: Partial<MatchProfile>, hardness: 'must' | 'trainable') =>
      reasonsOf(profile, needs(hardness), 'authorisation').map(({ code, verdict }) => [code, verdict]);
    expect(codes({ authorisations: ['nurse'] }, 'must')).toEqual([['authorisation.met', 'met']]);
    expect(codes(foreignNurse, 'trainable')).toEqual([['authorisation.trainable', 'trainable']]);
    expect(codes({}, 'must')).toEqual([['authorisation.unknown', 'unknown']]);
  });
});

describe('licence', () => {
  const needs = (licenceId: string, hardness: 'must' | 'trainable' = 'must') => asks({ type: 'licence', licenceId, hardness });

  it('is met, trainable, missing or unknown', () => {
    const code = (licences: string[] | null, opportunity: MatchOpportunity) => reasonsOf({ licences }, opportunity, 'licence');
    expect(code(['B'], needs('B'))).toEqual([{ verdict: 'met', code: 'licence.met', licence: 'B' }]);
    expect(code([], needs('B'))).toEqual([{ verdict: 'gap', code: 'licence.gap', licence: 'B' }]);
    expect(code([], needs('B', 'trainable'))).toEqual([{ verdict: 'trainable', code: 'licence.trainable', licence: 'B' }]);
    expect(code(null, needs('B'))).toEqual([{ verdict: 'unknown', code: 'licence.unknown', licence: 'B' }]);
  });

  it('of a higher class covers the lower, never the other way', () => {
    expect(reasonsOf({ licences: ['CE'] }, needs('B'), 'licence')[0]?.verdict).toBe('met');
    expect(reasonsOf({ licences: ['B'] }, needs('CE'), 'licence')[0]?.verdict).toBe('gap');
  });

  it('that is missing as a must holds an otherwise strong match at possible', () => {
    const opportunity = { ...needs('C'), occupationCode: driver, remote: 'fully' as const };
    const profile = { knownOccupations: [driver], wantedKinds: ['job' as const] };
    expect(score(person({ ...profile, licences: ['C'] }), opportunity).band).toBe('strong');
    expect(score(person({ ...profile, licences: ['B'] }), opportunity).band).toBe('possible');
  });
});

describe('travel', () => {
  const home = { homePlaceId: 'hamar' };
  const byCar = { ...home, travelModes: ['car' as const] };
  const near = offer({ placeId: 'elverum' });
  const minutes = travelMinutes('hamar', 'elverum', 'car') ?? Number.NaN;

  it('tells the quickest way among those the person has', () => {
    const told = { verdict: 'met', code: 'travel.minutes', minutes, mode: 'car', limit: 60, guessed: false };
    expect(reasonsOf({ ...home, travelModes: ['foot', 'car'], maxTravelMinutes: 60 }, near, 'travel')).toEqual([told]);
  });

  it('tells the train or the bike where it is quicker than walking', () => {
    const mode = (...travelModes: MatchProfile['travelModes']) =>
      reasonsOf({ ...home, travelModes }, offer({ placeId: 'stange' }), 'travel')[0];
    expect(mode('train', 'foot')).toMatchObject({ mode: 'train', minutes: travelMinutes('hamar', 'stange', 'train') });
    expect(mode('foot', 'bike')).toMatchObject({ mode: 'bike', minutes: travelMinutes('hamar', 'stange', 'bike') });
  });

  it('past what the person accepts is a gap and caps the band', () => {
    const profile = { ...byCar, maxTravelMinutes: minutes - 1 };
    expect(reasonsOf(profile, near, 'travel')[0]?.verdict).toBe('gap');
    expect(['possible', 'stretch']).toContain(score(person({ ...profile, knownOccupations: [cook] }), near).band);
    expect(reasonsOf({ ...byCar, maxTravelMinutes: minutes }, near, 'travel')[0]?.verdict).toBe('met');
  });

  it('is unknown without a home or a workplace', () => {
    const unknown = [{ verdict: 'unknown', code: 'travel.unknown' }];
    expect(reasonsOf({ travelModes: ['car'] }, near, 'travel')).toEqual(unknown);
    expect(reasonsOf(byCar, offer({}), 'travel')).toEqual(unknown);
  });

  it('past the limit on foot is unknown, not too far, where an unknown bus may be quick enough', () => {
    const walker = { homePlaceId: 'stange', maxTravelMinutes: 30 };
    const close = offer({ placeId: 'romedal' });
    expect(reasonsOf({ ...walker, travelModes: ['foot'] }, close, 'travel')[0]?.verdict).toBe('gap');
    expect(reasonsOf({ ...walker, travelModes: ['foot', 'bus'] }, close, 'travel')).toEqual([
      { verdict: 'unknown', code: 'travel.no-way', minutes: travelMinutes('stange', 'romedal', 'car'), mode: 'bus' },
    ]);
    expect(value({ ...walker, travelModes: ['bus'] }, close)).toBeGreaterThan(
      value({ ...walker, travelModes: ['bus'] }, offer({ placeId: 'tynset' })),
    );
  });

  it('is too far when even the road takes longer than the person accepts, though we know no bus', () => {
    const profile = { homePlaceId: 'dombas', travelModes: ['bus' as const], maxTravelMinutes: 60, knownOccupations: [cook] };
    const opportunity = offer({ placeId: 'trysil', occupationCode: cook });
    expect(bestJourney(person(profile), 'trysil')).toMatchObject({ guessed: true, mode: null });
    expect(reasonsOf(profile, opportunity, 'travel')).toEqual([
      { verdict: 'gap', code: 'travel.no-way', minutes: travelMinutes('dombas', 'trysil', 'car'), mode: 'bus' },
    ]);
    expect(score(person(profile), opportunity).band).toBe('possible');
  });

  it('is possible at most where there is no train for somebody who takes only that, and no way that anybody would walk or cycle', () => {
    const known = { knownOccupations: [cook], wantedKinds: ['job' as const] };
    const byTrain = { ...known, homePlaceId: 'hamar', travelModes: ['train' as const] };
    const noTrain = offer({ placeId: 'gjovik', occupationCode: cook });
    expect(travelMinutes('hamar', 'gjovik', 'train')).toBeUndefined();
    expect(reasonsOf(byTrain, noTrain, 'travel')).toEqual([
      { verdict: 'gap', code: 'travel.no-way', minutes: travelMinutes('hamar', 'gjovik', 'car'), mode: 'train' },
    ]);
    expect(score(person(byTrain), noTrain).band).toBe('possible');
    const onFoot = { ...known, homePlaceId: 'hamar', travelModes: ['foot' as const] };
    expect(reasonsOf(onFoot, noTrain, 'travel')[0]).toMatchObject({ verdict: 'gap', code: 'travel.no-way', mode: 'foot' });
    expect(score(person(onFoot), noTrain).band).toBe('possible');
  });

  it('is less of a burden when the work is partly remote', () => {
    expect(value(byCar, offer({ placeId: 'elverum', remote: 'partly' }))).toBeGreaterThan(value(byCar, near));
  });

  it('without a told limit is fine for a usual commute, and unknown past it', () => {
    expect(reasonsOf(byCar, near, 'travel')[0]).toMatchObject({ verdict: 'met', limit: null });
    expect(reasonsOf(byCar, offer({ placeId: 'tynset' }), 'travel')[0]).toMatchObject({ verdict: 'unknown', limit: null });
  });

  it('ranks by a guess, and says that it is unsure, when only the home was told', () => {
    expect(reasonsOf(home, near, 'travel')[0]).toMatchObject({ verdict: 'unknown', code: 'travel.minutes' });
    expect(value(home, near)).toBeGreaterThan(value(home, offer({ placeId: 'tynset' })));
  });

  it('does not matter when the work is fully remote', () => {
    expect(reasonsOf({ ...byCar, maxTravelMinutes: 5 }, offer({ placeId: 'tynset', remote: 'fully' }), 'travel')).toEqual([
      { verdict: 'met', code: 'travel.remote' },
    ]);
  });
});

describe('what the person asked for', () => {
  it('weighs the kind, and is silent when nothing was said', () => {
    const opportunity = offer({ kind: 'internship' });
    const codes = (wantedKinds: MatchProfile['wantedKinds']) => reasonsOf({ wantedKinds }, opportunity, 'kind');
    expect(codes(['internship'])).toEqual([{ verdict: 'met', code: 'kind.wanted', kind: 'internship' }]);
    expect(codes(['job'])).toEqual([{ verdict: 'gap', code: 'kind.other', kind: 'internship' }]);
    expect(codes([])).toEqual([]);
  });

  it('weighs the extent by overlap', () => {
    const opportunity = offer({ extent: { fromPercent: 40, toPercent: 60 } });
    const codes = (fromPercent: number, toPercent: number) =>
      reasonsOf({ wantedExtent: { fromPercent, toPercent } }, opportunity, 'extent');
    expect(codes(60, 100)).toEqual([{ verdict: 'met', code: 'extent.fits', fromPercent: 40, toPercent: 60 }]);
    expect(codes(80, 100)).toEqual([{ verdict: 'gap', code: 'extent.other', fromPercent: 40, toPercent: 60 }]);
    expect(reasonsOf({}, opportunity, 'extent')).toEqual([]);
  });
});

describe('a person who fits', () => {
  it('is a strong match, with the occupation first and the unknown last', () => {
    const { band, reasons } = score(
      person({
        homePlaceId: 'hamar',
        travelModes: ['car'],
        maxTravelMinutes: 60,
        knownOccupations: [cook],
        languages: [{ code: 'nb', oral: 'B1', written: null }],
        wantedKinds: ['job'],
      }),
      offer({
        occupationCode: cook,
        placeId: 'hamar',
        requirements: [{ type: 'language', language: 'nb', oral: 'B1', written: 'A2', hardness: 'must' }],
      }),
    );
    expect(band).toBe('strong');
    expect(reasons.map(({ code }) => code)).toEqual([
      'occupation.same',
      'skills.none-asked',
      'travel.minutes',
      'language.met',
      'kind.wanted',
      'language.unknown',
    ]);
  });
});
