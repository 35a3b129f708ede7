import { linkTitle } from '@arena/taxonomy/linker';
import type { OccupationCode } from '@arena/taxonomy/types';

/**
 * Measured on 37 real ads, where NAV had chosen a category: below these the first guess was wrong as often as right ("Mall of
 * Norway søker assisterende butikksjef", "En sommerjobb utenom det vanlige"). An ad without an occupation is better than with a wrong one.
 */
const surenessNeeded = 0.4;
const leadNeeded = 0.1;

/** The occupation that an ad's title surely names, or null. */
export function linkAdTitle(title: string): OccupationCode | null {
  const [best, next] = linkTitle(title, 2);
  if (best === undefined || best.score < surenessNeeded) return null;
  return best.score - (next?.score ?? 0) < leadNeeded ? null : best.id;
}
