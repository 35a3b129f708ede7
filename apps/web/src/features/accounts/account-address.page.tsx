import type { ErrorBody } from '@arena/contract/errors';
import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { useErrorText } from '../../lib/errors.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Alert } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { linkKeyIn } from '../sessions/link-key.part.ts';

/** Opening the page changes nothing; whoever is not signed in is asked to, and comes back. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const key = linkKeyIn(request);
  // Also asked without a key, so that a visitor is sent to sign in as on every page of the account.
  const link = await context
    .get(apiContext)
    .call('GET /api/account/address/links/:key', { params: { key: key ?? 'none-in-this-address' } });
  return { key: key ?? '', email: orThrow(link, request, languageOf(request)).email };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const language = languageOf(request);
  const key = String((await request.formData()).get('key') ?? '');
  const changed = await context.get(apiContext).call('PUT /api/account/address', { body: { key } });
  if (!changed.ok) return refusedOrSignIn(changed, null, request, language);
  return redirect(`${pathTo('account', language)}?done=address`);
}

export function Component() {
  const { t } = useTranslation(['account', 'app']);
  const errorText = useErrorText();
  const language = useLanguage();
  const { key, email } = useLoaderData<typeof loader>();
  const refusal = useActionData<{ error: ErrorBody }>();
  const title = t(email === null ? 'addressLink.over' : 'addressLink.title');
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: title })}</title>
      <div className="stack" data-gap="6">
        {refusal !== undefined && (
          <Alert tone="warning" role="alert">
            {errorText(refusal.error)}
          </Alert>
        )}
        <PageHeading lede={email === null ? t('addressLink.overText') : t('addressLink.lede', { email })}>{title}</PageHeading>
        {email === null ? (
          <div>
            <ButtonLink to={pathTo('account', language)}>{t('addressLink.back')}</ButtonLink>
          </div>
        ) : (
          <Form method="post">
            <input type="hidden" name="key" value={key} />
            <Button>{t('addressLink.action')}</Button>
          </Form>
        )}
      </div>
    </div>
  );
}
