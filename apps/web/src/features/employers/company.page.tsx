import type { ErrorBody } from '@arena/contract/errors';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { languageOf, useTranslation } from '../../lib/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Alert } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { CompanyOverview } from './company-overview.tsx';
import { CompanyRegistration, type RegistrationValues } from './company-registration.tsx';
import { CompanyWelcome } from './company-welcome.tsx';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const session = orThrow(await api.call('GET /api/session'), request, language);
  if (session.actor?.role !== 'employer') return null;
  const [own, opportunities] = await Promise.all([
    api.call('GET /api/employer'),
    api.call('GET /api/employer/opportunities', { query: { language } }),
  ]);
  return { ...orThrow(own, request, language), opportunities: orThrow(opportunities, request, language) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '');
  const values: RegistrationValues = {
    organisationNumber: text('organisationNumber'),
    aboutNb: text('aboutNb'),
    aboutEn: text('aboutEn'),
    trainingCompany: form.has('trainingCompany'),
  };
  const result = await api.call('POST /api/employer', { body: values });
  // A colleague, or a second press, was first: what was wanted is done.
  if (result.ok || result.error.code === 'employer.already_registered')
    return redirect(`${pathTo('company', language)}?registered=1`);
  return refusedOrSignIn(result, values, request, language);
}

export function Component() {
  const { t } = useTranslation(['employers', 'app']);
  const { language, session } = useRoot();
  const own = useLoaderData<typeof loader>();
  const refused = useActionData<{ error: ErrorBody; values: RegistrationValues }>();
  const [search] = useSearchParams();
  const again = `/api/login/ansattporten?${new URLSearchParams({ language, returnTo: pathTo('company', language) })}`;
  const title = <title>{t('app:title', { page: t('company.title') })}</title>;
  if (own === null) {
    return (
      <>
        {title}
        <CompanyWelcome signIn={again} signedInOtherwise={session.actor !== null} />
      </>
    );
  }
  const { employer, represented, opportunities } = own;
  return (
    <div className="container">
      {title}
      {employer !== null ? (
        <CompanyOverview employer={employer} opportunities={opportunities} justRegistered={search.has('registered')} />
      ) : represented !== null ? (
        <CompanyRegistration represented={represented} values={refused?.values} error={refused?.error} />
      ) : (
        <div className="stack" data-gap="6">
          <PageHeading>{t('company.noRight.heading')}</PageHeading>
          <Alert>{t('company.noRight.text')}</Alert>
          <div className="cluster">
            <ButtonLink href={again}>{t('company.noRight.again')}</ButtonLink>
            <ButtonLink href="https://info.altinn.no/" variant="tertiary">
              {t('company.noRight.altinn')}
            </ButtonLink>
          </div>
        </div>
      )}
    </div>
  );
}
