import { describe, expect, it } from 'vitest';
import { readSentences } from './ad-sentences.ts';
import { readFeedEntry } from './feed-entry.ts';
import { inventedEntry } from './invented-ads.ts';
import { readAd } from './reading-ads.ts';

/** What one thread worked, not what the clock said: other programs do not count. */
function work(task: () => void): number {
  const { user } = process.cpuUsage();
  task();
  return (process.cpuUsage().user - user) / 1000;
}
const repeat = (part: string, length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
const entryOf = (description: string) => inventedEntry({ description });
/** What is too quick to be measured counts as this. */
const leastMs = 20;

/**
 * How many times more work a text is than one a tenth as long: ten, when work grows with the text; a hundred, when it grows with its
 * square. The lowest of three, since a rubbish collection may fall into one.
 */
function growth(part: string, read: (text: string) => void): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && lowest >= 40; tries++) {
    const short = work(() => read(repeat(part, 20_000)));
    const long = work(() => read(repeat(part, 200_000)));
    lowest = Math.min(lowest, long / Math.max(short, leastMs));
  }
  return lowest;
}

const parts = [
  '.',
  '!?',
  '. A',
  'kl. A ',
  ' ',
  '\u00a0',
  ' •',
  '<',
  '<a href="',
  '<b>x</b>',
  '&',
  'a@',
  '1',
  '12 ',
  '+47 ',
  '\n',
  '<li>\n',
  'a.\u00a0! ',
  `<a href="https://example.com/${'a'.repeat(1900)}">x</a>`,
];

/** Words that are looked for, so that much is tried at each. */
const cues = [
  'førerkort klasse ',
  'førerkort klasse B, ',
  'norsk og ',
  'norsk, ',
  '100 % ',
  'opplæring, ',
  '((((',
  '1 1 1 ',
  'god ,',
  'erfaring ikke ',
  'minst 1 ',
];
const sentencesOf = (part: string) => repeat(`${repeat(part, 980)}. Å `, 200_000);

describe('a text made to be slow to read', () => {
  it.each(parts)('is no more work for its length: %j', { timeout: 120_000 }, (part) => {
    expect(growth(part, (text) => readSentences(text))).toBeLessThan(40);
    const read = (text: string) => expect(readFeedEntry(entryOf(text)).type).toBe('active');
    expect(growth(part, read)).toBeLessThan(40);
  });

  it.each(cues)('is little work in its longest sentences: %j', (part) => {
    const of = (some: string) => work(() => readAd({ title: some.slice(0, 300), text: sentencesOf(some), namedInTitle: null }));
    const ordinary = of('vi bygger hus i dalen og har det bra, ');
    expect(Math.min(of(part), of(part)) / Math.max(ordinary, leastMs)).toBeLessThan(40);
  });

  it('names no more contact persons than an ad has', () => {
    const contactList = Array.from({ length: 20_000 }, (_, at) => ({ name: `Ola Oppdiktet${'a'.repeat(at % 80)}` }));
    const description = repeat('Ola ', 100_000);
    const few = work(() => readFeedEntry(inventedEntry({ description, contactList: contactList.slice(0, 50) })));
    const many = work(() => readFeedEntry(inventedEntry({ description, contactList })));
    expect(many / Math.max(few, leastMs)).toBeLessThan(40);
  });

  it('is read as far as an ad may go', () => {
    const needed = 'Du må ha førerkort klasse B. ';
    const readings = (description: string) => {
      const result = readFeedEntry(entryOf(description));
      return result.type === 'active' ? result.ad.readings.filter(({ type }) => type === 'licence') : null;
    };
    const ordinary = 'Vi bygger hus og hytter for folk som bor i dalen, og vi har det travelt. ';
    expect(readings(`${repeat(ordinary, 20_000)}. ${needed}`)).toHaveLength(1);
    expect(readings(`${repeat(ordinary, 40_000)}. ${needed}`)).toHaveLength(0);
    expect(readings(`${repeat('Vi. ', 10_000)}. ${needed}`)).toHaveLength(0);
  });
});
