/** Pay, hours and the like in the form: as typed, and as they are kept. */
import type { OpportunityDetails, OpportunityInput } from '@arena/contract/opportunities';
import { textIn } from '../../lib/form.ts';
import type { Problems } from './own-form.ts';

export const payBases = ['hour', 'month', 'year', 'tariff', 'none'] as const;
export const workingTimes = ['day', 'evening', 'night', 'weekend', 'shift'] as const;
export const arrangers = ['nav', 'school', 'ourselves'] as const;

export interface TypedDetails {
  payBasis: string;
  /** One amount or two: "220", "220-250". */
  pay: string;
  workingTimes: string[];
  lengthWeeks: string;
  mentor: string;
  arrangedBy: string;
}

export const emptyDetails: TypedDetails = {
  payBasis: '',
  pay: '',
  workingTimes: [],
  lengthWeeks: '',
  mentor: '',
  arrangedBy: '',
};

/** What each kind asks for at once; the rest is folded away. */
export const asksAtOnce: Readonly<Record<OpportunityInput['kind'], readonly ('extent' | 'pay' | 'length' | 'arranged')[]>> = {
  job: ['extent', 'pay'],
  traineeship: ['pay', 'length'],
  internship: ['length', 'arranged'],
  apprenticeship: ['pay'],
  'student-project': ['length'],
  visit: [],
  'open-for-contact': [],
};

export const detailsTyped = ({ pay, ...told }: OpportunityDetails): TypedDetails => ({
  payBasis: pay?.basis ?? '',
  pay: [...new Set([pay?.from, pay?.to])].filter((amount) => amount !== undefined).join('–'),
  workingTimes: [...(told.workingTimes ?? [])],
  lengthWeeks: told.lengthWeeks === undefined ? '' : String(told.lengthWeeks),
  mentor: told.mentor === true ? 'yes' : '',
  arrangedBy: told.arrangedBy ?? '',
});

export const typedDetailsIn = (form: FormData): TypedDetails => ({
  payBasis: textIn(form, 'payBasis'),
  pay: textIn(form, 'pay').trim(),
  workingTimes: form.getAll('workingTime').filter((time) => typeof time === 'string'),
  lengthWeeks: textIn(form, 'lengthWeeks').trim(),
  mentor: textIn(form, 'mentor'),
  arrangedBy: textIn(form, 'arrangedBy'),
});

/** "220", "220-250", "450 000 kr": whole numbers, one meant for both; null when there is none to read. */
export function readRange(text: string): { from: number; to: number } | null {
  const plain = text.replace(/(\d)[\s.\u00a0\u202f](?=\d{3}(?!\d))/gu, '$1').replace(/kr\.?|nok|,-/giu, ' ');
  const numbers = /^\s*(\d{1,9})\s*(?:(?:-|–|—|til|to)\s*(\d{1,9})\s*)?$/iu.exec(plain);
  if (numbers === null) return null;
  const from = Number(numbers[1]);
  return { from, to: numbers[2] === undefined ? from : Number(numbers[2]) };
}

export function readDetails(typed: TypedDetails, problems: Problems): OpportunityDetails {
  const among = <T>(values: readonly T[], value: unknown): T | undefined => values.find((one) => one === value);
  const basis = among(payBases, typed.payBasis);
  const arrangedBy = among(arrangers, typed.arrangedBy);
  const range = typed.pay === '' ? null : readRange(typed.pay);
  const isAmount = basis === 'hour' || basis === 'month' || basis === 'year';
  if (typed.pay !== '' && isAmount && (range === null || range.from < 1)) problems.pay = { problem: 'pay' };
  else if (isAmount && range !== null && range.from > range.to) problems.pay = { problem: 'order' };
  const weeks = typed.lengthWeeks === '' ? undefined : Number(typed.lengthWeeks);
  if (weeks !== undefined && !(Number.isInteger(weeks) && weeks >= 1 && weeks <= 260))
    problems.lengthWeeks = { problem: 'weeks' };
  const times = workingTimes.filter((time) => typed.workingTimes.includes(time));
  return {
    ...(basis === undefined ? {} : { pay: { basis, ...(isAmount && range !== null ? range : {}) } }),
    ...(times.length === 0 ? {} : { workingTimes: times }),
    ...(weeks === undefined ? {} : { lengthWeeks: weeks }),
    ...(typed.mentor === '' ? {} : { mentor: true }),
    ...(arrangedBy === undefined ? {} : { arrangedBy }),
  };
}
