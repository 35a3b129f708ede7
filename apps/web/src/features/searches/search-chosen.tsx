import type { ApiResponse } from '@arena/contract/api';
import type { Facets } from '@arena/contract/searches';
import { XMarkIcon } from '@navikt/aksel-icons';
import { Link } from 'react-router';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Icon } from '../../ui/icon.tsx';
import { VisuallyHidden } from '../../ui/page.tsx';
import { type Asked, type ListName, searchPath } from './search-address.part.ts';

type Found = ApiResponse<'GET /api/opportunities'>;
interface Chip {
  key: string;
  name: string;
  to: string;
}

/** What was understood and what is chosen, each a link to the same search without it. */
export function ChosenFilters({
  asked,
  found: { facets, understood, from, mode },
  page = 'search',
}: {
  asked: Asked;
  found: Pick<Found, 'facets' | 'understood' | 'from' | 'mode'>;
  page?: 'search' | 'map';
}) {
  const { t } = useTranslation(['searches', 'app']);
  const language = useLanguage();
  const path = (change: Partial<Asked>) => searchPath(language, { ...asked, page: 1, ...change }, page);
  const nameOf: Record<ListName, (id: string) => string> = {
    kind: (id) => t(`app:kinds.${id as 'job'}`),
    extent: (id) => t(`extents.${id as 'full'}`),
    start: (id) => t(`starts.${id as 'soon'}`),
    deadline: (id) => t(`deadlines.${id as 'week'}`),
    flag: (id) => t(`flags.${id as 'training'}`),
    municipality: (id) => givenName(facets.municipality, id),
    field: (id) => givenName(facets.field, id),
    fact: (id) => givenName(facets.fact, id),
    occupation: (id) => t('occupationChosen', { code: id }),
  };
  const nameOfUnderstood = ({ type, id, name, words }: Pick<Found['understood'][number], 'type' | 'id' | 'name' | 'words'>) => {
    if (type === 'place') return t('nearPlace', { place: name ?? words, mode: t(`modes.${mode}`).toLowerCase() });
    if (type === 'municipality') return t('inPlace', { place: name ?? words });
    if (type === 'norwegian') return id === 'A1' ? t('noNorwegian') : t('norwegianAtMost', { level: id });
    if (type === 'mode') return t(`modes.${id as Asked['mode']}`);
    return name ?? (type === 'kind' || type === 'extent' || type === 'flag' ? nameOf[type](id) : words);
  };
  const understoodChips = onceEach(understood).map(
    ({ type, id, name, words, without }): Chip => ({
      key: `understood ${type} ${id} ${words}`,
      name: nameOfUnderstood({ type, id, name, words }),
      to: path({ words: without }),
    }),
  );
  const chosenChips = (Object.keys(nameOf) as ListName[]).flatMap((list) =>
    asked[list].map(
      (value): Chip => ({
        key: `${list} ${value}`,
        name: nameOf[list](value),
        to: path({ [list]: asked[list].filter((other) => other !== value) }),
      }),
    ),
  );
  if (asked.from !== '' && from !== null)
    chosenChips.push({
      key: 'from',
      name:
        asked.minutes === null
          ? t('fromPlace', { place: from.name })
          : t('withinMinutes', { place: from.name, minutes: asked.minutes, mode: t(`modes.${asked.mode}`).toLowerCase() }),
      to: path({ from: '', minutes: null }),
    });
  if (asked.norwegian !== '')
    chosenChips.push({
      key: 'norwegian',
      name: t('norwegianAtMost', { level: asked.norwegian }),
      to: path({ norwegian: '' }),
    });
  const chips = chosenChips.length + understoodChips.length;
  if (chips === 0) return null;
  return (
    <div className="stack no-print" data-gap="2">
      <Chips label={t('understood')} chips={understoodChips} />
      <Chips label={t('filters.chosenLabel')} chips={chosenChips} />
      {chips > 1 && (
        <p>
          <Link to={searchPath(language, {}, page)}>{t('removeAll')}</Link>
        </p>
      )}
    </div>
  );
}

/** The same words may mean an occupation and a skill: one chip takes them away, so one is shown. */
function onceEach(understood: Found['understood']): Found['understood'] {
  return understood.filter(
    (part) => part.type !== 'skill' || !understood.some(({ type, words }) => type === 'occupation' && words === part.words),
  );
}

function Chips({ label, chips }: { label: string; chips: readonly Chip[] }) {
  const { t } = useTranslation('searches');
  if (chips.length === 0) return null;
  return (
    <div className="cluster" data-gap="2">
      <span className="muted">{label}</span>
      <ul className="cluster" data-gap="2" aria-label={label}>
        {chips.map(({ key, name, to }) => (
          <li key={key}>
            <Link className="pill" to={to}>
              <VisuallyHidden>{t('remove')} </VisuallyHidden>
              {name}
              <Icon of={XMarkIcon} />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

const givenName = (values: Facets['field'], id: string) => values.find((value) => value.id === id)?.name ?? id;
