import '../../app/own-pages.ts';
import { noAnswers } from '@arena/contract/no-answers';
import type { Answers } from '@arena/contract/profiles';
import { describe, expect, it } from 'vitest';
import { typedOf } from './answers-form.ts';
import { countTold, fieldsOf, isTold, pathAfter, stepAfter, stepBefore, steps, stepToGoOn } from './steps.ts';

const told: Partial<Record<(typeof steps)[number], Partial<Answers>>> = {
  place: { homePlaceId: 'hamar' },
  travel: { travelModes: ['bus'] },
  tasks: { tasks: ['cooked-for-many'] },
  words: { canWords: 'kokk' },
  norwegian: { languages: [{ code: 'nb', oral: null, written: null }] },
  languages: { languages: [{ code: 'uk', oral: 'C2', written: null }] },
  time: { wishedFacts: ['daytime-only'] },
  wishes: { wantedKinds: ['visit'] },
  not: { unwantedOccupations: ['9112'] },
  education: { education: { level: 4, abroad: false, recognised: false } },
  licences: { licences: [] },
  workplace: { wishedFacts: ['quiet'] },
};

describe('the questions', () => {
  it('are each told by their own answer and by no other', () => {
    for (const step of steps)
      expect(
        steps.filter((other) => isTold(other, { ...noAnswers, ...told[step] })),
        step,
      ).toEqual([step]);
    expect(countTold(null)).toBe(0);
    expect(countTold(noAnswers)).toBe(0);
  });

  it('own every field of the form between them, each field once', () => {
    const choices = { places: [] } as unknown as Parameters<typeof typedOf>[1];
    const owned = steps.flatMap((step) => fieldsOf[step]);
    expect(new Set(owned).size).toBe(owned.length);
    // Recognition is told with the education itself, not in the guided start.
    const unowned = Object.keys(typedOf(noAnswers, choices)).filter((name) => !owned.includes(name));
    expect(unowned).toEqual(['educationRecognised']);
  });

  it('follow each other to the matches, and back to the start', () => {
    expect(stepBefore(steps[0])).toBeUndefined();
    expect(stepAfter('place')).toBe('travel');
    expect(stepBefore('travel')).toBe('place');
    expect(pathAfter('place', 'en')).toBe('/en/start/question/travel');
    expect(pathAfter('workplace', 'nb')).toBe('/treff');
  });

  it('go on after the last one answered, skipped or not before it', () => {
    expect(stepToGoOn(null)).toBe('place');
    expect(stepToGoOn({ ...noAnswers, ...told.tasks })).toBe('words');
    expect(stepToGoOn({ ...noAnswers, ...told.workplace })).toBe('workplace');
  });
});
