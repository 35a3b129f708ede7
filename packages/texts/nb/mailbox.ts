export const mailbox = {
  title: 'Postkasse',
  lede: 'Brev som ville gått på e-post. Finnes bare på din egen maskin.',
  caption: 'Brev, nyeste først',
  empty: 'Ingen brev ennå',
  emptyText: 'Gjør noe som sender brev, for eksempel å registrere en virksomhet. Brevet kommer etter noen sekunder.',
  to: 'Til',
  sent: 'Til {{to}}, {{at}}',
  at: 'Sendt',
  html: 'Se brevet slik et e-postprogram viser det',
  back: 'Til postkassen',
  look: 'Se muligheter',
} as const;
