import { Link, type LoaderFunctionArgs, useLoaderData, useNavigation } from 'react-router';
import { PageHead } from '../../app/head.tsx';
import { pathTo } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { useSlow } from '../../lib/use-slow.ts';
import { Alert, Skeleton } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { loadSearch } from './load-search.ts';
import { countFilters, searchPath } from './search-address.part.ts';
import { ChosenFilters } from './search-chosen.tsx';
import { SearchForm } from './search-form.tsx';
import { Hits, NearHits, NothingFound, PageLinks, SortLinks } from './search-results.tsx';

const skeletonCards = 4;

export const loader = (args: LoaderFunctionArgs) => loadSearch(args);

export function Component() {
  const { t } = useTranslation('searches');
  const language = useLanguage();
  const { asked, found, placeUnknown, leftOut } = useLoaderData<typeof loader>();
  const { page } = found;
  const title = t('title');
  return (
    <div className="container">
      <PageHead
        page="search"
        query={page > 1 ? `?page=${page}` : ''}
        title={page > 1 ? `${title}, ${t('page', { page }).toLowerCase()}` : title}
        description={t('description')}
      />
      <PageHeading>{title}</PageHeading>
      <div className="search-layout">
        <SearchForm
          asked={asked}
          facets={found.facets}
          fromName={placeUnknown ? asked.from : asked.from === '' ? '' : (found.from?.name ?? '')}
          placeUnknown={placeUnknown}
          understoodPlace={asked.from === '' ? (found.from?.name ?? null) : null}
          mode={found.mode}
          total={found.total}
        />
        <section className="stack" data-gap="4" aria-labelledby="hits">
          {leftOut && <Alert tone="info">{t('leftOut')}</Alert>}
          <Announcement />
          <ChosenFilters asked={asked} found={found} />
          <div className="cluster" data-justify="between">
            <h2 id="hits" tabIndex={-1} data-results>
              {found.capped ? t('hitsAtLeast', { count: found.total }) : t('hits', { count: found.total })}
            </h2>
            <div className="cluster">
              <Link to={searchPath(language, { ...asked, page: 1, sort: null }, 'map')}>{t('toMap')}</Link>
              <Link to={searchPath(language, { ...asked, page: 1, sort: null }, 'follow')}>{t('follow')}</Link>
            </div>
          </div>
          {found.unknown.length > 0 && found.didYouMean === null && (
            <p>{t('notUnderstood', { words: found.unknown.join(', ') })}</p>
          )}
          {found.didYouMean !== null && (
            <p>
              {t('didYouMean')}{' '}
              <Link to={searchPath(language, { ...asked, words: found.didYouMean, page: 1 })}>{found.didYouMean}</Link>?
            </p>
          )}
          {found.fallback && <Alert tone="info">{t('fallback')}</Alert>}
          <Results />
        </section>
      </div>
    </div>
  );
}

/** Said to screen readers after each change, also when the number stays the same. */
function Announcement() {
  const { t } = useTranslation('searches');
  const { asked, found, placeUnknown } = useLoaderData<typeof loader>();
  const filters = countFilters(asked);
  const said = [
    placeUnknown ? t('filters.fromUnknown') : '',
    t('hits', { count: found.total }),
    filters === 0 ? '' : t('filters.chosen', { count: filters }),
  ];
  return (
    <div className="visually-hidden" role="status">
      {said.filter((part) => part !== '').join('. ')}
    </div>
  );
}

function Results() {
  const { t } = useTranslation('searches');
  const language = useLanguage();
  const { asked, found } = useLoaderData<typeof loader>();
  const navigation = useNavigation();
  // Only a new search of this page: on the way to another page the hits stay as they are.
  const slow = useSlow(navigation.state === 'loading' && navigation.location.pathname === pathTo('search', language));
  if (slow) return <Skeleton shape="card" count={skeletonCards} label={t('loading')} />;
  if (found.total === 0 && found.near.length === 0) return <NothingFound asked={asked} />;
  return (
    <div className="stack" data-gap="6">
      {found.total > 1 && <SortLinks asked={asked} sort={found.sort} from={found.from} />}
      <Hits hits={found.hits} from={found.from} mode={found.mode} />
      <PageLinks asked={asked} page={found.page} pageCount={found.pageCount} />
      <NearHits near={found.near} from={found.from} mode={found.mode} />
    </div>
  );
}
