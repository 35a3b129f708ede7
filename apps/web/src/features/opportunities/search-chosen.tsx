import type { ApiResponse } from '@arena/contract/api';
import { XMarkIcon } from '@navikt/aksel-icons';
import { Link } from 'react-router';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Icon } from '../../ui/icon.tsx';
import { VisuallyHidden } from '../../ui/page.tsx';
import { type Asked, searchPath } from './search-address.part.ts';

/** What is chosen, each a link to the same search without it. */
export function ChosenFilters({
  asked,
  municipalities,
}: {
  asked: Asked;
  municipalities: ApiResponse<'GET /api/opportunities'>['facets']['municipality'];
}) {
  const { t } = useTranslation(['opportunities', 'app']);
  const language = useLanguage();
  const without = (change: Partial<Asked>) => searchPath(language, { ...asked, page: 1, ...change });
  const chosen = [
    ...(asked.words === '' ? [] : [{ name: `«${asked.words}»`, to: without({ words: '' }) }]),
    ...asked.kinds.map((kind) => ({
      name: t(`app:kinds.${kind}`),
      to: without({ kinds: asked.kinds.filter((other) => other !== kind) }),
    })),
    ...(asked.municipality === ''
      ? []
      : [
          {
            name: municipalities.find(({ id }) => id === asked.municipality)?.name ?? asked.municipality,
            to: without({ municipality: '' }),
          },
        ]),
  ];
  if (chosen.length === 0) return null;
  return (
    <ul className="cluster no-print" data-gap="2" aria-label={t('search.chosen')}>
      {chosen.map(({ name, to }) => (
        <li key={name}>
          <Link className="pill" to={to}>
            <VisuallyHidden>{t('search.removeFilter')} </VisuallyHidden>
            {name}
            <Icon of={XMarkIcon} />
          </Link>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <Link to={searchPath(language, {})}>{t('search.removeAll')}</Link>
        </li>
      )}
    </ul>
  );
}
