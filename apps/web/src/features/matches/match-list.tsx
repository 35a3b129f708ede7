import type { DeclinedView, MatchItem } from '@arena/contract/rankings';
import { Fragment, useEffect } from 'react';
import { Link, useLoaderData, useLocation, useSearchParams } from 'react-router';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { GoneNotice } from './decline-form.tsx';
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

/** What was just said no to, and the place it stood in. */
interface Gone {
  declined: DeclinedView;
  at: number;
}

function useGone(): Gone | null {
  const { found } = useMatches();
  const [address] = useSearchParams();
  const declined = found.declined.find(({ opportunityId }) => opportunityId === address.get('gone'));
  if (declined === undefined) return null;
  const at = Number.parseInt(address.get('at') ?? '', 10);
  return { declined, at: Math.min(Number.isNaN(at) ? 1 : Math.max(at, 1), found.matches.length + 1) };
}

/**
 * Best first: what fits best stands open, whatever it is; what fits less is folded, so that it does not drown the rest. In any other
 * order, and where bands are chosen, one list.
 */
export function MatchList() {
  const { t } = useTranslation('rankings');
  const { asked, found } = useMatches();
  const gone = useGone();
  useAskedForInFocus();
  const places = found.matches.map((item, at): Place => ({ item, place: at + 1 }));
  if (found.sort !== 'match' || asked.band.length > 0) return <Cards places={places} gone={gone} headingLevel={3} />;
  const filled = groups.flatMap(({ name, bands }) => {
    const within = places.filter(({ item }) => bands.some((band) => band === item.match.band));
    const count = found.facets.band.reduce((sum, band) => (bands.some((one) => one === band.id) ? sum + band.count : sum), 0);
    return within.length === 0 ? [] : [{ name, within, heading: t(`${name}`, { count }) }];
  });
  // It stood before what stands in its place now; at the end of the list, after the last.
  const groupOfGone = filled.findIndex(({ within }, position) =>
    position === filled.length - 1 ? true : within.some(({ place }) => place === gone?.at),
  );
  return filled.map(({ name, within, heading }, position) => {
    const goneHere = position === groupOfGone ? gone : null;
    return position === 0 ? (
      <section key={name} className="stack" data-gap="4">
        <h3>{heading}</h3>
        <Cards places={within} gone={goneHere} headingLevel={4} />
      </section>
    ) : (
      <Details key={name} summary={heading} open={goneHere !== null}>
        <h3 className="visually-hidden">{heading}</h3>
        <Cards places={within} gone={goneHere} headingLevel={4} />
      </Details>
    );
  });
}

function Cards({ places, gone, headingLevel }: { places: readonly Place[]; gone: Gone | null; headingLevel: 3 | 4 }) {
  const notice = gone !== null && (
    <li key="gone">
      <GoneNotice declined={gone.declined} />
    </li>
  );
  return (
    <ol className="card-list">
      {places.map(({ item, place }) => (
        <Fragment key={item.opportunity.id}>
          {place === gone?.at && notice}
          <li id={`match-${place}`} tabIndex={-1}>
            <MatchCard item={item} place={place} headingLevel={headingLevel} />
          </li>
        </Fragment>
      ))}
      {!places.some(({ place }) => place === gone?.at) && notice}
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

/** The first of more, or where one was taken away, is where somebody reads on; a browser without JavaScript does this by itself. */
function useAskedForInFocus() {
  const { hash, key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same place may be asked for twice
  useEffect(() => {
    const asked = /^#(gone|match-\d+)$/.test(hash) ? document.getElementById(hash.slice(1)) : null;
    if (asked === null) return;
    asked.closest('details')?.setAttribute('open', '');
    asked.focus();
  }, [hash, key]);
}
