/** Letters. They say that something happened and where to read it, never what or about whom: mail is read over shoulders. */
export const mail = {
  frame: {
    greeting: 'Hei!',
    closing: 'Hilsen Arena Innlandet',
  },
  letters: {
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
    'interest.expressed': {
      subject: 'Noen vil gjerne møte dere',
      body: 'En person har sagt fra om at de vil møte dere. De ser fram til et svar innen en uke.',
      action: 'Se hvem det er og svar',
    },
    'interest.answered': {
      subject: 'En arbeidsgiver har svart deg',
      body: 'En arbeidsgiver du ville møte, har svart.',
      action: 'Les svaret',
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
    'message.sent': {
      subject: 'Du har fått en melding',
      body: 'Noen har skrevet til deg. Vi skriver ikke igjen om denne samtalen før du har svart der.',
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
