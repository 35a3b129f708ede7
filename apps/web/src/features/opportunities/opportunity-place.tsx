import type { OpportunityDetail } from '@arena/contract/opportunities';
import { CheckmarkIcon } from '@navikt/aksel-icons';
import { useTranslation } from '../../lib/i18n.tsx';
import { Icon } from '../../ui/icon.tsx';

/** Facts about the workplace, as the employer told them. */
export function OpportunityPlace({ opportunity: { workplaceFacts } }: { opportunity: OpportunityDetail }) {
  const { t } = useTranslation('opportunity');
  if (workplaceFacts.length === 0) return null;
  return (
    <section className="stack" data-gap="4" aria-labelledby="workplace">
      <h2 id="workplace">{t('workplace.heading')}</h2>
      <ul className="stack" data-gap="2">
        {workplaceFacts.map(({ id, name }) => (
          <li key={id} className="with-icon">
            <Icon of={CheckmarkIcon} />
            <span>{name}</span>
          </li>
        ))}
      </ul>
      <p className="muted">{t('workplace.note')}</p>
    </section>
  );
}
