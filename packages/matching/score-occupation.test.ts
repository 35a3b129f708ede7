import { describe, expect, it } from 'vitest';
import { emptyProfile, plainOpportunity } from './blank.ts';
import { impliedSkills } from './facts.ts';
import { score } from './score.ts';
import type { MatchOpportunity, MatchProfile, MatchRequirement } from './types.ts';

const person = (told: Partial<MatchProfile>): MatchProfile => ({ ...emptyProfile, ...told });
const offer = (told: Partial<MatchOpportunity>): MatchOpportunity => ({ ...plainOpportunity, ...told });
const reasonsOf = (profile: Partial<MatchProfile>, opportunity: MatchOpportunity, area: string) =>
  score(person(profile), opportunity).reasons.filter(({ code }) => code.startsWith(`${area}.`));
const value = (profile: Partial<MatchProfile>, opportunity: MatchOpportunity) => score(person(profile), opportunity).score;

const cook = '5120';
const kitchenAssistant = '9412';
const nurse = '2223';
const cleaner = '9112';
const accountant = '2411';

describe('occupation', () => {
  it('is the same when the person has done it, and nearly as good when they want it', () => {
    const [known, wanted] = [{ knownOccupations: [cook] }, { wantedOccupations: [cook] }];
    const opportunity = offer({ occupationCode: cook });
    expect(reasonsOf(known, opportunity, 'occupation')).toEqual([
      { verdict: 'met', code: 'occupation.same', occupation: cook, basis: 'known' },
    ]);
    expect(reasonsOf(wanted, opportunity, 'occupation')).toEqual([
      { verdict: 'met', code: 'occupation.same', occupation: cook, basis: 'wanted' },
    ]);
    expect(value(known, opportunity)).toBeGreaterThan(value(wanted, opportunity));
    expect(value({ ...known, ...wanted }, opportunity)).toBeGreaterThanOrEqual(value(known, opportunity));
  });

  it('is near over a bridge, and says from what', () => {
    expect(reasonsOf({ knownOccupations: [cook] }, offer({ occupationCode: kitchenAssistant }), 'occupation')).toEqual([
      { verdict: 'trainable', code: 'occupation.near', occupation: cook, offered: kitchenAssistant, basis: 'known' },
    ]);
  });

  it('names the same neighbour, whichever was told first', () => {
    const near = (...knownOccupations: string[]) =>
      reasonsOf({ knownOccupations }, offer({ occupationCode: '7114' }), 'occupation');
    expect(near('7119', '7112')).toEqual(near('7112', '7119'));
    expect(near('7119', '7112')[0]).toMatchObject({ code: 'occupation.near', occupation: '7112' });
  });

  it('is other work when nothing told is near', () => {
    // A nurse's code shares its first digit with the accountant's: that is a level, not a kind of work.
    for (const offered of [cook, nurse]) {
      const reasons = reasonsOf({ knownOccupations: [accountant] }, offer({ occupationCode: offered }), 'occupation');
      expect(reasons).toEqual([{ verdict: 'gap', code: 'occupation.other', offered }]);
    }
  });

  it('is never called unknown to somebody who told of a task or a skill', () => {
    for (const told of [{ nearOccupations: [kitchenAssistant] }, { skills: [{ id: 'cleaning', evidence: 'told' as const }] }])
      expect(reasonsOf(told, offer({ occupationCode: accountant }), 'occupation')[0]?.code).toBe('occupation.other');
  });

  it('is unknown when either side has not told', () => {
    const unknown = [{ verdict: 'unknown', code: 'occupation.unknown' }];
    expect(reasonsOf({}, offer({ occupationCode: cook }), 'occupation')).toEqual(unknown);
    expect(reasonsOf({ knownOccupations: [cook] }, offer({}), 'occupation')).toEqual(unknown);
  });

  it('that was said no to comes last and says so, even when it is known or wished for', () => {
    const opportunity = offer({ occupationCode: cook });
    const profile = { knownOccupations: [cook], wantedOccupations: [cook], unwantedOccupations: [cook] };
    expect(reasonsOf(profile, opportunity, 'occupation')).toEqual([
      { verdict: 'gap', code: 'occupation.unwanted', offered: cook },
    ]);
    expect(score(person(profile), opportunity).band).toBe('stretch');
    expect(value(profile, opportunity)).toBeLessThan(value({ knownOccupations: [accountant] }, opportunity));
  });

  it('is near by the skills that it takes, when no work was told', () => {
    const held = impliedSkills(cook).slice(0, 3);
    const profile = { skills: held.map((id) => ({ id, evidence: 'told' as const })) };
    const opportunity = offer({ occupationCode: cook });
    expect(reasonsOf(profile, opportunity, 'occupation')).toEqual([
      { verdict: 'trainable', code: 'occupation.by-skills', offered: cook, skills: held },
    ]);
    expect(value(profile, opportunity)).toBeGreaterThan(value({}, opportunity));
    expect(value(profile, opportunity)).toBeLessThan(value({ knownOccupations: [cook] }, opportunity));
  });

  it('is near by the skills that this very ad asks for, also when it names no occupation', () => {
    const requirements: MatchRequirement[] = [
      { type: 'skill', skillId: 'horse-care', hardness: 'must' },
      { type: 'skill', skillId: 'hay-making', hardness: 'must' },
    ];
    const profile = { skills: [{ id: 'horse-care', evidence: 'told' as const }], wantedKinds: ['job' as const] };
    expect(reasonsOf(profile, offer({ occupationCode: '9212', requirements }), 'occupation')).toEqual([
      { verdict: 'trainable', code: 'occupation.by-skills', offered: '9212', skills: ['horse-care'] },
    ]);
    const nameless = offer({ requirements: requirements.slice(0, 1), remote: 'fully' });
    expect(score(person(profile), nameless).band).toBe('strong');
    expect(reasonsOf(profile, nameless, 'occupation')).toEqual([]);
    expect(score(person({ wantedKinds: ['job'] }), nameless).band).toBe('possible');
  });

  it('is at most possible when nothing links it to the person, and some way off when it takes training and other work was told', () => {
    const band = (told: Partial<MatchProfile>, occupationCode: string) =>
      score(person({ ...told, wantedKinds: ['job'] }), offer({ occupationCode, remote: 'fully' })).band;
    for (const told of [{ knownOccupations: [cook] }, { wantedOccupations: [cook] }, { nearOccupations: [cook] }]) {
      expect(band(told, accountant)).toBe('stretch');
      expect(band(told, '4321')).toBe('possible');
    }
    expect(band({}, accountant)).toBe('possible');
    expect(band({ knownOccupations: [accountant] }, accountant)).toBe('strong');
  });

  it('below their education is no matter on the way to the authorisation of their own profession', () => {
    const care = offer({ occupationCode: '5329', remote: 'fully' });
    const waiting = {
      education: { level: 6 as const, abroad: true, recognised: false },
      knownOccupations: [nurse],
      wantedKinds: ['job' as const],
    };
    expect(reasonsOf(waiting, care, 'education')).toEqual([]);
    expect(reasonsOf(waiting, care, 'occupation')[0]).toMatchObject({ code: 'occupation.near', occupation: nurse });
    expect(['good', 'strong']).toContain(score(person(waiting), care).band);
    expect(reasonsOf({ ...waiting, authorisations: ['nurse'] }, care, 'education')[0]?.code).toBe('education.overqualified');
    expect(reasonsOf(waiting, offer({ occupationCode: cleaner }), 'education')[0]?.code).toBe('education.overqualified');
  });

  it('comes first, when nothing was told, where one begins without training', () => {
    const of = (occupationCode: string, kind: MatchOpportunity['kind'] = 'job') => value({}, offer({ occupationCode, kind }));
    expect(of('4321')).toBeGreaterThan(of('2512'));
    expect(of('7115', 'apprenticeship')).toBeGreaterThan(of('7115', 'student-project'));
  });

  it('is not near by one skill that most work takes', () => {
    const profile = { skills: [{ id: 'customer-service', evidence: 'told' as const }] };
    for (const offered of [cook, '4225', '5223']) {
      expect(reasonsOf(profile, offer({ occupationCode: offered }), 'occupation')[0]?.code).toBe('occupation.other');
      expect(score(person({ ...profile, wantedKinds: ['job'] }), offer({ occupationCode: offered, remote: 'fully' })).band).toBe(
        'possible',
      );
    }
  });

  it('is near by what somebody has done in daily life', () => {
    const profile = { nearOccupations: [kitchenAssistant] };
    const opportunity = offer({ occupationCode: kitchenAssistant });
    expect(reasonsOf(profile, opportunity, 'occupation')).toEqual([
      { verdict: 'trainable', code: 'occupation.by-tasks', offered: kitchenAssistant },
    ]);
    expect(value(profile, opportunity)).toBeLessThan(value({ knownOccupations: [kitchenAssistant] }, opportunity));
    expect(value(profile, opportunity)).toBeGreaterThan(value(profile, offer({ occupationCode: accountant })));
  });

  it('puts what somebody wants before what they have done', () => {
    const profile = { knownOccupations: [cleaner], wantedOccupations: [cook] };
    expect(value(profile, offer({ occupationCode: cook }))).toBeGreaterThan(value(profile, offer({ occupationCode: cleaner })));
  });
});
