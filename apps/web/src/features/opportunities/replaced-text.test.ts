import { describe, expect, it } from 'vitest';
import { replaced } from './replaced-text.ts';

const without = (text: string, words: string) =>
  replaced(text, { start: text.indexOf(words), end: text.indexOf(words) + words.length }, '');

describe('words left out of a text', () => {
  it.each([
    ['Må ha ren vandel og bestått politiattest.', 'ren vandel', 'Må ha bestått politiattest.'],
    ['Må ha erfaring og ren vandel.', 'ren vandel', 'Må ha erfaring.'],
    ['Må ha erfaring, ren vandel og førerkort.', 'ren vandel', 'Må ha erfaring og førerkort.'],
    ['Må ha erfaring, ren vandel, førerkort og truck.', 'ren vandel', 'Må ha erfaring, førerkort og truck.'],
    ['You need experience or a clean record.', 'a clean record', 'You need experience.'],
    ['Du er blid, ung og rask.', 'blid', 'Du er ung og rask.'],
    ['Vi søker en ung mann til lageret.', 'ung', 'Vi søker en mann til lageret.'],
    ['Ung mann\nDu kjører.', ' mann', 'Ung\nDu kjører.'],
    ['Du er sprek.', ' sprek', 'Du er.'],
  ])('%s, without %s', (text, words, left) => {
    expect(without(text, words)).toBe(left);
  });

  it('give way to better ones where they stood', () => {
    expect(replaced('Vi søker en ung person.', { start: 12, end: 15 }, 'engasjert')).toBe('Vi søker en engasjert person.');
  });
});
