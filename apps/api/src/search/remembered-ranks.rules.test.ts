import { expect, it } from 'vitest';
import { rememberRanks } from './remembered-ranks.ts';
import type { TextEngine } from './search.ts';

function engineWith(rank: TextEngine['rank']): TextEngine {
  return { name: 'postgres', rank } as TextEngine;
}

/** An engine that counts how often it is asked, behind what is remembered. */
function counting(limit?: number) {
  const now: { version: string | null; asked: number } = { version: '1', asked: 0 };
  const engine = rememberRanks(
    engineWith(async (words) => {
      now.asked++;
      return [`${words} ${now.version}`];
    }),
    () => now.version,
    limit,
  );
  return { now, engine };
}

it('ranks the same words once, until something changes', async () => {
  const { now, engine } = counting();
  expect(await engine.rank('kokk', 10)).toEqual(['kokk 1']);
  expect(await engine.rank('kokk', 10)).toEqual(['kokk 1']);
  expect(now.asked).toBe(1);
  now.version = '2';
  expect(await engine.rank('kokk', 10)).toEqual(['kokk 2']);
});

it('tells searches apart by everything that is asked', async () => {
  const { now, engine } = counting();
  await engine.rank('kokk', 10);
  await engine.rank('kokk', 11);
  await engine.rank('kokk', 10, { any: true });
  await engine.rank('kokk', 10, { meant: [{ words: 'kokk', occupations: ['5120'] }] });
  await engine.rank('baker', 10);
  expect(now.asked).toBe(5);
});

it('keeps nothing while nobody can tell what is unchanged', async () => {
  const { now, engine } = counting();
  now.version = null;
  await engine.rank('kokk', 10);
  await engine.rank('kokk', 10);
  expect(now.asked).toBe(2);
});

it('does not keep what was ranked while something changed', async () => {
  let version = '1';
  let old = true;
  const engine = rememberRanks(
    engineWith(async () => {
      if (!old) return ['new'];
      old = false;
      version = '2';
      return ['old'];
    }),
    () => version,
  );
  expect(await engine.rank('kokk', 10)).toEqual(['old']);
  expect(await engine.rank('kokk', 10)).toEqual(['new']);
});

it('forgets when it is told to, and what nobody asked for longest when there is too much', async () => {
  const { now, engine } = counting(25);
  for (const words of ['kokk', 'baker', 'kokk', 'murer']) await engine.rank(words, 10);
  expect(now.asked).toBe(3);
  await engine.rank('kokk', 10);
  expect(now.asked).toBe(3);
  await engine.rank('baker', 10);
  expect(now.asked).toBe(4);
  engine.forget();
  await engine.rank('baker', 10);
  expect(now.asked).toBe(5);
});

it('gives lists that may be changed without changing what is kept, and remembers no failure', async () => {
  const { engine } = counting();
  (await engine.rank('kokk', 10)).pop();
  expect(await engine.rank('kokk', 10)).toEqual(['kokk 1']);
  let fails = true;
  const failing = rememberRanks(
    engineWith(async () => {
      if (fails) throw new Error('down');
      return ['here'];
    }),
    () => '1',
  );
  await expect(failing.rank('kokk', 10)).rejects.toThrow('down');
  fails = false;
  expect(await failing.rank('kokk', 10)).toEqual(['here']);
});
