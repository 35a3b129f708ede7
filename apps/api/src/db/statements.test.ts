import { expect, test } from 'vitest';
import type { Queries } from './client.ts';
import { readTogether } from './statements.ts';

const database = () => ({}) as Queries;

/** Rows "a1", "a2" of the key "a", and so on; remembers what was asked. */
function reader() {
  const asked: string[][] = [];
  let prepared = 0;
  const rows = [
    { key: 'a', text: 'a1' },
    { key: 'b', text: 'b1' },
    { key: 'a', text: 'a2' },
  ];
  const read = readTogether(
    () => {
      prepared++;
      return {
        execute: async ({ keys }) => {
          asked.push(keys);
          return rows.filter(({ key }) => keys.includes(key));
        },
      };
    },
    (row: (typeof rows)[number]) => row.key,
  );
  return { read, asked, prepared: () => prepared };
}

test('what is asked for in one turn is one question, prepared once, and each finds its rows in their order', async () => {
  const { read, asked, prepared } = reader();
  const queries = database();
  const [first, second, third] = await Promise.all([read(queries, ['a']), read(queries, ['b', 'a']), read(queries, ['c'])]);
  expect(asked).toEqual([['a', 'b', 'c']]);
  expect(first.get('a')?.map(({ text }) => text)).toEqual(['a1', 'a2']);
  expect(second.get('b')?.map(({ text }) => text)).toEqual(['b1']);
  expect(third.get('c')).toBeUndefined();
  await read(queries, ['a']);
  expect(asked).toEqual([['a', 'b', 'c'], ['a']]);
  expect(prepared()).toBe(1);
});

test('who asks while an answer is on its way gets one of their own: nobody is told what was true before they asked', async () => {
  let answer: (rows: { key: string }[]) => void = () => {};
  let questions = 0;
  const read = readTogether(
    () => ({
      execute: () => {
        questions++;
        return new Promise<{ key: string }[]>((resolve) => {
          answer = resolve;
        });
      },
    }),
    (row: { key: string }) => row.key,
  );
  const queries = database();
  const first = read(queries, ['a']);
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
  const answerFirst = answer;
  const second = read(queries, ['a']);
  answerFirst([{ key: 'a' }]);
  expect((await first).has('a')).toBe(true);
  await new Promise((resolve) => setImmediate(resolve));
  answer([]);
  expect((await second).has('a')).toBe(false);
  expect(questions).toBe(2);
});

test('a question that fails fails for all who asked it, and the next is asked anew', async () => {
  let fails = true;
  const read = readTogether(
    () => ({
      execute: async () => {
        if (fails) throw new Error('away');
        return [{ key: 'a' }];
      },
    }),
    (row: { key: string }) => row.key,
  );
  const queries = database();
  expect(await Promise.allSettled([read(queries, ['a']), read(queries, ['b'])])).toMatchObject([
    { status: 'rejected' },
    { status: 'rejected' },
  ]);
  fails = false;
  expect((await read(queries, ['a'])).has('a')).toBe(true);
});
