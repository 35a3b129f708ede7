/**
 * Pages: their addresses in both languages and the file that holds each (`features/<file>.page.tsx`). Here stand those that anybody may
 * open first, and those they link to: every first load carries this table. All others are in `own-pages.ts`, which comes when it is needed.
 * Links, routes, the list of pages that tests walk and the language switch are all made from the two.
 */
import type { ownPages } from './own-pages.ts';

export interface PageAddress {
  nb: string;
  en: string;
  file: string;
}

export const firstPages = {
  home: { nb: '/', en: '/en', file: 'home/home' },
  signIn: { nb: '/logg-inn', en: '/en/sign-in', file: 'sessions/sign-in' },
  signInByMail: { nb: '/logg-inn/e-post', en: '/en/sign-in/email', file: 'sessions/sign-in-by-mail' },
  search: { nb: '/muligheter', en: '/en/opportunities', file: 'searches/search' },
  map: { nb: '/kart', en: '/en/map', file: 'searches/map' },
  opportunity: { nb: '/muligheter/:id', en: '/en/opportunities/:id', file: 'opportunities/opportunity' },
  employers: { nb: '/arbeidsgivere', en: '/en/employers', file: 'employers/employers' },
  employer: { nb: '/arbeidsgivere/:id', en: '/en/employers/:id', file: 'employers/employer' },
  report: { nb: '/rapporter', en: '/en/report', file: 'employers/report' },
  occupations: { nb: '/yrker', en: '/en/occupations', file: 'occupations/occupations' },
  occupation: { nb: '/yrker/:code', en: '/en/occupations/:code', file: 'occupations/occupation' },
  start: { nb: '/start', en: '/en/start', file: 'profiles/start' },
  educationAbroad: { nb: '/utdanning-fra-utlandet', en: '/en/education-from-abroad', file: 'educations/education-abroad' },
  meet: { nb: '/muligheter/:id/mote', en: '/en/opportunities/:id/meet', file: 'interests/meet' },
  interests: { nb: '/mine-moter', en: '/en/my-meetings', file: 'interests/interests' },
  saved: { nb: '/lagret', en: '/en/saved', file: 'savings/saved' },
  follow: { nb: '/lagret/nytt', en: '/en/saved/new', file: 'savings/follow' },
  company: { nb: '/bedrift', en: '/en/company', file: 'employers/company' },
  ownOpportunity: { nb: '/bedrift/muligheter/:id', en: '/en/company/opportunities/:id', file: 'opportunities/own-opportunity' },
  caseworker: { nb: '/veileder', en: '/en/caseworker', file: 'followings/caseworker' },
  mailbox: { nb: '/postkasse', en: '/en/mailbox', file: 'mailbox/mailbox' },
  privacy: { nb: '/personvern', en: '/en/privacy', file: 'information/privacy' },
  accessibility: { nb: '/tilgjengelighet', en: '/en/accessibility', file: 'information/accessibility' },
} as const satisfies Record<string, PageAddress>;

export type PageId = keyof typeof firstPages | keyof typeof ownPages;
export type Language = 'nb' | 'en';

const known: Partial<Record<PageId, PageAddress>> = { ...firstPages };

/** Makes more addresses known; `own-pages.ts` calls it when it is loaded. */
export function knowPages(table: Partial<Record<PageId, PageAddress>>): void {
  Object.assign(known, table);
}

/** The address of a page in a language, e.g. `pathTo('opportunity', 'en', { id })`. */
export function pathTo(page: PageId, language: Language, params: Record<string, string> = {}): string {
  const address = known[page]?.[language];
  if (address === undefined) throw new Error(`the address of "${page}" is not loaded`);
  return address.replace(/:([a-z]+)/g, (_whole, name: string) => encodeURIComponent(params[name] ?? ''));
}

/** The same place in the other language, query kept; its front page for an address that is none of ours. */
export function otherLanguagePath(pathname: string, search: string, language: Language): string {
  const other = language === 'nb' ? 'en' : 'nb';
  for (const page of Object.values(known)) {
    const names: string[] = [];
    const pattern = page[language].replace(/:([a-z]+)/g, (_whole, name: string) => {
      names.push(name);
      return '([^/]+)';
    });
    const found = new RegExp(`^${pattern}/?$`).exec(pathname);
    if (found === null) continue;
    return names.reduce((path, name, position) => path.replace(`:${name}`, found[position + 1] ?? ''), page[other]) + search;
  }
  return firstPages.home[other];
}

/** Texts are loaded in parts: `public` (`nb-public.ts`) by every page, a noun by the pages that draw it, `more` (`nb-more.ts`) by the rest. */
export type TextPart =
  | 'public'
  | 'directory'
  | 'educations'
  | 'home'
  | 'matches'
  | 'menu'
  | 'occupations'
  | 'opportunity'
  | 'searches'
  | 'sessions'
  | 'more';

/** Pages that anybody may open first, with the parts they need besides `public`, so that their first load stays light; and those that need others than most. */
const lightPages: Partial<Record<PageId, readonly TextPart[]>> = {
  home: ['home', 'searches'],
  signIn: ['sessions'],
  signOut: ['sessions'],
  search: ['searches'],
  map: ['searches'],
  opportunity: ['opportunity', 'matches'],
  employers: ['directory', 'searches'],
  employer: ['directory', 'searches'],
  matches: ['matches', 'searches', 'more'],
  occupations: ['occupations'],
  occupation: ['occupations'],
  educationAbroad: ['educations', 'matches', 'more'],
  ownOpportunity: ['opportunity', 'matches', 'more'],
};

/** Which texts a page needs before it is drawn. */
export const textsOf = (page: PageId): readonly TextPart[] => ['public', ...(lightPages[page] ?? ['matches', 'more'])];

/** Pages that are the same for every visitor without a session or a draft: drawn from their address and what everybody may see alone. */
const sharedPages: ReadonlySet<PageId> = new Set([
  'home',
  'search',
  'map',
  'opportunity',
  'employers',
  'employer',
  'occupations',
  'occupation',
  'educationAbroad',
  'privacy',
  'accessibility',
]);
export const isSharedPage = (page: PageId): boolean => sharedPages.has(page);
