import { pathTo } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { type Step, steps } from './steps.ts';

/** Where somebody is among the questions. */
export function Progress({ step }: { step: Step }) {
  const { t } = useTranslation('start');
  const number = steps.indexOf(step) + 1;
  return (
    <div className="progress">
      <p id="progress">{t('progress', { number, total: steps.length })}</p>
      <progress value={number} max={steps.length} aria-hidden="true" />
    </div>
  );
}

/** The way out for who has told enough: quiet, so that it does not compete with the question. */
export function MatchesNow() {
  const { t } = useTranslation('start');
  const language = useLanguage();
  return (
    <div>
      <ButtonLink to={pathTo('matches', language)} variant="tertiary">
        {t('matchesNow')}
      </ButtonLink>
    </div>
  );
}
