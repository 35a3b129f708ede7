/** The menu of somebody signed in. */
export const menu = {
  search: 'Se muligheter',
  matches: 'Treff',
  interests: 'Møter',
  conversations: 'Samtaler',
  company: 'Bedriften',
  caseworker: 'Mine personer',
  administration: 'Arbeidsgivere',
  system: 'Drift og tall',
  notices: 'Varsler',
  personal: 'Min side',
  profile: 'Min profil',
  followers: 'Forslag',
  account: 'Konto',
  signOut: 'Logg ut',
  signedInAs: 'Du er logget inn som {{name}}.',
  signedIn: 'Du er logget inn.',
} as const;
