import type { ErrorBody } from '@arena/contract/errors';
import { useEffect, useRef } from 'react';
import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { apiContext, orThrow, refused } from '../../lib/api.ts';
import { useErrorText } from '../../lib/errors.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Alert } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';

/** A key that cannot be one opens nothing, like one that is over. */
const keyOf = (key: string | undefined) => (/^[\w-]{20,100}$/.test(key ?? '') ? (key ?? '') : 'no-key-in-this-address');

/** Opening the page changes nothing, signed in or not: programs open links in mail too. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const stop = await context.get(apiContext).call('GET /api/letters/stops/:key', { params: { key: keyOf(params.key) } });
  return orThrow(stop, request, languageOf(request));
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const stopped = (await request.formData()).get('act') === 'stop';
  const set = await context.get(apiContext).call('PUT /api/letters/stops/:key', {
    params: { key: keyOf(params.key) },
    body: { stopped },
  });
  return set.ok ? redirect(new URL(request.url).pathname) : refused(set, null);
}

export function Component() {
  const { t } = useTranslation(['notices', 'account', 'app']);
  const errorText = useErrorText();
  const language = useLanguage();
  const { kinds, stopped } = useLoaderData<typeof loader>();
  const refusal = useActionData<{ error: ErrorBody }>();
  // The button that undoes it stands where this one stood: a second press must not turn the letters on again.
  const told = useRef(stopped);
  useEffect(() => {
    if (told.current !== stopped) document.querySelector<HTMLElement>('main h1')?.focus();
    told.current = stopped;
  }, [stopped]);
  const title = t(kinds === null ? 'stop.overTitle' : stopped ? 'stop.stoppedTitle' : 'stop.title');
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: title })}</title>
      <div className="stack" data-gap="6">
        {refusal !== undefined && kinds !== null && (
          <Alert tone="warning" role="alert">
            {errorText(refusal.error)}
          </Alert>
        )}
        <PageHeading lede={kinds === null ? t('stop.overText') : t(stopped ? 'stop.stoppedLede' : 'stop.lede')}>
          {title}
        </PageHeading>
        {kinds === null ? (
          <div>
            <ButtonLink to={pathTo('account', language)}>{t('stop.account')}</ButtonLink>
          </div>
        ) : (
          <>
            <ul className="prose">
              {kinds.map((kind) => (
                <li key={kind}>{t(`account:letters.kinds.${kind}`)}</li>
              ))}
            </ul>
            <p>{t('stop.stays')}</p>
            <Form method="post" className="cluster" data-gap="4">
              <Button name="act" value={stopped ? 'again' : 'stop'} variant={stopped ? 'secondary' : 'primary'}>
                {t(stopped ? 'stop.again' : 'stop.action')}
              </Button>
              <ButtonLink variant="tertiary" to={pathTo('account', language)}>
                {t('stop.account')}
              </ButtonLink>
            </Form>
          </>
        )}
      </div>
    </div>
  );
}
