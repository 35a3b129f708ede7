import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/page.tsx';

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

/** For one that is open: its poster, and when it ends. */
export function OpenLinks({ id, name }: { id: string; name: ReactNode }) {
  const { t } = useTranslation('claims');
  const language = useLanguage();
  return (
    <ul className="meta">
      {(['poster', 'ending'] as const).map((page) => (
        <li key={page}>
          <Link to={pathTo(page, language, { id })}>
            {t(page)}
            <VisuallyHidden> ({name})</VisuallyHidden>
          </Link>
        </li>
      ))}
    </ul>
  );
}
