import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { apiContext, orThrow } from '../../lib/api.ts';
import { formatInstant } from '../../lib/dates.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { DrawingEmpty } from '../../ui/drawings/quiet.tsx';
import { EmptyState } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';

export async function loader({ context, request }: LoaderFunctionArgs) {
  return orThrow(await context.get(apiContext).call('GET /api/mailbox'), request, languageOf(request));
}

export function Component() {
  const { t } = useTranslation(['mailbox', 'app']);
  const language = useLanguage();
  const letters = useLoaderData<typeof loader>();
  return (
    <div className="container">
      <title>{t('app:title', { page: t('title') })}</title>
      <div className="stack" data-gap="8">
        <PageHeading lede={t('lede')}>{t('title')}</PageHeading>
        {letters.length === 0 ? (
          <EmptyState
            drawing={<DrawingEmpty />}
            heading={t('empty')}
            action={<ButtonLink to={pathTo('search', language)}>{t('look')}</ButtonLink>}
          >
            {t('emptyText')}
          </EmptyState>
        ) : (
          <DataTable
            caption={t('caption')}
            rows={letters}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'subject',
                header: t('subject'),
                rowHeader: true,
                cell: ({ id, subject }) => <Link to={pathTo('letter', language, { id })}>{subject}</Link>,
              },
              { key: 'to', header: t('to'), cell: ({ to }) => to },
              { key: 'at', header: t('at'), cell: ({ at }) => <time dateTime={at}>{formatInstant(at, language)}</time> },
            ]}
          />
        )}
      </div>
    </div>
  );
}
