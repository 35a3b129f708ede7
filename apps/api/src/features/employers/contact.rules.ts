/** "Open for contact": an employer without an ad who wants to hear from people. Pure; Norwegian time. */
import { findOccupation } from '@arena/taxonomy/occupations';
import { Temporal } from 'temporal-polyfill';

/** The key of the one opportunity of this kind that the system keeps for an employer; among the keys that no form and no machine can write. */
export const contactKey = 'kept:open-for-contact';

/** When the month that `now` is in began in Norway: the limit counts from there. */
export function monthBegan(now: Date): Date {
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO('Europe/Oslo');
  return new Date(here.with({ day: 1 }).startOfDay().epochMilliseconds);
}

const words = {
  nb: { title: 'Vi vil gjerne høre fra deg', wanted: 'Vi vil gjerne høre fra folk som kan eller vil lære dette arbeidet:' },
  en: {
    title: 'We would like to hear from you',
    wanted: 'We would like to hear from people who know or want to learn this work:',
  },
};

interface Telling {
  aboutNb: string;
  aboutEn: string;
  offersNb: string;
  offersEn: string;
  contactOccupations: readonly string[];
}

/** The text of that opportunity, from what the employer tells; empty in a language that it tells nothing in. */
export function tellContact(employer: Telling) {
  const tell = (language: 'nb' | 'en', about: string, offers: string) => {
    if (about === '' && offers === '') return { title: '', description: '' };
    const names = employer.contactOccupations.flatMap((code) => findOccupation(code)?.name[language] ?? []);
    const wanted = names.length === 0 ? '' : `${words[language].wanted} ${names.join(', ')}.`;
    return { title: words[language].title, description: [about, offers, wanted].filter((part) => part !== '').join('\n\n') };
  };
  const nb = tell('nb', employer.aboutNb, employer.offersNb);
  const en = tell('en', employer.aboutEn, employer.offersEn);
  return { titleNb: nb.title, titleEn: en.title, descriptionNb: nb.description, descriptionEn: en.description };
}
