/**
 * Every page: its address in both languages and the file that holds it (`features/<file>.page.tsx`). Links, routes, the list of pages
 * that tests walk and the language switch are all made from this table.
 */
export const pages = {
  home: { nb: '/', en: '/en', file: 'home/home' },
  signIn: { nb: '/logg-inn', en: '/en/sign-in', file: 'sessions/sign-in' },
  signOut: { nb: '/logg-ut', en: '/en/sign-out', file: 'sessions/sign-out' },
  search: { nb: '/muligheter', en: '/en/opportunities', file: 'searches/search' },
  map: { nb: '/kart', en: '/en/map', file: 'searches/map' },
  opportunity: { nb: '/muligheter/:id', en: '/en/opportunities/:id', file: 'opportunities/opportunity' },
  employers: { nb: '/arbeidsgivere', en: '/en/employers', file: 'employers/employers' },
  employer: { nb: '/arbeidsgivere/:id', en: '/en/employers/:id', file: 'employers/employer' },
  occupations: { nb: '/yrker', en: '/en/occupations', file: 'occupations/occupations' },
  occupation: { nb: '/yrker/:code', en: '/en/occupations/:code', file: 'occupations/occupation' },
  start: { nb: '/start', en: '/en/start', file: 'profiles/start' },
  question: { nb: '/start/sporsmal/:step', en: '/en/start/question/:step', file: 'profiles/question' },
  understood: { nb: '/start/forstatt', en: '/en/start/understood', file: 'profiles/understood' },
  matches: { nb: '/treff', en: '/en/matches', file: 'matches/matches' },
  compare: { nb: '/treff/sammenlign', en: '/en/matches/compare', file: 'matches/compare' },
  strengths: { nb: '/styrker', en: '/en/strengths', file: 'strengths/strengths' },
  bringCv: { nb: '/styrker/hent-cv', en: '/en/strengths/bring-cv', file: 'strengths/bring-cv' },
  educationAbroad: { nb: '/utdanning-fra-utlandet', en: '/en/education-from-abroad', file: 'educations/education-abroad' },
  profile: { nb: '/min-profil', en: '/en/my-profile', file: 'profiles/profile' },
  meet: { nb: '/muligheter/:id/mote', en: '/en/opportunities/:id/meet', file: 'interests/meet' },
  interests: { nb: '/mine-moter', en: '/en/my-meetings', file: 'interests/interests' },
  conversations: { nb: '/samtaler', en: '/en/conversations', file: 'conversations/conversations' },
  conversation: { nb: '/samtaler/:id', en: '/en/conversations/:id', file: 'conversations/conversation' },
  followers: { nb: '/forslag', en: '/en/proposals', file: 'followings/followers' },
  consent: { nb: '/forslag/:id/samtykke', en: '/en/proposals/:id/consent', file: 'proposals/consent' },
  company: { nb: '/bedrift', en: '/en/company', file: 'employers/company' },
  ownOpportunity: { nb: '/bedrift/muligheter/:id', en: '/en/company/opportunities/:id', file: 'opportunities/own-opportunity' },
  candidates: { nb: '/bedrift/muligheter/:id/folk', en: '/en/company/opportunities/:id/people', file: 'interests/candidates' },
  caseworker: { nb: '/veileder', en: '/en/caseworker', file: 'followings/caseworker' },
  followed: { nb: '/veileder/personer/:id', en: '/en/caseworker/people/:id', file: 'followings/followed' },
  administration: { nb: '/administrasjon', en: '/en/administration', file: 'administration/administration' },
  system: { nb: '/administrasjon/drift', en: '/en/administration/system', file: 'administration/system' },
  mailbox: { nb: '/postkasse', en: '/en/mailbox', file: 'mailbox/mailbox' },
  letter: { nb: '/postkasse/:id', en: '/en/mailbox/:id', file: 'mailbox/letter' },
  privacy: { nb: '/personvern', en: '/en/privacy', file: 'information/privacy' },
  accessibility: { nb: '/tilgjengelighet', en: '/en/accessibility', file: 'information/accessibility' },
} as const;

export type PageId = keyof typeof pages;
export type Language = 'nb' | 'en';

/** The address of a page in a language, e.g. `pathTo('opportunity', 'en', { id })`. */
export function pathTo(page: PageId, language: Language, params: Record<string, string> = {}): string {
  return pages[page][language].replace(/:([a-z]+)/g, (_whole, name: string) => encodeURIComponent(params[name] ?? ''));
}

/** The same place in the other language, query kept; its front page for an address that is none of ours. */
export function otherLanguagePath(pathname: string, search: string, language: Language): string {
  const other = language === 'nb' ? 'en' : 'nb';
  for (const page of Object.values(pages)) {
    const names: string[] = [];
    const pattern = page[language].replace(/:([a-z]+)/g, (_whole, name: string) => {
      names.push(name);
      return '([^/]+)';
    });
    const found = new RegExp(`^${pattern}/?$`).exec(pathname);
    if (found === null) continue;
    return (
      names.reduce((path, name, position) => path.replace(`:${name}`, found[position + 1] ?? ''), page[other] as string) + search
    );
  }
  return pages.home[other];
}

/** Texts are loaded in parts: `public` (`nb-public.ts`) by every page, a noun by the pages that draw it, `more` (`nb-more.ts`) by the rest. */
export type TextPart =
  | 'public'
  | 'directory'
  | 'educations'
  | 'home'
  | 'matches'
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
