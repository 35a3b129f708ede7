/** Invented opportunities in bakeries, kitchens, dairies, farms and forests. */
import type { DemoOpportunity } from './types.ts';

export const foodAndNatureOpportunities: readonly DemoOpportunity[] = [
  {
    key: 'bakery-internship-hamar',
    employerKey: 'fjellbrod',
    kind: 'internship',
    occupationCode: '7512',
    title: { nb: 'Praksis i bakeriet', en: 'Internship in the bakery' },
    description: {
      nb: `Du er med i bakeriet i seks til tolv uker. Du veier opp mel, former boller, setter brett i ovnen og pakker brød.

Du lærer hygiene, hvordan deig skal kjennes ut, og ordene vi bruker på jobb. Ingen venter at du kan noe fra før. Du får arbeidsklær av oss.

Du kan velge tidlig morgen eller dagvakt fra klokka ni. Vi er fire på hvert skift, og vi spiser frokost sammen. Går det bra for oss begge, snakker vi om jobb.`,
      en: `You join the bakery for six to twelve weeks. You weigh flour, shape buns, put trays in the oven and pack bread.

You learn hygiene, how dough should feel, and the words we use at work. Nobody expects you to know anything beforehand. You get work clothes from us.

You can choose early morning or the day shift from nine. There are four of us on each shift, and we eat breakfast together. If it goes well for both of us, we talk about a job.`,
    },
    placeId: 'hamar',
    remote: 'no',
    extent: { fromPercent: 40, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'baking', hardness: 'trainable' },
      { type: 'skill', skillId: 'food-hygiene', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A1', written: null, hardness: 'trainable' },
    ],
    workplaceFacts: ['mentor', 'plain-instructions', 'part-time-possible', 'near-bus-stop'],
    positionCount: 2,
    publishedDaysAgo: 2,
    startsInDays: 14,
    deadlineInDays: null,
  },
  {
    key: 'baker-apprenticeship-hamar',
    employerKey: 'fjellbrod',
    kind: 'apprenticeship',
    occupationCode: '7512',
    title: { nb: 'Læreplass som baker', en: 'Apprenticeship as a baker' },
    description: {
      nb: `Du lærer bakerfaget fra bunnen: surdeig, rundstykker, lefser og kaker. Etter hvert lager du din egen bolle, og den selger vi i butikken.

Vi lærer deg å lese en oppskrift, regne om mengder og holde ovnen i gang. Du jobber sammen med Kari, som har bakt i tretti år.

Dagen starter tidlig, og du har fri fra klokka ett. Bor du langt unna, finner vi en løsning før bussen går. Snakk med oss her. Den formelle søknaden går gjennom Vigo i fylket.`,
      en: `You learn baking from the ground up: sourdough, rolls, lefse and cakes. In time you make a bun of your own, and we sell it in the shop.

We teach you to read a recipe, work out amounts and keep the oven going. You work with Kari, who has baked for thirty years.

The day starts early, and you are done by one o'clock. If you live far away, we find a way before the buses run. Talk to us here. The formal application goes through Vigo at the county.`,
    },
    placeId: 'hamar',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'baking', hardness: 'trainable' },
      { type: 'skill', skillId: 'food-hygiene', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A2', written: 'A2', hardness: 'must' },
      { type: 'skill', skillId: 'cake-decorating', hardness: 'nice' },
    ],
    workplaceFacts: ['mentor', 'plain-instructions'],
    positionCount: 1,
    publishedDaysAgo: 13,
    startsInDays: 140,
    deadlineInDays: 65,
  },
  {
    key: 'kitchen-internship-gjovik',
    employerKey: 'langbordet',
    kind: 'internship',
    occupationCode: '9412',
    title: { nb: 'Praksis på kjøkkenet rundt Langbordet', en: 'Internship in the kitchen of the Long Table' },
    description: {
      nb: `Du er med og lager middag til åtti gjester tre dager i uka. Du skreller, steker, smaker til, dekker bordet og rydder etterpå.

Har du laget mat til mange hjemme eller til fest, kan du mer enn du tror. Vi lærer deg hygiene, allergener og hvordan et stort kjøkken virker. Du får en attest som sier hva du kan.

Vi starter klokka ti og er ferdige klokka tre. Språket på kjøkkenet er litt av alt. Yusra hjelper deg å skrive ned det du kan, og å finne veien videre.`,
      en: `You help cook dinner for eighty guests three days a week. You peel, fry, taste, set the table and tidy up afterwards.

If you have cooked for many at home or at parties, you know more than you think. We teach you hygiene, allergens and how a big kitchen works. You get a reference that says what you can do.

We start at ten and finish at three. The language in the kitchen is a bit of everything. Yusra helps you write down what you can do and find the way on.`,
    },
    placeId: 'gjovik',
    remote: 'no',
    extent: { fromPercent: 20, toPercent: 60 },
    requirements: [
      { type: 'skill', skillId: 'cooking', hardness: 'nice' },
      { type: 'skill', skillId: 'food-hygiene', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A1', written: null, hardness: 'trainable' },
    ],
    workplaceFacts: ['norwegian-training', 'part-time-possible', 'daytime-only', 'near-bus-stop'],
    positionCount: 3,
    publishedDaysAgo: 8,
    startsInDays: 7,
    deadlineInDays: null,
  },
  {
    key: 'long-table-visit-gjovik',
    employerKey: 'langbordet',
    kind: 'visit',
    occupationCode: '9412',
    title: { nb: 'Kom og spis, og se hva vi gjør', en: 'Come and eat, and see what we do' },
    description: {
      nb: `Kom og spis middag med oss en tirsdag. Du får se kjøkkenet før gjestene kommer, og du kan sitte med dem som jobber her.

Du møter frivillige, folk i praksis og noen som fikk jobb etter tida hos oss. Spør dem om alt du lurer på. Vi viser deg også hvordan vi henter mat fra butikker, så den ikke blir kastet.

Besøket varer halvannen time og koster ingenting. Du trenger ikke å kunne norsk. Ta gjerne med en venn.`,
      en: `Come and have dinner with us on a Tuesday. You see the kitchen before the guests arrive, and you can sit with those who work here.

You meet volunteers, people on an internship and some who got a job after their time with us. Ask them anything you wonder about. We also show you how we fetch food from shops, so that it is not thrown away.

The visit lasts an hour and a half and costs nothing. You need no Norwegian. Feel free to bring a friend.`,
    },
    placeId: 'gjovik',
    remote: 'no',
    extent: null,
    requirements: [
      { type: 'skill', skillId: 'cooking', hardness: 'nice' },
      { type: 'skill', skillId: 'buffet-and-catering', hardness: 'nice' },
    ],
    workplaceFacts: ['step-free', 'accessible-toilet', 'near-bus-stop'],
    positionCount: 8,
    publishedDaysAgo: 1,
    startsInDays: 5,
    deadlineInDays: null,
  },
  {
    key: 'cook-trysil',
    employerKey: 'tre-bamser',
    kind: 'job',
    occupationCode: '5120',
    title: { nb: 'Kokk på fjellhotell', en: 'Cook at a mountain hotel' },
    description: {
      nb: `Du lager frokost, suppe og middag til skifolk og familier. Du har ansvar for varmmaten tre kvelder i uka.

Du bør ha laget mat på jobb før. Fagbrev er fint, men ikke et krav. Vi lærer deg rettene våre og hvordan vi passer på allergener. På kjøkkenet går det i engelsk og norsk.

Vakta varer fra klokka to til ti. Dere er fem på kjøkkenet, og kjøkkensjefen roper ikke. Du kan leie hybel på hotellet, så du trenger ikke bil.`,
      en: `You cook breakfast, soup and dinner for skiers and families. You are in charge of hot food three evenings a week.

You should have cooked at work before. A trade certificate is good, but not required. We teach you our dishes and how we take care with allergens. In the kitchen we speak English and Norwegian.

The shift runs from two to ten. There are five of you in the kitchen, and the chef does not shout. You can rent a small flat at the hotel, so you need no car.`,
    },
    placeId: 'trysil',
    remote: 'no',
    extent: { fromPercent: 80, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'cooking', hardness: 'must' },
      { type: 'skill', skillId: 'food-hygiene', hardness: 'trainable' },
      { type: 'language', language: 'en', oral: 'A2', written: null, hardness: 'must' },
      { type: 'education', level: 4, hardness: 'nice' },
    ],
    workplaceFacts: ['free-parking'],
    positionCount: 2,
    publishedDaysAgo: 5,
    startsInDays: 30,
    deadlineInDays: 16,
  },
  {
    key: 'hotel-open-trysil',
    employerKey: 'tre-bamser',
    kind: 'open-for-contact',
    occupationCode: null,
    title: {
      nb: 'Vi hører gjerne fra deg som vil jobbe på hotell',
      en: 'Want to work at a hotel? We would like to hear from you',
    },
    description: {
      nb: `Vi har ikke lyst ut noe akkurat nå, men vi trenger folk hver sesong. Det kan være i resepsjonen, på rommene, i baren eller i skibutikken.

Fortell oss hva du liker og hva du har gjort, hjemme eller på jobb. Vi lærer opp alle nye i ei uke før de går vakt alene. Du kan begynne med engelsk.

Som ny får du en fast kollega å følge. Dagene er travle, men du får fri når andre jobber. Hybel kan du leie av oss. Vi svarer deg innen fem dager.`,
      en: `We have nothing advertised right now, but we need people every season. It can be in reception, in the rooms, in the bar or in the ski shop.

Tell us what you like and what you have done, at home or at work. We train everyone new for a week before they take a shift alone. You can start with English.

When you are new, you get one colleague to follow. Days are busy, but you are off when others work. You can rent a small flat from us. We answer you within five days.`,
    },
    placeId: 'trysil',
    remote: 'no',
    extent: { fromPercent: 50, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'customer-service', hardness: 'trainable' },
      { type: 'language', language: 'en', oral: 'A2', written: null, hardness: 'nice' },
      { type: 'skill', skillId: 'cleaning', hardness: 'trainable' },
    ],
    workplaceFacts: ['free-parking', 'part-time-possible'],
    positionCount: 10,
    publishedDaysAgo: 20,
    startsInDays: null,
    deadlineInDays: null,
  },
  {
    key: 'dairy-tynset',
    employerKey: 'melkestjerna',
    kind: 'job',
    occupationCode: '8160',
    title: { nb: 'Meierimedarbeider, ingen krav om utdanning', en: 'Dairy worker, no education needed' },
    description: {
      nb: `Du hjelper til med å lage ost. Du rører, snur oster på lageret, vasker utstyr og pakker.

Alt lærer du her. Det viktigste er at du er nøye og vasker hendene mange ganger om dagen. Etter et år kan du ta fagbrev med støtte fra oss. Har du vært på gård, kjenner du igjen mye.

Vi begynner klokka seks og slutter klokka to. Du kan gå hit fra sentrum på ti minutter, og du trenger ikke lappen. I pausene smaker vi på osten.`,
      en: `You help make cheese. You stir, turn cheeses in the store, wash equipment and pack.

You learn everything here. What matters most is that you are careful and wash your hands many times a day. After a year you can take a trade certificate with our support. If you have been on a farm, much will feel familiar.

We start at six and stop at two. You can walk here from the centre in ten minutes, and you need no driving licence. In the breaks we taste the cheese.`,
    },
    placeId: 'tynset',
    remote: 'no',
    extent: { fromPercent: 60, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'food-hygiene', hardness: 'trainable' },
      { type: 'skill', skillId: 'food-production', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'trainable' },
      { type: 'skill', skillId: 'milking', hardness: 'nice' },
    ],
    workplaceFacts: ['mentor', 'free-parking'],
    positionCount: 2,
    publishedDaysAgo: 4,
    startsInDays: 21,
    deadlineInDays: 20,
  },
  {
    key: 'farm-shop-internship-stange',
    employerKey: 'solhumla',
    kind: 'internship',
    occupationCode: '5223',
    title: { nb: 'Praksis i gårdsbutikken', en: 'Internship in the farm shop' },
    description: {
      nb: `Du fyller hyllene med grønnsaker, hjelper kunder og tar betalt i kassa. Når det er stille, steller du planter i drivhuset.

Du lærer kassa, varene og hvordan du snakker med kunder som har det travelt. Har du vært borte fra arbeid en stund, starter vi rolig. Du kan begynne med to dager i uka.

Vi åpner klokka ti. Du er alltid sammen med Tormod eller en annen som kan butikken. Bussen stopper rett utenfor.`,
      en: `You fill the shelves with vegetables, help customers and take payment at the till. When it is quiet, you tend plants in the greenhouse.

You learn the till, the goods and how to talk to customers in a hurry. If you have been away from work for a while, we start gently. You can begin with two days a week.

We open at ten. You are always with Tormod or someone else who knows the shop. The bus stops right outside.`,
    },
    placeId: 'stange',
    remote: 'no',
    extent: { fromPercent: 40, toPercent: 80 },
    requirements: [
      { type: 'skill', skillId: 'customer-service', hardness: 'trainable' },
      { type: 'skill', skillId: 'cash-register', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'nice' },
    ],
    workplaceFacts: ['plain-instructions', 'flexible-hours', 'free-parking'],
    positionCount: 1,
    publishedDaysAgo: 10,
    startsInDays: 12,
    deadlineInDays: null,
  },
  {
    key: 'farm-open-stange',
    employerKey: 'solhumla',
    kind: 'open-for-contact',
    occupationCode: '9211',
    title: { nb: 'Vil du jobbe ute hos oss i sesongen?', en: 'Would you like to work outdoors with us this season?' },
    description: {
      nb: `Fra april til oktober trenger vi folk i åkeren og drivhuset. Vi sår, luker, plukker og pakker. Noen er her i tre uker, andre hele sommeren.

Du trenger ikke norsk og ikke utdanning. Vi viser deg alt og jobber ved siden av deg. Kan du kjøre traktor, er det fint.

Dagen starter klokka sju, og vi tar lang pause når det er varmt. Du får lunsj fra gården. Skriv hva du kan tenke deg, så ringer vi når vi vet hvor mange vi trenger.`,
      en: `From April to October we need people in the fields and the greenhouse. We sow, weed, pick and pack. Some are here for three weeks, others all summer.

You need no Norwegian and no education. We show you everything and work beside you. If you can drive a tractor, good.

The day starts at seven, and we take a long break when it is hot. You get lunch from the farm. Write what you would like to do, and we call when we know how many we need.`,
    },
    placeId: 'stange',
    remote: 'no',
    extent: { fromPercent: 20, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'harvesting', hardness: 'trainable' },
      { type: 'skill', skillId: 'greenhouse-work', hardness: 'trainable' },
      { type: 'skill', skillId: 'tractor-driving', hardness: 'nice' },
    ],
    workplaceFacts: ['part-time-possible', 'free-parking'],
    positionCount: 6,
    publishedDaysAgo: 18,
    startsInDays: null,
    deadlineInDays: null,
  },
  {
    key: 'food-traineeship-lena',
    employerKey: 'rotgodt',
    kind: 'traineeship',
    occupationCode: '3122',
    title: { nb: 'Trainee i matproduksjon', en: 'Trainee in food production' },
    description: {
      nb: `I halvannet år lærer du hvordan en matfabrikk drives. Du starter på gulvet, går videre til plan og innkjøp, og ender som leder for et lite skift.

Har du fagskole eller bachelor i mat, teknikk eller logistikk, passer du her. Vi lærer deg å lede folk og å lese tall fra linja. Du bør kunne snakke norsk med laget ditt.

Dagen er variert. Om morgenen møter du skiftet, om dagen retter du feil, og hver fredag viser du hva du har funnet ut.`,
      en: `For a year and a half you learn how a food factory is run. You start on the floor, move on to planning and buying, and end as leader of a small shift.

If you have a vocational college degree or a bachelor in food, technology or logistics, you fit here. We teach you to lead people and to read figures from the line. You should be able to speak Norwegian with your team.

Days vary. In the morning you meet the shift, during the day you fix faults, and every Friday you show what you have found out.`,
    },
    placeId: 'lena',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'education', level: 5, hardness: 'must' },
      { type: 'language', language: 'nb', oral: 'B1', written: 'B1', hardness: 'must' },
      { type: 'skill', skillId: 'staff-management', hardness: 'trainable' },
      { type: 'skill', skillId: 'food-production', hardness: 'trainable' },
      { type: 'skill', skillId: 'spreadsheets', hardness: 'nice' },
    ],
    workplaceFacts: ['mentor', 'free-parking'],
    positionCount: 1,
    publishedDaysAgo: 14,
    startsInDays: 90,
    deadlineInDays: 35,
  },
  {
    key: 'food-waste-project-lena',
    employerKey: 'rotgodt',
    kind: 'student-project',
    occupationCode: '2141',
    title: { nb: 'Studentoppgave: mindre svinn på linja', en: 'Student project: less waste on the line' },
    description: {
      nb: `En av ti gulrøtter blir kastet fordi den er skjev eller brukket. Vi vil vite hva den kan bli i stedet. Det kan bli din bachelor eller fagskoleoppgave.

Du får tall fra linja, tid med operatørene og en fast veileder. Du lærer å måle svinn og å regne ut hva en idé koster.

Du kommer så ofte du vil, og kan skrive hjemme. Skriv på norsk eller engelsk. Vi dekker reisen, og vi leser det du skriver.`,
      en: `One carrot in ten is thrown away because it is crooked or broken. We want to know what it could become instead. It can be your bachelor thesis or vocational college project.

You get figures from the line, time with the operators and one supervisor. You learn to measure waste and to work out what an idea costs.

You come as often as you like and can write at home. Write in Norwegian or English. We cover your travel, and we read what you write.`,
    },
    placeId: 'lena',
    remote: 'partly',
    extent: null,
    requirements: [
      { type: 'skill', skillId: 'data-analysis', hardness: 'trainable' },
      { type: 'skill', skillId: 'spreadsheets', hardness: 'nice' },
      { type: 'education', level: 5, hardness: 'nice' },
    ],
    workplaceFacts: ['flexible-hours'],
    positionCount: 2,
    publishedDaysAgo: 17,
    startsInDays: 50,
    deadlineInDays: 40,
  },
  {
    key: 'forest-drone-project-dokka',
    employerKey: 'granbar',
    kind: 'student-project',
    occupationCode: null,
    title: { nb: 'Masteroppgave: tell trærne fra lufta', en: 'Master project: count the trees from the air' },
    description: {
      nb: `Vi flyr droner over skogen, men vi teller fortsatt trærne for hånd. Kan du lage en måte å telle på som vi kan stole på?

Du får tre års bilder, kart og målinger fra bakken. Du lærer hvordan skogen drives, og hva en bonde trenger å vite. Oppgaven passer for deg som studerer skog, geografi eller data.

Du kan jobbe hvor du vil, men du bør være med ut i skogen noen dager. Håvard kjører deg dit. Engelsk går fint.`,
      en: `We fly drones over the forest, but we still count the trees by hand. Can you make a way of counting that we can trust?

You get three years of pictures, maps and measurements from the ground. You learn how forest is managed and what a farmer needs to know. The project suits students of forestry, geography or computing.

You can work where you like, but you should come along to the forest for a few days. Håvard drives you there. English is fine.`,
    },
    placeId: 'dokka',
    remote: 'partly',
    extent: null,
    requirements: [
      { type: 'skill', skillId: 'data-analysis', hardness: 'nice' },
      { type: 'skill', skillId: 'geographic-information-systems', hardness: 'trainable' },
      { type: 'skill', skillId: 'python-programming', hardness: 'nice' },
      { type: 'education', level: 6, hardness: 'nice' },
    ],
    workplaceFacts: [],
    positionCount: 1,
    publishedDaysAgo: 22,
    startsInDays: 60,
    deadlineInDays: 45,
  },
];
