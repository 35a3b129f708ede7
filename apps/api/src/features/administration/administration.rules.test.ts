import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideFeedState, decideJobsState, safeColumn, safeCount, safeSteps } from './administration.rules.ts';

const people = (count: number) => ({ count, people: count });
const column = (counts: Record<string, number>) => new Map(Object.entries(counts).map(([id, count]) => [id, people(count)]));

describe('numbers of people', () => {
  it('are withheld from one to nine, and when few people stand behind many things', () => {
    expect([0, 1, 9, 10, 250].map((count) => safeCount(people(count)))).toEqual([0, null, null, 10, 250]);
    expect(safeCount({ count: 40, people: 3 })).toBeNull();
  });

  it('take a neighbour with them, or subtraction from the sum would bring them back', () => {
    expect([...safeColumn(column({ hamar: 40, stange: 12, ringsaker: 4, loten: 0 }))]).toEqual([
      ['hamar', 40],
      ['stange', null],
      ['ringsaker', null],
      ['loten', 0],
    ]);
    // Two withheld that are 1 each: their sum alone would tell.
    expect(safeColumn(column({ hamar: 40, stange: 1, loten: 1 })).get('hamar')).toBeNull();
    expect([...safeColumn(column({ hamar: 8, stange: 7, loten: 30 })).values()]).toEqual([null, null, 30]);
  });

  it('can never be found by subtracting what is shown from the sum', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 20 }), (counts) => {
        const safe = [...safeColumn(new Map(counts.map((count, at) => [String(at), people(count)]))).values()];
        const total = counts.reduce((a, b) => a + b, 0);
        const left = total - safe.reduce<number>((sum, shown) => sum + (shown ?? 0), 0);
        const hidden = safe.filter((shown) => shown === null).length;
        expect(safe.every((shown) => shown === null || shown === 0 || shown >= 10)).toBe(true);
        // Nothing hidden, or at least two that are ten or more together; or all is hidden and the sum itself is under ten.
        expect(hidden === 0 || (hidden >= 2 && left >= 10) || total < 10 || (hidden === 1 && left === total)).toBe(true);
      }),
    );
  });

  it('of a part are withheld when what is left of the whole is small', () => {
    const safe = safeSteps(
      new Map([
        ['profiles', people(30)],
        ['findable', people(24)],
        ['interests-sent', people(50)],
        ['interests-accepted', people(20)],
      ]),
    );
    expect(Object.fromEntries(safe)).toEqual({ profiles: 30, findable: null, 'interests-sent': 50, 'interests-accepted': 20 });
  });
});

describe('the jobs', () => {
  it('are down when nobody was heard for three minutes, and limp when some were given up', () => {
    expect(decideJobsState({ heardSecondsAgo: 50, failed: 0 })).toBe('alive');
    expect(decideJobsState({ heardSecondsAgo: 50, failed: 1 })).toBe('degraded');
    expect(decideJobsState({ heardSecondsAgo: 181, failed: 0 })).toBe('down');
    expect(decideJobsState({ heardSecondsAgo: null, failed: 0 })).toBe('degraded');
  });

  it('tell of the import of ads by when it last went through', () => {
    const decide = (readMinutesAgo: number | null, failed = false) =>
      decideFeedState({ readMinutesAgo, failed, everyMinutes: 15 });
    expect([decide(null), decide(0), decide(45), decide(46), decide(5, true)]).toEqual([
      'degraded',
      'alive',
      'alive',
      'degraded',
      'degraded',
    ]);
    expect([decide(361), decide(null, true)]).toEqual(['down', 'down']);
  });
});
