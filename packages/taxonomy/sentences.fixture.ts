import { linkText } from './linker.ts';
import { fieldOfOccupation } from './occupation-fields.ts';

/**
 * Sentences of invented people who tell what they have done, do or wish for: bokmål, nynorsk, English, with slips, mostly without any title.
 * Written for this project before the linker was changed for them. Rows at even places are for choosing rules; the others check that the rules
 * hold for what they were not chosen on, so nobody looks at a single odd row while choosing.
 */
export interface Sentence {
  said: string;
  /** One of each must be found; empty when no occupation may be. */
  occupations: readonly (readonly string[])[];
  /** May be found, and are of a field that fits. */
  near: readonly string[];
  /** One of each must be found. */
  skills: readonly (readonly string[])[];
  /** What a careless reader takes the words for. */
  never: readonly string[];
}

/** What is said; occupations (`a|b` one of them, `~a` may be found); skills; occupations that must not be found. */
type Row = readonly [said: string, occupations: string, skills: string, never?: string];

const rows: readonly Row[] = [
  // Computers and games, at home and at work
  [
    'Jeg har satt opp to servere hjemme og kjører Linux på dem',
    '~2522 ~3511',
    'server-operation|linux-administration',
    '5131 8322',
  ],
  ['Har bygget min egen PC og hjelper naboer når skriveren ikke virker', '~3512', 'computer-building', '7115 3112 1323'],
  ['I drive a small Minecraft server for my friends and moderate the chat', '', 'game-server-operation', '8322 8331'],
  ['Driver en nettside om fiske, koder i HTML og JavaScript', '~2513', 'javascript-programming|web-development', '8322 8331'],
  [
    'Jeg setter opp nettverk i kjelleren og lodder små kretskort',
    '~3513 ~2523 ~8212',
    'soldering|circuit-board-assembly network-operation',
    '7321 7212',
  ],
  ['I taught myself Python and made a small program that sorts photos', '~2512', 'python-programming', '2341 2330'],
  ['Eg har programmert nokre små spel og teikna grafikken sjølv', '~2512 ~2166', 'game-development|programming', '7131'],
  [
    'Skrudde sammen datamaskiner og installerte Windows for folk i bygda',
    '~3512 ~3511',
    'computer-building|windows-administration',
    '8211',
  ],
  ['I reset passwords and help colleagues when the printer is stuck', '3512', 'it-support', '7322'],
  ['Spiller mye, styrer en Discord-gruppe med 300 medlemmer og klipper videoer', '', 'video-editing', '5141 4212'],
  ['Har rigget lyd og lys på revyen på skolen', '~3521', 'sound-and-light', '7215 2341'],
  ['Made web pages for the football club and keep the database of members', '~2513', 'web-development databases', '3421'],
  ['Lager apper i fritida, siste app teller skritt', '~2512 ~2514', 'mobile-app-development', ''],
  ['Eg byter skjerm på mobilar og batteri i berbare maskiner', '~7421', 'phone-repair|computer-repair', '8122'],
  // Farming, forest, animals
  ['Vokste opp på gård, melka kyr og kjørte traktor hver sommer', '~6121 ~8341 ~6130', 'milking tractor-driving', '3240'],
  ['Eg har stelt sauer, klipt dei om hausten og hjelpt til i lamminga', '~6121', 'sheep-farming|sheep-shearing', '5141'],
  ['I fed calves and cleaned the barn on my uncle’s farm', '~6121 ~9212 ~6130', 'animal-feeding|cattle-farming', '9112'],
  ['Plukka jordbær tre somrar og sette poteter om våren', '~9211 ~6112 ~6111', 'berry-picking|berry-growing', '7321 2353'],
  ['Har ryddet skog, kløyvd ved og solgt den i sekker', '~6210 ~9215', 'firewood-production', '5211'],
  ['Kjører skurtresker for naboen når kornet er modent', '8341|6111', 'combine-harvesting', '8322'],
  ['I kept bees for six years and sold the honey at markets', '6123', 'beekeeping', ''],
  ['Går tur med hundene til naboen og har lært dem å gå pent i bånd', '~5164', 'dog-walking|dog-training', '2341'],
  ['Eg dreiv garden med mjølkekyr i tjue år', '6121|6130', 'cattle-farming|farm-operation', '8322'],
  ['Felte trær med motorsag og dro dem fram med hest', '~6210 ~9215', 'tree-felling|chainsaw-use', ''],
  ['Passet hestene på rideskolen og møkka bokser', '~5164 ~6121', 'horse-care', '2341 5153'],
  [
    'We grew tomatoes and cucumbers in a greenhouse and sold them in town',
    '6113|6111',
    'greenhouse-work|vegetable-growing',
    '5244',
  ],
  // Care and homes
  ['Stelte bestemor hjemme de siste årene, med mat, dusj og medisiner', '', 'caring-for-family|elderly-care', '5120 2262'],
  ['Eg hjelpte ein nabo med handling, vask og sårstell i to år', '~5322 ~5321', 'wound-care', '2611'],
  ['I looked after my little brother and cooked for the whole family', '', 'childcare|caring-for-family cooking', '5163'],
  ['Har vært støttekontakt for en gutt som liker å svømme', '~3412', 'support-contact', '3421'],
  [
    'Jeg har drevet et hjem med fire unger, vasket, handlet og holdt budsjettet',
    '',
    'household-management|budgeting',
    '1211 8322',
  ],
  ['Helped old neighbours with shopping and changed bandages', '~5322 ~5321', 'elderly-care|wound-care', '7322'],
  ['Gav medisin og skreiv rapport på nattevaktene på sjukeheimen', '5321|5329|2223', 'medication-administration', '2642'],
  ['Leste høyt for barnehagebarna og skiftet bleier', '~5311', 'storytelling|kindergarten-work|toddler-care', ''],
  ['Jeg følger eldre til legen og leser avisen for dem', '~5329 ~5321', '', '2211 2642'],
  ['I take care of babies in the evenings when their parents work', '~5311', 'childcare|toddler-care', ''],
  // Crafts, building, workshop
  ['Pusset opp badet sjøl, la fliser og malte veggene', '~7122 ~7131', 'tiling|renovation painting-walls', '2651 7112'],
  ['Sydde kjoler og la opp bukser for kunder hjemmefra', '7531', 'sewing|clothing-repair', '9112'],
  ['Snekret terrasse og bygde et lite skur med far', '7115', 'carpentry|deck-building', ''],
  ['Eg har mura pipe og pussa veggen i fjøset', '7112', 'bricklaying|fireplace-building', '6121'],
  ['Reparerte sykler på klubben hver tirsdag', '~7234', 'bicycle-repair', '3421'],
  ['I fixed bikes and sharpened skis for the whole street', '~7234', 'bicycle-repair', ''],
  ['Skiftet bremser, olje og dekk på bilene i familien', '~7231', 'car-repair|tyre-change', ''],
  ['Eg sveisa tilhengarar og bøygde plater på ein liten verkstad', '7212|7214', 'welding', ''],
  ['Lagde møbler av gammelt treverk og solgte dem på nett', '~7522', 'furniture-making|furniture-restoration', ''],
  ['Strikka gensere på bestilling og vevde løpere', '~7318', 'knitting weaving', '3421'],
  ['Monterte kjøkken og la parkett hjemme hos folk', '~7115 ~7122', 'kitchen-fitting floor-laying', '9412'],
  ['I laid bricks and plastered walls with my father', '7112|7123', 'bricklaying plastering', ''],
  ['Dreier boller i tre og skjærer skjeer', '~7317', 'wood-turning', '7223 5141'],
  ['Jeg fikser vaskemaskiner og støvsugere som andre kaster', '~7421', 'appliance-repair', '8157 9611'],
  ['Eg legg røyr og skiftar kranar for hyttefolk', '7126', 'plumbing', '8343'],
  ['Built a shed, fixed the roof and put in new windows', '~7115 ~7121', 'carpentry|roofing|window-and-door-fitting', '9123'],
  // Shop, store, office, numbers
  ['Satt i kassa og fylte på varer etter skoletid', '5223|9334', 'cash-register shelf-stocking', '2341'],
  ['Jeg tok imot varer på lageret i en jernvarebutikk', '4321|5223', 'goods-receiving', ''],
  ['Førte bilag, sendte faktura og kjørte lønn for tre firmaer', '3313|4311|4313', 'invoicing payroll', '8322'],
  [
    'Eg har hatt ansvar for rekneskap og løn i eit idrettslag',
    '~3313 ~4311 ~4313 ~2411',
    'accounting|bookkeeping payroll',
    '3421',
  ],
  ['Did the bookkeeping and paid salaries in a small firm', '3313|4311|4313', 'bookkeeping payroll', ''],
  ['Svarte på telefon, bestilte reiser og skrev referater', '~4110 ~4226', 'minute-taking', '2643 4221'],
  ['Solgte billetter og popkorn på kinoen i helgene', '~5230 ~5246', 'ticket-sales', ''],
  [
    'Eg pakka ordrar, skanna varer og lasta bilar om natta',
    '4321|9321|9333',
    'order-picking|packing loading-and-unloading',
    '7231 5414',
  ],
  [
    'I put prices on clothes, dressed the dummies and helped customers find their size',
    '5223',
    'customer-service|price-marking|clothing-sales',
    '',
  ],
  ['Sto på torget og solgte grønnsaker fra egen hage', '5211', 'market-stall|sales', '9214 5131'],
  ['Ringte kunder og solgte strøm på provisjon', '5244', 'telephone-sales', '7411'],
  [
    'Ordered goods, negotiated prices and kept track of stock',
    '3323|4321',
    'purchasing|negotiation stock-counting|inventory-management',
    '',
  ],
  // Food and guests
  ['Stekte burgere og serverte kaffe på bensinstasjonen', '5246|5245|5120', 'grilling|fast-food-preparation', ''],
  ['Vaska opp og skrelte poteter på et hotell på fjellet', '9412', 'dishwashing', '4224 6111'],
  ['I baked bread and decorated cakes for weddings', '7512', 'baking cake-decorating', '3432'],
  ['Eg laga mat til hundre på leirskulen', '5120|9412', 'cooking-for-many', '2341'],
  ['Tok imot gjester, rydda bord og blandet drinker', '5131|5132', 'bartending table-service', ''],
  ['Made coffee, cleaned tables and closed the café at night', '5246|5131', 'barista-work|table-service', '5414'],
  // Driving, moving
  ['Kjørte ut pakker med varebil i Oslo i fire år', '8322|9621', 'parcel-delivery|van-driving', ''],
  ['Har båret flyttelass og kjørt søppel til miljøstasjonen', '~9333 ~9611', 'moving-house', ''],
  ['I drove a taxi in Nairobi for eight years', '8322', 'taxi-driving', ''],
  [
    'Eg brøyter snø for grannelaget og køyrer gravemaskin når det trengst',
    '8342',
    'snow-ploughing|snow-clearing excavator-operation',
    '5321',
  ],
  ['Delte ut aviser klokka fem hver morgen', '~9621 ~4412 ~9510', 'newspaper-delivery', '2642'],
  ['Drove lorries across Europe and secured the loads', '8332', 'lorry-driving load-securing', ''],
  // Children, teaching, sport, culture
  ['Trente håndballjenter og kjørte dem til kamper', '~3422', 'coaching-sports', '8322 3421'],
  ['Hjalp elever med lekser i matematikk på biblioteket', '~5312', 'homework-help', '4411 2120'],
  ['I gave piano lessons at home and played the organ on Sundays', '2354|2652', 'music-teaching|playing-music', '7312'],
  ['Eg leia speidartroppen og laga turar i skogen', '', 'scout-leading', '6210 7536'],
  ['Tok bilder i bryllup og redigerte dem selv', '3431', 'photography', '3332'],
  ['Sang i kor og ledet øvelsene når dirigenten var borte', '~2652', 'singing', ''],
  ['Translated letters and spoke for my parents at the office', '~2643', 'translation|interpreting', '4110'],
  ['Jeg dømte kamper og hadde ansvar for draktene', '~3422', 'refereeing', '2612'],
  ['Skreiv i lokalavisa om fotball og kommunestyret', '2642', 'journalism', '1111 3421'],
  ['Organised a summer festival, found sponsors and booked bands', '3332', 'event-planning|artist-booking', ''],
  ['Malte plakater og tegnet kart til orienteringsløpet', '', 'drawing-and-painting|map-making|illustration', '7131'],
  ['Underviste voksne i norsk på kveldskurs', '2353|2359', 'teaching-norwegian|adult-education', ''],
  // Studies
  ['Masteroppgaven min handler om grunnvann og flom', '~2114', 'hydrology|geology|thesis-supervision|academic-writing', '2112'],
  ['Jeg går siste året på elektro og har fagprøve i juni', '~7411', 'electrical-installation|electrical-engineering', ''],
  ['I study economics and wrote my thesis on fish exports', '~2631', 'economic-analysis|academic-writing', '6222'],
  ['Studerer samfunnsplanlegging på Lillehammer og kan bruke kart og geodata', '~2164', 'geographic-information-systems', ''],
  ['Tok fag i biologi og skrev oppgave om fisk i innsjøer', '~2131', 'biology', '6222 7511'],
  ['Har bachelor i regnskap og revisjon', '2411|3313', 'accounting', ''],
  ['Elev på yrkesfag, liker best å sveise og dreie', '~7212 ~7223', 'welding', '2320'],
  ['Finished a degree in law and worked with contracts', '2611', 'legal-work|contract-writing', ''],
  ['Eg går på naturbruk og har hatt praksis hos ein gartnar', '6113', '', ''],
  ['Vi analyserte prøver på laben og skrev rapport', '', 'laboratory-analysis report-writing', '7515'],
  // Wishes
  ['Jeg vil helst jobbe ute og med hendene', '', '', '5321 8156'],
  ['Kunne tenke meg å bli rørlegger eller elektriker', '7126 7411', '', ''],
  ['I want something with animals, maybe at a vet', '3240|5164', 'animal-care', ''],
  ['Ønsker lærlingplass som kokk', '5120', '', '2341'],
  ['Eg vil bli lærar, helst i norsk og historie', '2341|2330', '', '5321'],
  ['Drømmer om å drive egen kafé ved vannet', '1412|5246|1420', '', '8322 5131'],
  ['Helst noe rolig på lager, gjerne på kveldstid', '4321', '', '5321'],
  ['I hope to find an office job where I can use Excel', '4110', 'spreadsheets', ''],
  ['Tar gjerne imot hva som helst, bare det går buss dit', '', '', '8331'],
  ['Maybe a job in a kindergarten, I like to play and sing with kids', '5311', '', '2652 3421'],
  // Titles that stay as they are, also in the middle of other words
  ['Er utdannet sykepleier og har jobbet på akuttmottak', '2223', '', ''],
  ['Jobbet som bussjåfør og liker å fiske', '8331', '', '6222'],
  ['I was a software developer before the children came', '2512', '', ''],
  ['Eg er tømrar med fagbrev og har bygd hus i ti år', '7115', '', ''],
  ['Var lærer i Eritrea, nå vasker jeg på et kjøpesenter', '2341 9112', 'cleaning', ''],
  ['Worked as a waiter in Athens, then as a driver for a bakery', '5131 8322', '', ''],
  ['Vakthavende vekter på kjøpesenter, før det kokk', '5414 5120', '', ''],
  ['Har vært assistent i barnehage og skoleassistent', '5311 5312', '', '3511'],
  ['Eg har vore hjelpepleiar og seinare helsefagarbeidar', '5321', '', ''],
  ['Selvstendig frisør i femten år med egen salong', '5141', '', ''],
  ['Carpenter and painter, mostly houses', '7115 7131', '', '2651'],
  ['Jobbet som assistent på et kontor og svarte på mail', '4110', '', '3511 5311'],
  // Slips and everyday words that look like work
  ['Jeg har vert snekkerr og malt huss', '7115', 'painting-walls', '2651'],
  ['jobbet som helsefagarbeidr på sykehjemm', '5321', '', ''],
  ['Salver og kremer lager jeg selv av voks fra kubene', '~6123', 'beekeeping|candle-and-soap-making', '7511'],
  ['Jeg leser romaner, tar bilder og sitter barnevakt', '~5311 ~3431', 'childcare|photography', '2641'],
  ['Har lekt med barna og bakt boller', '~5311', 'baking', '2330'],
  ['Bodde ved havet, gikk mye på ski og var sjelden innendørs', '', '', '6222 3421'],
  ['We lived near the school and walked to the store every day', '', '', '2341 5223'],
  ['Pussar opp hytta og skifter gardiner', '', 'renovation', '7112 0310'],
  ['Setter pris på orden, møter presis og tåler stress', '', '', '7321'],
  ['Eg møter til rett tid, lærer fort og er ikkje redd for å ta i', '', '', '2341'],
  ['I never give up, I follow rules and I am a fast learner', '', '', '3423'],
  ['Har god helse, førerkort og bil, kan starte med en gang', '', '', '5321 8322'],
  ['Forteller gjerne mer om meg selv i et møte', '', '', '5113 2211'],
  ['I can start on Monday and I have my own car', '', '', '8322 7231'],
];

const groups = (words: string) =>
  words
    .split(' ')
    .filter((word) => word !== '' && !word.startsWith('~'))
    .map((word) => word.split('|'));

export const sentences: readonly Sentence[] = rows.map(([said, occupations, skills, never = '']) => ({
  said,
  occupations: groups(occupations),
  near: occupations
    .split(' ')
    .filter((word) => word.startsWith('~'))
    .map((word) => word.slice(1)),
  skills: groups(skills),
  never: never.split(' ').filter(Boolean),
}));

export interface SentenceFigures {
  /** Occupations and skills that had to be found, and how many were. */
  expected: number;
  met: number;
  /** Occupations linked, and how many are of a field of work where one was expected. */
  linked: number;
  fitting: number;
  /** Occupations linked that were named as mistakes. */
  mistaken: number;
}

/** How the linker reads some of the sentences. */
export function measure(some: readonly Sentence[]): SentenceFigures {
  const figures: SentenceFigures = { expected: 0, met: 0, linked: 0, fitting: 0, mistaken: 0 };
  for (const sentence of some) {
    const read = linkText(sentence.said);
    const codes = read.occupations.map(({ id }) => id);
    const skills = read.skills.map(({ id }) => id);
    const fields = new Set([...sentence.occupations.flat(), ...sentence.near].map(fieldOfOccupation));
    for (const group of sentence.occupations) if (group.some((code) => codes.includes(code))) figures.met++;
    for (const group of sentence.skills) if (group.some((id) => skills.includes(id))) figures.met++;
    figures.expected += sentence.occupations.length + sentence.skills.length;
    figures.linked += codes.length;
    figures.fitting += codes.filter((code) => fields.has(fieldOfOccupation(code))).length;
    figures.mistaken += codes.filter((code) => sentence.never.includes(code)).length;
  }
  return figures;
}

/** The half that rules are chosen on, and the half that checks them. */
export const sentencesForTuning = sentences.filter((_, at) => at % 2 === 0);
export const sentencesForChecking = sentences.filter((_, at) => at % 2 === 1);

/** As much as may be sent at once, of words that stand in no list and look like none. */
export const unmetWords = Array.from({ length: 700 }, (_, at) => `q${(at * 7919).toString(36)}xz`)
  .join(' ')
  .slice(0, 4000);
