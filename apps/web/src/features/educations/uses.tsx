import type { ApiResponse } from '@arena/contract/api';
import type { Use } from '@arena/contract/educations';
import { ArrowDownIcon } from '@navikt/aksel-icons';
import { pathTo } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Tag } from '../../ui/card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Band, Reasons } from '../matches/match.part.tsx';
import { OpportunityCardView } from '../opportunities/opportunity-card.part.tsx';

const reasonsOnCard = 3;

/** What is open now where the competence is of use: work that uses it, traineeships, and work for the time until then. */
export function Uses({ path, hasStudies }: { path: ApiResponse<'GET /api/educations/path'>; hasStudies: boolean }) {
  const { t } = useTranslation('educations');
  const language = useLanguage();
  const { studies, professions, usesItNow, traineeships, meanwhile } = path;
  if (studies.length + professions.length === 0) return null;
  const isOnTheWay =
    professions.some(({ state }) => state !== 'granted') ||
    (professions.length === 0 && studies.some(({ scheme }) => scheme !== null));
  const isEmpty = usesItNow.length + traineeships.length + meanwhile.length === 0;
  return (
    <section className="stack" data-gap="6" aria-labelledby="uses">
      <h2 id="uses">{t('uses.heading')}</h2>
      {hasStudies && studies.every(({ field }) => field === null) && professions.length === 0 && <p>{t('uses.noField')}</p>}
      {isEmpty && <p>{t('uses.nothing')}</p>}
      <Group heading={t('uses.usesItNow')} uses={usesItNow} />
      {isOnTheWay && <Group heading={t('uses.meanwhile')} text={t('uses.meanwhileText')} uses={meanwhile} />}
      <Group heading={t('uses.traineeships')} uses={traineeships} />
      {!isOnTheWay && <Group heading={t('uses.related')} text={t('uses.meanwhileText')} uses={meanwhile} />}
      <div className="cluster">
        <ButtonLink to={pathTo('matches', language)} variant="secondary">
          {t('uses.matches')}
        </ButtonLink>
        <ButtonLink to={pathTo('search', language)} variant="tertiary">
          {t('uses.search')}
        </ButtonLink>
      </div>
    </section>
  );
}

function Group({ heading, text, uses }: { heading: string; text?: string; uses: readonly Use[] }) {
  if (uses.length === 0) return null;
  return (
    <div className="stack" data-gap="3">
      <h3>{heading}</h3>
      {text !== undefined && <p>{text}</p>}
      <ul className="card-list">
        {uses.map((use) => (
          <li key={use.opportunity.id}>
            <UseCard use={use} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function UseCard({ use: { opportunity, match, why, farBelow } }: { use: Use }) {
  const { t } = useTranslation('educations');
  return (
    <OpportunityCardView
      card={opportunity}
      headingLevel={4}
      above={
        <>
          <Band band={match.band} />
          {farBelow !== null && (
            <Tag tone="warning" icon={<Icon of={ArrowDownIcon} />}>
              {t('uses.farBelow')}
            </Tag>
          )}
        </>
      }
    >
      <p>
        <strong>{t(`uses.why.${why.code}`, { name: why.name })}</strong>
        {farBelow !== null && ` ${t('uses.farBelowText', farBelow)}`}
      </p>
      {/* The level is said above already. */}
      <Reasons reasons={match.reasons.filter(({ code }) => code !== 'education.overqualified')} limit={reasonsOnCard} />
    </OpportunityCardView>
  );
}
