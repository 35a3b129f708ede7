import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { PageHead } from '../../app/head.tsx';
import { apiContext, orThrow } from '../../lib/api.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Alert } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { CountyMap } from './county-map.tsx';
import { loadSearch } from './load-search.ts';
import { searchPath } from './search-address.part.ts';
import { ChosenFilters } from './search-chosen.tsx';
import { SearchForm } from './search-form.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { context, request } = args;
  const [search, ground] = await Promise.all([loadSearch(args), context.get(apiContext).call('GET /api/map')]);
  return { ...search, ground: orThrow(ground, request, languageOf(request)) };
}

export function Component() {
  const { t } = useTranslation('searches');
  const language = useLanguage();
  const { asked, found, placeUnknown, leftOut } = useLoaderData<typeof loader>();
  return (
    <div className="container">
      <PageHead page="map" title={t('map.title')} description={t('map.description')} />
      <PageHeading>{t('map.title')}</PageHeading>
      <div className="search-layout">
        <SearchForm
          page="map"
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
          <ChosenFilters page="map" asked={asked} found={found} />
          <div className="cluster" data-justify="between">
            <h2 id="hits" aria-live="polite">
              {found.capped ? t('hitsAtLeast', { count: found.total }) : t('hits', { count: found.total })}
            </h2>
            <Link to={searchPath(language, { ...asked, page: 1 })}>{t('toList')}</Link>
          </div>
          {found.fallback && <Alert tone="info">{t('fallback')}</Alert>}
          <Where />
        </section>
      </div>
    </div>
  );
}

/** The counts twice: where they are, and how many they are. */
function Where() {
  const { t } = useTranslation('searches');
  const language = useLanguage();
  const { asked, found, ground } = useLoaderData<typeof loader>();
  const municipalities = found.facets.municipality
    .filter(({ count }) => count > 0)
    .map(({ id, name, count }) => ({ id, name: name ?? id, count }));
  const placed = municipalities.reduce((sum, { count }) => sum + count, 0);
  // A search for some municipalities counts the others all the same: then there is more on the map than was found.
  const elsewhere = found.capped ? 0 : Math.max(0, found.total - placed);
  const isMoreThanFound = placed > found.total && !found.capped;
  return (
    <>
      {municipalities.length === 0 && <p>{t('map.nothing')}</p>}
      {isMoreThanFound && <p>{t('map.around')}</p>}
      <figure className="county-map-figure stack" data-gap="2">
        <CountyMap ground={ground} municipalities={municipalities} asked={asked} />
        {municipalities.length > 0 && <figcaption className="muted small">{t('map.note')}</figcaption>}
      </figure>
      {elsewhere > 0 && <p>{t('map.elsewhere', { count: elsewhere })}</p>}
      {municipalities.length > 0 && (
        <DataTable
          dense
          caption={t('map.table')}
          rows={[...municipalities].sort((a, b) => b.count - a.count)}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'municipality',
              header: t('map.tableMunicipality'),
              rowHeader: true,
              cell: ({ id, name }) => <Link to={searchPath(language, { ...asked, municipality: [id], page: 1 })}>{name}</Link>,
            },
            { key: 'count', header: t('map.tableCount'), numeric: true, cell: ({ count }) => count },
          ]}
        />
      )}
    </>
  );
}
