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
import { useRoot } from '../../app/use-root.ts';
import { apiContext, orThrow } from '../../lib/api.ts';
import { DraftForm } from '../../lib/draft-form.tsx';
import { languageOf, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { Alert } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { KindTag } from './kind.part.tsx';
import { type Answer, actOn, begin, codesIn, write } from './own-actions.ts';
import { OwnActs } from './own-acts.tsx';
import { type Checked, OwnCheck, useFindings } from './own-check.tsx';
import { OwnConflict } from './own-conflict.tsx';
import { OwnFront, OwnMore } from './own-fields.tsx';
import { typedOf } from './own-form.ts';
import { OwnFormErrors, useProblemText } from './own-form-errors.tsx';
import { OccupationRead, UsualOffer, useOccupationChoice } from './own-occupation-choice.tsx';
import { OwnPreview } from './own-preview.tsx';
import { OwnRequirements, useTold } from './own-requirements.tsx';
import { SaveWords } from './own-save-words.tsx';
import { type Begun, OwnStart, unpaidKinds } from './own-start.tsx';
import { useAutosave } from './use-autosave.ts';

/** What stands in the address for one that is not saved yet. */
const isNew = (id: string | undefined) => id === 'ny' || id === 'new';
const formId = 'own-opportunity';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const own = orThrow(await api.call('GET /api/employer'), request, language);
  if (own.employer === null) throw redirect(pathTo('company', language));
  // Named by the server, so that a page without JavaScript sent twice makes one draft.
  const key = crypto.randomUUID();
  const { status } = own.employer;
  const asked = new URL(request.url).searchParams;
  const codes = [...codesIn(asked.get('was')).slice(0, 1), ...codesIn(asked.get('or')).slice(0, 4)];
  const told = await api.call('GET /api/employer/publishing', {
    query: { language, ...(codes.length === 0 ? {} : { codes: codes.join('.') }) },
  });
  const facts = orThrow(told, request, language);
  if (isNew(params.id)) return { key, employerStatus: status, facts, one: null };
  const id = { params: { id: params.id ?? '' } };
  const [saved, choices, nb, en, versions] = await Promise.all([
    api.call('GET /api/employer/opportunities/:id', { ...id, query: { language } }),
    api.call('GET /api/taxonomy/choices', { query: { language } }),
    api.call('GET /api/employer/opportunities/:id/preview', { ...id, query: { language: 'nb' } }),
    api.call('GET /api/employer/opportunities/:id/preview', { ...id, query: { language: 'en' } }),
    api.call('GET /api/employer/opportunities/:id/versions', { ...id, query: { language } }),
  ]);
  const opportunity = orThrow(saved, request, language);
  const { id: _id, version: _version, status: _status, updatedAt, waiting, names, outcome, ...rest } = opportunity;
  const { reviewWords, overrideReason, mayReopen, mayUndo, newAskingsLeft, effects, ...input } = rest;
  const findings = await api.call('POST /api/employer/opportunities/check', { body: input });
  return {
    key,
    employerStatus: status,
    facts,
    one: {
      saved: opportunity,
      choices: orThrow(choices, request, language),
      previews: { nb: orThrow(nb, request, language), en: orThrow(en, request, language) },
      versions: orThrow(versions, request, language),
      checked: findings.ok
        ? { findings: findings.data, at: new Date().toISOString() }
        : ({ findings: [], at: null } satisfies Checked),
    },
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const form = await request.formData();
  const sent = { api: context.get(apiContext), request, form, language: languageOf(request) };
  if (isNew(params.id)) return begin(sent);
  const id = params.id ?? '';
  const act = String(form.get('do') ?? 'save');
  return (await actOn(act, id, sent)) ?? write(act, id, sent);
}

export function Component() {
  const { t } = useTranslation(['publishing', 'app']);
  const { language } = useRoot();
  const { key, one, facts } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer | Begun>();
  if (one !== null) return <Existing one={one} />;
  const begun = answer !== undefined && 'words' in answer ? answer : { kind: 'job', words: '', key };
  return (
    <div className="container">
      <title>{t('app:title', { page: t('newTitle') })}</title>
      <div className="stack" data-gap="8">
        <PageHeading back={{ to: pathTo('company', language), text: t('back') }} lede={t('start.lede')}>
          {t('newTitle')}
        </PageHeading>
        <OwnStart begun={begun} unpaid={facts.unpaid} />
      </div>
    </div>
  );
}

type One = NonNullable<Awaited<ReturnType<typeof loader>>['one']>;

const news = [
  'begun',
  'alone',
  'usual',
  'saved',
  'published',
  'in-review',
  'close',
  'undo',
  'restore',
  'pause',
  'resume',
  'withdraw',
  'reopen',
  'copy',
] as const;

/** Where it stands when the thing was just done. */
const standsAfter: Partial<Record<(typeof news)[number], One['saved']['status']>> = {
  published: 'open',
  'in-review': 'in-review',
  pause: 'paused',
  withdraw: 'draft',
};

function Existing({ one: { saved, choices, previews, versions, checked: drawn } }: { one: One }) {
  const { t } = useTranslation(['publishing', 'app', 'employers']);
  const { language } = useRoot();
  const { key, employerStatus, facts } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const [search] = useSearchParams();
  const problems = answer?.problems ?? {};
  const problemText = useProblemText(problems);
  const typed = answer?.values ?? typedOf(saved);
  const isStale = answer?.error?.code === 'version.stale';
  const { id, status } = saved;
  const isOut = status === 'open' || status === 'paused';
  const isEditable = status === 'draft' || isOut;
  const isHidden = status === 'open' && employerStatus === 'paused';
  const { state, version } = useAutosave(formId, status === 'draft' && !isStale ? saved : null, answer?.version || saved.version);
  const checked = useFindings(formId, drawn, saved);
  const isObjected = checked.findings.some(({ severity }) => severity === 'serious');
  const title = (language === 'nb' ? saved.titleNb || saved.titleEn : saved.titleEn || saved.titleNb) || t('editTitle');
  const asked = answer === undefined ? news.find((one) => one === search.get('done')) : undefined;
  // An address outlives what it told of: sent, and since then back.
  const done = asked === undefined || (standsAfter[asked] ?? status) === status ? asked : undefined;
  const told = useTold(formId, saved, typed, choices);
  const occupation = useOccupationChoice(formId, saved, facts.occupations, codesIn(search.get('was'))[0]);
  const isUnpaid = typed.payBasis === '' ? unpaidKinds.includes(typed.kind) : typed.payBasis === 'none';
  // Said inside the form, where it can be changed by a press.
  const justRead =
    status === 'draft' && occupation.saved !== null && (done === 'begun' || done === 'usual')
      ? { done, read: occupation.saved, others: occupation.others }
      : null;
  const focus = answer?.focus;
  const drawnFor = saved.version;
  // After every answer, the same id included; and once more where a newer version draws the form anew under it.
  useEffect(() => {
    if (answer !== undefined && focus !== undefined && drawnFor > 0) document.getElementById(focus)?.focus();
  }, [answer, focus, drawnFor]);
  const fields = {
    typed,
    choices,
    occupationName: occupation.read?.name ?? null,
    marksNeeded: status === 'draft',
    offer: status === 'draft' && occupation.offered !== null ? <UsualOffer {...occupation.offered} /> : null,
    problemText,
  };
  const hasRowProblem = Object.keys(problems).some((field) => field.startsWith('what-') || field === 'add');
  return (
    <div className="container">
      <title>{t('app:title', { page: title })}</title>
      <div className="stack" data-gap="8">
        <OwnFormErrors
          problems={problems}
          error={isStale ? null : (answer?.error ?? null)}
          textToo={answer?.act === 'publish' && isObjected && (answer.overrideReason ?? '').trim() === ''}
        />
        {isStale && (
          <OwnConflict fields={answer?.theirs?.fields ?? []} saved={answer?.theirs?.saved ?? saved} choices={choices} />
        )}
        <PageHeading
          back={{ to: pathTo('company', language), text: t('back') }}
          above={
            <p className="cluster">
              <KindTag kind={saved.kind} /> {isHidden ? t('employerPaused') : t(`statuses.${status}`)}
            </p>
          }
        >
          {title}
        </PageHeading>
        {done !== undefined && justRead === null && (
          <Alert tone="success" role="status">
            {t(`done.${done}`, { name: occupation.saved?.name ?? '' })}
          </Alert>
        )}
        {employerStatus === 'pending' && status === 'draft' && <Alert>{t('notApproved')}</Alert>}
        {status === 'in-review' && <Alert>{t(saved.overrideReason === null ? 'waitsForEmployer' : 'waitsForReview')}</Alert>}
        {status === 'draft' && saved.reviewWords !== null && (
          <Alert tone="warning" heading={t('returned.heading')}>
            <p>{saved.reviewWords === '' ? t('returned.byItself') : saved.reviewWords}</p>
          </Alert>
        )}
        {status === 'open' && !isHidden && (
          <div className="cluster">
            <ButtonLink to={pathTo('candidates', language, { id })} variant="secondary">
              {t('seePeople')}
            </ButtonLink>
            <ButtonLink to={pathTo('opportunity', language, { id })} variant="tertiary">
              {t('seeIt')}
            </ButtonLink>
          </div>
        )}
        {saved.mayReopen && (
          <Alert>
            <p>{t('endedJustNow')}</p>
            <Form method="post">
              <input type="hidden" name="version" value={saved.version} />
              <Button name="do" value="reopen" variant="secondary">
                {t('acts.reopen')}
              </Button>
            </Form>
          </Alert>
        )}
        {(status === 'closed' || status === 'expired') && !saved.mayReopen && <Alert>{t('ended')}</Alert>}
        {isEditable && (
          <div id={formId}>
            <DraftForm id={`opportunity-${id}`} key={`${id} ${saved.version}`} className="stack" gap="6">
              {/* Enter in a field presses the first button of a form; that must be the harmless one. */}
              <button type="submit" name="do" value="save" className="visually-hidden" tabIndex={-1} aria-hidden="true">
                {t(isOut ? 'saveOpen' : 'save')}
              </button>
              <input type="hidden" name="version" value={version ?? saved.version} />
              {justRead !== null && <OccupationRead {...justRead} />}
              {isOut && <p>{t(isHidden ? 'hiddenNow' : status === 'open' ? 'openNow' : 'pausedNow')}</p>}
              <OwnFront {...fields} />
              <OwnRequirements
                rows={typed.rows}
                told={told}
                open={answer?.rows === true || hasRowProblem}
                choices={choices}
                problemText={problemText}
              />
              <OwnMore {...fields} />
              <OwnCheck checked={checked} typed={typed} />
              {isObjected && status === 'draft' && (
                <TextArea
                  name="overrideReason"
                  label={t('override.label')}
                  description={t('override.help')}
                  defaultValue={answer?.overrideReason ?? ''}
                  rows={3}
                />
              )}
              {status === 'draft' && isUnpaid && (
                <p>
                  {t('unpaid.room', { count: facts.unpaid.allowed, out: facts.unpaid.out })} {t('unpaid.counts')}
                </p>
              )}
              <div className="cluster">
                {isOut ? (
                  <Button name="do" value="save">
                    {t('saveOpen')}
                  </Button>
                ) : (
                  <>
                    <Button name="do" value="publish">
                      {t(employerStatus === 'pending' ? 'publishLater' : 'publish')}
                    </Button>
                    <Button name="do" value="save" variant="secondary">
                      {t('save')}
                    </Button>
                  </>
                )}
              </div>
              {saved.newAskingsLeft !== null && <p>{t('askingsLeft', { count: saved.newAskingsLeft })}</p>}
              <SaveWords state={state} />
            </DraftForm>
          </div>
        )}
        <Details summary={t('preview')} open={!isEditable}>
          {status === 'draft' && <p>{t('previewDraft')}</p>}
          <OwnPreview saved={saved} previews={previews} />
        </Details>
        <OwnActs saved={saved} version={version ?? saved.version} versions={versions} copyKey={key} />
      </div>
    </div>
  );
}
