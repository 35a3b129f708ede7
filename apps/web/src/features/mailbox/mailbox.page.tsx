import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { apiContext, orThrow } from '../../lib/api.ts';
import { formatInstant } from '../../lib/dates.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
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
          <section aria-labelledby="letters">
            <h2 id="letters" className="visually-hidden">
              {t('caption')}
            </h2>
            <ul className="stack" data-gap="4">
              {letters.map(({ id, subject, to, at }) => (
                <li key={id}>
                  <Link to={pathTo('letter', language, { id })}>{subject}</Link>
                  <p className="muted">{t('sent', { to, at: formatInstant(at, language) })}</p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}
