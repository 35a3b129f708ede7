/**
 * Stored with each consent: which wording the person said yes to. Change it whenever anything under `consent` or `facts` changes its
 * meaning; a test holds the two together.
 */
export const consentTextVersion = '2026-11-1';

export const proposals = {
  /** Lines that an employer reads, written in the person's language. */
  facts: {
    name: 'Navn',
    skills: 'Kan',
    education: 'Utdanning',
    licences: 'Førerkort og bevis',
    authorisations: 'Autorisasjon',
    travel: 'Reisetid',
    oral: '{{level}} muntlig',
    written: '{{level}} skriftlig',
    notRecognised: '{{education}}, ikke godkjent i Norge ennå',
    upToMinutes: 'Inntil {{minutes}} minutter',
  },
} as const;
