import type { ErrorBody } from '@arena/contract/errors';
import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { apiContext, orThrow } from '../../lib/api.ts';
import { languageOf, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page.tsx';

/** Nothing to choose any more: it was chosen in another tab, or took too long. */
const backToSignIn = (request: Request, code: ErrorBody['code']) =>
  redirect(`${pathTo('signIn', languageOf(request))}?problem=${code}`);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const choice = await context.get(apiContext).call('GET /api/login/choice');
  const { options } = orThrow(choice, request, languageOf(request));
  if (options === null) throw backToSignIn(request, 'login.expired');
  return options;
}

export async function action({ context, request }: ActionFunctionArgs) {
  const option = Number((await request.formData()).get('option') ?? -1);
  const chosen = await context.get(apiContext).call('POST /api/login/choice', { body: { option } });
  return chosen.ok ? redirect(chosen.data.returnTo) : backToSignIn(request, chosen.error.code);
}

export function Component() {
  const { t } = useTranslation(['account', 'app']);
  const { language } = useRoot();
  const options = useLoaderData<typeof loader>();
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: t('choose.title') })}</title>
      <div className="stack" data-gap="6">
        <PageHeading back={{ to: pathTo('signIn', language), text: t('mail.back') }} lede={t('choose.lede')}>
          {t('choose.title')}
        </PageHeading>
        <Form method="post">
          <ul className="stack" data-gap="3">
            {options.map(({ role, organisation }, option) => (
              <li key={`${role} ${organisation?.organisationNumber ?? ''}`}>
                <Button name="option" value={option} variant="secondary">
                  {t(`choose.${role}`, { organisation: organisation?.name ?? '' })}
                </Button>
              </li>
            ))}
          </ul>
        </Form>
      </div>
    </div>
  );
}
