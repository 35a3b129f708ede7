import { useTranslation } from '../../lib/i18n.tsx';
import { countFilters, readAsked } from '../searches/search-address.part.ts';

/** What a followed search is called: its words, and how many filters. */
export function useSearchName(): (search: { kind: 'search' | 'matches'; address: string }) => string {
  const { t } = useTranslation('savings');
  return ({ kind, address }) => {
    if (kind === 'matches') return t('searches.matches');
    const asked = readAsked(new URLSearchParams(address));
    const words = asked.words === '' ? t('searches.everything') : `«${asked.words}»`;
    const count = countFilters(asked);
    return count === 0 ? words : t('searches.filters', { words, count });
  };
}
