/** A page that follows a conversation: what is new is sent as it is written. */
import type { Actor } from '../../access/actor.ts';
import type { Outlet } from '../../access/outlet.ts';
import { AppError } from '../../app-error.ts';
import type { Deps } from '../../deps.ts';
import { getConversationNews, loadConversation } from './conversations.service.ts';

/**
 * Sends "news" at once and at every change: what came after the last that was sent, and how things stand. "gone", and the end, when the
 * reader may not see it any more. Each time the reader is found anew, with the organisation and the role they have then, and asks
 * `getConversationNews` as a request of theirs would: somebody who was let out is sent nothing. What no notice tells of (a consent taken back,
 * an organisation put on hold, a colleague let out, a notice that was lost) is seen at the stream's next beat.
 */
export async function followConversation(
  deps: Deps,
  actor: Actor,
  id: string,
  after: string | undefined,
  open: () => Outlet,
): Promise<undefined> {
  await loadConversation(deps.database.queries, actor, id);
  const stream = open();
  let last = after;
  let told = '';
  let looking = false;
  let changed = false;
  let ended = false;

  /** One look at a time; what changes during one is seen by the next. */
  async function look() {
    changed = true;
    if (looking) return;
    looking = true;
    try {
      while (changed && !ended) {
        changed = false;
        const reader = await stream.findReader();
        if (reader === null || ended) return;
        const news = await getConversationNews(deps, reader, id, last);
        const now = JSON.stringify(news);
        if (now === told) continue;
        last = news.messages.at(-1)?.id ?? last;
        await stream.send('news', news);
        // The same again without its messages would be no news.
        told = JSON.stringify({ ...news, messages: [], more: false });
        changed ||= news.more;
      }
    } catch (error) {
      if (error instanceof AppError && error.code === 'not_found') await stream.send('gone', {});
      // A database that is away: the page asks again by itself.
      stream.close();
    } finally {
      looking = false;
    }
  }
  const unsubscribe = deps.changes.subscribe('conversation_changed', id, () => void look());
  stream.onBeat(look);
  stream.onClose(() => {
    ended = true;
    unsubscribe();
  });
  await look();
}
