import type { ErrorBody } from '@arena/contract/errors';
import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { FormSummary, useFieldErrors } from './form-summary.tsx';

/** Opening the page lets nobody in: programs that look through mail open links too. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const key = params.key ?? '';
  const link = await context.get(apiContext).call('GET /api/employer/invitations/links/:key', { params: { key } });
  if (!link.ok && link.error.code === 'request.invalid') return { state: 'over' as const, name: null, key };
  return { ...orThrow(link, request, languageOf(request)), key };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const language = languageOf(request);
  const form = await request.formData();
  const body = { key: params.key ?? '' };
  const api = context.get(apiContext);
  const declines = form.get('act') === 'decline';
  const result = declines
    ? await api.call('POST /api/employer/invitations/decline', { body })
    : await api.call('POST /api/employer/invitations/accept', { body });
  return result.ok
    ? redirect(declines ? pathTo('joinCompany', language, body) : pathTo('company', language))
    : refusedOrSignIn(result, null, request, language);
}

export function Component() {
  const { t } = useTranslation(['employers', 'app']);
  const language = useLanguage();
  const { state, name, key } = useLoaderData<typeof loader>();
  const refused = useActionData<{ error: ErrorBody }>();
  const errors = useFieldErrors(refused?.error, 'main', 0);
  const returnTo = pathTo('joinCompany', language, { key });
  const signIn = `/api/login/ansattporten?${new URLSearchParams({ language, returnTo })}`;
  const organisation = name ?? '';
  const lede = {
    over: t('join.overText'),
    declined: t('join.declinedText'),
    'sign-in': t('join.signIn', { name: organisation }),
    'other-organisation': t('join.other', { name: organisation }),
    inside: t('join.inside', { name: organisation }),
    ready: t('join.ready'),
  }[state];
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: t('join.title') })}</title>
      <div className="stack" data-gap="6">
        <FormSummary errors={errors} />
        <PageHeading lede={lede}>
          {state === 'over'
            ? t('join.over')
            : state === 'declined'
              ? t('join.declined')
              : t('join.heading', { name: organisation })}
        </PageHeading>
        {state === 'ready' && (
          <Form method="post">
            <Button>{t('join.action')}</Button>
          </Form>
        )}
        {(state === 'sign-in' || state === 'other-organisation') && (
          <div>
            <ButtonLink href={signIn}>{t('join.signInAction')}</ButtonLink>
          </div>
        )}
        {(state === 'sign-in' || state === 'other-organisation' || state === 'ready') && (
          <Form method="post" className="stack" data-gap="3">
            <p className="muted">{t('join.declineText')}</p>
            <div>
              <Button name="act" value="decline" variant="tertiary">
                {t('join.decline')}
              </Button>
            </div>
          </Form>
        )}
        {(state === 'inside' || state === 'over') && (
          <div>
            <ButtonLink to={pathTo('company', language)}>{t('join.toCompany')}</ButtonLink>
          </div>
        )}
      </div>
    </div>
  );
}
