/** Letters. They say that something happened and where to read it, never what or about whom: mail is read over shoulders. */
export const mail = {
  frame: {
    greeting: 'Hei!',
    closing: 'Hilsen Arena Innlandet',
    who: 'Arena Innlandet er en møteplass for folk og arbeidsgivere i Innlandet.',
    why: {
      meetings: 'Du får dette fordi du vil høre om møter.',
      messages: 'Du får dette fordi du vil høre om meldinger.',
      proposals: 'Du får dette fordi du vil høre om forslag og henvisninger.',
      found: 'Du får dette fordi du har bedt om å høre om nye muligheter.',
      work: 'Du får dette fordi noe trenger deg på Arena Innlandet.',
    },
    change: 'Velg hvilke brev du får',
    stop: {
      meetings: 'Stopp brev om møter',
      messages: 'Stopp brev om meldinger',
      proposals: 'Stopp brev om forslag',
      found: 'Stopp brev om nye muligheter',
      work: 'Stopp brev om oppgaver',
    },
    stopAll: 'Stopp brev om alt dette',
  },
  /** Who a letter comes from, after the name that the register of organisations has, or alone. */
  organisationNumber: 'organisasjonsnummer {{number}}',
  digest: {
    subject: 'Nytt til deg på Arena Innlandet',
    body: 'Dette har skjedd siden sist:',
    action: 'Se varslene dine',
  },
  /** What stands in a calendar file: both know each other, and it goes to whoever asks for it alone. */
  calendar: {
    summary: 'Møte med {{name}}',
    description: 'Det gjelder «{{title}}». Samtalen finner du på Arena Innlandet.',
    file: 'møte.ics',
  },
  letters: {
    'sign-in.link': {
      subject: 'Lenken din til å logge inn',
      body: 'Noen ba om å logge inn på Arena Innlandet med denne adressen. Var det deg? Lenken virker i 15 minutter og én gang. Var det ikke deg, kan du la være å gjøre noe.',
      action: 'Logg inn',
    },
    'sign-in.link-many': {
      subject: 'Lenken din til å logge inn',
      body: 'Noen ba om å logge inn på Arena Innlandet med denne adressen. Var det deg? Lenken virker i 15 minutter og én gang. Det er bedt om mange lenker den siste timen. Derfor kan det gå noen minutter før vi sender en ny. Bruk den i dette brevet. Var det ikke deg, kan du la være å gjøre noe.',
      action: 'Logg inn',
    },
    'account.address': {
      subject: 'Bekreft adressen din',
      body: 'Noen ba om å bruke denne adressen på Arena Innlandet. Var det deg? Lenken virker i 15 minutter og én gang. Var det ikke deg, kan du la være å gjøre noe.',
      action: 'Bekreft adressen',
    },
    'account.address-changed': {
      subject: 'Adressen din er endret',
      body: 'Brevene fra Arena Innlandet går nå til en annen adresse. Var det ikke deg som endret den? Logg inn og se over kontoen din.',
      action: 'Se kontoen',
    },
    'account.deleted': {
      subject: 'Kontoen din er slettet',
      body: 'Kontoen og alt vi hadde om deg, er slettet. Du får ikke flere brev fra oss. Du er velkommen tilbake når du vil, og da begynner du på nytt.',
      action: 'Les om personvern',
    },
    'profile.sleeps-soon': {
      subject: 'Vil du beholde profilen din?',
      body: 'Det er lenge siden du var her. Om to uker skjuler vi profilen din. Da finner ingen den. Logger du inn før det, blir alt som det var.',
      action: 'Logg inn og behold profilen',
    },
    'profile.deleted-soon': {
      subject: 'Profilen din blir slettet om 30 dager',
      body: 'Det er snart et år siden du var her. Om 30 dager sletter vi kontoen din og alt vi har om deg. Logger du inn før det, beholder du alt.',
      action: 'Logg inn og behold profilen',
    },
    'profile.deleted-last': {
      subject: 'Profilen din blir slettet om en uke',
      body: 'Dette er det siste brevet før vi sletter kontoen din og alt vi har om deg. Logger du inn før det har gått en uke, beholder du alt.',
      action: 'Logg inn og behold profilen',
    },
    'person.gone': {
      subject: 'Personen er ikke her lenger',
      body: 'Noen som dere hadde kontakt med, har sluttet å bruke Arena Innlandet. Personen er ikke lenger i listen deres, og dere trenger ikke å gjøre noe.',
      action: 'Se hvem som er der nå',
    },
    'saved.news': {
      subject: 'Noe nytt for deg',
      body: 'Det er kommet noe nytt i et søk du følger, eller blant treffene dine.',
      action: 'Se hva som er nytt',
    },
    'employer.registered': {
      subject: 'En arbeidsgiver venter på godkjenning',
      body: 'En virksomhet har registrert seg og venter på at noen ser på den.',
      action: 'Se hvem som venter',
    },
    'employer.decided': {
      subject: 'Svar på registreringen deres',
      body: 'Registreringen av virksomheten er behandlet. Svaret står på siden deres.',
      action: 'Les svaret',
    },
    'employer.paused': {
      subject: 'Mulighetene deres er satt på pause',
      body: 'Dere har bedt om en pause. Mulighetene deres vises ikke nå. De som venter på svar, venter fortsatt.',
      action: 'Se hvor dere står',
    },
    'employer.back': {
      subject: 'Dere er tilbake',
      body: 'Mulighetene deres vises igjen.',
      action: 'Se hvor dere står',
    },
    'opportunity.opened': {
      subject: 'Muligheten deres er åpen',
      body: 'Vi har sett på den, og nå kan alle se den.',
      action: 'Se den',
    },
    'opportunity.returned': {
      subject: 'En mulighet kom tilbake til dere',
      body: 'Den er et utkast igjen. På siden står det hva som bør endres.',
      action: 'Les og endre',
    },
    'employer.silent': {
      subject: 'Mulighetene deres er satt på pause',
      body: 'Mange har ventet lenge på svar fra dere. Derfor vises ikke mulighetene deres nå. Dere kan starte igjen selv.',
      action: 'Se hvor dere står',
    },
    'employer.frozen': {
      subject: 'Vi ser på noe som er meldt',
      body: 'Noen har meldt fra om virksomheten. Mulighetene deres vises ikke mens vi ser på det. Dere kan svare på siden deres.',
      action: 'Les hva som skjer nå',
    },
    'employer.ended': {
      subject: 'Mulighetene deres er satt på pause',
      body: 'Enhetsregisteret sier noe nytt om virksomheten. Derfor vises ikke mulighetene deres nå.',
      action: 'Les hva som er skjedd',
    },
    'employer.removed': {
      subject: 'Virksomheten er tatt ut',
      body: 'Virksomheten er ikke lenger med i Arena Innlandet. Grunnen står på siden deres.',
      action: 'Les grunnen',
    },
    'claim.changed': {
      subject: 'En annonse dere har tatt over, er endret',
      body: 'Kilden til en annonse dere har tatt over, har endret den. Det dere har lagt til, står som før. Se om det fortsatt stemmer.',
      action: 'Se annonsen',
    },
    'claim.ended': {
      subject: 'En annonse dere har tatt over, er slutt',
      body: 'Kilden har tatt ned en annonse dere har tatt over. Da er den slutt her også, og de som ventet på svar, har fått beskjed.',
      action: 'Se annonsene deres',
    },
    'employer.asked': {
      subject: 'En kollega vil bli med',
      body: 'En person som er logget inn for virksomheten deres, ber om å bli med her.',
      action: 'Svar på det',
    },
    'employer.let-in': {
      subject: 'Du er med',
      body: 'Du er nå med i virksomheten i Arena Innlandet.',
      action: 'Til virksomheten',
    },
    'employer.invited': {
      subject: 'Du er invitert til å bli med',
      body: 'En ansvarlig i {{organisation}} vil ha deg med i virksomheten sin i Arena Innlandet. Lenken virker i sju dager. Du logger inn med Ansattporten først. Kjenner du ikke virksomheten? Da kan du la være å gjøre noe. På siden kan du også si at du ikke vil ha flere slike brev.',
      action: 'Se invitasjonen',
    },
    'employer.reported': {
      subject: 'Noen har meldt fra',
      body: 'Noen har meldt fra om noe som kan være galt. Det venter på at du ser på det.',
      action: 'Se hva som er meldt',
    },
    'opportunity.waits': {
      subject: 'En mulighet venter på at du leser den',
      body: 'En arbeidsgiver har sendt en mulighet som noen må lese før den åpner. Er det flere, står de samme sted.',
      action: 'Se hva som venter',
    },
    'report.decided': {
      subject: 'Noen har sett på det du meldte fra om',
      body: 'Takk for at du sa fra. En person har lest det du skrev, og har avgjort saken. Vi forteller ikke hva vi fant, for det handler om andre. Skjer det noe nytt, kan du melde fra igjen.',
      action: 'Se varslene dine',
    },
    'opportunity.ends-soon': {
      subject: 'En mulighet dere har lagt ut, går snart ut',
      body: 'En mulighet dere har lagt ut, går ut om noen dager. Dere kan la den stå lenger, eller lukke den og si hvordan det gikk.',
      action: 'Velg hva som skal skje',
    },
    'interest.expressed': {
      subject: 'Noen vil gjerne møte dere',
      body: 'En person har sagt fra om at de vil møte dere. De ser fram til et svar innen fem arbeidsdager.',
      action: 'Se hva personen kan, og svar',
    },
    'interest.answered': {
      subject: 'En arbeidsgiver har svart deg',
      body: 'En arbeidsgiver du ville møte, har svart.',
      action: 'Les svaret',
    },
    'interest.expired': {
      subject: 'Du fikk ikke svar i tide',
      body: 'En arbeidsgiver du ville møte, svarte ikke innen fristen. Det handler ikke om deg. Nå slipper du å vente mer, og vi har noen forslag til hva du kan gjøre videre.',
      action: 'Se hva du kan gjøre nå',
    },
    'interest.lapsed': {
      subject: 'En frist har gått ut',
      body: 'Noen ville møte dere, og fikk ikke svar i tide. Vi har sagt fra til dem. Det teller med i hvor ofte dere svarer, og det vises for dem som vurderer dere.',
      action: 'Se hvem det gjelder',
    },
    'interest.reminder': {
      subject: 'Noen venter på svar fra dere',
      body: 'Det nærmer seg siste dag for å svare noen som vil møte dere. Et kort og vennlig nei er også et svar.',
      action: 'Se hvem som venter',
    },
    'invitation.reminder': {
      subject: 'En invitasjon venter på deg',
      body: 'En arbeidsgiver vil gjerne møte deg, og det er få dager igjen til å svare. Du bestemmer selv. Svarer du ikke, får de aldri vite hvem du er.',
      action: 'Se hvem det er',
    },
    'employer.silence-near': {
      subject: 'Folk får ikke svar fra dere',
      body: 'Forrige måned ventet flere på svar fra dere uten å få det. Svar noen i løpet av denne måneden. Hvis ikke, tar vi dere av siden til dere er klare til å svare.',
      action: 'Se hvem som venter',
    },
    'invitation.sent': {
      subject: 'En arbeidsgiver vil gjerne møte deg',
      body: 'En arbeidsgiver synes du kan passe, og inviterer deg til å møtes. De vet ikke hvem du er før du sier ja.',
      action: 'Se hvem det er og svar',
    },
    'invitation.answered': {
      subject: 'Dere har fått svar på en invitasjon',
      body: 'En person dere inviterte, har svart.',
      action: 'Les svaret',
    },
    'meeting.proposed': {
      subject: 'Noen foreslår en tid å møtes',
      body: 'Du har fått forslag til tid. Velg en som passer, eller foreslå noe annet.',
      action: 'Se tidene og svar',
    },
    'meeting.accepted': {
      subject: 'Tiden passer',
      body: 'En tid du foreslo, er avtalt. Du kan legge den i kalenderen fra samtalen.',
      action: 'Se avtalen',
    },
    'meeting.declined': {
      subject: 'Tiden passet ikke',
      body: 'En tid du foreslo, passet ikke. Dere kan finne en annen.',
      action: 'Se samtalen',
    },
    'meeting.cancelled': {
      subject: 'Et møte er avlyst',
      body: 'Et møte du hadde avtalt, er avlyst. Fjern det gjerne fra kalenderen.',
      action: 'Se samtalen',
    },
    'meeting.reminder': {
      subject: 'Du har et møte i morgen',
      body: 'Dette er en påminnelse. Tid og sted står i samtalen.',
      action: 'Se tid og sted',
    },
    'message.sent': {
      subject: 'Du har fått en melding',
      body: 'Noen har skrevet til deg. Vi skriver ikke igjen om denne samtalen før du har sett den eller svart.',
      action: 'Les og svar',
    },
    'proposal.sent': {
      subject: 'Noe nytt venter på deg',
      body: 'Du har fått et forslag. Du bestemmer selv hva du svarer.',
      action: 'Les og svar',
    },
    'proposal.answered': {
      subject: 'Ja til et forslag',
      body: 'En person har sagt ja til et forslag fra deg. Personen blir nå spurt om samtykke.',
      action: 'Se hva som er neste steg',
    },
    'consent.given': {
      subject: 'Et samtykke er gitt',
      body: 'En person har sagt ja til å bli vist fram for en arbeidsgiver. Nå kan du henvise.',
      action: 'Se hva samtykket gjelder',
    },
    'referral.sent': {
      subject: 'En person er presentert for dere',
      body: 'En person som har sagt ja til det, er presentert for dere. Personen ser fram til et svar innen en uke.',
      action: 'Se hvem det er og svar',
    },
    'referral.sent.seeker': {
      subject: 'Du er presentert for en arbeidsgiver',
      body: 'En arbeidsgiver kan nå se det du har sagt ja til, og ikke mer. Du kan trekke det tilbake når du vil.',
      action: 'Se hva som vises',
    },
    'referral.answered': {
      subject: 'En arbeidsgiver har svart',
      body: 'En arbeidsgiver har svart på en henvisning fra deg.',
      action: 'Les svaret',
    },
    'referral.answered.seeker': {
      subject: 'En arbeidsgiver har svart',
      body: 'En arbeidsgiver du er presentert for, har svart.',
      action: 'Les svaret',
    },
  },
} as const;
