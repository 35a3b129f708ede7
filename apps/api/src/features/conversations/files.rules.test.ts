import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { safeName } from './file-names.rules.ts';
import { largestFileBytes, readFile } from './files.rules.ts';
import { isSafePdf } from './pdf.rules.ts';
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
const packed = (inside: string, dictionary = '<</Type/ObjStm/Filter/FlateDecode>>') =>
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
  it('that only shows something is let through', () => {
    expect(isSafePdf(pdf('<</Type/Catalog/OpenAction[3 0 R/Fit]>>'))).toBe(true);
    expect(isSafePdf(packed('<</Type/Page>>'))).toBe(true);
  });

  it('that runs programs, opens others or holds files is not, however it is spelled or packed', () => {
    const acting = [
      '/JavaScript',
      '/J#61vaScript',
      '/Launch',
      '/EmbeddedFile',
      '/EmbeddedFiles',
      '/XFA',
      '/SubmitForm',
      '/Encrypt',
    ];
    for (const name of acting) {
      expect(isSafePdf(pdf(`<</S${name} /X 1>>`)), name).toBe(false);
      expect(isSafePdf(packed(`<</S${name} /X 1>>`)), `packed ${name}`).toBe(false);
    }
    expect(isSafePdf(packed('<</S/Launch>>', '<</Filter/FlateDecode/Type/Obj#53tm>>'))).toBe(false);
    expect(isSafePdf(packed('<</Type/Page>>', '<</Type/ObjStm/Filter/LZWDecode>>'))).toBe(false);
  });

  it('with another file behind it, or without an end, is not', () => {
    expect(isSafePdf(Buffer.concat([pdf('<<>>'), Buffer.alloc(2000, 'PK')]))).toBe(false);
    expect(isSafePdf(Buffer.from('%PDF-1.7\n'))).toBe(false);
  });

  it('of millions of bytes made to keep us busy is read in a moment', () => {
    const started = performance.now();
    isSafePdf(Buffer.from(`%PDF-1.7\n${'obj<</ObjStm>>stream\nendstream'.repeat(150_000)}%%EOF`, 'latin1'));
    isSafePdf(Buffer.from(`%PDF-1.7\n${'obj '.repeat(1_200_000)}%%EOF`, 'latin1'));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('the name of a file', () => {
  it('keeps its letters, and loses folders, hidden marks and endings that lie', () => {
    expect(safeName('Vitnemål på æøå – Åse.PDF', 'application/pdf')).toBe('Vitnemål på æøå – Åse.pdf');
    expect(safeName('../../etc/passwd', 'application/pdf')).toBe('passwd.pdf');
    expect(safeName('C:\\temp\\cv.pdf', 'application/pdf')).toBe('cv.pdf');
    expect(safeName('faktura\u202Efdp.exe', 'image/png')).toBe('fakturafdp.exe.png');
    expect(safeName('a"\r\nSet-Cookie: x=y', 'image/jpeg')).toBe('aSet-Cookie x=y.jpg');
    for (const name of ['', '...', '.pdf', 'CON', '\u0000']) expect(safeName(name, 'application/pdf')).toBe('fil.pdf');
    expect(safeName('å'.repeat(500), 'image/png')).toHaveLength(84);
  });
});
