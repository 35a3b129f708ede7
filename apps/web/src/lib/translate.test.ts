import { expect, it } from 'vitest';
import { createTranslator, timeText } from './translate.ts';

function norwegian() {
  const texts = createTranslator('nb');
  texts.add({
    app: { hello: 'Hei, {{name}}!', deep: { er: { word: 'Dypt' } } },
    list: { hits_zero: 'Ingen', hits_one: 'Ett treff', hits_other: '{{count}} treff', held: '{{count}} av {{needed}}' },
  });
  return texts;
}

it('finds a sentence in its own noun, in another one, and deep down', () => {
  expect(norwegian().translate('deep.er.word', 'app')).toBe('Dypt');
  expect(norwegian().translate('app:deep.er.word', 'list')).toBe('Dypt');
});

it('fills the places, and leaves those it was given nothing for', () => {
  expect(norwegian().translate('hello', 'app', { name: '<b>$& Åse' })).toBe('Hei, <b>$& Åse!');
  expect(norwegian().translate('hello', 'app')).toBe('Hei, {{name}}!');
});

it('says more than an hour and a half in hours', () => {
  expect([5, 90, 91, 120, 253].map((minutes) => timeText(minutes, 'nb'))).toEqual([
    '5 min',
    '90 min',
    '1 t 31 min',
    '2 t',
    '4 t 13 min',
  ]);
  const texts = createTranslator('en');
  texts.add({ travel: { car: '{{minutes, time}} by car', missing: '{{minutes, time}}' } });
  expect(texts.translate('car', 'travel', { minutes: 253 })).toBe('4 h 13 min by car');
  expect(texts.translate('car', 'travel', { minutes: '40' })).toBe('40 min by car');
  expect(texts.translate('missing', 'travel')).toBe('{{minutes, time}}');
});

it('chooses the plural by the count, and the plain sentence where there is no plural', () => {
  const of = (count: number) => norwegian().translate('hits', 'list', { count });
  expect([of(0), of(1), of(2)]).toEqual(['Ingen', 'Ett treff', '2 treff']);
  expect(norwegian().translate('held', 'list', { count: 1, needed: 3 })).toBe('1 av 3');
});

it('gives the key back for what it does not know, also for names that every object has', () => {
  expect(norwegian().translate('missing.one', 'app')).toBe('missing.one');
  expect(norwegian().has('toString.length', 'app')).toBe(false);
  expect(norwegian().has('constructor.name', 'app')).toBe(false);
});

it('learns more nouns without forgetting', () => {
  const texts = norwegian();
  texts.add({ more: { word: 'Mer' } });
  expect(texts.translate('more:word', 'app') + texts.translate('deep.er.word', 'app')).toBe('MerDypt');
});
