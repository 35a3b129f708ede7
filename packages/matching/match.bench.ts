import { DemandBook, groupCount } from './demand-book.ts';
import { seededDice, volumeOpportunity, volumeProfile } from './matching.volume.ts';
import { OpportunityIndex } from './opportunity-index.ts';
import { ProfileIndex } from './profile-index.ts';
import { score } from './score.ts';
import type { MatchOpportunity, MatchProfile } from './types.ts';

const opportunityCount = 20_000;
const someProfiles = 20_000;
const manyProfiles = 100_000;
const seekers = 60;
const rounds = 60;
const limit = 50;

/** Milliseconds of each run of `act`, sorted. */
function timed(runs: number, act: (run: number) => void): number[] {
  const taken: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    act(run);
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Milliseconds of this process's own time for one of `runs`: the same on a busy machine, where the clock tells how long we waited. */
function ownTime(runs: number, act: (run: number) => void): number {
  const before = process.cpuUsage();
  for (let run = 0; run < runs; run++) act(run);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / runs;
}

/** Bytes held in memory; exact only after a collection, which Node offers with `--expose-gc`. */
function held(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/**
 * One seeker against 20,000 opportunities and one opportunity against 20,000 and 100,000 people, top 50 with reasons, on invented volume
 * from a fixed seed. Beside each a plain loop that only adds as many numbers per pair as the index reads: what the machine could do at best.
 */
export async function run(): Promise<Record<string, number>> {
  const dice = seededDice(20261122);
  const opportunities = Array.from({ length: opportunityCount }, (_, n) => volumeOpportunity(dice, `o${n}`));
  const asked = Array.from({ length: seekers }, () => volumeProfile(dice));
  const person = (run: number) => asked[run % seekers] as MatchProfile;
  const offer = (run: number) => opportunities[run] as MatchOpportunity;

  const index = new OpportunityIndex();
  const [filling = Number.NaN] = timed(1, () => {
    for (const opportunity of opportunities) index.upsert(opportunity);
  });
  timed(20, (run) => index.rank(person(run), { limit }));
  const seeker = timed(seekers * 3, (run) => index.rank(person(run), { limit }));
  const seekerOwn = ownTime(seekers * 3, (run) => index.rank(person(run), { limit }));
  const [plain = Number.NaN] = timed(1, () => {
    for (const opportunity of opportunities) score(person(0), opportunity);
  });
  const seekerAdding = addingLoop(readsOfOpportunities(opportunities));

  const people = new ProfileIndex();
  const volume = seededDice(20261123);
  // Made one by one and thrown away, as rows read from the database are, so that memory is the index alone.
  const fill = (from: number, to: number) => {
    let packing = 0;
    for (let n = from; n < to; n++) {
      const profile = volumeProfile(volume);
      const start = performance.now();
      people.upsert(`p${n}`, profile);
      packing += performance.now() - start;
    }
    return packing;
  };
  const before = held();
  fill(0, someProfiles);
  // As warm as a server that has answered for a minute.
  timed(120, (run) => people.rank(offer(run), { limit }));
  const some = timed(rounds, (run) => people.rank(offer(run + 120), { limit }));
  fill(someProfiles, manyProfiles);
  const bytes = held() - before;
  timed(10, (run) => people.rank(offer(run), { limit }));
  const many = timed(rounds, (run) => people.rank(offer(run + 120), { limit }));
  const manyOwn = ownTime(rounds, (run) => people.rank(offer(run + 120), { limit }));
  const again = new ProfileIndex();
  const kept = Array.from({ length: someProfiles }, () => volumeProfile(volume));
  const [fillingSome = Number.NaN] = timed(1, () => {
    for (const [n, profile] of kept.entries()) again.upsert(`p${n}`, profile);
  });
  const readsPerPerson = Math.round(people.bytes / 2 / people.size);
  const employerAdding = addingLoop(new Int32Array(manyProfiles).fill(readsPerPerson));

  const seekerP50 = at(seeker, 0.5);
  const manyP50 = at(many, 0.5);
  return {
    'seeker against 20,000 opportunities, p50 ms': seekerP50,
    'seeker against 20,000 opportunities, p95 ms': at(seeker, 0.95),
    'seeker against 20,000 opportunities, mean ms of processor time': seekerOwn,
    'seeker, ns per pair': (seekerP50 * 1e6) / opportunityCount,
    'seeker, plain adding loop, ns per pair': (seekerAdding * 1e6) / opportunityCount,
    'opportunity against 20,000 people, p50 ms': at(some, 0.5),
    'opportunity against 20,000 people, p95 ms': at(some, 0.95),
    'opportunity against 100,000 people, p50 ms': manyP50,
    'opportunity against 100,000 people, p95 ms': at(many, 0.95),
    'opportunity against 100,000 people, mean ms of processor time': manyOwn,
    'opportunity, ns per pair': (manyP50 * 1e6) / manyProfiles,
    'opportunity, plain adding loop, ns per pair': (employerAdding * 1e6) / manyProfiles,
    'score with reasons, ns per pair': (plain * 1e6) / opportunityCount,
    'filling the index with 20,000 opportunities, ms': filling,
    'filling the index with 20,000 people, ms': fillingSome,
    'bytes per profile, answers': people.bytes / people.size,
    'bytes per profile, with ids and room to grow': bytes / people.size,
  };
}

/** How many numbers a ranking reads for each opportunity. */
function readsOfOpportunities(opportunities: readonly MatchOpportunity[]): Int32Array {
  const book = new DemandBook();
  return Int32Array.from(opportunities, (opportunity) => 5 + groupCount + book.compile(opportunity).groups.flat().length);
}

/** Milliseconds (p50) to add as many numbers for each as it is given. */
function addingLoop(counts: Int32Array): number {
  const numbers = new Float64Array(counts.reduce((sum, count) => sum + count, 0)).fill(0.5);
  let checksum = 0;
  const taken = timed(60, () => {
    let next = 0;
    for (const count of counts) {
      let sum = 0;
      for (let read = 0; read < count; read++) sum += numbers[next + read] as number;
      next += count;
      checksum += sum;
    }
  });
  // Read, so that the engine may not leave the loop out.
  if (!(checksum > 0)) throw new Error('The adding loop added nothing');
  return at(taken, 0.5);
}
