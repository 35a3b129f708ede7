/** Saves a draft by itself when somebody rests or leaves a field. What is out is never saved without a press. */
import type { OwnOpportunity } from '@arena/contract/opportunities';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createApi, fetchTransport } from '../../lib/api.ts';
import { useLanguage } from '../../lib/i18n.tsx';
import { readTyped, typedIn } from './own-form.ts';

const restMilliseconds = 2000;
const retryMilliseconds = 5000;

export type SaveState =
  | { is: 'rest' }
  | { is: 'saving' }
  | { is: 'saved'; at: string }
  | { is: 'unfinished' }
  | { is: 'offline' }
  | { is: 'stale' }
  | { is: 'ended' };

/**
 * The state to tell, and the version that the next save goes on from. `draft` is null where nothing is to be saved by itself. The form keeps
 * what was typed whatever happens; with the line down it is tried again.
 */
export function useAutosave(
  formId: string,
  draft: OwnOpportunity | null,
  from: number | undefined,
): { state: SaveState; version: number | undefined } {
  const language = useLanguage();
  const [state, setState] = useState<SaveState>({ is: 'rest' });
  const [version, setVersion] = useState(from);
  const reached = useRef(from);
  useEffect(() => {
    reached.current = from;
    setVersion(from);
  }, [from]);
  useEffect(() => {
    const form = document.querySelector(`#${formId} form`);
    if (draft === null || !(form instanceof HTMLFormElement)) return;
    const api = createApi(fetchTransport);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isWaiting = false;
    let isSaving = false;
    let pressed: { by: HTMLElement | null } | null = null;
    const later = (milliseconds: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => void save(), milliseconds);
    };
    const save = async () => {
      if (!isWaiting || reached.current === undefined) return;
      if (isSaving) return later(restMilliseconds);
      isWaiting = false;
      isSaving = true;
      await saveNow(reached.current).finally(() => {
        isSaving = false;
      });
      if (pressed === null) return;
      const { by } = pressed;
      pressed = null;
      form.requestSubmit(by);
    };
    const saveNow = async (version: number) => {
      const read = await readTyped(api, typedIn(new FormData(form)), draft, language);
      if (!read.ok) return setState({ is: 'unfinished' });
      setState({ is: 'saving' });
      const saved = await api.call('PUT /api/employer/opportunities/:id', {
        params: { id: draft.id },
        body: { ...read.input, version, automatic: true },
      });
      if (saved.ok) {
        reached.current = saved.data.version;
        // At once: a press that waited sends the version from the form.
        flushSync(() => {
          setVersion(saved.data.version);
          setState({ is: 'saved', at: saved.data.updatedAt });
        });
        return;
      }
      if (saved.error.code === 'version.stale') return setState({ is: 'stale' });
      if (saved.error.code === 'session.required') return setState({ is: 'ended' });
      if (saved.status < 500) return setState({ is: 'unfinished' });
      isWaiting = true;
      setState({ is: 'offline' });
      later(retryMilliseconds);
    };
    const typed = () => {
      isWaiting = true;
      later(restMilliseconds);
    };
    const left = () => {
      if (isWaiting) later(0);
    };
    const stop = () => {
      isWaiting = false;
      clearTimeout(timer);
    };
    // A press while a save is on its way waits for it: sent beside it, it would meet its own words as somebody else's.
    const sent = (event: SubmitEvent) => {
      stop();
      // From here the press's own answer tells how it went; an older word beside it would contradict it.
      if (!isSaving) return setState({ is: 'rest' });
      event.preventDefault();
      event.stopPropagation();
      pressed = { by: event.submitter };
    };
    form.addEventListener('input', typed);
    form.addEventListener('change', left);
    form.addEventListener('submit', sent);
    window.addEventListener('online', left);
    return () => {
      stop();
      pressed = null;
      form.removeEventListener('input', typed);
      form.removeEventListener('change', left);
      form.removeEventListener('submit', sent);
      window.removeEventListener('online', left);
    };
  }, [formId, draft, language]);
  return { state, version };
}
