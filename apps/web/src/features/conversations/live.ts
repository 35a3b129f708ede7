/** What a conversation page knows, kept true while somebody looks at it: a stream, and questions now and then when there is none. */
import type { ConversationNews, ConversationView, Message } from '@arena/contract/conversations';
import { useCallback, useEffect, useRef, useState } from 'react';
import { createApi, fetchTransport } from '../../lib/api.ts';

export const browserApi = createApi(fetchTransport);

export interface Live {
  canWrite: boolean;
  blockedByMe: boolean;
  messages: Message[];
  meetings: ConversationView['meetings'];
  earlier: boolean;
  /** `gone`: it may not be seen any more. `signed-out`: the session ended. */
  state: 'open' | 'gone' | 'signed-out';
}

const byId = (a: Message, b: Message) => (a.id < b.id ? -1 : 1);

/** Each message once, oldest first, whatever came twice. */
export function withMessages(known: readonly Message[], more: readonly Message[]): Message[] {
  const all = new Map([...known, ...more].map((message) => [message.id, message]));
  return all.size === known.length ? (known as Message[]) : [...all.values()].sort(byId);
}

const firstPause = 1000;
const laterPause = 20_000;
/** Asking keeps the session alive, so it ends when nobody has touched the page for a while: a machine left alone must sign out. */
const untouchedMilliseconds = 10 * 60_000;

export function useLive(view: ConversationView, { follow }: { follow: boolean }) {
  const { id } = view;
  const [live, setLive] = useState<Live>(() => ({ ...view, state: 'open' }));
  const [loaded, setLoaded] = useState(view);
  // The page was loaded again, after a form: what it says of the conversation is newer, and what was there before stays.
  if (loaded !== view) {
    setLoaded(view);
    setLive((was) =>
      was.messages[0] !== undefined && loaded.id === view.id
        ? { ...view, state: 'open', messages: withMessages(was.messages, view.messages), earlier: was.earlier }
        : { ...view, state: 'open' },
    );
  }
  const last = useRef<string>(undefined);
  last.current = live.messages.at(-1)?.id;

  const take = useCallback((news: Pick<ConversationNews, 'canWrite' | 'blockedByMe' | 'messages' | 'meetings'>) => {
    const { canWrite, blockedByMe, messages, meetings } = news;
    setLive((was) => ({ ...was, canWrite, blockedByMe, meetings, messages: withMessages(was.messages, messages) }));
  }, []);
  const addMessage = useCallback((message: Message) => {
    setLive((was) => ({ ...was, messages: withMessages(was.messages, [message]) }));
  }, []);

  useEffect(() => {
    if (!follow) return;
    let source: EventSource | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pause = firstPause;
    let touched = Date.now();
    let over = false;

    const end = (state: Live['state']) => {
      over = true;
      stop();
      setLive((was) => ({ ...was, state, canWrite: false }));
    };
    function stop() {
      clearTimeout(timer);
      source?.close();
      source = null;
    }
    function open() {
      stop();
      if (over || document.visibilityState !== 'visible') return;
      const after = last.current === undefined ? '' : `?after=${last.current}`;
      source = new EventSource(`/api/conversations/${id}/stream${after}`);
      source.addEventListener('news', ({ data }) => {
        pause = firstPause;
        take(JSON.parse(data) as ConversationNews);
      });
      source.addEventListener('gone', () => end('gone'));
      source.onerror = () => {
        stop();
        timer = setTimeout(again, pause);
        pause = laterPause;
      };
    }
    /** Asks once without a stream, then tries for one again. */
    async function again() {
      if (over || document.visibilityState !== 'visible') return;
      if (Date.now() - touched > untouchedMilliseconds) return;
      const query = last.current === undefined ? {} : { after: last.current };
      const answer = await browserApi.call('GET /api/conversations/:id/news', { params: { id }, query });
      if (over) return;
      if (answer.ok) take(answer.data);
      else if (answer.error.code === 'not_found') return end('gone');
      else if (answer.error.code === 'session.required') return end('signed-out');
      open();
    }
    const touch = () => {
      const slept = Date.now() - touched > untouchedMilliseconds;
      touched = Date.now();
      if (slept && source === null) void again();
    };
    const look = () => {
      if (document.visibilityState === 'visible') {
        touch();
        pause = firstPause;
        open();
      } else stop();
    };
    open();
    document.addEventListener('visibilitychange', look);
    window.addEventListener('online', look);
    for (const act of ['keydown', 'pointerdown'] as const) document.addEventListener(act, touch);
    return () => {
      over = true;
      stop();
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('online', look);
      for (const act of ['keydown', 'pointerdown'] as const) document.removeEventListener(act, touch);
    };
  }, [id, follow, take]);

  /** Older messages, put before those that are there; the id of the last of them, to go on reading from. */
  const loadEarlier = useCallback(
    async (before: string): Promise<string | null> => {
      const answer = await browserApi.call('GET /api/conversations/:id', { params: { id }, query: { before } });
      if (!answer.ok) return null;
      const { messages, earlier } = answer.data;
      setLive((was) => ({ ...was, earlier, messages: withMessages(was.messages, messages) }));
      return messages.at(-1)?.id ?? null;
    },
    [id],
  );
  return { live, addMessage, loadEarlier };
}

/** Says how far somebody has seen, when it is before their eyes; nobody else is told. */
export function useMarkRead(id: string, messages: readonly Message[], hasUnread: boolean) {
  const last = messages.at(-1);
  const marked = useRef(hasUnread ? undefined : last?.id);
  useEffect(() => {
    const mark = () => {
      if (last === undefined || last.id === marked.current || document.visibilityState !== 'visible') return;
      marked.current = last.id;
      if (!last.mine) void browserApi.call('POST /api/conversations/:id/read', { params: { id }, body: { upTo: last.id } });
    };
    mark();
    document.addEventListener('visibilitychange', mark);
    return () => document.removeEventListener('visibilitychange', mark);
  }, [id, last]);
}
