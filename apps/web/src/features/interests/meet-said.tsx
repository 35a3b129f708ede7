/** Where it has been said already: how it stands, the way on, and what was typed once more. */
import type { OwnInterest } from '@arena/contract/interests';
import type { ReactNode } from 'react';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { formatDayNear } from '../../lib/dates.ts';
import { DraftForm } from '../../lib/draft-form.tsx';
import { useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { Paragraphs } from '../../ui/paragraphs.tsx';
import { OwnWordsField } from './own-words-field.tsx';
import { isWaiting, wordsDraftOf } from './words.ts';

/** What the person has said here, and the employer has not said no to; null where they may say it, or say it anew. */
export function saidOf({
  direction,
  status,
}: Pick<OwnInterest, 'direction' | 'status'>): 'invited' | 'waiting' | 'accepted' | null {
  if (status === 'accepted') return 'accepted';
  if (!isWaiting(status)) return null;
  return direction === 'from-employer' ? 'invited' : 'waiting';
}

export function MeetSaid({
  own,
  said,
  typed,
  back,
  above,
  errors,
}: {
  own: OwnInterest;
  said: 'invited' | 'waiting' | 'accepted';
  /** Words that came to something said already. */
  typed: string;
  back: { to: string; text: string };
  above: ReactNode;
  errors: ReactNode;
}) {
  const { t } = useTranslation(['interests', 'app']);
  const { language, today } = useRoot();
  const { id, employerName, answerBy, conversationId, canWrite, status } = own;
  const isClosed = said === 'accepted' && !canWrite;
  const title = t(`meet.${said}.title`);
  const meetings = `${pathTo('interests', language)}#meeting-${id}`;
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: title })}</title>
      <div className="stack" data-gap="8">
        {errors}
        <PageHeading
          back={back}
          above={above}
          lede={isClosed ? t('mine.accepted.closed') : t(`meet.${said}.lede`, { employer: employerName })}
        >
          {title}
        </PageHeading>
        {said === 'waiting' && answerBy !== null && (
          <p>
            {answerBy > today
              ? t('mine.waiting.due', { day: formatDayNear(answerBy, today, language) })
              : t('mine.waiting.dueToday')}
          </p>
        )}
        {typed !== '' && status === 'sent' && said === 'waiting' && (
          <DraftForm id={wordsDraftOf(id)} className="stack" gap="3">
            <input type="hidden" name="id" value={id} />
            <OwnWordsField
              id="ownWords"
              label={t('meet.again.label')}
              description={t('meet.again.change')}
              defaultValue={typed}
            />
            <div>
              <Button name="act" value="words">
                {t('meet.again.save')}
              </Button>
            </div>
          </DraftForm>
        )}
        {typed !== '' && (status !== 'sent' || said !== 'waiting') && <NotSaved words={typed} />}
        <div>
          {said === 'accepted' && conversationId !== null ? (
            <ButtonLink to={pathTo('conversation', language, { id: conversationId })}>
              {t(isClosed ? 'mine.accepted.read' : 'mine.accepted.action')}
            </ButtonLink>
          ) : (
            <ButtonLink to={meetings}>{t(`meet.${said === 'invited' ? 'invited' : 'waiting'}.action`)}</ButtonLink>
          )}
        </div>
      </div>
    </div>
  );
}

/** Words that can no longer be put where they were meant: shown, so that they can be used elsewhere. */
export function NotSaved({ words }: { words: string }) {
  const { t } = useTranslation('interests');
  return (
    <div className="stack" data-gap="2">
      <p>
        <strong>{t('mine.notSaved')}</strong>
      </p>
      <Paragraphs text={words} />
    </div>
  );
}
