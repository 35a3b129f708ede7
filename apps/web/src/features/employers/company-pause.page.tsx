import type { ErrorBody } from '@arena/contract/errors';
import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { FormSummary, useFieldErrors } from './form-summary.tsx';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const own = orThrow(await context.get(apiContext).call('GET /api/employer'), request, language);
  if (own.employer?.status !== 'approved' || own.employer.memberRole !== 'manager') throw redirect(pathTo('company', language));
  return { open: own.employer.open, waiting: own.employer.waiting };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const language = languageOf(request);
  const result = await context.get(apiContext).call('POST /api/employer/pause', { body: {} });
  return result.ok ? redirect(pathTo('company', language)) : refusedOrSignIn(result, null, request, language);
}

/** What a pause touches, before the button. */
export function Component() {
  const { t } = useTranslation(['employers', 'app']);
  const language = useLanguage();
  const { open, waiting } = useLoaderData<typeof loader>();
  const refused = useActionData<{ error: ErrorBody }>();
  const errors = useFieldErrors(refused?.error, 'main', 0);
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: t('pause.title') })}</title>
      <div className="stack" data-gap="6">
        <FormSummary errors={errors} />
        <PageHeading back={{ to: pathTo('company', language), text: t('join.toCompany') }}>{t('pause.heading')}</PageHeading>
        <ul className="prose">
          <li>{t('pause.hides', { count: open })}</li>
          <li>{t('pause.waiting', { count: waiting })}</li>
          <li>{t('pause.talks')}</li>
          <li>{t('pause.back')}</li>
        </ul>
        <Form method="post" className="cluster">
          <Button>{t('pause.action')}</Button>
          <ButtonLink to={pathTo('company', language)} variant="tertiary">
            {t('pause.keep')}
          </ButtonLink>
        </Form>
      </div>
    </div>
  );
}
