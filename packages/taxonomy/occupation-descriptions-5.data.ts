/** What people in service and sales workers (major group 5) do on an ordinary day, and where. Our own words for the groups of STYRK-08. */
export const descriptions5: readonly (readonly [code: string, nb: string, en: string])[] = [
  [
    '5111',
    'Du tar vare på passasjerer på fly, båt eller tog. Du viser sikkerhet, serverer og hjelper til når noe skjer.',
    'You look after passengers on planes, boats or trains. You show safety, serve and help when something happens.',
  ],
  [
    '5112',
    'Du sjekker billetter og hjelper reisende på tog. Du gir opplysninger, passer på sikkerheten og hjelper folk av og på.',
    'You check tickets and help travellers on trains. You give information, look after safety and help people on and off.',
  ],
  [
    '5113',
    'Du viser gjester rundt i byer, museer eller fjellet. Du forteller, svarer på spørsmål og passer på at alle er med.',
    'You show guests around towns, museums or the mountains. You tell stories, answer questions and see that everyone is along.',
  ],
  [
    '5120',
    'Du lager mat i restauranter, kantiner og institusjoner. Du planlegger menyer, bestiller varer og holder kjøkkenet rent.',
    'You cook in restaurants, canteens and institutions. You plan menus, order goods and keep the kitchen clean.',
  ],
  [
    '5131',
    'Du tar imot gjester, tar bestillinger og serverer mat og drikke. Du dekker bord, tar betaling og rydder.',
    'You welcome guests, take orders and serve food and drink. You lay tables, take payment and clear up.',
  ],
  [
    '5132',
    'Du lager og serverer drikke i en bar. Du snakker med gjestene, tar betaling, passer på aldersgrensene og holder baren ren.',
    'You make and serve drinks in a bar. You talk with the guests, take payment, mind the age limits and keep the bar clean.',
  ],
  [
    '5141',
    'Du klipper, farger og steller hår i en salong. Du hører hva kunden vil ha, gir råd og selger produkter.',
    'You cut, colour and style hair in a salon. You listen to what the customer wants, advise and sell products.',
  ],
  [
    '5142',
    'Du gir hudpleie, sminker, steller negler eller fjerner hår. Du tar imot kunder etter avtale og gir råd om produkter.',
    'You give skin care, do make-up and nails or remove hair. You see customers by appointment and advise on products.',
  ],
  [
    '5151',
    'Du leder dem som gjør rent på et hotell, et sykehus eller i bygg. Du setter opp vakter, bestiller utstyr og kontrollerer arbeidet.',
    'You lead those who clean a hotel, a hospital or buildings. You plan shifts, order supplies and check the work.',
  ],
  [
    '5152',
    'Du steller huset for andre. Du lager mat, gjør innkjøp, gjør rent og tar imot gjester.',
    'You look after a house for others. You cook, shop, clean and welcome guests.',
  ],
  [
    '5153',
    'Du passer på et bygg ute og inne. Du skifter lamper og låser, ser til varme og ventilasjon, måker snø og ringer fagfolk når det trengs.',
    'You look after a building inside and out. You change lamps and locks, check heating and ventilation, clear snow and call tradespeople when needed.',
  ],
  [
    '5161',
    'Du tyder stjerner, kort eller hender for kunder som spør. Du møter dem ansikt til ansikt eller snakker på telefon.',
    'You read stars, cards or hands for customers who ask. You meet them face to face or talk by phone.',
  ],
  [
    '5163',
    'Du hjelper familier når noen er død. Du steller den døde, ordner seremonien og papirene, og kjører bårebilen.',
    'You help families when someone has died. You prepare the dead, arrange the ceremony and papers, and drive the hearse.',
  ],
  [
    '5164',
    'Du steller, fôrer og trener dyr. Du arbeider på kennel, i stall, i dyrepark eller i egen hundesalong.',
    'You groom, feed and train animals. You work in a kennel, a stable, a zoo or your own dog salon.',
  ],
  [
    '5165',
    'Du lærer folk å kjøre bil, motorsykkel eller tunge kjøretøy. Du underviser i teori og sitter ved siden av i trafikken.',
    'You teach people to drive cars, motorcycles or heavy vehicles. You teach theory and sit beside them in traffic.',
  ],
  [
    '5169',
    'Du gir kunder en personlig tjeneste, for eksempel som følge eller dansepartner. Du avtaler tid og sted og følger kundens ønsker.',
    'You give customers a personal service, for example as a companion or dance partner. You agree on time and place and follow the customer’s wishes.',
  ],
  [
    '5211',
    'Du selger varer fra en bod på torg, marked eller messe. Du setter opp, snakker med kunder, tar betaling og pakker ned.',
    'You sell goods from a stall at a square, market or fair. You set up, talk with customers, take payment and pack down.',
  ],
  [
    '5212',
    'Du lager og selger mat fra en vogn eller bod ute. Du steker, serverer, tar betaling og holder det rent.',
    'You make and sell food from a cart or stall outdoors. You fry, serve, take payment and keep it clean.',
  ],
  [
    '5221',
    'Du eier og driver en kiosk eller en liten butikk. Du bestiller varer, betjener kunder, fører regnskap og åpner og stenger.',
    'You own and run a kiosk or a small shop. You order goods, serve customers, keep accounts and open and close.',
  ],
  [
    '5222',
    'Du leder en avdeling eller et skift i butikken. Du setter opp varer, lærer opp nye og hjelper kunder.',
    'You lead a department or a shift in the shop. You display goods, train new staff and help customers.',
  ],
  [
    '5223',
    'Du hjelper kunder, sitter i kassa og fyller på varer. Du rydder i hyllene og passer på at butikken ser bra ut.',
    'You help customers, work the till and restock. You tidy the shelves and see that the shop looks good.',
  ],
  [
    '5230',
    'Du selger billetter til kino, reiser eller arrangementer, eller sitter i kassa. Du tar betaling og svarer på spørsmål.',
    'You sell tickets for films, travel or events, or work the till. You take payment and answer questions.',
  ],
  [
    '5241',
    'Du viser klær eller poserer for kamera og kunstnere. Du prøver klær, følger beskjeder og reiser til oppdrag.',
    'You show clothes or pose for cameras and artists. You try on clothes, follow directions and travel to jobs.',
  ],
  [
    '5242',
    'Du viser fram varer i butikk eller på messe. Du forklarer hvordan de virker, lar folk prøve og selger.',
    'You demonstrate goods in shops or at fairs. You explain how they work, let people try and sell.',
  ],
  [
    '5243',
    'Du går fra dør til dør og selger varer eller avtaler. Du forklarer, svarer på spørsmål og skriver bestillinger.',
    'You go from door to door and sell goods or agreements. You explain, answer questions and write orders.',
  ],
  [
    '5244',
    'Du selger varer eller avtaler på telefon og nett. Du ringer kunder, forklarer tilbudet og registrerer salget.',
    'You sell goods or agreements by phone and online. You call customers, explain the offer and record the sale.',
  ],
  [
    '5245',
    'Du betjener kunder på en bensinstasjon. Du selger mat og varer, fyller på, holder rent og hjelper med bilen.',
    'You serve customers at a petrol station. You sell food and goods, restock, keep it clean and help with the car.',
  ],
  [
    '5246',
    'Du tar bestillinger og serverer over disk på kafé, gatekjøkken eller kantine. Du lager enkel mat, tar betaling og rydder.',
    'You take orders and serve over the counter in a café, snack bar or canteen. You make simple food, take payment and clear up.',
  ],
  [
    '5249',
    'Du selger eller leier ut varer, for eksempel ski, verktøy eller biler. Du finner det kunden trenger, tar betaling og tar imot varer i retur.',
    'You sell or hire out goods, such as skis, tools or cars. You find what the customer needs, take payment and take goods back.',
  ],
  [
    '5311',
    'Du leker med barn, trøster, hjelper ved måltider og er med på tur. Du arbeider i barnehage eller SFO sammen med en pedagog.',
    'You play with children, comfort, help at meals and go on outings. You work in a kindergarten or after-school care with a trained teacher.',
  ],
  [
    '5312',
    'Du hjelper elever i timene og i friminuttene på en skole. Du støtter dem som trenger det, sammen med læreren.',
    'You help pupils in lessons and breaks at a school. You support those who need it, together with the teacher.',
  ],
  [
    '5321',
    'Du hjelper syke og eldre med stell, mat, medisiner og aktivitet. Du arbeider på sykehjem, sykehus eller hjemme hos folk.',
    'You help ill and older people with care, meals, medicine and activity. You work in a nursing home, a hospital or people’s homes.',
  ],
  [
    '5322',
    'Du hjelper folk hjemme hos dem selv. Du gjør rent, handler, lager mat og hjelper med stell.',
    'You help people in their own homes. You clean, shop, make food and help with personal care.',
  ],
  [
    '5329',
    'Du hjelper pasienter og beboere med mat, stell og små gjøremål. Du arbeider på sykehjem eller sykehus sammen med fagfolk.',
    'You help patients and residents with meals, care and small tasks. You work in a nursing home or hospital with trained staff.',
  ],
  [
    '5411',
    'Du slokker branner, redder folk og rykker ut ved ulykker. Mellom utrykningene trener du, steller utstyr og lærer folk om brann.',
    'You put out fires, rescue people and go out to accidents. Between calls you train, look after equipment and teach people about fire.',
  ],
  [
    '5413',
    'Du passer på og støtter innsatte i fengsel. Du følger dem gjennom dagen, snakker med dem og holder orden og sikkerhet.',
    'You watch over and support inmates in prison. You follow them through the day, talk with them and keep order and safety.',
  ],
  [
    '5414',
    'Du passer på bygg, butikker, folk og verdier. Du går runder, sjekker adgang, rykker ut på alarmer og hjelper folk.',
    'You look after buildings, shops, people and valuables. You do rounds, check access, answer alarms and help people.',
  ],
  [
    '5419',
    'Du passer på at folk er trygge, for eksempel som badevakt, skolevakt eller skipatrulje. Du følger med, gir beskjeder og hjelper ved ulykker.',
    'You keep people safe, for example as a lifeguard, a school patrol or ski patrol. You watch, give directions and help in accidents.',
  ],
];
