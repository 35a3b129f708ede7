import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvError, readCsv } from './csv.ts';

async function rowsOf(...pieces: string[]): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const { cells } of readCsv(pieces)) rows.push(cells);
  return rows;
}

async function linesOf(text: string): Promise<number[]> {
  const lines: number[] = [];
  for await (const { line } of readCsv([text])) lines.push(line);
  return lines;
}

describe('reading CSV', () => {
  it('takes line ends, commas and doubled quotes inside quotes as text', async () => {
    expect(await rowsOf('a,"one\ntwo","say ""no"", twice"\r\nb,"",\r\n')).toEqual([
      ['a', 'one\ntwo', 'say "no", twice'],
      ['b', '', ''],
    ]);
  });

  it('reads with any line end, with and without the last one, and leaves out empty lines and a byte order mark', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const rows = [
        ['a', 'b'],
        ['c', ''],
      ];
      expect(await rowsOf(`\ufeffa,b${end}${end}c,${end}`)).toEqual(rows);
      expect(await rowsOf(`a,b${end}c,`)).toEqual(rows);
    }
    expect(await rowsOf('\ufeff"a, b"')).toEqual([['a, b']]);
    expect(await rowsOf('')).toEqual([]);
  });

  it('keeps a quote in the middle of a field that is not quoted', async () => {
    expect(await rowsOf('a 5" pipe,b')).toEqual([['a 5" pipe', 'b']]);
  });

  it('tells on which line each row begins', async () => {
    expect(await linesOf('a\n"b\nb\nb"\r\nc\n\nd')).toEqual([1, 2, 5, 7]);
  });

  it('says where a quote is wrong', async () => {
    await expect(rowsOf('a\n"b\nc\n')).rejects.toThrow(new CsvError('line 2: the quote that opens a field is never closed'));
    await expect(rowsOf('a\n"b"c\n')).rejects.toThrow(/line 2: a comma is needed/);
  });

  it('gives back what was written, however it comes in pieces', async () => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'ø', ',', '"', '\n', '\r', ' ') }),
      fc.string({ unit: 'grapheme' }).filter((text) => !text.startsWith('\ufeff')),
    );
    const write = (text: string) => (/[",\r\n]/.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 7 }),
        async (rows, end, size) => {
          const text = rows.map((row) => row.map(write).join(',') + end).join('');
          const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) => text.slice(at * size, (at + 1) * size));
          expect(await rowsOf(...pieces)).toEqual(rows);
        },
      ),
      { numRuns: 300 },
    );
  });
});
