import type { Facets } from '@arena/contract/searches';
import { type FormEvent, useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { type Asked, countFilters, readAsked, searchPath } from './search-address.part.ts';
import { SearchBox } from './search-box.part.tsx';
import { SearchFilters } from './search-filters.tsx';

/** Words and filters. A plain GET form; with JavaScript a filter acts when it is changed, and focus stays where it is. */
export function SearchForm({
  asked,
  facets,
  fromName,
  placeUnknown,
  understoodPlace = null,
  total,
  mode,
  page = 'search',
}: {
  asked: Asked;
  facets: Facets;
  /** What the field for the place says. */
  fromName: string;
  placeUnknown: boolean;
  /** A place that only the words name. */
  understoodPlace?: string | null;
  /** How the journey is counted now: as chosen, or as the words say. */
  mode: Asked['mode'];
  /** How many there are now. */
  total: number;
  page?: 'search' | 'map';
}) {
  const { t } = useTranslation('searches');
  const language = useLanguage();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  useFieldsFollow(form, asked, mode, fromName);

  const show = () => {
    if (form.current === null) return;
    // The order is chosen beside the hits, and stays when a filter changes.
    const next = { ...readAsked(new FormData(form.current)), sort: asked.sort, page: 1 };
    void navigate(searchPath(language, next, page));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    show();
  };
  const change = ({ target }: FormEvent) => {
    const isChoice = target instanceof HTMLInputElement && (target.type === 'checkbox' || target.type === 'radio');
    const isPlace = target instanceof HTMLInputElement && target.name === 'from';
    if (target instanceof HTMLSelectElement || isChoice || isPlace) show();
  };

  const chosen = countFilters(asked);
  return (
    <search>
      <form ref={form} action={pathTo(page, language)} onSubmit={submit} onChange={change}>
        <input type="hidden" name="v" value="2" />
        {asked.occupation.map((code) => (
          <input key={code} type="hidden" name="occupation" value={code} />
        ))}
        <div className="search-bar">
          <SearchBox label={t('words')} defaultValue={asked.words} onChoose={show} />
          <Button>{t('action')}</Button>
        </div>
        <div className="filter-column">
          <Details summary={chosen === 0 ? t('filters.heading') : t('filters.chosen', { count: chosen })}>
            <SearchFilters
              asked={asked}
              mode={mode}
              facets={facets}
              fromName={fromName}
              placeUnknown={placeUnknown}
              understoodPlace={understoodPlace}
            />
            <a className="ds-button filter-done" data-variant="primary" href="#hits">
              {t('filters.show', { count: total })}
            </a>
            <noscript>
              <Button variant="secondary">{t('filters.apply')}</Button>
            </noscript>
          </Details>
        </div>
      </form>
    </search>
  );
}

/** Back, forward and removed filters change the address without touching the fields: they are set to say the same. */
function useFieldsFollow(form: React.RefObject<HTMLFormElement | null>, asked: Asked, mode: Asked['mode'], fromName: string) {
  useEffect(() => {
    for (const field of form.current?.elements ?? []) {
      if (field instanceof HTMLSelectElement) field.value = String(asked[field.name as 'minutes' | 'norwegian'] ?? '');
      else if (!(field instanceof HTMLInputElement) || field.type === 'hidden') continue;
      else if (field.type === 'checkbox') field.checked = asked[field.name as 'kind'].includes(field.value);
      else if (field.type === 'radio') field.checked = mode === field.value;
      // Somebody may be writing on while an answer comes.
      else if (field !== document.activeElement) field.value = field.name === 'from' ? fromName : asked.words;
    }
  }, [form, asked, mode, fromName]);
}
