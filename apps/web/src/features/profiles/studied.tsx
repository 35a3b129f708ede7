import type { Answers } from '@arena/contract/profiles';
import { pages } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';

/** Schools told about one by one, with the way to change them. */
export function Studied({ studies }: { studies: Answers['studies'] }) {
  const { t } = useTranslation('start');
  const language = useLanguage();
  const page = (pages as Record<string, { nb: string; en: string }>).educationAbroad;
  return (
    <div className="stack" data-gap="2">
      <p>{t('education.told')}</p>
      <ul>
        {studies.map(({ name, school, year, level }) => (
          <li key={`${level} ${name} ${school} ${year}`} dir="auto">
            {[name, school, year].filter(Boolean).join(', ')}
          </li>
        ))}
      </ul>
      {page !== undefined && (
        <p>
          <a className="ds-link" href={page[language]}>
            {t('education.change')}
          </a>
        </p>
      )}
    </div>
  );
}
