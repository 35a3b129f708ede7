/** Invented opportunities on the road, in the warehouse, in cleaning and in a sports club. */
import type { DemoOpportunity } from './types.ts';

export const transportAndServiceOpportunities: readonly DemoOpportunity[] = [
  {
    key: 'bus-driver-kongsvinger',
    employerKey: 'svingom',
    kind: 'job',
    occupationCode: '8331',
    title: { nb: 'Bussjåfør på skoleruter', en: 'Bus driver on school routes' },
    description: {
      nb: `Du kjører elever til og fra skolen, og noen turer på dagtid. Bussen er elektrisk, og du har den samme hver dag.

Du må ha førerkort i klasse D og yrkessjåførkompetanse. Førerkort fra EØS gjelder her. Veiene, billettsystemet og vinterkjøring lærer du sammen med en erfaren sjåfør. Norsk på A2 holder, så lenge du kan snakke med passasjerene.

Vakta er delt: noen timer om morgenen og noen om ettermiddagen. I pausen har vi et rom med senger og suppe. Du må vise politiattest.`,
      en: `You drive pupils to and from school, and some trips in the daytime. The bus is electric, and you have the same one every day.

You need a class D driving licence and a professional driver certificate. A licence from the EEA is valid here. You learn the roads, the ticket system and winter driving with a skilled driver beside you. Norwegian at A2 is enough, as long as you can talk to passengers.

The shift is split: some hours in the morning and some in the afternoon. For the break we have a room with beds and soup. You must show a police certificate.`,
    },
    placeId: 'kongsvinger',
    remote: 'no',
    extent: { fromPercent: 60, toPercent: 100 },
    requirements: [
      { type: 'licence', licenceId: 'D', hardness: 'must' },
      { type: 'licence', licenceId: 'professional-driver', hardness: 'must' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' },
      { type: 'skill', skillId: 'ticket-sales', hardness: 'trainable' },
      { type: 'skill', skillId: 'customer-service', hardness: 'trainable' },
    ],
    workplaceFacts: ['seated-work', 'mentor', 'free-parking'],
    positionCount: 3,
    publishedDaysAgo: 5,
    startsInDays: 30,
    deadlineInDays: 20,
  },
  {
    key: 'bus-visit-kongsvinger',
    employerKey: 'svingom',
    kind: 'visit',
    occupationCode: '8331',
    title: { nb: 'Prøv setet: en time hos bussene', en: 'Try the seat: an hour with the buses' },
    description: {
      nb: `Lurer du på om sjåfør er noe for deg? Kom til garasjen en lørdag. Du får sitte i setet, se dashbordet og bli med en runde på plassen.

Du møter to sjåfører. Den ene var kokk før, den andre kjørte trikk i en annen by. De forteller om vaktene, lønna og veien til førerkortet. Vi forteller hva vi kan betale av opplæringen.

Besøket tar en time. Du trenger ikke førerkort, og du trenger ikke bestemme deg for noe.`,
      en: `Do you wonder if driving a bus is for you? Come to the garage on a Saturday. You get to sit in the seat, see the dashboard and join a round in the yard.

You meet two drivers. One was a cook before, the other drove a tram in another city. They tell you about the shifts, the pay and the way to the licence. We tell you what we can pay of the training.

The visit takes an hour. You need no driving licence, and you do not have to decide anything.`,
    },
    placeId: 'kongsvinger',
    remote: 'no',
    extent: null,
    requirements: [
      { type: 'skill', skillId: 'bus-driving', hardness: 'trainable' },
      { type: 'skill', skillId: 'customer-service', hardness: 'nice' },
    ],
    workplaceFacts: ['near-bus-stop'],
    positionCount: 8,
    publishedDaysAgo: 8,
    startsInDays: 13,
    deadlineInDays: null,
  },
  {
    key: 'warehouse-gran',
    employerKey: 'pallefred',
    kind: 'job',
    occupationCode: '4321',
    title: { nb: 'Lagermedarbeider, engelsk holder', en: 'Warehouse worker, English is enough' },
    description: {
      nb: `Du finner varer, pakker dem på paller og gjør dem klare for bilen. Du får listen på en skjerm med bilder, så du klarer deg med lite språk.

Vi lærer deg å kjøre truck og betaler kurset. Du lærer også systemet vårt, og etter hvert kan du få ansvar for en sone.

Skiftet går fra sju til tre eller fra tre til elleve. Vi er tjue på gulvet og bytter på tunge og lette oppgaver. Norskkurs holder vi i kantina to ganger i uka.`,
      en: `You find goods, pack them on pallets and get them ready for the lorry. You get the list on a screen with pictures, so you manage with little language.

We teach you to drive a forklift and pay for the course. You also learn our system, and in time you may be in charge of a zone.

The shift runs from seven to three or from three to eleven. There are twenty of us on the floor, and we swap heavy and light tasks. We hold a Norwegian course in the canteen twice a week.`,
    },
    placeId: 'gran',
    remote: 'no',
    extent: { fromPercent: 60, toPercent: 100 },
    requirements: [
      { type: 'language', language: 'en', oral: 'A2', written: null, hardness: 'must' },
      { type: 'licence', licenceId: 'forklift', hardness: 'trainable' },
      { type: 'skill', skillId: 'order-picking', hardness: 'trainable' },
      { type: 'skill', skillId: 'forklift-driving', hardness: 'trainable' },
    ],
    workplaceFacts: ['mentor', 'plain-instructions', 'free-parking'],
    positionCount: 4,
    publishedDaysAgo: 1,
    startsInDays: 14,
    deadlineInDays: 12,
  },
  {
    key: 'truck-open-gran',
    employerKey: 'pallefred',
    kind: 'open-for-contact',
    occupationCode: '8332',
    title: { nb: 'Er du sjåfør? Vi vil gjerne bli kjent', en: 'Are you a driver? We would like to meet you' },
    description: {
      nb: `Vi leter alltid etter folk som kan kjøre lastebil, eller som vil lære det. Vi kjører mat og byggevarer på Hadeland, Toten og nordover dalen.

Har du klasse C eller CE, kan du være i gang fort. Har du bare klasse B, kan du begynne i varebil, og vi snakker om hva vi kan betale av kurset.

Alle våre turer er hjemme samme kveld. Du får din egen bil, og på lageret er det alltid noen som hjelper deg å laste. Skriv hva du har kjørt, så svarer vi innen en uke.`,
      en: `We are always looking for people who can drive a lorry, or who want to learn. We drive food and building goods in Hadeland, Toten and up the valley.

If you have class C or CE, you can be on the road soon. If you only have class B, you can start in a van, and we talk about what we can pay of the course.

On all our trips you are home the same evening. You get your own vehicle, and there is always someone at the warehouse to help you load. Write what you have driven, and we answer within a week.`,
    },
    placeId: 'gran',
    remote: 'no',
    extent: { fromPercent: 50, toPercent: 100 },
    requirements: [
      { type: 'licence', licenceId: 'C', hardness: 'nice' },
      { type: 'licence', licenceId: 'CE', hardness: 'nice' },
      { type: 'skill', skillId: 'loading-and-unloading', hardness: 'trainable' },
      { type: 'language', language: 'en', oral: 'A2', written: null, hardness: 'nice' },
    ],
    workplaceFacts: ['free-parking'],
    positionCount: 3,
    publishedDaysAgo: 25,
    startsInDays: null,
    deadlineInDays: null,
  },
  {
    key: 'cleaner-lillehammer',
    employerKey: 'manesop',
    kind: 'job',
    occupationCode: '9112',
    title: { nb: 'Renholder i skole og kontor', en: 'Cleaner in schools and offices' },
    description: {
      nb: `Du vasker klasserom og kontorer i to bygg som ligger nær hverandre. Du jobber med maskin, mopp og klut.

Du trenger lite norsk for å begynne. Vi viser deg alt, og kortene på tralla har bilder. Du lærer hvilke midler som er trygge, og hvordan du sparer ryggen. Senere kan du ta fagbrev mens du jobber.

Du kan gå tidlig vakt fra fem til tolv, eller kveld fra tre til ni. Dere er to på hvert bygg. Arbeidsklær og busskort får du av oss.`,
      en: `You clean classrooms and offices in two buildings close to each other. You work with a machine, a mop and a cloth.

You need little Norwegian to begin. We show you everything, and the cards on the trolley have pictures. You learn which products are safe and how to spare your back. Later you can take a trade certificate while you work.

You can work early from five to twelve, or evenings from three to nine. There are two of you in each building. We give you work clothes and a bus pass.`,
    },
    placeId: 'lillehammer',
    remote: 'no',
    extent: { fromPercent: 50, toPercent: 100 },
    requirements: [
      { type: 'language', language: 'nb', oral: 'A1', written: null, hardness: 'trainable' },
      { type: 'skill', skillId: 'cleaning', hardness: 'trainable' },
      { type: 'skill', skillId: 'cleaning-machines', hardness: 'trainable' },
    ],
    workplaceFacts: ['plain-instructions', 'mentor', 'part-time-possible', 'norwegian-training'],
    positionCount: 3,
    publishedDaysAgo: 2,
    startsInDays: 28,
    deadlineInDays: 14,
  },
  {
    key: 'sports-club-visit-oyer',
    employerKey: 'blaklister',
    kind: 'visit',
    occupationCode: '3423',
    title: { nb: 'En kveld i idrettslaget', en: 'An evening at the sports club' },
    description: {
      nb: `Kom på en treningskveld og se hvordan et idrettslag blir drevet. Du får se kiosken, boden med utstyr og treningen for de minste.

Du møter Aslak, som er ansatt, og frivillige som gjør resten. De forteller hva de har lært her: å lede en gruppe, føre regnskap, merke løyper eller steke vafler til hundre.

Besøket varer en kveld. Har du lyst til å bli med mer, finner vi en oppgave som passer. Da kan du få attest. Du kan låne ski.`,
      en: `Come on a training evening and see how a sports club is run. You see the kiosk, the gear shed and the training for the smallest ones.

You meet Aslak, who is employed here, and volunteers who do the rest. They tell you what they have learned here: to lead a group, keep accounts, mark trails or make waffles for a hundred people.

The visit lasts an evening. If you would like to do more, we find a task that suits you. Then you can get a reference. You can borrow skis.`,
    },
    placeId: 'oyer',
    remote: 'no',
    extent: null,
    requirements: [
      { type: 'skill', skillId: 'playing-with-children', hardness: 'nice' },
      { type: 'skill', skillId: 'event-planning', hardness: 'nice' },
    ],
    workplaceFacts: ['accessible-toilet', 'free-parking'],
    positionCount: 5,
    publishedDaysAgo: 6,
    startsInDays: 9,
    deadlineInDays: null,
  },
];
