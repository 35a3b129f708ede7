import type { LicenceId } from '@arena/taxonomy/types';

/**
 * Other classes that the holder of a class may drive too, or must already hold to have got it.
 * Source: Directive 2006/126/EC, article 6 (equivalences and conditions between categories), which Norway follows.
 */
const covered: Readonly<Record<LicenceId, readonly LicenceId[]>> = {
  A2: ['A1'],
  A: ['A1', 'A2'],
  BE: ['B'],
  C1: ['B'],
  C1E: ['B', 'BE', 'C1'],
  C: ['B', 'C1'],
  CE: ['B', 'BE', 'C1', 'C1E', 'C'],
  D1: ['B'],
  D1E: ['B', 'BE', 'D1'],
  D: ['B', 'D1'],
  DE: ['B', 'BE', 'D1', 'D1E', 'D'],
};

/** Whether somebody who holds `own` may do what `needed` asks for. */
export function licenceCovers(own: LicenceId, needed: LicenceId): boolean {
  return own === needed || (covered[own]?.includes(needed) ?? false);
}
