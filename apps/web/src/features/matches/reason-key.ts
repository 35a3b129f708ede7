import type { ReasonView } from '@arena/contract/values';

/**
 * The name of a reason's sentence in the texts: its code with dots as underscores, and an ending where one code is said in several
 * ways. A missing parameter gives a name without the ending, never an error: a newer server may know more than this page.
 */
export function reasonKey({ code, verdict, params }: ReasonView): string {
  const base = code.replaceAll('.', '_');
  if (code === 'occupation.same' || code === 'occupation.near') return `${base}_${params.basis}`;
  if (code.startsWith('language.')) return `${base}_${params.mode}`;
  if (code === 'education.met' && params.unrecognised === 1) return `${base}_unrecognised`;
  if (code === 'travel.minutes' && verdict === 'unknown' && params.guessed === 0) return `${base}_long`;
  if (code === 'travel.minutes' && (verdict === 'unknown' || verdict === 'gap')) return `${base}_${verdict}`;
  return base;
}
