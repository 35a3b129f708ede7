/** Plakat med QR-kode. */
export const posters = {
  title: 'Plakat til å henge opp',
  lede: 'Heng den i butikken, på veggen eller på oppslagstavla. Koden leder rett til muligheten.',
  back: 'Til muligheten',
  language: 'Språk på plakaten',
  nb: 'Norsk',
  en: 'Engelsk',
  preview: 'Slik blir den',
  learned: 'Dette lærer du her',
  codeLabel: 'QR-kode som leder til {{address}}',
  scan: 'Les koden med telefonen, eller gå til:',
  download: 'Last ned plakaten (PDF, A4)',
  notOpen: 'Plakaten kan lastes ned når muligheten er publisert. Nå leder koden ingen steder.',
  edit: 'Til muligheten',
} as const;
