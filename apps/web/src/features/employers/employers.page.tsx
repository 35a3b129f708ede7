import type { EmployerCard } from '@arena/contract/employers';
import { Form, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { PageHead } from '../../app/head.tsx';
import { pathTo } from '../../app/pages.ts';
import { apiContext, orThrow } from '../../lib/api.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card, Tag } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/choices.tsx';
import { Drawing } from '../../ui/drawing.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { EmptyState } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { kindIcons } from '../opportunities/kind.part.tsx';
import { employersPath, readAskedEmployers } from './employers-address.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const asked = readAskedEmployers(new URL(request.url).searchParams);
  const found = await context.get(apiContext).call('GET /api/employers', {
    query: {
      language,
      page: asked.page,
      ...(asked.words === '' ? {} : { q: asked.words }),
      ...(asked.municipality === '' ? {} : { municipality: asked.municipality }),
      ...(asked.kind === '' ? {} : { kind: asked.kind }),
      ...(asked.fast ? { fast: '1' as const } : {}),
    },
  });
  return { asked, ...orThrow(found, request, language) };
}

export function Component() {
  const { t } = useTranslation('directory');
  const language = useLanguage();
  const { asked, employers, total, page, pageCount } = useLoaderData<typeof loader>();
  const isAsked = employersPath(language, { ...asked, page: 1 }) !== pathTo('employers', language);
  return (
    <div className="container stack" data-gap="8">
      <PageHead page="employers" query={page > 1 ? `?page=${page}` : ''} title={t('title')} description={t('description')} />
      <PageHeading lede={t('lede')}>{t('title')}</PageHeading>
      <Filters />
      <section className="stack" data-gap="4" aria-labelledby="found">
        <h2 id="found" aria-live="polite">
          {t('found', { count: total })}
        </h2>
        {employers.length === 0 ? (
          <EmptyState
            drawing={<Drawing name="workshop" />}
            heading={isAsked ? t('found', { count: 0 }) : t('empty')}
            headingLevel={3}
            action={
              isAsked ? (
                <ButtonLink to={pathTo('employers', language)}>{t('showAll')}</ButtonLink>
              ) : (
                <ButtonLink to={pathTo('search', language)}>{t('searches:title')}</ButtonLink>
              )
            }
          >
            {isAsked ? t('noneText') : t('emptyText')}
          </EmptyState>
        ) : (
          <ul className="grid" data-gap="4">
            {employers.map((employer) => (
              <li key={employer.id}>
                <EmployerInList employer={employer} />
              </li>
            ))}
          </ul>
        )}
        <Pages page={page} pageCount={pageCount} />
      </section>
      <section className="panel cluster" data-justify="between" aria-labelledby="join">
        <h2 id="join">{t('join')}</h2>
        <ButtonLink to={pathTo('company', language)} variant="secondary">
          {t('joinAction')}
        </ButtonLink>
      </section>
    </div>
  );
}

/** A plain GET form: the address holds what is asked. */
function Filters() {
  const { t } = useTranslation(['directory', 'app']);
  const { asked, municipalities, kinds } = useLoaderData<typeof loader>();
  return (
    <search>
      {/* A new key for each answer: fields follow back, forward and removed filters. */}
      <Form className="filter-row" key={JSON.stringify(asked)} preventScrollReset>
        <TextField name="q" type="search" label={t('find')} defaultValue={asked.words} maxLength={100} />
        <SelectField
          name="municipality"
          label={t('municipality')}
          emptyLabel={t('everywhere')}
          defaultValue={asked.municipality}
          options={municipalities.map(({ id, name, count }) => ({ value: id, label: `${name} (${count})` }))}
        />
        <SelectField
          name="kind"
          label={t('offersKind')}
          emptyLabel={t('anything')}
          defaultValue={asked.kind}
          options={kinds.map(({ id, count }) => ({ value: id, label: `${t(`app:kinds.${id}`)} (${count})` }))}
        />
        <Checkbox name="fast" value="1" label={t('fast')} defaultChecked={asked.fast} />
        <Button>{t('findAction')}</Button>
      </Form>
    </search>
  );
}

function EmployerInList({ employer: { id, name, municipality, open, kinds, answersFast } }: { employer: EmployerCard }) {
  const { t } = useTranslation(['directory', 'app']);
  const language = useLanguage();
  return (
    <Card to={pathTo('employer', language, { id })} heading={name} headingLevel={3}>
      <p>
        {municipality !== null && `${municipality.name}. `}
        <span className="muted">{t('open', { count: open })}</span>
      </p>
      {(kinds.length > 0 || answersFast) && (
        <p className="cluster" data-gap="2">
          {kinds.map((kind) => (
            <Tag key={kind} kind={kind} icon={<Icon of={kindIcons[kind]} />}>
              {t(`app:kinds.${kind}`)}
            </Tag>
          ))}
          {answersFast && <Tag tone="birch">{t('answersFast')}</Tag>}
        </p>
      )}
    </Card>
  );
}

function Pages({ page, pageCount }: { page: number; pageCount: number }) {
  const { t } = useTranslation('directory');
  const language = useLanguage();
  const { asked } = useLoaderData<typeof loader>();
  if (pageCount < 2) return null;
  const to = (number: number) => employersPath(language, { ...asked, page: number });
  return (
    <nav aria-label={t('pages')} className="no-print">
      <ul className="page-numbers">
        {page > 1 && (
          <li>
            <Link to={to(page - 1)}>{t('searches:previous')}</Link>
          </li>
        )}
        <li>{t('pageOf', { page, count: pageCount })}</li>
        {page < pageCount && (
          <li>
            <Link to={to(page + 1)}>{t('searches:next')}</Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
