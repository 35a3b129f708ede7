import { describe, expect, it } from 'vitest';
import { cleanWords } from './words.rules.ts';

describe('what somebody wrote', () => {
  it('is kept as it is, in every script, with plain line breaks', () => {
    expect(cleanWords(' Hei!\r\n\tVel møtt \n')).toBe('Hei!\n\tVel møtt');
    for (const words of ['👩🏽‍🍳', 'محاسب\u200f', 'می‌خواهم', '?', '1']) expect(cleanWords(words)).toBe(words);
  });

  it('loses what steers screens and turns the direction of the rest', () => {
    expect(cleanWords('\u001b[2JHei \u202egpj.exe\u202c\u2066!\ufeff')).toBe('[2JHei gpj.exe!');
  });

  it('is empty when nothing of it would be seen', () => {
    for (const words of ['\u001b', '\u202e', '\u200b', '\u200d\u200c \n', '\u2800', '\u3164', '\u00ad', '\u0301', '\u{e0001}'])
      expect(cleanWords(words), JSON.stringify(words)).toBe('');
  });
});
