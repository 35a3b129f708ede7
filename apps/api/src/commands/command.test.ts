import { describe, expect, it } from 'vitest';
import { createProgress } from './command.ts';

function paper(isTTY: boolean) {
  const written: string[] = [];
  const out = { isTTY, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
  return { written, progress: createProgress('ads read', out) };
}

describe('progress', () => {
  it('is a bar on a terminal, drawn over itself and taken away at the end', () => {
    const { written, progress } = paper(true);
    progress.show(15, 30);
    progress.end();
    expect(written[0]).toBe(`\r[${'#'.repeat(15)}${'-'.repeat(15)}] 15 of 30 ads read\u001b[K`);
    expect(written[1]).toBe('\r\u001b[K');
  });

  it('is a mark that moves where the end is not known', () => {
    const { written, progress } = paper(true);
    progress.show(50, 0, ', up to 2026-10-02');
    progress.show(100, 0, ', up to 2026-10-03');
    expect(written[0]).toBe(`\r[#${'-'.repeat(29)}] 50 ads read, up to 2026-10-02\u001b[K`);
    expect(written[1]).toBe(`\r[-#${'-'.repeat(28)}] 100 ads read, up to 2026-10-03\u001b[K`);
  });

  it('is a plain line now and then in a log', () => {
    const { written, progress } = paper(false);
    for (let done = 100; done <= 2500; done += 100) progress.show(done, 0, ', up to 2026-10-02');
    progress.end();
    expect(written).toEqual(['1000 ads read, up to 2026-10-02\n', '2000 ads read, up to 2026-10-02\n']);
  });
});
