/** What people in technicians and associate professionals (major group 3) do on an ordinary day, and where. Our own words for the groups of STYRK-08. */
export const descriptions3: readonly (readonly [code: string, nb: string, en: string])[] = [
  [
    '3112',
    'Du planlegger og følger opp bygg, veier og vannledninger. Du tegner, beregner, kontrollerer arbeidet og er mye på byggeplassen.',
    'You plan and follow up buildings, roads and water pipes. You draw, calculate, check the work and are often on site.',
  ],
  [
    '3113',
    'Du planlegger strømnett og elektriske anlegg. Du tegner, beregner, velger utstyr og følger opp montørene.',
    'You plan power grids and electrical systems. You draw, calculate, choose equipment and follow up the fitters.',
  ],
  [
    '3114',
    'Du tester, setter opp og reparerer elektroniske systemer. Du måler, finner feil og hjelper til med å utvikle nye produkter.',
    'You test, set up and repair electronic systems. You measure, find faults and help develop new products.',
  ],
  [
    '3115',
    'Du tegner, tester og forbedrer maskiner og deler. Du arbeider ved skjerm og i verksted, og følger opp produksjon og vedlikehold.',
    'You draw, test and improve machines and parts. You work at a screen and in workshops, and follow up production and upkeep.',
  ],
  [
    '3116',
    'Du følger prosesser i industri og laboratorium. Du tar prøver, måler og passer på at produktet blir riktig og trygt.',
    'You follow processes in industry and laboratories. You take samples, measure and see that the product is right and safe.',
  ],
  [
    '3117',
    'Du hjelper til med å planlegge og følge opp gruver, oljebrønner eller metallverk. Du måler, tester og skriver rapporter.',
    'You help plan and follow up mines, oil wells or metal works. You measure, test and write reports.',
  ],
  [
    '3118',
    'Du lager tegninger og 3D-modeller av bygg, maskiner eller anlegg. Du arbeider ved skjerm etter skisser fra ingeniører og arkitekter.',
    'You make drawings and 3D models of buildings, machines or plants. You work at a screen from sketches by engineers and architects.',
  ],
  [
    '3119',
    'Du løser tekniske oppgaver i et eget fag, for eksempel HMS, brann eller kvalitet. Du kontrollerer, måler og gir råd.',
    'You solve technical tasks in a field of your own, such as safety, fire or quality. You check, measure and advise.',
  ],
  [
    '3121',
    'Du leder laget som arbeider i gruve, steinbrudd eller tunnel. Du fordeler oppgaver, følger fremdrift og passer på sikkerheten.',
    'You lead the team working in a mine, a quarry or a tunnel. You share out tasks, follow progress and look after safety.',
  ],
  [
    '3122',
    'Du leder et lag i en fabrikk. Du fordeler arbeidet, følger produksjon og kvalitet, lærer opp nye og løser problemer på skiftet.',
    'You lead a team in a factory. You share out work, follow production and quality, train new staff and solve problems on the shift.',
  ],
  [
    '3123',
    'Du leder arbeidet på en byggeplass. Du fordeler oppgaver, bestiller varer, holder fristen og passer på at alle er trygge.',
    'You lead the work on a building site. You share out tasks, order goods, keep to the deadline and see that everyone is safe.',
  ],
  [
    '3131',
    'Du overvåker og styrer kraftverk. Du følger med på skjermer, ser til maskiner og retter feil, noen ganger alene på vakt.',
    'You monitor and control power stations. You watch screens, check machines and fix faults, sometimes alone on duty.',
  ],
  [
    '3132',
    'Du passer anlegg for rent vann, avløp, varme eller avfall. Du følger målinger, tar prøver og gjør vedlikehold.',
    'You look after plants for clean water, sewage, heating or waste. You follow readings, take samples and do maintenance.',
  ],
  [
    '3133',
    'Du styrer prosessen i en kjemisk fabrikk fra et kontrollrom. Du følger trykk og temperatur, og griper inn når noe avviker.',
    'You control the process in a chemical plant from a control room. You follow pressure and temperature, and step in when something is off.',
  ],
  [
    '3134',
    'Du styrer raffinering av olje og gass fra et kontrollrom. Du går runder i anlegget og følger strenge regler for sikkerhet.',
    'You control the refining of oil and gas from a control room. You do rounds in the plant and follow strict safety rules.',
  ],
  [
    '3135',
    'Du styrer ovner og valseverk der metall blir laget. Du følger prosessen på skjerm og justerer når det trengs.',
    'You control furnaces and rolling mills where metal is made. You follow the process on screen and adjust when needed.',
  ],
  [
    '3139',
    'Du styrer og overvåker automatiske anlegg i industrien. Du følger med på skjermer, retter feil og melder fra om vedlikehold.',
    'You control and monitor automatic plants in industry. You watch screens, fix faults and report maintenance needs.',
  ],
  [
    '3141',
    'Du hjelper forskere med prøver av planter, dyr, jord og mat. Du arbeider i laboratorium og ute, måler og fører resultater.',
    'You help researchers with samples of plants, animals, soil and food. You work in laboratories and outdoors, measure and record results.',
  ],
  [
    '3142',
    'Du prøver ut planter, fôr og utstyr i landbruket og gir råd. Du er ute på gårder og forsøksfelt og fører tall.',
    'You test plants, feed and equipment in farming and give advice. You visit farms and trial fields and keep records.',
  ],
  [
    '3143',
    'Du planlegger hogst og planting i skogen. Du måler trær, lager kart, gir råd til skogeiere og følger opp entreprenører.',
    'You plan felling and planting in the forest. You measure trees, make maps, advise forest owners and follow up contractors.',
  ],
  [
    '3151',
    'Du har ansvar for motorer og teknisk utstyr om bord i et skip. Du overvåker, reparerer og leder maskinmannskapet.',
    'You are responsible for engines and technical equipment on board a ship. You monitor, repair and lead the engine crew.',
  ],
  [
    '3152',
    'Du fører skip og ferger trygt fram. Du navigerer, holder vakt på broa og leder mannskapet på dekk.',
    'You take ships and ferries safely to port. You navigate, keep watch on the bridge and lead the deck crew.',
  ],
  [
    '3153',
    'Du flyr fly eller helikopter med passasjerer eller last. Du planlegger turen, sjekker maskinen og følger ruten sammen med en annen flyger.',
    'You fly planes or helicopters with passengers or cargo. You plan the trip, check the aircraft and follow the route with another pilot.',
  ],
  [
    '3154',
    'Du leder flytrafikken fra et tårn eller en kontrollsentral. Du snakker med flygere på radio og holder god avstand mellom flyene.',
    'You direct air traffic from a tower or a control centre. You talk with pilots by radio and keep aircraft well apart.',
  ],
  [
    '3155',
    'Du passer utstyr som flytrafikken trenger, for eksempel radar, radio og landingssystemer. Du tester, reparerer og dokumenterer.',
    'You look after equipment that air traffic needs, such as radar, radio and landing systems. You test, repair and document.',
  ],
  [
    '3211',
    'Du tar bilder av kroppen med røntgen, CT eller MR, eller gir strålebehandling. Du møter pasienter på sykehus og gjør dem trygge.',
    'You take pictures of the body with X-ray, CT or MRI, or give radiation treatment. You meet patients in hospital and make them feel safe.',
  ],
  [
    '3212',
    'Du tar og undersøker prøver av blod og vev. Du arbeider i laboratorium på sykehus og passer på at svarene er riktige.',
    'You take and study samples of blood and tissue. You work in a hospital laboratory and see that the answers are right.',
  ],
  [
    '3213',
    'Du ekspederer resepter, gir råd om medisiner og fyller på varer. Du arbeider på apotek og snakker med kunder hele dagen.',
    'You dispense prescriptions, advise on medicines and restock. You work in a pharmacy and talk with customers all day.',
  ],
  [
    '3214',
    'Du lager tannproteser, kroner, skinner eller kunstige armer og bein. Du former materialer med hendene og med dataprogram.',
    'You make dentures, crowns, braces or artificial arms and legs. You shape materials by hand and with software.',
  ],
  [
    '3230',
    'Du behandler kunder med massasje, akupunktur eller andre metoder. Du arbeider oftest i egen klinikk og tar imot etter avtale.',
    'You treat clients with massage, acupuncture or other methods. You most often work in your own clinic, by appointment.',
  ],
  [
    '3240',
    'Du hjelper veterinæren med dyr på klinikk. Du tar prøver, gjør klart til operasjon, passer syke dyr og gir råd til eierne.',
    'You help the vet with animals in a clinic. You take samples, prepare for surgery, look after sick animals and advise owners.',
  ],
  [
    '3251',
    'Du undersøker og renser tenner, gir råd om munnhelse og hjelper tannlegen. Du arbeider på tannklinikk og noen ganger på skoler.',
    'You examine and clean teeth, advise on oral health and help the dentist. You work in a dental clinic and sometimes in schools.',
  ],
  [
    '3254',
    'Du undersøker syn og øyne, og tilpasser briller og kontaktlinser. Du arbeider i optikerbutikk og sender videre når noe er galt.',
    'You examine sight and eyes, and fit glasses and contact lenses. You work in an optician’s shop and refer on when something is wrong.',
  ],
  [
    '3256',
    'Du tar imot pasienter på legekontor eller sykehus. Du svarer på telefon, setter opp timer, tar enkle prøver og hjelper legen.',
    'You receive patients at a surgery or a hospital. You answer the phone, book appointments, take simple samples and help the doctor.',
  ],
  [
    '3257',
    'Du kontrollerer at mat, arbeidsplasser og miljø er trygge. Du reiser ut, ser etter feil, gir råd og skriver vedtak.',
    'You check that food, workplaces and the environment are safe. You visit places, look for faults, advise and write decisions.',
  ],
  [
    '3258',
    'Du rykker ut til folk som er syke eller skadet. Du gir førstehjelp, bruker utstyr og kjører pasienten til sykehus.',
    'You go out to people who are ill or injured. You give first aid, use equipment and drive the patient to hospital.',
  ],
  [
    '3259',
    'Du hjelper folk med helse på et eget område, for eksempel føtter, aktivitet eller livsstil. Du behandler eller veileder én og én eller grupper.',
    'You help people with one area of health, such as feet, activity or lifestyle. You treat or guide people one by one or in groups.',
  ],
  [
    '3311',
    'Du kjøper og selger aksjer, valuta og andre verdier for kunder. Du følger markedet hele dagen og gjør avtaler på telefon og skjerm.',
    'You buy and sell shares, currency and other assets for clients. You follow the market all day and make deals by phone and screen.',
  ],
  [
    '3312',
    'Du behandler søknader om lån. Du ser på inntekt og utgifter, snakker med kunden og bestemmer om banken kan si ja.',
    'You handle loan applications. You look at income and costs, talk with the customer and decide whether the bank can say yes.',
  ],
  [
    '3313',
    'Du fører regnskap for bedrifter. Du bokfører bilag, lager rapporter, regner ut lønn og avgift og svarer på spørsmål.',
    'You keep accounts for companies. You post vouchers, make reports, work out pay and tax and answer questions.',
  ],
  [
    '3315',
    'Du vurderer hva hus, biler eller skader er verdt. Du er på befaring, måler, tar bilder og skriver rapport.',
    'You judge what houses, cars or damage are worth. You inspect, measure, take pictures and write a report.',
  ],
  [
    '3321',
    'Du selger forsikring og gir råd om hva folk trenger. Du snakker med kunder på telefon eller møter, og lager avtaler.',
    'You sell insurance and advise on what people need. You talk with customers by phone or in meetings, and make agreements.',
  ],
  [
    '3322',
    'Du selger varer til butikker og bedrifter. Du besøker kunder, viser varer, avtaler pris og følger opp bestillinger.',
    'You sell goods to shops and companies. You visit customers, show goods, agree on prices and follow up orders.',
  ],
  [
    '3323',
    'Du kjøper inn varer og tjenester. Du finner leverandører, forhandler om pris og følger med på at varene kommer.',
    'You buy goods and services. You find suppliers, negotiate prices and see that the goods arrive.',
  ],
  [
    '3324',
    'Du ordner handel med varer eller skip mellom kjøper og selger. Du følger markedet, finner partene og gjør avtaler.',
    'You arrange trade in goods or ships between buyer and seller. You follow the market, find the parties and make deals.',
  ],
  [
    '3331',
    'Du ordner at varer blir sendt mellom land. Du bestiller transport, fyller ut tollpapirer og følger sendingen helt fram.',
    'You arrange for goods to be sent between countries. You book transport, fill in customs papers and follow the shipment all the way.',
  ],
  [
    '3332',
    'Du planlegger møter, festivaler og arrangementer. Du bestiller lokaler, mat og teknikk, og er til stede når det skjer.',
    'You plan meetings, festivals and events. You book rooms, food and equipment, and are there when it happens.',
  ],
  [
    '3333',
    'Du hjelper folk med å finne jobb og bedrifter med å finne folk. Du snakker med begge, finner gode treff og følger opp.',
    'You help people find work and companies find people. You talk with both, find good matches and follow up.',
  ],
  [
    '3334',
    'Du selger boliger eller leier ut og forvalter bygg. Du møter selgere og kjøpere, holder visning og skriver kontrakter.',
    'You sell homes or let and manage buildings. You meet sellers and buyers, hold viewings and write contracts.',
  ],
  [
    '3339',
    'Du utfører tjenester for bedrifter, for eksempel salg av reklameplass eller utleie av utstyr. Du finner kunder og følger opp avtaler.',
    'You provide services for companies, such as selling advertising space or hiring out equipment. You find customers and follow up agreements.',
  ],
  [
    '3341',
    'Du leder en gruppe på et kontor. Du fordeler oppgaver, lærer opp nye og passer på at fristene holdes.',
    'You lead a group in an office. You share out tasks, train new staff and see that deadlines are met.',
  ],
  [
    '3342',
    'Du hjelper advokater i det daglige. Du skriver brev og dokumenter, holder orden på saker og snakker med klienter.',
    'You help lawyers in their daily work. You write letters and documents, keep cases in order and talk with clients.',
  ],
  [
    '3343',
    'Du hjelper en leder med å få dagen til å gå. Du setter opp møter, skriver referat, bestiller reiser og svarer på henvendelser.',
    'You help a manager get through the day. You set up meetings, write minutes, book travel and answer enquiries.',
  ],
  [
    '3351',
    'Du kontrollerer folk, biler og varer ved grensen. Du ser i papirer, leter i bagasje og kjøretøy, og stopper smugling.',
    'You check people, cars and goods at the border. You look at papers, search luggage and vehicles, and stop smuggling.',
  ],
  [
    '3352',
    'Du behandler skatt og avgift for personer og bedrifter. Du kontrollerer opplysninger, gir veiledning og skriver vedtak.',
    'You handle tax for people and companies. You check information, give guidance and write decisions.',
  ],
  [
    '3353',
    'Du behandler søknader om hjelp og stønader, for eksempel i NAV. Du snakker med folk, leser regler og skriver vedtak.',
    'You handle applications for support and benefits, for example at NAV. You talk with people, read rules and write decisions.',
  ],
  [
    '3354',
    'Du svarer på søknader om for eksempel førerkort og bevilling. Du ser gjennom papirene, snakker med folk og skriver vedtak.',
    'You answer applications, for example for driving licences and permits. You go through the papers, talk with people and write decisions.',
  ],
  [
    '3355',
    'Du er ute til fots og i bil, rykker ut og hjelper folk. Du stopper lovbrudd, snakker med vitner og skriver rapporter.',
    'You are out on foot and by car, respond to calls and help people. You stop offences, talk with witnesses and write reports.',
  ],
  [
    '3359',
    'Du kontrollerer at regler blir fulgt, for eksempel for mål, priser, fiske eller kjøretøy. Du reiser ut, ser etter og skriver rapporter.',
    'You check that rules are followed, for example on weights, prices, fishing or vehicles. You go out, inspect and write reports.',
  ],
  [
    '3411',
    'Du finner fram fakta i saker for bedrifter, advokater eller private. Du snakker med folk, leter i registre og skriver rapporter.',
    'You find facts in cases for companies, lawyers or private people. You talk with people, search records and write reports.',
  ],
  [
    '3412',
    'Du er sammen med mennesker som trenger støtte i hverdagen. Du motiverer, lager mat sammen med dem, følger på aktiviteter og løser konflikter.',
    'You are with people who need support in daily life. You encourage, cook with them, join activities and solve conflicts.',
  ],
  [
    '3413',
    'Du arbeider i en kirke, en menighet eller et annet trossamfunn. Du leder møter og grupper, besøker folk og hjelper med det praktiske.',
    'You work in a church, a parish or another faith community. You lead meetings and groups, visit people and help with practical tasks.',
  ],
  [
    '3421',
    'Du trener og konkurrerer i en idrett for å leve av den. Du følger en plan, reiser til konkurranser og tar vare på kroppen.',
    'You train and compete in a sport for a living. You follow a plan, travel to competitions and take care of your body.',
  ],
  [
    '3422',
    'Du trener idrettsutøvere eller lag, eller dømmer kamper. Du lager planer, leder trening og følger utøverne i konkurranse.',
    'You coach athletes or teams, or referee matches. You make plans, lead training and follow the athletes in competition.',
  ],
  [
    '3423',
    'Du lærer folk en aktivitet, for eksempel ski, ridning, klatring eller trening. Du viser øvelser, passer på sikkerheten og gjør det gøy.',
    'You teach people an activity, such as skiing, riding, climbing or fitness. You show exercises, look after safety and make it fun.',
  ],
  [
    '3431',
    'Du tar bilder eller filmer mennesker, steder og ting. Du ordner lys, redigerer ved skjerm og leverer til kunder eller redaksjoner.',
    'You take pictures or film people, places and things. You arrange light, edit on screen and deliver to customers or editors.',
  ],
  [
    '3432',
    'Du planlegger hvordan rom og butikkvinduer skal se ut. Du velger farger, møbler og lys, tegner og følger arbeidet.',
    'You plan how rooms and shop windows will look. You choose colours, furniture and light, draw and follow the work.',
  ],
  [
    '3433',
    'Du tar vare på og viser fram gjenstander i museum, galleri eller bibliotek. Du rengjør, reparerer, monterer og pakker med varsomme hender.',
    'You look after and display objects in a museum, gallery or library. You clean, repair, mount and pack with gentle hands.',
  ],
  [
    '3434',
    'Du leder kjøkkenet. Du lager menyer, bestiller varer, fordeler arbeidet, lærer opp kokker og smaker på maten før den går ut.',
    'You lead the kitchen. You make menus, order goods, share out the work, train cooks and taste the food before it goes out.',
  ],
  [
    '3439',
    'Du arbeider bak eller på scenen, for eksempel med lys, kulisser, stunt eller inspisient. Du gjør klart, følger planen og rydder etterpå.',
    'You work on or behind the stage, for example with light, sets, stunts or stage management. You prepare, follow the plan and clear up afterwards.',
  ],
  [
    '3511',
    'Du holder datasystemer i drift. Du overvåker, tar sikkerhetskopier, oppdaterer og retter feil når noe stopper.',
    'You keep computer systems running. You monitor, take backups, update and fix faults when something stops.',
  ],
  [
    '3512',
    'Du hjelper folk som står fast med datamaskin, telefon eller programmer. Du svarer på telefon og chat, finner feilen og forklarer.',
    'You help people who are stuck with a computer, a phone or software. You answer by phone and chat, find the fault and explain.',
  ],
  [
    '3513',
    'Du setter opp og passer nettverk, servere og brukere. Du kobler utstyr, retter feil og holder systemet trygt.',
    'You set up and look after networks, servers and users. You connect equipment, fix faults and keep the system safe.',
  ],
  [
    '3514',
    'Du holder nettsider og nettløsninger i gang. Du legger ut innhold, oppdaterer, retter feil og følger med på trafikken.',
    'You keep websites and online services running. You publish content, update, fix errors and watch the traffic.',
  ],
  [
    '3521',
    'Du styrer lyd, bilde og lys til radio, TV, konserter og møter. Du rigger utstyr, passer sendingen og retter feil raskt.',
    'You run sound, picture and light for radio, TV, concerts and meetings. You rig equipment, look after the broadcast and fix faults fast.',
  ],
  [
    '3522',
    'Du setter opp og passer utstyr for telefon, mobil og bredbånd. Du måler, finner feil og reiser ut til anlegg.',
    'You set up and look after equipment for telephone, mobile and broadband. You measure, find faults and travel to sites.',
  ],
];
