export const sessions = {
  title: 'Logg inn',
  lede: 'Velg det som passer for deg. Du trenger ikke å logge inn for å se deg rundt.',
  ended: 'Du er ikke logget inn lenger. Logg inn igjen, så fortsetter du der du var.',
  endedIdle:
    'Du ble logget ut fordi det gikk en halv time uten at du gjorde noe. Da kan ingen andre se det du har her. Logg inn igjen, så fortsetter du der du var.',
  local: 'Dette er en øvingsversjon. Du velger blant oppdiktede personer når du logger inn.',
  seeker: { heading: 'Jeg ser etter jobb', text: 'Logg inn med ID-porten.', action: 'Logg inn som jobbsøker' },
  mail: {
    heading: 'Jeg har ikke BankID',
    text: 'Jobbsøkere kan logge inn med en lenke på e-post.',
    action: 'Få en lenke på e-post',
  },
  employer: {
    heading: 'Jeg er arbeidsgiver',
    text: 'Logg inn med Ansattporten for virksomheten din.',
    action: 'Logg inn som arbeidsgiver',
  },
  staff: {
    heading: 'Jeg jobber i NAV eller i piloten',
    text: 'Logg inn med jobbkontoen din.',
    action: 'Logg inn som veileder eller administrator',
  },
  signOut: {
    title: 'Logg ut',
    lede: 'Er det andre som bruker denne maskinen? Da er det lurt å logge ut.',
    action: 'Logg ut',
    eraseDraft: 'Slett også svarene som er husket i denne nettleseren',
  },
} as const;
