/** What must follow the form while somebody writes: what it asks of people, and how its occupation is read. */
import { useEffect, useState } from 'react';
import { createApi, fetchTransport } from '../../lib/api.ts';
import { useLanguage } from '../../lib/i18n.tsx';
import { type Row, readOccupation, type Typed, typedIn } from './own-form.ts';

const restMilliseconds = 500;

/** The rows as they stand now. Drawn again only when they have changed, not with every letter of the text. */
export function useLiveRows(formId: string, typed: Typed): readonly Row[] {
  const drawn = JSON.stringify(typed.rows);
  const [rows, setRows] = useState(drawn);
  useEffect(() => {
    setRows(drawn);
    const form = document.querySelector(`#${formId} form`);
    if (!(form instanceof HTMLFormElement)) return;
    const read = () => setRows(JSON.stringify(typedIn(new FormData(form)).rows));
    // What was typed before a reload is put back by now.
    read();
    form.addEventListener('input', read);
    form.addEventListener('change', read);
    return () => {
      form.removeEventListener('input', read);
      form.removeEventListener('change', read);
    };
  }, [formId, drawn]);
  return JSON.parse(rows) as Row[];
}

/** The occupation that the words in the field are read as; `saved` until they say something else, null when they say nothing to us. */
export function useReadOccupation(
  formId: string,
  saved: { id: string; name: string } | null,
): { id: string; name: string } | null {
  const language = useLanguage();
  const [id, name] = [saved?.id, saved?.name];
  const [read, setRead] = useState(saved);
  useEffect(() => {
    const own = id === undefined || name === undefined ? null : { id, name };
    setRead(own);
    const form = document.querySelector(`#${formId} form`);
    if (!(form instanceof HTMLFormElement)) return;
    const api = createApi(fetchTransport);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked = 0;
    const understand = async (words: string) => {
      const mine = ++asked;
      const found = words === '' ? null : words === own?.name ? own : await readOccupation(api, words, language);
      if (mine === asked) setRead(found);
    };
    const typed = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || target.name !== 'occupation') return;
      clearTimeout(timer);
      timer = setTimeout(() => void understand(target.value.trim()), restMilliseconds);
    };
    form.addEventListener('input', typed);
    return () => {
      asked++;
      clearTimeout(timer);
      form.removeEventListener('input', typed);
    };
  }, [formId, id, name, language]);
  return read;
}
