/** Reads a QR code's modules as a phone does once it has found them: format, mask, codewords, bytes (ISO/IEC 18004). Level Q, byte mode, versions 3 to 10. */

/** Blocks and data codewords in each, for level Q. */
const blocksOf: Record<number, readonly [number, number][]> = {
  3: [[2, 17]],
  4: [[2, 24]],
  5: [
    [2, 15],
    [2, 16],
  ],
  6: [[4, 19]],
  7: [
    [2, 14],
    [4, 15],
  ],
  8: [
    [4, 18],
    [2, 19],
  ],
  9: [
    [4, 16],
    [4, 17],
  ],
  10: [
    [6, 19],
    [2, 20],
  ],
};
const alignment: Record<number, readonly number[]> = {
  3: [6, 22],
  4: [6, 26],
  5: [6, 30],
  6: [6, 34],
  7: [6, 22, 38],
  8: [6, 24, 42],
  9: [6, 26, 46],
  10: [6, 28, 50],
};
const masks: readonly ((row: number, column: number) => boolean)[] = [
  (i, j) => (i + j) % 2 === 0,
  (i) => i % 2 === 0,
  (_i, j) => j % 3 === 0,
  (i, j) => (i + j) % 3 === 0,
  (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
  (i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
  (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
  (i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0,
];

export function readQr(code: readonly string[]): string {
  const size = code.length;
  const version = (size - 17) / 4;
  const dark = (row: number, column: number) => code[row]?.[column] === '1';
  // Format bits beside the upper left finder, masked with 101010000010010.
  const format = [0, 1, 2, 3, 4, 5, 7, 8].map((column) => dark(8, column)).reduce((bits, bit) => (bits << 1) | Number(bit), 0);
  const unmasked = (format ^ 0b10101000) >> 3;
  if (unmasked >> 3 !== 0b11) throw new Error('not level Q');
  const mask = masks[unmasked & 7];
  if (mask === undefined) throw new Error('no such mask');

  const centres = alignment[version] ?? [];
  const isFunction = (row: number, column: number): boolean => {
    const corner = (row < 9 && column < 9) || (row < 9 && column >= size - 8) || (row >= size - 8 && column < 9);
    const timing = row === 6 || column === 6;
    const versionBits =
      version >= 7 &&
      ((row < 6 && column >= size - 11 && column < size - 8) || (column < 6 && row >= size - 11 && row < size - 8));
    const aligned = centres.some((y) =>
      centres.some(
        (x) =>
          !((y === 6 && x === 6) || (y === 6 && x === size - 7) || (y === size - 7 && x === 6)) &&
          Math.abs(row - y) <= 2 &&
          Math.abs(column - x) <= 2,
      ),
    );
    return corner || timing || versionBits || aligned;
  };

  const bits: number[] = [];
  let upward = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++) {
      const row = upward ? size - 1 - step : step;
      for (const column of [right, right - 1]) {
        if (!isFunction(row, column)) bits.push(Number(dark(row, column) !== mask(row, column)));
      }
    }
    upward = !upward;
  }
  const words = Array.from({ length: Math.floor(bits.length / 8) }, (_, at) =>
    bits.slice(at * 8, at * 8 + 8).reduce((value, bit) => (value << 1) | bit, 0),
  );

  const lengths = (blocksOf[version] ?? []).flatMap(([count, length]) => Array.from({ length: count }, () => length));
  const blocks: number[][] = lengths.map(() => []);
  let at = 0;
  for (let position = 0; position < Math.max(...lengths); position++) {
    for (const [block, length] of lengths.entries()) if (position < length) blocks[block]?.push(words[at++] ?? 0);
  }
  const stream = blocks.flat().flatMap((word) => [...word.toString(2).padStart(8, '0')].map(Number));
  const take = (count: number) => stream.splice(0, count).reduce((value, bit) => value * 2 + bit, 0);
  if (take(4) !== 0b0100) throw new Error('not in bytes');
  const length = take(version < 10 ? 8 : 16);
  return Buffer.from(Array.from({ length }, () => take(8))).toString('utf8');
}
