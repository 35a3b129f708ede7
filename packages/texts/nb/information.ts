/** What the product does with people's data, and how usable it is. True as of today's code: change it with the code. */
export const information = {
  updated: 'Sist endret {{date}}.',
  demo: 'Dette er en demonstrasjon med oppdiktede folk og bedrifter. E-postadressen er også oppdiktet.',
  privacy: {
    title: 'Personvern',
    lede: 'Du bestemmer hvem som får vite noe om deg.',
    description: 'Hva Arena Innlandet lagrer om deg, hvem som ser det, og hvordan du får det bort.',
    looking: {
      heading: 'Når du bare ser deg rundt',
      text: 'Du trenger ikke logge inn. Vi sporer deg ikke, og vi lagrer ikke hva du søker etter. Siden henter ingenting fra andre enn oss.',
    },
    draft: {
      heading: 'Når du starter uten CV',
      text: 'Svarene dine ligger i din egen nettleser, i en eller to forseglede informasjonskapsler. De sendes til oss når vi skal finne det som passer. Vi lagrer dem ikke. De blir borte etter 14 dager uten bruk. Du kan laste dem ned og slette dem når du vil.',
    },
    told: {
      heading: 'Hva svarene kan være',
      text: 'Det du selv velger å si: bosted og reise, hva du har gjort, skole og land, yrke og autorisasjon, språk, førerkort, når du kan jobbe, hva du ønsker deg av stedet, og hva som ikke var noe for deg. Landet du gikk på skole i, brukes bare til å vise veien til godkjenning. Det flytter ingen treff.',
    },
    age: {
      heading: 'Alder',
      text: 'Du kan si om du er under 16, 16–17 eller 18 år og mer. Vi bruker det bare til å vise hva loven sier om arbeid for unge. Ingen andre ser det.',
    },
    shared: {
      heading: 'På en maskin som flere bruker',
      text: 'Velg «Flere bruker denne maskinen». Da blir svarene borte når du lukker nettleseren, og senest 30 minutter etter siste svar.',
    },
    cv: {
      heading: 'Når du henter inn en CV',
      text: 'Vi leser fila og viser deg hva vi fant. Fila blir ikke lagret. Det du godtar, blir en del av svarene dine. Bilde, fødselsdato, sivilstand og liknende leser vi ikke.',
    },
    profile: {
      heading: 'Når du logger inn',
      text: 'Da lagrer vi profilen din: det du selv har fortalt. Vi får en kode fra innloggingen. Navn og e-post skriver du selv. Vi ber ikke om fødselsnummeret ditt, og lagrer det ikke.',
    },
    employers: {
      heading: 'Hva arbeidsgivere ser',
      text: 'De ser ikke hvem du er. De ser ferdigheter, språk, reisetid og annet som denne ene muligheten spør etter. De finner deg bare hvis du har sagt ja til å bli funnet. Navnet ditt og dine egne ord åpnes først når dere begge har sagt ja.',
    },
    caseworkers: {
      heading: 'Hva en veileder ser',
      text: 'En veileder følger deg bare hvis du har gitt en kode. Du kan avslutte når du vil. Ingen arbeidsgiver får vite at du har en veileder, uten at du har samtykket til akkurat det. Et samtykke kan du trekke tilbake, og det virker med en gang.',
    },
    never: {
      heading: 'Det vi aldri spør om',
      text: 'Helse, religion, politikk, fagforening, etnisitet, seksuell legning, graviditet eller kjønn. Ikke noe av dette brukes når vi finner det som passer, og ikke alder. Skriver du det likevel, leser vi forbi det.',
    },
    cookies: {
      heading: 'Informasjonskapsler',
      text: 'Vi bruker bare noen få, og bare til det du selv gjør. Ingen av dem brukes til sporing.',
      session: 'Innlogging: husker at du er logget inn. Den virker i høyst ti timer, og i 30 minutter uten bruk.',
      draft:
        'Svar, en eller to: husker det du har fortalt uten å logge inn, i 14 dager. På en delt maskin til du lukker nettleseren.',
      login: 'Under innlogging: finnes bare mens du logger inn. Ber du om en lenke på e-post, husker nettleseren det i en time.',
    },
    rights: {
      heading: 'Rettighetene dine',
      text: 'Du kan se og endre alt i profilen din. På siden «Mine data» under Min konto ser du hvem som har sett på deg, og hvorfor, to år tilbake. Der kan du hente en kopi av alt, ta en pause og slette alt. Kommer du ikke på 6 måneder, skjuler vi profilen. Etter 12 måneder sletter vi den. Vi skriver til deg først, hvis vi har adressen din.',
    },
    complain: {
      heading: 'Spør eller klag',
      text: 'Skriv til piloten på',
      authority: 'Du kan også klage til Datatilsynet.',
    },
  },
  accessibility: {
    title: 'Tilgjengelighet',
    lede: 'Alle skal kunne bruke Arena Innlandet.',
    description:
      'Hvordan Arena Innlandet er laget for at alle skal kunne bruke det, og hvordan du sier fra om noe som ikke virker.',
    aim: {
      heading: 'Det vi jobber mot',
      text: 'Loven sier at nettstedet skal følge WCAG 2.1 på nivå AA. Vi bruker WCAG 2.2 AA som mål.',
    },
    works: {
      heading: 'Det du kan regne med',
      keyboard: 'Du kan gjøre alt med tastaturet.',
      reader: 'Hver side har én overskrift, og skjermlesere får vite hvilket språk en tekst er på.',
      script: 'Du kan lese, søke og sende skjemaer uten JavaScript.',
      zoom: 'Du kan gjøre teksten stor. Sidene følger lyst eller mørkt oppsett på maskinen din.',
      languages: 'Alt finnes på bokmål og engelsk. Du kan bruke oversetteren i nettleseren.',
    },
    tested: {
      heading: 'Slik prøver vi det',
      text: 'Vi prøver sidene med axe, med tastatur og på små skjermer. Folk med ulike behov har ikke prøvd dem for oss ennå. En formell gjennomgang gjenstår.',
    },
    known: {
      heading: 'Det vi vet ikke er bra nok',
      imported: 'Annonser fra NAV er skrevet av andre. Noen er vanskelige å lese, og språket kan være merket feil.',
      noNynorsk: 'Vi har ikke nynorsk eller samisk ennå.',
    },
    complain: {
      heading: 'Si fra',
      text: 'Er det noe du ikke får til? Skriv til piloten på',
      authority: 'Du kan også klage til Uu-tilsynet hos Digitaliseringsdirektoratet.',
    },
  },
} as const;
