import type { OwnEmployer } from '@arena/contract/employers';
import type { ErrorBody } from '@arena/contract/errors';
import { useEffect, useState } from 'react';
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { type Api, apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { DraftForm, forgetDraft } from '../../lib/draft-form.tsx';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox, RadioGroup } from '../../ui/choices.tsx';
import { TextField } from '../../ui/field.tsx';
import { Alert } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { AboutFields, longestAbout, TrainingField } from './about-fields.tsx';
import { FormSummary, useFieldErrors } from './form-summary.tsx';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const own = orThrow(await context.get(apiContext).call('GET /api/employer', { query: { language } }), request, language);
  if (own.employer?.memberRole !== 'manager') throw redirect(pathTo('company', language));
  return own.employer;
}

const texts = ['aboutNb', 'aboutEn', 'offersNb', 'offersEn'] as const;
const sectors = ['private', 'public', 'voluntary'] as const;
/** What was typed, as typed; ticks are "yes". */
type Typed = Record<string, string>;

/** Codes of the occupations named on the lines, and the lines that name none. */
async function readOccupations(api: Api, lines: string, language: 'nb' | 'en') {
  const asked = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const codes: string[] = [];
  const unknown: string[] = [];
  for (const prefix of asked.slice(0, 8)) {
    const found = await api.call('GET /api/taxonomy/suggestions', {
      query: { type: 'occupation', prefix: prefix.slice(0, 60), language },
    });
    const named = found.ok ? found.data : [];
    const same = named.find(({ name }) => name.toLowerCase() === prefix.toLowerCase()) ?? named[0];
    if (same === undefined) unknown.push(prefix);
    else codes.push(same.id);
  }
  return { codes: [...new Set(codes)], unknown };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const language = languageOf(request);
  const api = context.get(apiContext);
  const form = await request.formData();
  const typed: Typed = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
  const text = (name: string) => typed[name] ?? '';
  const isOpen = form.has('contactOpen');
  const limit = Number(text('contactPerMonth'));
  const { codes, unknown } = await readOccupations(api, text('occupations'), language);
  const isWrong = isOpen && !(Number.isInteger(limit) && limit >= 1 && limit <= 100);
  if (unknown.length > 0 || isWrong) return data({ values: typed, unknown, isWrong }, { status: 400 });
  const result = await api.call('PUT /api/employer/profile', {
    body: {
      aboutNb: text('aboutNb'),
      aboutEn: text('aboutEn'),
      offersNb: text('offersNb'),
      offersEn: text('offersEn'),
      sector: sectors.find((sector) => sector === text('sector')) ?? 'private',
      trainingCompany: form.has('trainingCompany'),
      contactPerMonth: isOpen ? limit : null,
      contactOccupations: codes,
      version: Number(text('version')),
    },
  });
  if (!result.ok) return refusedOrSignIn(result, typed, request, language);
  forgetDraft(draftId);
  return redirect(`${pathTo('companyProfile', language)}?done=1`);
}

const valuesOf = (employer: OwnEmployer): Typed => ({
  aboutNb: employer.aboutNb,
  aboutEn: employer.aboutEn,
  offersNb: employer.offersNb,
  offersEn: employer.offersEn,
  sector: employer.sector,
  ...(employer.trainingCompany || employer.trainingAsked ? { trainingCompany: 'yes' } : {}),
  ...(employer.contactPerMonth === null ? {} : { contactOpen: 'yes' }),
  contactPerMonth: String(employer.contactPerMonth ?? 5),
  occupations: employer.contactOccupations.map(({ name }) => name).join('\n'),
});

const draftId = 'company-profile';

const formOf = () => document.getElementById(draftId)?.querySelector('form') ?? null;

/** Whether the form was filled in with what somebody wrote before and never saved; and the way to let go of it. */
function useRestored(): { isRestored: boolean; forget: () => void } {
  const [isRestored, setRestored] = useState(false);
  useEffect(() => {
    // The form itself has put it back by now: an effect of what is inside runs first.
    const fields = [...(formOf()?.elements ?? [])];
    setRestored(
      fields.some((field) =>
        field instanceof HTMLTextAreaElement
          ? field.value !== field.defaultValue
          : field instanceof HTMLInputElement &&
            field.type !== 'hidden' &&
            (field.value !== field.defaultValue || field.checked !== field.defaultChecked),
      ),
    );
  }, []);
  const forget = () => {
    forgetDraft(draftId);
    formOf()?.reset();
    setRestored(false);
    document.getElementById('main')?.focus();
  };
  return { isRestored, forget };
}

export function Component() {
  const { t } = useTranslation(['employers', 'app']);
  const language = useLanguage();
  const employer = useLoaderData<typeof loader>();
  const refused = useActionData<{ error?: ErrorBody; values: Typed; unknown?: string[]; isWrong?: boolean }>();
  const [search] = useSearchParams();
  const restored = useRestored();
  const values = refused?.values ?? valuesOf(employer);
  const errors = {
    ...useFieldErrors(refused?.error, 'aboutNb', longestAbout),
    ...(refused?.isWrong ? { contactPerMonth: t('edit.limitWrong') } : {}),
    ...(refused?.unknown?.length ? { occupations: t('edit.occupationsUnknown', { words: refused.unknown.join(', ') }) } : {}),
  };
  const labels = (name: string) =>
    ({
      aboutNb: { label: t('company.form.aboutNb'), description: t('company.form.aboutNbHelp') },
      aboutEn: { label: t('company.form.aboutEn'), description: t('company.form.aboutEnHelp') },
      offersNb: { label: t('edit.offersNb'), description: t('edit.offersHelp') },
      offersEn: { label: t('edit.offersEn'), description: t('edit.offersHelp') },
    })[name as (typeof texts)[number]];
  return (
    <div className="container" data-width="narrow" id={draftId}>
      <title>{t('app:title', { page: t('edit.title') })}</title>
      <DraftForm id={draftId} className="stack" gap="6">
        <FormSummary errors={errors} />
        <PageHeading lede={t('edit.lede')} back={{ to: pathTo('company', language), text: t('join.toCompany') }}>
          {t('edit.title')}
        </PageHeading>
        {search.has('done') && refused === undefined && (
          <Alert tone="success" role="status">
            {t('edit.saved')}
          </Alert>
        )}
        {restored.isRestored && refused === undefined && (
          <Alert role="status">
            <p>{t('edit.restored')}</p>
            <Button type="button" variant="secondary" size="sm" onClick={restored.forget}>
              {t('edit.forget')}
            </Button>
          </Alert>
        )}
        <input type="hidden" name="version" value={employer.version} />
        <AboutFields names={['aboutNb', 'aboutEn']} values={values} errors={errors} labels={labels} marksMissing />
        <AboutFields names={['offersNb', 'offersEn']} values={values} errors={errors} labels={labels} marksMissing />
        <RadioGroup
          name="sector"
          legend={t('edit.sector')}
          defaultValue={values.sector}
          choices={sectors.map((value) => ({ value, label: t(`edit.sectors.${value}`) }))}
        />
        <TrainingField defaultChecked={values.trainingCompany === 'yes'} />
        {employer.trainingAsked && <Alert>{t('edit.trainingAsked')}</Alert>}
        <section className="stack" data-gap="4">
          <h2>{t('edit.contact')}</h2>
          <p>{t('edit.contactText')}</p>
          <Checkbox name="contactOpen" label={t('edit.contactOpen')} defaultChecked={values.contactOpen === 'yes'} />
          <TextField
            name="contactPerMonth"
            label={t('edit.contactLimit')}
            description={t('edit.contactLimitHelp')}
            error={errors.contactPerMonth}
            inputMode="numeric"
            width={4}
            defaultValue={values.contactPerMonth ?? ''}
          />
          <TextArea
            name="occupations"
            label={t('edit.occupations')}
            description={t('edit.occupationsHelp')}
            error={errors.occupations}
            defaultValue={values.occupations ?? ''}
            rows={4}
          />
        </section>
        <div>
          <Button>{t('edit.action')}</Button>
        </div>
      </DraftForm>
    </div>
  );
}
