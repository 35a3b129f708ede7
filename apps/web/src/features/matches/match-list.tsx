import type { MatchItem } from '@arena/contract/rankings';
import { useEffect } from 'react';
import { Link, useLoaderData, useLocation } from 'react-router';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Details } from '../../ui/disclosure.tsx';
import type { LoadedMatches } from './load-matches.ts';
import { matchesPath, nextShow, sorts } from './match-address.ts';
import { MatchCard } from './match-card.tsx';

const useMatches = () => useLoaderData<LoadedMatches>();

/** The order of the matches, each order a link. Nearest is offered where a home is told. */
export function SortLinks() {
  const { t } = useTranslation('rankings');
  const language = useLanguage();
  const { asked, found } = useMatches();
  const offered = sorts.filter((one) => one !== 'nearest' || found.facets.minutes.length > 0);
  return (
    <nav className="cluster no-print" data-gap="2" aria-label={t('sort.label')}>
      <span className="muted">{t('sort.label')}</span>
      <ul className="cluster" data-gap="2">
        {offered.map((one) => (
          <li key={one}>
            <Link
              className="pill"
              to={matchesPath(language, { ...asked, sort: one })}
              aria-current={one === found.sort ? 'true' : undefined}
            >
              {t(`sort.${one}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface Place {
  item: MatchItem;
  /** Counted from 1 through the whole list. */
  place: number;
}

const groups = [
  { name: 'best', bands: ['strong', 'good'] },
  { name: 'possible', bands: ['possible'] },
  { name: 'stretch', bands: ['stretch'] },
] as const;

/**
 * Best first: what fits best stands open, whatever it is; what fits less is folded, so that it does not drown the rest. In any other
 * order, and where bands are chosen, one list.
 */
export function MatchList() {
  const { t } = useTranslation('rankings');
  const { asked, found } = useMatches();
  useNewOnesInFocus();
  const places = found.matches.map((item, at): Place => ({ item, place: at + 1 }));
  if (found.sort !== 'match' || asked.band.length > 0) return <Cards places={places} headingLevel={3} />;
  const filled = groups.flatMap(({ name, bands }) => {
    const within = places.filter(({ item }) => bands.some((band) => band === item.match.band));
    const count = found.facets.band.reduce((sum, band) => (bands.some((one) => one === band.id) ? sum + band.count : sum), 0);
    return within.length === 0 ? [] : [{ name, within, heading: t(`${name}`, { count }) }];
  });
  return filled.map(({ name, within, heading }, position) =>
    position === 0 ? (
      <section key={name} className="stack" data-gap="4">
        <h3>{heading}</h3>
        <Cards places={within} headingLevel={4} />
      </section>
    ) : (
      <Details key={name} summary={heading}>
        <h3 className="visually-hidden">{heading}</h3>
        <Cards places={within} headingLevel={4} />
      </Details>
    ),
  );
}

function Cards({ places, headingLevel }: { places: readonly Place[]; headingLevel: 3 | 4 }) {
  return (
    <ol className="card-list">
      {places.map(({ item, place }) => (
        <li key={item.opportunity.id} id={`match-${place}`} tabIndex={-1}>
          <MatchCard item={item} headingLevel={headingLevel} />
        </li>
      ))}
    </ol>
  );
}

/** More of the list, as far as it goes; the address keeps how much. */
export function ShowMore() {
  const { t } = useTranslation('rankings');
  const language = useLanguage();
  const { asked, found } = useMatches();
  const shown = found.matches.length;
  const next = nextShow(asked, found.total);
  if (shown >= found.total) return null;
  return (
    <p className="cluster">
      <span>{t('shown', { count: shown, total: found.total })}</span>
      {next === null ? (
        <span>{t('cut', { count: shown })}</span>
      ) : (
        <Link
          className="ds-button"
          data-variant="secondary"
          to={`${matchesPath(language, { ...asked, show: next })}#match-${asked.show + 1}`}
        >
          {t('more', { count: Math.min(next, found.total) - shown })}
        </Link>
      )}
    </p>
  );
}

/** The first of those that were asked for is where somebody reads on; a browser without JavaScript does this by itself. */
function useNewOnesInFocus() {
  const { hash, key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same place may be asked for twice
  useEffect(() => {
    const first = /^#match-\d+$/.test(hash) ? document.getElementById(hash.slice(1)) : null;
    if (first === null) return;
    first.closest('details')?.setAttribute('open', '');
    first.focus();
  }, [hash, key]);
}
