/**
 * Pictures without what cameras and programs write into them: where and when they were taken, on which telephone, thumbnails of what was
 * cut away. What comes after the picture's end, where another file can hide, goes too. What is seen stays as it is, byte for byte.
 */

/** Pixels a side. A small file may say that it is a picture larger than the machine of whoever opens it. */
const largestSide = 10_000;
const isSize = (...sides: readonly number[]) => sides.every((side) => side > 0 && side <= largestSide);
/** Chunks or segments; the pictures of programs and cameras have hundreds. */
const mostPieces = 10_000;

/** Null when it is not a whole picture, or none that anybody makes. */
export function cleanPng(bytes: Buffer): Buffer | null {
  const head = 8;
  if (bytes.length < 33 || bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  if (!isSize(bytes.readUInt32BE(16), bytes.readUInt32BE(20))) return null;
  let pieces = 0;
  const kept: Buffer[] = [bytes.subarray(0, head)];
  for (let at = head; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > bytes.length || ++pieces > mostPieces) return null;
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (seenOfPng.has(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND') return Buffer.concat(kept);
    at = end;
  }
  return null;
}

/** Chunks that decide what is seen (PNG, third edition, chapter 11): text, times and Exif are not among them. */
const seenOfPng = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'mDCV', 'cLLI', 'sBIT', 'bKGD'],
  ...['pHYs', 'hIST', 'sPLT', 'acTL', 'fcTL', 'fdAT'],
]);

const isRestart = (marker: number) => marker >= 0xd0 && marker <= 0xd7;

/** Marks that begin a frame, and with it its size; DHT, JPG and DAC lie between them. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Null when it is not a whole picture, or none that anybody makes. */
export function cleanJpeg(bytes: Buffer): Buffer | null {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let at = 2;
  let pieces = 0;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === 0xd9) break;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length || end < at + 4 || ++pieces > mostPieces) return null;
    const segment = bytes.subarray(at, end);
    // A height of nought is told by a later mark, which no camera writes.
    if (isFrame(marker) && (segment.length < 9 || !isSize(segment.readUInt16BE(5), segment.readUInt16BE(7)))) return null;
    if (marker === 0xe1) {
      const turned = orientationOf(segment);
      if (turned !== null) kept.push(onlyOrientation(turned));
    } else if (isSeen(marker, segment)) kept.push(segment);
    at = end;
    if (marker !== 0xda) continue;
    // The picture itself, up to the next marker that is one.
    let next = at;
    for (;;) {
      while (next < bytes.length && bytes[next] !== 0xff) next++;
      if (next + 1 >= bytes.length) return null;
      const following = bytes[next + 1] ?? 0;
      if (following !== 0 && following !== 0xff && !isRestart(following)) break;
      next += following === 0xff ? 1 : 2;
    }
    kept.push(bytes.subarray(at, next));
    at = next;
  }
  if (bytes[at] !== 0xff || bytes[at + 1] !== 0xd9) return null;
  return Buffer.concat([...kept, bytes.subarray(at, at + 2)]);
}

/** Comments and notes of programs are not seen; JFIF, colours (ICC) and Adobe's word on colours are. */
function isSeen(marker: number, segment: Buffer): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  return marker === 0xe0 || marker === 0xee || (marker === 0xe2 && segment.toString('latin1', 4, 15) === 'ICC_PROFILE');
}

const orientationTag = 0x0112;

/** Which way up, from Exif (TIFF's first folder); null where it says nothing or the usual. */
function orientationOf(segment: Buffer): number | null {
  if (segment.toString('latin1', 4, 10) !== 'Exif\0\0') return null;
  const tiff = segment.subarray(10);
  if (tiff.length < 14) return null;
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const folder = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (folder + 2 > tiff.length) return null;
  const count = short(folder);
  for (let entry = 0; entry < count; entry++) {
    const at = folder + 2 + entry * 12;
    if (at + 12 > tiff.length) return null;
    if (short(at) !== orientationTag) continue;
    const turned = short(at + 8);
    return turned >= 2 && turned <= 8 ? turned : null;
  }
  return null;
}

/** Exif with that one word in it: without it, pictures from telephones would lie on their side. */
function onlyOrientation(turned: number): Buffer {
  const exif = Buffer.alloc(36);
  exif.writeUInt16BE(0xffe1, 0);
  exif.writeUInt16BE(34, 2);
  exif.write('Exif\0\0MM', 4, 'latin1');
  exif.writeUInt16BE(42, 12);
  exif.writeUInt32BE(8, 14);
  exif.writeUInt16BE(1, 18);
  exif.writeUInt16BE(orientationTag, 20);
  exif.writeUInt16BE(3, 22);
  exif.writeUInt32BE(1, 24);
  exif.writeUInt16BE(turned, 28);
  return exif;
}
