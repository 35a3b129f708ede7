import { expect, it } from 'vitest';
import { linesOf } from './letter-lines.ts';

it('lets only addresses on this site be followed', () => {
  const text =
    'Hei!\n\nLes svaret:\nhttp://localhost:3000/bedrift?a=1#b\nhttp://localhost:3000.evil.example/x\nhttps://evil.example/\njavascript:alert(1)';
  expect(linesOf(text, 'http://localhost:3000').map((line) => line.path)).toEqual([
    null,
    null,
    '/bedrift?a=1#b',
    null,
    null,
    null,
  ]);
});
