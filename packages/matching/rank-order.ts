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

/**
 * The same number for the same answers, in whatever order they were told. Only about place and work: were languages or the country of
 * study part of it, they would move equals about, and no proxy for origin may do even that (`specs/trust.md`, "Fairness").
 */
export function hashProfile(profile: MatchProfile): number {
  const sorted = (list: readonly string[]) => [...new Set(list)].sort();
  return hashText(
    JSON.stringify([
      profile.homePlaceId,
      sorted(profile.knownOccupations),
      sorted(profile.wantedOccupations),
      sorted(profile.skills.map(({ id }) => id)),
      sorted(profile.wantedKinds),
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
  /** Where the caller keeps it. */
  row: number;
}

export function comparePlaced(a: Placed, b: Placed): number {
  return b.score - a.score || b.day - a.day || a.hash - b.hash || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Keeps the best `limit` of what it is offered: a heap with the worst on top, so that most offers cost one comparison. */
export class TopPlaces {
  readonly #limit: number;
  readonly #heap: Placed[] = [];
  /** No score below this can enter any more. */
  threshold = Number.NEGATIVE_INFINITY;
  /** With exactly that score, no day before this can. */
  thresholdDay = Number.NEGATIVE_INFINITY;

  constructor(limit: number) {
    this.#limit = limit;
    if (!(limit > 0)) this.threshold = Number.POSITIVE_INFINITY;
  }

  offer(placed: Placed): void {
    const heap = this.#heap;
    if (heap.length < this.#limit) {
      heap.push(placed);
      this.#rise(heap.length - 1);
    } else {
      const worst = heap[0];
      if (worst === undefined || comparePlaced(placed, worst) >= 0) return;
      heap[0] = placed;
      this.#sink();
    }
    const last = heap[0];
    if (heap.length < this.#limit || last === undefined) return;
    this.threshold = last.score;
    this.thresholdDay = last.day;
  }

  /** Best first. */
  sorted(): Placed[] {
    return [...this.#heap].sort(comparePlaced);
  }

  #rise(from: number): void {
    const heap = this.#heap;
    const placed = heap[from] as Placed;
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent] as Placed;
      if (comparePlaced(placed, above) <= 0) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = placed;
  }

  #sink(): void {
    const heap = this.#heap;
    const placed = heap[0] as Placed;
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && comparePlaced(heap[child + 1] as Placed, heap[child] as Placed) > 0) child++;
      if (comparePlaced(heap[child] as Placed, placed) <= 0) break;
      heap[at] = heap[child] as Placed;
      at = child;
    }
    heap[at] = placed;
  }
}
