/** Reads a PDF of ours back: its words in drawing order, and its objects as text. For tests; it knows only what pdfkit writes. */
import { inflateSync } from 'node:zlib';

export function readPdf(bytes: Uint8Array): { text: string; source: string; pages: number; headings: number; items: number } {
  const source = Buffer.from(bytes).toString('latin1');
  const objects = new Map<string, string>();
  for (const [, id = '', body = ''] of source.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) objects.set(id, body);
  const stream = (id: string | undefined): string => {
    const body = objects.get(id ?? '') ?? '';
    const found = /stream\n([\s\S]*)\nendstream/.exec(body)?.[1];
    if (found === undefined) return '';
    const raw = Buffer.from(found, 'latin1');
    return (body.includes('/FlateDecode') ? inflateSync(raw) : raw).toString('latin1');
  };
  const lettersOf = new Map<string, Map<number, string>>();
  for (const [id, body] of objects) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(body)?.[1];
    if (map !== undefined) lettersOf.set(id, readLetters(stream(map)));
  }
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\n/.test(body));
  const lines = pages.flatMap((page) => {
    const fonts = new Map(
      [...(objects.get(/\/Resources (\d+) 0 R/.exec(page)?.[1] ?? '') ?? '').matchAll(/\/(F\d+) (\d+) 0 R/g)].map(
        ([, name, id]) => [name ?? '', lettersOf.get(id ?? '')],
      ),
    );
    return [...stream(/\/Contents (\d+) 0 R/.exec(page)?.[1]).matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ|(\bBDC\b)/g)].reduce(
      (read, [, font, shown, begins]) => {
        if (font !== undefined) read.letters = fonts.get(font);
        // Each marked piece is a paragraph or a part of one that begins a line.
        else if (begins !== undefined) read.text += '\n';
        else
          for (const [, hex = ''] of (shown ?? '').matchAll(/<([0-9a-f]*)>/g))
            for (let at = 0; at < hex.length; at += 4)
              read.text += read.letters?.get(Number.parseInt(hex.slice(at, at + 4), 16)) ?? '□';
        return read;
      },
      { text: '', letters: undefined as Map<number, string> | undefined },
    ).text;
  });
  return {
    text: lines.join('\n'),
    source,
    pages: pages.length,
    headings: source.match(/\/S \/H[12]\b/g)?.length ?? 0,
    items: source.match(/\/S \/LI\b/g)?.length ?? 0,
  };
}

/** Glyph to letters, as pdfkit writes it: ranges with one entry for each glyph. */
function readLetters(map: string): Map<number, string> {
  const letters = new Map<number, string>();
  for (const [, first = '', list = ''] of map.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/g)) {
    const start = Number.parseInt(first, 16);
    [...list.matchAll(/<([0-9a-f ]+)>/g)].forEach(([, hex = ''], at) => {
      const units = hex.replaceAll(' ', '').match(/.{4}/g) ?? [];
      letters.set(start + at, String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))));
    });
  }
  return letters;
}
