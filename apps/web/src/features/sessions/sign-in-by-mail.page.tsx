import type { ErrorBody } from '@arena/contract/errors';
import { useEffect, useRef } from 'react';
import { type ActionFunctionArgs, Form, Link, redirect, useActionData, useNavigationType, useSearchParams } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { apiContext, refused } from '../../lib/api.ts';
import { useErrorText } from '../../lib/errors.ts';
import { lineIn } from '../../lib/form.ts';
import { languageOf, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Alert, ErrorSummary } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';

/** Where to go on: only paths of ours; the API checks once more before it leads anybody anywhere. */
const ownPath = (path: string | null): string | null => (path !== null && /^\/(?![/\\])/.test(path) ? path : null);

export async function action({ context, request }: ActionFunctionArgs) {
  const language = languageOf(request);
  const email = lineIn(await request.formData(), 'email');
  const returnTo = ownPath(new URL(request.url).searchParams.get('returnTo'));
  const asked = await context
    .get(apiContext)
    .call('POST /api/login/links', { body: { email, language, ...(returnTo === null ? {} : { returnTo }) } });
  if (!asked.ok) return refused(asked, { email });
  const query = new URLSearchParams({ sent: '1', ...(returnTo === null ? {} : { returnTo }) });
  return redirect(`${pathTo('signInByMail', language)}?${query}`);
}

export function Component() {
  const { t } = useTranslation(['account', 'app']);
  const errorText = useErrorText();
  const { language, session } = useRoot();
  const [search] = useSearchParams();
  const refusal = useActionData<{ error: ErrorBody; values: { email: string } }>();
  useEffect(() => {
    if (refusal !== undefined) document.getElementById('error-summary')?.focus();
  }, [refusal]);
  const problem =
    refusal === undefined ? undefined : refusal.error.code === 'request.invalid' ? t('mail.badEmail') : errorText(refusal.error);
  const isSent = search.has('sent') && refusal === undefined;
  useBeginning(isSent);
  const returnTo = ownPath(search.get('returnTo'));
  const back = { to: pathTo('signIn', language), text: t('mail.back') };
  if (isSent) {
    return (
      <div className="container" data-width="narrow">
        <title>{t('app:title', { page: t('mail.sent.heading') })}</title>
        <div className="stack" data-gap="6">
          <PageHeading back={back} lede={t('mail.sent.text')}>
            {t('mail.sent.heading')}
          </PageHeading>
          <p>{t('mail.sent.missing')}</p>
          <p>
            <Link to={`${pathTo('signInByMail', language)}${returnTo === null ? '' : `?${new URLSearchParams({ returnTo })}`}`}>
              {t('mail.sent.again')}
            </Link>
          </p>
          {session.local && (
            <Alert tone="info">
              <p>
                <Link to={pathTo('mailbox', language)}>{t('mail.sent.mailbox')}</Link>
              </p>
            </Alert>
          )}
          {returnTo !== null && (
            <div>
              <ButtonLink href={returnTo} variant="secondary">
                {t('mail.sent.goOn')}
              </ButtonLink>
            </div>
          )}
        </div>
      </div>
    );
  }
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: t('mail.title') })}</title>
      <div className="stack" data-gap="6">
        <ErrorSummary title={t('app:errorSummary')} errors={problem === undefined ? [] : [{ fieldId: 'email', text: problem }]} />
        <PageHeading back={back} lede={t('mail.lede')}>
          {t('mail.title')}
        </PageHeading>
        <Form method="post" noValidate className="stack" data-gap="4">
          <TextField
            name="email"
            type="email"
            label={t('mail.email')}
            autoComplete="email"
            maxLength={254}
            defaultValue={refusal?.values.email}
            error={problem}
          />
          <div>
            <Button>{t('mail.action')}</Button>
          </div>
        </Form>
        <p className="muted">{t('mail.certain')}</p>
      </div>
    </div>
  );
}

/** Two pages at one address: the reader begins at the heading of each, as at that of any other page. */
function useBeginning(isSent: boolean): void {
  const type = useNavigationType();
  const before = useRef(isSent);
  useEffect(() => {
    if (before.current === isSent) return;
    before.current = isSent;
    // Back gives the place they had.
    if (type === 'POP') return;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [isSent, type]);
}
