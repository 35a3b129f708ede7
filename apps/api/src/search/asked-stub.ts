/** Stands in for `@arena/taxonomy/asked` until it is there. */
import { linkText } from '@arena/taxonomy/linker';
import { tokenise } from '@arena/taxonomy/normalise';
import { findPlaceByName } from '@arena/taxonomy/places';
import type { Language, MunicipalityNumber, OccupationCode } from '@arena/taxonomy/types';

export interface AskedPart {
  type: 'occupation' | 'skill' | 'place' | 'region' | 'kind' | 'extent' | 'flag' | 'fact' | 'field';
  id: string;
  matched: string;
  start: number;
  end: number;
  codes?: OccupationCode[];
  municipalities?: MunicipalityNumber[];
  score: number;
}

export function withoutPart(text: string, part: Pick<AskedPart, 'start' | 'end'>): string {
  return `${text.slice(0, part.start)} ${text.slice(part.end)}`.replace(/\s+/g, ' ').trim();
}

export function readAsked(text: string, _language?: Language): { parts: AskedPart[]; rest: string } {
  const parts: AskedPart[] = [];
  let rest = text;
  for (const { start, end } of tokenise(text)) {
    const matched = text.slice(start, end);
    const place = findPlaceByName(matched);
    if (place === undefined) continue;
    parts.push({ type: 'place', id: place.id, matched, start, end, score: 1 });
    rest = rest.replace(matched, ' ');
  }
  const linked = linkText(rest);
  for (const [type, found] of [
    ['occupation', linked.occupations],
    ['skill', linked.skills],
  ] as const)
    for (const { id, score, matched } of found.slice(0, 3)) {
      const start = text.indexOf(matched);
      if (start >= 0 && score >= 0.5) parts.push({ type, id, matched, start, end: start + matched.length, score });
    }
  return { parts, rest: rest.replace(/\s+/g, ' ').trim() };
}
