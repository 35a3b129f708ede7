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
  },
} as const;
