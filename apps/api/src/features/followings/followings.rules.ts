import type { FollowingStatus } from '@arena/contract/followings';
import { AppError } from '../../app-error.ts';

/** No 0, 1, I, L, O or U: codes are read aloud, written on paper and typed again. */
export const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
export const codeLength = 8;
/** Days a code can be used. */
export const codeDays = 7;

const dayMilliseconds = 86_400_000;

/** "AB2CD3EF" as people read it: "AB2C-D3EF". */
export const formatCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

/** The code in what somebody typed, whatever the case, spaces and dashes; null when it cannot be one. */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s\p{Dash_Punctuation}]/gu, '');
  return code.length === codeLength && [...code].every((letter) => codeAlphabet.includes(letter)) ? code : null;
}

export const codeExpiry = (now: Date): Date => new Date(now.getTime() + codeDays * dayMilliseconds);

export const isCodeAlive = (expiresAt: Date | null, now: Date): boolean => expiresAt !== null && now < expiresAt;

type Side = 'seeker' | 'caseworker';

/** The whole life of a following: offered by the seeker, used by a caseworker, ended by either. */
export const followingTransitions: readonly { from: FollowingStatus; to: FollowingStatus; who: Side }[] = [
  { from: 'offered', to: 'active', who: 'caseworker' },
  { from: 'offered', to: 'ended', who: 'seeker' },
  { from: 'active', to: 'ended', who: 'seeker' },
  { from: 'active', to: 'ended', who: 'caseworker' },
];

export const mayChange = (from: FollowingStatus, to: FollowingStatus, who: Side): boolean =>
  followingTransitions.some((one) => one.from === from && one.to === to && one.who === who);

/** Throws `following.ended` when there is nothing left to end. */
export function decideEnd(status: FollowingStatus, who: Side): void {
  if (!mayChange(status, 'ended', who)) throw new AppError('following.ended');
}

/** Unknown, used, replaced and too old look alike: a guess learns nothing. */
export function decideAccept(
  offer: { status: FollowingStatus; codeExpiresAt: Date | null } | undefined,
  now: Date,
): asserts offer is { status: 'offered'; codeExpiresAt: Date } {
  if (offer === undefined || !mayChange(offer.status, 'active', 'caseworker') || !isCodeAlive(offer.codeExpiresAt, now)) {
    throw new AppError('following.code_unknown');
  }
}
