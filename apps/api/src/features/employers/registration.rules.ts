import type { ErrorCode } from '@arena/contract/errors';

/** What the register of organisations answers, as far as these decisions need it. */
export type RegisterAnswer =
  | { type: 'found'; organisation: { bankrupt: boolean; dissolving: boolean } }
  | { type: 'unknown' }
  | { type: 'removed' }
  | { type: 'unreachable' };

/** Why the register alone turned an organisation away; kept as the reason where an administrator's words would stand. */
export type RegisterReason = 'register.unknown' | 'register.ended';

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
      return 'register.ended';
    case 'found':
      return answer.organisation.bankrupt || answer.organisation.dissolving ? 'register.ended' : null;
  }
}

export const errorOfRegisterReason: Record<RegisterReason, ErrorCode> = {
  'register.unknown': 'employer.organisation_unknown',
  'register.ended': 'employer.organisation_ended',
};

/** Text as it was typed, with plain line breaks and without space around. */
export const cleanText = (text: string): string => text.replaceAll('\r\n', '\n').trim();
