import type { MeetingView } from '@arena/contract/conversations';
import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { osloDay, relativeDay } from '../../lib/dates.ts';
import { useTranslation } from '../../lib/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { dayOf, spanOf } from './when.ts';

/** Times to meet: agreed first, then those to answer, then the own ones that wait, and what was called off last. */
export function Meetings({ id, meetings, canWrite }: { id: string; meetings: readonly MeetingView[]; canWrite: boolean }) {
  const { t } = useTranslation('conversations');
  const { language, today } = useRoot();
  const upcoming = ({ startsAt }: MeetingView) => osloDay(new Date(startsAt)) >= today;
  const agreed = meetings.filter((one) => one.status === 'accepted');
  const theirs = meetings.filter((one) => one.status === 'proposed' && !one.mine && upcoming(one));
  const own = meetings.filter((one) => one.status === 'proposed' && one.mine && upcoming(one));
  const calledOff = meetings.filter((one) => one.status === 'cancelled' && one.version > 2 && upcoming(one));
  const declined = meetings.filter((one) => one.status === 'declined' && one.mine && upcoming(one));
  const list = (of: readonly MeetingView[], heading: string, acts: (one: MeetingView) => ReactNode) =>
    of.length > 0 && (
      <div className="stack" data-gap="3">
        <h3>{heading}</h3>
        <ul className="stack" data-gap="3">
          {of.map((one) => (
            <li key={one.id} className="panel stack" data-gap="3">
              <When meeting={one} />
              {acts(one)}
            </li>
          ))}
        </ul>
      </div>
    );
  const hasTimes = theirs.length + own.length + agreed.length > 0;
  if (!canWrite && !hasTimes && calledOff.length === 0) return null;
  return (
    <section className="stack" data-gap="4" aria-labelledby="meetings">
      <h2 id="meetings">{t('meetings.heading')}</h2>
      {list(agreed, t('meetings.agreed'), (one) => (
        <div className="cluster">
          <ButtonLink href={`/api/meetings/${one.id}/calendar.ics?language=${language}`} download variant="secondary" size="sm">
            {t('meetings.calendar')}
          </ButtonLink>
          {upcoming(one) && <Act meeting={one} intent="cancel" text={t('meetings.cancel')} />}
        </div>
      ))}
      {list(theirs, t('meetings.theirs'), (one) =>
        canWrite ? (
          <div className="cluster">
            <Act meeting={one} intent="accept" text={t('meetings.accept')} variant="secondary" />
            <Act meeting={one} intent="decline" text={t('meetings.decline')} />
          </div>
        ) : null,
      )}
      {list(own, t('meetings.own'), (one) => (
        <Act meeting={one} intent="cancel" text={t('meetings.takeBack')} />
      ))}
      {list(declined, t('meetings.declined'), () => null)}
      {list(calledOff, t('meetings.cancelled'), (one) => (
        <ButtonLink href={`/api/meetings/${one.id}/calendar.ics?language=${language}`} download variant="tertiary" size="sm">
          {t('meetings.calendarCancelled')}
        </ButtonLink>
      ))}
      {!hasTimes && canWrite && <p>{t('meetings.none')}</p>}
      {canWrite && (
        <div>
          <ButtonLink to={pathTo('proposeTimes', language, { id })} variant="secondary">
            {t(theirs.length > 0 ? 'meetings.proposeOther' : 'meetings.propose')}
          </ButtonLink>
        </div>
      )}
    </section>
  );
}

function When({ meeting: { startsAt, minutes, way, where } }: { meeting: MeetingView }) {
  const { t } = useTranslation('conversations');
  const { language, today } = useRoot();
  return (
    <div>
      <p>
        <strong>
          <time dateTime={startsAt}>
            {dayOf(startsAt, language)}, {spanOf(startsAt, minutes, language)}
          </time>
        </strong>{' '}
        ({relativeDay(osloDay(new Date(startsAt)), today, language)})
      </p>
      <p>
        {t(`meetings.ways.${way}`)}:{' '}
        {way === 'video' ? (
          <a href={where} rel="noopener noreferrer nofollow">
            {where}
          </a>
        ) : way === 'phone' ? (
          <a href={`tel:${where.replaceAll(' ', '')}`}>{where}</a>
        ) : (
          where
        )}
      </p>
    </div>
  );
}

function Act({
  meeting,
  intent,
  text,
  variant = 'tertiary',
}: {
  meeting: MeetingView;
  intent: 'accept' | 'decline' | 'cancel';
  text: string;
  variant?: 'secondary' | 'tertiary';
}) {
  const { language } = useRoot();
  return (
    <Form method="post">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="meeting" value={meeting.id} />
      <input type="hidden" name="version" value={meeting.version} />
      <Button size="sm" variant={variant}>
        {text}
        {/* Which of them, for those who hear the buttons one by one. */}
        <span className="visually-hidden">
          {' '}
          {dayOf(meeting.startsAt, language)}, {spanOf(meeting.startsAt, meeting.minutes, language)}
        </span>
      </Button>
    </Form>
  );
}
