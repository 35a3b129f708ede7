import type { ErrorBody } from '@arena/contract/errors';
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
import { useRoot } from '../../app/use-root.ts';
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { DraftForm, forgetDraft } from '../../lib/draft-form.tsx';
import { languageOf, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { Alert, EmptyState } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { FormSummary, useFieldErrors } from './form-summary.tsx';

const reasons = ['fraud', 'not-real', 'harassment', 'discrimination', 'unpaid-work', 'other'] as const;
const longestWords = 2000;
const idShape = /^[0-9a-f-]{36}$/;

/** `?employer=` and, from an opportunity, `?opportunity=`. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const api = context.get(apiContext);
  const search = new URL(request.url).searchParams;
  const opportunityId = search.get('opportunity') ?? '';
  if (idShape.test(opportunityId)) {
    const found = await api.call('GET /api/opportunities/:id', { params: { id: opportunityId }, query: { language } });
    const { employer, id, title } = orThrow(found, request, language);
    return employer.id === null ? null : { id: employer.id, name: employer.name, opportunity: { id, title } };
  }
  const id = search.get('employer') ?? '';
  // Reported a moment ago it may be frozen, and then it is not shown: the thanks are.
  if (search.has('done')) return { id: '', name: '', opportunity: null };
  if (!idShape.test(id)) return null;
  const found = await api.call('GET /api/employers/:id', { params: { id }, query: { language } });
  // Reported a second time it may be frozen by the first: what the API answers to that is told, rather than that there is no such page.
  if (!found.ok && found.error.code === 'not_found') return data(null, { status: 404 });
  const { name } = orThrow(found, request, language);
  return { id, name, opportunity: null };
}

const draftOf = (employerId: string) => `report-${employerId}`;

export async function action({ context, request }: ActionFunctionArgs) {
  const language = languageOf(request);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '');
  const values = { reason: text('reason'), words: text('words') };
  const reason = reasons.find((one) => one === values.reason);
  if (reason === undefined)
    return { error: { code: 'request.invalid', params: {}, fields: [{ path: '/reason', rule: 'required' }] }, values };
  const opportunityId = text('opportunity') || null;
  const result = await context.get(apiContext).call('POST /api/employers/:id/reports', {
    params: { id: text('employer') },
    body: { reason, words: values.words, opportunityId },
  });
  if (!result.ok) return refusedOrSignIn(result, values, request, language);
  forgetDraft(draftOf(text('employer')));
  return redirect(`${pathTo('report', language)}?done=1`);
}

export function Component() {
  const { t } = useTranslation(['employers', 'app', 'errors']);
  const { language, session } = useRoot();
  const about = useLoaderData<typeof loader>();
  const refused = useActionData<{ error: ErrorBody; values: { reason: string; words: string } }>();
  const [search] = useSearchParams();
  const found = useFieldErrors(refused?.error, 'reason', longestWords);
  const errors = refused?.error.fields?.[0]?.rule === 'required' ? { reason: t('errors:fields.choose') } : found;
  const role = session.actor?.role;
  const title = <title>{t('app:title', { page: t('report.title') })}</title>;
  if (search.has('done') && refused === undefined) {
    return (
      <div className="container" data-width="narrow">
        {title}
        <div className="stack" data-gap="6">
          <PageHeading lede={t('report.doneText')}>{t('report.done')}</PageHeading>
          <div>
            <ButtonLink to={pathTo('search', language)}>{t('company.visitor.look')}</ButtonLink>
          </div>
        </div>
      </div>
    );
  }
  if (about === null) {
    return (
      <div className="container" data-width="narrow">
        {title}
        <PageHeading>{t('report.title')}</PageHeading>
        {refused !== undefined && <Alert role="status">{Object.values(errors).join(' ')}</Alert>}
        <EmptyState
          heading={t('report.missing')}
          action={<ButtonLink to={pathTo('employers', language)}>{t('report.toEmployers')}</ButtonLink>}
        >
          {t('report.missingText')}
        </EmptyState>
      </div>
    );
  }
  const here = `${pathTo('report', language)}?${search}`;
  return (
    <div className="container" data-width="narrow">
      {title}
      <div className="stack" data-gap="6">
        <FormSummary errors={errors} />
        <PageHeading
          lede={t('report.lede')}
          back={{ to: pathTo('employer', language, { id: about.id }), text: t('report.back') }}
        >
          {t('report.heading', { name: about.name })}
        </PageHeading>
        {about.opportunity !== null && (
          <p>
            {t('report.opportunity')}:{' '}
            <span lang={about.opportunity.title.language === language ? undefined : about.opportunity.title.language}>
              {about.opportunity.title.text}
            </span>
          </p>
        )}
        {role === undefined ? (
          <>
            <Alert>{t('report.signIn')}</Alert>
            <div>
              <ButtonLink to={`${pathTo('signIn', language)}?${new URLSearchParams({ returnTo: here })}`}>
                {t('report.signInAction')}
              </ButtonLink>
            </div>
          </>
        ) : role !== 'seeker' && role !== 'caseworker' ? (
          <Alert>{t('report.wrongRole')}</Alert>
        ) : (
          <DraftForm id={draftOf(about.id)} className="stack" gap="6">
            <input type="hidden" name="employer" value={about.id} />
            <input type="hidden" name="opportunity" value={about.opportunity?.id ?? ''} />
            <RadioGroup
              name="reason"
              legend={t('report.reason')}
              error={errors.reason}
              defaultValue={refused?.values.reason}
              choices={reasons.map((value) => ({ value, label: t(`report.reasons.${value}`) }))}
            />
            <TextArea
              name="words"
              label={t('report.words')}
              description={t('report.wordsHelp')}
              error={errors.words}
              defaultValue={refused?.values.words ?? ''}
            />
            <div>
              <Button>{t('report.action')}</Button>
            </div>
          </DraftForm>
        )}
      </div>
    </div>
  );
}
