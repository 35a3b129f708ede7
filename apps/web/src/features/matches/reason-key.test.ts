import { en } from '@arena/texts/en';
import { nb } from '@arena/texts/nb';
import { describe, expect, it } from 'vitest';
import { reasonKey } from './reason-key.ts';

type Asked = Parameters<typeof reasonKey>[0];
const both = (code: string, params: (ending: string) => Asked['params'], endings: string[]) =>
  endings.map((ending): Asked => ({ verdict: 'met', code, params: params(ending) }));
const plain = (...codes: string[]) => codes.map((code): Asked => ({ verdict: 'met', code, params: {} }));

/** Every code of `@arena/matching` with the parameters that change its sentence. */
const everyReason: Asked[] = [
  ...['occupation.same', 'occupation.near'].flatMap((code) => both(code, (basis) => ({ basis }), ['known', 'wanted'])),
  ...plain('occupation.other', 'occupation.unknown', 'occupation.by-skills', 'occupation.by-tasks', 'occupation.unwanted'),
  ...plain('skills.held', 'skills.trainable', 'skills.not-told', 'skills.none-asked'),
  ...['met', 'trainable', 'gap', 'unknown'].flatMap((verdict) =>
    both(`language.${verdict}`, (mode) => ({ mode }), ['oral', 'written']),
  ),
  ...plain('education.met', 'education.trainable', 'education.gap', 'education.unknown', 'education.overqualified'),
  { verdict: 'met', code: 'education.met', params: { unrecognised: 1 } },
  ...plain('authorisation.met', 'authorisation.trainable', 'authorisation.gap', 'authorisation.unknown'),
  ...plain('licence.met', 'licence.trainable', 'licence.gap', 'licence.unknown'),
  ...(['met', 'unknown', 'gap'] as const).map((verdict): Asked => ({ verdict, code: 'travel.minutes', params: {} })),
  { verdict: 'unknown', code: 'travel.minutes', params: { guessed: 0 } },
  ...plain('travel.no-way', 'education.before-studies'),
  ...plain('travel.remote', 'travel.unknown', 'kind.wanted', 'kind.other', 'extent.fits', 'extent.other'),
];

describe.each([
  ['nb, to the person', nb.matches.reasons],
  ['nb, about somebody', nb.reasonsAboutOther],
  ['en, to the person', en.matches.reasons],
  ['en, about somebody', en.reasonsAboutOther],
])('reasons in %s', (_name, sentences: Record<string, string>) => {
  it('have one sentence for every code, and no sentence without a code', () => {
    expect(everyReason.map(reasonKey).sort()).toEqual(Object.keys(sentences).sort());
  });
});

it('work like what somebody told of is never said to be done: they may have written what they can', () => {
  for (const { matches, reasonsAboutOther } of [nb, en])
    for (const sentence of [matches.reasons.occupation_near_known, reasonsAboutOther.occupation_near_known])
      expect(sentence).not.toMatch(/^((?!kan|can).)*(har gjort|done)/i);
});

it('a reason that says nothing of its ending gets no sentence rather than a wrong one', () => {
  expect(nb.matches.reasons).not.toHaveProperty(reasonKey({ verdict: 'met', code: 'language.met', params: {} }));
});
