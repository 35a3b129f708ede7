import { pathTo } from '../../app/pages.ts';
import { useRoot } from '../../app/use-root.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Alert } from '../../ui/messages.tsx';

/** ID-porten gives no name: somebody signed in who has not told one cannot say yes to anything that opens it. */
export function useNameMissing(): boolean {
  const { actor } = useRoot().session;
  return actor !== null && actor.name.trim() === '';
}

/** Where an error summary points at. */
export const nameMissingId = 'name-missing';

/** That the name is missing, with the way to tell it; and back again to the opportunity, when it is about one. */
export function NameMissing({ opportunityId }: { opportunityId?: string | undefined }) {
  const { t } = useTranslation('profiles');
  const language = useLanguage();
  const back = opportunityId === undefined ? '' : `?meet=${encodeURIComponent(opportunityId)}`;
  return (
    <div id={nameMissingId}>
      <Alert heading={t('nameMissing.heading')}>
        <p>{t('nameMissing.text')}</p>
        <div>
          <ButtonLink to={`${pathTo('profile', language)}${back}#contact`}>{t('nameMissing.action')}</ButtonLink>
        </div>
      </Alert>
    </div>
  );
}
