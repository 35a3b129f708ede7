import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { safeName } from './file-names.rules.ts';
import { largestFileBytes, readFile } from './files.rules.ts';
import { isSafePdf, mostOfPdf } from './pdf.rules.ts';
import { cleanJpeg, cleanPng } from './pictures.rules.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const chunk = (type: string, data: string) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type + data, 'latin1'), Buffer.alloc(4)]);
};
const segment = (marker: number, data: Buffer) => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
};
/** Exif with a turn and a place, as a telephone writes it. */
const exif = Buffer.concat([
  Buffer.from('Exif\0\0II*\0\x08\0\0\0\x02\0', 'latin1'),
  Buffer.from('12010300010000000600000025880400010000002600000000000000', 'hex'),
  Buffer.from('GPS 60.79 N 11.07 E'),
]);
const jpeg = (...extra: Buffer[]) =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    ...extra,
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([1, 2, 0xff, 0x00, 3, 0xff, 0xd0, 4]),
    Buffer.from([0xff, 0xd9]),
  ]);
const pdf = (inside: string) => Buffer.from(`%PDF-1.7\n1 0 obj\n${inside}\nendobj\ntrailer\n%%EOF\n`, 'latin1');
const packed = (inside: string, dictionary = '<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>') =>
  Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n${dictionary}stream\n`, 'latin1'),
    deflateSync(inside),
    Buffer.from('\nendstream\nendobj\n%%EOF\n'),
  ]);

describe('which files may be sent', () => {
  it('is judged by what is in them, whatever they are called', async () => {
    expect(await readFile({ name: 'x.exe', bytes: png })).toMatchObject({ name: 'x.exe.png', mediaType: 'image/png' });
    const refused = [
      ['script.png', '<script>alert(1)</script>'],
      ['cv.pdf', '<html>%PDF-1.4'],
      ['picture.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
      ['film.gif', 'GIF89a\x01\0\x01\0\0\0\0;'],
      ['archive.pdf', 'PK\x03\x04'],
    ] as const;
    for (const [name, bytes] of refused)
      await expect(readFile({ name, bytes: Buffer.from(bytes, 'latin1') }), name).rejects.toMatchObject({ code: 'file.type' });
  });

  it('says when one is empty or too large', async () => {
    await expect(readFile({ name: 'a.pdf', bytes: Buffer.alloc(0) })).rejects.toMatchObject({ code: 'file.empty' });
    const large = Buffer.concat([png, Buffer.alloc(largestFileBytes)]);
    await expect(readFile({ name: 'a.png', bytes: large })).rejects.toMatchObject({
      code: 'file.too_large',
      params: { name: 'a.png' },
    });
  });
});

describe('a picture', () => {
  it('loses its texts and what hides behind its end, and nothing that is seen', () => {
    const end = png.length - 12;
    const told = Buffer.concat([png.subarray(0, 33), chunk('tEXt', 'GPS 60.79 N'), chunk('eXIf', 'GPS'), png.subarray(33, end)]);
    const hiding = Buffer.concat([told, png.subarray(end), Buffer.from('PK\x03\x04<script>')]);
    expect(cleanPng(hiding)).toEqual(png);
    expect(cleanPng(png.subarray(0, 40))).toBeNull();
  });

  it('of a size that no screen has is not taken: whoever opened it would fill their machine', () => {
    const sized = (width: number, height: number) => {
      const bytes = Buffer.from(png);
      bytes.writeUInt32BE(width, 16);
      bytes.writeUInt32BE(height, 20);
      return cleanPng(bytes);
    };
    expect(sized(10_000, 10_000)).not.toBeNull();
    for (const [width, height] of [
      [0x8000_0000, 0x8000_0000],
      [10_001, 1],
      [1, 10_001],
      [0, 1],
    ] as const)
      expect(sized(width, height), `${width} × ${height}`).toBeNull();
    const frame = (height: number) => segment(0xc0, Buffer.from([8, height >> 8, height & 255, 0, 1, 1, 1, 0x11, 0]));
    expect(cleanJpeg(jpeg(frame(10_000)))).not.toBeNull();
    expect(cleanJpeg(jpeg(frame(10_001)))).toBeNull();
    expect(cleanPng(Buffer.concat([png.subarray(0, 8), png.subarray(33)]))).toBeNull();
  });

  it('of a hundred thousand pieces is not taken', () => {
    const pieces = Array.from({ length: 20_000 }, () => chunk('tEXt', ''));
    expect(cleanPng(Buffer.concat([png.subarray(0, 33), ...pieces, png.subarray(33)]))).toBeNull();
    expect(cleanJpeg(jpeg(...Array.from({ length: 20_000 }, () => segment(0xfe, Buffer.alloc(1)))))).toBeNull();
  });

  it('from a telephone loses its place and keeps which way is up', () => {
    const clean = cleanJpeg(
      Buffer.concat([jpeg(segment(0xe1, exif), segment(0xfe, Buffer.from('comment'))), Buffer.from('PK\x03\x04')]),
    );
    expect(clean?.toString('latin1')).not.toMatch(/GPS|comment|PK/);
    const turn = clean?.indexOf(Buffer.from('011200030000000100060000', 'hex')) ?? -1;
    expect(turn).toBeGreaterThan(0);
    expect(cleanJpeg(jpeg())).toEqual(jpeg());
    expect(cleanJpeg(jpeg().subarray(0, 60))).toBeNull();
  });
});

describe('a PDF', () => {
  it('that only shows something is let through', async () => {
    expect(await isSafePdf(pdf('<</Type/Catalog/OpenAction[3 0 R/Fit]>>'))).toBe(true);
    expect(await isSafePdf(pdf('<</Type/Outlines/First 12 0 R/Last 14 0 R/Count 3>>'))).toBe(true);
    expect(await isSafePdf(packed('<</Type/Page>> <</First 9 0 R>>'))).toBe(true);
  });

  it.each([
    '<</Type/ObjStm/N 10/First 75/Filter/FlateDecode/Length 345>>',
    '<< /Type /ObjStm /Length 1234 /N 100 /First 807 /Filter /FlateDecode >>\n',
    '\n<<\n/Type /ObjStm\n/N 100\n/First 809\n/Length 1337      \n/Filter /FlateDecode\n>>\n',
    '<</Filter[/FlateDecode]/First 75/Length 61 0 R/N 10/Type/ObjStm/Extends 4 0 R>>',
  ])('packed as programs pack it is read, and judged by what is inside: %s', async (dictionary) => {
    expect(await isSafePdf(packed('<</Type/Page>>', dictionary))).toBe(true);
    expect(await isSafePdf(packed('<</S/JavaScript>>', dictionary))).toBe(false);
  });

  it('that runs programs, opens others or holds files is not, however it is spelled or packed', async () => {
    const names = [
      '/JavaScript',
      '/J#61vaScript',
      '/Launch',
      '/EmbeddedFile',
      '/EmbeddedFiles',
      '/XFA',
      '/SubmitForm',
      '/Encrypt',
    ];
    for (const name of names) {
      expect(await isSafePdf(pdf(`<</S${name} /X 1>>`)), name).toBe(false);
      expect(await isSafePdf(packed(`<</S${name} /X 1>>`)), `packed ${name}`).toBe(false);
    }
  });

  it('that hides what is packed in it is not: nobody knows what that is', async () => {
    const harmless = '<</Type/Page>>';
    const hiding = [
      '<</Type/ObjStm/Filter/LZWDecode/N 1/First 4>>',
      '<</Type/Obj#53tm/Filter/FlateDecode/N 1/First 4>>',
      '<</Type/ObjStm/X(>>stream obj)/Filter/FlateDecode/N 1/First 4>>',
      `<</Type/ObjStm${' '.repeat(3000)}/Filter/FlateDecode/N 1/First 4>>`,
      `<</Type/ObjStm/Filter/FlateDecode/N 1/First 4${' '.repeat(3000)}>>`,
      '<</Type/ObjStm/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 4>>/N 1/First 4>>',
      '<</Type/ObjStm/Filter[/ASCIIHexDecode/FlateDecode]/N 1/First 4>>',
      '<</Filter/FlateDecode/N 1/First 4>>',
    ];
    for (const dictionary of hiding) expect(await isSafePdf(packed(harmless, dictionary)), dictionary.slice(0, 80)).toBe(false);
    expect(await isSafePdf(packed('<</Type/ObjStm>>'))).toBe(false);
  });

  it('with another file behind it, or without an end, is not', async () => {
    expect(await isSafePdf(Buffer.concat([pdf('<<>>'), Buffer.alloc(2000, 'PK')]))).toBe(false);
    expect(await isSafePdf(Buffer.from('%PDF-1.7\n'))).toBe(false);
  });

  it.each(['#41stream', '#41', '/', '/JavaScrip#74x', '/First 1 0 R ', 'obj<</Type/ObjStm>>stream\nendstream', 'obj '])(
    'made of "%s" to keep us busy is read once, with pauses',
    async (unit) => {
      const bytes = Buffer.from(`%PDF-1.7\n${unit.repeat(Math.floor(largestFileBytes / unit.length) - 10)}%%EOF`, 'latin1');
      const work = { objects: 0, unpacked: 0, read: 0, pauses: 0 };
      await isSafePdf(bytes, work);
      expect(work.read).toBeLessThanOrEqual(bytes.length);
      expect(work.objects).toBeLessThanOrEqual(mostOfPdf.objects + 1);
      expect(work.pauses).toBeGreaterThanOrEqual(Math.floor(work.read / (512 * 1024)) - 1);
    },
  );

  it('that unpacks to more than we read is not', async () => {
    const work = { objects: 0, unpacked: 0, read: 0, pauses: 0 };
    expect(await isSafePdf(packed('x'.repeat(mostOfPdf.unpacked + 1)), work)).toBe(false);
    expect(work.unpacked).toBe(0);
    const many = Buffer.concat([
      packed('<<>>').subarray(0, -6),
      ...Array.from({ length: 3 }, () => packed('y'.repeat(5_000_000))),
    ]);
    expect(await isSafePdf(many)).toBe(false);
  });
});

describe('the name of a file', () => {
  it('keeps its letters, and loses folders, hidden marks and endings that lie', () => {
    expect(safeName('Vitnemål på æøå – Åse.PDF', 'application/pdf')).toBe('Vitnemål på æøå – Åse.pdf');
    expect(safeName('../../etc/passwd', 'application/pdf')).toBe('passwd.pdf');
    expect(safeName('C:\\temp\\cv.pdf', 'application/pdf')).toBe('cv.pdf');
    expect(safeName('faktura\u202Efdp.exe', 'image/png')).toBe('fakturafdp.exe.png');
    expect(safeName('a"\r\nSet-Cookie: x=y', 'image/jpeg')).toBe('a Set-Cookie x=y.jpg');
    for (const name of ['', '...', '.pdf', 'CON', '\u0000']) expect(safeName(name, 'application/pdf')).toBe('fil.pdf');
    expect(safeName('å'.repeat(500), 'image/png')).toHaveLength(84);
  });
});
