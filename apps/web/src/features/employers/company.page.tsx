import type { ErrorBody } from '@arena/contract/errors';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { useErrorText } from '../../lib/errors.ts';
import { languageOf, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Alert } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { CompanyOverview } from './company-overview.tsx';
import { CompanyRegistration, type RegistrationValues } from './company-registration.tsx';
import { CompanyAgain } from './company-standing.tsx';
import { CompanyWelcome } from './company-welcome.tsx';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const session = orThrow(await api.call('GET /api/session'), request, language);
  if (session.actor?.role !== 'employer') return null;
  const own = orThrow(await api.call('GET /api/employer', { query: { language } }), request, language);
  // Only who is inside has opportunities to see, and only who may register looks in the register.
  const mayRegister = own.employer === null && own.registered === null && own.represented !== null;
  const isShown = own.employer?.status === 'approved';
  const [opportunities, found, seen] = await Promise.all([
    own.employer === null ? null : api.call('GET /api/employer/opportunities', { query: { language } }),
    mayRegister ? api.call('GET /api/employer/organisation') : null,
    isShown ? api.call('GET /api/employers/:id', { params: { id: own.employer?.id ?? '' }, query: { language } }) : null,
  ]);
  return {
    ...own,
    opportunities: opportunities === null ? [] : orThrow(opportunities, request, language),
    /** How fast they answer, as everybody reads it. */
    answerHabit: seen?.ok ? { told: seen.data.answerHabit } : null,
    found: found === null ? null : orThrow(found, request, language),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '');
  const here = pathTo('company', language);
  const told = { aboutNb: text('aboutNb'), aboutEn: text('aboutEn'), trainingCompany: form.has('trainingCompany') };
  const typed = { ...told, trainingCompany: told.trainingCompany ? 'yes' : '', words: text('words') };
  switch (text('act')) {
    case 'resume': {
      const result = await api.call('POST /api/employer/resume', { body: {} });
      return result.ok ? redirect(here) : refusedOrSignIn(result, typed, request, language);
    }
    case 'ask': {
      const result = await api.call('POST /api/employer/requests', { body: {} });
      return result.ok || result.error.code === 'employer.already_inside'
        ? redirect(here)
        : refusedOrSignIn(result, typed, request, language);
    }
    case 'again': {
      const body = { ...told, words: text('words'), version: Number(text('version')) };
      const result = await api.call('POST /api/employer/again', { body });
      return result.ok ? redirect(`${here}?done=again`) : refusedOrSignIn(result, typed, request, language);
    }
    default: {
      const values: RegistrationValues = { organisationNumber: text('organisationNumber'), ...told };
      const result = await api.call('POST /api/employer', { body: values });
      // A colleague was first: the page says so, and how to join them.
      return result.ok ? redirect(`${here}?done=registered`) : refusedOrSignIn(result, values, request, language);
    }
  }
}

export function Component() {
  const { t } = useTranslation(['employers', 'app']);
  const { language, session } = useRoot();
  const own = useLoaderData<typeof loader>();
  const refused = useActionData<{ error: ErrorBody; values: RegistrationValues & Record<string, string> }>();
  const errorText = useErrorText();
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
  const { employer, represented, registered, opportunities, found } = own;
  const done = search.get('done');
  return (
    <div className="container">
      {title}
      {refused !== undefined && refused.values.organisationNumber === undefined && employer?.status !== 'declined' && (
        <Alert tone="danger" role="alert">
          {errorText(refused.error)}
        </Alert>
      )}
      {employer !== null ? (
        <CompanyOverview
          answerHabit={own.answerHabit}
          signIn={again}
          employer={employer}
          opportunities={opportunities}
          done={refused === undefined && (done === 'registered' || done === 'again') ? done : null}
          again={
            employer.status === 'declined' &&
            employer.memberRole === 'manager' && (
              <CompanyAgain employer={employer} typed={refused?.values} error={refused?.error} />
            )
          }
        />
      ) : registered !== null ? (
        <div className="stack" data-gap="6">
          <PageHeading lede={registered.asked ? undefined : t('ask.text')}>
            {t('ask.heading', { name: registered.name })}
          </PageHeading>
          {registered.asked ? (
            <Alert role="status">{t('ask.asked')}</Alert>
          ) : (
            <Form method="post">
              <Button name="act" value="ask">
                {t('ask.action')}
              </Button>
            </Form>
          )}
        </div>
      ) : represented !== null && found !== null ? (
        <CompanyRegistration represented={represented} found={found} values={refused?.values} error={refused?.error} />
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
