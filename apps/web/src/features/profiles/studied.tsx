import type { Answers } from '@arena/contract/profiles';
import { Link } from 'react-router';
import { pathTo } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';

/** Schools told about one by one, with the way to change them. */
export function Studied({ studies }: { studies: Answers['studies'] }) {
  const { t } = useTranslation('start');
  const language = useLanguage();
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
      <p>
        <Link className="ds-link" to={pathTo('educationAbroad', language)}>
          {t('education.change')}
        </Link>
      </p>
    </div>
  );
}
