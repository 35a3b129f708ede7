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
  const found = orThrow(
    await context.get(apiContext).call('GET /api/opportunities', {
      query: {
        language,
        page: asked.page,
        ...(asked.words === '' ? {} : { q: asked.words }),
        ...(asked.kinds.length === 0 ? {} : { kind: [...asked.kinds] }),
        ...(asked.municipality === '' ? {} : { municipality: asked.municipality }),
      },
    }),
    request,
    language,
  );
  const { municipality } = asked;
  if (municipality === '' || found.municipalities.some(({ id }) => id === municipality)) return { asked, ...found };
  // Nothing there under the other filters: it stays in the list all the same, by its name.
  const choices = orThrow(
    await context.get(apiContext).call('GET /api/taxonomy/choices', { query: { language } }),
    request,
    language,
  );
  const name = choices.municipalities.find(({ id }) => id === municipality)?.name ?? municipality;
  return { asked, ...found, municipalities: [...found.municipalities, { id: municipality, name, count: 0 }] };
}

export function Component() {
  const { t } = useTranslation('opportunities');
  const language = useLanguage();
  const { asked, hits, total, page, pageCount, kinds, municipalities, fallback } = useLoaderData<typeof loader>();
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
        <SearchForm asked={asked} kinds={kinds} municipalities={municipalities} />
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
          <ChosenFilters asked={asked} municipalities={municipalities} />
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
