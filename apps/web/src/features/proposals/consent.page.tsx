import type { ErrorBody } from '@arena/contract/errors';
import { useEffect } from 'react';
import {
  type ActionFunctionArgs,
  data,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { formatDay } from '../../lib/dates.ts';
import { useErrorText } from '../../lib/errors.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DateField } from '../../ui/choices.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { ErrorSummary } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { NameMissing, useNameMissing } from '../profiles/name-missing.part.tsx';
import { joinDay, readFacts } from './consent-form.ts';
import { LocalTitle } from './local-title.part.tsx';
import { Facts } from './own-consents.part.tsx';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const preview = await context
    .get(apiContext)
    .call('GET /api/proposals/:id/consent', { params: { id: params.id ?? '' }, query: { language } });
  // Given already, in another tab or by pressing twice: the page that lists consents says so.
  if (!preview.ok && ['consent.already_given', 'consent.not_yes'].includes(preview.error.code)) {
    throw redirect(pathTo('followers', language));
  }
  return orThrow(preview, request, language);
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const language = languageOf(request);
  const form = await request.formData();
  const until = joinDay(form, 'until');
  const values = { until: [form.get('until-year'), form.get('until-month'), form.get('until-day')].join('-') };
  const done = redirect(`${pathTo('followers', language)}?done=consented`);
  if (until === null) {
    return data({ error: { code: 'consent.until', params: {} } satisfies ErrorBody, values }, { status: 400 });
  }
  const given = await context.get(apiContext).call('POST /api/proposals/:id/consent', {
    params: { id: params.id ?? '' },
    body: { until, textVersion: String(form.get('textVersion') ?? ''), facts: readFacts(form.get('facts')) },
  });
  if (given.ok || given.error.code === 'consent.already_given') return done;
  return refusedOrSignIn(given, values, request, language);
}

export function Component() {
  const { t } = useTranslation(['proposals', 'account', 'app']);
  const language = useLanguage();
  const errorText = useErrorText();
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<{ error: ErrorBody; values: { until: string } }>();
  useEffect(() => {
    if (refused !== undefined) document.getElementById('error-summary')?.focus();
  }, [refused]);
  const error = refused?.error;
  const nameMissing = useNameMissing();
  const aboutUntil = error?.code === 'consent.until' ? errorText(error) : undefined;
  const { opportunity, caseworkerName, office, facts } = shown;
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: t('consent.title') })}</title>
      <div className="stack" data-gap="8">
        <ErrorSummary
          title={t('app:errorSummary')}
          errors={error === undefined ? [] : [{ fieldId: aboutUntil === undefined ? 'shown' : 'until', text: errorText(error) }]}
        />
        {error?.code === 'session.assurance_too_low' && (
          <div>
            <ButtonLink to={pathTo('account', language)}>{t('account:upgrade.heading')}</ButtonLink>
          </div>
        )}
        <PageHeading lede={t('consent.lede')} back={{ to: pathTo('followers', language), text: t('consent.back') }}>
          {t('consent.title')}
        </PageHeading>
        <section className="stack" data-gap="3" aria-labelledby="about">
          <h2 id="about">{t('consent.about')}</h2>
          <DescriptionList
            items={[
              {
                key: 'opportunity',
                term: t('consent.opportunity'),
                description: (
                  <Link to={pathTo('opportunity', language, { id: opportunity.id })}>
                    <LocalTitle title={opportunity.title} />
                  </Link>
                ),
              },
              { key: 'employer', term: t('consent.employer'), description: opportunity.employerName },
              {
                key: 'caseworker',
                term: t('consent.caseworker'),
                description: office === '' ? caseworkerName : `${caseworkerName}, ${office}`,
              },
            ]}
          />
        </section>
        <section className="panel stack" data-gap="4" aria-labelledby="shown">
          <h2 id="shown" tabIndex={-1}>
            {t('consent.shown')}
          </h2>
          <Facts facts={facts} language={language} />
          <p>{t('consent.also')}</p>
        </section>
        <section className="stack" data-gap="3" aria-labelledby="after">
          <h2 id="after">{t('consent.after')}</h2>
          <ul className="prose">
            <li>{t('consent.refers')}</li>
            <li>{t('consent.answers')}</li>
            <li>{t('consent.withdraw')}</li>
            <li>{t('consent.ends')}</li>
          </ul>
        </section>
        {nameMissing ? (
          <NameMissing />
        ) : (
          <Form method="post" noValidate className="stack" data-gap="6">
            <input type="hidden" name="textVersion" value={shown.textVersion} />
            <input type="hidden" name="facts" value={JSON.stringify(facts)} />
            <DateField
              name="until"
              legend={t('consent.until')}
              description={t('consent.untilDescription', {
                from: formatDay(shown.earliestUntil, language),
                to: formatDay(shown.latestUntil, language),
              })}
              labels={{ day: t('consent.day'), month: t('consent.month'), year: t('consent.year') }}
              defaultValue={refused?.values.until ?? shown.suggestedUntil}
              error={aboutUntil}
            />
            <div className="cluster">
              <Button>{t('consent.action')}</Button>
              <ButtonLink variant="secondary" to={pathTo('followers', language)}>
                {t('consent.leave')}
              </ButtonLink>
            </div>
          </Form>
        )}
      </div>
    </div>
  );
}
