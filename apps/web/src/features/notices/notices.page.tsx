import type { NoticeView } from '@arena/contract/notices';
import type { ReactNode } from 'react';
import { type ActionFunctionArgs, Form, Link, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { apiContext, orThrow } from '../../lib/api.ts';
import { formatInstant } from '../../lib/dates.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DrawingEmpty } from '../../ui/drawings/quiet.tsx';
import { Alert, EmptyState } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const listed = await context.get(apiContext).call('GET /api/notices', { query: { language } });
  return { ...orThrow(listed, request, language), done: new URL(request.url).searchParams.get('done') };
}

/** Following a notice marks it as read, and so is a form: opening a page changes nothing. */
export async function action({ context, request }: ActionFunctionArgs) {
  const language = languageOf(request);
  const form = await request.formData();
  const [id, upTo] = [form.get('id'), form.get('upTo')];
  const here = pathTo('notices', language);
  const read = await context.get(apiContext).call('POST /api/notices/read', {
    query: { language },
    body: id === null ? { upTo: String(upTo) } : { id: String(id) },
  });
  const gone = !read.ok && (read.error.code === 'not_found' || read.error.code === 'request.invalid');
  if (gone) return redirect(here);
  return redirect(orThrow(read, request, language).path ?? `${here}?done=all`);
}

export function Component() {
  const { t } = useTranslation(['notices', 'app']);
  const language = useLanguage();
  const { items, unread, older, done } = useLoaderData<typeof loader>();
  const [newest] = items.filter((notice) => notice.unread);
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: t('title') })}</title>
      <div className="stack" data-gap="8">
        <PageHeading lede={items.length === 0 ? undefined : unread === 0 ? t('ledeNone') : t('ledeNew', { count: unread })}>
          {t('title')}
        </PageHeading>
        {done === 'all' && unread === 0 && (
          <Alert tone="success" role="status">
            {t('done')}
          </Alert>
        )}
        {items.length === 0 && (
          <EmptyState
            drawing={<DrawingEmpty />}
            heading={t('empty.heading')}
            action={<ButtonLink to={pathTo('search', language)}>{t('empty.action')}</ButtonLink>}
          >
            {t('empty.text')}
          </EmptyState>
        )}
        {newest !== undefined && (
          <Notices heading={t('new')} id="new-notices" notices={items.filter((notice) => notice.unread)}>
            <Form method="post">
              <input type="hidden" name="upTo" value={newest.id} />
              <Button variant="secondary">{t('readAll')}</Button>
            </Form>
          </Notices>
        )}
        <Notices heading={t('earlier')} id="read-notices" notices={items.filter((notice) => !notice.unread)} />
        {older && <p className="muted">{t('older')}</p>}
        <p>
          <Link to={pathTo('account', language)}>{t('letters')}</Link>
        </p>
      </div>
    </div>
  );
}

type NoticesProps = { heading: string; id: string; notices: readonly NoticeView[]; children?: ReactNode };

function Notices({ heading, id, notices, children }: NoticesProps) {
  const { t } = useTranslation('notices');
  const language = useLanguage();
  if (notices.length === 0) return null;
  return (
    <section className="stack" data-gap="4" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
      <ul className="stack" data-gap="3">
        {notices.map((notice) => (
          <li key={notice.id}>
            <article className="panel stack" data-gap="2">
              <h3>{notice.title}</h3>
              {notice.about !== null && (
                <p>
                  <strong lang={notice.about.language === language ? undefined : notice.about.language}>
                    {notice.about.text}
                  </strong>
                </p>
              )}
              <p>{notice.text}</p>
              <p className="muted">
                <time dateTime={notice.at}>{formatInstant(notice.at, language)}</time>
              </p>
              <Form method="post">
                <input type="hidden" name="id" value={notice.id} />
                <Button
                  variant="secondary"
                  size="sm"
                  aria-label={t('openNamed', { title: [notice.title, notice.about?.text].filter(Boolean).join(', ') })}
                >
                  {t('open')}
                </Button>
              </Form>
            </article>
          </li>
        ))}
      </ul>
    </section>
  );
}
