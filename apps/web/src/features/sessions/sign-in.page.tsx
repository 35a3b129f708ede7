import type { ErrorCode } from '@arena/contract/errors';
import { Link, useSearchParams } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { useErrorText } from '../../lib/errors.ts';
import { useTranslation } from '../../lib/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Alert } from '../../ui/messages.tsx';
import { PageHeading } from '../../ui/page.tsx';

const ways = [
  { issuer: 'idporten', key: 'seeker' },
  { issuer: 'ansattporten', key: 'employer' },
  { issuer: 'entra', key: 'staff' },
] as const;

export function Component() {
  const { t } = useTranslation(['sessions', 'app']);
  const errorText = useErrorText();
  const { language, session } = useRoot();
  const [search] = useSearchParams();
  const problem = search.get('problem');
  const ended = search.get('ended');
  const returnTo = search.get('returnTo');
  const query = new URLSearchParams({ language, ...(returnTo === null ? {} : { returnTo }) });
  const byMail = pathTo('signInByMail', language) + (returnTo === null ? '' : `?${new URLSearchParams({ returnTo })}`);
  return (
    <div className="container" data-width="narrow">
      <title>{t('app:title', { page: t('sessions:title') })}</title>
      <div className="stack" data-gap="8">
        <PageHeading lede={t('sessions:lede')}>{t('sessions:title')}</PageHeading>
        {problem !== null && <Alert tone="warning">{errorText({ code: problem as ErrorCode, params: {} })}</Alert>}
        {(ended !== null || session.endedIdle) && (
          <Alert tone="info">{t(session.endedIdle || ended === 'idle' ? 'sessions:endedIdle' : 'sessions:ended')}</Alert>
        )}
        {session.local && <Alert tone="info">{t('sessions:local')}</Alert>}
        {ways.map(({ issuer, key }, position) => (
          <section key={issuer} className="panel stack" data-gap="3">
            <h2>{t(`sessions:${key}.heading`)}</h2>
            <p>{t(`sessions:${key}.text`)}</p>
            <div>
              <ButtonLink href={`/api/login/${issuer}?${query}`} variant={position === 0 ? 'primary' : 'secondary'}>
                {t(`sessions:${key}.action`)}
              </ButtonLink>
            </div>
            {issuer === 'idporten' && (
              <>
                <h3>{t('sessions:mail.heading')}</h3>
                <p>
                  {t('sessions:mail.text')} <Link to={byMail}>{t('sessions:mail.action')}</Link>
                </p>
              </>
            )}
          </section>
        ))}
      </div>
    </div>
  );
}
