/** What people in managers and the armed forces (major groups 0 and 1) do on an ordinary day, and where. Our own words for the groups of STYRK-08. */
export const descriptions1: readonly (readonly [code: string, nb: string, en: string])[] = [
  [
    '0110',
    'Du leder soldater og befal på øvelser, i leir og i staber. Du planlegger oppdrag og tar ansvar for at folk og materiell er klare.',
    'You lead soldiers and sergeants on exercises, in camp and on staffs. You plan missions and see that people and equipment are ready.',
  ],
  [
    '0210',
    'Du leder et lag soldater og lærer dem opp. Dagene går med trening, øvelser og vedlikehold av våpen, kjøretøy og utstyr.',
    'You lead a squad of soldiers and train them. Your days are filled with training, exercises and care of weapons, vehicles and equipment.',
  ],
  [
    '0310',
    'Du tjenestegjør som soldat i en militær avdeling. Du trener, går vakt, kjører eller betjener utstyr og deltar på øvelser ute.',
    'You serve as a soldier in a military unit. You train, stand guard, drive or operate equipment and take part in exercises outdoors.',
  ],
  [
    '1111',
    'Du er valgt til å styre en kommune, et fylke eller landet. Du leser saker, møter innbyggere, forhandler og stemmer over forslag.',
    'You are elected to govern a municipality, a county or the country. You read cases, meet residents, negotiate and vote on proposals.',
  ],
  [
    '1112',
    'Du leder en kommune, en etat eller et departement. Du setter mål, styrer penger og folk, og sørger for at politiske vedtak blir gjort til handling.',
    'You lead a municipality, an agency or a ministry. You set goals, manage money and people, and turn political decisions into action.',
  ],
  [
    '1114',
    'Du leder en fagforening, en forening eller et idrettsforbund. Du følger opp styret, ansatte og medlemmer, og snakker på vegne av organisasjonen.',
    'You lead a trade union, an association or a sports federation. You follow up the board, staff and members, and speak for the organisation.',
  ],
  [
    '1120',
    'Du har det øverste ansvaret for en bedrift. Du legger planer, følger økonomien, leder de andre lederne og svarer til styret.',
    'You have overall responsibility for a company. You make plans, follow the finances, lead the other managers and report to the board.',
  ],
  [
    '1211',
    'Du leder arbeidet med regnskap, budsjett og betalinger. Du følger tallene gjennom året og gir råd til ledelsen.',
    'You lead the work on accounts, budgets and payments. You follow the figures through the year and advise the management.',
  ],
  [
    '1212',
    'Du har ansvar for ansettelser, lønn, arbeidsmiljø og opplæring på en arbeidsplass. Du hjelper ledere og ansatte i vanskelige saker.',
    'You are responsible for hiring, pay, working environment and training at a workplace. You help managers and staff with difficult matters.',
  ],
  [
    '1213',
    'Du leder arbeidet med planer for hvor virksomheten skal. Du samler fakta, snakker med mange og lager forslag som ledelsen kan velge mellom.',
    'You lead the planning of where the organisation is going. You gather facts, talk with many people and make proposals for the management to choose from.',
  ],
  [
    '1219',
    'Du leder kontor, service eller drift som resten av virksomheten trenger. Du fordeler oppgaver, følger budsjettet og løser problemer i det daglige.',
    'You lead office, service or support work that the rest of the organisation needs. You share out tasks, follow the budget and solve daily problems.',
  ],
  [
    '1221',
    'Du leder salg og markedsføring. Du setter mål, følger opp selgerne, møter store kunder og bestemmer hvordan varene skal bli kjent.',
    'You lead sales and marketing. You set goals, follow up the sales staff, meet large customers and decide how the goods become known.',
  ],
  [
    '1222',
    'Du leder arbeidet med hva virksomheten sier utad. Du svarer pressen, planlegger kampanjer og gir råd til ledelsen.',
    'You lead what the organisation tells the public. You answer the press, plan campaigns and advise the management.',
  ],
  [
    '1223',
    'Du leder folk som forsker eller lager nye produkter. Du velger prosjekter, skaffer penger og passer på at arbeidet når målet.',
    'You lead people who do research or make new products. You choose projects, find funding and see that the work reaches its goal.',
  ],
  [
    '1311',
    'Du leder driften av et gartneri, et stort gårdsbruk eller et skogslag. Du planlegger sesongen, leder de ansatte og selger det dere produserer.',
    'You run a market garden, a large farm or a forestry business. You plan the season, lead the staff and sell what you produce.',
  ],
  [
    '1312',
    'Du leder et oppdrettsanlegg eller en fiskeflåte. Du følger fisken, utstyret og økonomien, og har ansvar for sikkerheten.',
    'You run a fish farm or a fishing fleet. You follow the fish, the equipment and the finances, and are responsible for safety.',
  ],
  [
    '1321',
    'Du leder produksjonen i en fabrikk. Du planlegger hva som skal lages, følger kvalitet og sikkerhet, og leder arbeidslederne.',
    'You lead production in a factory. You plan what to make, follow quality and safety, and lead the supervisors.',
  ],
  [
    '1322',
    'Du leder driften i en gruve, et steinbrudd eller på et oljefelt. Du har ansvar for planer, mannskap, utstyr og sikkerhet.',
    'You lead the work in a mine, a quarry or an oil field. You are responsible for plans, crews, equipment and safety.',
  ],
  [
    '1323',
    'Du leder byggeprosjekter fra plan til ferdig bygg eller vei. Du styrer tid og penger, avtaler med kunder og følger opp byggeplassen.',
    'You lead building projects from plan to finished building or road. You manage time and money, make agreements with customers and follow up the site.',
  ],
  [
    '1324',
    'Du leder lager, innkjøp eller transport. Du sørger for at varer og kjøretøy er på rett sted til rett tid, og at det ikke koster for mye.',
    'You lead a warehouse, purchasing or transport. You see that goods and vehicles are in the right place at the right time, at a fair cost.',
  ],
  [
    '1330',
    'Du leder en IT-avdeling. Du bestemmer hvilke systemer som skal brukes, leder utviklere og drift, og passer på sikkerheten.',
    'You lead an IT department. You decide which systems to use, lead developers and operations, and look after security.',
  ],
  [
    '1341',
    'Du leder en barnehage. Du har ansvar for barna, de ansatte, planene og økonomien, og snakker mye med foreldre.',
    'You run a kindergarten. You are responsible for the children, the staff, the plans and the finances, and talk a lot with parents.',
  ],
  [
    '1342',
    'Du leder en avdeling på sykehus, et legesenter eller en helsetjeneste i kommunen. Du setter opp vakter, følger økonomien og passer på at pasientene får god hjelp.',
    'You lead a hospital ward, a medical centre or a municipal health service. You plan shifts, follow the budget and see that patients get good help.',
  ],
  [
    '1343',
    'Du leder et sykehjem, hjemmetjenesten eller omsorgsboliger. Du har ansvar for beboerne, turnusen, de ansatte og budsjettet.',
    'You run a nursing home, home care or sheltered housing. You are responsible for the residents, the shifts, the staff and the budget.',
  ],
  [
    '1344',
    'Du leder et NAV-kontor, barnevernet eller en annen sosialtjeneste. Du leder saksbehandlere og tar de vanskelige avgjørelsene.',
    'You lead a NAV office, child welfare or another social service. You lead case workers and make the difficult decisions.',
  ],
  [
    '1345',
    'Du leder en skole eller en opplæringsenhet. Du har ansvar for lærerne, elevene, timeplanen og økonomien.',
    'You lead a school or a training unit. You are responsible for the teachers, the pupils, the timetable and the finances.',
  ],
  [
    '1346',
    'Du leder en bank eller et forsikringskontor. Du følger opp rådgivere, kunder og resultater, og passer på at reglene blir fulgt.',
    'You lead a bank or an insurance office. You follow up advisers, customers and results, and see that the rules are followed.',
  ],
  [
    '1349',
    'Du leder en faglig tjeneste, for eksempel et bibliotek, et advokatkontor eller et laboratorium. Du planlegger arbeidet og leder fagfolkene.',
    'You lead a professional service, such as a library, a law office or a laboratory. You plan the work and lead the professionals.',
  ],
  [
    '1411',
    'Du driver et hotell eller et fjellpensjonat. Du leder resepsjon, kjøkken og renhold, følger bestillingene og tar imot gjester.',
    'You run a hotel or a mountain lodge. You lead reception, kitchen and cleaning, follow the bookings and welcome guests.',
  ],
  [
    '1412',
    'Du driver en restaurant, kafé eller kantine. Du setter opp vakter og menyer, bestiller varer og hjelper til der det trengs.',
    'You run a restaurant, a café or a canteen. You plan shifts and menus, order goods and help out where needed.',
  ],
  [
    '1420',
    'Du leder en butikk eller et varehus. Du setter opp vakter, bestiller varer, følger salget og hjelper kundene.',
    'You run a shop or a department store. You plan shifts, order goods, follow sales and help customers.',
  ],
  [
    '1431',
    'Du leder et kulturhus, en idrettshall, et skianlegg eller et badeland. Du planlegger programmet, leder de ansatte og passer på at alt er trygt.',
    'You run a culture house, a sports hall, a ski resort or a water park. You plan the programme, lead the staff and keep everything safe.',
  ],
  [
    '1439',
    'Du leder en bedrift som selger tjenester, for eksempel et reisebyrå, et kundesenter eller et treningssenter. Du har ansvar for folk, drift og økonomi.',
    'You run a business that sells services, such as a travel agency, a call centre or a gym. You are responsible for people, daily work and finances.',
  ],
];
