import type { MatchItem } from '@arena/contract/rankings';
import type { ReasonView } from '@arena/contract/values';
import { useTranslation } from '../../lib/i18n.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { OpportunityCardView } from '../opportunities/opportunity-card.part.tsx';
import { Band, Reasons } from './match.part.tsx';

/** How many reasons a card has room for; the rest is a press away. */
const reasonsOnCard = 3;
const verdicts = ['met', 'trainable', 'unknown', 'gap'] as const satisfies readonly ReasonView['verdict'][];

/** One match: what it is, how well it fits and why, and what of the wishes is in place. */
export function MatchCard({ item, headingLevel }: { item: MatchItem; headingLevel: 3 | 4 }) {
  const { t } = useTranslation('rankings');
  const { opportunity, match, wishes } = item;
  return (
    <OpportunityCardView card={opportunity} headingLevel={headingLevel} above={<Band band={match.band} />}>
      <Reasons reasons={match.reasons} limit={reasonsOnCard} />
      <Wishes wishes={wishes} />
      <Details summary={t('why')}>
        <AllReasons reasons={match.reasons} />
      </Details>
    </OpportunityCardView>
  );
}

function Wishes({ wishes }: Pick<MatchItem, 'wishes'>) {
  const { t } = useTranslation('rankings');
  if (wishes === null) return null;
  const { met, notTold } = wishes;
  return (
    <div>
      <p>{t('wishes.summary', { met: met.length, told: met.length + notTold.length })}</p>
      {met.length > 0 && <p className="muted">{t('wishes.met', { names: list(met) })}</p>}
      {notTold.length > 0 && <p className="muted">{t('wishes.notTold', { names: list(notTold) })}</p>}
    </div>
  );
}

/** Names of facts are short sentences of their own, so nothing but a semicolon fits between them. */
const list = (named: readonly { name: string }[]) => named.map(({ name }) => name).join('; ');

/** Every reason, by what came of it. */
function AllReasons({ reasons }: { reasons: readonly ReasonView[] }) {
  const { t } = useTranslation('rankings');
  return verdicts.map((verdict) => {
    const within = reasons.filter((reason) => reason.verdict === verdict);
    if (within.length === 0) return null;
    return (
      <div key={verdict} className="stack" data-gap="1">
        <p>
          <strong>{t(`groups.${verdict}`)}</strong>
        </p>
        <Reasons reasons={within} />
      </div>
    );
  });
}
