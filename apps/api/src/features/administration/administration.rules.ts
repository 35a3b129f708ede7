/** What an administrator may see in numbers. Pure. */

/** No number of people below this is shown to anybody (`specs/trust.md`, Privacy). */
export const smallest = 10;

/** A number that comes from people: how many things, and how many different people are behind them. */
export interface PeopleCount {
  count: number;
  people: number;
}

/** The number, or null when fewer than ten people are behind it. Nobody at all is no secret. */
export const safeCount = ({ count, people }: PeopleCount): number | null =>
  count === 0 || (count >= smallest && people >= smallest) ? count : null;

/**
 * One column of a table whose sum is shown somewhere: numbers under ten are withheld, and then the smallest of the others too, until at
 * least two are withheld that are ten or more together; else a subtraction would bring the withheld ones back.
 */
export function safeColumn(column: ReadonlyMap<string, PeopleCount>): Map<string, number | null> {
  const safe = new Map([...column].map(([id, count]) => [id, safeCount(count)]));
  const withheld = () => [...column].filter(([id]) => safe.get(id) === null);
  for (;;) {
    const hidden = withheld();
    const sum = hidden.reduce((total, [, { count }]) => total + count, 0);
    if (hidden.length === 0 || (hidden.length >= 2 && sum >= smallest)) return safe;
    const [next] = [...column]
      .filter(([id, { count }]) => count > 0 && safe.get(id) !== null)
      .sort(([, a], [, b]) => a.count - b.count);
    if (next === undefined) return safe;
    safe.set(next[0], null);
  }
}

/** Steps where one is a part of another: a part is withheld too when what is left of the whole is under ten. */
const partOf: readonly (readonly [part: string, whole: string])[] = [
  ['findable', 'profiles'],
  ['interests-accepted', 'interests-sent'],
  ['consents', 'proposals'],
  ['referrals', 'consents'],
];

export function safeSteps(steps: ReadonlyMap<string, PeopleCount>): Map<string, number | null> {
  const safe = new Map([...steps].map(([id, count]) => [id, safeCount(count)]));
  for (const [part, whole] of partOf) {
    const partCount = steps.get(part)?.count ?? 0;
    const left = (steps.get(whole)?.count ?? 0) - partCount;
    if (partCount > 0 && left > 0 && left < smallest) safe.set(part, null);
  }
  return safe;
}

/** Seconds after which a worker that has not been heard is taken to have stopped; it is heard every minute. */
const silentAfterSeconds = 180;

/** The jobs' state from the last sign of life and what lies behind. Never heard: it may just have started. */
export function decideJobsState(seen: { heardSecondsAgo: number | null; failed: number }): 'alive' | 'degraded' | 'down' {
  if (seen.heardSecondsAgo === null) return 'degraded';
  if (seen.heardSecondsAgo > silentAfterSeconds) return 'down';
  return seen.failed > 0 ? 'degraded' : 'alive';
}

/** Missed twice, and a little more for a run that takes long: somebody should look. Down when it has been silent for six hours. */
export function decideFeedState(seen: {
  readMinutesAgo: number | null;
  failed: boolean;
  everyMinutes: number;
}): 'alive' | 'degraded' | 'down' {
  if (seen.readMinutesAgo === null) return seen.failed ? 'down' : 'degraded';
  if (seen.readMinutesAgo > 6 * 60) return 'down';
  return seen.failed || seen.readMinutesAgo > 2 * seen.everyMinutes + 15 ? 'degraded' : 'alive';
}

/** Minutes that a letter may wait before somebody should look: the first tries fail now and then, and nobody need know. */
const lateMinutes = 10;

export const decideMailState = (seen: { down: boolean; waitedMinutes: number; failed: number }): 'alive' | 'degraded' | 'down' =>
  seen.down ? 'down' : seen.failed > 0 || seen.waitedMinutes >= lateMinutes ? 'degraded' : 'alive';
