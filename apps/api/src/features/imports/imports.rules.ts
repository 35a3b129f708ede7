/** What becomes of one ad from outside. Pure: the time is an argument. */
import type { OpportunityStatus } from '@arena/contract/opportunities';
import { osloDay } from '@arena/taxonomy/oslo-day';
import { latestBelieved } from '../../integrations/nav-feed/change-time.ts';

/** What decides about an ad from a feed. */
export interface OfferedAd {
  changedAt: string;
  /** An instant in UTC. */
  expiresAt: string | null;
  deadline: { on: string | null; text: string | null };
  inInnlandet: boolean;
}

/** The stored ad; `changedAt` as the feed's own: UTC with six decimals, so that two of them compare as text. */
export interface KnownAd {
  status: OpportunityStatus;
  changedAt: string;
  /** What it may end by. */
  expires: boolean;
  hasDeadline: boolean;
}

export type SkipReason = 'elsewhere' | 'expired' | 'ended-and-unknown';

export type ImportDecision =
  | { act: 'store'; status: 'open' | 'expired'; deadlineOn: string | null; deadlineText: string | null; expiresAt: string | null }
  | { act: 'close' }
  | { act: 'nothing' }
  | { act: 'skip'; why: SkipReason };

/**
 * The newer change wins, an equal or older one does nothing. Ads outside Innlandet and ads that are over are left out, unless `all`:
 * then they are shown too, and what is over is shown without an end, its deadline as words.
 */
export function decideAd(ad: OfferedAd, known: KnownAd | undefined, all: boolean, now: Date): ImportDecision {
  const { on, text } = ad.deadline;
  const expired = ad.expiresAt !== null && Date.parse(ad.expiresAt) <= now.getTime();
  const late = on !== null && on < osloDay(now);
  const over = expired || late;
  const store = (status: 'open' | 'expired', endless: boolean): ImportDecision => ({
    act: 'store',
    status,
    deadlineOn: endless && late ? null : on,
    deadlineText: endless && late ? on : text,
    expiresAt: endless && expired ? null : ad.expiresAt,
  });
  if (known === undefined) {
    if (all) return store('open', true);
    if (!ad.inInnlandet) return { act: 'skip', why: 'elsewhere' };
    return over ? { act: 'skip', why: 'expired' } : store('open', false);
  }
  if (known.changedAt > ad.changedAt && isBelieved(known, now)) return { act: 'nothing' };
  if (known.changedAt === ad.changedAt) {
    // An earlier import without `all` may have let it end.
    const ended =
      known.status === 'expired' || (known.status === 'open' && ((expired && known.expires) || (late && known.hasDeadline)));
    return all && ended ? store('open', true) : { act: 'nothing' };
  }
  if (all) return store('open', true);
  if (!ad.inInnlandet) return { act: 'close' };
  return store(over ? 'expired' : 'open', false);
}

/** An end that is not older than what we have; any end, when what we have lies in the future. */
export function decideEnd(changedAt: string, known: KnownAd | undefined, now: Date): ImportDecision {
  if (known === undefined) return { act: 'skip', why: 'ended-and-unknown' };
  const older = known.changedAt > changedAt && isBelieved(known, now);
  return older || known.status === 'closed' ? { act: 'nothing' } : { act: 'close' };
}

/** A time in the future was stored while a clock was wrong: it must not hold on to the ad. */
function isBelieved({ changedAt }: KnownAd, now: Date): boolean {
  return changedAt <= latestBelieved(now);
}
