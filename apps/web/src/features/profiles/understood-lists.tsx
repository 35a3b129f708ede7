import { XMarkIcon } from '@navikt/aksel-icons';
import { useEffect, useRef, useState } from 'react';
import { Form } from 'react-router';
import { createApi, fetchTransport } from '../../lib/api.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { VisuallyHidden } from '../../ui/page.tsx';
import type { Problems } from './answers-form.ts';
import { useProblemText } from './form-errors.tsx';
import type { ListName } from './understood.page.tsx';

/** Names as buttons that take themselves away; plain submit buttons, so it works without scripts. */
export function RemovableList({
  list,
  heading,
  items,
  said,
}: {
  list: ListName;
  heading: string;
  items: readonly { id: string; name: string }[];
  /** Which of the person's own words led to each. */
  said: readonly { id: string; matched: string }[];
}) {
  const { t } = useTranslation(['profiles', 'app']);
  if (items.length === 0) return null;
  return (
    <Form method="post" className="stack" data-gap="2">
      <h3>{heading}</h3>
      <ul className="cluster" data-gap="2">
        {items.map(({ id, name }) => {
          const words = said.find((one) => one.id === id)?.matched;
          // "Elektrikere (du skrev «elektriker»)" tells nothing.
          const tells = words !== undefined && !name.toLocaleLowerCase('nb').startsWith(words.toLocaleLowerCase('nb'));
          return (
            <li key={id}>
              <button type="submit" className="pill" name="remove" value={`${list}:${id}`}>
                <VisuallyHidden>{t('app:actions.remove')}: </VisuallyHidden>
                <span>
                  {name}
                  {tells && <span className="small muted"> ({t('understood.from', { words })})</span>}
                </span>
                <Icon of={XMarkIcon} />
              </button>
            </li>
          );
        })}
      </ul>
    </Form>
  );
}

/** Says that something is gone, and puts it back. Takes the focus that its button had. */
export function Undo({ item }: { item: { list: ListName; id: string } }) {
  const { t } = useTranslation('profiles');
  const ref = useRef<HTMLFormElement>(null);
  const value = `${item.list}:${item.id}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each removal moves the focus anew
  useEffect(() => ref.current?.querySelector('button')?.focus({ preventScroll: true }), [value]);
  return (
    <Form method="post" ref={ref} className="cluster">
      <p role="status">{t('understood.removed')}</p>
      <Button variant="secondary" size="sm" name="restore" value={value}>
        {t('understood.undo')}
      </Button>
    </Form>
  );
}

/** A word or more to add; with scripts, names are suggested while typing. */
export function AddForm({
  name,
  label,
  types,
  problems,
  typed,
  count,
}: {
  name: 'addKnown' | 'addWanted';
  label: string;
  types: readonly ('occupation' | 'skill')[];
  problems: Problems;
  /** What was typed and refused. */
  typed: string | undefined;
  /** How many are in the list: when it grows, the field is emptied. */
  count: number;
}) {
  const { t } = useTranslation('profiles');
  const problemText = useProblemText(problems);
  const ref = useRef<HTMLFormElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current) ref.current?.reset();
    before.current = count;
  }, [count]);
  const { names, ask } = useSuggestions(types);
  return (
    <Form method="post" ref={ref} className="search-bar" noValidate>
      <TextField
        name={name}
        label={label}
        error={problemText(name)}
        defaultValue={typed ?? ''}
        list={`${name}-names`}
        autoComplete="off"
        dir="auto"
        onInput={(event) => ask(event.currentTarget.value)}
      />
      <datalist id={`${name}-names`}>
        {names.map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
      <Button variant="secondary">{t('understood.add')}</Button>
    </Form>
  );
}

const pauseMilliseconds = 200;

function useSuggestions(types: readonly ('occupation' | 'skill')[]) {
  const language = useLanguage();
  const [names, setNames] = useState<readonly string[]>([]);
  const timer = useRef<number>(undefined);
  /** Answers may come back in another order than they were asked for. */
  const latest = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  function ask(typed: string) {
    window.clearTimeout(timer.current);
    const prefix = typed.trim();
    const asked = ++latest.current;
    if (prefix.length < 2 || prefix.length > 60) return setNames([]);
    timer.current = window.setTimeout(async () => {
      const api = createApi(fetchTransport);
      const found = await Promise.all(
        types.map((type) => api.call('GET /api/taxonomy/suggestions', { query: { type, prefix, language } })),
      );
      if (asked !== latest.current) return;
      setNames([...new Set(found.flatMap((one) => (one.ok ? one.data.map(({ name }) => name) : [])))]);
    }, pauseMilliseconds);
  }
  return { names, ask };
}
