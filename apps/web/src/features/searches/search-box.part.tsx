import type { ApiResponse } from '@arena/contract/api';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';

type Suggestion = ApiResponse<'GET /api/search/suggestions'>[number];

const shortest = 2;
/** Somebody who types fast is asked about once, not for each letter. */
const restMilliseconds = 150;

/**
 * The words to search for, with suggestions while they are typed: a combobox with a list (ARIA Authoring Practices, "Editable Combobox
 * With List Autocomplete"). Without JavaScript it is a plain field. Choosing fills the field and sends the form.
 */
export function SearchBox({
  label,
  defaultValue = '',
  onChoose,
}: {
  label: string;
  defaultValue?: string;
  onChoose: () => void;
}) {
  const { t } = useTranslation('searches');
  const language = useLanguage();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [suggestions, setSuggestions] = useState<Suggestion[]>([]);
  const [active, setActive] = useState(-1);
  const [typed, setTyped] = useState('');
  const isOpen = suggestions.length > 0;
  // Until the script runs nothing would be suggested: then it is a field for searching, and says no more.
  const [isAlive, setIsAlive] = useState(false);
  useEffect(() => setIsAlive(true), []);
  const asCombobox = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': isOpen,
    'aria-controls': `${id}-list`,
    'aria-activedescendant': active < 0 ? undefined : `${id}-${active}`,
  } as const;

  useEffect(() => {
    setActive(-1);
    if (typed.trim().length < shortest) {
      setSuggestions([]);
      return;
    }
    const gone = new AbortController();
    const rest = setTimeout(async () => {
      const query = new URLSearchParams({ prefix: typed, language });
      try {
        const answer = await fetch(`/api/search/suggestions?${query}`, { signal: gone.signal });
        if (answer.ok) setSuggestions((await answer.json()) as Suggestion[]);
      } catch {
        // Without suggestions the field is still a field.
      }
    }, restMilliseconds);
    return () => {
      clearTimeout(rest);
      gone.abort();
    };
  }, [typed, language]);

  // The list may be longer than there is room for.
  useEffect(() => {
    if (active >= 0) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);

  const close = () => {
    setSuggestions([]);
    setTyped('');
  };
  const choose = (suggestion: Suggestion) => {
    if (field.current !== null) field.current.value = suggestion.text;
    close();
    onChoose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place more than there are suggestions: the field itself.
      const places = suggestions.length + 1;
      setActive((now) => ((now + 1 + step + places) % places) - 1);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter') {
      const chosen = suggestions[active];
      if (chosen === undefined) return close();
      event.preventDefault();
      choose(chosen);
    } else if (event.key === 'Tab') close();
  };

  return (
    <div className="ds-field combobox">
      <label className="ds-label" htmlFor="q">
        {label}
      </label>
      <input
        ref={field}
        className="ds-input"
        id="q"
        name="q"
        type="search"
        {...(isAlive ? asCombobox : {})}
        autoComplete="off"
        defaultValue={defaultValue}
        maxLength={300}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <div className="combobox__list" id={`${id}-list`} role="listbox" aria-label={t('suggestions')} hidden={!isOpen}>
        {groupsOf(suggestions).map(({ group, from, items }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox has no element of its own
          <div key={`${group} ${from}`} role="group" aria-labelledby={`${id}-${from}-group`}>
            <div className="combobox__group" id={`${id}-${from}-group`}>
              {t(`groups.${group}`)}
            </div>
            {items.map((suggestion, position) => {
              const at = from + position;
              return (
                // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field, which names the active option
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
                <div
                  key={`${suggestion.group} ${suggestion.id}`}
                  id={`${id}-${at}`}
                  className="combobox__option"
                  role="option"
                  aria-selected={at === active}
                  // The field must not lose focus before the click is done.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => choose(suggestion)}
                >
                  {suggestion.text}
                  {suggestion.open !== null && <span className="choice__count"> ({suggestion.open})</span>}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <div className="visually-hidden" role="status">
        {isOpen && t('suggestionCount', { count: suggestions.length })}
      </div>
    </div>
  );
}

/** Suggestions come group by group; `from` is where each begins in the whole list. */
function groupsOf(suggestions: readonly Suggestion[]) {
  const groups: { group: Suggestion['group']; from: number; items: Suggestion[] }[] = [];
  for (const [at, suggestion] of suggestions.entries()) {
    const last = groups.at(-1);
    if (last?.group === suggestion.group) last.items.push(suggestion);
    else groups.push({ group: suggestion.group, from: at, items: [suggestion] });
  }
  return groups;
}
