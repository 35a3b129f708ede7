/** Invented opportunities in accounting and software. */
import type { DemoOpportunity } from './types.ts';

export const officeAndItOpportunities: readonly DemoOpportunity[] = [
  {
    key: 'it-operations-gjovik',
    employerKey: 'nullpunkt',
    kind: 'job',
    occupationCode: '3511',
    title: { nb: 'Drift av servere: det du kan, teller', en: 'Server operations: what you can do counts' },
    description: {
      nb: `Du passer på at serverne våre er oppe. Du ser på varsler, retter feil, legger inn oppdateringer og skriver ned hva du gjorde.

Vi trenger en som kan Linux. Hvor du lærte det, er det samme for oss: på skole, på jobb eller med egne spillservere hjemme. Sky og overvåking lærer vi deg. Du kan ta fagbrev hos oss.

Du jobber fra ni til fem, og er med på vakt hver sjette uke. Vi er fire i gruppa. Vi snakker engelsk og norsk, og liker korte møter.`,
      en: `You make sure that our servers are up. You watch alerts, fix faults, install updates and write down what you did.

We need someone who knows Linux. Where you learned it is all the same to us: at school, at work or with game servers at home. We teach you cloud and monitoring. You can take a trade certificate with us.

You work from nine to five and are on call every sixth week. There are four of us in the group. We speak English and Norwegian and like short meetings.`,
    },
    placeId: 'gjovik',
    remote: 'partly',
    extent: { fromPercent: 60, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'server-operation', hardness: 'must' },
      { type: 'language', language: 'en', oral: 'B1', written: 'B1', hardness: 'must' },
      { type: 'skill', skillId: 'network-operation', hardness: 'trainable' },
      { type: 'skill', skillId: 'cloud-services', hardness: 'trainable' },
      { type: 'skill', skillId: 'programming', hardness: 'nice' },
    ],
    workplaceFacts: ['seated-work', 'flexible-hours', 'quiet', 'near-bus-stop'],
    positionCount: 1,
    publishedDaysAgo: 3,
    startsInDays: 28,
    deadlineInDays: 17,
  },
  {
    key: 'developer-traineeship-gjovik',
    employerKey: 'nullpunkt',
    kind: 'traineeship',
    occupationCode: '2512',
    title: { nb: 'Trainee som utvikler, arbeidsspråk engelsk', en: 'Developer trainee, working language English' },
    description: {
      nb: `I ett år lager du programvare som varsler flom. Du bytter gruppe to ganger: kart, varsling og data fra målere i elva.

Du bør ha en bachelor eller det samme lært på andre måter. Vi lærer deg å teste, lese andres kode og jobbe i et lag. Alle møter er på engelsk. Norskkurs er gratis.

Du har en makker du koder sammen med hver dag. To ganger i året er du ute og ser elva du skriver kode for. Du kan bo hvor som helst og jobbe hjemmefra.`,
      en: `For a year you make software that warns of floods. You change group twice: maps, alerts and data from gauges in the river.

You should have a bachelor degree or have learned the same in other ways. We teach you to test, read the code of others and work in a team. All meetings are in English. Norwegian classes are free.

You have a partner you code with every day. Twice a year you go out and see the river you write code for. You can live anywhere and work from home.`,
    },
    placeId: 'gjovik',
    remote: 'fully',
    extent: { fromPercent: 80, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'programming', hardness: 'must' },
      { type: 'language', language: 'en', oral: 'B2', written: 'B2', hardness: 'must' },
      { type: 'education', level: 6, hardness: 'nice' },
      { type: 'skill', skillId: 'software-testing', hardness: 'trainable' },
      { type: 'skill', skillId: 'databases', hardness: 'trainable' },
    ],
    workplaceFacts: ['mentor', 'seated-work', 'flexible-hours'],
    positionCount: 2,
    publishedDaysAgo: 10,
    startsInDays: 100,
    deadlineInDays: 33,
  },
  {
    key: 'flood-map-project-gjovik',
    employerKey: 'nullpunkt',
    kind: 'student-project',
    occupationCode: '2512',
    title: { nb: 'Bacheloroppgave: et flomkart alle kan lese', en: 'Bachelor project: a flood map that all can read' },
    description: {
      nb: `Kartene våre er gode, men de er vanskelige for deg som ikke ser farger, eller som bruker skjermleser. Kan du lage et kart som alle kan forstå?

Du får våre data, en veileder og folk å teste på. Du lærer om universell utforming, kart på nett og hvordan folk tenker når de har dårlig tid.

Dere kan være en gruppe på to eller tre. Du kan sitte hos oss på Gjøvik eller jobbe hjemme. Norsk og engelsk er like fint.`,
      en: `Our maps are good, but they are hard if you cannot tell colours apart or use a screen reader. Can you make a map that everyone can understand?

You get our data, a supervisor and people to test with. You learn about accessible design, maps on the web and how people think when time is short.

You can be a group of two or three. You can sit with us in Gjøvik or work at home. Norwegian and English are equally fine.`,
    },
    placeId: 'gjovik',
    remote: 'fully',
    extent: null,
    requirements: [
      { type: 'skill', skillId: 'programming', hardness: 'nice' },
      { type: 'skill', skillId: 'web-development', hardness: 'trainable' },
      { type: 'skill', skillId: 'user-experience-design', hardness: 'trainable' },
    ],
    workplaceFacts: ['seated-work', 'flexible-hours'],
    positionCount: 3,
    publishedDaysAgo: 21,
    startsInDays: 45,
    deadlineInDays: 38,
  },
  {
    key: 'accounting-traineeship-moelv',
    employerKey: 'tellekanten',
    kind: 'traineeship',
    occupationCode: '3313',
    title: { nb: 'Trainee i regnskap', en: 'Trainee in accounting' },
    description: {
      nb: `I ett år prøver du alt et regnskapskontor gjør: bilag, lønn, moms, årsoppgjør og råd til små bedrifter.

Du bør ha en bachelor i økonomi, gjerne helt fersk. Vi lærer deg systemene og hva kundene egentlig spør om. Du får egne kunder etter tre måneder, med en veileder som leser over.

Vi er sju på kontoret. Én dag i uka besøker du en kunde, kanskje en frisør eller en bonde. Du kan jobbe hjemme på fredager. Toget stopper rett ved.`,
      en: `For a year you try everything an accounting office does: receipts, pay, VAT, annual accounts and advice to small firms.

You should have a bachelor degree in business, and it may be brand new. We teach you the systems and what customers really ask about. You get your own customers after three months, with a supervisor who reads through your work.

There are seven of us. One day a week you visit a customer, perhaps a hairdresser or a farmer. You can work from home on Fridays. The train stops close by.`,
    },
    placeId: 'moelv',
    remote: 'partly',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'education', level: 6, hardness: 'must' },
      { type: 'language', language: 'nb', oral: 'B2', written: 'B2', hardness: 'must' },
      { type: 'skill', skillId: 'bookkeeping', hardness: 'trainable' },
      { type: 'skill', skillId: 'spreadsheets', hardness: 'nice' },
      { type: 'skill', skillId: 'payroll', hardness: 'trainable' },
    ],
    workplaceFacts: ['seated-work', 'quiet', 'flexible-hours', 'no-heavy-lifting'],
    positionCount: 1,
    publishedDaysAgo: 8,
    startsInDays: 80,
    deadlineInDays: 29,
  },
];
