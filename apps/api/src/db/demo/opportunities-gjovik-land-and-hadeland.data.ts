/** Invented opportunities around Gjøvik, on Toten, in Land and on Hadeland. */
import type { DemoOpportunity } from './types.ts';

export const gjovikLandAndHadelandOpportunities: readonly DemoOpportunity[] = [
  {
    key: 'cnc-operator-raufoss',
    employerKey: 'hakk-og-spon',
    kind: 'job',
    occupationCode: '7223',
    title: { nb: 'CNC-operatør', en: 'CNC operator' },
    description: {
      nb: `Du stiller inn maskiner, måler det som kommer ut, og retter programmet når tallet bak kommaet ikke stemmer. Roboten løfter, du tenker.

Du må ha kjørt dreiebenk eller fres før. Hvor du lærte det, er det samme for oss. Roboten lærer du her, av kolleger som har bygget den selv.

Vi går to skift, og bytter hver mandag. Kaffe og verktøybord deler vi på. Etter et år kan du gå over til fast dagtid.`,
      en: `You set machines, measure what comes out and change the program when the figure after the point is wrong. The robot lifts, you think.

You must have run a lathe or a mill before. Where you learnt it is all the same to us. You learn the robot here, from the colleagues who built it.

We work two shifts and change every Monday. We share coffee and tool benches. After a year you can move to days only.`,
    },
    placeId: 'raufoss',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'cnc-operation', hardness: 'must' },
      { type: 'skill', skillId: 'drawing-reading', hardness: 'must' },
      { type: 'skill', skillId: 'quality-control', hardness: 'nice' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' },
      { type: 'skill', skillId: 'robot-operation', hardness: 'trainable' },
    ],
    workplaceFacts: ['mentor', 'near-bus-stop', 'free-parking'],
    positionCount: 3,
    publishedDaysAgo: 4,
    startsInDays: 40,
    deadlineInDays: 20,
  },
  {
    key: 'welder-raufoss',
    employerKey: 'hakk-og-spon',
    kind: 'job',
    occupationCode: '7212',
    title: { nb: 'Sveiser', en: 'Welder' },
    description: {
      nb: `Du sveiser rammer og fester i stål og aluminium, mest TIG. Delene er mindre enn et kjøkkenbord, så du får sitte til det meste.

Har du sveisebevis fra et annet land, tar du en prøve hos oss, og så ordner vi nytt bevis. Kurset i varme arbeider betaler vi.

Arbeidsordrene har bilder og mål, og laget snakker engelsk, polsk og norsk om hverandre. Du starter klokka sju og er ferdig halv fire.`,
      en: `You weld frames and mounts in steel and aluminium, mostly TIG. The parts are smaller than a kitchen table, so you can sit for most of it.

If you have a welding certificate from another country, you do a test here, and we see to a new one. We pay for the hot work course.

Work orders have pictures and measures, and the team speaks English, Polish and Norwegian all mixed up. You start at seven and finish at half past three.`,
    },
    placeId: 'raufoss',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'welding', hardness: 'must' },
      { type: 'licence', licenceId: 'hot-work', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'nice' },
      { type: 'language', language: 'en', oral: 'A2', written: null, hardness: 'must' },
    ],
    workplaceFacts: ['mentor', 'plain-instructions', 'free-parking'],
    positionCount: 2,
    publishedDaysAgo: 12,
    startsInDays: 30,
    deadlineInDays: 17,
  },
  {
    key: 'data-centre-technician-gjovik',
    employerKey: 'kjolig-kjerne',
    kind: 'job',
    occupationCode: '3511',
    title: { nb: 'Datasentertekniker (arbeidsspråk engelsk)', en: 'Data centre technician (working language English)' },
    description: {
      nb: `Du bytter disker, drar kabler, følger med på skjermene og går en runde for å høre at viftene låter som de skal.

Har du skrudd på egne maskiner hjemme, er du godt i gang. De tre første månedene går du sammen med noen. Vi betaler for to sertifikater.

Vaktene er på tolv timer, tre dager på og tre av. Vi skriver og snakker engelsk, for laget sitter i fire land. Norskkurs får du om du vil.`,
      en: `You swap disks, pull cables, watch the screens and walk a round to hear that the fans sound as they should.

If you have built machines of your own at home, you are well on your way. The first three months you work beside somebody. We pay for two certificates.

Shifts are twelve hours, three days on and three off. We write and speak English, as the team sits in four countries. You get a Norwegian course if you want one.`,
    },
    placeId: 'gjovik',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'language', language: 'en', oral: 'B1', written: 'B1', hardness: 'must' },
      { type: 'skill', skillId: 'server-operation', hardness: 'trainable' },
      { type: 'skill', skillId: 'fault-finding', hardness: 'must' },
      { type: 'skill', skillId: 'network-operation', hardness: 'nice' },
      { type: 'skill', skillId: 'computer-building', hardness: 'nice' },
    ],
    workplaceFacts: ['mentor', 'seated-work', 'free-parking', 'quiet'],
    positionCount: 3,
    publishedDaysAgo: 6,
    startsInDays: 50,
    deadlineInDays: 22,
  },
  {
    key: 'heat-project-gjovik',
    employerKey: 'kjolig-kjerne',
    kind: 'student-project',
    occupationCode: '2143',
    title: { nb: 'Oppgave: Hvem kan bruke varmen vår?', en: 'Thesis: Who can use our heat?' },
    description: {
      nb: `Vi slipper ut varme nok til to hundre hus. Om sommeren er det ingen som vil ha den. Finn ut hvem som kan.

Det kan være et drivhus, et tørkeri for ved eller noe vi ikke har tenkt på. Du får tall for hver time i tre år, og regner på hva som lønner seg.

Passer for én eller to som studerer energi eller miljø. Du kan skrive på norsk eller engelsk, og jobbe der du vil. Vi møtes hver fjortende dag.`,
      en: `We let out heat enough for two hundred houses. In summer nobody wants it. Find out who could.

It may be a greenhouse, a wood dryer or something we have not thought of. You get figures for every hour of three years, and work out what pays.

It suits one or two who study energy or the environment. You can write in Norwegian or English and work where you like. We meet every two weeks.`,
    },
    placeId: 'gjovik',
    remote: 'partly',
    extent: null,
    requirements: [
      { type: 'skill', skillId: 'energy-advice', hardness: 'trainable' },
      { type: 'skill', skillId: 'data-analysis', hardness: 'nice' },
      { type: 'language', language: 'en', oral: 'B2', written: 'B2', hardness: 'must' },
    ],
    workplaceFacts: ['flexible-hours', 'seated-work'],
    positionCount: 2,
    publishedDaysAgo: 24,
    startsInDays: 70,
    deadlineInDays: 50,
  },
  {
    key: 'day-centre-lena',
    employerKey: 'kaffekoppen',
    kind: 'job',
    occupationCode: '5329',
    title: { nb: 'Medarbeider på dagsenter for eldre', en: 'Assistant at a day centre for older people' },
    description: {
      nb: `Du henter gjestene hjemme, dekker bord og finner på noe som passer dagen. Noen vil prate. Noen vil sitte og se på fuglene.

Du lærer om demens på et kurs kommunen holder. Har du pleid noen i din egen familie, har du med deg noe viktig.

Vi holder på fra ni til tre, og aldri i helgene. Stemmen din er det beste verktøyet, særlig hvis du kan synge litt. Det er tre på jobb hver dag.`,
      en: `You fetch the guests at home, set the table and think of something that suits the day. Some want to talk. Some want to sit and watch the birds.

You learn about dementia on a course the municipality holds. If you have cared for somebody in your own family, you bring something that matters.

We are open from nine to three, and never at weekends. Your voice is the best tool, above all if you sing a little. Three of us work each day.`,
    },
    placeId: 'lena',
    remote: 'no',
    extent: { fromPercent: 40, toPercent: 60 },
    requirements: [
      { type: 'skill', skillId: 'elderly-care', hardness: 'trainable' },
      { type: 'skill', skillId: 'meal-support', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'B1', written: null, hardness: 'must' },
      { type: 'skill', skillId: 'singing', hardness: 'nice' },
      { type: 'licence', licenceId: 'D1', hardness: 'nice' },
    ],
    workplaceFacts: ['daytime-only', 'step-free', 'accessible-toilet', 'part-time-possible'],
    positionCount: 1,
    publishedDaysAgo: 4,
    startsInDays: 25,
    deadlineInDays: 13,
  },
  {
    key: 'day-centre-visit-lena',
    employerKey: 'kaffekoppen',
    kind: 'visit',
    occupationCode: '5321',
    title: { nb: 'Drikk kaffe med oss og se hvordan vi jobber', en: 'Have coffee with us and see how we work' },
    description: {
      nb: `Lurer du på om jobb med eldre er noe for deg? Kom innom en formiddag. Du får kaffe, en vaffel og en plass ved bordet.

Du kan være med på sang og tur, eller bare se på. Etterpå sitter vi ned en halvtime, og du kan spørre om utdanning, lønn og hva som er tungt.

Du må ikke snakke mye norsk. Et smil og en kortstokk når langt. Besøket forplikter ikke til noe, verken for deg eller oss.`,
      en: `Do you wonder whether work with older people is for you? Drop in one morning. You get coffee, a waffle and a seat at the table.

You can join the song and the walk, or just watch. Afterwards we sit down for half an hour, and you may ask about training, pay and what is hard.

You do not have to speak much Norwegian. A smile and a pack of cards go a long way. The visit binds neither you nor us to anything.`,
    },
    placeId: 'lena',
    remote: 'no',
    extent: null,
    requirements: [
      { type: 'skill', skillId: 'elderly-care', hardness: 'nice' },
      { type: 'skill', skillId: 'dementia-care', hardness: 'nice' },
    ],
    workplaceFacts: ['step-free', 'accessible-toilet', 'hearing-loop', 'near-bus-stop'],
    positionCount: 4,
    publishedDaysAgo: 9,
    startsInDays: 8,
    deadlineInDays: null,
  },
  {
    key: 'nurse-hov',
    employerKey: 'svaneviken',
    kind: 'job',
    occupationCode: '2223',
    title: { nb: 'Sykepleier, dag og kveld', en: 'Registered nurse, days and evenings' },
    description: {
      nb: `Du har ansvar for tjue beboere sammen med to helsefagarbeidere. Du følger med på sår, medisin og humør, og ringer legen når noe er nytt.

Vi er gode på lindring mot slutten av livet, og du får kurs i det. De første fire ukene går du aldri alene.

Du ønsker deg vakter selv, og får som regel ja. Hver fjerde helg er det jobb. Har du lang vei, kan du låne en hybel hos oss mellom vaktene.`,
      en: `You have charge of twenty residents together with two care workers. You watch wounds, medicine and mood, and call the doctor when something is new.

We are good at easing the last part of life, and you get a course in it. For the first four weeks you never walk alone.

You wish for your own shifts, and mostly get them. Every fourth weekend is work. If you live far off, you can borrow a room here between shifts.`,
    },
    placeId: 'hov',
    remote: 'no',
    extent: { fromPercent: 50, toPercent: 100 },
    requirements: [
      { type: 'authorisation', professionId: 'nurse', hardness: 'must' },
      { type: 'language', language: 'nb', oral: 'B2', written: 'B2', hardness: 'must' },
      { type: 'skill', skillId: 'medication-administration', hardness: 'must' },
      { type: 'skill', skillId: 'palliative-care', hardness: 'nice' },
    ],
    workplaceFacts: ['step-free', 'accessible-toilet', 'part-time-possible', 'free-parking'],
    positionCount: 2,
    publishedDaysAgo: 3,
    startsInDays: 45,
    deadlineInDays: 19,
  },
  {
    key: 'night-care-hov',
    employerKey: 'svaneviken',
    kind: 'job',
    occupationCode: '5321',
    title: { nb: 'Helsefagarbeider på natt', en: 'Care worker, nights' },
    description: {
      nb: `Om natta er det stille, men ikke tomt. Du går runder, sitter hos den som ikke får sove, og skriver ned det dagen bør vite.

Dere er to på vakt, og en sykepleier er alltid på huset. Du lærer å bruke sensorer, så du ikke må vekke noen for å se at de har det bra.

Du jobber tre netter og har fire fri. Vaktene er lagt for et halvt år, så du vet når du kan sove ut. Tillegget for natt er godt.`,
      en: `At night it is still, but not empty. You walk rounds, sit with whoever cannot sleep, and write down what the day ought to know.

Two of you are on duty, and there is always a nurse in the house. You learn to use sensors, so that you need not wake people to see that they are well.

You work three nights and have four off. Shifts are set for half a year, so you know when you can sleep late. Nights are well paid.`,
    },
    placeId: 'hov',
    remote: 'no',
    extent: { fromPercent: 50, toPercent: 75 },
    requirements: [
      { type: 'authorisation', professionId: 'health-care-assistant', hardness: 'must' },
      { type: 'language', language: 'nb', oral: 'B1', written: 'B1', hardness: 'must' },
      { type: 'skill', skillId: 'dementia-care', hardness: 'nice' },
      { type: 'skill', skillId: 'patient-transfer', hardness: 'must' },
    ],
    workplaceFacts: ['quiet', 'free-parking', 'part-time-possible'],
    positionCount: 2,
    publishedDaysAgo: 5,
    startsInDays: 30,
    deadlineInDays: 15,
  },
  {
    key: 'kitchen-assistant-hov',
    employerKey: 'svaneviken',
    kind: 'job',
    occupationCode: '9412',
    title: {
      nb: 'Kjøkkenhjelp på sykehjem, uten krav om erfaring',
      en: 'Kitchen assistant at a nursing home, no experience needed',
    },
    description: {
      nb: `Du smører brødskiver, skreller poteter, lager grøt og kjører vogna ut på avdelingen. Beboerne vet godt om grøten er din.

Alt du trenger, lærer du her: hygiene, allergi og mat som er lett å svelge. Oppskriftene har bilder. Norsken din blir bedre for hver lunsj.

Arbeidstida er fra halv åtte til to. Mange som begynte på kjøkkenet, har senere tatt fagbrev som kokk eller helsefagarbeider mens de jobbet her.`,
      en: `You spread slices of bread, peel potatoes, cook porridge and push the trolley to the ward. The residents know well if the porridge is yours.

All you need you learn here: hygiene, allergies and food that is easy to swallow. The recipes have pictures. Your Norwegian gets better with every lunch.

The hours are from half past seven to two. Many who began in the kitchen have since become cooks or care workers while they worked here.`,
    },
    placeId: 'hov',
    remote: 'no',
    extent: { fromPercent: 50, toPercent: 60 },
    requirements: [
      { type: 'skill', skillId: 'food-hygiene', hardness: 'trainable' },
      { type: 'skill', skillId: 'dishwashing', hardness: 'trainable' },
      { type: 'skill', skillId: 'special-diets', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' },
    ],
    workplaceFacts: ['plain-instructions', 'mentor', 'step-free', 'daytime-only'],
    positionCount: 1,
    publishedDaysAgo: 8,
    startsInDays: 20,
    deadlineInDays: 12,
  },
  {
    key: 'building-case-officer-dokka',
    employerKey: 'lauvlia',
    kind: 'job',
    occupationCode: '2422',
    title: { nb: 'Saksbehandler for byggesaker', en: 'Case officer for building permits' },
    description: {
      nb: `Folk vil bygge garasje, bu og brygge. Du leser søknaden, drar ut og ser, og skriver et svar som kan forstås av den som får det.

Du bør ha en bachelor, gjerne i jus, bygg eller plan. Loven om bygging kan du lære her. Det du må kunne, er å skrive klart.

Du kan jobbe hjemmefra to dager i uka. Resten av tida sitter du ved siden av en kollega som har gjort dette i atten år og gjerne svarer.`,
      en: `People want to build a garage, a shed and a jetty. You read the application, go out and look, and write an answer that its reader understands.

You should have a bachelor’s degree, in law, building or planning if you can. You can learn the building act here. What you must know is how to write clearly.

You can work from home two days a week. The rest of the time you sit beside a colleague who has done this for 18 years and is happy to answer.`,
    },
    placeId: 'dokka',
    remote: 'partly',
    extent: { fromPercent: 80, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'case-processing', hardness: 'must' },
      { type: 'skill', skillId: 'building-application', hardness: 'nice' },
      { type: 'education', level: 6, hardness: 'must' },
      { type: 'language', language: 'nb', oral: 'C1', written: 'C1', hardness: 'must' },
      { type: 'skill', skillId: 'public-administration', hardness: 'nice' },
    ],
    workplaceFacts: ['flexible-hours', 'seated-work', 'hearing-loop', 'free-parking'],
    positionCount: 1,
    publishedDaysAgo: 10,
    startsInDays: 70,
    deadlineInDays: 28,
  },
  {
    key: 'municipal-traineeship-dokka',
    employerKey: 'lauvlia',
    kind: 'traineeship',
    occupationCode: '2422',
    title: { nb: 'Trainee i en liten kommune', en: 'Trainee in a small municipality' },
    description: {
      nb: `I ett år får du prøve tre rom i huset: skole, helse og næring. I hvert av dem tar du et lite prosjekt fra start til slutt.

Du lærer hvordan penger, lover og folk henger sammen i en kommune. Alle fag passer, også et du har lært i et annet land.

Hver måned møter du trainees fra andre bedrifter i fylket. Du har din egen fadder, og vi hjelper deg å finne et sted å bo.`,
      en: `For one year you try three rooms of the house: schools, health and business. In each of them you take a small project from start to end.

You learn how money, laws and people hang together in a municipality. Any subject will do, also one you studied in another country.

Every month you meet trainees from other workplaces in the county. You have a mentor of your own, and we help you find somewhere to live.`,
    },
    placeId: 'dokka',
    remote: 'partly',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'education', level: 6, hardness: 'must' },
      { type: 'skill', skillId: 'project-management', hardness: 'trainable' },
      { type: 'skill', skillId: 'public-administration', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'B2', written: 'B2', hardness: 'must' },
    ],
    workplaceFacts: ['mentor', 'flexible-hours', 'seated-work'],
    positionCount: 2,
    publishedDaysAgo: 21,
    startsInDays: 120,
    deadlineInDays: 48,
  },
  {
    key: 'glass-apprenticeship-jevnaker',
    employerKey: 'glasspusten',
    kind: 'apprenticeship',
    occupationCode: '7315',
    title: { nb: 'Lærling som glasshåndverker', en: 'Apprentice in glassmaking' },
    description: {
      nb: `Først bærer du. Så samler du glass på pipa. En dag blåser du din første kule, og den blir skjev. Den får du ta med hjem.

Faget tar tid, og du lærer av to mestere. Du trenger rolige hender og må like å gjøre det samme mange ganger.

Det er varmt ved ovnen, så vi har pauser hver time. Kom først og prøv en dag. Den formelle søknaden går gjennom Vigo.`,
      en: `First you carry. Then you gather glass on the pipe. One day you blow your first ball, and it is crooked. You get to take it home.

The trade takes time, and two masters teach you. You need calm hands and must like doing the same thing many times.

It is hot by the furnace, so we take a break every hour. Come and try for a day first. The formal application goes through Vigo.`,
    },
    placeId: 'jevnaker',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'handicraft', hardness: 'nice' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' },
      { type: 'skill', skillId: 'safety-routines', hardness: 'trainable' },
    ],
    workplaceFacts: ['mentor', 'near-bus-stop', 'daytime-only'],
    positionCount: 1,
    publishedDaysAgo: 22,
    startsInDays: 145,
    deadlineInDays: 66,
  },
  {
    key: 'glass-visit-jevnaker',
    employerKey: 'glasspusten',
    kind: 'visit',
    occupationCode: '7315',
    title: { nb: 'Se glassblåsere på jobb', en: 'Watch glassblowers at work' },
    description: {
      nb: `En onsdag i måneden slipper vi inn folk før butikken åpner. Du ser hvordan et glass blir til, fra sand til hylle.

Du får stå nær nok til å kjenne varmen, og blåse en boble selv om du vil. Gro forteller om hva vi ser etter når vi skal ha nye folk.

Besøket tar en time og er gratis. Vi forklarer på norsk og engelsk. Har du vondt for å stå, finner vi en stol. Ta på deg sko som dekker tærne.`,
      en: `One Wednesday a month we let people in before the shop opens. You see how a glass comes to be, from sand to shelf.

You stand near enough to feel the heat, and can blow a bubble yourself. Gro tells you what we look for when we want new people.

The visit takes an hour and is free. We explain in Norwegian and English. If standing hurts, we find a chair. Wear shoes that cover your toes.`,
    },
    placeId: 'jevnaker',
    remote: 'no',
    extent: null,
    requirements: [
      { type: 'skill', skillId: 'handicraft', hardness: 'nice' },
      { type: 'language', language: 'en', oral: 'A1', written: null, hardness: 'nice' },
    ],
    workplaceFacts: ['step-free', 'accessible-toilet', 'near-bus-stop', 'free-parking'],
    positionCount: 10,
    publishedDaysAgo: 3,
    startsInDays: 12,
    deadlineInDays: null,
  },
  {
    key: 'excavator-harestua',
    employerKey: 'grushaugen',
    kind: 'job',
    occupationCode: '8342',
    title: { nb: 'Gravemaskinfører', en: 'Excavator driver' },
    description: {
      nb: `Du graver for vann, vei og nye hus. Maskinen viser tegningen på skjerm, og du jakter på den siste centimeteren.

Du må ha maskinførerbevis. GPS og tegning på skjerm lærer du av oss. Vi ser etter noen som er rolig når det er folk rundt maskinen.

Du møter på anlegget klokka sju, og brakka har dusj, varme og god kaffe. Hver annen fredag har du fri. Om vinteren kan du brøyte om du vil.`,
      en: `You dig for water, roads and new houses. The machine shows the drawing on a screen, and you hunt for the last centimetre.

You must hold the machine certificate. GPS and drawings on a screen you learn from us. We look for someone who stays calm with people near the machine.

You meet on site at seven, and the cabin has a shower, heat and good coffee. Every other Friday you are free. In winter you can plough snow if you like.`,
    },
    placeId: 'harestua',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'licence', licenceId: 'construction-machinery-M2', hardness: 'must' },
      { type: 'skill', skillId: 'excavator-operation', hardness: 'must' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' },
      { type: 'skill', skillId: 'drawing-reading', hardness: 'trainable' },
      { type: 'licence', licenceId: 'B', hardness: 'nice' },
    ],
    workplaceFacts: ['free-parking', 'seated-work'],
    positionCount: 3,
    publishedDaysAgo: 5,
    startsInDays: 25,
    deadlineInDays: 14,
  },
  {
    key: 'road-worker-lunner',
    employerKey: 'grushaugen',
    kind: 'job',
    occupationCode: '9312',
    title: { nb: 'Anleggsarbeider, vei og grøft', en: 'Groundworker, roads and ditches' },
    description: {
      nb: `Du legger rør, setter kantstein, dirigerer trafikk og holder målestanga. Du er beina og øynene til den som sitter i maskinen.

Du kan komme uten erfaring. Kurs i arbeid på vei tar du den første uka, og vi betaler. Mange hos oss tar fagbrev etter noen år.

Arbeidet er ute hele året. Du får gode støvler og klær som holder deg tørr. Vi kjører sammen fra Lunner hver morgen.`,
      en: `You lay pipes, set kerbs, direct traffic and hold the measuring rod. You are the legs and eyes of the one in the machine.

You can come with no experience. You take the road work course the first week, and we pay. Many here take a trade certificate after some years.

The work is outdoors all year. You get good boots and clothes that keep you dry. We drive together from Lunner each morning.`,
    },
    placeId: 'lunner',
    remote: 'no',
    extent: { fromPercent: 100, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'paving', hardness: 'trainable' },
      { type: 'skill', skillId: 'site-safety', hardness: 'trainable' },
      { type: 'licence', licenceId: 'road-work-signs', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' },
    ],
    workplaceFacts: ['mentor', 'plain-instructions', 'free-parking'],
    positionCount: 2,
    publishedDaysAgo: 5,
    startsInDays: 18,
    deadlineInDays: 10,
  },
  {
    key: 'dog-kennel-brandbu',
    employerKey: 'halevift',
    kind: 'job',
    occupationCode: '5164',
    title: { nb: 'Jobb med dyr: hundepasser', en: 'Work with animals: dog carer' },
    description: {
      nb: `Du mater, går tur, vasker bur og ser hvem som trives sammen. Du skriver en linje til eieren hver kveld, gjerne med et bilde.

Du må ha stelt dyr før, hjemme eller på jobb. Maiken lærer deg å lese hunder, så du ser at noe er galt før det bjeffes.

Du jobber tre dager i uka og annenhver helg. Det er mest å gjøre i ferier. Liker du best dyr og stillhet, er kveldsrunden alene med hundene fin.`,
      en: `You feed, walk, clean cages and see who likes whom. Each evening you write a line to the owner, and a picture is welcome.

You must have cared for animals before, at home or at work. Maiken teaches you to read dogs, so that you see something is wrong before the barking.

You work three days a week and every other weekend. Holidays are the busiest. If you like animals and quiet best, the evening round alone with the dogs is good.`,
    },
    placeId: 'brandbu',
    remote: 'no',
    extent: { fromPercent: 40, toPercent: 60 },
    requirements: [
      { type: 'skill', skillId: 'animal-care', hardness: 'must' },
      { type: 'skill', skillId: 'dog-training', hardness: 'nice' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'nice' },
      { type: 'language', language: 'en', oral: 'A2', written: null, hardness: 'nice' },
      { type: 'skill', skillId: 'cleaning', hardness: 'trainable' },
    ],
    workplaceFacts: ['part-time-possible', 'free-parking', 'mentor'],
    positionCount: 1,
    publishedDaysAgo: 1,
    startsInDays: 21,
    deadlineInDays: 11,
  },
  {
    key: 'greenhouse-kapp',
    employerKey: 'drivbenk',
    kind: 'job',
    occupationCode: '9214',
    title: { nb: 'Medarbeider i drivhus', en: 'Greenhouse worker' },
    description: {
      nb: `Du binder opp planter, plukker tomater, pakker kasser og passer på humlene som gjør halve jobben. Radene er lange og lyse.

Vi ber ikke om noe du må kunne fra før. Har du dyrket mat hjemme, kan du nok lære oss noe. Tavla viser dagens oppgaver med tegninger.

Vi er flest fra mars til oktober, men fire av jobbene varer hele året. Du velger å begynne klokka seks eller klokka åtte. Vi spiser det vi dyrker.`,
      en: `You tie up plants, pick tomatoes, pack boxes and mind the bumblebees, who do half the job. The rows are long and bright.

We ask for nothing you must know from before. If you have grown food at home, you can teach us something. The board shows the day’s tasks in drawings.

We are most from March to October, but four of the jobs last all year. You choose to begin at six or at eight. We eat what we grow.`,
    },
    placeId: 'kapp',
    remote: 'no',
    extent: { fromPercent: 60, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'greenhouse-work', hardness: 'trainable' },
      { type: 'skill', skillId: 'vegetable-growing', hardness: 'trainable' },
      { type: 'skill', skillId: 'packing', hardness: 'trainable' },
      { type: 'language', language: 'en', oral: 'A2', written: null, hardness: 'nice' },
    ],
    workplaceFacts: ['plain-instructions', 'mentor', 'free-parking', 'part-time-possible'],
    positionCount: 5,
    publishedDaysAgo: 2,
    startsInDays: 18,
    deadlineInDays: 10,
  },
  {
    key: 'furniture-internship-biri',
    employerKey: 'skuff-og-skap',
    kind: 'internship',
    occupationCode: '7522',
    title: { nb: 'Praksis i snekkerverkstedet', en: 'Internship in the joinery' },
    description: {
      nb: `Du pusser, oljer, skrur og lærer å kjenne bjørk fra alt som bare likner. Fargen røper den. Det gjør lukta også.

I åtte til tolv uker følger du et møbel fra planke til kunde. Du lager også en krakk som er din. Ingen forkunnskaper trengs.

Verkstedet er lite og stille, og vi jobber fra sju til tre. Du får hørselsvern, støvmaske og svar på alt du spør om.`,
      en: `You sand, oil, screw and learn to tell birch from all that only looks like birch. The colour gives it away. So does the smell.

For eight to twelve weeks you follow a piece of furniture from plank to customer. You also make a stool of your own. You need know nothing before.

The workshop is small and quiet, and we work from seven to three. You get ear muffs, a dust mask and answers to all you ask.`,
    },
    placeId: 'biri',
    remote: 'no',
    extent: { fromPercent: 40, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'furniture-making', hardness: 'trainable' },
      { type: 'skill', skillId: 'surface-treatment', hardness: 'trainable' },
      { type: 'skill', skillId: 'carpentry', hardness: 'nice' },
    ],
    workplaceFacts: ['mentor', 'quiet', 'daytime-only', 'near-bus-stop'],
    positionCount: 1,
    publishedDaysAgo: 13,
    startsInDays: 20,
    deadlineInDays: null,
  },
  {
    key: 'painter-hunndalen',
    employerKey: 'pensel-og-botte',
    kind: 'job',
    occupationCode: '7131',
    title: { nb: 'Maler', en: 'House painter' },
    description: {
      nb: `Du sparkler, sliper, maler og legger tapet, inne om vinteren og ute om sommeren. Du tar vare på gulvet som om det var ditt.

Vi spør hva du har malt, ikke hvor. Norskkurs er det to timer hver fredag, og de er betalt. Når du har nok praksis, hjelper vi deg fram til fagprøve.

Bilene går fra Hunndalen kvart på sju. Bor du på veien, stopper vi hos deg. Bashir fordeler jobbene kvelden før.`,
      en: `You fill, sand, paint and hang wallpaper, indoors in winter and outdoors in summer. You mind the floor as if it were your own.

We ask what you have painted, not where. There are two hours of Norwegian each Friday, in paid time. When you have practised long enough, we help you on to the trade exam.

The vans leave Hunndalen at a quarter to seven. If you live on the way, we stop for you. Bashir shares out the jobs the evening before.`,
    },
    placeId: 'hunndalen',
    remote: 'no',
    extent: { fromPercent: 80, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'painting-walls', hardness: 'must' },
      { type: 'skill', skillId: 'wallpapering', hardness: 'nice' },
      { type: 'skill', skillId: 'surface-treatment', hardness: 'trainable' },
      { type: 'language', language: 'en', oral: 'A2', written: null, hardness: 'nice' },
      { type: 'language', language: 'nb', oral: 'A1', written: null, hardness: 'trainable' },
    ],
    workplaceFacts: ['mentor', 'norwegian-training', 'near-bus-stop'],
    positionCount: 3,
    publishedDaysAgo: 6,
    startsInDays: 24,
    deadlineInDays: 14,
  },
];
