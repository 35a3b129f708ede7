import { type LoaderFunctionArgs, useLoaderData, useNavigation } from 'react-router';
import { PageHead } from '../../app/head.tsx';
import { pathTo } from '../../app/pages.ts';
import { apiContext, orThrow } from '../../lib/api.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { useSlow } from '../../lib/use-slow.ts';
import { Alert, Skeleton } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { OpportunityCardView } from './opportunity-card.part.tsx';
import { readAsked } from './search-address.part.ts';
import { ChosenFilters } from './search-chosen.tsx';
import { SearchForm } from './search-form.tsx';
import { NothingFound, PageLinks } from './search-ways-on.tsx';

const skeletonCards = 4;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const asked = readAsked(new URL(request.url).searchParams);
  const api = context.get(apiContext);
  const query = { language, page: asked.page, ...(asked.words === '' ? {} : { q: asked.words }) };
  const filtered = await api.call('GET /api/opportunities', {
    query: {
      ...query,
      ...(asked.kinds.length === 0 ? {} : { kind: [...asked.kinds] }),
      ...(asked.municipality === '' ? {} : { municipality: asked.municipality }),
    },
  });
  // A municipality that is none of ours is left out, and the page is shown all the same.
  if (!filtered.ok && filtered.error.code === 'request.invalid') {
    const found = orThrow(await api.call('GET /api/opportunities', { query }), request, language);
    return { asked: { ...asked, kinds: [], municipality: '' }, ...found };
  }
  return { asked, ...orThrow(filtered, request, language) };
}

export function Component() {
  const { t } = useTranslation('opportunities');
  const language = useLanguage();
  const { asked, hits, total, page, pageCount, facets, fallback } = useLoaderData<typeof loader>();
  const navigation = useNavigation();
  // Only a new search of this page: on the way to another page the hits stay as they are.
  const searching = navigation.state === 'loading' && navigation.location.pathname === pathTo('search', language);
  const slow = useSlow(searching);
  const title = t('search.title');
  return (
    <div className="container">
      <PageHead
        page="search"
        query={page > 1 ? `?page=${page}` : ''}
        title={page > 1 ? `${title}, ${t('search.page', { page }).toLowerCase()}` : title}
        description={t('search.description')}
      />
      <PageHeading>{title}</PageHeading>
      <div className="search-layout">
        <SearchForm asked={asked} kinds={facets.kind} municipalities={facets.municipality} />
        <section className="stack" data-gap="4" aria-labelledby="results" aria-busy={searching || undefined}>
          <div className="stack" data-gap="2">
            {/* Said aloud when it changes: filters act at once, without a new page. */}
            <h2 id="results">
              <span role="status">{t('search.hits', { count: total })}</span>
            </h2>
            {total > 0 && (
              <p className="muted">
                {asked.words === '' ? t('search.newestFirst') : t('search.words_said', { words: asked.words })}
              </p>
            )}
          </div>
          <ChosenFilters asked={asked} municipalities={facets.municipality} />
          {fallback && <Alert tone="warning">{t('search.fallback')}</Alert>}
          {slow ? (
            <Skeleton shape="card" count={skeletonCards} label={t('search.loading')} />
          ) : total === 0 ? (
            <NothingFound asked={asked} />
          ) : (
            <>
              <ul className="card-list">
                {hits.map((card) => (
                  <li key={card.id}>
                    <OpportunityCardView card={card} />
                  </li>
                ))}
              </ul>
              <PageLinks asked={asked} page={page} pageCount={pageCount} />
            </>
          )}
        </section>
      </div>
    </div>
  );
}
