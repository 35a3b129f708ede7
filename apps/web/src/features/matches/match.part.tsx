import type { MatchView, ReasonView } from '@arena/contract/values';
import { CheckmarkIcon, HatSchoolIcon, MinusIcon, QuestionmarkIcon } from '@navikt/aksel-icons';
import { useTranslation } from '../../lib/i18n.tsx';
import { type BandLevel, BandShape } from '../../ui/band-shape.tsx';
import { Icon } from '../../ui/icon.tsx';
import { VisuallyHidden } from '../../ui/page.tsx';
import { useExtentText } from '../opportunities/facts.part.tsx';
import { reasonKey } from './reason-key.ts';

const levels: Record<MatchView['band'], BandLevel> = { strong: 4, good: 3, possible: 2, stretch: 1 };
const verdictIcons = { met: CheckmarkIcon, trainable: HatSchoolIcon, unknown: QuestionmarkIcon, gap: MinusIcon } as const;

/** How well it fits: a word and a shape, never a number. */
export function Band({ band }: { band: MatchView['band'] }) {
  const { t } = useTranslation('app');
  return (
    <span className="band">
      <BandShape level={levels[band]} />
      {t(`bands.${band}`)}
    </span>
  );
}

/** Why it fits or not, one sentence each, most useful first. `about="other"`: said to an employer or caseworker about somebody. */
export function Reasons({
  reasons,
  limit = reasons.length,
  about = 'reader',
}: {
  reasons: readonly ReasonView[];
  limit?: number | undefined;
  about?: 'reader' | 'other' | undefined;
}) {
  const { t } = useTranslation('matches');
  const sentence = useReasonSentence(about);
  const drawn = reasons.flatMap((reason) => {
    const text = sentence(reason);
    return text === null ? [] : [{ text, verdict: reason.verdict }];
  });
  if (drawn.length === 0) return null;
  return (
    <ul className="stack" data-gap="1">
      {drawn.slice(0, limit).map(({ text, verdict }) => (
        <li key={text} className="with-icon">
          <Icon of={verdictIcons[verdict]} />
          <span>
            <VisuallyHidden>{t(`verdicts.${verdict}`)}: </VisuallyHidden>
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The sentence for a reason; null for a code this page does not know. */
export function useReasonSentence(about: 'reader' | 'other' = 'reader'): (reason: ReasonView) => string | null {
  const { t, i18n } = useTranslation(['matches', 'app']);
  const extentText = useExtentText();
  const translate = t as unknown as (key: string, params?: Record<string, unknown>) => string;
  return (reason) => {
    const key = `${about === 'other' ? 'reasonsAboutOther:' : 'matches:reasons.'}${reasonKey(reason)}`;
    if (!i18n.exists(key)) return null;
    const { mode, kind, from, to } = reason.params;
    return translate(key, {
      ...reason.params,
      ...(mode === undefined ? {} : { mode: translate(`matches:modes.${mode}`) }),
      ...(kind === undefined ? {} : { kind: translate(`app:kinds.${kind}`) }),
      ...(typeof from === 'number' && typeof to === 'number' ? { extent: extentText({ fromPercent: from, toPercent: to }) } : {}),
    });
  };
}
