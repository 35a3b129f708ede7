import { emptyProfile, plainOpportunity } from '@arena/matching/blank';
import { impliedSkills } from '@arena/matching/facts';
import { score } from '@arena/matching/score';
import { describe, expect, it } from 'vitest';
import { projectPerson } from './anonymous-person.service.ts';

const cook = '5120';
const opportunity = { ...plainOpportunity, occupationCode: cook };

describe('an employer before two yeses', () => {
  it('cannot tell who said no to such work from who said nothing', () => {
    for (const knownOccupations of [[], [cook], ['2411']]) {
      const profile = { ...emptyProfile, knownOccupations };
      const withNo = { ...profile, unwantedOccupations: [cook] };
      expect(score(withNo, opportunity).band).toBe('stretch');
      expect(projectPerson(withNo, opportunity, [])).toEqual(projectPerson(profile, opportunity, []));
    }
  });

  it('reads that skills lead towards the work, not which of those nobody asked about', () => {
    const skills = impliedSkills(cook).map((id) => ({ id, evidence: 'told' as const }));
    const { match, skills: shown } = projectPerson({ ...emptyProfile, skills }, opportunity, []);
    expect(match.reasons).toContainEqual({ verdict: 'trainable', code: 'occupation.by-skills', offered: cook, skills: [] });
    expect(shown).toEqual([]);
  });
});
