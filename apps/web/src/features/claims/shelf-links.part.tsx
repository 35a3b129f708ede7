import { pathTo } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';

/** For the company page: the organisation's ads from NAV's feed, and what NAV can support. */
export function ShelfLinks() {
  const { t } = useTranslation('claims');
  const language = useLanguage();
  return (
    <>
      <ButtonLink to={pathTo('claims', language)} variant="tertiary">
        {t('link')}
      </ButtonLink>
      <ButtonLink to={pathTo('navSupport', language)} variant="tertiary">
        {t('supportLink')}
      </ButtonLink>
    </>
  );
}
