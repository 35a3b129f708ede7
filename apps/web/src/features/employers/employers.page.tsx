import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { PageHead } from '../../app/head.tsx';
import { pathTo } from '../../app/pages.ts';
import { apiContext, orThrow } from '../../lib/api.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Drawing } from '../../ui/drawing.tsx';
import { EmptyState } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const employers = await context.get(apiContext).call('GET /api/employers', { query: { language } });
  return { employers: orThrow(employers, request, language) };
}

export function Component() {
  const { t } = useTranslation('opportunities');
  const language = useLanguage();
  const { employers } = useLoaderData<typeof loader>();
  return (
    <div className="container stack" data-gap="8">
      <PageHead page="employers" title={t('employers.title')} description={t('employers.description')} />
      <PageHeading lede={t('employers.lede')}>{t('employers.title')}</PageHeading>
      {employers.length === 0 ? (
        <EmptyState
          drawing={<Drawing name="workshop" />}
          heading={t('employers.empty')}
          action={<ButtonLink to={pathTo('search', language)}>{t('search.title')}</ButtonLink>}
        >
          {t('employers.emptyText')}
        </EmptyState>
      ) : (
        <ul className="grid" data-gap="4">
          {employers.map(({ id, name, municipality, open }) => (
            <li key={id}>
              <Card to={pathTo('employer', language, { id })} heading={name} headingLevel={2}>
                <p>
                  {municipality !== null && `${municipality.name}. `}
                  <span className="muted">{t('employers.open', { count: open })}</span>
                </p>
              </Card>
            </li>
          ))}
        </ul>
      )}
      <section className="panel cluster" data-justify="between" aria-labelledby="join">
        <h2 id="join">{t('employers.join')}</h2>
        <ButtonLink to={pathTo('company', language)} variant="secondary">
          {t('employers.joinAction')}
        </ButtonLink>
      </section>
    </div>
  );
}
