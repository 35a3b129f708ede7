/** Makes single waits out of how an invented employer usually answers, the same each time the demo is seeded. */
import type { DemoAnswers } from './types.ts';

const dayMilliseconds = 86_400_000;
const hourMilliseconds = 3_600_000;
/** Spread over five months, the newest old enough to have had its answer. */
const newestDaysAgo = 23;
const spreadDays = 150;

/** Half of the answered waited `medianDays`, a quarter one day less, a quarter two more: few enough for the median to stay. */
function waitDays(answeredBefore: number, medianDays: number): number {
  if (answeredBefore % 2 === 0) return medianDays;
  return answeredBefore % 4 === 1 ? Math.max(1, medianDays - 1) : medianDays + 2;
}

/** One wait for each who asked; those never answered lie evenly among the others. */
export function answerTimesOf(
  { asked, answered, medianDays }: DemoAnswers,
  now: Date,
): { askedAt: Date; answeredAt: Date | null }[] {
  return Array.from({ length: asked }, (_, position) => {
    const askedAt = new Date(now.getTime() - (newestDaysAgo + (position * spreadDays) / asked) * dayMilliseconds);
    const answeredBefore = Math.floor((position * answered) / asked);
    const isAnswered = Math.floor(((position + 1) * answered) / asked) > answeredBefore;
    const waited = waitDays(answeredBefore, medianDays) * dayMilliseconds - hourMilliseconds;
    return { askedAt, answeredAt: isAnswered ? new Date(askedAt.getTime() + waited) : null };
  });
}
