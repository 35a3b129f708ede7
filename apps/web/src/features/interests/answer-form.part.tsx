/**
 * Answering somebody who would like to meet: the forms, the action behind them and what it did. The page that shows people places them:
 * `AnswerForm` at each who waits, `AnswerSeveralForm` after them, `answerAction` first in its action, `useAnswerDone` in its notice.
 */
import type { InterestReason, InterestStatus } from '@arena/contract/interests';
import type { OpportunityDetail } from '@arena/contract/opportunities';
import { Form, redirect, useSearchParams } from 'react-router';
import { type Language, pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { type Api, refusedOrSignIn } from '../../lib/api.ts';
import { formatDayNear } from '../../lib/dates.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox, CheckboxGroup, RadioGroup } from '../../ui/choices.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { VisuallyHidden } from '../../ui/page.tsx';

const reasons = ['filled', 'skills', 'language', 'travel', 'later', 'none'] as const satisfies readonly InterestReason[];

/** Handles the acts of the two forms below; null for any other act, which is the page's own. */
export async function answerAction(
  api: Api,
  form: FormData,
  page: { opportunityId: string; here: string; request: Request; language: Language },
) {
  const { opportunityId, here, request, language } = page;
  const act = form.get('act');
  const reason = reasons.find((one) => one === form.get('reason')) ?? 'none';
  const shareReason = form.get('share') === 'yes';
  if (act === 'no-several') {
    const ids = [...new Set(form.getAll('who').map(String))];
    if (ids.length === 0) return redirect(`${here}?done=nobody`);
    const answered = await api.call('POST /api/employer/opportunities/:id/interests/decline', {
      params: { id: opportunityId },
      body: { ids, reason, shareReason },
    });
    if (!answered.ok) return refusedOrSignIn(answered, null, request, language);
    const declined = answered.data.results.filter(({ outcome }) => outcome === 'declined').length;
    return redirect(`${here}?done=declined&n=${declined}&missed=${ids.length - declined}`);
  }
  if (act !== 'yes' && act !== 'no') return null;
  const answered = await api.call('POST /api/interests/:id/answer', {
    params: { id: String(form.get('id')) },
    body: { answer: act, reason, shareReason },
  });
  if (!answered.ok) return refusedOrSignIn(answered, null, request, language);
  const { status, conversationId } = answered.data;
  if (conversationId !== null) return redirect(`${pathTo('conversation', language, { id: conversationId })}?done=yes`);
  return redirect(`${here}?done=${status === 'declined' ? 'declined&n=1' : 'invited-late'}`);
}

/** What the last answer did, in words; null when the page was not reached by answering. */
export function useAnswerDone(): string | null {
  const { t } = useTranslation('interests');
  const [search] = useSearchParams();
  const done = search.get('done');
  const number = (name: string) => Math.min(200, Number.parseInt(search.get(name) ?? '', 10) || 0);
  if (done === 'nobody') return t('answer.done.nobody');
  if (done === 'invited-late') return t('answer.done.invitedLate');
  if (done !== 'declined') return null;
  const [declined, missed] = [number('n'), number('missed')];
  if (missed === 0) return t('answer.done.declined', { count: declined });
  return `${t('answer.done.declined', { count: declined })} ${t('answer.done.missed', { count: missed })}`;
}

/**
 * Yes with one press; no with a ready-made reason, which the person reads only if the employer says so. After the date, yes is an
 * invitation. `answerBy` is the last day, while it waits.
 */
export function AnswerForm({
  id,
  pseudonym,
  status,
  answerBy = null,
  afterYes = 'conversation',
}: {
  id: string;
  pseudonym: string;
  status: InterestStatus;
  answerBy?: string | null;
  afterYes?: OpportunityDetail['afterYes'];
}) {
  const { t } = useTranslation('interests');
  const language = useLanguage();
  const { today } = useRoot();
  const of = <VisuallyHidden> ({pseudonym})</VisuallyHidden>;
  const isLate = status === 'expired';
  return (
    <div className="stack" data-gap="3">
      {answerBy !== null && (
        <p>{answerBy === today ? t('answer.dueToday') : t('answer.due', { day: formatDayNear(answerBy, today, language) })}</p>
      )}
      {isLate && <p>{t('answer.late')}</p>}
      {(afterYes === 'formal-application' || afterYes === 'county-application') && <p>{t(`answer.after.${afterYes}`)}</p>}
      <Form method="post" action="?">
        <input type="hidden" name="id" value={id} />
        <Button name="act" value="yes">
          <span>
            {isLate ? t('answer.yesLate') : t('answer.yes')}
            {of}
          </span>
        </Button>
      </Form>
      {!isLate && (
        <Details
          summary={
            <>
              {t('answer.no')}
              {of}
            </>
          }
        >
          <Form method="post" action="?" className="stack" data-gap="4">
            <input type="hidden" name="id" value={id} />
            <ReasonFields id={id} />
            <div>
              <Button name="act" value="no" variant="secondary">
                <span>
                  {t('answer.sendNo')}
                  {of}
                </span>
              </Button>
            </div>
          </Form>
        </Details>
      )}
    </div>
  );
}

/** The same kind no to several at once; drawn where at least two wait. */
export function AnswerSeveralForm({ waiting }: { waiting: readonly { id: string; pseudonym: string }[] }) {
  const { t } = useTranslation('interests');
  const language = useLanguage();
  if (waiting.length < 2) return null;
  return (
    <Details summary={t('answer.several.summary')}>
      <Form method="post" action="?" className="stack" data-gap="4">
        <CheckboxGroup
          name="who"
          id="several-who"
          legend={t('answer.several.who')}
          choices={waiting.map(({ id, pseudonym }) => ({
            value: id,
            label: <span lang={language === 'nb' ? undefined : 'nb'}>{pseudonym}</span>,
          }))}
          defaultValues={[]}
        />
        <ReasonFields id="several" />
        <div>
          <Button name="act" value="no-several" variant="secondary">
            {t('answer.several.send')}
          </Button>
        </div>
      </Form>
    </Details>
  );
}

/** The reason, with what the person would read under each, and whether they read it at all. */
function ReasonFields({ id }: { id: string }) {
  const { t } = useTranslation('interests');
  return (
    <>
      <RadioGroup
        name="reason"
        id={`reason-${id}`}
        legend={t('answer.reason')}
        description={t('answer.reads', { text: t('mine.ended.declinedByEmployer') })}
        choices={reasons.map((reason) => ({
          value: reason,
          label: t(`answer.reasons.${reason}`),
          description:
            reason === 'none'
              ? undefined
              : `${t('answer.quoted', { text: t(`reasons.${reason}`) })}${reason === 'language' ? ` ${t('answer.languageNote')}` : ''}`,
        }))}
        defaultValue="none"
      />
      <Checkbox name="share" id={`share-${id}`} label={t('answer.share')} />
      <p className="muted">{t('answer.final')}</p>
    </>
  );
}
