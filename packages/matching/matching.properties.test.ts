import { everydayTasks } from '@arena/taxonomy/everyday-tasks';
import { skills } from '@arena/taxonomy/skills';
import { cefrLevels, evidences } from '@arena/taxonomy/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldSkills, practises } from './facts.ts';
import { type Dice, seededDice, volumeOpportunity, volumeProfile } from './matching.volume.ts';
import { score } from './score.ts';
import type { MatchOpportunity, MatchProfile } from './types.ts';
import { bandFrom, unwantedBelow } from './weights.ts';

/** A person and an opportunity that often have something to do with each other: strangers would prove nothing. */
function pairFrom(seed: number): { dice: Dice; profile: MatchProfile; opportunity: MatchOpportunity } {
  const dice = seededDice(seed);
  const profile = volumeProfile(dice);
  let opportunity = volumeOpportunity(dice, 'o');
  const known = profile.knownOccupations[0];
  if (known !== undefined && dice.chance(0.5)) opportunity = { ...opportunity, occupationCode: known };
  return { dice, profile, opportunity };
}

const always = (check: (seed: number) => void, numRuns = 1500) =>
  fc.assert(fc.property(fc.integer(), check), { numRuns, seed: 20261122 });

const toldWork = ({ knownOccupations, wantedOccupations, nearOccupations }: MatchProfile) =>
  knownOccupations.length + wantedOccupations.length + nearOccupations.length > 0;

describe('telling more', () => {
  it('by one skill, asked for or not, never lowers the score', () => {
    always((seed) => {
      const { dice, profile, opportunity } = pairFrom(seed);
      const asked = opportunity.requirements.flatMap((one) => (one.type === 'skill' ? [one.skillId] : []));
      const id = asked.length > 0 && dice.chance(0.6) ? dice.pick(asked) : dice.pick(skills).id;
      const more = { ...profile, skills: [...profile.skills, { id, evidence: dice.pick(evidences) }] };
      expect(score(more, opportunity).score).toBeGreaterThanOrEqual(score(profile, opportunity).score);
    });
  });

  it('by one task of daily life never lowers the score, once any work was told', () => {
    always((seed) => {
      const { dice, profile, opportunity } = pairFrom(seed);
      if (!toldWork(profile)) return;
      const task = dice.pick(everydayTasks);
      const near = [
        ...task.near,
        ...(dice.chance(0.3) && opportunity.occupationCode !== null ? [opportunity.occupationCode] : []),
      ];
      const more = {
        ...profile,
        skills: [...profile.skills, ...task.skills.map((id) => ({ id, evidence: 'told' as const }))],
        nearOccupations: [...profile.nearOccupations, ...near],
      };
      expect(score(more, opportunity).score).toBeGreaterThanOrEqual(score(profile, opportunity).score);
    });
  });

  it('by one known occupation never lowers the score, once any work was told', () => {
    always((seed) => {
      const { dice, profile, opportunity } = pairFrom(seed);
      if (!toldWork(profile)) return;
      const code = dice.chance(0.3)
        ? (opportunity.occupationCode ?? '5120')
        : (volumeOpportunity(dice, 'x').occupationCode ?? '9112');
      const more = { ...profile, knownOccupations: [...profile.knownOccupations, code] };
      expect(score(more, opportunity).score).toBeGreaterThanOrEqual(score(profile, opportunity).score);
    });
  });

  it('by a higher language level never lowers the score', () => {
    always((seed) => {
      const { dice, profile, opportunity } = pairFrom(seed);
      const mode = dice.pick(['oral', 'written'] as const);
      const low = dice.roll(5);
      const other = dice.chance(0.5) ? dice.pick(cefrLevels) : null;
      const at = (level: number) => ({
        ...profile,
        languages: [{ code: 'nb', oral: other, written: other, [mode]: cefrLevels[level] ?? null }],
      });
      expect(score(at(low + 1), opportunity).score).toBeGreaterThanOrEqual(score(at(low), opportunity).score);
    });
  });

  it('by an authorisation or a licence never lowers the score of a person who has answered', () => {
    always((seed) => {
      const { profile, opportunity } = pairFrom(seed);
      const education = profile.education ?? { level: 2 as const, abroad: false, recognised: false };
      const before = { ...profile, education, authorisations: [], licences: [] };
      const authorisations = opportunity.requirements.flatMap((one) => (one.type === 'authorisation' ? [one.professionId] : []));
      const licences = opportunity.requirements.flatMap((one) => (one.type === 'licence' ? [one.licenceId] : []));
      expect(score({ ...before, authorisations, licences }, opportunity).score).toBeGreaterThanOrEqual(
        score(before, opportunity).score,
      );
    });
  });
});

describe('leaving a question open', () => {
  /** Each question unanswered, and the reasons that tell of its answer. */
  const questions: { left: Partial<MatchProfile>; told: RegExp }[] = [
    { left: { homePlaceId: null }, told: /^travel/ },
    { left: { travelModes: [] }, told: /^travel/ },
    { left: { maxTravelMinutes: null }, told: /^travel/ },
    {
      left: { knownOccupations: [], wantedOccupations: [], unwantedOccupations: [], nearOccupations: [], skills: [] },
      told: /^(occupation|skills)/,
    },
    { left: { languages: [] }, told: /^language/ },
    { left: { education: null, authorisations: [] }, told: /^(education|authorisation)/ },
    { left: { licences: null }, told: /^licence/ },
    { left: { wantedKinds: [] }, told: /^kind/ },
    { left: { wantedExtent: null }, told: /^extent/ },
  ];

  it('is never worse than an answer that only gives gaps', () => {
    let tried = 0;
    always((seed) => {
      const { profile, opportunity } = pairFrom(seed);
      const answered = score(profile, opportunity);
      for (const { left, told } of questions) {
        const reasons = answered.reasons.filter(({ code }) => told.test(code));
        // Skills not told are unknown, and "none asked" is nothing told: neither makes an answer better than a gap.
        const onlyGaps = reasons.every(
          ({ verdict, code }) => verdict === 'gap' || code === 'skills.not-told' || code === 'skills.none-asked',
        );
        if (!onlyGaps || !reasons.some(({ verdict }) => verdict === 'gap')) continue;
        tried++;
        expect(score({ ...profile, ...left }, opportunity).score).toBeGreaterThanOrEqual(answered.score);
      }
    });
    expect(tried).toBeGreaterThan(500);
  });

  it('altogether leaves every opportunity possible', () => {
    always((seed) => {
      const { opportunity } = pairFrom(seed);
      const nothing: MatchProfile = {
        homePlaceId: null,
        travelModes: [],
        maxTravelMinutes: null,
        knownOccupations: [],
        wantedOccupations: [],
        unwantedOccupations: [],
        nearOccupations: [],
        skills: [],
        languages: [],
        education: null,
        authorisations: [],
        licences: null,
        wantedKinds: [],
        wantedExtent: null,
        acceptsBelowEducation: false,
      };
      expect(score(nothing, opportunity).band).toBe('possible');
    });
  });
});

describe('an employer', () => {
  it('cannot take unrelated work past possible by one more skill that would be nice', () => {
    let tried = 0;
    always((seed) => {
      const { dice, profile, opportunity } = pairFrom(seed);
      const { reasons } = score(profile, opportunity);
      if (reasons[0]?.code !== 'occupation.other' && !reasons.some(({ code }) => code === 'occupation.unknown')) return;
      tried++;
      const skillId = dice.pick([...heldSkills(profile).keys(), 'cooking']);
      const padded = { ...opportunity, requirements: [...opportunity.requirements, nice(skillId)] };
      expect(['possible', 'stretch']).toContain(score(profile, padded).band);
    });
    expect(tried).toBeGreaterThan(300);
  });
});

const nice = (skillId: string) => ({ type: 'skill', skillId, hardness: 'nice' }) as const;

describe('the score', () => {
  it('is the same every time, whatever the order things were told in', () => {
    always((seed) => {
      const { profile, opportunity } = pairFrom(seed);
      const turned: MatchProfile = {
        ...profile,
        travelModes: profile.travelModes.toReversed(),
        knownOccupations: profile.knownOccupations.toReversed(),
        wantedOccupations: profile.wantedOccupations.toReversed(),
        unwantedOccupations: profile.unwantedOccupations.toReversed(),
        nearOccupations: profile.nearOccupations.toReversed(),
        skills: profile.skills.toReversed(),
        languages: profile.languages.toReversed(),
        wantedKinds: profile.wantedKinds.toReversed(),
      };
      expect(score(turned, opportunity)).toEqual(score(profile, opportunity));
    });
  });

  it('is the lowest of all for work that was said no to, whatever else fits', () => {
    always((seed) => {
      const { profile, opportunity } = pairFrom(seed);
      if (opportunity.occupationCode === null) return;
      const no = score({ ...profile, unwantedOccupations: [opportunity.occupationCode] }, opportunity);
      expect(no.score).toBeLessThanOrEqual(unwantedBelow);
      expect(no.reasons[0]).toEqual({ verdict: 'gap', code: 'occupation.unwanted', offered: opportunity.occupationCode });
    });
  });

  it('lies between 0 and 1, and in its band', () => {
    always((seed) => {
      const { profile, opportunity } = pairFrom(seed);
      const match = score(profile, opportunity);
      expect(match.score).toBeGreaterThanOrEqual(0);
      expect(match.score).toBeLessThanOrEqual(1);
      if (match.band !== 'stretch') expect(match.score).toBeGreaterThanOrEqual(bandFrom[match.band]);
    });
  });

  it('is capped by a missing authorisation before a missing must', () => {
    always((seed) => {
      const { profile, opportunity } = pairFrom(seed);
      const { band, reasons } = score(profile, opportunity);
      const must = opportunity.requirements.some(({ type, hardness }) => type === 'authorisation' && hardness === 'must');
      const lacksPaper = must && reasons.some(({ code }) => code === 'authorisation.gap');
      if (lacksPaper) expect(['possible', 'stretch']).toContain(band);
      // Years of school are further off than a paper.
      const practised = opportunity.requirements.some(
        (one) => one.type === 'authorisation' && practises(profile.knownOccupations, one.professionId),
      );
      if (lacksPaper && !practised) expect(band).toBe('stretch');
      if (reasons.some(({ code, verdict }) => code === 'travel.minutes' && verdict === 'gap'))
        expect(['possible', 'stretch']).toContain(band);
    });
  });

  it('is lowered for overqualification by education alone, and not for those who accept it', () => {
    always((seed) => {
      const { profile, opportunity } = pairFrom(seed);
      const over = (one: MatchProfile) => score(one, opportunity).reasons.some(({ code }) => code === 'education.overqualified');
      expect(over({ ...profile, education: null })).toBe(false);
      const accepts = { ...profile, acceptsBelowEducation: true };
      expect(over(accepts)).toBe(false);
      const gained = score(accepts, opportunity).score - score({ ...profile, acceptsBelowEducation: false }, opportunity).score;
      if (over({ ...profile, acceptsBelowEducation: false })) expect(gained).toBeGreaterThan(0);
      else expect(gained).toBe(0);
    });
  });
});
