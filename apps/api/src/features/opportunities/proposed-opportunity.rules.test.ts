import { licences } from '@arena/taxonomy/licences';
import { occupationFacts } from '@arena/taxonomy/occupation-facts';
import { occupations } from '@arena/taxonomy/occupations';
import { describe, expect, it } from 'vitest';
import { usualRequirements } from './proposed-opportunity.rules.ts';

const asked = (kind: 'job' | 'internship', code: string) =>
  usualRequirements(kind, code).map((one) => {
    if (one.type === 'skill') return `${one.skillId} ${one.hardness}`;
    return one.type === 'licence' ? `${one.licenceId} ${one.hardness}` : one.type;
  });

describe('what is usually asked for', () => {
  it('is a licence or the skill it proves, never both', () => {
    // A lorry driver, a warehouse worker and a forester.
    expect(asked('job', '8332').filter((one) => /^C|lorry/.test(one))).toEqual(['CE must']);
    expect(asked('job', '4321').filter((one) => one.startsWith('forklift'))).toEqual(['forklift must']);
    expect(asked('job', '6210').filter((one) => one.includes('chainsaw'))).toEqual(['chainsaw must']);
  });

  it('is the skill, learned here, for somebody who comes to learn; a driving licence is not learned at work', () => {
    expect(asked('internship', '6210').filter((one) => one.startsWith('chainsaw'))).toEqual(['chainsaw-use trainable']);
    expect(asked('internship', '8332').filter((one) => /^C|lorry/.test(one))).toEqual(['CE nice']);
  });

  it('is never a licence beside a larger one that includes it', () => {
    for (const { code } of occupations) {
      const held = usualRequirements('job', code).flatMap((one) => (one.type === 'licence' ? [one.licenceId] : []));
      const included = new Set(licences.filter(({ id }) => held.includes(id)).flatMap(({ includes }) => includes));
      expect(
        held.filter((id) => included.has(id)),
        `${code}: ${occupationFacts(code).licences}`,
      ).toEqual([]);
    }
  });
});
