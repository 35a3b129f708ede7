import type { ErrorBody } from '@arena/contract/errors';
import { useEffect } from 'react';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { DraftForm, forgetDraft } from '../../lib/draft-form.tsx';
import { useErrorText } from '../../lib/errors.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { DrawingEmpty } from '../../ui/drawings/quiet.tsx';
import { Alert, EmptyState, ErrorSummary } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { ReportCard } from './report-card.tsx';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const language = languageOf(request);
  return orThrow(
    await context.get(apiContext).call('GET /api/administration/reports', { query: { language } }),
    request,
    language,
  );
}

interface Typed {
  id: string;
  finding: string;
}

const draftOf = (reportId: string) => `finding-${reportId}`;

export async function action({ context, request }: ActionFunctionArgs) {
  const language = languageOf(request);
  const form = await request.formData();
  const values: Typed = { id: String(form.get('report') ?? ''), finding: String(form.get('finding') ?? '') };
  const upheld = form.get('upheld') === 'yes' ? 'yes' : 'no';
  const result = await context.get(apiContext).call('POST /api/administration/reports/:id/decision', {
    params: { id: values.id },
    body: { upheld, finding: values.finding },
  });
  if (!result.ok) return refusedOrSignIn(result, values, request, language);
  forgetDraft(draftOf(values.id));
  return redirect(`${pathTo('reports', language)}?done=1`);
}

export function Component() {
  const { t } = useTranslation(['administration', 'app']);
  const language = useLanguage();
  const reports = useLoaderData<typeof loader>();
  const refused = useActionData<{ error: ErrorBody; values: Typed }>();
  const errorText = useErrorText();
  const [search] = useSearchParams();
  useEffect(() => {
    if (refused !== undefined) document.getElementById('error-summary')?.focus();
  }, [refused]);
  const open = reports.filter(({ upheld }) => upheld === null);
  const decided = reports.filter(({ upheld }) => upheld !== null);
  const isOpen = open.some(({ id }) => id === refused?.values.id);
  return (
    <div className="container">
      <title>{t('app:title', { page: t('reports.title') })}</title>
      <div className="stack" data-gap="8">
        {refused !== undefined && (
          <ErrorSummary
            title={t('app:errorSummary')}
            errors={[{ fieldId: isOpen ? `finding-${refused.values.id}` : 'main', text: errorText(refused.error) }]}
          />
        )}
        <PageHeading
          lede={t('reports.lede', { count: open.length })}
          back={{ to: pathTo('administration', language), text: t('one.back') }}
        >
          {t('reports.title')}
        </PageHeading>
        {search.has('done') && refused === undefined && (
          <Alert tone="success" role="status">
            {t('reports.saved')}
          </Alert>
        )}
        {open.length === 0 && (
          <EmptyState drawing={<DrawingEmpty />} heading={t('reports.lede', { count: 0 })}>
            {t('reports.emptyText')}
          </EmptyState>
        )}
        {open.length > 0 && (
          <section className="stack" data-gap="4">
            <h2>{t('reports.waiting')}</h2>
            {open.map((report) => (
              <ReportCard key={report.id} report={report} headingLevel={3}>
                <DraftForm id={draftOf(report.id)} className="stack" gap="3">
                  <input type="hidden" name="report" value={report.id} />
                  <TextArea
                    name="finding"
                    id={`finding-${report.id}`}
                    label={t('reports.finding')}
                    description={t('reports.findingHelp')}
                    error={refused?.values.id === report.id ? errorText(refused.error) : undefined}
                    defaultValue={refused?.values.id === report.id ? refused.values.finding : ''}
                    rows={3}
                  />
                  <ul>
                    {(report.about === 'employer' ? (['employerYes', 'employerNo'] as const) : (['seeker'] as const)).map(
                      (means) => (
                        <li key={means}>{t(`reports.means.${means}`)}</li>
                      ),
                    )}
                    <li>{t('reports.means.reporter')}</li>
                  </ul>
                  <div className="cluster">
                    <Button name="upheld" value="yes" variant="secondary">
                      {t('reports.yes')}
                    </Button>
                    <Button name="upheld" value="no" variant="secondary">
                      {t('reports.no')}
                    </Button>
                  </div>
                </DraftForm>
              </ReportCard>
            ))}
          </section>
        )}
        {decided.length > 0 && (
          <section className="stack" data-gap="4">
            <h2>{t('reports.decided')}</h2>
            {decided.map((report) => (
              <ReportCard key={report.id} report={report} headingLevel={3} />
            ))}
          </section>
        )}
      </div>
    </div>
  );
}
