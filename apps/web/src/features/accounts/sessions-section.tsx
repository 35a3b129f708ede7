import type { OpenSession } from '@arena/contract/accounts';
import { Form } from 'react-router';
import { formatInstant } from '../../lib/dates.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/page.tsx';

/** Where somebody is signed in now; any of them can be ended from here. */
export function SessionsSection({ sessions }: { sessions: readonly OpenSession[] }) {
  const { t } = useTranslation('account');
  const language = useLanguage();
  return (
    <section className="stack" data-gap="4" aria-labelledby="sessions">
      <h2 id="sessions">{t('sessions.heading')}</h2>
      <p>{t('sessions.text')}</p>
      <Form method="post" className="stack" data-gap="4">
        <ul className="stack" data-gap="3">
          {sessions.map(({ id, device, role, organisationName, openedAt, lastSeenAt, current }) => {
            const name = device === '' ? t('sessions.unknown') : device;
            const at = formatInstant(openedAt, language);
            return (
              <li key={id} className="panel stack" data-gap="2">
                <h3>
                  {name}
                  {current && ` (${t('sessions.current').toLowerCase()})`}
                </h3>
                <p>{organisationName ?? t(`who.roles.${role}`)}</p>
                <p className="muted">
                  {t('sessions.opened')} <time dateTime={openedAt}>{at}</time>. {t('sessions.lastSeen')}{' '}
                  <time dateTime={lastSeenAt}>{formatInstant(lastSeenAt, language)}</time>.
                </p>
                {!current && (
                  <div>
                    <Button variant="tertiary" size="sm" name="session" value={id}>
                      {t('sessions.end')} <VisuallyHidden>{t('sessions.which', { device: name, at })}</VisuallyHidden>
                    </Button>
                  </div>
                )}
              </li>
            );
          })}
        </ul>
        <div className="cluster">
          {sessions.length > 1 && (
            <Button variant="secondary" name="intent" value="others">
              {t('sessions.endOthers')}
            </Button>
          )}
          <Button variant="secondary" tone="danger" name="intent" value="everywhere">
            {t('sessions.endAll')}
          </Button>
        </div>
      </Form>
    </section>
  );
}
