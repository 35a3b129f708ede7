import type { supports as nb } from '../nb/supports.ts';
import type { Sentences } from '../sentences.ts';

/** What NAV can support, for employers; sources as in Norwegian. */
export const supports: Sentences<typeof nb> = {
  title: 'What NAV can support',
  lede: 'NAV can help you take in people who need a little more to get started. NAV decides each time what fits.',
  first: 'Begin with a call',
  firstText: 'Call before the person begins. Most of it must be agreed beforehand.',
  phone: 'NAV’s line for employers: 55 55 33 36',
  office: 'Find the NAV office in your municipality',
  what: 'What it is',
  who: 'When it can fit',
  do: 'What you do first',
  source: 'Read more at NAV (in Norwegian): {{name}}',
  checked:
    'Taken from nav.no. Last looked over in November 2026. Rules may have changed since. It is always NAV that answers what holds.',
  training: {
    name: 'Work training (arbeidstrening)',
    what: 'A person tries working with you for a while. The person is not employed, and comes in addition to the staff you have. You are not paid for it.',
    who: 'When somebody needs experience from work to get on. NAV considers whether it fits.',
    do: 'Make an agreement with NAV and the person: aim, tasks and who follows up. The person begins when NAV has approved it.',
  },
  mentor: {
    name: 'Mentor grant (mentortilskudd)',
    what: 'One of your own staff gets time to help and train a new colleague. NAV can cover the wages for the hours agreed.',
    who: 'When somebody needs extra guidance at work. It is often given together with work training or a wage subsidy.',
    do: 'Find out who can be the mentor. Then make an agreement with NAV before the work begins.',
  },
  temporaryWage: {
    name: 'Temporary wage subsidy (midlertidig lønnstilskudd)',
    what: 'You employ the person with ordinary pay, full time or part time. NAV pays a part of the wages for a period.',
    who: 'When somebody finds it hard to get or keep an ordinary job. NAV considers the need.',
    do: 'Talk with NAV, and make an agreement before the person begins. The money comes afterwards, when you ask for it.',
  },
  permanentWage: {
    name: 'Permanent wage subsidy (varig lønnstilskudd)',
    what: 'You employ the person with ordinary pay. NAV pays a part of the wages over a longer time.',
    who: 'When NAV has considered that somebody needs it to stay in work over time.',
    do: 'Talk with NAV, and make an agreement before the person begins.',
  },
  inclusion: {
    name: 'Inclusion grant (inkluderingstilskudd)',
    what: 'NAV can cover extra costs of adapting the workplace, such as equipment, software or courses. The usual costs of hiring are not covered.',
    who: 'When somebody needs the workplace adapted, and gets help from NAV to come into work.',
    do: 'Apply to NAV before you buy anything. Keep the receipts.',
  },
};
