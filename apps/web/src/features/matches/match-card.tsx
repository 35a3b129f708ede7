import type { MatchItem, WishesView } from '@arena/contract/rankings';
import type { ReasonView } from '@arena/contract/values';
import { useTranslation } from '../../lib/i18n.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { OpportunityCardView } from '../opportunities/opportunity-card.part.tsx';
import { CompareBox } from './compare-form.tsx';
import { DeclineForm } from './decline-form.tsx';
import { Band, Reasons } from './match.part.tsx';
import { Lifts } from './match-lifts.tsx';

/** How many reasons a card has room for; the rest is a press away. */
const reasonsOnCard = 3;
const verdicts = ['met', 'trainable', 'unknown', 'gap'] as const satisfies readonly ReasonView['verdict'][];

/** One match: what it is, how well it fits and why, and what of the wishes is in place. */
export function MatchCard({ item, place, headingLevel }: { item: MatchItem; place: number; headingLevel: 3 | 4 }) {
  const { t } = useTranslation('rankings');
  const { opportunity, match, wishes, ageLimits, lifts } = item;
  return (
    <OpportunityCardView card={opportunity} headingLevel={headingLevel} above={<Band band={match.band} />}>
      <Reasons reasons={match.reasons} limit={reasonsOnCard} />
      {wishes !== null && <p>{t('wishes.summary', countOf(wishes))}</p>}
      {ageLimits.map((limit) => (
        <p key={limit}>
          <strong>{t('age.label')}:</strong> {limit}
        </p>
      ))}
      <Details summary={t('why')}>
        <AllReasons reasons={match.reasons} />
        <WishNames wishes={wishes} />
        <Lifts lifts={lifts} band={match.band} />
      </Details>
      <CompareBox id={opportunity.id} title={opportunity.title.text} />
      <DeclineForm id={opportunity.id} title={opportunity.title.text} place={place} />
    </OpportunityCardView>
  );
}

/** Which of the wishes a place says it meets, and which it says nothing of. */
function WishNames({ wishes }: Pick<MatchItem, 'wishes'>) {
  const { t } = useTranslation('rankings');
  if (wishes === null) return null;
  const { met, notTold } = wishes;
  return (
    <div className="stack" data-gap="1">
      <p>
        <strong>{t('wishes.summary', countOf(wishes))}</strong>
      </p>
      {met.length > 0 && <p>{t('wishes.met', { names: list(met) })}</p>}
      {notTold.length > 0 && <p>{t('wishes.notTold', { names: list(notTold) })}</p>}
    </div>
  );
}

const countOf = ({ met, notTold }: WishesView) => ({ met: met.length, told: met.length + notTold.length });

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
