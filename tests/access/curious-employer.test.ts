import { describe, expect, it } from 'vitest';
import { peopleLimits } from '../../apps/api/src/access/people-limits.ts';
import { openArena } from '../../apps/api/test/arena.ts';
import { attack, guessing, type Learned } from '../curious/curious-employer.ts';

const seeds =
  process.env.CURIOUS_WORLDS === undefined ? [1] : Array.from({ length: Number(process.env.CURIOUS_WORLDS) }, (_, n) => n + 1);

async function learnedWith(limits: Partial<typeof peopleLimits>): Promise<Learned> {
  const all: Learned[] = [];
  for (const seed of seeds) {
    const arena = await openArena({ peopleLimits: limits });
    try {
      all.push(await attack(arena, seed));
    } finally {
      await arena.close();
    }
  }
  const names = Object.keys(all[0] ?? {}) as (keyof Learned)[];
  return Object.fromEntries(
    names.map((name) => [name, all.reduce((sum, one) => sum + one[name], 0) / all.length]),
  ) as unknown as Learned;
}

describe('a curious employer in a small place', () => {
  it('singles out hardly anybody, whom it would find at once without the limits', async () => {
    const limited = await learnedWith(peopleLimits);
    const open = await learnedWith({ ...peopleLimits, smallestGroup: 1, frozen: false });
    const figures = Object.fromEntries([
      ['worlds', seeds.length],
      ['guessing', guessing],
      ...(Object.keys(limited) as (keyof Learned)[]).flatMap((name) => [
        [`${name} with limits`, limited[name]],
        [`${name} without`, open[name]],
      ]),
    ]);
    console.log(`curious: ${JSON.stringify(figures)}`);
    expect(limited.singledOut).toBeLessThanOrEqual(guessing);
    expect(open.singledOut).toBeGreaterThan(0.5);
    // Whom it knows by name elsewhere, it finds by no act of its own and by none towards it.
    for (const by of ['afterOwnBlock', 'afterTheirBlock', 'byInviting'] as const) {
      expect(limited[by], by).toBe(0);
      expect(open[by], by).toBeGreaterThan(0.5);
    }
  }, 300_000);
});
