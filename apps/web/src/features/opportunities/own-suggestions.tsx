import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { createApi, fetchTransport } from '../../lib/api.ts';
import { useLanguage } from '../../lib/i18n.tsx';

const pauseMilliseconds = 200;

/** Names to choose from while somebody types, as the browser's own list. Without JavaScript the words are understood when they are sent. */
export function useSuggestions(type: 'occupation' | 'skill'): {
  list: ReactNode;
  field: { list: string; autoComplete: 'off'; onInput: (event: FormEvent<HTMLInputElement>) => void };
} {
  const id = useId();
  const language = useLanguage();
  const [names, setNames] = useState<string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const ask = async (prefix: string) => {
    if (prefix.trim().length < 2) return;
    const found = await createApi(fetchTransport).call('GET /api/taxonomy/suggestions', {
      query: { type, prefix: prefix.slice(0, 60), language },
    });
    if (found.ok) setNames([...new Set(found.data.map(({ name }) => name))]);
  };
  return {
    list: (
      <datalist id={id}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    ),
    field: {
      list: id,
      autoComplete: 'off',
      onInput: ({ currentTarget: { value } }) => {
        clearTimeout(timer.current);
        timer.current = setTimeout(() => void ask(value), pauseMilliseconds);
      },
    },
  };
}
