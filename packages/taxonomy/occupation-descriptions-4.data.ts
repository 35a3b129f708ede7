/** What people in clerical support workers (major group 4) do on an ordinary day, and where. Our own words for the groups of STYRK-08. */
export const descriptions4: readonly (readonly [code: string, nb: string, en: string])[] = [
  [
    '4110',
    'Du gjør det som må til for at et kontor skal virke. Du svarer på e-post og telefon, skriver brev, fører lister og hjelper kolleger.',
    'You do what it takes for an office to work. You answer email and phone, write letters, keep lists and help colleagues.',
  ],
  [
    '4131',
    'Du skriver ned det andre sier, eller renskriver tekster. Du lytter, skriver fort og retter feil.',
    'You write down what others say, or type up texts. You listen, type fast and correct mistakes.',
  ],
  [
    '4132',
    'Du legger inn opplysninger i et datasystem. Du leser papirer eller skjemaer, skriver inn tall og navn og sjekker at de stemmer.',
    'You enter information into a computer system. You read papers or forms, type in numbers and names and check that they are right.',
  ],
  [
    '4211',
    'Du hjelper kunder i bank eller på postkontor. Du svarer på spørsmål, ordner kort, betalinger og pakker.',
    'You help customers in a bank or a post office. You answer questions and handle cards, payments and parcels.',
  ],
  [
    '4212',
    'Du tar imot spill og innsatser, deler ut kort eller leder bingo. Du passer på reglene og snakker med gjestene.',
    'You take bets, deal cards or run bingo. You look after the rules and talk with the guests.',
  ],
  [
    '4213',
    'Du låner ut penger mot at kunden setter igjen en ting av verdi. Du vurderer ting, skriver avtaler og tar imot betaling.',
    'You lend money against something of value that the customer leaves. You judge items, write agreements and take payment.',
  ],
  [
    '4214',
    'Du følger opp regninger som ikke er betalt. Du sender brev, snakker med folk på telefon og lager avtaler om betaling.',
    'You follow up bills that are not paid. You send letters, talk with people by phone and agree on payment.',
  ],
  [
    '4221',
    'Du hjelper kunder med å planlegge og bestille reiser. Du finner billetter og hotell, gir råd og ordner endringer.',
    'You help customers plan and book travel. You find tickets and hotels, give advice and arrange changes.',
  ],
  [
    '4222',
    'Du svarer kunder på telefon, chat og e-post. Du gir opplysninger, tar imot bestillinger og løser problemer.',
    'You answer customers by phone, chat and email. You give information, take orders and solve problems.',
  ],
  [
    '4223',
    'Du svarer på telefonen i en sentral og setter folk videre. Du gir korte svar og varsler andre når det haster.',
    'You answer the phone at a switchboard and put people through. You give short answers and alert others when it is urgent.',
  ],
  [
    '4224',
    'Du tar imot gjester på et hotell. Du sjekker inn og ut, svarer på spørsmål, tar betaling og holder orden på bestillinger.',
    'You welcome guests at a hotel. You check in and out, answer questions, take payment and keep bookings in order.',
  ],
  [
    '4225',
    'Du svarer på spørsmål i en skranke, for eksempel i en kommune eller på en stasjon. Du viser vei, gir ut skjemaer og finner fram svar.',
    'You answer questions at a desk, for example in a town hall or a station. You show the way, hand out forms and find answers.',
  ],
  [
    '4226',
    'Du tar imot besøkende på et kontor, en klinikk eller en skole. Du svarer på telefon, gir beskjeder og ordner med post og møterom.',
    'You receive visitors at an office, a clinic or a school. You answer the phone, pass on messages and see to mail and meeting rooms.',
  ],
  [
    '4227',
    'Du stiller folk spørsmål fra et skjema, på telefon eller ansikt til ansikt. Du skriver ned svarene nøyaktig.',
    'You ask people questions from a form, by phone or face to face. You write down the answers exactly.',
  ],
  [
    '4229',
    'Du gir opplysninger til folk som tar kontakt, og tar imot søknader og skjemaer. Du sjekker at alt er med, og sender videre.',
    'You give information to people who get in touch, and receive applications and forms. You check that everything is there, and pass it on.',
  ],
  [
    '4311',
    'Du fører bilag, sender fakturaer og betaler regninger. Du sjekker at tallene stemmer og svarer på spørsmål om dem.',
    'You post vouchers, send invoices and pay bills. You check that the figures match and answer questions about them.',
  ],
  [
    '4312',
    'Du behandler skjemaer og tall for bank, forsikring eller statistikk. Du kontrollerer opplysninger, regner ut og arkiverer.',
    'You handle forms and figures for banking, insurance or statistics. You check information, calculate and file.',
  ],
  [
    '4313',
    'Du regner ut lønn til de ansatte. Du fører timer, ferie og sykdom, og svarer på spørsmål om lønnsslippen.',
    'You work out pay for the staff. You record hours, holidays and sick leave, and answer questions about the payslip.',
  ],
  [
    '4321',
    'Du tar imot, plukker, pakker og sender varer på et lager. Du kjører ofte truck og bruker skanner.',
    'You receive, pick, pack and send goods in a warehouse. You often drive a forklift and use a scanner.',
  ],
  [
    '4322',
    'Du planlegger hva som skal produseres eller bestilles, og når. Du følger med på lageret og sier fra når noe mangler.',
    'You plan what to produce or order, and when. You follow the stock and give notice when something is missing.',
  ],
  [
    '4323',
    'Du planlegger ruter og turer for buss, bil, tog eller båt. Du fordeler oppdrag, snakker med sjåførene og løser problemer på vakt.',
    'You plan routes and trips for buses, cars, trains or boats. You share out jobs, talk with the drivers and solve problems on duty.',
  ],
  [
    '4411',
    'Du låner ut bøker, setter på plass og hjelper folk med å finne fram på et bibliotek. Du rydder, registrerer og gjør klart til arrangementer.',
    'You lend books, put them back and help people find their way in a library. You tidy, register and get ready for events.',
  ],
  [
    '4412',
    'Du sorterer og leverer post og pakker. Du kjører eller går en fast rute i all slags vær.',
    'You sort and deliver letters and parcels. You drive or walk a fixed route in all kinds of weather.',
  ],
  [
    '4413',
    'Du leser korrektur eller setter koder på skjemaer og opplysninger. Du ser etter feil og retter dem.',
    'You proofread texts or put codes on forms and information. You look for mistakes and correct them.',
  ],
  [
    '4415',
    'Du ordner papirer og filer i et arkiv. Du registrerer, skanner, finner fram og sletter etter reglene.',
    'You keep papers and files in order in an archive. You register, scan, find and delete by the rules.',
  ],
  [
    '4416',
    'Du hjelper til når noen blir ansatt, er borte eller slutter. Du skriver kontrakter, fører lister og svarer ansatte på spørsmål.',
    'You help when somebody is hired, is away or leaves. You write contracts, keep lists and answer questions from staff.',
  ],
];
