import type { OpportunityCard } from '@arena/contract/opportunities';
import { Buildings3Icon, ClockIcon, HourglassIcon, HouseIcon, LocationPinIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { pathTo } from '../../app/pages.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Card, MetaList } from '../../ui/card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { DayWithDate, useExtentText, usePlaceText } from './facts.part.tsx';
import { KindTag } from './kind.part.tsx';

/**
 * An opportunity in a list: what is it, would it fit me, what would it take. The whole card opens it; `children` come last and may
 * hold buttons. Place it inside `<ul className="card-list"><li>`.
 */
export function OpportunityCardView({
  card,
  above,
  headingLevel = 3,
  cameFrom,
  children,
}: {
  card: OpportunityCard;
  /** Beside the kind: how it fits the reader. */
  above?: ReactNode;
  headingLevel?: 2 | 3 | 4 | undefined;
  /** The search it stands in: the page leads back there, and knows where the journey begins. */
  cameFrom?: { list: string; place: string | null } | undefined;
  children?: ReactNode;
}) {
  const language = useLanguage();
  const { t } = useTranslation('opportunities');
  const extentText = useExtentText();
  const placeText = usePlaceText();
  const place = placeText(card);
  return (
    <Card
      to={`${pathTo('opportunity', language, { id: card.id })}${cameFrom?.place ? `?from=${cameFrom.place}` : ''}`}
      state={cameFrom === undefined ? undefined : { list: cameFrom.list }}
      heading={<span lang={card.title.language === language ? undefined : card.title.language}>{card.title.text}</span>}
      headingLevel={headingLevel}
      above={
        <>
          <KindTag kind={card.kind} />
          {above}
        </>
      }
    >
      <MetaList
        items={[
          { key: 'employer', icon: <Icon of={Buildings3Icon} />, text: card.employer.name },
          ...(place === null ? [] : [{ key: 'place', icon: <Icon of={LocationPinIcon} />, text: place }]),
          ...(card.remote === 'no' ? [] : [{ key: 'remote', icon: <Icon of={HouseIcon} />, text: t(`remote.${card.remote}`) }]),
          ...(card.extent === null ? [] : [{ key: 'extent', icon: <Icon of={ClockIcon} />, text: extentText(card.extent) }]),
          ...(card.deadlineOn === null && card.deadlineText === null
            ? []
            : [{ key: 'deadline', icon: <Icon of={HourglassIcon} />, text: <Deadline card={card} /> }]),
        ]}
      />
      <WhatItTakes card={card} />
      {children}
    </Card>
  );
}

function Deadline({ card }: { card: OpportunityCard }) {
  const { t } = useTranslation('opportunities');
  return (
    <>
      {t('deadline')}: {card.deadlineOn === null ? card.deadlineText : <DayWithDate day={card.deadlineOn} />}
    </>
  );
}

/** Musts and what is learned here, in words. Imported ads say it only in their text, so nothing is claimed about them. */
function WhatItTakes({ card: { musts, learnedHere, source } }: { card: OpportunityCard }) {
  const { t } = useTranslation('opportunities');
  if (source !== 'own' && musts + learnedHere === 0) return null;
  return (
    <p>
      {t('musts', { count: musts })}
      {learnedHere > 0 && ` ${t('learnedHere', { count: learnedHere })}`}
    </p>
  );
}
