import type { Facets } from '@arena/contract/searches';
import { cefrLevels } from '@arena/taxonomy/types';
import type { ReactNode } from 'react';
import { useTranslation } from '../../lib/i18n.tsx';
import { CheckboxGroup, RadioGroup } from '../../ui/choices.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { type Asked, type ListName, modes, travelLimits } from './search-address.part.ts';

interface Filtered {
  asked: Asked;
  facets: Facets;
}

interface Start {
  mode: Asked['mode'];
  fromName: string;
  placeUnknown: boolean;
  /** A place that only the words name: the journey is counted from there. */
  understoodPlace: string | null;
}

/** The filters, those people use most open, the rest folded until something in them is chosen. */
export function SearchFilters({ asked, facets, ...start }: Filtered & Start) {
  const { t } = useTranslation(['searches', 'app']);
  const list = (name: ListName, nameOf: (id: string, name: string | null) => string) => ({
    name,
    defaultValues: asked[name],
    choices: facets[name as keyof Facets]
      // What nobody offers now would only be in the way; what is chosen stays to be taken away.
      .filter(({ id, count }) => count > 0 || asked[name].includes(id))
      .map(({ id, name: given, count }) => ({ value: id, label: nameOf(id, given), count })),
  });
  return (
    <>
      <Group {...list('kind', (id) => t(`app:kinds.${id as 'job'}`))} legend={t('filters.kind')} />
      <Travel asked={asked} facets={facets} {...start} />
      <Group {...list('flag', (id) => t(`flags.${id as 'training'}`))} legend={t('filters.flag')} />
      <Group {...list('extent', (id) => t(`extents.${id as 'full'}`))} legend={t('filters.extent')} />
      <SelectField
        name="norwegian"
        label={t('filters.norwegian')}
        description={t('filters.norwegianNote')}
        emptyLabel={t('filters.any')}
        defaultValue={asked.norwegian}
        options={cefrLevels.map((level) => ({
          value: level,
          label: `${t(`levels.${level}`)} (${facets.norwegian.find(({ id }) => id === level)?.count ?? 0})`,
        }))}
      />
      {(['field', 'municipality', 'fact'] as const)
        .filter((name) => facets[name].some(({ count }) => count > 0) || asked[name].length > 0)
        .map((name) => (
          <Folded key={name} summary={t(`filters.${name}`)} isOpen={asked[name].length > 0}>
            <Group
              {...list(name, (_id, given) => given ?? '')}
              legend={t(`filters.${name}`)}
              description={name === 'fact' ? t('filters.factNote') : undefined}
            />
          </Folded>
        ))}
      <Folded summary={t('filters.when')} isOpen={asked.start.length + asked.deadline.length > 0}>
        <Group {...list('start', (id) => t(`starts.${id as 'soon'}`))} legend={t('filters.start')} />
        <Group {...list('deadline', (id) => t(`deadlines.${id as 'week'}`))} legend={t('filters.deadline')} />
      </Folded>
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

/** How far, by what: means nothing until a place is told. */
function Travel({ asked, facets, mode, fromName, placeUnknown, understoodPlace }: Filtered & Start) {
  const { t } = useTranslation(['searches', 'app']);
  return (
    <div className="stack" data-gap="3">
      <TextField
        name="from"
        label={t('filters.from')}
        description={understoodPlace === null ? t('filters.fromNote') : t('filters.fromWords', { place: understoodPlace })}
        defaultValue={fromName}
        error={placeUnknown ? t('filters.fromUnknown') : undefined}
        maxLength={60}
        autoComplete="off"
      />
      <RadioGroup
        name="mode"
        legend={t('filters.mode')}
        layout="row"
        defaultValue={mode}
        choices={modes.map((mode) => ({ value: mode, label: t(`modes.${mode}`) }))}
      />
      <SelectField
        name="minutes"
        label={t('filters.minutes')}
        emptyLabel={t('filters.anyMinutes')}
        defaultValue={asked.minutes === null ? '' : String(asked.minutes)}
        options={travelLimits.map((limit) => {
          const count = facets.minutes.find(({ id }) => id === String(limit))?.count;
          const minutes = t('app:minutes', { minutes: limit });
          return { value: String(limit), label: count === undefined ? minutes : `${minutes} (${count})` };
        })}
      />
    </div>
  );
}
