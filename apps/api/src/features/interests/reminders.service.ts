/** Hourly: reminds of what waits, at most one letter a day to each reader, and watches over employers that never answer. */
import { osloDay } from '@arena/taxonomy/oslo-day';
import type { Deps } from '../../deps.ts';
import { pauseEmployer } from '../employers/standing.service.ts';
import { sendLetter } from '../letters/letters.service.ts';
import * as deadlines from './deadlines.store.ts';
import * as store from './interests.store.ts';
import { decideSilence, silenceSince } from './silence.rules.ts';
import { dueDaysToRemind, isOfficeTime, startOfOsloDay } from './working-days.rules.ts';

const company = { nb: '/bedrift', en: '/en/company' };
const myMeetings = { nb: '/mine-moter', en: '/en/my-meetings' };

/** In office hours, two working days before the last day and on it: one letter a day for all that waits, keyed by the day. */
export async function remindOfDue(deps: Deps): Promise<void> {
  const now = deps.clock();
  if (!isOfficeTime(now)) return;
  const { queries } = deps.database;
  const today = osloDay(now);
  const waiting = await deadlines.listToRemind(queries, dueDaysToRemind(today), startOfOsloDay(today));
  const asked = waiting.filter(({ direction }) => direction === 'from-seeker');
  for (const [employerId, rows] of Map.groupBy(asked, (row) => row.employerId)) {
    if (employerId === null) continue;
    for (const accountId of await store.listMembers(queries, employerId)) {
      const key = `interest.reminder:${employerId}:${today}:${accountId}`;
      await sendLetter(deps, { accountId, key, name: 'interest.reminder', page: company });
    }
    await mark(deps, rows, now);
  }
  const invited = waiting.filter(({ direction }) => direction === 'from-employer');
  for (const [accountId, rows] of Map.groupBy(invited, (row) => row.seekerId)) {
    const key = `invitation.reminder:${accountId}:${today}`;
    await sendLetter(deps, { accountId, key, name: 'invitation.reminder', page: myMeetings });
    await mark(deps, rows, now);
  }
}

async function mark(deps: Deps, rows: readonly { id: string }[], now: Date): Promise<void> {
  await deps.database.transaction({ actor: null }, (queries) =>
    deadlines.markReminded(
      queries,
      rows.map(({ id }) => id),
      now,
    ),
  );
}

/** In office hours: a warning after a silent month, a pause after two on end. The pause tells of itself. */
export async function watchSilence(deps: Deps): Promise<void> {
  const now = deps.clock();
  if (!isOfficeTime(now)) return;
  for (const { employerId, waits, backAt } of await deadlines.listSilent(deps.database.queries, silenceSince(now))) {
    const silence = decideSilence(waits, now, backAt);
    if (silence === null) continue;
    if (silence.act === 'pause') {
      await deps.database.transaction({ actor: null, reason: 'two months without an answer' }, (queries) =>
        pauseEmployer(queries, employerId, 'silent'),
      );
      continue;
    }
    for (const accountId of await store.listMembers(deps.database.queries, employerId)) {
      const key = `employer.silence-near:${employerId}:${silence.month}:${accountId}`;
      await sendLetter(deps, { accountId, key, name: 'employer.silence-near', page: company });
    }
  }
}
