/**
 * Det NAV kan støtte, for arbeidsgivere. Kilder: nav.no/arbeidsgiver (mentor, inkluderingstilskudd, midlertidig lønnstilskudd),
 * arbeidsgiver.nav.no (arbeidstrening), lest november 2026. Beløp og satser står ikke her: de endres, og NAV har de riktige.
 */
export const supports = {
  title: 'Dette kan NAV støtte',
  lede: 'NAV kan hjelpe dere å ta inn folk som trenger litt mer for å komme i gang. NAV avgjør hver gang hva som passer.',
  first: 'Begynn med en telefon',
  firstText: 'Ring før personen begynner. Det meste må være avtalt på forhånd.',
  phone: 'Arbeidsgivertelefonen i NAV: 55 55 33 36',
  office: 'Finn NAV-kontoret i kommunen deres',
  what: 'Hva det er',
  who: 'Når det kan passe',
  do: 'Dette gjør dere først',
  source: 'Les mer hos NAV: {{name}}',
  checked:
    'Hentet fra nav.no. Sist sett over i november 2026. Regler kan være endret siden. Det er alltid NAV som svarer på hva som gjelder.',
  training: {
    name: 'Arbeidstrening',
    what: 'En person prøver seg i arbeid hos dere en periode. Personen er ikke ansatt, og kommer i tillegg til de dere har fra før. Dere får ikke betalt for det.',
    who: 'Når noen trenger erfaring fra arbeid for å komme videre. NAV vurderer om det passer.',
    do: 'Lag en avtale sammen med NAV og personen: mål, oppgaver og hvem som følger opp. Personen begynner når NAV har godkjent den.',
  },
  mentor: {
    name: 'Mentortilskudd',
    what: 'En av deres egne ansatte får tid til å hjelpe og lære opp en ny kollega. NAV kan dekke lønna for timene som er avtalt.',
    who: 'Når noen trenger ekstra veiledning på jobb. Det gis ofte sammen med arbeidstrening eller lønnstilskudd.',
    do: 'Finn ut hvem som kan være mentor. Lag så en avtale med NAV før arbeidet begynner.',
  },
  temporaryWage: {
    name: 'Midlertidig lønnstilskudd',
    what: 'Dere ansetter personen med vanlig lønn, på heltid eller deltid. NAV betaler en del av lønna i en periode.',
    who: 'Når noen har vansker med å få eller beholde en vanlig jobb. NAV vurderer behovet.',
    do: 'Snakk med NAV, og lag en avtale før personen begynner. Pengene kommer etterpå, når dere ber om dem.',
  },
  permanentWage: {
    name: 'Varig lønnstilskudd',
    what: 'Dere ansetter personen med vanlig lønn. NAV betaler en del av lønna over lengre tid.',
    who: 'Når NAV har vurdert at noen trenger det for å være i jobb over tid.',
    do: 'Snakk med NAV, og lag en avtale før personen begynner.',
  },
  inclusion: {
    name: 'Inkluderingstilskudd',
    what: 'NAV kan dekke ekstra utgifter til å legge arbeidsplassen til rette, for eksempel utstyr, programvare eller kurs. Vanlige utgifter ved å ansette dekkes ikke.',
    who: 'Når noen trenger at arbeidsplassen legges til rette, og får hjelp fra NAV for å komme i arbeid.',
    do: 'Søk til NAV før dere kjøper noe. Ta vare på kvitteringene.',
  },
} as const;
