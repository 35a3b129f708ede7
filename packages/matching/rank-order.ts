import type { MatchProfile } from './types.ts';

/** FNV-1a, 32 bits: stable between runs and machines, which is all that is asked of it. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Mixes two hashes so that every pair lands somewhere new: nobody comes first for everybody. */
export function mixHashes(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The same number for the same content, in whatever order a person told it. */
export function hashProfile(profile: MatchProfile): number {
  const sorted = (list: readonly string[]) => [...list].sort();
  return hashText(
    JSON.stringify([
      profile.homePlaceId,
      sorted(profile.travelModes),
      profile.maxTravelMinutes,
      sorted(profile.knownOccupations),
      sorted(profile.wantedOccupations),
      sorted(profile.skills.map(({ id, evidence }) => `${id} ${evidence}`)),
      sorted(profile.languages.map(({ code, oral, written }) => `${code} ${oral} ${written}`)),
      profile.education && [profile.education.level, profile.education.abroad, profile.education.recognised],
      sorted(profile.authorisations),
      profile.licences && sorted(profile.licences),
      sorted(profile.wantedKinds),
      profile.wantedExtent && [profile.wantedExtent.fromPercent, profile.wantedExtent.toPercent],
      profile.acceptsBelowEducation,
    ]),
  );
}

/** "2026-11-22" as 20261122; 0 when it is no such day, which sorts last. */
export function dayNumber(day: string): number {
  return /^\d{4}-\d{2}-\d{2}/.test(day) ? Number(day.slice(0, 10).replaceAll('-', '')) : 0;
}

/** What a ranking compares: higher score, then newer, then the mixed hash, and only for equal hashes the id. */
export interface Placed {
  id: string;
  score: number;
  day: number;
  hash: number;
}

export function comparePlaced(a: Placed, b: Placed): number {
  return b.score - a.score || b.day - a.day || a.hash - b.hash || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
