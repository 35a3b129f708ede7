/** Invented opportunities in Lillehammer and up Gudbrandsdalen. */
import type { DemoOpportunity } from './types.ts';

export const gudbrandsdalenOpportunities: readonly DemoOpportunity[] = [
  {
    key: 'forklift-lillehammer',
    employerKey: 'kassekongen',
    kind: 'job',
    occupationCode: '8344',
    title: { nb: 'Truckfører på lager', en: 'Forklift driver in a warehouse' },
    description: {
      nb: `Du tar imot paller, setter dem høyt og trygt, og henter dem ned igjen når noen i Finland vil ha nye ski. Du kjører skyvemast og lav løfter.

Du må ha truckbevis. Er det fra et annet EØS-land, hjelper vi deg å finne ut om det gjelder her. Skanneren lærer du på en time.

Vi har dagskift og kveldsskift, og bytter hver uke. Ingen kjører fort. Vi har ikke hatt en skade på to år, og det vil vi fortsette med.`,
      en: `You take in pallets, set them high and safe, and fetch them again when somebody in Finland wants new skis. You drive a reach truck and a low lifter.

You must hold a forklift certificate. If it is from another EEA country, we help you find out whether it counts here. You learn the scanner in an hour.

We have a day shift and an evening shift, and change every week. Nobody drives fast. We have had no injury for two years and want to go on like that.`,
    },
    placeId: 'lillehammer',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'licence', licenceId: 'forklift', hardness: 'must' },
      { type: 'skill', skillId: 'forklift-driving', hardness: 'must' },
      { type: 'skill', skillId: 'goods-receiving', hardness: 'nice' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'nice' },
      { type: 'language', language: 'en', oral: 'A2', written: null, hardness: 'nice' },
      { type: 'skill', skillId: 'barcode-scanning', hardness: 'trainable' },
    ],
    workplaceFacts: ['seated-work', 'near-bus-stop', 'mentor', 'free-parking'],
    positionCount: 4,
    publishedDaysAgo: 1,
    startsInDays: 20,
    deadlineInDays: 10,
  },
  {
    key: 'warehouse-picker-lillehammer',
    employerKey: 'kassekongen',
    kind: 'job',
    occupationCode: '4321',
    title: { nb: 'Lagermedarbeider, plukk og pakk', en: 'Warehouse worker, picking and packing' },
    description: {
      nb: `En stemme i øret sier hvilken hylle og hvor mange. Du plukker, pakker og sender. Den kan norsk, engelsk, polsk, arabisk og ukrainsk.

Du trenger ikke erfaring, og du trenger ikke truckbevis. Vil du ha det senere, betaler vi kurset etter tre måneder.

Du kan velge tidlig, sent eller bare helg. I november er det travelt, og da er vi mange. Bussen til byen går ofte.`,
      en: `A voice in your ear says which shelf and how many. You pick, pack and send. The voice speaks Norwegian, English, Polish, Arabic and Ukrainian.

You need no experience and no forklift certificate. If you want one later, we pay for the course after three months.

You can choose early, late or weekends only. November is busy, and then we are many. The bus to the centre goes every twenty minutes.`,
    },
    placeId: 'lillehammer',
    remote: 'no',
    extent: { fromPercent: 50, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'order-picking', hardness: 'trainable' },
      { type: 'skill', skillId: 'packing', hardness: 'trainable' },
      { type: 'skill', skillId: 'barcode-scanning', hardness: 'trainable' },
    ],
    workplaceFacts: ['plain-instructions', 'mentor', 'part-time-possible', 'near-bus-stop'],
    positionCount: 8,
    publishedDaysAgo: 2,
    startsInDays: 14,
    deadlineInDays: 7,
  },
  {
    key: 'evening-cleaning-lillehammer',
    employerKey: 'manesop',
    kind: 'job',
    occupationCode: '9112',
    title: { nb: 'Renhold på kveldstid, deltid 20–40 %', en: 'Evening cleaning, part-time 20–40%' },
    description: {
      nb: `Når de andre går hjem, kommer du. Du vasker to kontorer og et treningssenter, støvsuger, tørker av og lufter.

Vi går sammen til du kan runden. Du lærer hvilken klut som hører til hva, og hvordan du sparer ryggen. Hver oppgave har et bilde.

Du jobber fra fem til åtte, to eller tre kvelder i uka. Det passer ved siden av norskkurs om dagen. Du kan få flere timer når du ønsker det.`,
      en: `When the others go home, you come. You clean two offices and a gym: vacuum, wipe and let in air.

We go together until you know the round. You learn which cloth belongs to what, and how to spare your back. Each task has a picture.

You work from five to eight, two or three evenings a week. It fits beside a Norwegian course in the daytime. You can have more hours when you want them.`,
    },
    placeId: 'lillehammer',
    remote: 'no',
    extent: { fromPercent: 20, toPercent: 40 },
    requirements: [
      { type: 'skill', skillId: 'cleaning', hardness: 'trainable' },
      { type: 'skill', skillId: 'floor-care', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A1', written: null, hardness: 'trainable' },
    ],
    workplaceFacts: ['plain-instructions', 'norwegian-training', 'part-time-possible', 'near-bus-stop'],
    positionCount: 3,
    publishedDaysAgo: 3,
    startsInDays: 12,
    deadlineInDays: 8,
  },
  {
    key: 'kindergarten-teacher-lillehammer',
    employerKey: 'trollsteg',
    kind: 'job',
    occupationCode: '2342',
    title: { nb: 'Barnehagelærer', en: 'Kindergarten teacher' },
    description: {
      nb: `Du leder en gruppe på fjorten barn sammen med to andre voksne. Du ser hvem som trenger et fang, og hvem som trenger en større utfordring.

Du får fire timer i uka til å planlegge, og dem rører ingen. Vi har kurs sammen om språk, for mange barn lærer norsk hos oss.

Vi åpner sju og stenger fem. Du har enten tidlig eller sen vakt, og planen er klar for hele året. Lunsjen lager barna, så den blir aldri lik.`,
      en: `You lead a group of fourteen children with two other adults. You see who needs a lap and who needs a bigger challenge.

You have four hours a week to plan, and nobody touches them. We take courses in language together, for many children learn Norwegian here.

We open at seven and close at five. You have the early or the late shift, and the plan is ready for the whole year. The children make lunch, so it is never the same.`,
    },
    placeId: 'lillehammer',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'authorisation', professionId: 'kindergarten-teacher', hardness: 'must' },
      { type: 'language', language: 'nb', oral: 'B2', written: 'B2', hardness: 'must' },
      { type: 'skill', skillId: 'childcare', hardness: 'must' },
      { type: 'skill', skillId: 'lesson-planning', hardness: 'nice' },
      { type: 'skill', skillId: 'conflict-resolution', hardness: 'nice' },
    ],
    workplaceFacts: ['daytime-only', 'near-bus-stop', 'step-free'],
    positionCount: 2,
    publishedDaysAgo: 7,
    startsInDays: 90,
    deadlineInDays: 27,
  },
  {
    key: 'kindergarten-assistant-lillehammer',
    employerKey: 'trollsteg',
    kind: 'job',
    occupationCode: '5311',
    title: { nb: 'Assistent i barnehage', en: 'Kindergarten assistant' },
    description: {
      nb: `Du leker, trøster, kler på og leser den samme boka tre ganger. Du er den de løper til når de har funnet en mark.

Har du passet søsken eller egne barn, har du øvd. Snakker du flere språk, blir barna som kan det samme, veldig glade. Førstehjelp lærer du av oss.

Vi er ute hver dag, i regn også. Det er tre voksne på hver gruppe. Mange her har tatt fagbrev mens de jobbet, og to er blitt lærere.`,
      en: `You play, comfort, help with coats and read the same book three times. You are the one they run to when they have found a worm.

If you have looked after brothers, sisters or children of your own, you have practised. Do you speak more languages? Then some children will be very glad.

We are out every day, in rain too. There are three adults in each group. Many here took a trade certificate while they worked, and two became teachers.`,
    },
    placeId: 'lillehammer',
    remote: 'no',
    extent: { fromPercent: 50, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'childcare', hardness: 'trainable' },
      { type: 'skill', skillId: 'playing-with-children', hardness: 'must' },
      { type: 'language', language: 'nb', oral: 'B1', written: null, hardness: 'must' },
      { type: 'skill', skillId: 'first-aid', hardness: 'trainable' },
    ],
    workplaceFacts: ['mentor', 'daytime-only', 'near-bus-stop', 'part-time-possible'],
    positionCount: 2,
    publishedDaysAgo: 7,
    startsInDays: 60,
    deadlineInDays: 25,
  },
  {
    key: 'lift-operator-hafjell',
    employerKey: 'snokrystallen',
    kind: 'job',
    occupationCode: '8343',
    title: { nb: 'Heisvakt i skianlegg (engelsk holder)', en: 'Ski lift attendant (English is enough)' },
    description: {
      nb: `Du hjelper folk på heisen, bremser når noen faller, måker rampa og sier noe hyggelig tusen ganger om dagen.

Du lærer heisen og reglene på en uke før vi åpner. Engelsk er nok, for gjestene kommer fra mange land. Du må ikke kunne stå på ski.

Du har fem dager på og to fri. Det er ute, så vi bytter plass hver time og varmer oss i bua. Vi har senger til tolv ansatte, for dem som kommer langveisfra.`,
      en: `You help people on to the lift, brake when somebody falls, clear the ramp and say something nice a thousand times a day.

You learn the lift and the rules in a week before we open. English is enough, as guests come from many countries. You need not know how to ski.

You have five days on and two off. It is outdoors, so we change places every hour and get warm in the hut. We have beds for twelve, for those from far away.`,
    },
    placeId: 'hafjell',
    remote: 'no',
    extent: { fromPercent: 80, toPercent: 100 },
    requirements: [
      { type: 'language', language: 'en', oral: 'B1', written: null, hardness: 'must' },
      { type: 'skill', skillId: 'ski-lift-operation', hardness: 'trainable' },
      { type: 'skill', skillId: 'customer-service', hardness: 'nice' },
      { type: 'skill', skillId: 'snow-clearing', hardness: 'trainable' },
    ],
    workplaceFacts: ['mentor', 'near-bus-stop', 'plain-instructions'],
    positionCount: 12,
    publishedDaysAgo: 4,
    startsInDays: 35,
    deadlineInDays: 25,
  },
  {
    key: 'ski-resort-open-hafjell',
    employerKey: 'snokrystallen',
    kind: 'open-for-contact',
    occupationCode: null,
    title: { nb: 'Sesongjobb i bakken? Si hei tidlig', en: 'A season on the slopes? Say hello early' },
    description: {
      nb: `Vi trenger skilærere, folk til utleie, kafé, billettluke og verksted. Vi vet ikke ennå hvor mange, for det er været som bestemmer.

Skriv noen linjer om hva du liker å gjøre, og når du kan. Vi svarer alle, men det kan ta litt tid om høsten.

Vi inviterer til en åpen kveld i oktober. Da får du se anlegget, møte dem som jobber her, og prøve å legge såle på et par ski. Du kan komme selv om du ikke har bestemt deg.`,
      en: `We need ski instructors, people for hire, café, tickets and workshop. We do not know how many yet, for the weather decides.

Write a few lines about what you like to do and when you can. We answer everybody, but in autumn it can take a little while.

We invite you to an open evening in October. You see the place, meet those who work here and try to wax a pair of skis. You can come even if you have not made up your mind.`,
    },
    placeId: 'hafjell',
    remote: 'no',
    extent: null,
    requirements: [
      { type: 'skill', skillId: 'ski-instruction', hardness: 'nice' },
      { type: 'skill', skillId: 'snowmobile-driving', hardness: 'nice' },
      { type: 'skill', skillId: 'fast-food-preparation', hardness: 'nice' },
    ],
    workplaceFacts: ['free-parking', 'part-time-possible'],
    positionCount: 10,
    publishedDaysAgo: 15,
    startsInDays: null,
    deadlineInDays: null,
  },
  {
    key: 'stable-hand-follebu',
    employerKey: 'hov-og-hale',
    kind: 'job',
    occupationCode: '9212',
    title: { nb: 'Stallhjelp med hester, 30–40 %', en: 'Stable hand with horses, 30–40%' },
    description: {
      nb: `Du gir høy, møkker bokser, leier hester ut og ser etter sår og såre bein. Klokka seks om morgenen er det bare du og atten varme muler.

Du må være vant med hester, og trygg ved store dyr. Hvordan akkurat våre vil ha det, lærer du på to uker.

Jobben er tre morgener i uka, fra seks til ni. Du kan ri selv etter jobb. Vi har høygaffel i alle størrelser, og en varm stue til frokost.`,
      en: `You give hay, muck out boxes, lead horses out and look for sores and tender legs. At six in the morning there is just you and eighteen warm noses.

You must be used to horses and safe around large animals. How ours in particular want it, you learn in two weeks.

The job is three mornings a week, from six to nine. You can ride after work. We have pitchforks in all sizes, and a warm room for breakfast.`,
    },
    placeId: 'follebu',
    remote: 'no',
    extent: { fromPercent: 30, toPercent: 40 },
    requirements: [
      { type: 'skill', skillId: 'horse-care', hardness: 'must' },
      { type: 'skill', skillId: 'hay-making', hardness: 'nice' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'nice' },
    ],
    workplaceFacts: ['part-time-possible', 'free-parking', 'quiet'],
    positionCount: 1,
    publishedDaysAgo: 6,
    startsInDays: 15,
    deadlineInDays: 9,
  },
  {
    key: 'museum-guide-hundorp',
    employerKey: 'gamletun',
    kind: 'job',
    occupationCode: '5113',
    title: { nb: 'Guide på museet i sommer', en: 'Guide at the museum this summer' },
    description: {
      nb: `Du går rundt med folk og forteller om husene: hvem som sov hvor, og hva de spiste i mars. Du baker også flatbrød mens gjestene ser på.

Du lærer historien på en uke og lager din egen runde. Vi vil heller ha én god fortelling enn hundre årstall.

Vi har åpent fra ti til fem, fra juni til august. Du får lunsj fra museets hage. Det er lov å ta samme spøk to ganger om dagen.`,
      en: `You walk around with people and tell them about the houses: who slept where, and what they ate in March. You also bake flatbread while guests look on.

You learn the history in a week and make your own round. We would rather have one good story than a hundred dates.

We are open from ten to five, June to August. Lunch comes from the museum garden. You may tell the same joke twice a day.`,
    },
    placeId: 'hundorp',
    remote: 'no',
    extent: { fromPercent: 60, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'guiding', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'B1', written: null, hardness: 'must' },
      { type: 'language', language: 'en', oral: 'B1', written: null, hardness: 'must' },
      { type: 'language', language: 'de', oral: 'B1', written: null, hardness: 'nice' },
    ],
    workplaceFacts: ['daytime-only', 'near-bus-stop', 'hearing-loop'],
    positionCount: 4,
    publishedDaysAgo: 9,
    startsInDays: 95,
    deadlineInDays: 40,
  },
  {
    key: 'photo-archive-internship-hundorp',
    employerKey: 'gamletun',
    kind: 'internship',
    occupationCode: '4415',
    title: { nb: 'Praksis i fotoarkivet', en: 'Internship in the photo archive' },
    description: {
      nb: `Vi har ni tusen bilder i esker. Du skanner dem, ser nøye etter og skriver hva du ser: en hest, en bru, ni personer i finklær.

Du lærer å ta vare på gamle bilder og å søke i et arkiv. Det passer for deg som liker ro og detaljer. Noe av jobben kan du gjøre hjemme.

Du velger hvilke dager og hvor lenge. Rommet er stille og har godt lys. Ragna er i huset ved siden av og kommer med kaffe klokka ti.`,
      en: `We have nine thousand pictures in boxes. You scan them, look closely and write what you see: a horse, a bridge, nine people in their best clothes.

You learn to care for old pictures and to search an archive. It suits you who like calm and details. Some of it you can do at home.

You choose which days and how long. The room is quiet and the light is good. Ragna is in the house next door and brings coffee at ten.`,
    },
    placeId: 'hundorp',
    remote: 'partly',
    extent: { fromPercent: 20, toPercent: 60 },
    requirements: [
      { type: 'skill', skillId: 'archiving', hardness: 'trainable' },
      { type: 'skill', skillId: 'data-entry', hardness: 'trainable' },
      { type: 'skill', skillId: 'photography', hardness: 'nice' },
    ],
    workplaceFacts: ['quiet', 'seated-work', 'flexible-hours', 'no-heavy-lifting'],
    positionCount: 1,
    publishedDaysAgo: 17,
    startsInDays: 20,
    deadlineInDays: null,
  },
  {
    key: 'line-fitter-apprenticeship-vinstra',
    employerKey: 'vannfall',
    kind: 'apprenticeship',
    occupationCode: '7413',
    title: { nb: 'Lærling som energimontør', en: 'Apprentice energy fitter' },
    description: {
      nb: `Du lærer å bygge og rette strømlinjer. Noen dager henger du i en stolpe med utsikt over hele dalen. Andre dager graver du kabel.

Først lærer du å sikre deg selv og andre. Alt annet kommer etterpå. Du går alltid sammen med en montør, og har en instruktør gjennom hele tida.

Vi møtes på Vinstra klokka sju. Du får klær, verktøy og kurs. Snakk gjerne med lærlingene våre først. Den formelle søknaden går gjennom Vigo.`,
      en: `You learn to build and mend power lines. Some days you hang on a pole with a view of the whole valley. Other days you dig cable.

First you learn to keep yourself and others safe. All else comes after. You always go with a fitter, and have one instructor all the way.

We meet at Vinstra at seven. You get clothes, tools and courses. Do talk to our apprentices first. The formal application goes through Vigo.`,
    },
    placeId: 'vinstra',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'electrical-installation', hardness: 'trainable' },
      { type: 'licence', licenceId: 'working-at-height', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'B1', written: 'A2', hardness: 'must' },
      { type: 'licence', licenceId: 'B', hardness: 'nice' },
    ],
    workplaceFacts: ['mentor', 'free-parking'],
    positionCount: 2,
    publishedDaysAgo: 19,
    startsInDays: 150,
    deadlineInDays: 68,
  },
  {
    key: 'cafe-internship-vinstra',
    employerKey: 'kirkestua',
    kind: 'internship',
    occupationCode: '5246',
    title: { nb: 'Praksis i kafé', en: 'Internship in a café' },
    description: {
      nb: `Du steker vafler, koker suppe, rydder bord og tar imot dem som kommer. Noen blir lenge, og det er meningen.

Her lærer du å ta en bestilling på norsk, lage kaffe på maskin og vite hva som er i maten. Vi skriver opp hva du kan etter hver uke.

Vi er åpne tirsdag til torsdag, fra elleve til tre. Er det en dårlig dag, kan du vaske kopper bak i stedet for å stå foran. Det er greit å si fra.`,
      en: `You make waffles, cook soup, clear tables and welcome those who come. Some stay long, and that is the idea.

Here you learn to take an order in Norwegian, use the coffee machine and know what is in the food. We write down what you can do after each week.

We are open Tuesday to Thursday, eleven to three. On a bad day you can wash cups at the back and not stand at the front. It is all right to say so.`,
    },
    placeId: 'vinstra',
    remote: 'no',
    extent: { fromPercent: 20, toPercent: 50 },
    requirements: [
      { type: 'skill', skillId: 'barista-work', hardness: 'trainable' },
      { type: 'skill', skillId: 'baking', hardness: 'nice' },
      { type: 'skill', skillId: 'dishwashing', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A1', written: null, hardness: 'trainable' },
    ],
    workplaceFacts: ['step-free', 'accessible-toilet', 'near-bus-stop', 'part-time-possible'],
    positionCount: 2,
    publishedDaysAgo: 5,
    startsInDays: 9,
    deadlineInDays: null,
  },
  {
    key: 'reindeer-open-vaga',
    employerKey: 'snohorn',
    kind: 'open-for-contact',
    occupationCode: '6129',
    title: { nb: 'Vil du være med på samling og slakt?', en: 'Would you like to help gather the reindeer?' },
    description: {
      nb: `Noen uker i året trenger vi flere hender: når flokken samles, når kalver merkes, og når vi slakter om høsten. Datoene vet vi sent.

Du må tåle kulde og lange dager, og like å være stille når dyra kommer. Alt annet viser gjeterne deg. De har gjort det lenge.

Skriv til oss, så ringer vi når det nærmer seg. Da får du lønn for dagene du er med, og en tur du husker. Kaffen kokes på bål.`,
      en: `Some weeks each year we need more hands: when the herd is gathered, when calves are marked, and when we slaughter in autumn. We know the dates late.

You must stand cold and long days, and like being still when the animals come. The herders show you all the rest. They have done it for long.

Write to us, and we call when the time is near. You are paid for the days you join, and get a trip to remember. Coffee is made on an open fire.`,
    },
    placeId: 'vaga',
    remote: 'no',
    extent: null,
    requirements: [
      { type: 'skill', skillId: 'reindeer-herding', hardness: 'trainable' },
      { type: 'skill', skillId: 'slaughtering', hardness: 'nice' },
      { type: 'licence', licenceId: 'S', hardness: 'nice' },
      { type: 'skill', skillId: 'field-work', hardness: 'nice' },
    ],
    workplaceFacts: ['free-parking'],
    positionCount: 3,
    publishedDaysAgo: 23,
    startsInDays: null,
    deadlineInDays: null,
  },
  {
    key: 'cook-boverdalen',
    employerKey: 'steinroysa',
    kind: 'job',
    occupationCode: '5120',
    title: { nb: 'Kokk på fjellstue', en: 'Cook at a mountain lodge' },
    description: {
      nb: `Du lager frokost til åtti og middag til seksti. Menyen er kort: kjøtt fra dalen, fisk fra elva og noe godt til dem som ikke spiser dyr.

Du må ha laget mat til mange og vite hva ren hygiene er. Vi snakker mest engelsk på kjøkkenet. Fagbrev er fint, men vi smaker heller på maten din.

Du jobber fem dager og har fri i fem. Rom og mat får du for en lav pris. Etter vakt kan du gå rett opp på en bre.`,
      en: `You make breakfast for eighty and dinner for sixty. The menu is short: meat from the valley, fish from the river and something good for those who eat no animals.

You must have cooked for many and know what good hygiene is. We mostly speak English in the kitchen. A trade certificate is good, but we would rather taste your food.

You work five days and have five off. Room and food cost little. After work you can walk straight up to a glacier.`,
    },
    placeId: 'boverdalen',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'cooking-for-many', hardness: 'must' },
      { type: 'skill', skillId: 'food-hygiene', hardness: 'must' },
      { type: 'language', language: 'en', oral: 'A2', written: null, hardness: 'must' },
      { type: 'skill', skillId: 'menu-planning', hardness: 'nice' },
      { type: 'skill', skillId: 'baking', hardness: 'nice' },
    ],
    workplaceFacts: ['free-parking', 'mentor'],
    positionCount: 2,
    publishedDaysAgo: 7,
    startsInDays: 50,
    deadlineInDays: 26,
  },
  {
    key: 'waiter-boverdalen',
    employerKey: 'steinroysa',
    kind: 'job',
    occupationCode: '5131',
    title: { nb: 'Servitør på fjellstue, engelsk er nok', en: 'Waiter at a mountain lodge, English is enough' },
    description: {
      nb: `Du serverer, rydder, tar imot gjester og hjelper til med rommene. På en fjellstue gjør alle litt av alt.

Du må like folk, også de slitne. Vi lærer deg menyen, kassa og hvordan du bærer fire tallerkener. Det siste tar lengst tid.

Du bor i et eget rom i annekset. Nettet er greit, utsikten er bedre. Det går buss til dalen to ganger om dagen om sommeren.`,
      en: `You serve, clear, welcome guests and help with the rooms. At a mountain lodge everybody does a little of everything.

You must like people, the tired ones too. We teach you the menu, the till and how to carry four plates. The last takes longest.

You live in a room of your own next door. The internet is fair, the view is better. A bus goes to the valley twice a day in summer.`,
    },
    placeId: 'boverdalen',
    remote: 'no',
    extent: { fromPercent: 80, toPercent: 100 },
    requirements: [
      { type: 'language', language: 'en', oral: 'B1', written: null, hardness: 'must' },
      { type: 'skill', skillId: 'table-service', hardness: 'trainable' },
      { type: 'skill', skillId: 'hotel-room-cleaning', hardness: 'trainable' },
      { type: 'language', language: 'de', oral: 'A2', written: null, hardness: 'nice' },
    ],
    workplaceFacts: ['mentor', 'free-parking', 'plain-instructions'],
    positionCount: 3,
    publishedDaysAgo: 7,
    startsInDays: 50,
    deadlineInDays: 26,
  },
  {
    key: 'carpenter-apprenticeship-bismo',
    employerKey: 'lovetann',
    kind: 'apprenticeship',
    occupationCode: '7115',
    title: { nb: 'Tømrerlærling', en: 'Apprentice carpenter' },
    description: {
      nb: `Det første året jobber du mest i hallen, der det er varmt og tørt. Det andre året er du med ut og setter opp husene.

Du lærer å lese en tegning, kappe riktig på første forsøk og rette det når du ikke gjør det. Verktøyet får du, og det er ditt etter fagprøven.

Vi jobber fire lange dager og har fri på fredag. Trenger du hybel, vet vi om noen. Den formelle søknaden går gjennom Vigo.`,
      en: `The first year you mostly work in the hall, where it is warm and dry. The second year you come along and put up the houses.

You learn to read a drawing, cut right the first time and mend it when you do not. You get the tools, and they are yours after the exam.

We work four long days and are off on Fridays. If you need a room to rent, we know of some. The formal application goes through Vigo.`,
    },
    placeId: 'bismo',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'carpentry', hardness: 'trainable' },
      { type: 'skill', skillId: 'building-assembly', hardness: 'trainable' },
      { type: 'skill', skillId: 'drawing-reading', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' },
    ],
    workplaceFacts: ['mentor', 'free-parking', 'step-free'],
    positionCount: 2,
    publishedDaysAgo: 11,
    startsInDays: 135,
    deadlineInDays: 58,
  },
  {
    key: 'farm-relief-lesja',
    employerKey: 'sauesokk',
    kind: 'job',
    occupationCode: '6121',
    title: { nb: 'Avløser i fjøset', en: 'Relief worker in the cowshed' },
    description: {
      nb: `Du steller kyr og sauer når vi har fri. Du melker, fôrer, måker og ser til at alle har det godt. I mai kommer det lam hele natta.

Du må ha melket før. Maskinen vår viser vi deg. Har du drevet med dyr i et annet land, vil vi gjerne høre hvordan dere gjorde det.

Du jobber morgen og kveld, og midt på dagen er din egen. Det er et lite hus på gården du kan leie. Vi lager vaktplanen rundt kjøkkenbordet.`,
      en: `You tend cows and sheep when we are off. You milk, feed, muck out and see that all are well. In May lambs come all night.

You must have milked before. We show you our machine. If you kept animals in another country, we would like to hear how you did it.

You work mornings and evenings, and the middle of the day is your own. There is a small house on the farm to rent. We plan the shifts around the kitchen table.`,
    },
    placeId: 'lesja',
    remote: 'no',
    extent: { fromPercent: 40, toPercent: 80 },
    requirements: [
      { type: 'skill', skillId: 'milking', hardness: 'must' },
      { type: 'skill', skillId: 'sheep-farming', hardness: 'trainable' },
      { type: 'skill', skillId: 'tractor-driving', hardness: 'nice' },
      { type: 'licence', licenceId: 'T', hardness: 'nice' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'nice' },
    ],
    workplaceFacts: ['mentor', 'free-parking', 'flexible-hours'],
    positionCount: 1,
    publishedDaysAgo: 8,
    startsInDays: 22,
    deadlineInDays: 13,
  },
  {
    key: 'plumber-dombas',
    employerKey: 'kran-og-kopling',
    kind: 'job',
    occupationCode: '7126',
    title: { nb: 'Rørlegger', en: 'Plumber' },
    description: {
      nb: `Du legger rør i nye hytter, bytter varmtvann i gamle og finner ut hvor det lekker. Mye av jobben er å forklare folk hva som skjedde.

Vi ser etter noen med fagbrev eller flere år i faget. Varmepumper kan du lære hos oss. Du får egen bil med orden i, og ansvaret for at det blir der.

Du kjører hjemmefra og jobber ni til fire når været er snilt. Hver femte uke har du telefonvakt. På kafeen på Dombås kjenner de oss alle.`,
      en: `You lay pipes in new cabins, change boilers in old ones and find out where it leaks. Much of the job is to explain what happened.

We look for somebody with a trade certificate or some years in the trade. Heat pumps you can learn here. You get a van that is in order, and it is yours to keep so.

You drive from home and work nine to four when the weather is kind. Every fifth week you are on call. At the café in Dombås they know us all.`,
    },
    placeId: 'dombas',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'plumbing', hardness: 'must' },
      { type: 'skill', skillId: 'heat-pump-installation', hardness: 'nice' },
      { type: 'licence', licenceId: 'B', hardness: 'must' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' },
      { type: 'education', level: 4, hardness: 'nice' },
    ],
    workplaceFacts: ['free-parking'],
    positionCount: 1,
    publishedDaysAgo: 12,
    startsInDays: 28,
    deadlineInDays: 16,
  },
  {
    key: 'musk-ox-guide-hjerkinn',
    employerKey: 'moskusstien',
    kind: 'job',
    occupationCode: '5113',
    title: { nb: 'Turguide i fjellet', en: 'Mountain tour guide' },
    description: {
      nb: `Du henter gjester ved toget, går fire timer med dem og finner dyra. Du passer på at alle holder to hundre meters avstand, selv når bildet frister.

Du må være vant med å ha ansvar for folk ute, og kunne førstehjelp. Hvor dyra pleier å gå, viser vi deg. Språket er engelsk, norsk er en fordel.

Sesongen er fra juni til september. Turen starter klokka ni, uansett vær. Du får klær, radio og et rom på Hjerkinn.`,
      en: `You meet guests at the train, walk four hours with them and find the animals. You see that all keep two hundred metres away, even when the picture tempts.

You must be used to being in charge of people outdoors, and know first aid. We show you where the animals tend to go. The language is English; Norwegian is a plus.

The season is June to September. The tour starts at nine, whatever the weather. You get clothes, a radio and a room at Hjerkinn.`,
    },
    placeId: 'hjerkinn',
    remote: 'no',
    extent: { fromPercent: 60, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'guiding', hardness: 'must' },
      { type: 'skill', skillId: 'mountain-guiding', hardness: 'nice' },
      { type: 'language', language: 'en', oral: 'B2', written: null, hardness: 'must' },
      { type: 'skill', skillId: 'first-aid', hardness: 'must' },
      { type: 'licence', licenceId: 'D1', hardness: 'nice' },
    ],
    workplaceFacts: ['free-parking', 'flexible-hours'],
    positionCount: 2,
    publishedDaysAgo: 10,
    startsInDays: 85,
    deadlineInDays: 38,
  },
  {
    key: 'pool-attendant-otta',
    employerKey: 'badeballen',
    kind: 'job',
    occupationCode: '5419',
    title: { nb: 'Badevakt, kveld og helg', en: 'Pool attendant, evenings and weekends' },
    description: {
      nb: `Du sitter høyt og ser på vannet. Du sier hei, hjelper barn med armringer og rydder flytebrett. Mest av alt følger du med.

Du må kunne svømme godt. Livredning lærer du på et kurs over to helger, og det betaler vi. Prøven tar du på nytt hvert år.

Vi bytter stol hver halvtime, så ingen mister blikket. Vaktene er to kvelder i uka og annenhver søndag. Du bader gratis når du har fri.`,
      en: `You sit high and watch the water. You say hello, help children with armbands and tidy floats. Most of all you pay attention.

You must swim well. You learn lifesaving on a course over two weekends, and we pay. You take the test again every year.

We change chairs every half hour, so that nobody loses focus. Shifts are two evenings a week and every other Sunday. You swim for free when you are off.`,
    },
    placeId: 'otta',
    remote: 'no',
    extent: { fromPercent: 20, toPercent: 40 },
    requirements: [
      { type: 'skill', skillId: 'lifeguarding', hardness: 'trainable' },
      { type: 'licence', licenceId: 'lifesaving', hardness: 'trainable' },
      { type: 'skill', skillId: 'pool-operation', hardness: 'nice' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' },
      { type: 'skill', skillId: 'swimming-instruction', hardness: 'nice' },
    ],
    workplaceFacts: ['part-time-possible', 'step-free', 'accessible-toilet', 'near-bus-stop'],
    positionCount: 2,
    publishedDaysAgo: 7,
    startsInDays: 24,
    deadlineInDays: 14,
  },
];
