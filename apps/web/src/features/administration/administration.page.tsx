import type { EmployerFilter, ReviewedEmployer } from '@arena/contract/administration';
import { Form, Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { apiContext, orThrow } from '../../lib/api.ts';
import { formatInstant } from '../../lib/dates.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card, Tag } from '../../ui/card.tsx';
import { DrawingEmpty } from '../../ui/drawings/quiet.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { EmptyState } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';

const filters = [
  'waiting',
  'to-look-at',
  'approved',
  'paused-reported',
  'paused-silent',
  'paused-own-wish',
  'paused-register',
  'declined',
  'removed',
] as const satisfies readonly EmployerFilter[];

/** What is asked for in the address; who opens the page first sees those that wait. */
function readAsked(search: URLSearchParams) {
  const show = filters.find((filter) => filter === (search.get('show') ?? 'waiting'));
  const page = Number(search.get('page'));
  return { show, q: (search.get('q') ?? '').slice(0, 100), page: Number.isInteger(page) && page > 0 && page <= 500 ? page : 1 };
}

export async function loader({ context, request }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const { show, q, page } = readAsked(new URL(request.url).searchParams);
  const query = { q, page, language, ...(show === undefined ? {} : { show }) };
  return orThrow(await context.get(apiContext).call('GET /api/administration/employers', { query }), request, language);
}

export function Component() {
  const { t } = useTranslation(['administration', 'app']);
  const language = useLanguage();
  const { employers, page, pageCount, counts, openReports, waitingOpportunities } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { show, q } = readAsked(search);
  const countOf = (id: EmployerFilter) => counts.find((count) => count.id === id)?.count ?? 0;
  const total =
    show === undefined ? counts.reduce((sum, { id, count }) => (id === 'to-look-at' ? sum : sum + count), 0) : countOf(show);
  const turn = (to: number) =>
    `${pathTo('administration', language)}?${new URLSearchParams({ show: show ?? 'all', q, page: String(to) })}`;
  return (
    <div className="container">
      <title>{t('app:title', { page: t('employers.title') })}</title>
      <div className="stack" data-gap="8">
        <PageHeading lede={t('employers.lede', { count: countOf('waiting') })}>{t('employers.title')}</PageHeading>
        <ul className="cluster" data-gap="6">
          <li>
            <Link to={pathTo('reviews', language)}>
              {waitingOpportunities === 0 ? t('list.reviewsNone') : t('list.reviews', { count: waitingOpportunities })}
            </Link>
          </li>
          <li>
            <Link to={pathTo('reports', language)}>
              {openReports === 0 ? t('list.reportsNone') : t('list.reports', { count: openReports })}
            </Link>
          </li>
        </ul>
        <Form className="cluster" role="search">
          <SelectField
            name="show"
            label={t('list.show')}
            defaultValue={show ?? 'all'}
            options={[
              ...filters.map((id) => ({ value: id, label: `${t(`list.filters.${id}`)} (${countOf(id)})` })),
              { value: 'all', label: t('list.all') },
            ]}
          />
          <TextField name="q" label={t('list.search')} defaultValue={q} type="search" maxLength={100} />
          <Button variant="secondary">{t('list.find')}</Button>
        </Form>
        {employers.length === 0 ? (
          <EmptyState
            drawing={<DrawingEmpty />}
            heading={t('list.found', { count: 0 })}
            action={<ButtonLink to={`${pathTo('administration', language)}?show=all`}>{t('list.all')}</ButtonLink>}
          />
        ) : (
          <section className="stack" data-gap="4">
            <h2>{t('list.found', { count: total })}</h2>
            <ul className="card-list">
              {employers.map((employer) => (
                <li key={employer.id}>
                  <EmployerCard employer={employer} />
                </li>
              ))}
            </ul>
            {pageCount > 1 && (
              <nav className="cluster" aria-label={t('list.page', { page, count: pageCount })}>
                {page > 1 && <Link to={turn(page - 1)}>{t('list.previous')}</Link>}
                <span>{t('list.page', { page, count: pageCount })}</span>
                {page < pageCount && <Link to={turn(page + 1)}>{t('list.next')}</Link>}
              </nav>
            )}
          </section>
        )}
      </div>
    </div>
  );
}

function EmployerCard({ employer }: { employer: ReviewedEmployer }) {
  const { t } = useTranslation('administration');
  const language = useLanguage();
  const { id, name, status, pausedBecause, organisationNumber, municipality, openReports, labour, trainingAsked } = employer;
  return (
    <Card
      to={pathTo('reviewedEmployer', language, { id })}
      heading={name}
      above={
        <>
          <Tag tone={status === 'approved' ? 'success' : status === 'pending' ? 'info' : 'neutral'}>
            {status === 'paused' ? t(`list.filters.paused-${pausedBecause ?? 'register'}`) : t(`statuses.${status}`)}
          </Tag>
          {openReports > 0 && <Tag tone="danger">{t('list.reports', { count: openReports })}</Tag>}
          {labour !== 'not-needed' && labour !== 'seen' && <Tag tone="warning">{t('one.labour')}</Tag>}
          {trainingAsked && <Tag tone="warning">{t('one.training')}</Tag>}
        </>
      }
    >
      <p>
        {organisationNumber}
        {municipality !== null && `, ${municipality.name}`}
      </p>
      <p className="muted">
        {t('employers.registered')} <time dateTime={employer.registeredAt}>{formatInstant(employer.registeredAt, language)}</time>
      </p>
    </Card>
  );
}
