/** What happened that somebody should know, read in the product. Written by `letters`; here it is shown, counted and marked as read. */
import type { NoticeView } from '@arena/contract/notices';
import type { SignedIn } from '../../access/actor.ts';
import type { Outlet } from '../../access/outlet.ts';
import { mayAttempt } from '../../access/policy.ts';
import { AppError } from '../../app-error.ts';
import type { Queries } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { kindOfNotice, wordsOf } from '../letters/letters.service.ts';
import { localText } from '../opportunities/opportunities.service.ts';
import * as store from './notices.store.ts';

const shown = 100;
const keptDays = 90;

export async function countUnread(deps: Deps, accountId: string): Promise<number> {
  return store.countUnread(deps.database.queries, accountId);
}

export async function listNotices(
  deps: Deps,
  actor: SignedIn,
  language: 'nb' | 'en',
): Promise<{ unread: number; items: NoticeView[]; older: boolean }> {
  const { queries } = deps.database;
  const rows = await store.listNotices(queries, actor.accountId, shown + 1);
  const items = rows.slice(0, shown).map(({ notice: { id, name, createdAt, readAt }, titleNb, titleEn }) => {
    const { subject, body } = wordsOf(name, language);
    return {
      id,
      title: subject,
      text: body,
      about: localText(titleNb ?? '', titleEn ?? '', language),
      kind: kindOfNotice(name),
      at: createdAt.toISOString(),
      unread: readAt === null,
    };
  });
  return { unread: await store.countUnread(queries, actor.accountId), items, older: rows.length > shown };
}

/** Marks one as read and gives the page it leads to, or all up to the newest one seen. Somebody else's look missing. */
export async function readNotices(
  deps: Deps,
  actor: SignedIn,
  which: { id: string } | { upTo: string },
  language: 'nb' | 'en',
): Promise<{ path: string | null }> {
  return deps.database.transaction({ actor }, async (queries) => {
    const notice = 'id' in which ? await store.findNotice(queries, actor.accountId, which.id) : null;
    if (notice === undefined) throw new AppError('not_found');
    await store.markRead(queries, actor.accountId, which, deps.clock());
    return { path: notice?.page[language] ?? null };
  });
}

/** Marks as read what leads to a page that the person has before their eyes. `page`: its Norwegian address. */
export const readNoticesOf = (deps: Deps, queries: Queries, accountId: string, page: string): Promise<void> =>
  store.markRead(queries, accountId, { page }, deps.clock());

/** Sends how many are unread: now, and whenever that changes, as long as the reader's session lives and the list may be read. */
export function followUnread(deps: Deps, accountId: string, stream: Outlet): void {
  let counting: Promise<void> = Promise.resolve();
  let last = -1;
  let ended = false;
  async function findReader(): Promise<SignedIn | null> {
    const reader = await stream.findReader();
    if (reader === null || (reader.accountId === accountId && mayAttempt(reader, 'notice:list'))) return reader;
    stream.close();
    return null;
  }
  // One count after the other, so that an older one never comes last.
  const count = () => {
    counting = counting
      .then(async () => {
        if (ended || (await findReader()) === null) return;
        const unread = await store.countUnread(deps.database.queries, accountId);
        if (unread === last || ended) return;
        last = unread;
        await stream.send('unread', { unread });
      })
      // The next change, or the stream that is opened again, tells it.
      .catch(() => {});
  };
  const unsubscribe = deps.changes.subscribe('notice_added', accountId, count);
  stream.onBeat(findReader);
  stream.onClose(() => {
    ended = true;
    unsubscribe();
  });
  count();
}

/** For the clock: what is older than three months is forgotten. */
export async function sweepNotices(deps: Deps): Promise<void> {
  await store.deleteNoticesBefore(deps.database.queries, new Date(deps.clock().getTime() - keptDays * 86_400_000));
}
