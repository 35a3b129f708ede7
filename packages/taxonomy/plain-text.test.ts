import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasLetter, isOneLine, isSeen, keptText, standsInAddress, writtenLine, writtenText } from './plain-text.ts';

/** Text as people and attackers write it: words, marks that nobody sees, joiners, directions, controls and halves of pairs. */
const marks = [
  ...'\u0000\u0007\u001b\r\n\t\v\f\u007f\u0085\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200c\u200d\u200e\u200f',
  ...'\u2028\u2029\u202a\u202e\u2060\u2066\u2069\u2800\u3164\ufe0f\ufeff\uffa0\u0301\u094d',
  ...['\ud83d', '\u{e0001}', '\u{e0067}', '\u{e0100}', '👩', '🍳', '🏽', '🏴', '☺', '1\ufe0f\u20e3'],
  ...['ø', 'e', 'می', 'خ', 'क', 'ष', 'ა', '한', '中', ' ', '\u00a0', 'kokk', '?', 'ß'],
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...marks), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

describe('text as it is kept', () => {
  it('is what was written, in every script, with plain line breaks', () => {
    for (const text of [
      'Hei!\n\tVel møtt',
      '?',
      'محاسب',
      'می‌خواهم',
      'क्‍ष',
      'ශ්‍රී',
      '👩🏽‍🍳',
      '❤️‍🔥',
      '☺️ 1️⃣',
      '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
      '🇳🇴',
      'e\u0301',
      '؀١٢',
      '葛󠄀',
    ])
      expect(keptText(text)).toBe(text);
    expect(keptText('a\r\nb\rc\u2028d\u0085e')).toBe('a\nb\nc\nd\ne');
  });

  it('loses what steers screens, turns the direction of the rest, or hides between letters', () => {
    expect(keptText('\u001b[2JHei \u202egpj.exe\u202c\u2066!\ufeff')).toBe('[2JHei gpj.exe!');
    expect(keptText('me\u200bn\u200cn\u200d i\u2060kk\u00ade m\ufe0fe\u034fnn \u{e0041}1\ufe0f')).toBe('menn ikke menn 1');
  });

  it('loses nothing that is seen, is the same when it is cleaned again, and can be stored', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const kept = keptText(text);
        const visible = (of: string) => of.toWellFormed().match(/[\p{L}\p{N}\p{P}\p{S}]/gu) ?? [];
        expect(visible(kept)).toEqual(visible(text));
        expect(keptText(kept)).toBe(kept);
        expect(kept.isWellFormed()).toBe(true);
        expect(kept).not.toMatch(/(?![\n\t])\p{Cc}|[\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u);
        expect(isSeen(kept)).toBe(isSeen(text.toWellFormed()));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a hundred thousand marks as fast as letters', () => {
    for (const mark of ['\u200d', 'क\u200d', '\u0301', '🏴\u{e0067}', '\u{e0067}', '\ufe0f']) {
      const began = performance.now();
      keptText(mark.repeat(100_000));
      expect(performance.now() - began).toBeLessThan(1500);
    }
  });
});

describe('text that is seen', () => {
  const blanks = ['', ' \n', '\u001b', '\u202e', '\u200b', '\u200d\u200c \n', '\u2800', '\u3164\u115f\uffa0', '\u00ad', '\u0301'];

  it.each(blanks)('is not %j, which is kept as nothing and is no name', (text) => {
    expect([isSeen(text), hasLetter(text), writtenText(text), writtenLine(text)]).toEqual([false, false, '', '']);
  });

  it('is a letter, a number or a sign of any script, and a name has a letter', () => {
    for (const text of ['a', '1', '?', '👍', 'ع', '한']) expect(isSeen(text)).toBe(true);
    expect([hasLetter('…1👍'), hasLetter('نور'), hasLetter('Å')]).toEqual([false, true, true]);
  });

  it('has no space around it, and a line has no breaks', () => {
    expect(writtenText(' \u200bHei\r\nder \u2060')).toBe('Hei\nder');
    expect(writtenLine(' \u200bHei\r\n\tder \u2060')).toBe('Hei der');
    fc.assert(fc.property(anyText, (text) => isOneLine(writtenLine(text)) && writtenText(text) === writtenText(text).trim()));
  });
});

describe('an address', () => {
  it.each([
    'a\u200b@x.example',
    '\u202ea@x.example',
    'a@\uff58.example',
    'ﬁn@x.example',
    'a\u3164@x.example',
    'a @x.example',
    'a\u00ad@x.example',
  ])('is not written %j', (text) => {
    expect(standsInAddress(text)).toBe(false);
  });

  it.each(['kari@bedrift.example', 'åse.ny+arena@blåbær.example', 'A\u030Ase@bedrift.example', '用户@例子.example'])(
    'may be %j',
    (text) => {
      expect(standsInAddress(text)).toBe(true);
    },
  );
});
