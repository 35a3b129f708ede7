import type { ErrorBody } from '@arena/contract/errors';
import { useEffect } from 'react';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { type Language, pathTo } from '../../app/pages.ts';
import { type Api, apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { forgetDraft } from '../../lib/draft-form.tsx';
import { useErrorText } from '../../lib/errors.ts';
import { lineIn } from '../../lib/form.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Alert, ErrorSummary, StatusMessage } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { AddressSection, addressForm } from './address-section.tsx';
import { LettersSection, lettersForm, sentPaces } from './letters-section.tsx';
import { SessionsSection } from './sessions-section.tsx';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const [account, own] = await Promise.all([api.call('GET /api/account'), api.call('GET /api/account/data')]);
  return { ...orThrow(account, request, language), profile: orThrow(own, request, language).profile };
}

const done = ['language', 'letters', 'asked', 'address', 'session', 'others', 'upgraded'] as const;
type Done = (typeof done)[number];

export async function action({ context, request }: ActionFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const sent = await request.formData();
  const email = lineIn(sent, 'email');
  const { call, to } = actOf(api, sent, email, language);
  const answer = await call();
  if (!answer.ok) return refusedOrSignIn(answer, { email }, request, language);
  if (sent.get('intent') === 'letters') forgetDraft(lettersForm);
  if (sent.get('intent') === 'address') forgetDraft(addressForm);
  return redirect(to);
}

/** What the pressed button means, and where to go when it went well. */
function actOf(api: Api, sent: FormData, email: string, language: Language) {
  const after = (what: Done) => `${pathTo('account', language)}?done=${what}`;
  switch (sent.get('intent')) {
    case 'language':
      return {
        call: () => api.call('PUT /api/session/language', { body: { language: sent.get('language') === 'en' ? 'en' : 'nb' } }),
        to: after('language'),
      };
    case 'letters':
      return { call: () => api.call('PUT /api/account/letters', { body: sentPaces(sent) }), to: after('letters') };
    case 'address':
      return { call: () => api.call('POST /api/account/address', { body: { email } }), to: after('asked') };
    case 'others':
      return { call: () => api.call('DELETE /api/account/other-sessions'), to: after('others') };
    case 'everywhere':
      return { call: () => api.call('DELETE /api/account/sessions'), to: pathTo('home', language) };
    default:
      return {
        call: () => api.call('DELETE /api/account/sessions/:id', { params: { id: String(sent.get('session') ?? '') } }),
        to: after('session'),
      };
  }
}

export function Component() {
  const { t } = useTranslation(['account', 'ownData', 'app']);
  const language = useLanguage();
  const errorText = useErrorText();
  const account = useLoaderData<typeof loader>();
  const refusal = useActionData<{ error: ErrorBody; values: { email: string } }>();
  const [search] = useSearchParams();
  useEffect(() => {
    if (refusal !== undefined) document.getElementById('error-summary')?.focus();
  }, [refusal]);
  const isAddress = refusal !== undefined && ['request.invalid', 'account.address_elsewhere'].includes(refusal.error.code);
  const problem =
    refusal === undefined ? undefined : refusal.error.code === 'request.invalid' ? t('mail.badEmail') : errorText(refusal.error);
  const said = done.find((one) => one === search.get('done'));
  const failed = search.get('problem');
  const { issuer, role } = account;
  const isStaff = role === 'caseworker' || role === 'administrator';
  const again = (query: Record<string, string>) => `/api/login/${issuer}?${new URLSearchParams({ language, ...query })}`;
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: t('title') })}</title>
      <div className="stack" data-gap="8">
        <ErrorSummary
          title={t('app:errorSummary')}
          errors={problem === undefined ? [] : [{ fieldId: isAddress ? 'email' : 'main', text: problem }]}
        />
        <StatusMessage>{said !== undefined && <Alert tone="success">{t(`done.${said}`)}</Alert>}</StatusMessage>
        {failed !== null && (
          <Alert tone="warning" role="alert">
            {errorText({ code: failed as ErrorBody['code'], params: {} })}
          </Alert>
        )}
        <PageHeading lede={t('lede')}>{t('title')}</PageHeading>
        {(account.profile === 'paused' || account.profile === 'asleep') && (
          <Alert tone="info">
            <p>
              {t(`ownData:state.${account.profile}`)} <Link to={pathTo('ownData', language)}>{t('ownData:state.change')}</Link>
            </p>
          </Alert>
        )}

        <section className="stack" data-gap="3" aria-labelledby="who">
          <h2 id="who">{t('who.heading')}</h2>
          <DescriptionList
            items={[
              { key: 'name', term: t('who.name'), description: account.name === '' ? t('who.noName') : account.name },
              { key: 'role', term: t('who.role'), description: t(`who.roles.${role}`) },
              ...(account.organisationName === null
                ? []
                : [{ key: 'organisation', term: t('who.organisation'), description: account.organisationName }]),
              { key: 'through', term: t('who.through'), description: t(`who.issuers.${issuer}`) },
              { key: 'sure', term: t('who.sure'), description: t(`who.assurances.${account.assurance}`) },
            ]}
          />
          <p>
            <Link to={pathTo('ownData', language)}>{t('ownData:link')}</Link>
          </p>
        </section>

        {account.assurance === 'low' && (
          <section className="panel stack" data-gap="3" aria-labelledby="upgrade">
            <h2 id="upgrade">{t('upgrade.heading')}</h2>
            <p>{t('upgrade.text')}</p>
            <div>
              <ButtonLink
                href={`/api/login/idporten?${new URLSearchParams({ language, upgrade: 'yes', returnTo: `${pathTo('account', language)}?done=upgraded` })}`}
              >
                {t('upgrade.action')}
              </ButtonLink>
            </div>
          </section>
        )}
        {issuer !== 'email' && issuer !== 'idporten' && (
          <section className="stack" data-gap="3" aria-labelledby="change">
            <h2 id="change">{t('change.heading')}</h2>
            <p>{t(isStaff ? 'change.staff' : 'change.employer')}</p>
            <div>
              <ButtonLink href={again({})} variant="secondary">
                {t(isStaff ? 'change.staffAction' : 'change.employerAction')}
              </ButtonLink>
            </div>
          </section>
        )}

        <LettersSection letters={account.letters} hasAddress={account.email !== null} />
        <Form method="post" className="stack" data-gap="4">
          <RadioGroup
            name="language"
            legend={t('language.legend')}
            legendAs="h3"
            description={t('language.description')}
            choices={[
              { value: 'nb', label: t('language.nb') },
              { value: 'en', label: t('language.en') },
            ]}
            defaultValue={account.language}
          />
          <div>
            <Button variant="secondary" name="intent" value="language">
              {t('language.save')}
            </Button>
          </div>
        </Form>
        <AddressSection
          email={account.email}
          refusedAt={account.emailRefusedAt}
          isOurs={account.ownsEmail}
          isKey={issuer === 'email'}
          typed={isAddress ? (refusal?.values.email ?? '') : ''}
          problem={isAddress ? problem : undefined}
        />
        <SessionsSection sessions={account.sessions} />
      </div>
    </div>
  );
}
