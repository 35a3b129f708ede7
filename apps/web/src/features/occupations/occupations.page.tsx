import { Form, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { PageHead } from '../../app/head.tsx';
import { pathTo } from '../../app/pages.ts';
import { apiContext, orThrow } from '../../lib/api.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { PageHeading } from '../../ui/page.tsx';

const longestWords = 60;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const words = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, longestWords);
  const result = await context
    .get(apiContext)
    .call('GET /api/occupations', { query: { language, ...(words === '' ? {} : { q: words }) } });
  return { words, fields: orThrow(result, request, language) };
}

export function Component() {
  const { t } = useTranslation('occupations');
  const language = useLanguage();
  const { words, fields } = useLoaderData<typeof loader>();
  const count = fields.reduce((sum, { occupations }) => sum + occupations.length, 0);
  return (
    <div className="container">
      <PageHead page="occupations" title={t('title')} description={t('description')} />
      <PageHeading lede={t('lede')}>{t('title')}</PageHeading>
      <div className="stack" data-gap="8">
        <search>
          <Form className="search-bar" key={words}>
            <TextField
              name="q"
              type="search"
              label={t('find')}
              description={t('findDescription')}
              defaultValue={words}
              maxLength={longestWords}
            />
            <Button>{t('findAction')}</Button>
          </Form>
        </search>
        {words === '' ? (
          <nav aria-labelledby="fields">
            <h2 id="fields">{t('fields')}</h2>
            <ul className="cluster" data-gap="2">
              {fields.map(({ field }) => (
                <li key={field.id}>
                  <a className="pill" href={`#${field.id}`}>
                    {field.name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ) : (
          <p role="status">
            {t('found', { count, words })} <Link to={pathTo('occupations', language)}>{t('all')}</Link>
          </p>
        )}
        {fields.map(({ field, occupations }) => (
          <section key={field.id} className="stack" data-gap="3" aria-labelledby={field.id}>
            <h2 id={field.id}>{field.name}</h2>
            <ul className="columns">
              {occupations.map(({ code, name, open }) => (
                <li key={code}>
                  <Link to={pathTo('occupation', language, { code })}>{name}</Link>
                  {open > 0 && <span className="muted"> ({t('open', { count: open })})</span>}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
