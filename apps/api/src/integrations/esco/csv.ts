/** Reading CSV as RFC 4180 has it: quoted fields may hold commas, line ends and doubled quotes. */

export interface CsvRow {
  /** The line of the file it begins on, from 1. */
  line: number;
  cells: string[];
}

/** The message says what is wrong and on which line. */
export class CsvError extends Error {}

/** What ends a field that is not quoted. */
const ends = /[,\r\n]/g;

/**
 * The rows of a CSV text that comes in pieces, one at a time: only the row being read is held. A byte order mark and empty lines are left
 * out; lines end with CRLF, LF or CR. Fails with CsvError on a quote that is never closed, or with something other than a comma after it.
 */
export async function* readCsv(pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<CsvRow> {
  let row: CsvRow = { line: 1, cells: [] };
  let field = '';
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  let line = 1;
  let opened = 1;
  let afterReturn = false;
  let first = true;
  for await (const piece of pieces) {
    if (piece === '') continue;
    let at = first && piece.startsWith('\ufeff') ? 1 : 0;
    first = false;
    while (at < piece.length) {
      const char = piece[at] as string;
      if (state === 'quoted') {
        const quote = piece.indexOf('"', at);
        const text = piece.slice(at, quote === -1 ? undefined : quote);
        field += text;
        line += text.split('\n').length - 1;
        if (quote !== -1) state = 'closed';
        at = quote === -1 ? piece.length : quote + 1;
        continue;
      }
      // The LF of a CRLF, whose CR has ended the row already.
      if (afterReturn && char === '\n') {
        afterReturn = false;
        at++;
        continue;
      }
      afterReturn = false;
      if (char === '"' && state !== 'plain') {
        // A quote right after one that closed is a quote in the text.
        if (state === 'closed') field += '"';
        else opened = line;
        state = 'quoted';
        at++;
      } else if (char === ',') {
        row.cells.push(field);
        field = '';
        state = 'start';
        at++;
      } else if (char === '\r' || char === '\n') {
        if (state !== 'start' || row.cells.length > 0) yield { ...row, cells: [...row.cells, field] };
        field = '';
        state = 'start';
        afterReturn = char === '\r';
        row = { line: ++line, cells: [] };
        at++;
      } else if (state === 'closed') {
        throw new CsvError(`line ${line}: a comma is needed after the quote that closes a field`);
      } else {
        ends.lastIndex = at;
        const end = ends.exec(piece)?.index ?? piece.length;
        field += piece.slice(at, end);
        state = 'plain';
        at = end;
      }
    }
  }
  if (state === 'quoted') throw new CsvError(`line ${opened}: the quote that opens a field is never closed`);
  if (state !== 'start' || row.cells.length > 0) yield { ...row, cells: [...row.cells, field] };
}
