import type { OpportunityDetail } from '@arena/contract/opportunities';
import { useTranslation } from '../../lib/i18n.tsx';
import { OpportunityCardView } from './opportunity-card.part.tsx';

/** Others like it, each with the reason why. */
export function OpportunitySimilar({ opportunity: { similar } }: { opportunity: OpportunityDetail }) {
  const { t } = useTranslation('opportunity');
  if (similar.length === 0) return null;
  return (
    <section className="stack no-print" data-gap="4" aria-labelledby="similar">
      <h2 id="similar">{t('similar.heading')}</h2>
      <ul className="card-list">
        {similar.map(({ card, reason, about }) => (
          <li key={card.id}>
            <OpportunityCardView card={card}>
              <p className="muted">{t(`similar.${reason}`, { about })}</p>
            </OpportunityCardView>
          </li>
        ))}
      </ul>
    </section>
  );
}
