/** Pages for people on their way in and those who are signed in, loaded with the first of them: see `pages.ts`. */
import { firstPages, knowPages, type PageAddress } from './pages.ts';

export const ownPages = {
  signInLink: { nb: '/logg-inn/lenke', en: '/en/sign-in/link', file: 'sessions/sign-in-link' },
  signInChoice: { nb: '/logg-inn/velg', en: '/en/sign-in/choose', file: 'sessions/sign-in-choice' },
  signOut: { nb: '/logg-ut', en: '/en/sign-out', file: 'sessions/sign-out' },
  question: { nb: '/start/sporsmal/:step', en: '/en/start/question/:step', file: 'profiles/question' },
  understood: { nb: '/start/forstatt', en: '/en/start/understood', file: 'profiles/understood' },
  matches: { nb: '/treff', en: '/en/matches', file: 'matches/matches' },
  compare: { nb: '/treff/sammenlign', en: '/en/matches/compare', file: 'matches/compare' },
  strengths: { nb: '/styrker', en: '/en/strengths', file: 'strengths/strengths' },
  bringCv: { nb: '/styrker/hent-cv', en: '/en/strengths/bring-cv', file: 'strengths/bring-cv' },
  profile: { nb: '/min-profil', en: '/en/my-profile', file: 'profiles/profile' },
  conversations: { nb: '/samtaler', en: '/en/conversations', file: 'conversations/conversations' },
  conversation: { nb: '/samtaler/:id', en: '/en/conversations/:id', file: 'conversations/conversation' },
  proposeTimes: { nb: '/samtaler/:id/tid', en: '/en/conversations/:id/time', file: 'conversations/propose-times' },
  reportConversation: {
    nb: '/samtaler/:id/meld-fra',
    en: '/en/conversations/:id/report',
    file: 'conversations/report-conversation',
  },
  followers: { nb: '/forslag', en: '/en/proposals', file: 'followings/followers' },
  consent: { nb: '/forslag/:id/samtykke', en: '/en/proposals/:id/consent', file: 'proposals/consent' },
  companyProfile: { nb: '/bedrift/profil', en: '/en/company/profile', file: 'employers/company-profile' },
  companyPeople: { nb: '/bedrift/folk', en: '/en/company/people', file: 'employers/company-people' },
  companyPause: { nb: '/bedrift/pause', en: '/en/company/pause', file: 'employers/company-pause' },
  joinCompany: { nb: '/bedrift/inn/:key', en: '/en/company/join/:key', file: 'employers/join-company' },
  candidates: { nb: '/bedrift/muligheter/:id/folk', en: '/en/company/opportunities/:id/people', file: 'candidates/candidates' },
  claims: { nb: '/bedrift/annonser', en: '/en/company/ads', file: 'claims/claims' },
  claim: { nb: '/bedrift/annonser/:id', en: '/en/company/ads/:id', file: 'claims/claim' },
  ending: { nb: '/bedrift/muligheter/:id/slutt', en: '/en/company/opportunities/:id/end', file: 'endings/ending' },
  poster: { nb: '/bedrift/muligheter/:id/plakat', en: '/en/company/opportunities/:id/poster', file: 'posters/poster' },
  navSupport: { nb: '/nav-stotte', en: '/en/nav-support', file: 'supports/nav-support' },
  followed: { nb: '/veileder/personer/:id', en: '/en/caseworker/people/:id', file: 'followings/followed' },
  administration: { nb: '/administrasjon', en: '/en/administration', file: 'administration/administration' },
  reviewedEmployer: {
    nb: '/administrasjon/arbeidsgivere/:id',
    en: '/en/administration/employers/:id',
    file: 'administration/reviewed-employer',
  },
  reports: { nb: '/administrasjon/meldinger', en: '/en/administration/reports', file: 'administration/reports' },
  reviews: { nb: '/administrasjon/muligheter', en: '/en/administration/opportunities', file: 'reviews/reviews' },
  system: { nb: '/administrasjon/drift', en: '/en/administration/system', file: 'administration/system' },
  stopLetters: { nb: '/brev/stopp/:key', en: '/en/letters/stop/:key', file: 'notices/stop-letters' },
  notices: { nb: '/varsler', en: '/en/notices', file: 'notices/notices' },
  account: { nb: '/konto', en: '/en/account', file: 'accounts/account' },
  accountAddress: { nb: '/konto/adresse', en: '/en/account/address', file: 'accounts/account-address' },
  ownData: { nb: '/konto/mine-data', en: '/en/account/my-data', file: 'own-data/own-data' },
  deleted: { nb: '/konto/slettet/:id', en: '/en/account/deleted/:id', file: 'own-data/deleted' },
  letter: { nb: '/postkasse/:id', en: '/en/mailbox/:id', file: 'mailbox/letter' },
} as const satisfies Record<string, PageAddress>;

knowPages(ownPages);

/** Every page there is. */
export const pages = { ...firstPages, ...ownPages };
