import type { ApiResponse } from '@arena/contract/api';
import { type FormEvent, useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/choices.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { kindsInOrder } from './kind.part.tsx';
import { type Asked, readAsked, searchPath } from './search-address.part.ts';

type Facets = ApiResponse<'GET /api/opportunities'>['facets'];

/** Words and filters. A plain GET form; with JavaScript a filter acts when it is changed, and focus stays where it is. */
export function SearchForm({
  asked,
  kinds,
  municipalities,
}: {
  asked: Asked;
  kinds: Facets['kind'];
  municipalities: Facets['municipality'];
}) {
  const { t } = useTranslation(['opportunities', 'app']);
  const language = useLanguage();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  useFieldsFollow(form, asked);

  const show = (replace: boolean) => {
    if (form.current === null) return;
    const next = { ...readAsked(new FormData(form.current)), page: 1 };
    void navigate(searchPath(language, next), { replace });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    show(false);
  };
  const change = ({ target }: FormEvent) => {
    if (target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type === 'checkbox')) show(true);
  };

  const chosen = asked.kinds.length + (asked.municipality === '' ? 0 : 1);
  return (
    <search>
      <form ref={form} action={pathTo('search', language)} onSubmit={submit} onChange={change}>
        <div className="search-bar">
          <TextField name="q" type="search" label={t('search.words')} defaultValue={asked.words} maxLength={300} />
          <Button>{t('search.action')}</Button>
        </div>
        <div className="filter-column">
          <Details summary={chosen === 0 ? t('search.filters') : t('search.filtersChosen', { count: chosen })}>
            <CheckboxGroup
              name="kind"
              legend={t('search.kinds')}
              defaultValues={asked.kinds}
              choices={kindsInOrder.map((kind) => ({
                value: kind,
                label: t(`app:kinds.${kind}`),
                count: kinds.find(({ id }) => id === kind)?.count ?? 0,
              }))}
            />
            <SelectField
              name="municipality"
              label={t('search.municipality')}
              emptyLabel={t('search.everywhere')}
              defaultValue={asked.municipality}
              options={municipalities.map(({ id, name, count }) => ({
                value: id,
                label: `${name} (${count})`,
              }))}
            />
            <noscript>
              <Button variant="secondary">{t('search.apply')}</Button>
            </noscript>
          </Details>
        </div>
      </form>
    </search>
  );
}

/** Back, forward and removed filters change the address without touching the fields: they are set to say the same. */
function useFieldsFollow(form: React.RefObject<HTMLFormElement | null>, asked: Asked) {
  useEffect(() => {
    for (const field of form.current?.elements ?? []) {
      if (field instanceof HTMLSelectElement) field.value = asked.municipality;
      else if (!(field instanceof HTMLInputElement)) continue;
      else if (field.type === 'checkbox') field.checked = (asked.kinds as readonly string[]).includes(field.value);
      // Somebody may be writing the next words while an answer comes.
      else if (field !== document.activeElement) field.value = asked.words;
    }
  }, [form, asked]);
}
