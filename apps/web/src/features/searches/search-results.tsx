import type { ApiResponse } from '@arena/contract/api';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Drawing } from '../../ui/drawing.tsx';
import { EmptyState } from '../../ui/messages.tsx';
import { OpportunityCardView } from '../opportunities/opportunity-card.part.tsx';
import { type Asked, countFilters, nothingAsked, pagesToLink, searchPath, sorts } from './search-address.part.ts';

type Found = ApiResponse<'GET /api/opportunities'>;
type Hit = Found['hits'][number];

/** The hits, each with the journey when a place is known. */
export function Hits({ hits, from, mode }: { hits: readonly Hit[] } & Pick<Found, 'from' | 'mode'>) {
  const { t } = useTranslation('searches');
  const { pathname, search } = useLocation();
  return (
    <ul className="card-list">
      {hits.map((hit) => (
        <li key={hit.id}>
          <OpportunityCardView card={hit} cameFrom={{ list: `${pathname}${search}`, place: from?.id ?? null }}>
            {hit.minutes !== null && from !== null && (
              <p className="muted">{t(`journey.${mode}`, { minutes: hit.minutes, place: from.name })}</p>
            )}
          </OpportunityCardView>
        </li>
      ))}
    </ul>
  );
}

/** The order of the hits, each order a link. Nearest is offered where there is somewhere to be near to. */
export function SortLinks({ asked, sort, from }: { asked: Asked } & Pick<Found, 'sort' | 'from'>) {
  const { t } = useTranslation('searches');
  const language = useLanguage();
  const offered = sorts.filter(
    (one) => (one !== 'nearest' || from !== null) && (one !== 'relevance' || asked.words !== '' || sort === 'relevance'),
  );
  return (
    <nav className="cluster no-print" data-gap="2" aria-label={t('sort.label')}>
      <span className="muted">{t('sort.label')}</span>
      <ul className="cluster" data-gap="2">
        {offered.map((one) => (
          <li key={one}>
            <Link
              className="pill"
              to={searchPath(language, { ...asked, sort: one, page: 1 })}
              aria-current={one === sort ? 'true' : undefined}
            >
              {t(`sort.${one}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What is nearest when little or nothing fits, in groups that say why. */
export function NearHits({ near, from, mode }: Pick<Found, 'near' | 'from' | 'mode'>) {
  const { t } = useTranslation('searches');
  if (near.length === 0) return null;
  return (
    <div className="stack" data-gap="8">
      {near.map(({ reason, about, hits }) => (
        <section key={`${reason} ${about}`} className="stack" data-gap="4" aria-labelledby={`near-${reason}`}>
          <h3 id={`near-${reason}`}>{t(`near.${reason}`, { about: about?.toLocaleLowerCase('nb') ?? '' })}</h3>
          <Hits hits={hits} from={from} mode={mode} />
        </section>
      ))}
    </div>
  );
}

/** The pages of hits, as links. */
export function PageLinks({ asked, page, pageCount }: { asked: Asked; page: number; pageCount: number }) {
  const { t } = useTranslation('searches');
  const language = useLanguage();
  if (pageCount < 2) return null;
  const to = (number: number) => searchPath(language, { ...asked, page: number });
  const link = (number: number, children: ReactNode, label?: string) => (
    <Link to={to(number)} aria-label={label} aria-current={number === page && label !== undefined ? 'page' : undefined}>
      {children}
    </Link>
  );
  return (
    <nav aria-label={t('pages')} className="no-print">
      <ul className="page-numbers">
        {page > 1 && <li>{link(page - 1, t('previous'))}</li>}
        {pagesToLink(page, pageCount).map((number, position) =>
          number === null ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the gaps have nothing else to be told apart by
            <li key={`gap-${position}`}>
              <span aria-hidden="true">…</span>
            </li>
          ) : (
            <li key={number}>{link(number, number, t('page', { page: number }))}</li>
          ),
        )}
        {page < pageCount && <li>{link(page + 1, t('next'))}</li>}
      </ul>
    </nav>
  );
}

/** Nothing fits: which single thing to let go of, and another way in. */
export function NothingFound({ asked }: { asked: Asked }) {
  const { t } = useTranslation('searches');
  const language = useLanguage();
  const ways = [
    ...(countFilters(asked) === 0 ? [] : [{ text: t('empty.withoutFilters'), change: { ...nothingAsked, words: asked.words } }]),
    ...(asked.words === '' ? [] : [{ text: t('empty.withoutWords'), change: { ...asked, words: '', page: 1 } }]),
  ];
  return (
    <EmptyState
      drawing={<Drawing name="empty" />}
      heading={t('empty.heading')}
      headingLevel={3}
      action={
        <ButtonLink to={pathTo('start', language)} variant="secondary">
          {t('empty.start')}
        </ButtonLink>
      }
    >
      <p>{t('empty.text')}</p>
      <ul className="stack" data-gap="2">
        {ways.map(({ text, change }) => (
          <li key={text}>
            <Link to={searchPath(language, change)}>{text}</Link>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}
