import { licences } from '@arena/taxonomy/licences';
import { linkText } from '@arena/taxonomy/linker';
import { occupationFacts } from '@arena/taxonomy/occupation-facts';
import { occupations } from '@arena/taxonomy/occupations';
import { describe, expect, it } from 'vitest';
import { occupationsMeant, usualRequirements } from './proposed-opportunity.rules.ts';

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

describe('the occupation that words mean', () => {
  const meant = (words: string) => occupationsMeant(linkText(words, { limit: 5 }), 5);

  it('is read from all the words where the title alone names many', () => {
    const codes = meant('mekaniker som kan lage og reparere maskiner i stål, sveise og frese');
    // Industrial mechanics, and welders, metal turners and car mechanics to choose from.
    expect(codes[0]).toBe('7233');
    expect(codes).toEqual(expect.arrayContaining(['7212', '7223', '7231']));
    expect(meant('medarbeider som kan regnskap')[0]).toBe('3313');
    expect(meant('sjåfør som kan kjøre buss')[0]).toBe('8331');
  });

  it('stays with the title where the rest says nothing of its kind', () => {
    expect(meant('mekaniker')[0]).toBe('7231');
    expect(meant('sykepleier som kan sveise')[0]).toBe('2223');
    expect(meant('kokk som kan servere')[0]).toBe('5120');
    expect(meant('lærer som er glad i barn')[0]).toBe('2341');
    expect(meant('en som kan lage mat på sykehjemmet')[0]).toBe('5120');
  });
});
