import type { OpportunityCard } from '@arena/contract/opportunities';
import { BriefcaseIcon, ChatIcon, DoorOpenIcon, HandshakeIcon, LightBulbIcon, RocketIcon, WrenchIcon } from '@navikt/aksel-icons';
import { useTranslation } from '../../lib/i18n.tsx';
import { Tag } from '../../ui/card.tsx';
import { Icon } from '../../ui/icon.tsx';

export type Kind = OpportunityCard['kind'];

/** One icon for each kind, the same everywhere; always beside the word. The order is the one people read them in. */
export const kindIcons = {
  job: BriefcaseIcon,
  traineeship: RocketIcon,
  internship: HandshakeIcon,
  apprenticeship: WrenchIcon,
  'student-project': LightBulbIcon,
  visit: DoorOpenIcon,
  'open-for-contact': ChatIcon,
} as const satisfies Record<Kind, unknown>;

export const kindsInOrder = Object.keys(kindIcons) as Kind[];

/** The kind in its colour, with icon and word. */
export function KindTag({ kind }: { kind: Kind }) {
  const { t } = useTranslation('app');
  return (
    <Tag kind={kind} icon={<Icon of={kindIcons[kind]} />}>
      {t(`kinds.${kind}`)}
    </Tag>
  );
}
