import type { ApiResponse } from '@arena/contract/api';
import { Form } from 'react-router';
import { formatDay, osloDay } from '../../lib/dates.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { VisuallyHidden } from '../../ui/page.tsx';

type Followers = ApiResponse<'GET /api/followings/own'>;

function useDay(): (instant: string) => string {
  const language = useLanguage();
  return (instant) => formatDay(osloDay(new Date(instant)), language);
}

/** Make a code, see it this once, or delete the one that is open. */
export function FollowerCode({
  followers,
  made,
}: {
  followers: Followers;
  /** The code just made. */
  made: ApiResponse<'POST /api/followings'> | undefined;
}) {
  const { t } = useTranslation('followings');
  const day = useDay();
  const open = followers.find(({ status }) => status === 'offered');
  // The main thing to do here, until somebody follows.
  const isFirst = !followers.some(({ status }) => status !== 'ended');
  return (
    <section className="stack" data-gap="3" aria-labelledby="code">
      <h2 id="code">{t('own.code.heading')}</h2>
      {made !== undefined ? (
        <div className="panel stack" data-gap="2" data-tone="spruce" role="status">
          <p>{t('own.code.shown')}</p>
          <p className="big-code" translate="no">
            {made.code}
          </p>
          <p>
            {t('own.code.until', { day: day(made.expiresAt) })} {t('own.code.once')}
          </p>
        </div>
      ) : (
        <p>{open?.codeExpiresAt == null ? t('own.code.text') : t('own.code.waiting', { day: day(open.codeExpiresAt) })}</p>
      )}
      <div className="cluster">
        <Form method="post">
          <input type="hidden" name="intent" value="invite" />
          <Button variant={isFirst ? 'primary' : 'secondary'}>
            {t(open === undefined ? 'own.code.action' : 'own.code.again')}
          </Button>
        </Form>
        {open !== undefined && (
          <Form method="post">
            <input type="hidden" name="intent" value="cancel" />
            <input type="hidden" name="id" value={open.id} />
            <Button variant="tertiary">{t('own.code.cancel')}</Button>
          </Form>
        )}
      </div>
    </section>
  );
}

/** Who follows now, each with a button that ends it, and who did before. */
export function FollowerList({ followers }: { followers: Followers }) {
  const { t } = useTranslation('followings');
  const day = useDay();
  const active = followers.filter(({ status }) => status === 'active');
  const ended = followers.filter(({ status }) => status === 'ended');
  return (
    <section className="stack" data-gap="3" aria-labelledby="followers">
      <h2 id="followers">{t('own.followers.heading')}</h2>
      {active.length === 0 ? (
        <p>{t('own.followers.none')}</p>
      ) : (
        <ul className="stack" data-gap="3">
          {active.map(({ id, caseworkerName, office, at }) => (
            <li key={id} className="panel cluster" data-justify="between">
              <div>
                <p>
                  <strong>{caseworkerName}</strong>
                  {office !== null && `, ${office}`}
                </p>
                <p className="muted">{t('own.followers.since', { day: day(at) })}</p>
              </div>
              <Form method="post">
                <input type="hidden" name="intent" value="end" />
                <input type="hidden" name="id" value={id} />
                <Button variant="secondary">
                  <span>
                    {t('own.followers.end')}
                    <VisuallyHidden>: {caseworkerName}</VisuallyHidden>
                  </span>
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {ended.length > 0 && (
        <Details summary={t('own.followers.earlier')}>
          <ul className="stack" data-gap="1">
            {ended.map(({ id, caseworkerName, at }) => (
              <li key={id}>{t('own.followers.ended', { name: caseworkerName ?? '', day: day(at) })}</li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}
