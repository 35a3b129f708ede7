import type { OwnOpportunity } from '@arena/contract/opportunities';
import { describe, expect, it } from 'vitest';
import type { Api } from '../../lib/api.ts';
import { inOwnTongue } from './own-actions.ts';
import { differingFields, isSame } from './own-differences.ts';
import { afterRow, emptyForm, missingIn, problemsOf, readTyped, typedIn, typedOf, withoutRow, withRow } from './own-form.ts';

/** Knows one occupation by name, one by meaning, and no skills. */
const api = {
  call: async (name: string, input: { query?: { prefix: string }; body?: { text: string } }) => {
    if (name === 'GET /api/taxonomy/suggestions')
      return { ok: true, data: input.query?.prefix.toLowerCase() === 'kokk' ? [{ id: '5120', name: 'Kokk' }] : [] };
    const occupations = input.body?.text === 'lager mat' ? [{ id: '5120', name: 'Kokk', matched: 'lager mat' }] : [];
    return { ok: true, data: { occupations, skills: [], unknownWords: [] } };
  },
} as unknown as Api;
const read = (typed: Partial<typeof emptyForm>) => readTyped(api, { ...emptyForm, ...typed }, null, 'nb');
const problemsIn = async (typed: Partial<typeof emptyForm>) => {
  const result = await read(typed);
  return result.ok ? null : Object.fromEntries(Object.entries(result.problems).map(([field, { problem }]) => [field, problem]));
};
const saved = (typed: { names?: Record<string, string> } & Partial<OwnOpportunity>): OwnOpportunity => ({
  id: 'id',
  version: 1,
  status: 'draft',
  updatedAt: '2026-11-22T00:00:00Z',
  waiting: 0,
  names: {},
  kind: 'job',
  occupationCode: null,
  titleNb: '',
  titleEn: '',
  descriptionNb: '',
  descriptionEn: '',
  placeId: null,
  remote: 'no',
  extent: null,
  requirements: [],
  workplaceFacts: [],
  positionCount: 1,
  startsOn: null,
  deadlineOn: null,
  details: {},
  outcome: null,
  reviewWords: null,
  overrideReason: null,
  mayReopen: false,
  mayUndo: false,
  newAskingsLeft: null,
  effects: [],
  ...typed,
});

describe('the form of an own opportunity', () => {
  it('keeps every field and row through being sent', () => {
    const form = new FormData();
    for (const [name, value] of Object.entries({
      kind: 'visit',
      titleNb: 'Kom\u0000 og se',
      'deadlineOn-day': '5',
      'deadlineOn-month': '1',
      'deadlineOn-year': '2027',
      'type-7': 'language',
      'what-7': 'nb',
      'oral-7': 'A2',
      'written-7': '',
      'hardness-7': 'must',
    }))
      form.append(name, value);
    form.append('row', '7');
    const typed = typedIn(form);
    expect(typed).toMatchObject({ kind: 'visit', titleNb: 'Kom og se', deadlineOn: '2027-01-05' });
    expect(typed.rows).toEqual([{ key: '7', type: 'language', what: 'nb', oral: 'A2', written: '', hardness: 'must' }]);
  });

  it('gives each new row a key of its own, also after another was taken away', () => {
    const two = withRow(withRow(emptyForm, 'skill'), 'licence');
    const keys = withRow(withoutRow(two, '0'), 'skill').rows.map(({ key, type }) => `${key} ${type}`);
    expect(keys).toEqual(['1 licence', '2 skill']);
  });

  it('understands an occupation by its name or by what was meant', async () => {
    for (const occupation of ['Kokk', 'kokk', 'lager mat'])
      expect(await read({ occupation })).toMatchObject({ ok: true, input: { occupationCode: '5120' } });
    expect(await problemsIn({ occupation: 'xyzzy' })).toEqual({ occupation: 'notUnderstood' });
  });

  it('takes one number of an extent for both, and asks for sense', async () => {
    expect(await read({ extent: '50 %' })).toMatchObject({ input: { extent: { fromPercent: 50, toPercent: 50 } } });
    expect(await read({ extent: '50–100' })).toMatchObject({ input: { extent: { fromPercent: 50, toPercent: 100 } } });
    expect(await problemsIn({ extent: '80-50' })).toEqual({ extent: 'order' });
    expect(await problemsIn({ extent: 'mye', positionCount: 'to' })).toEqual({ extent: 'percent', positionCount: 'positions' });
  });

  it('reads pay as people write it, and leaves amounts out where there are none', async () => {
    const details = async (typed: Partial<typeof emptyForm>) => {
      const result = await read(typed);
      return result.ok ? result.input.details : result.problems;
    };
    expect(await details({ payBasis: 'hour', pay: '220 - 250 kr' })).toEqual({ pay: { basis: 'hour', from: 220, to: 250 } });
    expect(await details({ payBasis: 'year', pay: '450 000' })).toEqual({ pay: { basis: 'year', from: 450_000, to: 450_000 } });
    expect(await details({ payBasis: 'tariff', pay: 'noe' })).toEqual({ pay: { basis: 'tariff' } });
    expect(await details({ payBasis: 'month', pay: 'bra', lengthWeeks: '900' })).toMatchObject({
      pay: { problem: 'pay' },
      lengthWeeks: { problem: 'weeks' },
    });
  });

  it('refuses a day that does not exist, and a skill nobody knows; an empty row is no requirement', async () => {
    expect(await problemsIn({ deadlineOn: '2027-02-30', startsOn: '2027-xx-01' })).toEqual({
      startsOn: 'day',
      deadlineOn: 'day',
    });
    const row = { key: '3', type: 'skill' as const, what: 'flyging', oral: '', written: '', hardness: 'must' };
    expect(await problemsIn({ rows: [row] })).toEqual({ 'what-3': 'skillNotUnderstood' });
    expect(await read({ rows: [{ ...row, what: ' ' }] })).toMatchObject({ ok: true, input: { requirements: [] } });
  });

  it('points at the field that the server found wanting', () => {
    const fields = [
      { path: '/occupationCode', rule: 'required' },
      { path: '/extent', rule: 'required' },
      { path: '/descriptionNb', rule: 'minLength', limit: 40 },
      { path: '/requirements/1', rule: 'level' },
    ];
    expect(problemsOf({ code: 'opportunity.incomplete', params: {}, fields }, ['0', '4'])).toEqual({
      occupation: { problem: 'required' },
      extent: { problem: 'required' },
      descriptionNb: { problem: 'short', limit: 40 },
      'what-4': { problem: 'level' },
    });
  });

  it('reads back what it showed', async () => {
    const stored = saved({
      occupationCode: '5120',
      names: { '5120': 'Kokk', knives: 'Kniver' },
      titleNb: 'Kokk',
      extent: { fromPercent: 20, toPercent: 40 },
      details: { pay: { basis: 'hour', from: 210, to: 210 }, workingTimes: ['day'], mentor: true, lengthWeeks: 8 },
      deadlineOn: '2027-01-05',
      requirements: [
        { type: 'skill', skillId: 'knives', hardness: 'nice' },
        { type: 'language', language: 'nb', oral: 'B1', written: null, hardness: 'must' },
        { type: 'education', level: 4, hardness: 'trainable' },
      ],
    });
    const result = await readTyped(api, typedOf(stored), stored, 'nb');
    expect(result.ok && isSame(stored, result.input)).toBe(true);
    expect(result.ok && isSame(saved({ ...stored, titleNb: 'En annen' }), result.input)).toBe(false);
  });

  it('names every field that somebody else has saved as something else, and none that only stands in another order', async () => {
    const stored = saved({ titleNb: 'Kokk', placeId: 'hamar', workplaceFacts: ['quiet', 'step-free'] });
    const typed = { ...typedOf(stored), extent: '100', descriptionNb: 'Nye ord', facts: ['step-free', 'quiet'] };
    const result = await readTyped(api, typed, stored, 'nb');
    expect(result.ok && differingFields(saved({ ...stored, deadlineOn: '2026-12-24' }), result.input)).toEqual([
      'descriptionNb',
      'extent',
      'deadlineOn',
    ]);
  });

  it('tells at once all that publishing needs', () => {
    expect(Object.keys(missingIn(emptyForm))).toEqual(['occupation', 'titleNb', 'descriptionNb', 'placeId', 'extent']);
    expect(missingIn({ ...emptyForm, kind: 'visit', titleEn: 'See us', descriptionEn: 'Short', remote: 'fully' })).toEqual({
      descriptionEn: { problem: 'short', limit: 40 },
    });
  });

  it('leads on to the next requirement when one is taken away, then to the last, then to the heading', () => {
    const three = ['skill', 'language', 'licence'].reduce((typed, type) => withRow(typed, type as 'skill'), emptyForm);
    expect([afterRow(three, '0'), afterRow(three, '2')]).toEqual(['what-1', 'what-1']);
    expect(afterRow(withRow(emptyForm, 'skill'), '0')).toBe('requirements');
  });

  it('asks in the reader’s own language for what is missing in both', () => {
    expect(Object.keys(inOwnTongue(missingIn({ ...emptyForm, kind: 'visit' }), 'en'))).toEqual([
      'titleEn',
      'descriptionEn',
      'placeId',
    ]);
  });
});
