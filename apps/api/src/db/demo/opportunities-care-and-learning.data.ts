/** Invented opportunities in care, pharmacy, school, kindergarten and library. */
import type { DemoOpportunity } from './types.ts';

export const careAndLearningOpportunities: readonly DemoOpportunity[] = [
  {
    key: 'nurse-hamar',
    employerKey: 'mjosbyen-omsorg',
    kind: 'job',
    occupationCode: '2223',
    title: { nb: 'Sykepleier på omsorgssenter', en: 'Nurse at a care home' },
    description: {
      nb: `Du har ansvar for tolv beboere på vakta. Du gir medisiner, steller sår, snakker med pårørende og leder laget rundt deg.

Du må ha norsk autorisasjon som sykepleier. Det krever loven. Venter du på autorisasjon, kan du begynne som pleiemedarbeider hos oss så lenge. Vi lærer deg journalsystemet og rutinene.

En dagvakt begynner med rapport og kaffe klokka halv åtte. Du får en fadder i tre måneder. Turnusen er klar et halvt år fram. Du må vise politiattest før du begynner.`,
      en: `You are in charge of twelve residents on your shift. You give medicine, dress wounds, talk to relatives and lead the team around you.

You must have Norwegian authorisation as a nurse. The law requires it. If you are waiting for authorisation, you can start as a care worker with us in the meantime. We teach you the record system and our routines.

A day shift begins with a handover and coffee at half past seven. You get a mentor for three months. The rota is ready six months ahead. You must show a police certificate before you start.`,
    },
    placeId: 'hamar',
    remote: 'no',
    extent: { fromPercent: 75, toPercent: 100 },
    requirements: [
      { type: 'authorisation', professionId: 'nurse', hardness: 'must' },
      { type: 'language', language: 'nb', oral: 'B2', written: 'B2', hardness: 'must' },
      { type: 'skill', skillId: 'nursing-procedures', hardness: 'must' },
      { type: 'skill', skillId: 'medication-administration', hardness: 'must' },
      { type: 'skill', skillId: 'patient-records', hardness: 'trainable' },
    ],
    workplaceFacts: ['step-free', 'accessible-toilet', 'part-time-possible', 'near-bus-stop'],
    positionCount: 3,
    publishedDaysAgo: 2,
    startsInDays: 40,
    deadlineInDays: 19,
  },
  {
    key: 'care-assistant-hamar',
    employerKey: 'mjosbyen-omsorg',
    kind: 'job',
    occupationCode: '5329',
    title: {
      nb: 'Pleiemedarbeider, også for deg som venter på autorisasjon',
      en: 'Care worker, also while you wait for authorisation',
    },
    description: {
      nb: `Du hjelper beboere med å stå opp, vaske seg, spise og komme seg ut. Du er den de ser mest, og ofte den de ler mest med.

Du trenger ingen utdanning. Er du sykepleier fra et annet land, får du bruke mye av det du kan, men du gir ikke medisiner alene. Vi lærer deg resten, og vi øver på norsk sammen hver onsdag.

Du har dagvakter og kveldsvakter, og hver tredje helg. De to første ukene følger du en kollega. Du må vise politiattest før du begynner.`,
      en: `You help residents get up, wash, eat and get out. You are the one they see most, and often the one they laugh with most.

You need no education. If you are a nurse from another country, you get to use much of what you know, but you do not give medicine alone. We teach you the rest, and we practise Norwegian together every Wednesday.

You work days and evenings, and every third weekend. For the first two weeks you follow a colleague. You must show a police certificate before you start.`,
    },
    placeId: 'hamar',
    remote: 'no',
    extent: { fromPercent: 30, toPercent: 100 },
    requirements: [
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' },
      { type: 'skill', skillId: 'personal-care', hardness: 'trainable' },
      { type: 'skill', skillId: 'elderly-care', hardness: 'trainable' },
      { type: 'skill', skillId: 'nursing-procedures', hardness: 'nice' },
    ],
    workplaceFacts: ['mentor', 'step-free', 'norwegian-training', 'near-bus-stop'],
    positionCount: 5,
    publishedDaysAgo: 2,
    startsInDays: 39,
    deadlineInDays: 25,
  },
  {
    key: 'care-apprenticeship-hamar',
    employerKey: 'mjosbyen-omsorg',
    kind: 'apprenticeship',
    occupationCode: '5321',
    title: { nb: 'Læreplass som helsefagarbeider', en: 'Apprenticeship as a health care worker' },
    description: {
      nb: `Du lærer å gi god omsorg til eldre: mat, stell, trening og trygghet. Du er på to avdelinger, så du ser ulike sider av faget.

Vi lærer deg å forflytte folk uten å skade ryggen, å se når noen blir syke, og å skrive ned det du ser. Du har samtale med veilederen din annenhver uke.

Du har dagvakter og kveldsvakter i et fast lag. Ta kontakt her, så viser vi deg rundt. Den formelle søknaden om læreplass sender du gjennom Vigo i fylket. Politiattest må du ha før du starter.`,
      en: `You learn to give good care to older people: food, washing, exercise and a sense of safety. You work on two wards and see different sides of the trade.

We teach you to move people without hurting your back, to see when someone falls ill, and to write down what you see. You talk with your supervisor every other week.

You work days and evenings in a fixed team. Get in touch here, and we show you around. You send the formal application for an apprenticeship through Vigo at the county. You need a police certificate before you start.`,
    },
    placeId: 'hamar',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'language', language: 'nb', oral: 'B1', written: 'A2', hardness: 'must' },
      { type: 'skill', skillId: 'personal-care', hardness: 'trainable' },
      { type: 'skill', skillId: 'elderly-care', hardness: 'trainable' },
      { type: 'skill', skillId: 'patient-records', hardness: 'trainable' },
    ],
    workplaceFacts: ['mentor', 'step-free', 'near-bus-stop'],
    positionCount: 4,
    publishedDaysAgo: 15,
    startsInDays: 165,
    deadlineInDays: 85,
  },
  {
    key: 'pharmacist-hamar',
    employerKey: 'liljedrops',
    kind: 'job',
    occupationCode: '2262',
    title: { nb: 'Farmasøyt i byapotek', en: 'Pharmacist in a town pharmacy' },
    description: {
      nb: `Du kontrollerer resepter, gir råd om medisin og svarer leger på telefon. To dager i uka veileder du kunder i et eget rom.

Du må ha norsk autorisasjon som farmasøyt, og norsk som gjør deg trygg i slike samtaler. Norske regler og datasystem lærer vi deg. Har du ikke autorisasjon ennå, har vi en annen jobb ved siden av denne.

Vi åpner klokka ni. Dere er to farmasøyter på jobb, så du har alltid noen å spørre. Annenhver lørdag er du på jobb til tre.`,
      en: `You check prescriptions, give advice about medicine and answer doctors on the phone. Two days a week you guide customers in a room of your own.

You must have Norwegian authorisation as a pharmacist, and Norwegian that makes you safe in such talks. We teach you Norwegian rules and the computer system. If you have no authorisation yet, we have another job beside this one.

We open at nine. There are two pharmacists at work, so you always have someone to ask. Every other Saturday you work until three.`,
    },
    placeId: 'hamar',
    remote: 'no',
    extent: { fromPercent: 80, toPercent: 100 },
    requirements: [
      { type: 'authorisation', professionId: 'pharmacist', hardness: 'must' },
      { type: 'education', level: 7, hardness: 'must' },
      { type: 'language', language: 'nb', oral: 'B2', written: 'B2', hardness: 'must' },
      { type: 'skill', skillId: 'pharmacy-dispensing', hardness: 'must' },
      { type: 'skill', skillId: 'customer-service', hardness: 'nice' },
    ],
    workplaceFacts: ['step-free', 'no-heavy-lifting', 'near-bus-stop'],
    positionCount: 1,
    publishedDaysAgo: 6,
    startsInDays: 60,
    deadlineInDays: 28,
  },
  {
    key: 'pharmacy-assistant-hamar',
    employerKey: 'liljedrops',
    kind: 'job',
    occupationCode: '5223',
    title: { nb: 'Medarbeider i apotek, uten krav om autorisasjon', en: 'Pharmacy shop worker, no authorisation needed' },
    description: {
      nb: `Du hjelper kunder med varer som ikke krever resept: solkrem, plaster, vitaminer og hudpleie. Du fyller hyller, tar imot varer og sitter i kassa.

Du trenger ikke utdanning. Er du farmasøyt fra et annet land, er dette en vei inn mens søknaden din blir behandlet. Du lærer norske navn på varene og hører fagspråket hver dag.

Resepter tar farmasøyten seg av. Du jobber fem vakter i uka, av og til en lørdag. Lunsjen er på bakrommet, og der øver alle på uttale.`,
      en: `You help customers with goods that need no prescription: sun cream, plasters, vitamins and skin care. You fill shelves, receive goods and work at the till.

You need no education. If you are a pharmacist from another country, this is a way in while your application is handled. You learn the Norwegian names of goods and hear the language of the trade every day.

The pharmacist takes care of prescriptions. You work five shifts a week, now and then a Saturday. Lunch is in the back room, where everybody practises how to say things.`,
    },
    placeId: 'hamar',
    remote: 'no',
    extent: { fromPercent: 50, toPercent: 100 },
    requirements: [
      { type: 'language', language: 'nb', oral: 'B1', written: 'A2', hardness: 'must' },
      { type: 'skill', skillId: 'customer-service', hardness: 'trainable' },
      { type: 'skill', skillId: 'cash-register', hardness: 'trainable' },
      { type: 'skill', skillId: 'pharmacy-dispensing', hardness: 'nice' },
    ],
    workplaceFacts: ['step-free', 'no-heavy-lifting', 'near-bus-stop', 'part-time-possible'],
    positionCount: 1,
    publishedDaysAgo: 3,
    startsInDays: 20,
    deadlineInDays: 15,
  },
  {
    key: 'teacher-ringebu',
    employerKey: 'elgtrakket',
    kind: 'job',
    occupationCode: '2341',
    title: { nb: 'Lærer i matematikk og naturfag', en: 'Teacher of mathematics and science' },
    description: {
      nb: `Du underviser femte til syvende trinn i matematikk og naturfag. Hver onsdag tar du faget med ut i skogen.

Du må være godkjent som lærer i Norge. Læreplanen vår og de digitale verktøyene går vi gjennom sammen. Du deler klasse med en annen lærer det første året.

Dagen starter klokka åtte og slutter klokka halv fire. Hver tirsdag planlegger vi uka i lag. Elevene er nysgjerrige, og noen av dem er på vei fra ett språk til et annet. Du må vise politiattest.`,
      en: `You teach mathematics and science in years five to seven. Every Wednesday you take the subject out into the woods.

You must be approved as a teacher in Norway. We go through our curriculum and the digital tools together. You share a class with another teacher for the first year.

The day starts at eight and ends at half past three. Every Tuesday we plan the week as a team. The pupils are curious, and some are on their way from one language to another. You must show a police certificate.`,
    },
    placeId: 'ringebu',
    remote: 'no',
    extent: { fromPercent: 80, toPercent: 100 },
    requirements: [
      { type: 'authorisation', professionId: 'teacher', hardness: 'must' },
      { type: 'language', language: 'nb', oral: 'C1', written: 'C1', hardness: 'must' },
      { type: 'skill', skillId: 'teaching', hardness: 'must' },
      { type: 'skill', skillId: 'teaching-mathematics', hardness: 'must' },
      { type: 'skill', skillId: 'lesson-planning', hardness: 'trainable' },
    ],
    workplaceFacts: ['step-free', 'accessible-toilet', 'hearing-loop', 'daytime-only'],
    positionCount: 1,
    publishedDaysAgo: 9,
    startsInDays: 130,
    deadlineInDays: 30,
  },
  {
    key: 'school-assistant-ringebu',
    employerKey: 'elgtrakket',
    kind: 'job',
    occupationCode: '5312',
    title: { nb: 'Skoleassistent med flere språk', en: 'School assistant with more than one language' },
    description: {
      nb: `Du hjelper elever i timen, i skolegården og på uteskolen. Noen av dem er nye i norsk, og da er det gull om du kan et språk til.

Er du lærer fra et annet land, kommer du inn i et klasserom mens du venter på svar om godkjenning. Vi lærer deg hvordan norsk skole virker. Lekser og vurdering tar læreren.

Dagen går fra åtte til to, og du har fri når elevene har ferie. Du har din egen kontaktlærer å snakke med. Du må vise politiattest.`,
      en: `You help pupils in class, in the schoolyard and at outdoor school. Some of them are new to Norwegian, and then one more language is worth gold.

If you are a teacher from another country, you get into a classroom while you wait for an answer about approval. We teach you how Norwegian school works. The teacher takes care of homework and marks.

The day runs from eight to two, and you are off when the pupils are on holiday. You have one teacher to talk to. You must show a police certificate.`,
    },
    placeId: 'ringebu',
    remote: 'no',
    extent: { fromPercent: 50, toPercent: 80 },
    requirements: [
      { type: 'language', language: 'nb', oral: 'B1', written: 'A2', hardness: 'must' },
      { type: 'skill', skillId: 'homework-help', hardness: 'trainable' },
      { type: 'skill', skillId: 'teaching', hardness: 'nice' },
      { type: 'language', language: 'uk', oral: 'B2', written: null, hardness: 'nice' },
      { type: 'language', language: 'ar', oral: 'B2', written: null, hardness: 'nice' },
    ],
    workplaceFacts: ['step-free', 'accessible-toilet', 'daytime-only', 'part-time-possible'],
    positionCount: 2,
    publishedDaysAgo: 9,
    startsInDays: 35,
    deadlineInDays: 22,
  },
  {
    key: 'kindergarten-internship-loten',
    employerKey: 'maurtua',
    kind: 'internship',
    occupationCode: '5311',
    title: { nb: 'Praksis i friluftsbarnehage', en: 'Internship in an outdoor kindergarten' },
    description: {
      nb: `Du er med barna ut i skogen. Du hjelper til med klær, mat, lek og bål. Du synger kanskje en sang de ikke har hørt før.

Du lærer hvordan en norsk barnehage er, og masse hverdagsnorsk. Barn er gode lærere: de retter deg uten å le. Vi hjelper deg videre om du vil bli fagarbeider.

Du er her fra ni til to, tre eller fire dager i uka. Du er aldri alene med barna. Varme klær kan du låne. Alle som er her, må vise politiattest.`,
      en: `You go with the children into the woods. You help with clothes, food, play and the campfire. Perhaps you sing a song they have not heard before.

You learn what a Norwegian kindergarten is like, and lots of everyday Norwegian. Children are good teachers: they correct you without laughing. We help you on if you want a trade certificate.

You are here from nine to two, three or four days a week. You are never alone with the children. You can borrow warm clothes. Everyone here must show a police certificate.`,
    },
    placeId: 'loten',
    remote: 'no',
    extent: { fromPercent: 40, toPercent: 60 },
    requirements: [
      { type: 'skill', skillId: 'kindergarten-work', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'trainable' },
      { type: 'skill', skillId: 'first-aid', hardness: 'trainable' },
    ],
    workplaceFacts: ['mentor', 'daytime-only', 'free-parking'],
    positionCount: 2,
    publishedDaysAgo: 7,
    startsInDays: 18,
    deadlineInDays: null,
  },
  {
    key: 'library-internship-elverum',
    employerKey: 'storskogen',
    kind: 'internship',
    occupationCode: '4411',
    title: { nb: 'Praksis på biblioteket', en: 'Internship at the library' },
    description: {
      nb: `Du setter bøker på plass, hjelper folk med utskrift og gjør klart til språkkafé. Liker du ro, er det mye ro. Liker du folk, er det nok av dem også.

Du lærer systemet vårt, hvordan du møter folk i skranken, og hvordan vi lager små utstillinger. Vi finner oppgaver som passer deg, og vi øker i ditt tempo.

Vi åpner klokka ti. Du kan starte med noen timer i uka. Eivind er din faste person, og dere tar en prat hver fredag.`,
      en: `You put books in place, help people print and get things ready for the language café. If you like calm, there is plenty of it. If you like people, there are enough of them too.

You learn our system, how to meet people at the desk, and how we make small exhibitions. We find tasks that suit you, and we go at your pace.

We open at ten. You can start with a few hours a week. Eivind is your contact, and you have a talk every Friday.`,
    },
    placeId: 'elverum',
    remote: 'no',
    extent: { fromPercent: 20, toPercent: 60 },
    requirements: [
      { type: 'skill', skillId: 'customer-service', hardness: 'trainable' },
      { type: 'skill', skillId: 'computer-use', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A2', written: 'A2', hardness: 'nice' },
    ],
    workplaceFacts: ['quiet', 'step-free', 'accessible-toilet', 'hearing-loop'],
    positionCount: 1,
    publishedDaysAgo: 19,
    startsInDays: 10,
    deadlineInDays: null,
  },
];
