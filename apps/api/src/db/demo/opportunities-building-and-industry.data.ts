/** Invented opportunities in building, electricity, vehicles, plastics and sawn timber. */
import type { DemoOpportunity } from './types.ts';

export const buildingAndIndustryOpportunities: readonly DemoOpportunity[] = [
  {
    key: 'electrician-gjovik',
    employerKey: 'lynvekk',
    kind: 'job',
    occupationCode: '7411',
    title: { nb: 'Elektriker til solceller og elbilladere', en: 'Electrician for solar panels and car chargers' },
    description: {
      nb: `Du monterer solceller på tak og ladere for elbil i hus og borettslag. Noen dager legger du nytt opplegg i et gammelt fjøs.

Solceller lærer du av oss hvis du ikke har gjort det før. Du må ha norsk fagbrev eller godkjenning fra DSB, for det sier loven. Har du ikke det ennå, se på praksisplassen vår.

Dagen starter klokka sju med kaffe og en plan. Dere er oftest to sammen, og du møter kundene hjemme hos dem. Du er ferdig klokka tre.`,
      en: `You fit solar panels on roofs and chargers for electric cars in houses and blocks of flats. Some days you put new wiring into an old barn.

We teach you solar panels if you have not done them before. You must have a Norwegian trade certificate or approval from DSB, because the law says so. If you do not have it yet, look at our internship.

The day starts at seven with coffee and a plan. You mostly work in pairs and meet customers in their homes. You finish at three.`,
    },
    placeId: 'gjovik',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'authorisation', professionId: 'electrician', hardness: 'must' },
      { type: 'licence', licenceId: 'B', hardness: 'must' },
      { type: 'language', language: 'nb', oral: 'B1', written: 'A2', hardness: 'must' },
      { type: 'skill', skillId: 'electrical-installation', hardness: 'must' },
      { type: 'skill', skillId: 'solar-installation', hardness: 'trainable' },
    ],
    workplaceFacts: ['mentor', 'free-parking'],
    positionCount: 2,
    publishedDaysAgo: 4,
    startsInDays: 45,
    deadlineInDays: 21,
  },
  {
    key: 'electrician-internship-gjovik',
    employerKey: 'lynvekk',
    kind: 'internship',
    occupationCode: '7411',
    title: {
      nb: 'Praksis for deg med elektrikerutdanning fra et annet land',
      en: 'Internship for electricians trained in another country',
    },
    description: {
      nb: `Er du elektriker fra et annet land og venter på godkjenning i Norge? Da kan du være med oss i åtte til tolv uker.

Du bærer, borer, trekker rør og rekker verktøy. Du kobler ikke strøm selv. Du lærer norske regler, norske ord og hvordan vi jobber trygt. Etterpå hjelper vi deg med papirene du trenger.

Du følger Oskar, som er montør hos oss. Hver fredag går dere gjennom uka sammen. Kan du bare engelsk nå, går det fint.`,
      en: `Are you an electrician from another country, waiting for approval in Norway? Then you can join us for eight to twelve weeks.

You carry, drill, pull pipes and hand over tools. You do not connect power yourself. You learn Norwegian rules, Norwegian words and how we work safely. Afterwards we help you with the papers you need.

You follow Oskar, one of our electricians. Every Friday the two of you go through the week. If you only speak English for now, that is fine.`,
    },
    placeId: 'gjovik',
    remote: 'no',
    extent: { fromPercent: 60, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'electrical-installation', hardness: 'nice' },
      { type: 'language', language: 'en', oral: 'A2', written: null, hardness: 'nice' },
      { type: 'language', language: 'nb', oral: 'A1', written: null, hardness: 'trainable' },
      { type: 'skill', skillId: 'safety-routines', hardness: 'trainable' },
    ],
    workplaceFacts: ['mentor', 'near-bus-stop', 'daytime-only'],
    positionCount: 1,
    publishedDaysAgo: 9,
    startsInDays: 20,
    deadlineInDays: null,
  },
  {
    key: 'electrician-apprenticeship-gjovik',
    employerKey: 'lynvekk',
    kind: 'apprenticeship',
    occupationCode: '7411',
    title: { nb: 'Læreplass som elektriker', en: 'Apprenticeship as an electrician' },
    description: {
      nb: `Du blir lærling hos oss og jobber mot fagbrev som elektriker. Du får være med på alt: nye hus, gamle fjøs, solceller og ladere.

Vi lærer deg å lese tegninger, koble riktig og måle at det er trygt. Du får din egen verktøykasse, og den er din når du er ferdig.

Dagen går fra sju til tre sammen med en montør som har lært opp flere før deg. Skriv til oss her først, så blir vi kjent. Den formelle søknaden sender du i Vigo, som fylket har.`,
      en: `You become our apprentice and work towards a trade certificate as an electrician. You get to do it all: new houses, old barns, solar panels and chargers.

We teach you to read drawings, connect things correctly and measure that they are safe. You get your own toolbox, and it is yours when you finish.

The day runs from seven to three with an electrician who has trained others before you. Write to us here first, so that we can meet. You send the formal application through Vigo, which the county runs.`,
    },
    placeId: 'gjovik',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'electrical-installation', hardness: 'trainable' },
      { type: 'skill', skillId: 'drawing-reading', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'B1', written: 'A2', hardness: 'must' },
      { type: 'licence', licenceId: 'B', hardness: 'nice' },
    ],
    workplaceFacts: ['mentor', 'near-bus-stop', 'daytime-only'],
    positionCount: 2,
    publishedDaysAgo: 12,
    startsInDays: 160,
    deadlineInDays: 75,
  },
  {
    key: 'carpenter-apprenticeship-elverum',
    employerKey: 'vinkel-og-vater',
    kind: 'apprenticeship',
    occupationCode: '7115',
    title: { nb: 'Læreplass som tømrer', en: 'Apprenticeship as a carpenter' },
    description: {
      nb: `Du er med og bygger hus og hytter i tre, fra grunnmur til siste list. Du måler, sager, spikrer og rydder.

Vi lærer deg å lese tegninger, bygge vegger og tak, og å jobbe trygt i høyden. Har du gått byggfag, er det fint. Har du ikke det, kan du snakke med oss om veien inn.

Laget møtes klokka sju og kjører sammen til byggeplassen, så du trenger ikke bil. Skriv til oss her. Den formelle søknaden om læreplass går gjennom Vigo hos fylket.`,
      en: `You help build houses and cabins in wood, from foundation to the last strip of trim. You measure, saw, nail and tidy up.

We teach you to read drawings, build walls and roofs, and work safely at height. If you took building at school, good. If not, talk to us about the way in.

The team meets at seven and drives to the site together, so you do not need a car. Write to us here. The formal application for an apprenticeship goes through Vigo at the county.`,
    },
    placeId: 'elverum',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'carpentry', hardness: 'trainable' },
      { type: 'skill', skillId: 'drawing-reading', hardness: 'trainable' },
      { type: 'skill', skillId: 'site-safety', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' },
    ],
    workplaceFacts: ['mentor', 'free-parking', 'daytime-only'],
    positionCount: 2,
    publishedDaysAgo: 16,
    startsInDays: 150,
    deadlineInDays: 80,
  },
  {
    key: 'mechanic-apprenticeship-brumunddal',
    employerKey: 'gnist-og-mutter',
    kind: 'apprenticeship',
    occupationCode: '7231',
    title: { nb: 'Læreplass som bilmekaniker', en: 'Apprenticeship as a car mechanic' },
    description: {
      nb: `Du lærer å finne feil og å rette dem. Du skifter dekk og bremser, leser av feilkoder og tar service på elbiler.

Hos oss lærer du med hendene. Du får en mester ved siden av deg og tid til å prøve to ganger. Vi sender deg på kurs i elbil det andre året.

Vi er ni på verkstedet og spiser lunsj sammen klokka elleve. Toget stopper ti minutter unna. Ta kontakt her, så kan du komme og se. Formell søknad sender du gjennom Vigo i fylket.`,
      en: `You learn to find faults and to put them right. You change tyres and brakes, read fault codes and service electric cars.

Here you learn with your hands. You have a master beside you and time to try twice. We send you on an electric car course in the second year.

There are nine of us at the garage, and we eat lunch together at eleven. The train stops ten minutes away. Get in touch here and come and see us. You send the formal application through Vigo at the county.`,
    },
    placeId: 'brumunddal',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'car-repair', hardness: 'trainable' },
      { type: 'skill', skillId: 'fault-finding', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A2', written: 'A2', hardness: 'must' },
      { type: 'licence', licenceId: 'B', hardness: 'nice' },
    ],
    workplaceFacts: ['mentor', 'daytime-only', 'near-bus-stop'],
    positionCount: 1,
    publishedDaysAgo: 7,
    startsInDays: 155,
    deadlineInDays: 70,
  },
  {
    key: 'plastics-operator-raufoss',
    employerKey: 'drapeform',
    kind: 'job',
    occupationCode: '8142',
    title: { nb: 'Operatør i plastproduksjon', en: 'Operator in plastics production' },
    description: {
      nb: `Du passer tre maskiner som former deler av gjenbrukt plast. Du fyller på, sjekker mål, pakker og sier fra når noe ikke stemmer.

Du trenger ingen utdanning. Vi lærer deg opp i seks uker, på norsk eller engelsk. Etter et år kan du begynne på fagbrev mens du jobber.

Vi går skift: en uke tidlig, en uke sent. Du er på et lag med sju andre. Alle bytter plass hver andre time, så dagen blir ikke lik fra start til slutt.`,
      en: `You look after three machines that mould parts from recycled plastic. You fill them, check sizes, pack and speak up when something is wrong.

You need no education. We train you for six weeks, in Norwegian or English. After a year you can start on a trade certificate while you work.

We work shifts: one week early, one week late. You are in a team with seven others. Everyone changes place every two hours, so the day does not stay the same.`,
    },
    placeId: 'raufoss',
    remote: 'no',
    extent: { fromPercent: 80, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'machine-operation', hardness: 'trainable' },
      { type: 'skill', skillId: 'quality-control', hardness: 'trainable' },
      { type: 'language', language: 'en', oral: 'A2', written: null, hardness: 'nice' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'nice' },
      { type: 'licence', licenceId: 'forklift', hardness: 'trainable' },
    ],
    workplaceFacts: ['mentor', 'plain-instructions', 'near-bus-stop', 'free-parking'],
    positionCount: 4,
    publishedDaysAgo: 3,
    startsInDays: 25,
    deadlineInDays: 18,
  },
  {
    key: 'mechanical-engineer-raufoss',
    employerKey: 'drapeform',
    kind: 'job',
    occupationCode: '2144',
    title: { nb: 'Ingeniør til verktøy og former, engelsk holder', en: 'Engineer for tools and moulds, English is enough' },
    description: {
      nb: `Du tegner og tester nye former til maskinene våre. Målet er mindre avfall og deler som holder lenger.

Du må kunne tegne i 3D. Plast som materiale kan du lære her. Arbeidsspråket i gruppa er engelsk, og vi betaler norskkurs i arbeidstida. Utdanning fra andre land teller like mye.

Du deler tida mellom pulten og hallen. Operatørene har ofte de beste ideene, så du snakker med dem hver dag. To dager i uka kan du jobbe hjemme.`,
      en: `You draw and test new moulds for our machines. The goal is less waste and parts that last longer.

You must be able to draw in 3D. You can learn about plastic as a material here. The group works in English, and we pay for a Norwegian course in working hours. Education from other countries counts just as much.

You split your time between desk and hall. The operators often have the best ideas, so you talk to them every day. Two days a week you can work from home.`,
    },
    placeId: 'raufoss',
    remote: 'partly',
    extent: { fromPercent: 80, toPercent: 100 },
    requirements: [
      { type: 'education', level: 7, hardness: 'must' },
      { type: 'skill', skillId: 'technical-drawing', hardness: 'must' },
      { type: 'language', language: 'en', oral: 'B2', written: 'B2', hardness: 'must' },
      { type: 'skill', skillId: 'engineering-design', hardness: 'must' },
      { type: 'skill', skillId: 'plastics-moulding', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'trainable' },
    ],
    workplaceFacts: ['flexible-hours', 'seated-work', 'free-parking'],
    positionCount: 1,
    publishedDaysAgo: 6,
    startsInDays: 60,
    deadlineInDays: 24,
  },
  {
    key: 'plastics-traineeship-raufoss',
    employerKey: 'drapeform',
    kind: 'traineeship',
    occupationCode: '2141',
    title: { nb: 'Trainee i sirkulær produksjon', en: 'Trainee in circular production' },
    description: {
      nb: `Du er hos oss i to år og prøver tre roller: innkjøp av brukt plast, drift i hallen og utvikling av nye deler. I hver rolle får du et prosjekt som er ditt.

Du lærer å regne ut klimaavtrykk, å lede små møter og å få folk med deg. En gang i måneden møter du andre traineer i regionen.

De fleste dager går du mellom kontoret og hallen. Du har en mentor som du spiser lunsj med hver uke. Norsk eller engelsk, velg selv.`,
      en: `You are with us for two years and try three roles: buying used plastic, running the hall and developing new parts. In each role you get a project of your own.

You learn to work out carbon footprints, lead small meetings and bring people along. Once a month you meet other trainees in the region.

Most days you move between office and hall. You have a mentor and eat lunch together every week. Norwegian or English, you choose.`,
    },
    placeId: 'raufoss',
    remote: 'partly',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'education', level: 7, hardness: 'must' },
      { type: 'language', language: 'en', oral: 'B2', written: 'B2', hardness: 'must' },
      { type: 'skill', skillId: 'project-management', hardness: 'trainable' },
      { type: 'skill', skillId: 'data-analysis', hardness: 'nice' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'trainable' },
    ],
    workplaceFacts: ['mentor', 'step-free', 'free-parking'],
    positionCount: 1,
    publishedDaysAgo: 11,
    startsInDays: 120,
    deadlineInDays: 40,
  },
  {
    key: 'sawmill-visit-rena',
    employerKey: 'kvistknekk',
    kind: 'visit',
    occupationCode: '8172',
    title: { nb: 'Kom og se sagbruket', en: 'Come and see the sawmill' },
    description: {
      nb: `Vil du se hvordan en stokk blir til planker på under ett minutt? Kom til oss en torsdag, så viser vi deg rundt.

Du får hjelm, vest og hørselvern. Oddvar går med deg gjennom hele saga og forklarer. Du får se styrerommet, tørka og lageret. Etterpå drikker vi kaffe, og du kan spørre om alt.

Besøket tar to timer. Du skal ikke jobbe, og du binder deg ikke til noe. Mange av oss begynte med et slikt besøk. Busser går fra Elverum.`,
      en: `Would you like to see a log become planks in less than a minute? Come to us on a Thursday, and we will show you around.

You get a helmet, a vest and ear protection. Oddvar walks you through the whole mill and explains. You see the control room, the drying kiln and the store. Afterwards we have coffee, and you can ask about anything.

The visit takes two hours. You do no work, and you commit to nothing. Many of us began with a visit like this. Buses run from Elverum.`,
    },
    placeId: 'rena',
    remote: 'no',
    extent: null,
    requirements: [
      { type: 'skill', skillId: 'machine-operation', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'nice' },
    ],
    workplaceFacts: ['free-parking'],
    positionCount: 6,
    publishedDaysAgo: 5,
    startsInDays: 10,
    deadlineInDays: null,
  },
];
