import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CheckboxGroup, DateField, RadioGroup } from './choices.tsx';
import { SelectField, TextField } from './field.tsx';
import { ErrorSummary } from './messages.tsx';
import { TextArea } from './text-area.tsx';

const idsIn = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
const describedIn = (html: string) =>
  [...html.matchAll(/aria-describedby="([^"]+)"/g)].flatMap((match) => (match[1] ?? '').split(' '));

const fields = {
  TextField: h(TextField, { name: 'f', label: 'L', description: 'D', error: 'E' }),
  TextArea: h(TextArea, {
    name: 'f',
    label: 'L',
    description: 'D',
    error: 'E',
    count: { max: 9, limit: 'at most 9', left: String },
  }),
  SelectField: h(SelectField, { name: 'f', label: 'L', description: 'D', error: 'E', options: [{ value: '1', label: 'One' }] }),
  RadioGroup: h(RadioGroup, {
    name: 'f',
    legend: 'L',
    description: 'D',
    error: 'E',
    choices: [{ value: '1', label: 'One', description: 'd' }],
  }),
  CheckboxGroup: h(CheckboxGroup, {
    name: 'f',
    legend: 'L',
    description: 'D',
    error: 'E',
    choices: [{ value: '1', label: 'One' }],
  }),
  DateField: h(DateField, { name: 'f', legend: 'L', description: 'D', error: 'E', labels: { day: 'd', month: 'm', year: 'y' } }),
};

for (const [name, element] of Object.entries(fields)) {
  test(`${name} points at its description and its error, and both are there once`, () => {
    const html = renderToStaticMarkup(element);
    const ids = idsIn(html);
    expect(new Set(ids).size).toBe(ids.length);
    expect(describedIn(html)).toEqual(
      expect.arrayContaining([expect.stringMatching(/-description$/), expect.stringMatching(/-error$/)]),
    );
    for (const id of describedIn(html)) expect(ids).toContain(id);
  });

  test(`${name} is where a link in the error summary lands, by its name alone`, () => {
    const html = renderToStaticMarkup(element);
    expect(html).toMatch(/<(input|select|textarea)[^>]* id="f"/);
    expect(html).toContain('aria-invalid="true"');
  });
}

test('a text area says its limit before any script has run, and never cuts what is written', () => {
  const html = renderToStaticMarkup(fields.TextArea);
  expect(html).toContain('at most 9');
  expect(html).not.toContain('maxlength');
});

test('an error summary without errors draws nothing', () => {
  expect(renderToStaticMarkup(h(ErrorSummary, { title: 'T', errors: [] }))).toBe('');
});

test('a day is filled in from its ISO form', () => {
  const html = renderToStaticMarkup(
    h(DateField, { name: 'f', legend: 'L', labels: { day: 'd', month: 'm', year: 'y' }, defaultValue: '2026-02-01' }),
  );
  expect(html).toMatch(/name="f-day"[^>]*value="1"/);
  expect(html).toMatch(/name="f-year"[^>]*value="2026"/);
});
