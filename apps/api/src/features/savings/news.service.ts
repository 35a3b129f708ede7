/** For the clock: what is new in the searches that people want to hear about, told once a day in one letter. */
import { noAnswers } from '@arena/contract/no-answers';
import { osloDay } from '@arena/taxonomy/oslo-day';
import type { Deps } from '../../deps.ts';
import { enqueue } from '../../jobs/jobs.ts';
import { sendLetter } from '../letters/letters.service.ts';
import { findProfile } from '../profiles/profiles.service.ts';
import { findNewMatches } from '../rankings/rankings.service.ts';
import { findNewHits } from '../searches/searches.service.ts';
import { isDue } from './savings.rules.ts';
import * as store from './savings.store.ts';

/** So many accounts are read at a time; each is looked at in a transaction of its own. */
const accountsAtOnce = 200;
const hourMilliseconds = 3_600_000;
const heardOfLaterMilliseconds = 120_000;

/** Looks where it is time to, and enqueues a letter where something is new. May run twice at once: a search is looked at once a day. */
export async function lookForNews(deps: Deps): Promise<void> {
  const now = deps.clock();
  // Looked at within the last hour is not due in any time zone.
  const lookedBefore = new Date(now.getTime() - hourMilliseconds);
  let after: string | null = null;
  for (;;) {
    const accounts = await store.listAccountsToTell(deps.database.queries, lookedBefore, now, after, accountsAtOnce);
    for (const accountId of accounts) await lookFor(deps, accountId, now);
    const last = accounts.at(-1);
    if (last === undefined || accounts.length < accountsAtOnce) return;
    after = last;
  }
}

async function lookFor(deps: Deps, accountId: string, now: Date): Promise<void> {
  await deps.database.transaction({ actor: null }, async (queries) => {
    const due = (await store.lockSearches(queries, accountId)).filter((one) => one.renewBy > now && isDue(one, now));
    // What is being published at this moment may be heard of a little late: it is for the next look.
    const until = new Date(now.getTime() - heardOfLaterMilliseconds);
    const withNews: store.SearchRow[] = [];
    for (const search of due) {
      const news =
        search.kind === 'search'
          ? await findNewHits(deps, search.query, { after: search.toldUntil, until })
          : await findNewMatches(deps, (await findProfile(queries, accountId))?.answers ?? noAnswers, {
              after: search.toldUntil,
              until,
            });
      if (news.length > 0) withNews.push(search);
      await store.rememberLook(queries, search.id, { toldUntil: until, ...(news.length > 0 ? { lastSentAt: now } : {}) });
    }
    const [first, ...others] = withNews;
    if (first === undefined) return;
    // One leads to the search itself, newest first; several to the list of them.
    const about = others.length > 0 ? null : { kind: first.kind, address: first.address };
    await enqueue(queries, 'saved.news', { accountId, day: osloDay(now), about });
  });
}

/** Job: the letter says that there is news, never what. */
export async function tellOfNews(
  deps: Deps,
  { accountId, day, about }: { accountId: string; day: string; about: { kind: 'search' | 'matches'; address: string } | null },
): Promise<void> {
  const query = new URLSearchParams(about?.address ?? '');
  query.set('sort', 'newest');
  const page =
    about === null
      ? { nb: '/lagret', en: '/en/saved' }
      : about.kind === 'matches'
        ? { nb: '/treff?sort=newest', en: '/en/matches?sort=newest' }
        : { nb: `/muligheter?${query}`, en: `/en/opportunities?${query}` };
  await sendLetter(deps, { accountId, key: `saved.news:${accountId}:${day}`, name: 'saved.news', page });
}
