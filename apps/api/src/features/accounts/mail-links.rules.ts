import { standsInAddress } from '@arena/taxonomy/plain-text';
import { AppError } from '../../app-error.ts';

/** How long a link that signs in, or proves an address, may be used. */
export const linkMinutes = 15;
/** One that is open this much longer is worth waiting for: nobody is sent another beside it. */
export const enoughMinutes = 5;

/** The address as the key of an account: the same however it was typed. Two that some mail servers take for one stay two. */
export const normaliseAddress = (typed: string): string => typed.trim().normalize('NFC').toLowerCase();

/** The same of an address that is told now. Throws `request.invalid` for one with characters that nobody sees, or that only look like others. */
export function readAddress(typed: string): string {
  const address = normaliseAddress(typed);
  if (standsInAddress(address)) return address;
  throw new AppError('request.invalid', {}, [{ path: '/email', rule: 'format' }]);
}

/** What was sent before to one address, or for one account, in the last hour. */
export interface SentLinks {
  inAll: number;
  /** Of these, asked for from the same place as now. */
  fromPlace: number;
  /** Of all, those that can still be used for a while. */
  open: number;
}

/** Whether another link is sent, and whether its letter says that many have been asked for. */
export type Share = 'usual' | 'many' | 'none';
