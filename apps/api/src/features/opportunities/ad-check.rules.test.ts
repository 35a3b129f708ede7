import type { OpportunityInput } from '@arena/contract/opportunities';
import { describe, expect, it } from 'vitest';
import { codesIn } from './ad-check.bench.ts';
import { adSentences } from './ad-check.fixture.ts';
import { checkAd, lixOf, mostShown, sentencesOf } from './ad-check.rules.ts';
import { lookedAtSentences } from './ad-check-looked-at.fixture.ts';
import { emptyInput } from './empty-opportunity.rules.ts';

const check = (change: Partial<OpportunityInput>) => checkAd({ ...emptyInput('job'), ...change });
const codes = (change: Partial<OpportunityInput>) => check(change).map(({ code }) => code);

function timeOf(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

describe('the check of an ad', () => {
  it.each(adSentences.filter((_row, position) => position % 2 === 0))('reads "$text"', (row) => {
    expect(codesIn(row).sort()).toEqual([...row.expected].sort());
  });

  it.each(lookedAtSentences)('reads $text', (row) => {
    expect(codesIn(row).sort()).toEqual([...row.expected].sort());
  });

  it('points at the words as they were typed, whatever hides between the letters', () => {
    const typed = [
      ['Så bra! Ikke\u00a0 musli\u00admer. Takk.', 'Ikke\u00a0 musli\u00admer'],
      ['Så bra! Ｉｋｋｅ ｍｕｓｌｉｍｅｒ. Takk.', 'Ｉｋｋｅ ｍｕｓｌｉｍｅｒ'],
      ['Så bra! Vi so\u0338ker en ma\u0332nn\u0332. Takk.', 'ma\u0332nn\u0332'],
      ['På ﬁnn: en æ, ø og å.\r\nNorsk  som\r\nmorsma\u030al kreves.', 'Norsk  som\r\nmorsma\u030al'],
      ['😀😀 Ikke m u s l i m e r.', 'Ikke m u s l i m e r'],
    ] as const;
    for (const [descriptionNb, words] of typed) {
      const [found] = check({ descriptionNb }).filter(({ severity }) => severity === 'serious');
      expect([found?.words, descriptionNb.slice(found?.at?.start, found?.at?.end)]).toEqual([words, words]);
    }
  });

  it('names both what is said about age and what about sex, side by side', () => {
    const found = check({ descriptionNb: 'Vi søker kun unge menn.' }).filter(({ severity }) => severity === 'serious');
    expect(found.map(({ code, words, law }) => [code, words, law])).toEqual([
      ['age', 'unge', 'aml-13-1'],
      ['sex', 'menn', 'ldl-6'],
    ]);
  });

  it('takes what is harmless in one point of a list for that point alone', () => {
    const points = ['trenger ikke bil', 'norsk som morsmål', 'førerkort er ikke krav'];
    for (const between of ['\n', '\n\n', '\n- ', '\n• ', '\r\n', ', ', '; ', '. '])
      expect([between, codes({ descriptionNb: points.join(between) }).includes('mother-tongue')]).toEqual([between, true]);
  });

  it('reads English in the field for Norwegian where it may be against the law', () => {
    expect(codes({ descriptionNb: 'Women only.' })).toContain('sex');
    expect(codes({ titleEn: 'Kun menn' })).toContain('sex');
    expect(codes({ descriptionNb: 'A dynamic kitchen.' })).not.toContain('jargon');
  });

  it('offers the level that the ad itself asks for, and a usual one when it asks for none', () => {
    const language = { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' } as const;
    const better = (change: Partial<OpportunityInput>) =>
      check(change).find(({ code }) => code === 'mother-tongue' || code === 'perfect-norwegian')?.better;
    const descriptionNb = 'Du må ha norsk som morsmål.';
    expect(better({ descriptionNb, requirements: [language] })).toBe('norsk på nivå A2');
    expect(better({ descriptionNb })).toBe('norsk på nivå B2');
    expect(better({ descriptionEn: 'Fluent Norwegian.', requirements: [language] })).toBe('Norwegian at level A2');
    expect(better({ descriptionEn: 'A native English speaker.', requirements: [language] })).toBe('English at level B2');
  });

  it('raises no false alarm over those who are cared for, taught or served', () => {
    for (const row of adSentences.filter(({ expected }, position) => position % 2 === 0 && expected.length === 0)) {
      const serious = checkAd({
        ...emptyInput('job'),
        occupationCode: row.occupation ?? null,
        [row.language === 'nb' ? 'descriptionNb' : 'descriptionEn']: row.text,
      }).filter(({ severity }) => severity === 'serious');
      expect(serious.map(({ code }) => code)).toEqual([]);
    }
  });

  it('marks exactly the words, also after æ, ø and å', () => {
    const descriptionNb = 'Så får du være på Åsnes. Du må ha egen bil. Ungdomsskolen ligger nær.';
    const [found] = check({ descriptionNb }).filter(({ code }) => code === 'own-car');
    expect(descriptionNb.slice(found?.at?.start, found?.at?.end)).toBe('må ha egen bil');
    expect(found?.better).toBe('ha førerkort klasse B');
    expect(codes({ descriptionNb })).not.toContain('age');
  });

  it('offers words that fit in the place of those found', () => {
    const descriptionNb = 'Vi søker en ung og dynamisk person.';
    const [found] = check({ descriptionNb }).filter(({ code }) => code === 'age');
    expect(found).toMatchObject({ words: 'ung og dynamisk', better: 'engasjert', law: 'aml-13-1' });
    expect(check({ descriptionNb: 'Vi trenger en sterk mann.' })[0]).toMatchObject({ words: 'mann', better: 'person' });
  });

  it('weighs heavy texts and long sentences', () => {
    const long = `${'ord '.repeat(26)}slutt.`;
    expect(codes({ descriptionNb: long })).toContain('long-sentence');
    expect(codes({ descriptionNb: `${'ord '.repeat(20)}slutt.` })).not.toContain('long-sentence');
    const heavy =
      'Virksomhetens administrative organisasjonsstruktur forutsetter selvstendighet innenfor ansvarsområdene. '.repeat(6);
    expect(codes({ descriptionNb: heavy })).toContain('lix');
    expect(Math.round(lixOf('Du steker brød. Vi lærer deg alt.'))).toBe(4);
    expect(sentencesOf('Overskrift\n– én ting\n– to ting. Slutt')).toHaveLength(4);
  });

  it('asks for what is missing, once it is not told in any way', () => {
    expect(codes({ descriptionNb: 'Du vasker gulv.' })).toEqual([
      'missing-pay',
      'missing-hours',
      'missing-start',
      'missing-place',
      'missing-who',
    ]);
    const told = {
      details: { pay: { basis: 'tariff' as const }, workingTimes: ['day' as const] },
      startsOn: '2027-01-01',
      placeId: 'hamar',
    };
    expect(codes({ ...told, descriptionNb: 'Du vasker gulv sammen med oss.' })).toEqual([]);
    expect(codes({ kind: 'visit', placeId: 'hamar', descriptionNb: 'Kom, så er vi her sammen med deg.' })).toEqual([]);
  });

  it('sees what contradicts itself', () => {
    const language = { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' } as const;
    const found = check({
      descriptionNb: 'Du må snakke norsk på nivå B2. 100 % stilling.',
      requirements: [language],
      extent: { fromPercent: 20, toPercent: 50 },
    });
    expect(found.map(({ code }) => code)).toEqual(expect.arrayContaining(['level-differs', 'extent-differs']));
    expect(found.find(({ code }) => code === 'level-differs')).toMatchObject({ words: 'B2', better: 'A2' });
    expect(codes({ descriptionNb: 'Førerkort er nødvendig.', requirements: [] })).not.toContain('own-car');
  });

  it('shows twenty of a kind; the rest come when those are mended', () => {
    const found = check({ descriptionNb: 'Du må ha egen bil. '.repeat(60) }).filter(({ code }) => code === 'own-car');
    expect(found).toHaveLength(mostShown);
    expect(found.map(({ at }) => at?.start)).toEqual(Array.from({ length: mostShown }, (_, number) => 3 + 19 * number));
    expect(codes({ descriptionNb: `${'ord '.repeat(26)}. `.repeat(50) }).filter((code) => code === 'long-sentence')).toHaveLength(
      mostShown,
    );
  });

  it('reads what stands around each of the words, not around the first', () => {
    const descriptionNb = 'Du må ha egen bil. Du trenger ikke ha egen bil. Du må ha egen bil';
    const found = check({ descriptionNb }).filter(({ code }) => code === 'own-car');
    expect(found.map(({ at }) => at?.start)).toEqual([3, 51]);
  });

  it('reads the longest text that can be sent in a moment, whoever wrote it to keep us busy', () => {
    const hostile = ['ung ', 'hr ', 'hr, ', 'ca. ', 'norsk ', 'under 30 år ', 'du er ung, ', 'hiring a ', 'a og ', 'å–', 'x'];
    const groups = [
      'menn ',
      'ikke ',
      'ikke muslimer ',
      'kvinner og menn ',
      'muslimer trenger ',
      'flere menn ',
      'barna er ',
      '20 - ',
    ];
    const disguised = ['а', '\u0301', 'a b ', 'a.b.c.', '\n', '\n- ', ' \u00ad', '\ufdfa', '𝐚', 'm1', 'aI', '   '];
    const texts = [...hostile, ...groups, ...disguised, 'vi søker en ung ung ung og ', 'must be a young a a young '];
    const fill = (seed: string) => seed.repeat(Math.ceil(6000 / seed.length)).slice(0, 6000);
    // The patterns are compiled when they are first used, for each width of letters.
    for (const seed of ['ung ', 'å–']) check({ descriptionNb: fill(seed), descriptionEn: fill(seed) });
    for (const seed of texts) {
      // The quicker of two, since others use the machine; about 5 ms each on an idle one.
      const [quicker = 0] = [0, 1]
        .map(() => timeOf(() => check({ descriptionNb: fill(seed), descriptionEn: fill(seed) })))
        .sort((a, b) => a - b);
      expect([seed, quicker < 150]).toEqual([seed, true]);
    }
  });
});
