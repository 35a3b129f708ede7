import { DemandBook, groupCount } from './demand-book.ts';
import { seededDice, volumeOpportunity, volumeProfile } from './matching.volume.ts';
import { OpportunityIndex } from './opportunity-index.ts';
import { rankProfiles } from './rank.ts';
import { score } from './score.ts';

const opportunityCount = 20_000;
const profileCount = 20_000;
const seekers = 60;
const rounds = 15;
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

/**
 * One seeker against 20,000 opportunities and one opportunity against 20,000 people, top 50 with reasons, on invented volume from a
 * fixed seed. Beside it a plain loop that only adds as many numbers per pair as the index reads: what the machine could do at best.
 */
export async function run(): Promise<Record<string, number>> {
  const dice = seededDice(20261122);
  const opportunities = Array.from({ length: opportunityCount }, (_, n) => volumeOpportunity(dice, `o${n}`));
  const profiles = Array.from({ length: profileCount }, (_, n) => ({ id: `p${n}`, profile: volumeProfile(dice) }));
  const asked = Array.from({ length: seekers }, () => volumeProfile(dice));
  const person = (run: number) => asked[run % seekers] as (typeof asked)[number];

  const index = new OpportunityIndex();
  const [filling = Number.NaN] = timed(1, () => {
    for (const opportunity of opportunities) index.upsert(opportunity);
  });
  timed(20, (run) => index.rank(person(run), { limit }));
  const seeker = timed(seekers * 3, (run) => index.rank(person(run), { limit }));

  timed(3, (run) => rankProfiles(opportunities[run] as (typeof opportunities)[number], profiles, limit));
  const employer = timed(rounds, (run) =>
    rankProfiles(opportunities[run + 3] as (typeof opportunities)[number], profiles, limit),
  );

  const [plain = Number.NaN] = timed(1, () => {
    for (const opportunity of opportunities) score(person(0), opportunity);
  });
  const adding = addingLoop(opportunities);
  const seekerP50 = at(seeker, 0.5);
  return {
    'seeker against 20,000 opportunities, p50 ms': seekerP50,
    'seeker against 20,000 opportunities, p95 ms': at(seeker, 0.95),
    'seeker, ns per pair': (seekerP50 * 1e6) / opportunityCount,
    'opportunity against 20,000 people, p50 ms': at(employer, 0.5),
    'opportunity against 20,000 people, p95 ms': at(employer, 0.95),
    'opportunity, ns per pair': (at(employer, 0.5) * 1e6) / profileCount,
    'score with reasons, ns per pair': (plain * 1e6) / opportunityCount,
    'plain adding loop, ns per pair': (adding * 1e6) / opportunityCount,
    'seeker against the adding loop, times': seekerP50 / adding,
    'filling the index with 20,000, ms': filling,
  };
}

/** Milliseconds (p50) to add, for each opportunity, as many numbers as a ranking looks up for it. */
function addingLoop(opportunities: readonly Parameters<DemandBook['compile']>[0][]): number {
  const book = new DemandBook();
  const counts = Int32Array.from(opportunities, (opportunity) => 5 + groupCount + book.compile(opportunity).groups.flat().length);
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
