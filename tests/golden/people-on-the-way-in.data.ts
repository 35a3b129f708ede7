import { type GoldenPerson, untold } from './person.ts';

/** Pupils, students and others at the start: apprenticeships, internships, projects, traineeships and the first job. */
export const peopleOnTheWayIn: readonly GoldenPerson[] = [
  {
    ...untold,
    id: 'gaming-server-dropout',
    story:
      'Left upper secondary school and has run game servers for hundreds of players for five years, all self-taught. Takes the bus from Raufoss. Does not want to sit on the phone with customers.',
    homePlaceId: 'raufoss',
    canWords:
      'Driver Minecraft- og CS-servere for 300 folk. Setter opp Linux, backup, brannmur, fikser når ting kræsjer om natta. Litt Python-script. Har bygget egne PC-er.',
    wishWords: 'Noe med servere og drift. Kanskje fagbrev. Ikke telefonsupport.',
    travelModes: ['bus', 'bike', 'foot'],
    maxTravelMinutes: 40,
    languages: [
      { code: 'nb', oral: 'C2', written: 'C1' },
      { code: 'en', oral: 'B2', written: 'B2' },
    ],
    education: { level: 2, abroad: false, recognised: false },
    licences: [],
    wantedKinds: ['job', 'apprenticeship', 'internship'],
    notOccupations: ['4222'],
    adviser: {
      first: ['it-operations-gjovik'],
      list: [
        ['it-operations-gjovik', 3],
        ['data-centre-technician-gjovik', 3],
        ['developer-traineeship-gjovik', 1],
        ['plastics-operator-raufoss', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'bachelor-in-gjovik',
    story:
      'Finished a bachelor’s degree in business in Gjøvik this summer and would rather stay than move to Oslo. No work after graduation yet, only shop work beside the studies.',
    homePlaceId: 'gjovik',
    canWords:
      'Nyutdanna med bachelor i økonomi og ledelse fra Gjøvik. Har hatt regnskap, prosjektledelse og mye Excel, og jobbet i butikk ved siden av.',
    wishWords: 'Trainee eller første jobb der jeg lærer mye. Økonomi, prosjekt eller administrasjon.',
    travelModes: ['bus', 'train'],
    maxTravelMinutes: 60,
    languages: [
      { code: 'nb', oral: 'C2', written: 'C2' },
      { code: 'en', oral: 'C1', written: 'C1' },
    ],
    education: { level: 6, abroad: false, recognised: false },
    licences: [],
    wantedKinds: ['traineeship', 'job'],
    wantedExtent: { fromPercent: 80, toPercent: 100 },
    adviser: {
      first: ['accounting-traineeship-moelv'],
      list: [
        ['accounting-traineeship-moelv', 3],
        ['municipal-traineeship-dokka', 3],
        ['food-traineeship-lena', 2],
        ['plastics-traineeship-raufoss', 1],
        ['building-case-officer-dokka', 1],
        ['customer-service-remote-hamar', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'carpenter-pupil-elverum',
    story:
      'Pupil in the second year of building at school in Elverum, looking for an apprenticeship as a carpenter. Tells three things only.',
    homePlaceId: 'elverum',
    canWords: 'Går vg2 tømrer. Har bygd uthus og terrasse med onkelen min, og er god med sag og hammer.',
    wishWords: 'Læreplass som tømrer',
    adviser: {
      first: ['carpenter-apprenticeship-elverum'],
      list: [
        ['carpenter-apprenticeship-elverum', 3],
        ['bricklayer-apprenticeship-romedal', 1],
        ['carpenter-apprenticeship-bismo', 1],
        ['furniture-internship-biri', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'car-pupil-moelv',
    story:
      'Second year of vehicle trades. Repairs mopeds and an old car in the garage at home. Has a moped and the train, and a workshop with an apprenticeship nine minutes down the line.',
    homePlaceId: 'moelv',
    canWords: 'Vg2 kjøretøy. Skrur moped og gamle biler hjemme, har byttet motor og bremser. Flink til å finne feil.',
    wishWords: 'Læreplass på bilverksted, eller noe annet med motor og mekk',
    travelModes: ['train', 'bus', 'bike'],
    maxTravelMinutes: 40,
    languages: [{ code: 'nb', oral: 'C2', written: 'B2' }],
    education: { level: 2, abroad: false, recognised: false },
    licences: ['AM'],
    wantedKinds: ['apprenticeship'],
    adviser: {
      first: ['mechanic-apprenticeship-brumunddal'],
      list: [
        ['mechanic-apprenticeship-brumunddal', 3],
        ['train-electro-apprenticeship-hamar', 2],
        ['electrician-apprenticeship-gjovik', 1],
        ['train-mechanic-hamar', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'care-pupil-stange',
    story:
      'Pupil in health-care studies in Stange who needs an apprenticeship next autumn and could use weekend work until then. Tells three things only.',
    homePlaceId: 'stange',
    canWords: 'Går vg2 helsearbeiderfag. Har hatt praksis på sykehjem, stelt eldre, og passet barn.',
    wishWords: 'Læreplass som helsefagarbeider. Ekstrajobb i helgene er også fint.',
    adviser: {
      first: ['care-apprenticeship-hamar'],
      list: [
        ['care-apprenticeship-hamar', 3],
        ['care-assistant-hamar', 2],
        ['recycling-station-stange', 1],
        ['kindergarten-internship-loten', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'power-pupil-ringebu',
    story:
      'Second year of electrical trades, climbs in the mountains, and would like to build power lines. Takes the train to Vinstra; could live in lodgings for the right apprenticeship.',
    homePlaceId: 'ringebu',
    canWords:
      'Eg går vg2 elenergi. Har kopla lys og stikk i garasjen på skulen, og eg klatrar mykje. Redd for høgder er eg ikkje.',
    wishWords: 'Læreplass som energimontør, eller elektrikar. Kan bu på hybel.',
    travelModes: ['train', 'bus'],
    maxTravelMinutes: 60,
    languages: [
      { code: 'nb', oral: 'C2', written: 'C1' },
      { code: 'en', oral: 'B1', written: 'B1' },
    ],
    education: { level: 2, abroad: false, recognised: false },
    licences: [],
    wantedKinds: ['apprenticeship'],
    adviser: {
      first: ['line-fitter-apprenticeship-vinstra'],
      list: [
        ['line-fitter-apprenticeship-vinstra', 3],
        ['electrician-apprenticeship-gjovik', 2],
        ['train-electro-apprenticeship-hamar', 2],
        ['carpenter-apprenticeship-bismo', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'braider-brumunddal',
    story:
      'Braids and cuts hair for half of her friends, never for pay. Speaks simple Norwegian. Tells three things only; the hairdresser in Moelv is nine minutes away by train and asks for exactly this.',
    homePlaceId: 'brumunddal',
    canWords: 'Jeg flette hår og klippe venner mange år. Også krøllete hår. Jeg kan farge.',
    wishWords: 'Jeg vil lære bli frisør',
    adviser: {
      first: ['hairdresser-apprenticeship-moelv'],
      list: [
        ['hairdresser-apprenticeship-moelv', 3],
        ['second-hand-internship-hamar', 1],
        ['farm-shop-internship-stange', 1],
        ['bakery-internship-hamar', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'says-almost-nothing',
    story:
      'Came in from the street because a friend said so. Wrote the place and one word. The adviser would show what can be begun tomorrow without asking more first.',
    homePlaceId: 'lillehammer',
    canWords: '',
    wishWords: 'jobb',
    adviser: {
      first: ['warehouse-picker-lillehammer'],
      list: [
        ['warehouse-picker-lillehammer', 3],
        ['cleaner-lillehammer', 2],
        ['evening-cleaning-lillehammer', 2],
        ['kindergarten-assistant-lillehammer', 1],
        ['lift-operator-hafjell', 1],
        ['ski-resort-open-hafjell', 1],
        ['sports-club-visit-oyer', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'pupil-with-evenings-loten',
    story: 'Pupil in Løten who wants pocket money: evenings or weekends. Tells three things only.',
    homePlaceId: 'loten',
    canWords: 'Går på videregående. Har stått i kiosken på fotballkamper og solgt vafler.',
    wishWords: 'Deltidsjobb ved siden av skolen, kveld eller helg',
    adviser: {
      first: ['shop-evenings-loten'],
      list: [
        ['shop-evenings-loten', 3],
        ['recycling-station-stange', 2],
        ['care-assistant-hamar', 1],
        ['farm-open-stange', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'forest-student-evenstad',
    story:
      'Begins the master’s thesis in applied ecology at Evenstad after Christmas. Flies drones and can read a map in a computer. Drives.',
    homePlaceId: 'evenstad',
    canWords: 'Masterstudent i skog og økologi. Bruker QGIS og R, flyr drone, tar prøveflater i felt.',
    wishWords: 'En masteroppgave sammen med en bedrift, helst om skog og data. Sommerjobb i skogen er også bra.',
    travelModes: ['car'],
    maxTravelMinutes: 90,
    languages: [
      { code: 'nb', oral: 'C2', written: 'C2' },
      { code: 'en', oral: 'C1', written: 'C1' },
    ],
    education: { level: 6, abroad: false, recognised: false },
    licences: ['B'],
    wantedKinds: ['student-project', 'job'],
    acceptsBelowEducation: true,
    adviser: {
      first: ['forest-drone-project-dokka'],
      list: [
        ['forest-drone-project-dokka', 3],
        ['tree-planting-bergset', 2],
        ['flood-map-project-gjovik', 1],
        ['heat-project-gjovik', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'game-student-hamar',
    story:
      'Third year of a bachelor’s degree in game design in Hamar. Needs a company for the final project this spring, and after it a job.',
    homePlaceId: 'hamar',
    canWords:
      'Studerer spilldesign. Lager spill i Unity og C#, tester dem på folk og skriver rapporter. Har hatt fag i universell utforming.',
    wishWords: 'Bachelorprosjekt hos en bedrift, og senere jobb med spill',
    travelModes: ['foot', 'bus', 'train'],
    maxTravelMinutes: 45,
    languages: [
      { code: 'nb', oral: 'C2', written: 'C2' },
      { code: 'en', oral: 'C1', written: 'B2' },
    ],
    education: { level: 4, abroad: false, recognised: false },
    licences: ['B'],
    wantedKinds: ['student-project', 'internship', 'job'],
    adviser: {
      first: ['game-testing-project-hamar'],
      list: [
        ['game-testing-project-hamar', 3],
        ['flood-map-project-gjovik', 2],
        ['game-programmer-hamar', 2],
        ['web-developer-vang', 1],
        ['developer-traineeship-gjovik', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'rider-gausdal',
    story:
      'Has been in the stable since primary school and wants to earn something beside school. Writes nynorsk and tells three things only.',
    homePlaceId: 'segalstad-bru',
    canWords: 'Eg har ridd sidan eg var sju, og steller hestar kvar veke. Mokar, fôrar og pussar.',
    wishWords: 'Deltidsjobb med hest eller andre dyr',
    adviser: {
      first: ['stable-hand-follebu'],
      list: [
        ['stable-hand-follebu', 3],
        ['farm-relief-lesja', 1],
        ['ski-resort-open-hafjell', 1],
        ['evening-cleaning-lillehammer', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'quiet-reader-elverum',
    story: 'Has never had paid work, reads a lot, and wants to begin carefully, a few hours at a time. Tells three things only.',
    homePlaceId: 'elverum',
    canWords: 'Jeg leser mye, rydder og sorterer, og er vant til å bruke PC. Har ikke hatt jobb før.',
    wishWords: 'Noe rolig, kanskje på bibliotek eller i arkiv. Få timer i starten.',
    adviser: {
      first: ['library-internship-elverum'],
      list: [
        ['library-internship-elverum', 3],
        ['photo-archive-internship-hundorp', 1],
        ['second-hand-internship-hamar', 1],
        ['laundry-internship-ottestad', 1],
      ],
    },
  },
];
