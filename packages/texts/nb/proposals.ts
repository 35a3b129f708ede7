/**
 * Stored with each consent: which wording the person said yes to. Change it whenever anything under `consent` or `facts` changes its
 * meaning; a test holds the two together.
 */
export const consentTextVersion = '2026-11-2';

export const proposals = {
  /** Lines that an employer reads, written in the person's language. */
  facts: {
    name: 'Navn',
    skills: 'Kan',
    education: 'Utdanning',
    licences: 'Førerkort og bevis',
    authorisations: 'Autorisasjon',
    travel: 'Reisetid',
    oral: '{{level}} muntlig',
    written: '{{level}} skriftlig',
    notRecognised: '{{education}}, ikke godkjent i Norge ennå',
    upToMinutes: 'Inntil {{minutes}} minutter',
  },
  /** What the person reads and says yes to. */
  consent: {
    title: 'Vil du bli presentert?',
    lede: 'Her ser du alt arbeidsgiveren får se om deg. Ikke noe annet blir vist.',
    back: 'Tilbake til Forslag',
    about: 'Hva det gjelder',
    opportunity: 'Mulighet',
    employer: 'Hvem som får se det',
    caseworker: 'Hvem som presenterer deg',
    shown: 'Dette blir vist',
    also: 'Arbeidsgiveren ser også hvem som presenterer deg. Da kan de forstå at du får hjelp fra NAV.',
    until: 'Hvor lenge skal det vises?',
    untilDescription: 'Velg en dag fra {{from}} til {{to}}.',
    day: 'Dag',
    month: 'Måned',
    year: 'År',
    after: 'Hva skjer etterpå?',
    refers: 'Veilederen kan vise dette til arbeidsgiveren.',
    answers: 'Arbeidsgiveren svarer ja eller nei. Et ja åpner en samtale mellom dere. Sier de nei, ser de deg ikke lenger.',
    withdraw: 'Du kan trekke det tilbake når du vil. Det virker med en gang.',
    ends: 'Etter dagen du velger, blir det ikke vist lenger.',
    action: 'Jeg samtykker',
    leave: 'Ikke nå',
  },
  /** The seeker's proposals. */
  own: {
    heading: 'Forslag til deg',
    none: 'Du har ingen forslag nå.',
    by: 'Fra {{name}}, {{day}}',
    note: '{{name}} skriver:',
    yesMeans: 'Sier du ja, får du se hva arbeidsgiveren kan få vite. Ingenting blir vist ennå.',
    noMeans: 'Sier du nei, får ikke veilederen vite det.',
    yes: 'Ja, gå videre',
    no: 'Nei takk',
    agreed: 'Du har sagt ja. Ingenting er vist til arbeidsgiveren.',
    read: 'Se hva som kan vises',
    consented: 'Du har samtykket. Veilederen kan nå presentere deg.',
    referred: 'Du er presentert for arbeidsgiveren.',
    accepted: 'Arbeidsgiveren sa ja. Dere har en samtale.',
    conversation: 'Åpne samtalen',
    refused: 'Arbeidsgiveren sa nei denne gangen. De ser deg ikke lenger her.',
    ended: 'Samtykket varer ikke lenger. Arbeidsgiveren ser deg ikke.',
    declined: 'Du sa nei. Veilederen ser det ikke.',
    answered: 'Forslag du har svart på',
  },
  /** The seeker's consents. */
  consents: {
    heading: 'Dette har du samtykket til',
    none: 'Du har ikke gitt noe samtykke.',
    until: 'Vises til og med {{day}}.',
    shows: 'Dette blir vist:',
    refused: 'Arbeidsgiveren sa nei, og ser det ikke lenger.',
    withdraw: 'Trekk tilbake',
    earlier: 'Tidligere samtykker',
    withdrawn: 'Trukket tilbake {{day}}.',
    expired: 'Varte til og med {{day}}.',
  },
  /** The caseworker's table. */
  table: {
    person: 'Person',
    opportunity: 'Mulighet',
    status: 'Status',
    at: 'Sendt',
    next: 'Neste steg',
    none: 'Du har ikke foreslått noe ennå.',
  },
  statuses: {
    sent: 'Venter på svar',
    agreed: 'Har sagt ja',
    consented: 'Har samtykket',
    referred: 'Henvist',
    'consent-ended': 'Samtykket er avsluttet',
  },
  next: {
    sent: 'Personen svarer når det passer.',
    agreed: 'Personen leser hva som vises, og bestemmer seg.',
    consented: 'Kan henvises til og med {{day}}.',
    referredSent: 'Arbeidsgiveren har ikke svart ennå.',
    referredAccepted: 'Arbeidsgiveren sa ja. De har en samtale.',
    referredDeclined: 'Arbeidsgiveren sa nei.',
    'consent-ended': 'Ingenting vises nå. Personen kan samtykke på nytt.',
    refer: 'Henvis',
  },
} as const;
