import type { ReportReason } from '@arena/contract/conversations';
import type { ErrorBody } from '@arena/contract/errors';
import { useEffect } from 'react';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { DraftForm, forgetDraft } from '../../lib/draft-form.tsx';
import { useErrorText } from '../../lib/errors.ts';
import { textIn } from '../../lib/form.ts';
import { languageOf, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox, RadioGroup } from '../../ui/choices.tsx';
import { ErrorSummary } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { TextArea } from '../../ui/text-area.tsx';

const longest = 2000;
const ofEmployers = [
  'fraud',
  'unpaid-work',
  'discrimination',
  'harassment',
  'not-real',
  'other',
] as const satisfies readonly ReportReason[];
/** A person offers no work and pays nobody. */
const ofPeople = ['harassment', 'fraud', 'not-real', 'other'] as const satisfies readonly ReportReason[];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const answer = await context
    .get(apiContext)
    .call('GET /api/conversations/:id', { params: { id: params.id ?? '' }, query: { language } });
  const { id, with: other, blockedByMe } = orThrow(answer, request, language);
  return { id, name: other.name, blockedByMe };
}

interface Refused {
  error: ErrorBody;
  values: { reason: string; words: string; block: boolean };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const language = languageOf(request);
  const form = await request.formData();
  const values = { reason: textIn(form, 'reason'), words: textIn(form, 'words').trim(), block: form.has('block') };
  const reason = ofEmployers.find((one) => one === values.reason);
  if (reason === undefined || values.words.length > longest)
    return data({ error: { code: 'request.invalid', params: {} }, values } satisfies Refused, { status: 400 });
  const id = params.id ?? '';
  const sent = await context
    .get(apiContext)
    .call('POST /api/conversations/:id/report', { params: { id }, body: { ...values, reason } });
  if (!sent.ok) return refusedOrSignIn(sent, values, request, language);
  forgetDraft(`report-${id}`);
  return redirect(`${pathTo('conversation', language, { id })}?done=report`);
}

export function Component() {
  const { t } = useTranslation(['conversations', 'app', 'errors']);
  const { language, session } = useRoot();
  const { id, name, blockedByMe } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  const errorText = useErrorText();
  useEffect(() => {
    if (refused !== undefined) document.getElementById('error-summary')?.focus();
  }, [refused]);
  const isInvalid = refused?.error.code === 'request.invalid';
  const lacksReason = isInvalid && refused.values.reason === '' ? t('report.lacksReason') : undefined;
  const tooLong = isInvalid && refused.values.words.length > longest ? t('report.tooLong', { limit: longest }) : undefined;
  const errors = [
    ...(lacksReason === undefined ? [] : [{ fieldId: 'reason', text: lacksReason }]),
    ...(tooLong === undefined ? [] : [{ fieldId: 'words', text: tooLong }]),
  ];
  if (refused !== undefined && errors.length === 0) errors.push({ fieldId: 'reason', text: errorText(refused.error) });
  const isEmployer = session.actor?.role === 'employer';
  const reasons = isEmployer ? ofPeople : ofEmployers;
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: t('report.title') })}</title>
      <div className="stack" data-gap="8">
        <ErrorSummary title={t('app:errorSummary')} errors={errors} />
        <PageHeading
          back={{ to: pathTo('conversation', language, { id }), text: t('propose.back', { name }) }}
          lede={t(isEmployer ? 'report.ledeEmployer' : 'report.ledeSeeker')}
        >
          {t('report.title')}
        </PageHeading>
        <DraftForm id={`report-${id}`} className="stack" gap="6">
          <RadioGroup
            name="reason"
            legend={t('report.reason')}
            error={lacksReason}
            defaultValue={refused?.values.reason}
            choices={reasons.map((reason) => ({ value: reason, label: t(`report.reasons.${reason}`) }))}
          />
          <TextArea
            name="words"
            label={t('report.words')}
            description={t('report.wordsDescription')}
            error={tooLong}
            defaultValue={refused?.values.words}
          />
          {!blockedByMe && <Checkbox name="block" label={t('report.block')} defaultChecked={refused?.values.block} />}
          <div>
            <Button>{t('report.action')}</Button>
          </div>
        </DraftForm>
      </div>
    </div>
  );
}
