/**
 * Sentences for the codes of `@arena/contract/errors` that only forms of somebody signed in, or on the way to it, come back with. What
 * happened, then what to do.
 */
export const refusals = {
  letter_link_over: 'Denne lenken er for gammel. Logg inn og velg på kontoen din hvilke brev du får.',
  login_link_over: 'Denne lenken er brukt, for gammel eller avløst av en nyere. Be om en ny, så sender vi den med en gang.',
  login_too_many_links:
    'Det er bedt om mange lenker herfra den siste timen. Vent litt, eller bruk den nyeste lenken du har fått.',
  session_assurance_too_low:
    'Her må vi vite sikkert hvem du er. Bekreft det med ID-porten på siden «Min konto», og kom tilbake hit.',
  account_issuer_taken:
    'Du har allerede en konto med ID-porten her. Vi slår ikke sammen to kontoer. Logg ut, og logg inn med ID-porten for å bruke den.',
  account_address_taken:
    'Det finnes allerede en konto med denne adressen. Logg inn med en lenke til den, eller velg en annen adresse.',
  account_address_elsewhere:
    'Adressen din kommer fra der du jobber. Få den endret der, så følger den med neste gang du logger inn.',
  account_confirmation: 'Skriv SLETT i feltet, med store eller små bokstaver. Ingenting er slettet ennå.',
  account_last_manager: 'Du er den siste som styrer {{name}} her. Gjør en kollega til leder først. Ingenting er slettet ennå.',
  account_open_opportunities:
    'Du er alene om {{name}} her, og dere har muligheter som ikke er avsluttet. Avslutt dem først, så de som venter, får svar. Ingenting er slettet ennå.',
  version_stale:
    'Noen har lagret siden du åpnet siden, kanskje du selv i en annen fane. Se hva som er lagret nå, og gjør endringen på nytt.',
  profile_missing: 'Fortell oss litt først: hvor du bor, hva du kan og hva du ønsker.',
  profile_name_missing: 'Skriv navnet ditt i profilen først. Ingen ser det før dere begge har sagt ja.',
  profile_paused: 'Profilen din har pause. Ta den ut av pause først, så kan du si fra.',
  draft_too_large: 'Svarene ble for lange til å bli husket i nettleseren. Kort ned teksten eller ta bort noen ferdigheter.',
  cv_unreadable: 'Vi kjenner igjen filtypen, men får ikke lest innholdet. Prøv å laste ned CV-en på nytt der du har den.',
  cv_too_large: 'Filen er for stor. En CV her kan være opptil 1 MB. Bildet tar ofte mest plass: ta det bort og prøv igjen.',
  cv_type_unknown: 'Denne filtypen kan vi ikke lese. Vi leser JSON Resume og Europass XML.',
  employer_organisation_number: 'Et organisasjonsnummer har bare sifre, ni i tallet.',
  employer_organisation_number_length: 'Et organisasjonsnummer har ni sifre. Du har skrevet {{count}}.',
  employer_organisation_number_digit:
    'Ett av sifrene er feil: nummeret stemmer ikke med kontrollsifferet sitt. Se etter siffer som er byttet om.',
  employer_organisation_unknown: 'Enhetsregisteret kjenner ikke dette nummeret. Sjekk sifrene.',
  employer_organisation_removed:
    'Enhetsregisteret sier at denne virksomheten er slettet. Er det feil, må dere få det rettet i Brønnøysund først.',
  employer_organisation_bankrupt:
    'Enhetsregisteret sier at det er åpnet konkurs i denne virksomheten. Da kan den ikke bli med her.',
  employer_organisation_dissolving:
    'Enhetsregisteret sier at denne virksomheten er under avvikling. Da kan den ikke bli med her.',
  employer_labour_approval_missing:
    'Virksomheten trenger godkjenning fra Arbeidstilsynet. Se etter den i registeret, og huk av for at du har sett den.',
  employer_about_missing: 'Skriv litt om dere på minst ett språk før dere åpner for kontakt.',
  employer_not_paused_by_self: 'Denne pausen kan dere ikke avslutte selv. Se hva som står om den på siden deres.',
  employer_already_inside: 'Du er med i virksomheten allerede.',
  employer_too_many_invitations: 'Det venter mange invitasjoner allerede. Trekk tilbake noen, eller vent til de er brukt.',
  employer_invitations_today:
    'Dere har sendt mange invitasjoner i dag. Send flere i morgen. Kolleger som logger inn for virksomheten, kan også be om å bli med.',
  employer_invited_today: 'Dere har invitert denne adressen to ganger i dag. Be kollegaen se etter brevet, også i søppelposten.',
  employer_invitation_over: 'Invitasjonen er brukt, trukket tilbake eller for gammel. Be om en ny.',
  employer_last_manager: 'Virksomheten må ha minst én ansvarlig. Gi en annen ansvaret først.',
  employer_contact_full: 'Denne arbeidsgiveren har fått så mange henvendelser de rekker denne måneden. Prøv igjen neste måned.',
  report_already: 'Du har meldt fra om denne arbeidsgiveren allerede. Vi ser på det.',
  report_too_many: 'Du har meldt fra om flere den siste måneden. Vi ser på dem først. Haster det, ring politiet på 02800.',
  report_already_decided: 'Noen har tatt stilling til denne meldingen allerede.',
  employer_already_registered: 'Denne virksomheten er registrert her allerede.',
  employer_not_represented: 'Du er ikke logget inn for denne virksomheten. Sjekk nummeret, eller logg inn på nytt og velg den.',
  employer_not_approved: 'Virksomheten er ikke godkjent ennå. Det du skriver, blir lagret som utkast.',
  employer_already_decided: 'Noen har avgjort denne søknaden allerede.',
  employer_reason_required: 'Skriv en grunn. Arbeidsgiveren får lese den.',
  opportunity_not_open: 'Denne muligheten er ikke åpen lenger.',
  opportunity_not_draft: 'Denne er publisert allerede.',
  opportunity_incomplete: 'Noe mangler før dette kan publiseres. Se over feltene.',
  opportunity_not_training_company: 'Bare godkjente lærebedrifter kan tilby læreplass. Si fra i profilen hvis dere er det.',
  opportunity_imported: 'Denne annonsen kommer fra NAV. Søk på siden den kommer fra.',
  claim_already_claimed: 'En annen del av virksomheten har allerede sagt at annonsen er deres.',
  token_invalid: 'Nøkkelen fra systemet deres passer ikke. Hent en ny, og se hva som må rettes.',
  push_reference_twice: 'Den samme referansen står to ganger. Send hver av dem bare én gang.',
  opportunity_objected:
    'Noe i teksten kan stride mot loven. Endre det, eller skriv hvorfor det likevel skal stå. Da ser et menneske på det først.',
  opportunity_not_paused: 'Muligheten er ikke på pause nå. Last siden på nytt og se hvor den er.',
  opportunity_not_in_review: 'Muligheten venter ikke lenger på at noen skal se på den. Last siden på nytt.',
  opportunity_not_closed_lately: 'Den ble lukket for mer enn et døgn siden, eller siste dag er passert. Lag en kopi i stedet.',
  opportunity_nothing_to_undo: 'Det er ikke noe å angre lenger.',
  opportunity_words_required: 'Skriv hva som må endres. Arbeidsgiveren leser det.',
  employer_too_many_unpaid:
    'En virksomhet av deres størrelse kan ha {{allowed}} plasser uten lønn ute om gangen, og {{out}} er ute nå. Lukk en av dem først, eller gi lønn.',
  opportunity_too_many_changes:
    'Dere har lagt ut eller endret det dere spør etter mange ganger i dag. Vent til i morgen. Teksten kan dere endre når som helst.',
  interest_already_expressed: 'Det er allerede sagt fra om et møte her. Se under Møter.',
  interest_already_answered: 'Dette er besvart allerede.',
  interest_not_withdrawable: 'Du kan bare trekke tilbake det som ikke har fått svar.',
  interest_too_many: 'Du har sagt fra {{count}} ganger i dag. Det er det meste på én dag. I morgen kan du gå videre.',
  interest_too_many_waiting:
    'Du venter på svar fra {{count}} nå. Så snart noen svarer, kan du gå videre. Den første svarer senest {{until}}. Du kan også trekke tilbake noe som venter.',
  interest_too_many_here:
    'Du venter på svar på {{count}} muligheter hos denne arbeidsgiveren. Du kan si fra om flere når de har svart på én, senest {{until}}.',
  interest_said_no: 'De har svart nei på denne. Du kan gjerne si fra om noe annet de legger ut.',
  interest_already_seen: 'Arbeidsgiveren har åpnet det du sendte. Nå kan ikke ordene endres, men du kan trekke alt tilbake.',
  interest_strength_not_held: 'Velg blant ferdighetene i profilen din.',
  candidate_gone: 'Denne personen er ikke synlig lenger.',
  candidate_too_many_invitations: 'Dere har invitert mange i dag. Vent på svar, og inviter flere i morgen.',
  conversation_closed: 'Denne samtalen er lukket.',
  file_type: 'Filen «{{name}}» kan ikke sendes her. Du kan sende PDF, PNG og JPEG. Er det et dokument? Lagre det som PDF først.',
  file_empty: 'Filen «{{name}}» er tom. Sjekk at du valgte riktig fil.',
  file_too_large: 'Filen «{{name}}» er for stor. En fil kan være opptil 5 MB.',
  file_unsafe:
    'PDF-en «{{name}}» er låst, kan kjøre kode, eller er pakket så vi ikke ser hva den har i seg. Velg skriv ut, og lagre som PDF. Send den nye.',
  file_too_many: 'Du kan sende tre filer om gangen. Send resten i en melding til.',
  file_no_room: 'Det er ikke plass til flere filer i denne samtalen. Den har plass til 20 MB.',
  meeting_changed: 'Noe er endret siden du åpnet siden. Se hva som gjelder nå.',
  meeting_past: 'Dette tidspunktet er passert. Foreslå gjerne et nytt.',
  following_code_unknown: 'Koden er ukjent, brukt eller for gammel. Be personen lage en ny.',
  following_already_followed: 'Du følger denne personen allerede.',
  following_ended: 'Oppfølgingen er avsluttet.',
  proposal_already_sent: 'Du har foreslått denne for personen før.',
  proposal_already_answered: 'Forslaget er besvart allerede.',
  consent_not_yes: 'Si ja til forslaget først.',
  consent_already_given: 'Du har gitt samtykke her allerede.',
  consent_until: 'Velg en dato innenfor tiden som er oppgitt.',
  consent_text_changed: 'Det som skal vises, er endret siden du leste det. Les på nytt før du sier ja.',
  consent_missing: 'Det finnes ikke noe gyldig samtykke til dette nå.',
  consent_already_withdrawn: 'Samtykket er trukket tilbake allerede.',
  referral_already_sent: 'Personen er henvist her allerede.',
  referral_already_answered: 'Henvisningen er besvart allerede.',
  saved_too_many: 'Det er plass til {{most}} her. Ta bort noe du ikke trenger lenger, og lagre på nytt.',
} as const;
