import { noAnswers } from '@arena/contract/no-answers';
import type { Study } from '@arena/contract/profiles';
import { describe, expect, it } from 'vitest';
import { asBase64, keptIn, withKept } from './cv-form.ts';
import { foundIn } from './found-in.ts';

const cook = { evidence: 'worked', what: 'Kokk', where: '', from: null, to: null, occupation: '5120' } as const;
const study: Study = {
  level: 6,
  kind: 'degree',
  field: null,
  name: 'Ernæring',
  school: 'NTNU',
  country: 'NO',
  year: 2010,
  recognition: 'none',
};
const form = (...entries: [string, string][]) => {
  const sent = new FormData();
  for (const [name, value] of entries) sent.append(name, value);
  return sent;
};

describe('what is kept of a CV', () => {
  it('is what was ticked, with level and country where the CV did not say', () => {
    const kept = keptIn(
      form(
        ['experience', JSON.stringify(cook)],
        ['study', JSON.stringify({ position: 1, study: { ...study, level: null, country: null } })],
        ['level-1', '7'],
        ['country-1', 'UA'],
        ['skill', 'cooking'],
      ),
    );
    expect(kept).toMatchObject({
      experiences: [cook],
      studies: [{ ...study, level: 7, country: 'UA' }],
      skills: ['cooking'],
      unfinished: [],
    });
  });

  it('asks again for a level or a country that is missing, and takes no nonsense', () => {
    const kept = keptIn(
      form(
        ['study', JSON.stringify({ position: 0, study: { ...study, level: null } })],
        ['experience', '{'],
        ['study', '[]'],
        ['language', '7'],
      ),
    );
    expect(kept).toMatchObject({
      studies: [],
      experiences: [],
      languages: [],
      unfinished: [{ position: 0, lacks: 'level' }],
      isBroken: true,
    });
  });

  it('takes nothing that was changed on the way into another shape', () => {
    for (const [name, value] of [
      ['study', '{"position":0,"study":null}'],
      ['study', 'null'],
      ['language', 'null'],
      ['experience', 'null'],
    ] as const)
      expect(keptIn(form([name, value]))).toMatchObject({ isBroken: true, studies: [], languages: [], experiences: [] });
    expect(keptIn(form(['experience', JSON.stringify(cook)])).isBroken).toBe(false);
    for (const json of ['', '{', 'null', '[]', '{"items":{"experiences":[null]}}', '{"items":null,"names":{},"leftOut":[]}'])
      expect(foundIn(json)).toBeNull();
    const names = { occupations: [], skills: [], languages: [], licences: [], tasks: [] };
    const items = { experiences: [cook], studies: [study], languages: [], skills: [], licences: [], tasks: [], occupations: [] };
    const found = { format: 'own', items, names, leftOut: [], unknownSkills: [], tooMany: false };
    expect(foundIn(JSON.stringify(found))).toEqual(found);
    expect(foundIn(JSON.stringify({ ...found, items: { ...items, studies: [null] } }))).toBeNull();
    expect(foundIn(JSON.stringify({ ...found, names: { ...names, skills: [null] } }))).toBeNull();
  });

  it('keeps words that we do not know as own words, each once and while there is room', () => {
    const kept = { ...keptIn(form()), words: ['knipling', 'tinnstøping'] };
    expect(withKept({ ...noAnswers, canWords: 'Knipling og dans' }, kept)).toMatchObject({
      answers: { canWords: 'Knipling og dans, tinnstøping' },
      full: false,
    });
    expect(withKept({ ...noAnswers, canWords: 'x'.repeat(495) }, kept)).toMatchObject({
      answers: { canWords: 'x'.repeat(495) },
      full: true,
    });
  });

  it('is added once, however often it is sent', () => {
    const kept = { ...keptIn(form()), experiences: [cook], studies: [study], skills: ['cooking'], licences: ['B'] };
    const { answers } = withKept(noAnswers, kept);
    expect(answers).toMatchObject({ experiences: [cook], studies: [study], skills: ['cooking'], licences: ['B'] });
    expect(withKept(answers, kept)).toEqual({ answers, full: false });
    expect(withKept(noAnswers, keptIn(form())).answers).toEqual(noAnswers);
  });

  it('says when there is no room for all of it', () => {
    const experiences = Array.from({ length: 14 }, (_, at) => ({ ...cook, where: String(at) }));
    const { answers, full } = withKept(noAnswers, { ...keptIn(form()), experiences });
    expect({ count: answers.experiences.length, full }).toEqual({ count: 12, full: true });
  });
});

describe('a file on its way', () => {
  it('is the same bytes as base64, also when it is large', () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => at % 256);
    expect(asBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  });
});
