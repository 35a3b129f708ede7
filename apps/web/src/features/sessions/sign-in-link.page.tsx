import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { apiContext, orThrow, refused } from '../../lib/api.ts';
import { languageOf, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Alert } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { linkKeyIn } from './link-key.part.ts';

/** Opening the page signs nobody in: programs that look through mail open links too. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const key = linkKeyIn(request);
  if (key === null) return { key: '', email: null };
  const link = await context.get(apiContext).call('GET /api/login/links/:key', { params: { key } });
  return { key, email: orThrow(link, request, languageOf(request)).email };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const key = String((await request.formData()).get('key') ?? '');
  const used = await context.get(apiContext).call('POST /api/login/links/use', { body: { key } });
  if (!used.ok) return refused(used, null);
  return redirect(used.data.returnTo);
}

export function Component() {
  const { t } = useTranslation(['account', 'app']);
  const { language, session } = useRoot();
  const { key, email } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const { actor } = session;
  const isOver = email === null || refusal !== undefined;
  const title = t(isOver ? 'link.over' : 'link.title');
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: title })}</title>
      <div className="stack" data-gap="6">
        <PageHeading lede={isOver ? t('link.overText') : t('link.lede', { email })}>{title}</PageHeading>
        {isOver ? (
          <div>
            <ButtonLink to={pathTo('signInByMail', language)}>{t('link.again')}</ButtonLink>
          </div>
        ) : (
          <>
            {actor !== null && (
              <Alert tone="info">
                {t('link.instead', { name: (actor.organisation?.name ?? actor.name) || t('link.someone') })}
              </Alert>
            )}
            <Form method="post">
              <input type="hidden" name="key" value={key} />
              <Button>{t('link.action')}</Button>
            </Form>
          </>
        )}
      </div>
    </div>
  );
}
