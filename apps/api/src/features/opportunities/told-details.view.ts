/** Pay, hours and the like as a seeker reads them. */
import type { OpportunityDetail, OpportunityDetails } from '@arena/contract/opportunities';
import type { Language } from '@arena/taxonomy/types';
import { offers as en } from '@arena/texts/en/offers';
import { offers as nb } from '@arena/texts/nb/offers';

const sentences = { nb, en };
const listFormat = { nb: new Intl.ListFormat('nb'), en: new Intl.ListFormat('en-GB') };
const numberFormat = { nb: new Intl.NumberFormat('nb'), en: new Intl.NumberFormat('en-GB') };

/** What is told, heading and words, in the order people ask. */
export function viewTold(details: OpportunityDetails, language: Language): OpportunityDetail['told'] {
  const { told } = sentences[language];
  const { pay, workingTimes = [], lengthWeeks, mentor, arrangedBy } = details;
  const payText = pay === undefined ? null : wordPay(pay, language);
  return [
    ...(payText === null ? [] : [{ id: told.pay, name: payText }]),
    ...(workingTimes.length === 0
      ? []
      : [
          {
            id: told.workingTimes,
            name: sentenceCase(listFormat[language].format(workingTimes.map((time) => told.times[time]))),
          },
        ]),
    ...(lengthWeeks === undefined
      ? []
      : [{ id: told.length, name: lengthWeeks === 1 ? told.week : told.weeks.replace('{{count}}', String(lengthWeeks)) }]),
    ...(mentor === true ? [{ id: told.mentor, name: told.mentorYes }] : []),
    ...(arrangedBy === undefined ? [] : [{ id: told.arrangedBy, name: sentenceCase(told.arranger[arrangedBy]) }]),
  ];
}

function wordPay(pay: NonNullable<OpportunityDetails['pay']>, language: Language): string | null {
  const { told } = sentences[language];
  if (pay.basis === 'tariff') return told.payTariff;
  if (pay.basis === 'none') return told.payNone;
  const amounts = [pay.from, pay.to]
    .filter((amount) => amount !== undefined)
    .map((amount) => numberFormat[language].format(amount));
  const [first, second] = amounts;
  if (first === undefined) return null;
  const amount =
    second !== undefined && second !== first
      ? `${first}–${second}`
      : pay.to === undefined
        ? told.payFrom.replace('{{amount}}', first)
        : first;
  return sentenceCase(told.payBy[pay.basis].replace('{{amount}}', amount));
}

const sentenceCase = (text: string) => `${text.slice(0, 1).toLocaleUpperCase('nb')}${text.slice(1)}`;
