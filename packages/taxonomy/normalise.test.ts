import { describe, expect, it } from 'vitest';
import { fold, stem, tokenise } from './normalise.ts';

describe('normalise', () => {
  it('folds the ways people write æ, ø and å without a Norwegian keyboard', () => {
    for (const written of ['sjåfør', 'sjaafoer', 'SJÅFØR', 'sjafor', 'sjåför', 'sja\u030afør'])
      expect(fold(written)).toBe('sjafor');
    for (const written of ['lærer', 'laerer', 'lärer']) expect(fold(written)).toBe('laerer');
    expect(fold(fold('Gårdsœkø'))).toBe(fold('Gårdsœkø'));
  });

  it('splits at hyphens and slashes, keeps places, keeps C# whole', () => {
    expect(tokenise('renholds-arbeider/vaktmester C#').map((token) => token.key)).toEqual([
      'renholds',
      'arbeider',
      'vaktmester',
      'c#',
    ]);
    const [token] = tokenise('  Kokk!');
    expect(token).toEqual({ key: 'kokk', start: 2, end: 6 });
  });

  it('brings inflected forms together in bokmål, nynorsk and English', () => {
    const together = (...words: string[]) => expect(new Set(words.map((word) => stem(fold(word)))).size, words.join(' ')).toBe(1);
    together('kjørt', 'kjører', 'kjøre', 'kjøring', 'kjørte');
    together('sykepleier', 'sykepleiere', 'sykepleieren', 'sykepleierne');
    together('vasket', 'vaska', 'vasker', 'vasking');
    together('nurse', 'nurses');
    together('drove', 'driving', 'drive');
    together('solgt', 'selger', 'selge');
  });
});
