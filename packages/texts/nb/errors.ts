/**
 * Sentences for the codes of `@arena/contract/errors` that anybody may meet, dots written as underscores; `refusals.ts` has the others.
 * What happened, then what to do.
 */
export const errors = {
  page: {
    missing: 'Vi finner ikke siden',
    failed: 'Vi fikk ikke vist siden',
    search: 'Se muligheter',
    home: 'Til forsiden',
  },
  fields: {
    required: 'Fyll ut dette feltet.',
    tooLong: 'Gjør teksten kortere. Det er plass til {{limit}} tegn.',
    choose: 'Velg et av alternativene.',
  },
  codes: {
    request_invalid: 'Noe i skjemaet mangler eller har feil form. Se over feltene og send på nytt.',
    request_too_large: 'Det du sendte, er for stort. Gjør det kortere og send på nytt.',
    request_unsupported_type: 'Vi kan ikke lese denne typen innhold.',
    request_origin: 'Skjemaet kom fra et annet sted. Åpne siden på nytt og send derfra.',
    request_too_many: 'Det kom mange forespørsler på kort tid. Vent et minutt og prøv igjen.',
    session_required: 'Logg inn for å gjøre dette. Det du skrev, blir ikke borte.',
    session_role_not_available:
      'Du er logget inn hos utstederen, men har ingen rolle i Arena Innlandet der. Velg en annen måte å logge inn på.',
    not_found: 'Siden finnes ikke, eller du har ikke tilgang til den.',
    server_unexpected: 'Noe gikk galt hos oss. Prøv igjen om litt.',
    server_busy: 'Vi når ikke fram akkurat nå. Vent litt og prøv igjen. Det du skrev, står fortsatt her.',
    login_cancelled: 'Du avbrøt innloggingen. Du kan prøve igjen når du vil.',
    login_invalid: 'Innloggingen kunne ikke bekreftes. Prøv igjen.',
    login_expired: 'Innloggingen tok for lang tid. Prøv igjen.',
    login_level_too_low: 'Denne måten å logge inn på er ikke sikker nok her. Velg BankID eller en annen med høyere nivå.',
    login_issuer_unavailable: 'Innloggingen svarer ikke akkurat nå. Prøv igjen om litt.',
    opportunity_not_found_or_ended: 'Muligheten er avsluttet eller har pause. Har du en samtale om den, går den som før.',
  },
} as const;
