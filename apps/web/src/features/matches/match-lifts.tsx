import type { LiftView, OverallLiftView } from '@arena/contract/rankings';
import { useTranslation } from '../../lib/i18n.tsx';
import { useStepSentence, Way } from './lift-step.part.tsx';

/** What would lift one match most: a question to answer, something to learn, something to accept. */
export function Lifts({ lifts, band }: { lifts: readonly LiftView[]; band: LiftView['band'] }) {
  const { t } = useTranslation(['rankings', 'app']);
  const sentence = useStepSentence();
  if (lifts.length === 0) return null;
  return (
    <div className="stack" data-gap="1">
      <p>
        <strong>{t('lift.heading')}</strong>
      </p>
      <ul className="stack" data-gap="2">
        {lifts.map((lift) => (
          <li key={`${lift.code} ${Object.values(lift.params).join(' ')}`}>
            {sentence(lift)}{' '}
            {lift.band === band ? t('lift.better') : t('lift.toBand', { band: t(`app:bands.${lift.band}`).toLocaleLowerCase() })}{' '}
            <Way step={lift} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The one thing that would lift most of the list. */
export function OverallLift({ lift }: { lift: OverallLiftView | null }) {
  const { t } = useTranslation('rankings');
  const sentence = useStepSentence();
  if (lift === null) return null;
  return (
    <div className="panel stack" data-gap="2">
      <h3>{t('lift.overall')}</h3>
      <p>
        {sentence(lift)} {t('lift.matches', { count: lift.matches })}
      </p>
      <p>
        <Way step={lift} />
      </p>
    </div>
  );
}
