import type { ProposalStatus } from '@arena/contract/proposals';
import { addDays, osloDay } from '@arena/taxonomy/oslo-day';
import { AppError } from '../../app-error.ts';

export type Answer = 'yes' | 'no';

/** What the seeker's answer does. A status without a line here has been answered. */
export const proposalTransitions: readonly { from: ProposalStatus; answer: Answer; to: ProposalStatus }[] = [
  { from: 'sent', answer: 'yes', to: 'agreed' },
  { from: 'sent', answer: 'no', to: 'declined' },
];

/** A no can be said to anything that waits; a yes only to what is still open. */
export function decideAnswer(status: ProposalStatus, answer: Answer, isOpen: boolean): ProposalStatus {
  const transition = proposalTransitions.find((one) => one.from === status && one.answer === answer);
  if (transition === undefined) throw new AppError('proposal.already_answered');
  if (answer === 'yes' && !isOpen) throw new AppError('opportunity.not_open');
  return transition.to;
}

export type ReferralStatus = 'sent' | 'accepted' | 'declined';

/** What the employer's answer does. */
export const referralTransitions: readonly { from: ReferralStatus; answer: Answer; to: ReferralStatus }[] = [
  { from: 'sent', answer: 'yes', to: 'accepted' },
  { from: 'sent', answer: 'no', to: 'declined' },
];

export function decideReferralAnswer(status: ReferralStatus, answer: Answer): ReferralStatus {
  const transition = referralTransitions.find((one) => one.from === status && one.answer === answer);
  if (transition === undefined) throw new AppError('referral.already_answered');
  return transition.to;
}

// --- Days ---------------------------------------------------------------------------------------------------------

/** Days from today that a consent may last, and what is suggested. */
export const consentDays = { earliest: 1, suggested: 30, latest: 90 } as const;

export function consentPeriod(now: Date): { earliestUntil: string; suggestedUntil: string; latestUntil: string } {
  const today = osloDay(now);
  return {
    earliestUntil: addDays(today, consentDays.earliest),
    suggestedUntil: addDays(today, consentDays.suggested),
    latestUntil: addDays(today, consentDays.latest),
  };
}

/** Throws `consent.until` for a day outside the period, or one that no calendar has. */
export function decideUntil(until: string, now: Date): void {
  const { earliestUntil, latestUntil } = consentPeriod(now);
  const exists = !Number.isNaN(Date.parse(`${until}T00:00:00Z`)) && addDays(until, 0) === until;
  if (!exists || until < earliestUntil || until > latestUntil) throw new AppError('consent.until');
}

// --- Consents -----------------------------------------------------------------------------------------------------

interface ConsentState {
  untilOn: string;
  withdrawnAt: Date | null;
}

/** Valid through the whole of its last day in Oslo. */
export const isConsentActive = ({ untilOn, withdrawnAt }: ConsentState, now: Date): boolean =>
  withdrawnAt === null && untilOn >= osloDay(now);

/** When the person took it back; null for one that ended by itself and was closed later, to make room for a new one. */
export const withdrawnByPerson = ({ untilOn, withdrawnAt }: ConsentState): Date | null =>
  withdrawnAt !== null && osloDay(withdrawnAt) <= untilOn ? withdrawnAt : null;

/** Throws unless the person has said yes and nothing is open already. */
export function decideConsent(status: ProposalStatus, latest: ConsentState | undefined, now: Date): void {
  if (status !== 'agreed') throw new AppError('consent.not_yes');
  if (latest !== undefined && isConsentActive(latest, now)) throw new AppError('consent.already_given');
}

type Fact = { label: string; value: string };

/** Same facts in the same order. */
export const sameFacts = (a: readonly Fact[], b: readonly Fact[]): boolean =>
  a.length === b.length && a.every(({ label, value }, at) => b[at]?.label === label && b[at]?.value === value);

// --- What the caseworker sees -------------------------------------------------------------------------------------

export type CaseworkerStatus = 'sent' | 'agreed' | 'consented' | 'referred' | 'consent-ended';

interface Consent extends ConsentState {
  id: string;
  proposalId: string;
}
interface Referral {
  proposalId: string;
  consentId: string;
  status: ReferralStatus;
}

/** The newest consent, and the referral that counts: the one the employer answered, else the one made with that consent. */
export function currentOf<C extends Consent, R extends Referral>(
  proposalId: string,
  consents: readonly C[],
  referrals: readonly R[],
): { consent: C | undefined; referral: R | undefined } {
  const consent = consents.filter((one) => one.proposalId === proposalId).at(-1);
  const own = referrals.filter((one) => one.proposalId === proposalId);
  return {
    consent,
    referral: own.find(({ status }) => status !== 'sent') ?? own.find(({ consentId }) => consentId === consent?.id),
  };
}

/**
 * The only statuses that reach a caseworker. A no becomes "sent", the same as no answer at all: it could be held against the person
 * (`specs/trust.md`, Privacy). Everything shown to caseworkers is made from this.
 */
export function statusForCaseworker(
  status: ProposalStatus,
  consent: ConsentState | undefined,
  referral: { status: ReferralStatus } | undefined,
  now: Date,
): CaseworkerStatus {
  if (status !== 'agreed') return 'sent';
  if (referral !== undefined && referral.status !== 'sent') return 'referred';
  if (consent === undefined) return 'agreed';
  if (!isConsentActive(consent, now)) return 'consent-ended';
  return referral === undefined ? 'consented' : 'referred';
}

/** Throws unless there is a valid consent and nobody was referred with it, nor answered before. */
export function decideReferral<C extends ConsentState>(
  { status, consent, referral }: { status: ProposalStatus; consent: C | undefined; referral: object | undefined },
  isOpen: boolean,
  now: Date,
): C {
  if (status !== 'agreed' || consent === undefined || !isConsentActive(consent, now)) throw new AppError('consent.missing');
  if (referral !== undefined) throw new AppError('referral.already_sent');
  if (!isOpen) throw new AppError('opportunity.not_open');
  return consent;
}
