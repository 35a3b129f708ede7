/** One meeting as its person sees it: where it stands, what they may do, how it has gone. */
import type { OwnInterest } from '@arena/contract/interests';
import type { ReactNode } from 'react';
import { Form, Link } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { formatDayNear } from '../../lib/dates.ts';
import { DraftForm } from '../../lib/draft-form.tsx';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { VisuallyHidden } from '../../ui/page.tsx';
import { Paragraphs } from '../../ui/paragraphs.tsx';
import { useStepSentence, Way } from '../matches/lift-step.part.tsx';
import { OpensList } from './opens-list.tsx';
import { OwnWordsField } from './own-words-field.tsx';
import { useDaysAgo, wordsDraftOf } from './words.ts';

export function Invited({ interest }: { interest: OwnInterest }) {
  const { t } = useTranslation('interests');
  const { language, today } = useRoot();
  const { isOpen } = interest.opportunity;
  return (
    <>
      <p>{t('mine.invited.text', { employer: interest.employerName })}</p>
      <p>{isOpen ? t('mine.invited.opens') : t('mine.invited.closed')}</p>
      {isOpen && <Opens interest={interest} />}
      <AfterYes interest={interest} />
      {interest.answerBy !== null && <p>{t('mine.invited.due', { day: formatDayNear(interest.answerBy, today, language) })}</p>}
      <div className="cluster">
        {isOpen && (
          <Act interest={interest} act="yes">
            {t('mine.invited.yes')}
          </Act>
        )}
        <Act interest={interest} act="no" variant="secondary">
          {t('mine.invited.no')}
        </Act>
      </div>
    </>
  );
}

/** Exactly what a yes would open, and the way to change it first. */
function Opens({ interest: { opensOnYes: opens } }: { interest: OwnInterest }) {
  const { t } = useTranslation('interests');
  const language = useLanguage();
  if (opens === null) return null;
  return (
    <Details summary={t('mine.invited.see')}>
      <OpensList opens={opens} />
      <p>
        <Link className="ds-link" to={pathTo('profile', language)}>
          {t('meet.change')}
        </Link>
      </p>
    </Details>
  );
}

/** What comes after the talk, where a yes here is not the last word. */
function AfterYes({ interest: { afterYes } }: { interest: OwnInterest }) {
  const { t } = useTranslation('interests');
  return afterYes === 'formal-application' || afterYes === 'county-application' ? <p>{t(`mine.after.${afterYes}`)}</p> : null;
}

export function Accepted({ interest }: { interest: OwnInterest }) {
  const { t } = useTranslation('interests');
  const language = useLanguage();
  const { conversationId, canWrite } = interest;
  if (conversationId === null) return null;
  return (
    <>
      <p>{t(canWrite ? 'mine.accepted.text' : 'mine.accepted.closed')}</p>
      {canWrite && <AfterYes interest={interest} />}
      <div>
        <ButtonLink to={pathTo('conversation', language, { id: conversationId })} variant={canWrite ? undefined : 'secondary'}>
          {t(canWrite ? 'mine.accepted.action' : 'mine.accepted.read')}
        </ButtonLink>
      </div>
    </>
  );
}

/** `typed`: words that could not be saved, shown again; empty for none. */
export function Waiting({ interest, typed }: { interest: OwnInterest; typed: string }) {
  const { t } = useTranslation('interests');
  const { language, today } = useRoot();
  const { answerBy, status, ownWords, id } = interest;
  return (
    <>
      {answerBy !== null && (
        <p>
          <strong>
            {answerBy > today
              ? t('mine.waiting.due', { day: formatDayNear(answerBy, today, language) })
              : t('mine.waiting.dueToday')}
          </strong>
        </p>
      )}
      <p>{status === 'seen' ? t('mine.waiting.seen') : t('mine.waiting.unseen')}</p>
      {status === 'seen' ? (
        ownWords !== '' && (
          <Details summary={t('mine.waiting.words')}>
            <p className="muted">{t('mine.waiting.wordsHeld')}</p>
            <Paragraphs text={ownWords} />
          </Details>
        )
      ) : (
        <Details summary={ownWords === '' ? t('mine.waiting.writeWords') : t('mine.waiting.changeWords')} open={typed !== ''}>
          <DraftForm id={wordsDraftOf(id)} action="?" className="stack" gap="3">
            <input type="hidden" name="id" value={id} />
            <OwnWordsField
              id={`words-${id}`}
              label={t('mine.waiting.words')}
              description={t('mine.waiting.wordsHeld')}
              defaultValue={typed !== '' ? typed : ownWords}
            />
            <div>
              <Button name="act" value="words" variant="secondary">
                {t('mine.waiting.saveWords')}
              </Button>
            </div>
          </DraftForm>
        </Details>
      )}
      <Act interest={interest} act="withdraw" variant="secondary">
        {t('mine.waiting.withdraw')}
      </Act>
    </>
  );
}

const shared = ['filled', 'skills', 'language', 'travel', 'later', 'closed'] as const;
const isReason = (reason: string | null): reason is (typeof shared)[number] => shared.some((one) => one === reason);

export function Ended({ interest }: { interest: OwnInterest }) {
  const { t } = useTranslation('interests');
  const language = useLanguage();
  const { direction, status, reason, opportunity } = interest;
  const isOwn = direction === 'from-seeker';
  const ending =
    status === 'expired'
      ? isOwn
        ? 'expired'
        : 'notAnswered'
      : status === 'withdrawn'
        ? isOwn
          ? 'withdrawn'
          : 'taken'
        : isOwn
          ? 'declinedByEmployer'
          : 'declinedByYou';
  const mayAskAgain = opportunity.isOpen && ending !== 'declinedByEmployer' && ending !== 'withdrawn';
  return (
    <>
      <p>{t(`mine.ended.${ending}`)}</p>
      {isReason(reason) && (
        <p>
          {t('mine.ended.reason')} {t(`reasons.${reason}`)}
        </p>
      )}
      <NextSteps interest={interest} />
      {ending !== 'withdrawn' && (
        <div className="cluster">
          {mayAskAgain && (
            <ButtonLink to={pathTo('meet', language, { id: opportunity.id })} variant="secondary">
              {t('mine.ended.again')}
            </ButtonLink>
          )}
          <Link className="ds-link" to={pathTo('matches', language)}>
            {t('mine.ended.similar')}
          </Link>
        </div>
      )}
    </>
  );
}

/** What could lift a next try: steps, each with where it is told or learned. */
function NextSteps({ interest: { lifts } }: { interest: OwnInterest }) {
  const { t } = useTranslation('interests');
  const sentence = useStepSentence();
  if (lifts.length === 0) return null;
  return (
    <Details summary={t('mine.lifts.heading')}>
      <p className="muted">{t('mine.lifts.text')}</p>
      <ul className="stack" data-gap="2">
        {lifts.map((step) => (
          <li key={`${step.code} ${Object.values(step.params).join(' ')}`}>
            {sentence(step)} <Way step={step} />
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** The days on which something happened. */
export function Timeline({ interest: { direction, status, sentAt, seenAt, answeredAt } }: { interest: OwnInterest }) {
  const { t } = useTranslation('interests');
  const daysAgo = useDaysAgo();
  const isOwn = direction === 'from-seeker';
  const end = status === 'declined' && !isOwn ? 'saidNo' : status;
  const events = [
    { key: 'sent', text: t(isOwn ? 'mine.timeline.sent' : 'mine.timeline.invited', { when: daysAgo(sentAt) }) },
    ...(seenAt === null ? [] : [{ key: 'seen', text: t('mine.timeline.seen', { when: daysAgo(seenAt) }) }]),
    ...(answeredAt === null || end === 'sent' || end === 'seen'
      ? []
      : [{ key: 'end', text: t(`mine.timeline.${end}`, { when: daysAgo(answeredAt) }) }]),
  ];
  return (
    <ol className="cluster muted" aria-label={t('mine.timeline.label')}>
      {events.map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
    </ol>
  );
}

/** One button that does one thing to one meeting. What it is about is said to screen readers after the words on it. */
export function Act({
  interest: { id, opportunity, employerName },
  act,
  variant,
  children,
}: {
  interest: OwnInterest;
  act: 'yes' | 'no' | 'withdraw';
  variant?: 'secondary' | undefined;
  children: ReactNode;
}) {
  const { t } = useTranslation('interests');
  return (
    <Form method="post" action="?">
      <input type="hidden" name="id" value={id} />
      <Button name="act" value={act} variant={variant}>
        <span>
          {children}
          <VisuallyHidden> ({t('mine.withEmployer', { title: opportunity.title.text, employer: employerName })})</VisuallyHidden>
        </span>
      </Button>
    </Form>
  );
}
