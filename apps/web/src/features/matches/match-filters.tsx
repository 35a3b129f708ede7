import type { ApiResponse } from '@arena/contract/api';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/choices.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { SelectField } from '../../ui/field.tsx';
import { type Asked, countChosen, type ListName, matchesPath, readAsked, travelLimits } from './match-address.ts';

type Found = Pick<ApiResponse<'GET /api/matches'>, 'facets' | 'wishes' | 'total'>;
interface Filtered {
  asked: Asked;
  found: Found;
}

/** A plain GET form; with JavaScript a filter acts when it is changed, and focus stays where it is. */
export function MatchFilters({ asked, found }: Filtered) {
  const { t } = useTranslation(['rankings', 'searches']);
  const language = useLanguage();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  useFieldsFollow(form, asked);
  const show = () => {
    if (form.current === null) return;
    // The order is chosen beside the matches, and stays when a filter changes.
    void navigate(matchesPath(language, { ...readAsked(new FormData(form.current)), sort: asked.sort }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    show();
  };
  const chosen = countChosen(asked);
  return (
    <search>
      <form ref={form} action={pathTo('matches', language)} onSubmit={submit} onChange={show}>
        {asked.sort !== null && <input type="hidden" name="sort" value={asked.sort} />}
        <div className="filter-column">
          <Details summary={chosen === 0 ? t('searches:filters.heading') : t('searches:filters.chosen', { count: chosen })}>
            <Fields asked={asked} found={found} />
            <a className="ds-button filter-done" data-variant="primary" href="#hits">
              {t('filters.show', { count: found.total })}
            </a>
            <noscript>
              <Button variant="secondary">{t('searches:filters.apply')}</Button>
            </noscript>
          </Details>
        </div>
      </form>
    </search>
  );
}

function Fields({ asked, found: { facets, wishes } }: Filtered) {
  const { t } = useTranslation(['rankings', 'searches', 'app']);
  const list = (name: ListName, nameOf: (id: string, name: string | null) => string) => ({
    name,
    defaultValues: asked[name],
    choices: facets[name]
      // What there is none of would only be in the way; what is chosen stays to be taken away.
      .filter(({ id, count }) => count > 0 || asked[name].includes(id))
      .map(({ id, name: given, count }) => ({ value: id, label: nameOf(id, given), count })),
  });
  return (
    <>
      <Group {...list('band', (id) => t(`app:bands.${id as 'strong'}`))} legend={t('filters.band')} />
      {wishes !== null && (
        <CheckboxGroup
          name="wishes"
          legend={t('filters.wishes')}
          description={t('filters.wishesNote')}
          defaultValues={asked.wishes ? ['met'] : []}
          choices={[{ value: 'met', label: t('filters.wishesMet'), count: wishes.count }]}
        />
      )}
      <Group {...list('kind', (id) => t(`app:kinds.${id as 'job'}`))} legend={t('searches:filters.kind')} />
      {facets.minutes.length > 0 && (
        <SelectField
          name="minutes"
          label={t('searches:filters.minutes')}
          emptyLabel={t('searches:filters.anyMinutes')}
          defaultValue={asked.minutes === null ? '' : String(asked.minutes)}
          options={travelLimits.map((limit) => ({
            value: String(limit),
            label: `${t('app:minutes', { minutes: limit })} (${facets.minutes.find(({ id }) => id === String(limit))?.count ?? 0})`,
          }))}
        />
      )}
      <Group {...list('flag', (id) => t(`searches:flags.${id as 'training'}`))} legend={t('searches:filters.flag')} />
      <Group {...list('extent', (id) => t(`searches:extents.${id as 'full'}`))} legend={t('searches:filters.extent')} />
      {(['field', 'fact'] as const)
        .filter((name) => facets[name].length > 0)
        .map((name) => (
          <Folded key={name} summary={t(`searches:filters.${name}`)} isOpen={asked[name].length > 0}>
            <Group
              {...list(name, (_id, given) => given ?? '')}
              legend={t(`searches:filters.${name}`)}
              description={name === 'fact' ? t('searches:filters.factNote') : undefined}
            />
          </Folded>
        ))}
    </>
  );
}

function Group(props: Parameters<typeof CheckboxGroup>[0]) {
  return props.choices.length === 0 ? null : <CheckboxGroup {...props} />;
}

function Folded({ summary, isOpen, children }: { summary: string; isOpen: boolean; children: ReactNode }) {
  return (
    <div className="folded">
      <Details summary={summary} open={isOpen}>
        {children}
      </Details>
    </div>
  );
}

/** Back, forward and removed filters change the address without touching the fields: they are set to say the same. */
function useFieldsFollow(form: React.RefObject<HTMLFormElement | null>, asked: Asked) {
  useEffect(() => {
    for (const field of form.current?.elements ?? []) {
      if (field instanceof HTMLSelectElement) field.value = String(asked.minutes ?? '');
      else if (field instanceof HTMLInputElement && field.type === 'checkbox')
        field.checked = field.name === 'wishes' ? asked.wishes : asked[field.name as ListName].includes(field.value);
    }
  }, [form, asked]);
}
