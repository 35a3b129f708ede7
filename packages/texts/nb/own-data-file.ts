/** What stands in the copy somebody gets of their data. Read with the file, so it never comes along to the browser. */
export const ownDataFile = {
  about:
    'Dette er alt Arena Innlandet har om deg. Hver del har en forklaring under. Tomme deler betyr at vi ikke har noe der. Tidspunkter står i UTC. Det som handler om andre, er med bare når du selv har sett det. Filer fra samtaler er nevnt her, og lastes ned én og én fra siden Mine data.',
  sections: {
    account: 'Kontoen: hvordan du logger inn, navn, adresse, språk og hvilke brev du vil ha.',
    profile: 'Profilen: det du har svart, om arbeidsgivere kan finne deg, pause og når du sist var her.',
    interests:
      'Det du har sagt ja til å vises fram for, og invitasjoner til deg. «shown» er det arbeidsgiveren fikk se. «held»: nådde deg ikke, fordi en av dere hadde blokkert den andre.',
    conversations: 'Samtalene dine.',
    messages: 'Meldinger i samtalene dine, fra deg og til deg.',
    files: 'Filer i samtalene dine.',
    meetings: 'Tider for møter som er foreslått eller avtalt.',
    'read-until': 'Hvor langt du har lest i hver samtale.',
    blocked: 'Arbeidsgivere du har blokkert.',
    reports: 'Det du har meldt fra om.',
    followings: 'Veiledere som følger deg, eller har gjort det. Er du veileder: når du fulgte noen, uten hvem.',
    proposals: 'Forslag du har fått fra en veileder.',
    consents: 'Samtykker du har gitt: nøyaktig hva, til hvem og hvor lenge.',
    referrals: 'Henvisninger du har samtykket til.',
    'who-looked': 'Hvem som så på deg, og hvorfor. «refused» betyr at de fikk nei.',
    'shown-without-name': 'Lister uten navn der du var med, og det som sto om deg.',
    'saved-opportunities': 'Muligheter du har lagret.',
    'saved-searches': 'Søk du følger.',
    notices: 'Varsler til deg.',
    letters: 'Brev vi har sendt deg: hvilke og når.',
    'links-sent': 'Lenker vi har sendt deg på e-post.',
    sessions: 'Innlogginger: når og med hva slags nettleser.',
    organisations: 'Virksomheter du handler for her.',
    'asked-to-join': 'Virksomheter du har bedt om å bli med i.',
    'opportunities-saved': 'Muligheter du har lagret endringer i for en virksomhet.',
    'what-you-changed': 'Endringer av status som du har gjort.',
  },
} as const;
