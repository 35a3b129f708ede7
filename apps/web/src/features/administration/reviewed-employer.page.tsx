import type { EmployerDecision } from '@arena/contract/administration';
import type { ApiResponse } from '@arena/contract/api';
import type { ErrorBody } from '@arena/contract/errors';
import { useEffect } from 'react';
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
import { apiContext, orThrow, refusedOrSignIn } from '../../lib/api.ts';
import { formatDay, formatInstant } from '../../lib/dates.ts';
import { DraftForm, forgetDraft } from '../../lib/draft-form.tsx';
import { useErrorText } from '../../lib/errors.ts';
import { languageOf, useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { Alert, ErrorSummary } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { ReportCard } from './report-card.tsx';

type Reviewed = ApiResponse<'GET /api/administration/employers/:id'>;

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const language = languageOf(request);
  const answer = await context
    .get(apiContext)
    .call('GET /api/administration/employers/:id', { params: { id: params.id ?? '' }, query: { language } });
  return orThrow(answer, request, language);
}

const decisions = ['approve', 'decline', 'freeze', 'thaw', 'resume', 'remove'] as const satisfies readonly EmployerDecision[];

interface Typed {
  act: string;
  reason: string;
}

const draftOf = (employerId: string, decision: string) => `decision-${employerId}-${decision}`;

export async function action({ context, request, params }: ActionFunctionArgs) {
  const language = languageOf(request);
  const api = context.get(apiContext);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '');
  const values: Typed = { act: text('act'), reason: text('reason') };
  const to = { params: { id: params.id ?? '' } };
  const version = Number(text('version'));
  const decision = decisions.find((one) => one === values.act);
  const result =
    decision !== undefined
      ? await api.call('POST /api/administration/employers/:id/decision', {
          ...to,
          body: { decision, reason: values.reason, version },
        })
      : values.act.startsWith('training')
        ? await api.call('PUT /api/administration/employers/:id/training-company', {
            ...to,
            body: { confirmed: values.act === 'training-yes', version },
          })
        : await api.call('PUT /api/administration/employers/:id/labour-approval', {
            ...to,
            body: { seen: values.act === 'labour-seen', version },
          });
  if (!result.ok) return refusedOrSignIn(result, values, request, language);
  if (decision !== undefined) forgetDraft(draftOf(to.params.id, decision));
  return redirect(`${pathTo('reviewedEmployer', language, to.params)}?done=1`);
}

/** Yes at once; what takes something away asks for words first. */
const plain: readonly EmployerDecision[] = ['approve', 'thaw', 'resume'];

export function Component() {
  const { t } = useTranslation(['administration', 'app']);
  const language = useLanguage();
  const reviewed = useLoaderData<typeof loader>();
  const refused = useActionData<{ error: ErrorBody; values: Typed }>();
  const errorText = useErrorText();
  const [search] = useSearchParams();
  useEffect(() => {
    if (refused !== undefined) document.getElementById('error-summary')?.focus();
  }, [refused]);
  const { employer, reports } = reviewed;
  const field = decisions.find((one) => one === refused?.values.act && !plain.includes(one));
  const allowed = decisions.filter((one) => reviewed.decisions.includes(one));
  return (
    <div className="container">
      <title>{t('app:title', { page: employer.name })}</title>
      <div className="stack" data-gap="8">
        {refused !== undefined && (
          <ErrorSummary
            title={t('app:errorSummary')}
            errors={[{ fieldId: field === undefined ? 'main' : `reason-${field}`, text: errorText(refused.error) }]}
          />
        )}
        <PageHeading back={{ to: pathTo('administration', language), text: t('one.back') }}>{employer.name}</PageHeading>
        {search.has('done') && refused === undefined && (
          <Alert tone="success" role="status">
            {t('one.done')}
          </Alert>
        )}
        <Facts reviewed={reviewed} />
        <Labour reviewed={reviewed} />
        <Training reviewed={reviewed} />
        {allowed.length > 0 && (
          <section className="stack" data-gap="4">
            <h2>{t('one.decide')}</h2>
            {allowed.some((one) => plain.includes(one)) && (
              <Form method="post" className="cluster">
                <input type="hidden" name="version" value={employer.version} />
                {allowed
                  .filter((one) => plain.includes(one))
                  .map((one) => (
                    <Button key={one} name="act" value={one}>
                      {t(`one.decisions.${one}`)}
                    </Button>
                  ))}
              </Form>
            )}
            {allowed
              .filter((one) => !plain.includes(one))
              .map((one) => (
                <Details key={one} summary={t(`one.decisions.${one}`)} open={field === one}>
                  <DraftForm id={draftOf(employer.id, one)} className="stack" gap="3">
                    <input type="hidden" name="version" value={employer.version} />
                    <TextArea
                      name="reason"
                      id={`reason-${one}`}
                      label={t('employers.reason')}
                      description={t('employers.reasonHelp')}
                      error={field === one && refused !== undefined ? errorText(refused.error) : undefined}
                      defaultValue={field === one ? (refused?.values.reason ?? '') : ''}
                      rows={3}
                    />
                    <div>
                      <Button name="act" value={one} variant="secondary" tone="danger">
                        {t(`one.decisions.${one}`)}
                      </Button>
                    </div>
                  </DraftForm>
                </Details>
              ))}
          </section>
        )}
        {reports.length > 0 && (
          <section className="stack" data-gap="4">
            <h2>{t('reports.title')}</h2>
            <ul className="card-list">
              {reports.map((report) => (
                <li key={report.id}>
                  <ReportCard report={report} headingLevel={3} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <History history={reviewed.history} />
      </div>
    </div>
  );
}

function Facts({ reviewed: { employer, members, open } }: { reviewed: Reviewed }) {
  const { t } = useTranslation(['administration', 'app']);
  const language = useLanguage();
  const { organisationNumber, status, pausedBecause, municipality, employeeCount, registerChecked, industryCode } = employer;
  const standing = status === 'paused' ? t(`list.filters.paused-${pausedBecause ?? 'register'}`) : t(`statuses.${status}`);
  return (
    <DescriptionList
      items={[
        { key: 'standing', term: t('one.standing'), description: standing },
        {
          key: 'number',
          term: t('employers.number'),
          description: (
            <>
              {organisationNumber}{' '}
              <a
                href={`https://virksomhet.brreg.no/nb/oppslag/enheter/${organisationNumber}`}
                target="_blank"
                rel="noopener noreferrer"
              >
                {t('employers.lookUp')}
              </a>
            </>
          ),
        },
        {
          key: 'register',
          term: t('employers.register'),
          description: t(registerChecked ? 'employers.registerOk' : 'employers.registerWaits'),
        },
        { key: 'industry', term: t('one.industry'), description: industryCode ?? t('employers.unknown') },
        { key: 'municipality', term: t('employers.municipality'), description: municipality?.name ?? t('employers.unknown') },
        { key: 'employees', term: t('employers.employees'), description: employeeCount ?? t('employers.employeesUnknown') },
        {
          key: 'training',
          term: t('employers.trainingCompany'),
          description: t(employer.trainingCompany ? 'app:actions.yes' : 'app:actions.no'),
        },
        { key: 'members', term: t('one.members'), description: members },
        { key: 'open', term: t('one.open'), description: open },
        {
          key: 'by',
          term: t('employers.registeredBy'),
          description: `${employer.registeredBy}, ${formatInstant(employer.registeredAt, language)}`,
        },
        { key: 'about', term: t('employers.about'), description: employer.aboutNb || t('employers.unknown') },
      ]}
    />
  );
}

const labourRegisters = {
  'staffing-needed': 'https://www.arbeidstilsynet.no/godkjenninger/',
  'cleaning-needed': 'https://www.arbeidstilsynet.no/godkjenninger/',
};

/** Approval of agencies and cleaning firms: who has none may not be let in. */
function Labour({ reviewed: { employer } }: { reviewed: Reviewed }) {
  const { t } = useTranslation('administration');
  const language = useLanguage();
  const { labour, labourApprovalOn, version } = employer;
  if (labour === 'not-needed') return null;
  const isSeen = labour === 'seen';
  const day = labourApprovalOn === null ? '' : formatDay(labourApprovalOn, language);
  return (
    <Alert tone={isSeen ? 'info' : 'warning'} heading={t('one.labour')}>
      <p>{t(`one.labourStates.${labour}`, { day })}</p>
      {!isSeen && (
        <p>
          <a href={labourRegisters[labour]} target="_blank" rel="noopener noreferrer">
            {t('one.labourLook')}
          </a>
        </p>
      )}
      <Form method="post">
        <input type="hidden" name="version" value={version} />
        <Button name="act" value={isSeen ? 'labour-back' : 'labour-seen'} variant="secondary">
          {t(isSeen ? 'one.labourBack' : 'one.labourSeen')}
        </Button>
      </Form>
    </Alert>
  );
}

function Training({ reviewed: { employer } }: { reviewed: Reviewed }) {
  const { t } = useTranslation('administration');
  if (!employer.trainingAsked) return null;
  return (
    <Alert tone="warning" heading={t('one.training')}>
      <p>{t('one.trainingAsked')}</p>
      <p>
        <a href="https://finnlarebedrift.no/" target="_blank" rel="noopener noreferrer">
          {t('one.trainingLook')}
        </a>
      </p>
      <Form method="post" className="cluster">
        <input type="hidden" name="version" value={employer.version} />
        <Button name="act" value="training-yes" variant="secondary">
          {t('one.trainingYes')}
        </Button>
        <Button name="act" value="training-no" variant="tertiary">
          {t('one.trainingNo')}
        </Button>
      </Form>
    </Alert>
  );
}

const who = ['system', 'seeker', 'caseworker', 'employer', 'administrator'] as const;
const knownReasons = [
  'own-wish',
  'silent',
  'reported',
  'register',
  'register_unknown',
  'register_removed',
  'register_bankrupt',
  'register_dissolving',
  'register_sound',
] as const;
const statuses = ['pending', 'approved', 'declined', 'paused', 'removed'] as const;

function History({ history }: { history: Reviewed['history'] }) {
  const { t } = useTranslation('administration');
  const language = useLanguage();
  const nameOf = (status: string | null) => {
    const known = statuses.find((one) => one === status);
    return known === undefined ? '' : t(`statuses.${known}`);
  };
  const wordsOf = (reason: string | null) => {
    const known = knownReasons.find((one) => one === reason?.replace('.', '_'));
    return known === undefined ? (reason ?? '') : t(`one.reasons.${known}`);
  };
  return (
    <section className="stack" data-gap="4">
      <h2>{t('one.history')}</h2>
      {history.length === 0 ? (
        <p>{t('one.none')}</p>
      ) : (
        <ol className="card-list">
          {history.map(({ at, from, to, by, reason }) => {
            const actor = who.find((one) => one === by);
            return (
              <li key={`${at} ${to} ${reason ?? ''}`} className="panel">
                <p>
                  <time dateTime={at}>{formatInstant(at, language)}</time>: {from !== null && `${nameOf(from)} → `}
                  <strong>{nameOf(to)}</strong>
                  {actor !== undefined && ` (${t(`one.by.${actor}`)})`}
                </p>
                {reason !== null && <p className="muted">{wordsOf(reason)}</p>}
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
