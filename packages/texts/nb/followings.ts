export const followings = {
  /** The seeker's own page. */
  own: {
    title: 'Forslag',
    lede: 'Har du en veileder hos NAV? Her bestemmer du om veilederen kan hjelpe deg her.',
    what: {
      heading: 'Dette skjer når en veileder følger deg',
      sees: 'Veilederen ser navnet ditt, hva som passer for deg, og hvorfor det passer.',
      proposes: 'Veilederen kan foreslå jobber og praksis. Du svarer ja eller nei.',
      no: 'Sier du nei, får ikke veilederen vite det.',
      employers: 'Ingen arbeidsgiver får vite at du har en veileder, før du har sagt ja til akkurat det.',
      end: 'Du kan avslutte når du vil. Da ser veilederen ikke noe mer.',
    },
    code: {
      heading: 'Gi en kode til veilederen',
      text: 'Lag en kode, og gi den til veilederen din. Koden virker én gang. Den varer i sju dager.',
      action: 'Lag en kode',
      again: 'Lag en ny kode',
      waiting:
        'Du har en kode som ikke er brukt. Den varer til {{day}}. Har du mistet den? Lag en ny. Da slutter den gamle å virke.',
      cancel: 'Slett koden',
      shown: 'Koden din',
      until: 'Den varer til {{day}}.',
      once: 'Skriv den ned nå. Vi viser den bare denne ene gangen.',
    },
    followers: {
      heading: 'Hvem som følger deg',
      none: 'Ingen følger deg nå.',
      since: 'Følger deg siden {{day}}',
      end: 'Avslutt',
      earlier: 'Tidligere',
      ended: '{{name}}, avsluttet {{day}}',
    },
    done: {
      declined: 'Du sa nei. Det blir ikke vist til veilederen.',
      ended: 'Det er avsluttet. Veilederen ser ikke noe mer. Et samtykke du har gitt, varer til du trekker det tilbake.',
      cancelled: 'Koden er slettet.',
      consented: 'Takk. Veilederen kan nå presentere deg. Du kan trekke det tilbake når du vil.',
      withdrawn: 'Samtykket er trukket tilbake. Arbeidsgiveren ser deg ikke lenger.',
    },
  },
  /** The caseworker's list of people. */
  list: {
    title: 'Mine personer',
    lede: 'Personer som har gitt deg en kode. Finn noe som passer, foreslå det, og henvis med samtykke.',
    code: {
      heading: 'Følg en ny person',
      label: 'Kode fra personen',
      description: 'Åtte tegn, for eksempel AB2C-9XYZ. Personen lager koden under «Forslag».',
      action: 'Følg personen',
    },
    table: 'Personer du følger',
    name: 'Navn',
    since: 'Fulgt siden',
    waiting: 'Venter på svar',
    agreed: 'Har sagt ja',
    referred: 'Henvist',
    empty: {
      heading: 'Du følger ingen ennå',
      text: 'Be personen logge inn, lage en kode under «Forslag» og gi den til deg.',
    },
    proposals: 'Forslag og hva som er neste steg',
    done: {
      referred: 'Personen er henvist. Arbeidsgiveren ser nå det samtykket gjelder.',
      ended: 'Oppfølgingen er avsluttet.',
    },
  },
  /** One followed person. */
  person: {
    since: 'Du har fulgt personen siden {{day}}.',
    counts: 'Venter på svar: {{waiting}}. Har sagt ja: {{agreed}}. Henvist: {{referred}}.',
    proposals: 'Det du har foreslått',
    matches: 'Dette kan passe',
    matchesText: 'Åpne muligheter hos arbeidsgivere som svarer her. Det som passer best, står først.',
    none: {
      heading: 'Vi fant ingenting som passer nå',
      text: 'Be personen fortelle mer i profilen sin, eller se på alt som er åpent.',
      action: 'Se muligheter',
    },
    propose: 'Foreslå',
    note: {
      open: 'Skriv noen ord til personen',
      label: 'Noen ord til personen (valgfritt)',
      description: 'Bare personen leser dette. Skriv ikke om helse, familie, tro eller andre private ting.',
      limit: 'Plass til 500 tegn.',
      left: '{{count}} tegn igjen.',
      over: '{{count}} tegn for mye.',
    },
    proposed: 'Foreslått: {{status}}',
    done: {
      proposed: 'Forslaget er sendt.',
      followed: 'Du følger personen nå.',
    },
    end: {
      heading: 'Avslutte oppfølgingen?',
      text: 'Da ser du ikke personen, treffene eller forslagene lenger. For å følge på nytt trenger du en ny kode.',
      action: 'Avslutt oppfølgingen',
    },
  },
} as const;
