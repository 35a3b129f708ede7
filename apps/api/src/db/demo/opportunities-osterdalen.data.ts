/** Invented opportunities in Østerdalen, from Elverum and Trysil to Tynset. */
import type { DemoOpportunity } from './types.ts';

export const osterdalenOpportunities: readonly DemoOpportunity[] = [
  {
    key: 'vet-tynset',
    employerKey: 'fjellrev',
    kind: 'job',
    occupationCode: '2250',
    title: { nb: 'Veterinær, store og små dyr', en: 'Veterinarian, large and small animals' },
    description: {
      nb: `Du tar imot kalver klokka fire og katter klokka ni. Du kjører fra Kvikne til Alvdal, og kjenner snart hver grind.

Er du utdannet ute, må du ha godkjenning fra Mattilsynet. Mens du venter, kan du jobbe her som assistent. Vi har gjort det to ganger før.

Vi er fire som deler vaktene, så du har hver fjerde helg. Firmabil og bolig kan vi ordne. Du får alltid ringe en kollega, også om natta.`,
      en: `You meet calves at four and cats at nine. You drive from Kvikne to Alvdal and soon know every gate.

If you trained abroad, you must be approved by the Norwegian Food Safety Authority. While you wait, you can work here as an assistant. We have done so twice before.

Four of us share the shifts, so you have every fourth weekend. We can see to a car and a place to live. You may always call a colleague, at night too.`,
    },
    placeId: 'tynset',
    remote: 'no',
    extent: { fromPercent: 80, toPercent: 100 },
    requirements: [
      { type: 'authorisation', professionId: 'veterinarian', hardness: 'must' },
      { type: 'language', language: 'nb', oral: 'B1', written: 'B1', hardness: 'must' },
      { type: 'licence', licenceId: 'B', hardness: 'must' },
      { type: 'skill', skillId: 'cattle-farming', hardness: 'nice' },
      { type: 'language', language: 'en', oral: 'B1', written: null, hardness: 'nice' },
    ],
    workplaceFacts: ['free-parking', 'mentor', 'flexible-hours'],
    positionCount: 1,
    publishedDaysAgo: 5,
    startsInDays: 60,
    deadlineInDays: 26,
  },
  {
    key: 'animal-assistant-tynset',
    employerKey: 'fjellrev',
    kind: 'job',
    occupationCode: '5164',
    title: { nb: 'Assistent på dyreklinikk, jobb med dyr', en: 'Assistant at a vet clinic, work with animals' },
    description: {
      nb: `Du holder, trøster, veier og vasker. Du tar telefonen, gjør klar rommet og sitter hos dyret som våkner.

Du må være vant med dyr og tåle litt blod. Alt annet lærer du her. Mange hos oss har senere tatt utdanning som dyrepleier.

Vaktene er to ettermiddager og annenhver lørdag. Vi har rolig musikk og godbiter i alle lommer. Buss og tog stopper i nærheten.`,
      en: `You hold, comfort, weigh and wash. You answer the phone, get the room ready and sit with the animal that wakes up.

You must be used to animals and able to stand some blood. All the rest you learn here. Many of us later trained as veterinary nurses.

Shifts are two afternoons and every other Saturday. We have calm music and treats in all pockets. Bus and train stop nearby.`,
    },
    placeId: 'tynset',
    remote: 'no',
    extent: { fromPercent: 30, toPercent: 50 },
    requirements: [
      { type: 'skill', skillId: 'animal-care', hardness: 'must' },
      { type: 'skill', skillId: 'cleaning', hardness: 'trainable' },
      { type: 'skill', skillId: 'reception-work', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' },
    ],
    workplaceFacts: ['mentor', 'near-bus-stop', 'part-time-possible', 'step-free'],
    positionCount: 1,
    publishedDaysAgo: 5,
    startsInDays: 24,
    deadlineInDays: 13,
  },
  {
    key: 'milk-tanker-tolga',
    employerKey: 'melkestjerna',
    kind: 'job',
    occupationCode: '8332',
    title: { nb: 'Tankbilsjåfør, henter melk på gårder', en: 'Milk tanker driver, from farm to dairy' },
    description: {
      nb: `Du henter melk på tjue gårder i Tolga, Os og Vingelen, tar prøver og kjører den til meieriet på Tynset. Hundene på gårdene vet når du kommer.

Du må ha klasse C og være trygg på vinterføre. Prøver og hygiene lærer du på to dager. Har du CE, får du kjøre med henger om sommeren.

Runden starter klokka fem, og du er hjemme før tre. Hver tredje helg kjører du. Bilen er din egen å stelle med.`,
      en: `You collect milk on twenty farms in Tolga, Os and Vingelen, take samples and drive it to the dairy at Tynset. The farm dogs know when you come.

You must hold class C and feel safe on winter roads. Samples and hygiene you learn in two days. With CE you get to pull a trailer in summer.

The round starts at five, and you are home before three. You drive every third weekend. The lorry is yours to look after.`,
    },
    placeId: 'tolga',
    remote: 'no',
    extent: { fromPercent: 80, toPercent: 100 },
    requirements: [
      { type: 'licence', licenceId: 'C', hardness: 'must' },
      { type: 'licence', licenceId: 'professional-driver-goods', hardness: 'must' },
      { type: 'skill', skillId: 'lorry-driving', hardness: 'must' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' },
      { type: 'skill', skillId: 'food-hygiene', hardness: 'trainable' },
    ],
    workplaceFacts: ['seated-work', 'free-parking', 'mentor'],
    positionCount: 1,
    publishedDaysAgo: 4,
    startsInDays: 28,
    deadlineInDays: 17,
  },
  {
    key: 'spinning-os',
    employerKey: 'traden',
    kind: 'job',
    occupationCode: '8151',
    title: { nb: 'Medarbeider i ullspinneri', en: 'Spinning mill worker' },
    description: {
      nb: `Du sorterer ull, mater maskiner, knyter tråder som ryker, og pakker nøster. Etter en stund hører du på lyden om noe er galt.

Du trenger ingen skole for dette, bare fingre som liker tråd. Strikker eller vever du, skjønner du fort hva garnet skal bli.

Vi er sju i hallen, og det er høy lyd der, så alle har hørselsvern. Pausene tar vi i et stille rom. Du velger selv når du vil begynne mellom seks og ni.`,
      en: `You sort wool, feed machines, tie threads that break and pack skeins. After a while you hear by the sound that something is wrong.

You need no school for this, just fingers that like thread. If you knit or weave, you soon see what the yarn wants to be.

There are seven of us in the hall, and it is loud, so all wear ear muffs. We take breaks in a quiet room. You choose to begin any time between six and nine.`,
    },
    placeId: 'os-i-osterdalen',
    remote: 'no',
    extent: { fromPercent: 60, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'machine-operation', hardness: 'trainable' },
      { type: 'skill', skillId: 'machine-maintenance', hardness: 'nice' },
      { type: 'skill', skillId: 'knitting', hardness: 'nice' },
      { type: 'language', language: 'nb', oral: 'A1', written: null, hardness: 'trainable' },
    ],
    workplaceFacts: ['mentor', 'flexible-hours', 'free-parking', 'daytime-only'],
    positionCount: 2,
    publishedDaysAgo: 8,
    startsInDays: 22,
    deadlineInDays: 14,
  },
  {
    key: 'timber-lorry-koppang',
    employerKey: 'elvelangs',
    kind: 'job',
    occupationCode: '8332',
    title: { nb: 'Tømmerbilsjåfør', en: 'Timber lorry driver' },
    description: {
      nb: `Du laster selv med kran, binder godt og kjører på skogsvei der det er plass til én. Møter du elg, venter du.

Du må ha CE og være vant til henger. Krana lærer du av Steinar de første seks ukene. Den er den vanskeligste delen, og den morsomste.

Vi deler bil to og to, og bytter uke mellom tidlig og sent. Du har fri i helgene. Bilene har god seng, men du sover stort sett hjemme.`,
      en: `You load with a crane yourself, tie well and drive on forest roads with room for one. If you meet a moose, you wait.

You must hold CE and be used to a trailer. Steinar teaches you the crane the first six weeks. It is the hardest part, and the most fun.

Two share a lorry and swap weeks between early and late. Weekends are free. The lorries have a good bed, but you mostly sleep at home.`,
    },
    placeId: 'koppang',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'licence', licenceId: 'CE', hardness: 'must' },
      { type: 'licence', licenceId: 'professional-driver-goods', hardness: 'must' },
      { type: 'skill', skillId: 'lorry-driving', hardness: 'must' },
      { type: 'skill', skillId: 'crane-operation', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' },
    ],
    workplaceFacts: ['seated-work', 'mentor', 'free-parking'],
    positionCount: 2,
    publishedDaysAgo: 9,
    startsInDays: 25,
    deadlineInDays: 15,
  },
  {
    key: 'music-teacher-folldal',
    employerKey: 'nordlyd',
    kind: 'job',
    occupationCode: '2354',
    title: { nb: 'Musikklærer i kulturskolen, 20–40 %', en: 'Music teacher at the culture school, 20–40%' },
    description: {
      nb: `Du lærer bort gitar, piano eller sang til elever én og én, og leder et lite band som øver i gymsalen på Folldal.

Vi spør ikke først om eksamen. Spill noe for oss, og fortell hvem du har lært bort til. Kan du et instrument som er nytt i dalen, er det bare fint.

Timene er mandag og torsdag ettermiddag. Noen av dem kan du ta på skjerm. To ganger i året er det konsert, og da kommer hele bygda.`,
      en: `You teach guitar, piano or singing to pupils one at a time, and lead a small band that practises in the gym at Folldal.

We do not ask for exams first. Play us something, and tell us whom you have taught. If your instrument is new to the valley, all the better.

Lessons are Monday and Thursday afternoons. Some of them you can do on screen. Twice a year there is a concert, and the whole village comes.`,
    },
    placeId: 'folldal',
    remote: 'partly',
    extent: { fromPercent: 20, toPercent: 40 },
    requirements: [
      { type: 'skill', skillId: 'playing-music', hardness: 'must' },
      { type: 'skill', skillId: 'music-teaching', hardness: 'must' },
      { type: 'language', language: 'nb', oral: 'B1', written: null, hardness: 'must' },
      { type: 'skill', skillId: 'singing', hardness: 'nice' },
    ],
    workplaceFacts: ['part-time-possible', 'near-bus-stop', 'step-free'],
    positionCount: 1,
    publishedDaysAgo: 14,
    startsInDays: 55,
    deadlineInDays: 30,
  },
  {
    key: 'culture-open-alvdal',
    employerKey: 'nordlyd',
    kind: 'open-for-contact',
    occupationCode: '2355',
    title: { nb: 'Kan du spille, danse eller tegne? Si fra til oss', en: 'Can you play, dance or draw? Let us know' },
    description: {
      nb: `Vi har ingen ledig stilling nå, men vi har ofte timer som mangler lærer: to på torsdag, et kurs i høst, en uke i sommer.

Fortell hva du kan, og hvem du har gjort det sammen med. Det kan være dans fra et annet land, graffiti eller trommer. Vi hjelper deg å lage en time av det.

Vi svarer alle. Noen ber vi komme en kveld på Alvdal for å prøve seg med en gruppe. Det er betalt, og det er alltid en lærer med.`,
      en: `We have no vacancy now, but we often have hours with no teacher: two on Thursdays, a course in autumn, a week in summer.

Tell us what you can do, and with whom you have done it. It may be a dance from another country, graffiti or drums. We help you make a lesson of it.

We answer everybody. Some we ask to come to Alvdal one evening to try it with a group. It is paid, and there is always a teacher there.`,
    },
    placeId: 'alvdal',
    remote: 'partly',
    extent: null,
    requirements: [
      { type: 'skill', skillId: 'dancing', hardness: 'nice' },
      { type: 'skill', skillId: 'drawing-and-painting', hardness: 'nice' },
      { type: 'skill', skillId: 'playing-music', hardness: 'nice' },
      { type: 'skill', skillId: 'youth-work', hardness: 'nice' },
    ],
    workplaceFacts: ['part-time-possible', 'flexible-hours', 'near-bus-stop', 'step-free'],
    positionCount: 4,
    publishedDaysAgo: 18,
    startsInDays: null,
    deadlineInDays: null,
  },
  {
    key: 'home-care-drevsjo',
    employerKey: 'femundsvinden',
    kind: 'job',
    occupationCode: '5321',
    title: { nb: 'Helsefagarbeider i hjemmetjenesten', en: 'Care worker in home care' },
    description: {
      nb: `Du kjører til sju, åtte hjem om dagen. Du hjelper med dusj, medisin og mat, og ser om det er ved nok i kassa.

Medisinkurset tar du her. Du lærer også å bruke nettbrettet vårt, som virker uten dekning. Du har alltid en sykepleier å ringe til.

Runden ligger klar klokka halv åtte. Hver tredje helg er det jobb. Vi kan skaffe bolig på Drevsjø, og vi vet hvem som kan vise deg fiskeplassene.`,
      en: `You drive to seven or eight homes a day. You help with showers, medicine and food, and see whether there is wood enough in the box.

You take the medicine course here. You also learn our tablet, which works with no coverage. There is always a nurse to call.

The round is ready at half past seven. You work every third weekend. We can find you somewhere to live at Drevsjø, and know who can show you where to fish.`,
    },
    placeId: 'drevsjo',
    remote: 'no',
    extent: { fromPercent: 60, toPercent: 100 },
    requirements: [
      { type: 'authorisation', professionId: 'health-care-assistant', hardness: 'must' },
      { type: 'licence', licenceId: 'B', hardness: 'must' },
      { type: 'language', language: 'nb', oral: 'B1', written: 'B1', hardness: 'must' },
      { type: 'skill', skillId: 'home-care', hardness: 'nice' },
      { type: 'skill', skillId: 'medication-administration', hardness: 'trainable' },
    ],
    workplaceFacts: ['mentor', 'free-parking', 'part-time-possible', 'seated-work'],
    positionCount: 2,
    publishedDaysAgo: 6,
    startsInDays: 35,
    deadlineInDays: 18,
  },
  {
    key: 'home-help-drevsjo',
    employerKey: 'femundsvinden',
    kind: 'job',
    occupationCode: '5322',
    title: { nb: 'Hjemmehjelp', en: 'Home help' },
    description: {
      nb: `Du vasker gulv, skifter på senger og handler for dem som ikke kommer seg ut. Ofte er det praten over kaffen som betyr mest.

Du trenger ingen utdanning. Vi lærer deg å løfte riktig, lese en plan og si fra når noe har endret seg. Norsken øver du på fra første dør.

Jobben er på dagtid, og du låner bil av oss. Mange bruker den som en vei inn, og har siden tatt fagbrev som helsefagarbeider med hjelp fra oss.`,
      en: `You wash floors, change beds and shop for those who cannot get out. Often the chat over coffee is what matters most.

You need no education. We teach you to lift right, read a plan and tell us when something has changed. You practise Norwegian from the first door.

The job is in the daytime, and you borrow a car from us. Many used it as a way in, and have since become skilled care workers with our help.`,
    },
    placeId: 'drevsjo',
    remote: 'no',
    extent: { fromPercent: 30, toPercent: 60 },
    requirements: [
      { type: 'skill', skillId: 'cleaning', hardness: 'trainable' },
      { type: 'skill', skillId: 'home-care', hardness: 'trainable' },
      { type: 'licence', licenceId: 'B', hardness: 'must' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' },
      { type: 'skill', skillId: 'cooking', hardness: 'nice' },
    ],
    workplaceFacts: ['daytime-only', 'part-time-possible', 'free-parking', 'mentor'],
    positionCount: 2,
    publishedDaysAgo: 6,
    startsInDays: 20,
    deadlineInDays: 14,
  },
  {
    key: 'tree-planting-bergset',
    employerKey: 'plantepinnen',
    kind: 'job',
    occupationCode: '9215',
    title: { nb: 'Skogplanter i sommer, ingen krav om norsk', en: 'Tree planter this summer, no Norwegian needed' },
    description: {
      nb: `Du går i linje gjennom et hogd felt og setter små graner med et rør. En god dag blir det tusen. Den første dagen blir det to hundre, og det er nok.

Vi lærer deg hvor et tre vil stå. Du lærer også hva du skal ha på føttene. Du får timelønn, aldri lønn per plante.

Vi bor sammen på en gård i seks uker og lager mat på tur. Det er mygg. Fri har du fredag til søndag, og elva er god å bade i.`,
      en: `You walk in line through a felled field and set small spruces with a tube. A good day makes a thousand. The first day makes two hundred, and that is enough.

We teach you where a tree wants to stand. You also learn what to wear on your feet. You are paid by the hour, never by the plant.

We live together on a farm for six weeks and take turns at cooking. There are midges. Friday to Sunday is free, and the river is good for a swim.`,
    },
    placeId: 'bergset',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'tree-planting', hardness: 'trainable' },
      { type: 'skill', skillId: 'brush-clearing', hardness: 'nice' },
      { type: 'language', language: 'en', oral: 'A1', written: null, hardness: 'nice' },
      { type: 'licence', licenceId: 'B', hardness: 'nice' },
    ],
    workplaceFacts: ['mentor', 'plain-instructions', 'free-parking'],
    positionCount: 10,
    publishedDaysAgo: 3,
    startsInDays: 40,
    deadlineInDays: 30,
  },
  {
    key: 'engineer-traineeship-elverum',
    employerKey: 'maleband',
    kind: 'traineeship',
    occupationCode: '2142',
    title: { nb: 'Trainee, byggingeniør', en: 'Trainee civil engineer' },
    description: {
      nb: `I løpet av ett år er du med på tre oppdrag: ei bru, et flomvern og noe du velger selv. Du regner, tegner og drar ut for å se.

Du har en grad i bygg, fra Norge eller et annet land. Vi lærer deg norske regler og gir norskkurs i arbeidstida. Rapportene skriver vi på engelsk det første året.

Du sitter ved siden av en fadder og kan jobbe hjemme én dag i uka. Går det som vi tror, er det fast jobb etterpå.`,
      en: `Over a year you join three projects: a bridge, a flood wall and one of your own choice. You calculate, draw and go out to look.

You have a degree in civil engineering, from Norway or another country. We teach you Norwegian rules and give language lessons in paid time. The first year, reports are in English.

You sit beside a mentor and can work from home one day a week. If it goes as we think, there is a steady job afterwards.`,
    },
    placeId: 'elverum',
    remote: 'partly',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'education', level: 6, hardness: 'must' },
      { type: 'skill', skillId: 'structural-calculation', hardness: 'must' },
      { type: 'language', language: 'en', oral: 'B2', written: 'B2', hardness: 'must' },
      { type: 'skill', skillId: 'geographic-information-systems', hardness: 'nice' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'trainable' },
    ],
    workplaceFacts: ['mentor', 'seated-work', 'flexible-hours', 'near-bus-stop'],
    positionCount: 2,
    publishedDaysAgo: 15,
    startsInDays: 110,
    deadlineInDays: 45,
  },
];
