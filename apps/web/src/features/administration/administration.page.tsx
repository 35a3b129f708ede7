import type { ReviewedEmployer } from '@arena/contract/administration';
import type { ErrorBody } from '@arena/contract/errors';
import { useEffect } from 'react';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { formatInstant } from '../../lib/dates.ts';
import { useErrorText } from '../../lib/errors.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { DrawingEmpty } from '../../ui/drawings/quiet.tsx';
import { Alert, EmptyState, ErrorSummary } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { EmployerDecision } from './employer-decision.tsx';
import { readSorting, sorted, sortOf } from './sorting.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const language = languageOf(request);
  return orThrow(
    await context.get(apiContext).call('GET /api/administration/employers', { query: { language } }),
    request,
    language,
  );
}

interface Decided {
  id: string;
  reason: string;
}

export async function action({ context, request }: ActionFunctionArgs) {
  const language = languageOf(request);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '');
  const values: Decided = { id: text('employer'), reason: text('reason') };
  const decision = text('decision') === 'approve' ? 'approve' : 'decline';
  const result = await context.get(apiContext).call('POST /api/administration/employers/:id/decision', {
    params: { id: values.id },
    body: { decision, reason: decision === 'approve' ? '' : values.reason, version: Number(text('version')) },
  });
  if (!result.ok) return refusedOrSignIn(result, values, request, language);
  return redirect(`${pathTo('administration', language)}?decided=${result.data.id}`);
}

export function Component() {
  const { t } = useTranslation(['administration', 'app']);
  const { employers } = useLoaderData<typeof loader>();
  const refused = useActionData<{ error: ErrorBody; values: Decided }>();
  const errorText = useErrorText();
  const [search] = useSearchParams();
  useEffect(() => {
    if (refused !== undefined) document.getElementById('error-summary')?.focus();
  }, [refused]);
  const waiting = employers.filter(({ status }) => status === 'pending');
  const decided = employers.filter(({ status }) => status !== 'pending');
  const just = refused === undefined ? decided.find(({ id }) => id === search.get('decided')) : undefined;
  const isWaiting = waiting.some(({ id }) => id === refused?.values.id);
  return (
    <div className="container">
      <title>{t('app:title', { page: t('employers.title') })}</title>
      <div className="stack" data-gap="8">
        {refused !== undefined && (
          <ErrorSummary
            title={t('app:errorSummary')}
            errors={[{ fieldId: isWaiting ? `reason-${refused.values.id}` : 'main', text: errorText(refused.error) }]}
          />
        )}
        <PageHeading lede={t('employers.lede', { count: waiting.length })}>{t('employers.title')}</PageHeading>
        {just !== undefined && (
          <Alert tone="success" role="status">
            {t(just.status === 'approved' ? 'employers.approved' : 'employers.declined', { name: just.name })}
          </Alert>
        )}
        {waiting.length === 0 ? (
          <EmptyState drawing={<DrawingEmpty />} heading={t('employers.lede_zero')}>
            {t('employers.emptyText')}
          </EmptyState>
        ) : (
          <section className="stack" data-gap="4">
            <h2>{t('employers.waiting')}</h2>
            {waiting.map((employer) => (
              <EmployerDecision
                key={employer.id}
                employer={employer}
                typed={refused?.values.id === employer.id ? refused.values.reason : ''}
                error={refused?.values.id === employer.id ? errorText(refused.error) : undefined}
              />
            ))}
          </section>
        )}
        <DecidedTable employers={decided} search={search} />
      </div>
    </div>
  );
}

const columns = ['name', 'status', 'municipality', 'registered'] as const;

function DecidedTable({ employers, search }: { employers: readonly ReviewedEmployer[]; search: URLSearchParams }) {
  const { t } = useTranslation('administration');
  const language = useLanguage();
  if (employers.length === 0) return <p>{t('employers.none')}</p>;
  const sorting = readSorting(search, columns, '-registered');
  const value = (employer: ReviewedEmployer) =>
    ({
      name: employer.name,
      status: t(`statuses.${employer.status}`),
      municipality: employer.municipality?.name ?? '',
      registered: employer.registeredAt,
    })[sorting.key] ?? '';
  const reasonOf = ({ reason }: ReviewedEmployer) =>
    reason === 'register.unknown'
      ? t('reasons.register_unknown')
      : reason === 'register.ended'
        ? t('reasons.register_ended')
        : (reason ?? '');
  return (
    <DataTable
      caption={t('employers.decided')}
      dense
      rows={sorted(employers, value, sorting)}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', header: t('employers.name'), rowHeader: true, sort: sortOf('name', sorting), cell: ({ name }) => name },
        {
          key: 'status',
          header: t('employers.status'),
          sort: sortOf('status', sorting),
          cell: ({ status }) => t(`statuses.${status}`),
        },
        { key: 'reason', header: t('employers.reason'), cell: reasonOf },
        {
          key: 'municipality',
          header: t('employers.municipality'),
          sort: sortOf('municipality', sorting),
          cell: ({ municipality }) => municipality?.name ?? '',
        },
        { key: 'number', header: t('employers.number'), numeric: true, cell: ({ organisationNumber }) => organisationNumber },
        {
          key: 'registered',
          header: t('employers.registered'),
          sort: sortOf('registered', sorting),
          cell: ({ registeredAt }) => <time dateTime={registeredAt}>{formatInstant(registeredAt, language)}</time>,
        },
      ]}
    />
  );
}
