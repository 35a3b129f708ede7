import type { ApiResponse } from '@arena/contract/api';
import { type LoaderFunctionArgs, useLoaderData, useSearchParams } from 'react-router';
import { apiContext, orThrow } from '../../lib/api.ts';
import { formatInstant } from '../../lib/dates.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { BandShape } from '../../ui/band-shape.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { readSorting, sorted, sortOf } from './sorting.ts';

type Counts = ApiResponse<'GET /api/administration/counts'>;
type Part = ApiResponse<'GET /api/administration/system'>['parts'][number];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const [counts, system] = await Promise.all([
    api.call('GET /api/administration/counts', { query: { language } }),
    api.call('GET /api/administration/system'),
  ]);
  return { counts: orThrow(counts, request, language), parts: orThrow(system, request, language).parts };
}

export function Component() {
  const { t } = useTranslation(['administration', 'app']);
  const { counts, parts } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  return (
    <div className="container">
      <title>{t('app:title', { page: t('system.title') })}</title>
      <div className="stack" data-gap="8">
        <PageHeading lede={t('system.lede')}>{t('system.title')}</PageHeading>
        <PartsTable parts={parts} />
        <StepsTable steps={counts.steps} />
        <MunicipalityTable rows={counts.municipalities} search={search} />
        <p className="muted">{t('system.fewNote')}</p>
      </div>
    </div>
  );
}

/** A word and a shape for each state: told apart without colour. */
const shapes = { alive: 4, degraded: 2, down: 1 } as const;

function PartsTable({ parts }: { parts: readonly Part[] }) {
  const { t, i18n } = useTranslation('administration');
  const language = useLanguage();
  const translate = t as unknown as (key: string, params: Record<string, unknown>) => string;
  const detailOf = ({ id, detail }: Part) => {
    const known = Object.entries(detail)
      .filter(([key]) => i18n.exists(`system.details.${key}`))
      .map(([key, value]) => translate(`system.details.${key}`, { value }));
    return [...(id === 'jobs' && detail.heardSecondsAgo === undefined ? [t('system.notHeard')] : []), ...known].join(', ');
  };
  const [first] = parts;
  return (
    <section className="stack" data-gap="3">
      <DataTable
        caption={t('system.parts')}
        dense
        rows={parts}
        rowKey={({ id }) => id}
        columns={[
          { key: 'part', header: t('system.part'), rowHeader: true, cell: ({ id }) => t(`system.names.${id}`) },
          {
            key: 'state',
            header: t('system.state'),
            cell: ({ state }) => (
              <span className="band">
                <BandShape level={shapes[state]} />
                {t(`system.states.${state}`)}
              </span>
            ),
          },
          { key: 'detail', header: t('system.detail'), cell: detailOf },
        ]}
      />
      {first !== undefined && (
        <p className="muted">{t('system.checkedAt', { time: formatInstant(first.checkedAt, language) })}</p>
      )}
    </section>
  );
}

const barWidth = 160;

function StepsTable({ steps }: { steps: Counts['steps'] }) {
  const { t, i18n } = useTranslation('administration');
  const translate = t as unknown as (key: string) => string;
  const most = Math.max(1, ...steps.map(({ count }) => count ?? 0));
  return (
    <DataTable
      caption={t('system.steps')}
      dense
      rows={steps.filter(({ id }) => i18n.exists(`system.stepNames.${id}`))}
      rowKey={({ id }) => id}
      columns={[
        { key: 'step', header: t('system.step'), rowHeader: true, cell: ({ id }) => translate(`system.stepNames.${id}`) },
        { key: 'count', header: t('system.count'), numeric: true, cell: ({ count }) => count ?? t('system.few') },
        {
          key: 'bar',
          header: <span className="visually-hidden">{t('system.count')}</span>,
          // Drawn beside the number, which says the same; nothing for what is withheld. Narrow columns squeeze all bars alike.
          cell: ({ count }) => (
            <svg
              className="bar"
              width={barWidth}
              height="14"
              viewBox={`0 0 ${barWidth} 14`}
              preserveAspectRatio="none"
              aria-hidden="true"
              focusable="false"
            >
              <rect width={((count ?? 0) / most) * barWidth} height="14" fill="currentColor" />
            </svg>
          ),
        },
      ]}
    />
  );
}

const columns = ['name', 'opportunities', 'employers', 'profiles', 'interests'] as const;

function MunicipalityTable({ rows, search }: { rows: Counts['municipalities']; search: URLSearchParams }) {
  const { t } = useTranslation('administration');
  const sorting = readSorting(search, columns, 'name');
  const key = columns.find((column) => column === sorting.key) ?? 'name';
  return (
    <DataTable
      caption={t('system.municipalities')}
      dense
      rows={sorted(rows, (row) => row[key], sorting)}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: t('system.municipality'),
          rowHeader: true,
          sort: sortOf('name', sorting),
          cell: ({ name }) => name,
        },
        ...(['opportunities', 'employers', 'profiles', 'interests'] as const).map((column) => ({
          key: column,
          header: t(`system.${column}`),
          numeric: true,
          sort: sortOf(column, sorting),
          cell: (row: Counts['municipalities'][number]) => row[column] ?? t('system.few'),
        })),
      ]}
    />
  );
}
