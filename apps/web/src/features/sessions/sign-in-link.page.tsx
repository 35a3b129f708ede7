import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { apiContext, orThrow, refused } from '../../lib/api.ts';
import { languageOf, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choices.tsx';
import { Alert } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { linkKeyIn } from './link-key.part.ts';

/** Opening the page signs nobody in: programs that look through mail open links too. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const key = linkKeyIn(request);
  if (key === null) return { key: '', email: null, isOurs: false };
  const link = await context.get(apiContext).call('GET /api/login/links/:key', { params: { key } });
  return { key, ...orThrow(link, request, languageOf(request)) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const body = { key: String(form.get('key') ?? ''), takeDraft: form.has('takeDraft') };
  const used = await context.get(apiContext).call('POST /api/login/links/use', { body });
  if (!used.ok) return refused(used, null);
  return redirect(used.data.returnTo);
}

export function Component() {
  const { t } = useTranslation(['account', 'app']);
  const { language, session } = useRoot();
  const { key, email, isOurs } = useLoaderData<typeof loader>();
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
            <Form method="post" className="stack" data-gap="4">
              <input type="hidden" name="key" value={key} />
              {session.hasDraft && !isOurs && (
                <Checkbox name="takeDraft" label={t('link.takeDraft')} description={t('link.takeDraftText')} />
              )}
              <div>
                <Button>{t('link.action')}</Button>
              </div>
            </Form>
          </>
        )}
      </div>
    </div>
  );
}
