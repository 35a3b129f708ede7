import type { ErrorBody } from '@arena/contract/errors';
import type { ReviewedOpportunity } from '@arena/contract/reviews';
import { useEffect } from 'react';
import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { formatInstant } from '../../lib/dates.ts';
import { DraftForm, forgetDraft } from '../../lib/draft-form.tsx';
import { useErrorText } from '../../lib/errors.ts';
import { textIn } from '../../lib/form.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { DrawingEmpty } from '../../ui/drawings/quiet.tsx';
import { Alert, EmptyState, ErrorSummary } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { Paragraphs } from '../../ui/paragraphs.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { KindTag } from '../opportunities/kind.part.tsx';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const found = await context.get(apiContext).call('GET /api/administration/opportunities', { query: { language } });
  return orThrow(found, request, language);
}

interface Decided {
  id: string;
  words: string;
}

const draftOf = (opportunityId: string) => `review-${opportunityId}`;

export async function action({ context, request }: ActionFunctionArgs) {
  const language = languageOf(request);
  const form = await request.formData();
  const values: Decided = { id: textIn(form, 'opportunity'), words: textIn(form, 'words').slice(0, 1000) };
  const decision = form.get('decision') === 'open' ? 'open' : 'return';
  const result = await context.get(apiContext).call('POST /api/administration/opportunities/:id/decision', {
    params: { id: values.id },
    body: { decision, words: decision === 'open' ? '' : values.words, version: Number(form.get('version')) },
  });
  if (!result.ok) return refusedOrSignIn(result, values, request, language);
  forgetDraft(draftOf(values.id));
  return redirect(`${pathTo('reviews', language)}?decided=${decision}`);
}

export function Component() {
  const { t } = useTranslation(['reviews', 'app']);
  const language = useLanguage();
  const waiting = useLoaderData<typeof loader>();
  const refused = useActionData<{ error: ErrorBody; values: Decided }>();
  const errorText = useErrorText();
  const [search] = useSearchParams();
  useEffect(() => {
    if (refused !== undefined) document.getElementById('error-summary')?.focus();
  }, [refused]);
  const decided = refused === undefined ? (['open', 'return'] as const).find((one) => one === search.get('decided')) : undefined;
  const isHere = waiting.some(({ id }) => id === refused?.values.id);
  return (
    <div className="container">
      <title>{t('app:title', { page: t('title') })}</title>
      <div className="stack" data-gap="8">
        {refused !== undefined && (
          <ErrorSummary
            title={t('app:errorSummary')}
            errors={[{ fieldId: isHere ? `words-${refused.values.id}` : 'main', text: errorText(refused.error) }]}
          />
        )}
        <PageHeading
          back={{ to: pathTo('administration', language), text: t('toAdministration') }}
          lede={waiting.length === 0 ? undefined : t('lede', { count: waiting.length })}
        >
          {t('title')}
        </PageHeading>
        {decided !== undefined && (
          <Alert tone="success" role="status">
            {t(`decided.${decided}`)}
          </Alert>
        )}
        {waiting.length === 0 ? (
          <EmptyState drawing={<DrawingEmpty />} heading={t('lede_zero')}>
            {t('empty')}
          </EmptyState>
        ) : (
          waiting.map((one) => (
            <Review
              key={one.id}
              opportunity={one}
              typed={refused?.values.id === one.id ? refused.values.words : ''}
              error={refused?.values.id === one.id ? errorText(refused.error) : undefined}
            />
          ))
        )}
      </div>
    </div>
  );
}

function Review({ opportunity, typed, error }: { opportunity: ReviewedOpportunity; typed: string; error: string | undefined }) {
  const { t } = useTranslation(['reviews', 'publishing']);
  const language = useLanguage();
  const { id, employer, overrideReason, findings } = opportunity;
  const isPending = employer.status !== 'approved';
  const serious = findings.filter(({ severity }) => severity === 'serious');
  const texts = [
    { lang: 'nb', title: opportunity.titleNb, text: opportunity.descriptionNb },
    { lang: 'en', title: opportunity.titleEn, text: opportunity.descriptionEn },
  ].filter(({ title, text }) => title !== '' || text !== '');
  return (
    <section className="panel stack" data-gap="4" aria-labelledby={`title-${id}`}>
      <KindTag kind={opportunity.kind} />
      <h2 id={`title-${id}`}>{texts[0]?.title || '–'}</h2>
      <p>
        {employer.status === 'approved' ? (
          <Link to={pathTo('employer', language, { id: employer.id })}>{employer.name}</Link>
        ) : (
          employer.name
        )}
        , {t('sent', { when: formatInstant(opportunity.submittedAt, language) })}
      </p>
      {isPending && <Alert headingLevel={3}>{t('waitsForEmployer')}</Alert>}
      <div className="grid">
        {texts.map(({ lang, title, text }) => (
          <div key={lang} lang={lang} className="stack" data-gap="3">
            <h3>{title || '–'}</h3>
            <Paragraphs text={text} />
          </div>
        ))}
      </div>
      {serious.length > 0 && (
        <div>
          <h3>{t('findings')}</h3>
          <ul>
            {serious.map(({ code, field, at, words, law }) => (
              <li key={`${code} ${field} ${at?.start}`}>
                <strong>{t(`publishing:findings.${code}.what`)}</strong>{' '}
                <mark lang={field.endsWith('En') ? 'en' : 'nb'}>{words}</mark>
                {law !== null && <> {t('publishing:check.law', { law: t(`publishing:laws.${law}`) })}</>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {overrideReason !== '' && (
        <div>
          <h3>{t('reason')}</h3>
          <Paragraphs text={overrideReason} />
        </div>
      )}
      <DraftForm id={draftOf(id)} className="stack" gap="4">
        <input type="hidden" name="opportunity" value={id} />
        <input type="hidden" name="version" value={opportunity.version} />
        <TextArea
          name="words"
          id={`words-${id}`}
          label={t('words')}
          description={t('wordsHelp')}
          error={error}
          defaultValue={typed}
          rows={3}
        />
        <div className="cluster">
          {!isPending && (
            <Button name="decision" value="open">
              {t('open')}
            </Button>
          )}
          <Button name="decision" value="return" variant="secondary">
            {t('return')}
          </Button>
        </div>
      </DraftForm>
    </section>
  );
}
