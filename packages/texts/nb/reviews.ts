/** Ads that a human looks at first. */
export const reviews = {
  title: 'Muligheter som venter',
  lede_zero: 'Ingen venter nå',
  lede_one: 'Én mulighet venter på at noen leser den.',
  lede_other: '{{count}} muligheter venter på at noen leser dem.',
  empty: 'Her kommer muligheter der teksten kan stride mot loven, og de som venter på at arbeidsgiveren blir godkjent.',
  toAdministration: 'Til godkjenning av arbeidsgivere',
  decided: { open: 'Muligheten er åpen.', return: 'Muligheten er sendt tilbake.' },
  sent: 'sendt {{when}}',
  reason: 'Arbeidsgiverens grunn',
  waitsForEmployer: 'Arbeidsgiveren er ikke godkjent ennå. Muligheten åpner av seg selv når den er det, og kan ikke åpnes før.',
  findings: 'Dette fant kontrollen',
  words: 'Hva må endres?',
  wordsHelp: 'Arbeidsgiveren leser dette. Trengs bare når du sender den tilbake.',
  open: 'Åpne',
  return: 'Send tilbake',
} as const;
