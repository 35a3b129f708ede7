/** Invented opportunities around Kongsvinger, in Odalen and Solør. */
import type { DemoOpportunity } from './types.ts';

export const kongsvingerOpportunities: readonly DemoOpportunity[] = [
  {
    key: 'electronics-assembly-kongsvinger',
    employerKey: 'loddebolt',
    kind: 'job',
    occupationCode: '8212',
    title: { nb: 'Montør i elektronikk, vi lærer deg opp', en: 'Electronics assembler, we train you' },
    description: {
      nb: `Du sitter ved et bord med godt lys og lupe. Du setter på små deler, lodder og ser etter feil. Ingenting veier mer enn en ost.

Du får tre ukers kurs med lønn. Det beste utgangspunktet er rolige hender fra noe annet: søm, mat, biler, spill eller hår.

Dagen er fra sju til tre, med korte pauser hver time. Det er stille i rommet, og du kan ha musikk på ørene. Mange her snakker vietnamesisk, polsk eller tigrinja.`,
      en: `You sit at a table with good light and a lens. You place small parts, solder and look for faults. Nothing weighs more than a cheese.

You get a three-week course with pay. The best start is calm hands from something else: sewing, food, cars, games or hair.

The day is from seven to three, with short breaks each hour. The room is quiet, and you may have music in your ears. Many here speak Vietnamese, Polish or Tigrinya.`,
    },
    placeId: 'kongsvinger',
    remote: 'no',
    extent: { fromPercent: 60, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'assembly', hardness: 'trainable' },
      { type: 'skill', skillId: 'quality-control', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A1', written: null, hardness: 'trainable' },
      { type: 'language', language: 'en', oral: 'A1', written: null, hardness: 'nice' },
    ],
    workplaceFacts: ['seated-work', 'no-heavy-lifting', 'plain-instructions', 'near-bus-stop'],
    positionCount: 5,
    publishedDaysAgo: 2,
    startsInDays: 20,
    deadlineInDays: 12,
  },
  {
    key: 'electronics-traineeship-kongsvinger',
    employerKey: 'loddebolt',
    kind: 'traineeship',
    occupationCode: '3114',
    title: { nb: 'Trainee i elektronikk og test', en: 'Trainee in electronics and testing' },
    description: {
      nb: `Du lager riggene som tester kortene våre, og finner ut hvorfor nummer fire hundre og to ikke virker. Det er litt lodding og litt kode.

Du får kurs i måling og standarder, og en fadder som har gjort dette siden radioene var store. En grad i elektro eller data er grunnlaget.

Vi starter klokka åtte. Hver tredje måned bytter du lag: test, innkjøp, kunde. Du er med på å velge hva du skal gjøre når året er omme.`,
      en: `You make the rigs that test our boards, and find out why number four hundred and two does not work. It is some soldering and some code.

You get courses in measuring and standards, and a mentor who has done this since radios were large. A degree in electronics or computing is the ground to stand on.

We start at eight. Every third month you change team: testing, buying, customers. You help decide what to do when the year is over.`,
    },
    placeId: 'kongsvinger',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'education', level: 6, hardness: 'must' },
      { type: 'skill', skillId: 'electronics-repair', hardness: 'nice' },
      { type: 'skill', skillId: 'programming', hardness: 'nice' },
      { type: 'language', language: 'en', oral: 'B1', written: 'B1', hardness: 'must' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'trainable' },
    ],
    workplaceFacts: ['mentor', 'seated-work', 'step-free', 'near-bus-stop'],
    positionCount: 1,
    publishedDaysAgo: 19,
    startsInDays: 115,
    deadlineInDays: 47,
  },
  {
    key: 'school-bus-skotterud',
    employerKey: 'svingom',
    kind: 'job',
    occupationCode: '8331',
    title: { nb: 'Skolebuss, morgen og ettermiddag', en: 'School bus driver, mornings and afternoons' },
    description: {
      nb: `Du kjører barn fra Magnor og Åbogen til skolen på Skotterud og hjem igjen. Du kjenner dem ved navn, og vet hvem som sovner.

Du må ha klasse D og bevis for yrkessjåfør. Mangler du det, men har B, så ta kontakt: vi har egne kurs som starter to ganger i året.

Du kjører fra halv sju til ni og fra ett til fire. Du har fri når skolen har fri. Bussen står hjemme hos deg om du har plass til den.`,
      en: `You drive children from Magnor and Åbogen to school at Skotterud and home again. You know them by name, and who falls asleep.

You must hold class D and a professional driver’s certificate. If you do not, but have class B, get in touch: we run courses that begin twice a year.

You drive from half past six to nine and from one to four. You are off when the school is off. The bus can stay at your house if you have room for it.`,
    },
    placeId: 'skotterud',
    remote: 'no',
    extent: { fromPercent: 40, toPercent: 50 },
    requirements: [
      { type: 'licence', licenceId: 'D', hardness: 'must' },
      { type: 'licence', licenceId: 'professional-driver-passengers', hardness: 'must' },
      { type: 'skill', skillId: 'bus-driving', hardness: 'must' },
      { type: 'language', language: 'nb', oral: 'B1', written: null, hardness: 'must' },
    ],
    workplaceFacts: ['seated-work', 'part-time-possible', 'free-parking', 'daytime-only'],
    positionCount: 2,
    publishedDaysAgo: 6,
    startsInDays: 30,
    deadlineInDays: 16,
  },
  {
    key: 'pellet-mechanic-braskereidfoss',
    employerKey: 'kvistknekk',
    kind: 'job',
    occupationCode: '7233',
    title: { nb: 'Industrimekaniker på pelletsfabrikk', en: 'Industrial mechanic at a pellet mill' },
    description: {
      nb: `Flis fra saga vår blir til små staver som varmer hus. Du holder presser, bånd og vifter i gang, og stopper dem før de stopper selv.

Du har fagbrev, eller du har holdt maskiner i live et annet sted. Kurs i varme arbeider får du. Vi vil at du skal skrive ned det du finner ut.

Du jobber på dagtid, men har vakt hver femte uke. Verkstedet er nytt, med kran og god varme. Fra Elverum er det en halvtime i bil.`,
      en: `Chips from our saw become small rods that heat houses. You keep presses, belts and fans running, and stop them before they stop themselves.

You have a trade certificate, or you have kept machines alive somewhere else. You get a course in hot work. We want you to write down what you find out.

You work in the daytime, but are on call every fifth week. The workshop is new, with a crane and good heating. From Elverum it is half an hour by car.`,
    },
    placeId: 'braskereidfoss',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'machine-maintenance', hardness: 'must' },
      { type: 'skill', skillId: 'hydraulics', hardness: 'nice' },
      { type: 'skill', skillId: 'welding', hardness: 'nice' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' },
      { type: 'licence', licenceId: 'hot-work', hardness: 'trainable' },
    ],
    workplaceFacts: ['free-parking', 'mentor'],
    positionCount: 1,
    publishedDaysAgo: 10,
    startsInDays: 30,
    deadlineInDays: 18,
  },
  {
    key: 'potato-operator-flisa',
    employerKey: 'gyllen-potet',
    kind: 'job',
    occupationCode: '8160',
    title: { nb: 'Prosessoperatør i matfabrikk', en: 'Process operator in a food factory' },
    description: {
      nb: `Du følger poteten fra vask til pose. Du ser på skjermer, tar prøver, smaker litt og kaller på hjelp når båndet stopper.

Vi lærer deg opp fra null. I sju uker går du sammen med noen, og tar hygienekurs. Vil du ha fagbrev, betaler vi for det ved siden av jobb.

Skiftet er tidlig, sent og natt, en uke av hver. Tillegget er godt, og vaktplanen er kjent for et år. Kantina er åpen hele natta.`,
      en: `You follow the potato from wash to bag. You watch screens, take samples, taste a little and call for help when the belt stops.

We train you from nothing. For seven weeks you go with somebody, and take a hygiene course. If you want a trade certificate, we pay for it beside the job.

Shifts are early, late and night, a week of each. The extra pay is good, and the plan is known for a year. The canteen is open all night.`,
    },
    placeId: 'flisa',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'production-line', hardness: 'trainable' },
      { type: 'skill', skillId: 'process-control', hardness: 'trainable' },
      { type: 'skill', skillId: 'food-hygiene', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' },
    ],
    workplaceFacts: ['mentor', 'plain-instructions', 'near-bus-stop', 'free-parking'],
    positionCount: 4,
    publishedDaysAgo: 3,
    startsInDays: 22,
    deadlineInDays: 12,
  },
  {
    key: 'potato-apprenticeship-flisa',
    employerKey: 'gyllen-potet',
    kind: 'apprenticeship',
    occupationCode: '8160',
    title: { nb: 'Læreplass i industriell matproduksjon', en: 'Apprenticeship in industrial food production' },
    description: {
      nb: `Du lærer å styre maskiner, holde mat trygg og finne ut hvorfor chipsen ble for mørk. Svaret er nesten alltid sukker.

Du er innom alle avdelinger, også laboratoriet. Ellen har fulgt elleve lærlinger til fagbrev, og leser gjerne oppgaver med deg.

Lærlinger jobber bare på dagen. Bor du i Kongsvinger, passer bussen. Kom på besøk før du velger. Den formelle søknaden går gjennom Vigo.`,
      en: `You learn to run machines, keep food safe and find out why the crisps went too dark. The answer is nearly always sugar.

You visit every department, the laboratory too. Ellen has seen eleven apprentices to their exam and is glad to read tasks with you.

Apprentices work in the daytime only. If you live in Kongsvinger, the bus fits. Visit us before you choose. The formal application goes through Vigo.`,
    },
    placeId: 'flisa',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'food-production', hardness: 'trainable' },
      { type: 'skill', skillId: 'machine-operation', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A2', written: 'A2', hardness: 'must' },
    ],
    workplaceFacts: ['mentor', 'daytime-only', 'near-bus-stop', 'free-parking'],
    positionCount: 2,
    publishedDaysAgo: 20,
    startsInDays: 140,
    deadlineInDays: 64,
  },
  {
    key: 'part-time-firefighter-kirkenaer',
    employerKey: 'rodhjelm',
    kind: 'job',
    occupationCode: '5411',
    title: { nb: 'Brannkonstabel på deltid', en: 'Part-time firefighter' },
    description: {
      nb: `Du rykker ut til brann, ulykker og folk som trenger hjerte- og lungeredning. Andre dager øver du, vasker bilen og besøker skoler.

Du kan begynne uten kurs. Brannvesenet gir deg opplæring, og du får lønn mens du lærer. Opptaket har en prøve i praksis, og du får øve på den her først.

Du har vakt hver fjerde uke og må være på stasjonen fort når det piper. Øvelsen er på onsdager. Vi forklarer det gjerne for sjefen i den andre jobben din.`,
      en: `You turn out to fires, accidents and people whose heart has stopped. Other days you practise, wash the engine and visit schools.

You can begin with no course. The fire service trains you, with pay while you learn. There is a practical test to get in, and you can practise for it here first.

You are on duty every fourth week and must get to the station fast when the pager goes. Practice is on Wednesdays. We are glad to explain it to the boss of your other job.`,
    },
    placeId: 'kirkenaer',
    remote: 'no',
    extent: { fromPercent: 10, toPercent: 20 },
    requirements: [
      { type: 'licence', licenceId: 'B', hardness: 'must' },
      { type: 'licence', licenceId: 'C', hardness: 'nice' },
      { type: 'language', language: 'nb', oral: 'B1', written: null, hardness: 'must' },
      { type: 'skill', skillId: 'fire-fighting', hardness: 'trainable' },
      { type: 'skill', skillId: 'first-aid', hardness: 'trainable' },
      { type: 'skill', skillId: 'rescue-work', hardness: 'trainable' },
    ],
    workplaceFacts: ['mentor', 'part-time-possible', 'free-parking'],
    positionCount: 4,
    publishedDaysAgo: 11,
    startsInDays: 70,
    deadlineInDays: 32,
  },
  {
    key: 'fire-station-visit-kirkenaer',
    employerKey: 'rodhjelm',
    kind: 'visit',
    occupationCode: '5411',
    title: { nb: 'Åpen onsdag på brannstasjonen', en: 'Open Wednesday at the fire station' },
    description: {
      nb: `Kom på en øvelse og se hva vi driver med. Du kan prøve en hjelm, holde en slange og sitte i førersetet.

Vi forteller hvem vi er. Her er en baker, en lærer, to bønder og en frisør. Kanskje kjenner du noen. Spør om det du lurer på, også det som er skummelt.

Vi begynner klokka seks og serverer pølser klokka sju. Ta med hvem du vil. Du trenger ikke melde deg på, men det er hyggelig om du gjør det her.`,
      en: `Come to a practice and see what we do. You can try a helmet, hold a hose and sit in the driver’s seat.

We tell you who we are. Here is a baker, a teacher, two farmers and a hairdresser. You may know somebody. Ask what you wonder about, the scary things too.

We start at six and serve hot dogs at seven. Bring whoever you like. You need not sign up, but it is nice if you do so here.`,
    },
    placeId: 'kirkenaer',
    remote: 'no',
    extent: null,
    requirements: [
      { type: 'skill', skillId: 'fire-fighting', hardness: 'nice' },
      { type: 'skill', skillId: 'first-aid', hardness: 'nice' },
    ],
    workplaceFacts: ['step-free', 'accessible-toilet', 'free-parking', 'near-bus-stop'],
    positionCount: 8,
    publishedDaysAgo: 5,
    startsInDays: 9,
    deadlineInDays: null,
  },
  {
    key: 'payroll-skarnes',
    employerKey: 'lonn-og-lommebok',
    kind: 'job',
    occupationCode: '4313',
    title: { nb: 'Lønnsmedarbeider, delvis hjemmekontor', en: 'Payroll officer, partly from home' },
    description: {
      nb: `Du tar imot timer, ser at de stemmer, kjører lønn og svarer når noen lurer på hvorfor det ble trukket mer i mai.

Du har jobbet med lønn eller regnskap før, her eller i et annet land. Norske regler om ferie og sykdom lærer du av Aisha.

Rundt den tjuende i måneden er det travelt. Ellers er det rolig. Du kan jobbe hjemme tre dager i uka, og kontoret ligger to minutter fra toget.`,
      en: `You take in hours, see that they add up, run the pay and answer when somebody wonders why more was taken in May.

You have worked with payroll or accounting before, here or in another country. You learn Norwegian rules on holidays and sick leave from Aisha.

Around the twentieth of the month it is busy. Otherwise it is calm. You can work from home three days a week, and the office is two minutes from the train.`,
    },
    placeId: 'skarnes',
    remote: 'partly',
    extent: { fromPercent: 50, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'payroll', hardness: 'must' },
      { type: 'skill', skillId: 'spreadsheets', hardness: 'must' },
      { type: 'language', language: 'nb', oral: 'B2', written: 'B1', hardness: 'must' },
      { type: 'skill', skillId: 'accounting', hardness: 'nice' },
      { type: 'skill', skillId: 'tax-knowledge', hardness: 'nice' },
    ],
    workplaceFacts: ['quiet', 'seated-work', 'flexible-hours', 'near-bus-stop'],
    positionCount: 1,
    publishedDaysAgo: 4,
    startsInDays: 33,
    deadlineInDays: 19,
  },
  {
    key: 'sewing-internship-sand',
    employerKey: 'knappenal',
    kind: 'internship',
    occupationCode: '7531',
    title: { nb: 'Praksis på systua', en: 'Internship in the sewing room' },
    description: {
      nb: `Du legger opp bukser, syr vesker av gamle gardiner og tar imot kunder når du har lyst til det. Seks maskiner står klare.

Mange kan sy når de kommer, og lærer norsk av de andre rundt bordet. Kan du ikke sy, begynner du med å sprette. Alle har begynt der.

Vi har åpent fra ti til to, fire dager i uka. Du velger dager selv. Fatuma skriver ned hva du har lært, og kjenner mange som trenger folk.`,
      en: `You take up trousers, sew bags from old curtains and meet customers when you feel like it. Six machines stand ready.

Many can sew when they come, and learn Norwegian from the others around the table. If you cannot sew, you begin by undoing seams. We all began there.

We are open from ten to two, four days a week. You choose the days. Fatuma writes down what you have learnt, and knows many who need people.`,
    },
    placeId: 'sand',
    remote: 'no',
    extent: { fromPercent: 20, toPercent: 60 },
    requirements: [
      { type: 'skill', skillId: 'sewing', hardness: 'trainable' },
      { type: 'skill', skillId: 'clothing-repair', hardness: 'trainable' },
      { type: 'skill', skillId: 'customer-service', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A1', written: null, hardness: 'trainable' },
    ],
    workplaceFacts: ['seated-work', 'quiet', 'norwegian-training', 'no-heavy-lifting'],
    positionCount: 3,
    publishedDaysAgo: 7,
    startsInDays: 12,
    deadlineInDays: null,
  },
];
