/** What is on its way to the other side: shown at once, sent again by the same key when the connection was lost, and never lost itself. */

import type { Message } from '@arena/contract/conversations';
import type { ErrorBody } from '@arena/contract/errors';
import { useCallback, useEffect, useRef, useState } from 'react';
import { browserApi } from './live.ts';

export interface Pending {
  key: string;
  text: string;
  files: readonly { name: string; bytes: string }[];
  failed: boolean;
  /** The last message that was there when it was sent. */
  after: string;
}

/** As `forgetAllDrafts` names them: leaving a shared computer takes these along. */
const keptUnder = (id: string) => `arena.form.conversation-${id}`;
interface Kept {
  text: string;
  /** Of what was perhaps sent: the same words under it are sent once. */
  key: string;
}

function withStorage<T>(act: (storage: Storage) => T): T | null {
  try {
    return act(sessionStorage);
  } catch {
    return null;
  }
}

export const keepDraft = (id: string, draft: Kept | null) =>
  withStorage((storage) =>
    draft === null || draft.text === ''
      ? storage.removeItem(keptUnder(id))
      : storage.setItem(keptUnder(id), JSON.stringify(draft)),
  );
export function draftOf(id: string): Kept | null {
  const kept = withStorage((storage) => JSON.parse(storage.getItem(keptUnder(id)) ?? 'null') as Partial<Kept> | null);
  return typeof kept?.text === 'string' && typeof kept.key === 'string' ? { text: kept.text, key: kept.key } : null;
}

/** Tried again by itself or by a press; anything else needs the person to change something. */
const passing = new Set(['server.busy', 'server.unexpected', 'request.too_many']);

export function useSending(
  id: string,
  { onSent, onRefused }: { onSent: (message: Message) => void; onRefused: (what: Pending, error: ErrorBody) => void },
) {
  const [pending, setPending] = useState<Pending[]>([]);
  const now = useRef(pending);
  now.current = pending;
  const drop = useCallback((key: string) => setPending((was) => was.filter((one) => one.key !== key)), []);

  const send = useCallback(
    async (what: Pending) => {
      setPending((was) => [...was.filter(({ key }) => key !== what.key), { ...what, failed: false }]);
      const { key, text, files } = what;
      const answer =
        files.length === 0
          ? await browserApi.call('POST /api/conversations/:id/messages', { params: { id }, body: { text, key } })
          : await browserApi.call('POST /api/conversations/:id/files', {
              params: { id },
              body: { text, key, files: [...files] },
            });
      if (answer.ok) {
        onSent(answer.data);
        drop(key);
      } else if (passing.has(answer.error.code)) {
        setPending((was) => was.map((one) => (one.key === key ? { ...one, failed: true } : one)));
      } else {
        drop(key);
        onRefused(what, answer.error);
      }
    },
    [id, onSent, onRefused, drop],
  );
  const retry = useCallback(
    (key: string) => {
      const what = now.current.find((one) => one.key === key);
      if (what !== undefined) void send(what);
    },
    [send],
  );
  // The connection is back: what waited goes, by the key it had.
  useEffect(() => {
    const again = () => {
      for (const { key, failed } of now.current) if (failed) retry(key);
    };
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [retry]);
  // What is on its way would go with the page: the browser asks first.
  const isWaiting = pending.length > 0;
  useEffect(() => {
    if (!isWaiting) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isWaiting]);
  return { pending, send, retry, drop };
}
