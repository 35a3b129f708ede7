import { describe, expect, it } from 'vitest';
import { lineIn, textIn, textsIn } from './form.ts';

const formOf = (entries: readonly (readonly [string, string | Blob])[]) => {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
};

describe('a sent form', () => {
  it('is read without what nobody can keep', () => {
    const form = formOf([['words', ' kokk 👩🏽‍🍳\r\nعامل\tok\u0000\ud83d ']]);
    expect(textIn(form, 'words')).toBe(' kokk 👩🏽‍🍳\nعامل\tok\ufffd ');
    expect(lineIn(form, 'words')).toBe('kokk 👩🏽‍🍳 عامل ok \ufffd');
  });

  it('says nothing in a field that is missing, or is a file', () => {
    const form = formOf([['file', new Blob(['x'])]]);
    expect([textIn(form, 'file'), textIn(form, 'other'), textsIn(form)]).toEqual(['', '', {}]);
  });

  it('keeps what is told more than once, in its order', () => {
    expect(
      textsIn(
        formOf([
          ['a', '1'],
          ['b', '2'],
          ['a', '3'],
        ]),
      ),
    ).toEqual({ a: ['1', '3'], b: ['2'] });
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('is a form like others with a field called %s', (name) => {
    const texts = textsIn(
      formOf([
        [name, 'x'],
        ['can', 'kokk'],
      ]),
    );
    expect(texts.can).toEqual(['kokk']);
    expect(Object.getPrototypeOf(texts)).toBe(Object.prototype);
    for (const values of Object.values(texts)) expect(values).toBeInstanceOf(Array);
  });
});
