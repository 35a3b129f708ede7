/** Invented opportunities on Hedmarken: Hamar, Ringsaker, Stange and Løten. */
import type { DemoOpportunity } from './types.ts';

export const hedmarkenOpportunities: readonly DemoOpportunity[] = [
  {
    key: 'game-programmer-hamar',
    employerKey: 'pikselpust',
    kind: 'job',
    occupationCode: '2514',
    title: { nb: 'Spillprogrammerer (engelsk på jobb)', en: 'Game programmer (English at work)' },
    description: {
      nb: `Du skriver koden som får vind, snø og dyr til å oppføre seg ekte i spillet vårt. Du jobber tett med to tegnere og en som lager lyd.

Vi bruker C# og Unity. Har du lært det på fritida, teller det like mye som en grad. Vis oss noe du har laget, stort eller lite.

Vi møtes klokka ti. Resten av dagen legger du opp selv, og to dager i uka kan du sitte hjemme. Hver fredag spiller vi det vi har laget.`,
      en: `You write the code that makes wind, snow and animals behave like the real thing in our game. You work closely with two artists and one who makes sound.

We use C# and Unity. If you learnt it in your spare time, that counts as much as a degree. Show us something you have made, big or small.

We meet at ten. You plan the rest of the day yourself, and two days a week you can stay at home. Every Friday we play what we have made.`,
    },
    placeId: 'hamar',
    remote: 'partly',
    extent: { fromPercent: 80, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'game-development', hardness: 'must' },
      { type: 'skill', skillId: 'programming', hardness: 'must' },
      { type: 'language', language: 'en', oral: 'B2', written: 'B1', hardness: 'must' },
      { type: 'skill', skillId: '3d-modelling', hardness: 'nice' },
    ],
    workplaceFacts: ['seated-work', 'flexible-hours', 'quiet', 'near-bus-stop'],
    positionCount: 2,
    publishedDaysAgo: 3,
    startsInDays: 45,
    deadlineInDays: 24,
  },
  {
    key: 'game-testing-project-hamar',
    employerKey: 'pikselpust',
    kind: 'student-project',
    occupationCode: '2513',
    title: { nb: 'Studentprosjekt: Et spill alle kan spille', en: 'Student project: A game that everybody can play' },
    description: {
      nb: `Spillet vårt er vanskelig for dem som ser dårlig eller bare bruker én hånd. Hjelp oss å finne ut hva som stopper dem.

Dere tester med ekte spillere, skriver ned hva dere ser, og foreslår tre ting vi skal endre. Passer for en bachelor i spill, design eller data.

Dere får pult hos oss, en fadder og tilgang til spillet. Vi dekker reisen for dem som tester. Blir forslaget godt, bygger vi det inn før sommeren.`,
      en: `Our game is hard for people who see little or who use only one hand. Help us find out what stops them.

You test with real players, write down what you see and suggest three things for us to change. It suits a bachelor’s thesis in games, design or computing.

You get a desk here, a mentor and the game itself. We pay for the travel of those who test. If the idea is good, we build it in before summer.`,
    },
    placeId: 'hamar',
    remote: 'partly',
    extent: null,
    requirements: [
      { type: 'skill', skillId: 'software-testing', hardness: 'nice' },
      { type: 'skill', skillId: 'user-experience-design', hardness: 'trainable' },
      { type: 'language', language: 'en', oral: 'B1', written: 'B1', hardness: 'must' },
    ],
    workplaceFacts: ['seated-work', 'flexible-hours', 'step-free'],
    positionCount: 3,
    publishedDaysAgo: 16,
    startsInDays: 60,
    deadlineInDays: 40,
  },
  {
    key: 'laundry-ottestad',
    employerKey: 'rullebleik',
    kind: 'job',
    occupationCode: '8157',
    title: { nb: 'Jobb i vaskeri, uten krav om erfaring', en: 'Work in a laundry, no experience needed' },
    description: {
      nb: `Du sorterer tøy, fyller maskiner, bretter laken og pakker vogner til sjåføren. Vi bytter plass hver time, så kroppen får variere.

Du trenger ikke ha gjort dette før. Ved hver maskin henger det bilder av hva du skal gjøre. To timer i uka er det norsktrening i arbeidstida.

Vi jobber fra klokka sju til tre. Lunsjen spiser vi sammen. Bussen stopper rett utenfor porten, og du får fast lønn etter tariff fra første dag.`,
      en: `You sort linen, fill machines, fold sheets and pack trolleys for the driver. We change places every hour, so that your body gets to vary.

You need not have done this before. Pictures by each machine show what to do. Two hours a week there is Norwegian practice in paid time.

We work from seven to three. We eat lunch together. The bus stops right outside the gate, and you are paid the agreed rate from day one.`,
    },
    placeId: 'ottestad',
    remote: 'no',
    extent: { fromPercent: 60, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'laundry', hardness: 'trainable' },
      { type: 'skill', skillId: 'ironing', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A1', written: null, hardness: 'trainable' },
    ],
    workplaceFacts: ['plain-instructions', 'mentor', 'norwegian-training', 'near-bus-stop'],
    positionCount: 4,
    publishedDaysAgo: 1,
    startsInDays: 14,
    deadlineInDays: 9,
  },
  {
    key: 'laundry-internship-ottestad',
    employerKey: 'rullebleik',
    kind: 'internship',
    occupationCode: '8157',
    title: { nb: 'Arbeidspraksis i vaskeriet', en: 'Work placement in the laundry' },
    description: {
      nb: `Kom og kjenn på en vanlig arbeidsdag hos oss. Du begynner ved brettebordet, og får prøve flere maskiner når du er klar for det.

Zofia følger deg den første uka. Du lærer å merke tøy, styre en rulle og løfte riktig. Du øver på norsk mens dere jobber.

Du bestemmer hvor mange dager du vil begynne med. De fleste starter med to. Vi snakker sammen hver fredag om hva som går bra, og hva som er neste steg.`,
      en: `Come and feel what an ordinary working day is like here. You begin at the folding table and try more machines when you are ready.

Zofia is with you the first week. You learn to mark linen, run a roller iron and lift the right way. You practise Norwegian while you work.

You decide how many days to start with. Most begin with two. We talk every Friday about what goes well and what comes next.`,
    },
    placeId: 'ottestad',
    remote: 'no',
    extent: { fromPercent: 20, toPercent: 60 },
    requirements: [
      { type: 'skill', skillId: 'laundry', hardness: 'trainable' },
      { type: 'skill', skillId: 'packing', hardness: 'trainable' },
    ],
    workplaceFacts: ['plain-instructions', 'mentor', 'part-time-possible', 'daytime-only'],
    positionCount: 3,
    publishedDaysAgo: 6,
    startsInDays: 10,
    deadlineInDays: null,
  },
  {
    key: 'train-mechanic-hamar',
    employerKey: 'togsmia',
    kind: 'job',
    occupationCode: '7233',
    title: { nb: 'Togmekaniker', en: 'Train mechanic' },
    description: {
      nb: `Du bytter bremser, retter dører og leter etter feil som bare viser seg i kulda. Hvert tog har sin egen historie, og du blir kjent med den.

Vi trenger folk med fagbrev i mekanikk, fra bil, landbruk eller industri. Det særegne ved tog lærer du på kurs hos oss de første tolv ukene.

Annenhver uke er det kveldsvakt til klokka elleve, med tillegg. Hallen er varm og lys, og tunge deler løftes med kran.`,
      en: `You change brakes, straighten doors and hunt for faults that only show in the cold. Every train has a story of its own, and you get to know it.

We need people with a trade certificate in mechanics, from cars, farming or industry. What is special about trains you learn on our course, the first twelve weeks.

Every other week is an evening shift until eleven, with extra pay. The hall is warm and bright, and a crane lifts the heavy parts.`,
    },
    placeId: 'hamar',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'machine-maintenance', hardness: 'must' },
      { type: 'skill', skillId: 'hydraulics', hardness: 'nice' },
      { type: 'skill', skillId: 'fault-finding', hardness: 'nice' },
      { type: 'language', language: 'nb', oral: 'B1', written: 'A2', hardness: 'must' },
      { type: 'education', level: 4, hardness: 'nice' },
    ],
    workplaceFacts: ['mentor', 'free-parking', 'near-bus-stop'],
    positionCount: 2,
    publishedDaysAgo: 4,
    startsInDays: 60,
    deadlineInDays: 21,
  },
  {
    key: 'train-electro-apprenticeship-hamar',
    employerKey: 'togsmia',
    kind: 'apprenticeship',
    occupationCode: '7412',
    title: { nb: 'Læreplass som automatiker på tog', en: 'Apprenticeship in automation on trains' },
    description: {
      nb: `Moderne tog er fulle av følere og små datamaskiner. Du lærer å finne ut hvorfor en dør ikke lukker, og å ordne det så det varer.

Du får en fast instruktør og egen plan for hvert halvår. Vi setter av tid til teori og øver sammen før fagprøven.

Du jobber bare dagtid mens du er lærling. Kom gjerne og se hallen før du bestemmer deg. Den formelle søknaden sendes gjennom Vigo.`,
      en: `Modern trains are full of sensors and small computers. You learn to find out why a door will not close, and to mend it so that it lasts.

You have one steady instructor and a plan for each half year. We set time aside for theory and practise together before the trade exam.

You work daytime only while you are an apprentice. Do come and see the hall before you decide. The formal application goes through Vigo.`,
    },
    placeId: 'hamar',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'automation', hardness: 'trainable' },
      { type: 'skill', skillId: 'fault-finding', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'B1', written: 'B1', hardness: 'must' },
      { type: 'skill', skillId: 'computer-use', hardness: 'nice' },
    ],
    workplaceFacts: ['mentor', 'near-bus-stop', 'daytime-only'],
    positionCount: 2,
    publishedDaysAgo: 18,
    startsInDays: 150,
    deadlineInDays: 70,
  },
  {
    key: 'waste-collector-hamar',
    employerKey: 'ringdunken',
    kind: 'job',
    occupationCode: '9611',
    title: { nb: 'Renovatør på søppelbil', en: 'Waste collector on a bin lorry' },
    description: {
      nb: `Dere er to på bilen, du og en sjåfør. Dere henter dunker i en fast runde, hilser på folk og sier fra når noe er feil sortert.

Du lærer ruta på to uker. Ruta ligger på nettbrett med kart og bilder. Vil du bli sjåfør selv, hjelper vi deg med kurs til klasse C.

Dagen starter klokka seks og er slutt når runden er ferdig, ofte før to. Vi har gode klær for regn og kulde.`,
      en: `You and a driver share the lorry. You collect bins on a fixed round, say hello to people and tell them when something is sorted wrong.

You learn the round in two weeks. It is on a tablet with maps and pictures. If you want to drive yourself, we help you with the course for class C.

The day starts at six and ends when the round is done, often before two. We have good clothes for rain and cold.`,
    },
    placeId: 'hamar',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'licence', licenceId: 'B', hardness: 'must' },
      { type: 'licence', licenceId: 'C', hardness: 'nice' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' },
      { type: 'skill', skillId: 'waste-sorting', hardness: 'trainable' },
    ],
    workplaceFacts: ['mentor', 'free-parking', 'plain-instructions'],
    positionCount: 3,
    publishedDaysAgo: 5,
    startsInDays: 30,
    deadlineInDays: 16,
  },
  {
    key: 'recycling-station-stange',
    employerKey: 'ringdunken',
    kind: 'job',
    occupationCode: '9612',
    title: { nb: 'Ekstrahjelp på gjenbruksstasjon, 30–40 %', en: 'Extra help at a recycling station, 30–40%' },
    description: {
      nb: `Folk kommer med hengere fulle av alt mulig. Du viser dem hvor det skal, og redder det som kan brukes på nytt.

Du lærer å kjenne igjen farlig avfall og ulike typer metall og plast. Det holder at du liker å snakke med folk og tåler litt vær.

Jobben er tirsdag og torsdag kveld, og annenhver lørdag. Den er fin ved siden av skole, kurs eller en annen jobb. Det er alltid to på vakt.`,
      en: `People come with trailers full of everything you can think of. You show them where it goes, and save what can be used again.

You learn to know dangerous waste and different kinds of metal and plastic. It is enough that you like talking with people and can stand some weather.

The job is Tuesday and Thursday evenings and every other Saturday. It fits beside school, a course or another job. There are always two on duty.`,
    },
    placeId: 'stange',
    remote: 'no',
    extent: { fromPercent: 30, toPercent: 40 },
    requirements: [
      { type: 'skill', skillId: 'waste-sorting', hardness: 'trainable' },
      { type: 'skill', skillId: 'customer-service', hardness: 'nice' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' },
    ],
    workplaceFacts: ['part-time-possible', 'free-parking', 'mentor'],
    positionCount: 2,
    publishedDaysAgo: 9,
    startsInDays: 21,
    deadlineInDays: 12,
  },
  {
    key: 'sorting-line-hamar',
    employerKey: 'ringdunken',
    kind: 'job',
    occupationCode: '9612',
    title: { nb: 'Jobb uten erfaring: sortering av emballasje', en: 'Work with no experience: sorting packaging' },
    description: {
      nb: `Du står ved et bånd og tar ut det maskinen ikke kjenner igjen: en sko, en panne, en pose med noe i. Resten går til gjenvinning.

Du trenger verken skole, norsk eller erfaring for å begynne. Plakater og en fadder viser deg alt den første uka. Etter et halvt år kan du lære å kjøre truck.

Vi jobber i lag på fem og bytter plass hver halvtime. Du kan velge formiddag eller ettermiddag. Alle får maske, hansker og hørselsvern.`,
      en: `You stand at a belt and take out what the machine does not know: a shoe, a pan, a bag with something in it. The rest goes to recycling.

You need no school, Norwegian or experience to begin. Posters and a mentor show you all of it the first week. After half a year you can learn to drive a forklift.

We work in teams of five and change places every half hour. You can choose mornings or afternoons. Everybody gets a mask, gloves and ear muffs.`,
    },
    placeId: 'hamar',
    remote: 'no',
    extent: { fromPercent: 50, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'waste-sorting', hardness: 'trainable' },
      { type: 'skill', skillId: 'safety-routines', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A1', written: null, hardness: 'trainable' },
    ],
    workplaceFacts: ['plain-instructions', 'mentor', 'near-bus-stop', 'part-time-possible'],
    positionCount: 4,
    publishedDaysAgo: 1,
    startsInDays: 14,
    deadlineInDays: 8,
  },
  {
    key: 'dentist-brumunddal',
    employerKey: 'tannlykta',
    kind: 'job',
    occupationCode: '2261',
    title: { nb: 'Tannlege', en: 'Dentist' },
    description: {
      nb: `Du behandler barn og voksne, og har din egen stol og din egen sekretær. Vi tar imot mange som ikke har vært hos tannlege på flere år.

Er du utdannet i et annet land og venter på autorisasjon, så ta kontakt likevel. Da kan du begynne som assistent og bli kjent med utstyret.

Du velger selv om du vil jobbe tre, fire eller fem dager. Vi stenger klokka fire, og har ingen vakter i helgene.`,
      en: `You treat children and adults, with your own chair and your own secretary. Many who come to us have not seen a dentist for years.

If you trained in another country and wait for your authorisation, get in touch anyway. You can begin as an assistant and learn our equipment.

You choose whether to work three, four or five days. We close at four and have no weekend shifts.`,
    },
    placeId: 'brumunddal',
    remote: 'no',
    extent: { fromPercent: 60, toPercent: 100 },
    requirements: [
      { type: 'authorisation', professionId: 'dentist', hardness: 'must' },
      { type: 'language', language: 'nb', oral: 'B2', written: 'B2', hardness: 'must' },
      { type: 'skill', skillId: 'dental-care', hardness: 'must' },
      { type: 'language', language: 'en', oral: 'B1', written: null, hardness: 'nice' },
    ],
    workplaceFacts: ['step-free', 'accessible-toilet', 'near-bus-stop', 'part-time-possible'],
    positionCount: 1,
    publishedDaysAgo: 7,
    startsInDays: 75,
    deadlineInDays: 30,
  },
  {
    key: 'dental-reception-brumunddal',
    employerKey: 'tannlykta',
    kind: 'job',
    occupationCode: '4226',
    title: { nb: 'Resepsjon på tannklinikk', en: 'Reception at a dental clinic' },
    description: {
      nb: `Du er den første stemmen folk hører. Du setter opp timer, tar betaling og får den nervøse til å senke skuldrene.

Du lærer timeboka på noen dager. Vi ser etter noen som holder orden når telefonen ringer, døra går opp og skriveren står, alt på en gang.

Jobben er på dagtid, mandag til torsdag. Du sitter mest, men kan heve bordet. To ganger i måneden har vi felles frokost for alle.`,
      en: `Yours is the first voice people hear. You book appointments, take payments and help the nervous ones let their shoulders down.

You learn the booking system in a few days. We look for someone who keeps order when the phone rings, the door opens and the printer stops, all at once.

The job is in the daytime, Monday to Thursday. You mostly sit, but the desk goes up. Twice a month we all have breakfast together.`,
    },
    placeId: 'brumunddal',
    remote: 'no',
    extent: { fromPercent: 50, toPercent: 80 },
    requirements: [
      { type: 'skill', skillId: 'reception-work', hardness: 'must' },
      { type: 'skill', skillId: 'booking', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'B1', written: 'B1', hardness: 'must' },
      { type: 'skill', skillId: 'telephone-service', hardness: 'nice' },
      { type: 'skill', skillId: 'computer-use', hardness: 'must' },
    ],
    workplaceFacts: ['step-free', 'no-heavy-lifting', 'seated-work', 'near-bus-stop'],
    positionCount: 1,
    publishedDaysAgo: 7,
    startsInDays: 40,
    deadlineInDays: 20,
  },
  {
    key: 'bricklayer-romedal',
    employerKey: 'stein-pa-stein',
    kind: 'job',
    occupationCode: '7112',
    title: { nb: 'Murer og flislegger', en: 'Bricklayer and tiler' },
    description: {
      nb: `Du murer på små og store bygg på Hedmarken, fra grunnmur til peis. Noen uker er det bare bad. Vi er to og to på hvert oppdrag.

Fagbrev er fint, men har du lært hjemme eller på byggeplasser i et annet land, vil vi se hva hendene dine kan. Vi hjelper deg fram til fagbrev som praksiskandidat.

Vi møtes på verkstedet klokka sju. Stein over 15 kilo tar vi med maskin. Fredag er vi ferdige klokka ett.`,
      en: `You lay bricks on small and large buildings around Hedmarken, from foundation to fireplace. Some weeks it is only bathrooms. We work in pairs.

A trade certificate is good, but if you learnt at home or on building sites in another country, we want to see what your hands can do. We help you on to a certificate.

We meet at the workshop at seven. A machine takes stones of more than 15 kilos. On Fridays we are done at one.`,
    },
    placeId: 'romedal',
    remote: 'no',
    extent: { fromPercent: 80, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'bricklaying', hardness: 'must' },
      { type: 'skill', skillId: 'tiling', hardness: 'nice' },
      { type: 'licence', licenceId: 'B', hardness: 'nice' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' },
      { type: 'language', language: 'en', oral: 'B1', written: null, hardness: 'nice' },
    ],
    workplaceFacts: ['free-parking', 'mentor'],
    positionCount: 2,
    publishedDaysAgo: 8,
    startsInDays: 30,
    deadlineInDays: 15,
  },
  {
    key: 'bricklayer-apprenticeship-romedal',
    employerKey: 'stein-pa-stein',
    kind: 'apprenticeship',
    occupationCode: '7112',
    title: { nb: 'Murerlærling', en: 'Apprentice bricklayer' },
    description: {
      nb: `Det første du lærer, er å blande mørtel så den kjennes som smør. Det siste du lærer før fagprøven, er å mure en bue som står av seg selv.

Halvor er fadder for deg i to år. Du får eget verktøy som du beholder, og vi øver på tegninger hver onsdag etter lunsj.

Vi henter deg på stasjonen om du ikke har bil. Snakk med oss først, så får du en prøvedag. Søknaden går gjennom Vigo.`,
      en: `The first thing you learn is to mix mortar until it feels like butter. The last before the exam is to build an arch that stands by itself.

Halvor is your mentor for two years. You get tools of your own and keep them, and we practise drawings every Wednesday after lunch.

We pick you up at the station if you have no car. Talk to us first, and you get a day to try. The application goes through Vigo.`,
    },
    placeId: 'romedal',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'bricklaying', hardness: 'trainable' },
      { type: 'skill', skillId: 'drawing-reading', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A2', written: 'A2', hardness: 'must' },
    ],
    workplaceFacts: ['mentor', 'daytime-only', 'free-parking'],
    positionCount: 1,
    publishedDaysAgo: 20,
    startsInDays: 140,
    deadlineInDays: 60,
  },
  {
    key: 'meat-cutter-furnes',
    employerKey: 'kjottkula',
    kind: 'job',
    occupationCode: '7511',
    title: { nb: 'Kjøttskjærer', en: 'Meat cutter' },
    description: {
      nb: `Du skjærer storfe og svin, og bytter stykke hver time. Rommet holder åtte grader, og du får varme klær, hansker og skarpe kniver.

Du må ha brukt kniv i et kjøkken eller slakteri før. Hygienekurset tar du hos oss den første uka, på norsk, engelsk eller polsk.

Vi starter klokka seks og slutter klokka to. Det er fem på laget, og den som har jobbet her lengst, har vært her i tjueni år.`,
      en: `You cut beef and pork, and change cuts every hour. The room keeps eight degrees, and you get warm clothes, gloves and sharp knives.

You must have used a knife in a kitchen or slaughterhouse before. You take the hygiene course here the first week, in Norwegian, English or Polish.

We start at six and finish at two. There are five on the team, and the one who has worked here the longest has been here for 29 years.`,
    },
    placeId: 'furnes',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'meat-cutting', hardness: 'must' },
      { type: 'skill', skillId: 'food-hygiene', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' },
      { type: 'skill', skillId: 'slaughtering', hardness: 'nice' },
    ],
    workplaceFacts: ['mentor', 'free-parking', 'plain-instructions'],
    positionCount: 3,
    publishedDaysAgo: 6,
    startsInDays: 25,
    deadlineInDays: 14,
  },
  {
    key: 'shop-evenings-loten',
    employerKey: 'kurv-og-kasse',
    kind: 'job',
    occupationCode: '5223',
    title: { nb: 'Butikkmedarbeider, kveld og helg 20–40 %', en: 'Shop assistant, evenings and weekends 20–40%' },
    description: {
      nb: `Du sitter i kassa, fyller varer og holder det ryddig. Om kvelden er det to på jobb, og den ene av dem har alltid gjort det før.

Du trenger ingen erfaring. Kassa lærer du på en ettermiddag. Det du bør ha med deg, er et vennlig hei og litt tålmodighet på travle fredager.

Vaktene går fra fire til ti, og annenhver lørdag. Vaktlista kommer seks uker før. Du kan bytte vakter med de andre i en app.`,
      en: `You sit at the till, fill shelves and keep the shop tidy. In the evenings two are at work, and one of them has always done it before.

You need no experience. You learn the till in an afternoon. What you should bring is a friendly hello and some patience on busy Fridays.

Shifts run from four to ten, and every other Saturday. The plan comes six weeks ahead. You can swap shifts with the others in an app.`,
    },
    placeId: 'loten',
    remote: 'no',
    extent: { fromPercent: 20, toPercent: 40 },
    requirements: [
      { type: 'skill', skillId: 'cash-register', hardness: 'trainable' },
      { type: 'skill', skillId: 'shelf-stocking', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' },
      { type: 'skill', skillId: 'customer-service', hardness: 'nice' },
    ],
    workplaceFacts: ['mentor', 'near-bus-stop', 'part-time-possible', 'step-free'],
    positionCount: 3,
    publishedDaysAgo: 2,
    startsInDays: 14,
    deadlineInDays: 8,
  },
  {
    key: 'second-hand-internship-hamar',
    employerKey: 'gjenglede',
    kind: 'internship',
    occupationCode: '5223',
    title: { nb: 'Praksis i bruktbutikk', en: 'Internship in a second-hand shop' },
    description: {
      nb: `Du sorterer klær, setter på prislapper, pynter vinduet og hjelper kunder. Noen liker best bakrommet med stille musikk. Andre vil rett ut i butikken.

Vi er gode på å komme i gang etter en lang pause. Du får én som følger deg, og vi skriver attest på det du har lært.

Butikken er åpen fra elleve til fem. Kom to timer eller seks, vi lager planen sammen. Kaffen er gratis, og det er alltid noen å prate med på norsk.`,
      en: `You sort clothes, put on price tags, dress the window and help customers. Some prefer the back room and its quiet music. Others want to meet people at once.

We are good at getting going after a long break. One person follows you, and we write a reference on what you have learnt.

The shop is open from eleven to five. Come for two hours or six; we make the plan together. Coffee is free, and there is always someone to speak Norwegian with.`,
    },
    placeId: 'hamar',
    remote: 'no',
    extent: { fromPercent: 20, toPercent: 50 },
    requirements: [
      { type: 'skill', skillId: 'shop-display', hardness: 'trainable' },
      { type: 'skill', skillId: 'customer-service', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A1', written: null, hardness: 'trainable' },
    ],
    workplaceFacts: ['part-time-possible', 'flexible-hours', 'step-free', 'near-bus-stop'],
    positionCount: 4,
    publishedDaysAgo: 2,
    startsInDays: 7,
    deadlineInDays: null,
  },
  {
    key: 'hairdresser-apprenticeship-moelv',
    employerKey: 'saks-og-skjegg',
    kind: 'apprenticeship',
    occupationCode: '5141',
    title: { nb: 'Læreplass som frisør', en: 'Apprenticeship as a hairdresser' },
    description: {
      nb: `Du lærer å klippe, farge og fønne, og å lytte til det kunden egentlig mener. Den første måneden øver du på dukker og på oss.

Kan du flette eller klippe krøllete hår hjemmefra, lærer du oss noe. Vi har fagprat hver torsdag, og du får egne kunder når du er trygg.

Vi har åpent til seks på torsdager og annenhver lørdag. Toget stopper fem minutter unna. Den formelle søknaden går gjennom Vigo.`,
      en: `You learn to cut, colour and blow-dry, and to listen for what the customer really means. The first month you practise on dolls and on us.

If you can braid or cut curly hair from home, you teach us something. We talk shop every Thursday, and you get customers of your own when you feel safe.

We are open until six on Thursdays and every other Saturday. The train stops five minutes away. The formal application goes through Vigo.`,
    },
    placeId: 'moelv',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'hairdressing', hardness: 'trainable' },
      { type: 'skill', skillId: 'customer-service', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A2', written: 'A2', hardness: 'must' },
      { type: 'skill', skillId: 'makeup-and-skin-care', hardness: 'nice' },
    ],
    workplaceFacts: ['mentor', 'near-bus-stop', 'step-free'],
    positionCount: 1,
    publishedDaysAgo: 14,
    startsInDays: 130,
    deadlineInDays: 55,
  },
  {
    key: 'cabin-caretaker-sjusjoen',
    employerKey: 'loypeglede',
    kind: 'job',
    occupationCode: '5153',
    title: { nb: 'Vaktmester for hytter', en: 'Caretaker for cabins' },
    description: {
      nb: `Du kjører fra hytte til hytte, ser etter at alt er i orden, og retter det som ikke er det. Om vinteren er det mye snø. Om høsten er det flere dører som henger.

Vi ser etter noen som kan litt av alt og ringer når noe er mer enn litt. Snøscooter lærer du å kjøre her.

Du har firmabil og starter hjemmefra. Hver fjerde helg har du vakt på telefonen, og den får du betalt for.`,
      en: `You drive from cabin to cabin, see that all is in order, and mend what is not. In winter there is a lot of snow. In autumn there are more doors that hang.

We look for someone who can do a bit of everything, and who calls when it is more than a bit. You learn to ride a snowmobile here.

You have a company car and start from home. Every fourth weekend you are on call, and you are paid for it.`,
    },
    placeId: 'sjusjoen',
    remote: 'no',
    extent: { fromPercent: 80, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'caretaking', hardness: 'must' },
      { type: 'skill', skillId: 'small-repairs', hardness: 'must' },
      { type: 'licence', licenceId: 'B', hardness: 'must' },
      { type: 'licence', licenceId: 'S', hardness: 'nice' },
      { type: 'skill', skillId: 'snow-clearing', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' },
    ],
    workplaceFacts: ['free-parking', 'mentor'],
    positionCount: 2,
    publishedDaysAgo: 10,
    startsInDays: 28,
    deadlineInDays: 18,
  },
  {
    key: 'customer-service-remote-hamar',
    employerKey: 'ringeklokka',
    kind: 'job',
    occupationCode: '4222',
    title: { nb: 'Kundeservice hjemmefra', en: 'Customer service from home' },
    description: {
      nb: `Folk ringer om regninger, pakker og passord. Du lytter, finner svaret og skriver en kort linje om hva dere ble enige om.

De tre første ukene har du opplæring, med makker på skjermen. Du lærer å roe ned den som er sint. Det er en ting du får bruk for alle steder.

Du jobber hjemmefra, hvor som helst i Innlandet. Vi sender PC, stol og hodetelefoner. Du setter opp vakter for fire uker om gangen.`,
      en: `People call about bills, parcels and passwords. You listen, find the answer and write one short line about what you agreed.

The first three weeks are training, with a partner on the screen. You learn to calm somebody who is angry. That is useful everywhere.

You work from home, anywhere in Innlandet. We send you a computer, a chair and a headset. You choose your shifts four weeks at a time.`,
    },
    placeId: 'hamar',
    remote: 'fully',
    extent: { fromPercent: 50, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'telephone-service', hardness: 'trainable' },
      { type: 'skill', skillId: 'customer-service', hardness: 'must' },
      { type: 'language', language: 'nb', oral: 'B2', written: 'B1', hardness: 'must' },
      { type: 'skill', skillId: 'computer-use', hardness: 'must' },
    ],
    workplaceFacts: ['flexible-hours', 'seated-work', 'part-time-possible', 'no-heavy-lifting'],
    positionCount: 6,
    publishedDaysAgo: 3,
    startsInDays: 28,
    deadlineInDays: 14,
  },
  {
    key: 'customer-service-english-hamar',
    employerKey: 'ringeklokka',
    kind: 'job',
    occupationCode: '4222',
    title: { nb: 'Kundestøtte på engelsk', en: 'Customer support in English' },
    description: {
      nb: `En nettbutikk for turutstyr har kunder i hele Europa. Du svarer dem på chat og e-post, og av og til på telefon, alltid på engelsk.

Du trenger ikke norsk for å begynne. Vi betaler for norskkurs om du vil lære. Kan du tysk, fransk eller polsk i tillegg, får du bruk for det.

Laget ditt sitter i Hamar, og er på kontoret to dager i uka. Vaktene går mellom åtte og seks. Ingen selger noe, vi hjelper bare.`,
      en: `A web shop for outdoor gear has customers all over Europe. You answer them by chat and e-mail, now and then by phone, always in English.

You need no Norwegian to begin. We pay for a course if you want to learn. If you know German, French or Polish too, you will use it.

Your team sits in Hamar and is in the office two days a week. Shifts lie between eight and six. Nobody sells anything; we only help.`,
    },
    placeId: 'hamar',
    remote: 'partly',
    extent: { fromPercent: 60, toPercent: 100 },
    requirements: [
      { type: 'language', language: 'en', oral: 'C1', written: 'B2', hardness: 'must' },
      { type: 'skill', skillId: 'customer-service', hardness: 'must' },
      { type: 'skill', skillId: 'computer-use', hardness: 'must' },
      { type: 'language', language: 'de', oral: 'B1', written: null, hardness: 'nice' },
    ],
    workplaceFacts: ['seated-work', 'flexible-hours', 'near-bus-stop', 'step-free'],
    positionCount: 3,
    publishedDaysAgo: 5,
    startsInDays: 30,
    deadlineInDays: 15,
  },
  {
    key: 'stage-technician-hamar',
    employerKey: 'sidespor',
    kind: 'job',
    occupationCode: '3521',
    title: { nb: 'Lyd- og lystekniker', en: 'Sound and light technician' },
    description: {
      nb: `Du rigger lys i rom som ikke er laget for teater. En gang var det et bakeri. Du styrer lyd og lys under forestillingen og pakker ned etterpå.

Det viktigste er at du har gjort det for publikum før, i et band, en forening eller en menighet. Papirer betyr mindre. Vi lærer deg utstyret vårt.

Det er mye kveldsarbeid i seks uker, så er det rolig i fire. Du får fri når vi ikke spiller, og lønna er lik hver måned.`,
      en: `You rig lights in rooms that were not made for theatre. Once it was a bakery. You run sound and light during the show and pack up afterwards.

What matters is that you have done it for an audience before, in a band, a club or a congregation. Papers matter less. We teach you our equipment.

There is much evening work for six weeks, then four quiet ones. You are free when we do not play, and the pay is the same each month.`,
    },
    placeId: 'hamar',
    remote: 'no',
    extent: { fromPercent: 40, toPercent: 60 },
    requirements: [
      { type: 'skill', skillId: 'sound-and-light', hardness: 'must' },
      { type: 'skill', skillId: 'stage-work', hardness: 'nice' },
      { type: 'licence', licenceId: 'B', hardness: 'nice' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' },
    ],
    workplaceFacts: ['flexible-hours', 'near-bus-stop'],
    positionCount: 1,
    publishedDaysAgo: 11,
    startsInDays: 35,
    deadlineInDays: 20,
  },
];
