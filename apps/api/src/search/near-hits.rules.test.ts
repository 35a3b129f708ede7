import { describe, expect, it } from 'vitest';
import { findNear, type NearLook } from './near-hits.ts';
import { planSearch } from './search-plan.ts';

/** Answers each wider search with what the test says exists, and remembers what was asked. */
function looking(answer: (plan: Parameters<NearLook['find']>[0], words: string) => string[]) {
  const look: NearLook = { find: async (plan, words, limit) => answer(plan, words).slice(0, limit) };
  return look;
}
const many = (letter: string) => Array.from({ length: 9 }, (_one, at) => `${letter}${at}`);

describe('what is near', () => {
  it('is the same farther away, said with how far, the nearest first', async () => {
    const plan = planSearch('kokk hamar', {});
    const near = await findNear(
      plan,
      [],
      looking(({ within }) => (within === 90 ? many('x') : [])),
    );
    expect(near[0]).toEqual({ reason: 'farther', about: { minutes: 90 }, ids: ['x0', 'x1', 'x2', 'x3'] });
  });

  it('never repeats a hit or shows anything twice, and is at most three groups of four', async () => {
    const plan = planSearch('kokk deltid hamar', { kind: ['job'] });
    const near = await findNear(
      plan,
      ['x0'],
      looking(() => many('x')),
    );
    const all = near.flatMap(({ ids }) => ids);
    expect(all).not.toContain('x0');
    expect(new Set(all).size).toBe(all.length);
    expect(near.length).toBeLessThanOrEqual(3);
    expect(near.every(({ ids }) => ids.length <= 4)).toBe(true);
  });

  it('is occupations next to the one asked for, with everything else still asked for', async () => {
    const near = await findNear(
      planSearch('kokk', { extent: ['part'] }),
      [],
      looking(({ filters }, words) =>
        words === 'none' && filters.extent?.includes('part') && !filters.occupation?.includes('5120') ? ['y'] : [],
      ),
    );
    expect(near).toEqual([{ reason: 'near-occupation', about: { occupation: '5120' }, ids: ['y'] }]);
  });

  it('is what holds one of several words, and what fits without the filters', async () => {
    const near = await findNear(
      planSearch('xyzzy plugh', { fact: ['quiet'] }),
      [],
      looking(({ filters }, words) =>
        words === 'any' ? ['some'] : filters.fact === undefined && words === 'all' ? ['bare'] : [],
      ),
    );
    expect(near.map(({ reason, ids }) => [reason, ids])).toEqual([
      ['any-word', ['some']],
      ['without-filters', ['bare']],
    ]);
  });

  it('is the same kind farther off before any other kind nearby, and anywhere when none is within three hours', async () => {
    const plan = planSearch('lærling Tynset', {});
    const kinds = ({ filters }: typeof plan) => filters.kind?.length ?? 0;
    const far = await findNear(
      plan,
      [],
      looking((wider) => (kinds(wider) === 0 ? many('other') : wider.within === 180 ? ['far'] : [])),
    );
    expect(far.map(({ reason, about }) => [reason, about])).toEqual([
      ['farther', { minutes: 180 }],
      ['other-kind', null],
    ]);
    const anywhere = await findNear(
      plan,
      [],
      looking((wider) => (kinds(wider) === 0 ? many('other') : wider.within === null ? ['anywhere'] : [])),
    );
    expect(anywhere.map(({ reason }) => reason)).toEqual(['without-filters', 'other-kind']);
  });

  it('is never nothing where filters hide something, and names no filters where there are none', async () => {
    const browse = await findNear(
      planSearch('', { fact: ['quiet'], municipality: ['3434'] }),
      [],
      looking(({ filters }) => (Object.keys(filters).length === 0 ? ['bare'] : [])),
    );
    expect(browse).toEqual([{ reason: 'without-filters', about: null, ids: ['bare'] }]);
    const bare = await findNear(
      planSearch('lege', {}),
      [],
      looking(() => many('x')),
    );
    expect(bare.map(({ reason }) => reason)).toEqual(['near-occupation']);
    const unknown = await findNear(
      planSearch('qwxz', {}),
      [],
      looking(() => many('x')),
    );
    expect(unknown).toEqual([]);
  });

  it('begins with work that takes the same skills, whatever the register puts between', async () => {
    const asked: (readonly string[])[] = [];
    await findNear(
      planSearch('gårdsarbeider', {}),
      [],
      looking(({ filters }) => {
        asked.push(filters.occupation ?? []);
        return [];
      }),
    );
    expect(asked[0]).toContain('6121');
    expect(asked[0]).not.toContain('9215');
  });

  it('is nothing when nothing is', async () => {
    expect(
      await findNear(
        planSearch('kokk hamar', {}),
        [],
        looking(() => []),
      ),
    ).toEqual([]);
  });
});
