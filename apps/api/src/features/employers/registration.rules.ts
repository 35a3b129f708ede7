import type { ErrorCode } from '@arena/contract/errors';
import type { Sector } from '@arena/contract/opportunities';

/** What the register of organisations answers, as far as these decisions need it. */
export type RegisterAnswer =
  | { type: 'found'; organisation: { bankrupt: boolean; dissolving: boolean } }
  | { type: 'unknown' }
  | { type: 'removed' }
  | { type: 'unreachable' };

/** Why the register alone turned an organisation away; kept as the reason where an administrator's words would stand. */
export const registerReasons = ['register.unknown', 'register.removed', 'register.bankrupt', 'register.dissolving'] as const;
export type RegisterReason = (typeof registerReasons)[number];
export const isRegisterReason = (reason: string | null): boolean => registerReasons.some((one) => one === reason);

/** Minutes between two questions to a register that did not answer. */
export const registerRetryMinutes = 10;

/** The reason to turn the organisation away, null when it is sound, undefined while nobody knows. */
export function decideByRegister(answer: RegisterAnswer): RegisterReason | null | undefined {
  switch (answer.type) {
    case 'unreachable':
      return undefined;
    case 'unknown':
      return 'register.unknown';
    case 'removed':
      return 'register.removed';
    case 'found':
      if (answer.organisation.bankrupt) return 'register.bankrupt';
      return answer.organisation.dissolving ? 'register.dissolving' : null;
  }
}

/**
 * The daily look at those who are in: a number that was found once and is unknown today is the register's slip, not an end, so only what it
 * says outright counts.
 */
export function decideByDailyLook(answer: RegisterAnswer): RegisterReason | null | undefined {
  const reason = decideByRegister(answer);
  return reason === 'register.unknown' ? undefined : reason;
}

export const errorOfRegisterReason: Record<RegisterReason, ErrorCode> = {
  'register.unknown': 'employer.organisation_unknown',
  'register.removed': 'employer.organisation_removed',
  'register.bankrupt': 'employer.organisation_bankrupt',
  'register.dissolving': 'employer.organisation_dissolving',
};

/** What is wrong with a number that is none, in the words that help: what was meant is nearly always a slip of one digit. */
export function problemOfNumber(text: string): { code: ErrorCode; params: Record<string, number> } {
  const plain = text.replaceAll(/[\s.]/g, '');
  if (!/^[0-9]*$/.test(plain) || plain === '') return { code: 'employer.organisation_number', params: {} };
  return plain.length === 9
    ? { code: 'employer.organisation_number_digit', params: {} }
    : { code: 'employer.organisation_number_length', params: { count: plain.length } };
}

/** Legal forms of Enhetsregisteret that are public bodies, and those that serve a cause; the employer may say otherwise. */
const publicForms = new Set(['KOMM', 'FYLK', 'STAT', 'ORGL', 'KF', 'FKF', 'SF', 'IKS']);
const voluntaryForms = new Set(['FLI', 'STI']);
export const sectorOf = (formCode: string | undefined): Sector =>
  formCode === undefined
    ? 'private'
    : publicForms.has(formCode)
      ? 'public'
      : voluntaryForms.has(formCode)
        ? 'voluntary'
        : 'private';
