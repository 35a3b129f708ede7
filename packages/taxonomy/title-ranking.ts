import { tokenise } from './normalise.ts';
import { occupationTerms } from './term-index.ts';
import type { OccupationCode } from './types.ts';

export interface RankedOccupation {
  id: OccupationCode;
  score: number;
}

/** Unit groups for one job title, best first. */
export function rankTitle(title: string, limit: number): RankedOccupation[] {
  const key = tokenise(title.slice(0, 200))
    .map((token) => token.key)
    .join(' ');
  if (!key || limit < 1) return [];
  const index = occupationTerms();
  const similarities = index.ngrams.similarities(key);
  const best = new Map<OccupationCode, number>();
  for (let at = 0; at < similarities.length; at++) {
    const similarity = similarities[at] as number;
    const term = index.terms[at];
    if (!term || similarity <= 0.02) continue;
    const score = similarity * (0.7 + 0.3 * term.weight);
    if (score > (best.get(term.id) ?? 0)) best.set(term.id, score);
  }
  return [...best.entries()]
    .map(([id, score]) => ({ id, score: Math.min(1, Math.round(score * 1000) / 1000) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}
