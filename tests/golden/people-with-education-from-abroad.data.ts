import { type GoldenPerson, untold } from './person.ts';

/** People whose schooling or trade is from another country: towards work that uses it, with something to do meanwhile. */
export const peopleWithEducationFromAbroad: readonly GoldenPerson[] = [
  {
    ...untold,
    id: 'pharmacist-from-damascus',
    story:
      'Pharmacist for eight years in a pharmacy in Damascus. Her degree is recognised by HK-dir and the application for authorisation is on its way. Norwegian at B1. She wants to hear the language of the trade every day while she waits.',
    homePlaceId: 'hamar',
    canWords:
      'Jeg var farmasøyt i Damaskus i åtte år. Jeg ga råd om medisin, laget salver og hadde ansvar for lageret og tre ansatte.',
    wishWords: 'Jeg vil bli farmasøyt i Norge. Før jeg får autorisasjon vil jeg gjerne jobbe i apotek.',
    travelModes: ['bus', 'train', 'foot'],
    maxTravelMinutes: 45,
    languages: [
      { code: 'nb', oral: 'B1', written: 'B1' },
      { code: 'ar', oral: 'C2', written: 'C2' },
      { code: 'en', oral: 'B2', written: 'B2' },
    ],
    education: { level: 7, abroad: true, recognised: true },
    licences: [],
    wantedKinds: ['job', 'internship'],
    acceptsBelowEducation: true,
    adviser: {
      first: ['pharmacy-assistant-hamar'],
      list: [
        ['pharmacy-assistant-hamar', 3],
        ['pharmacist-hamar', 2],
        ['dental-reception-brumunddal', 1],
        ['care-assistant-hamar', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'nurse-from-manila',
    story:
      'Nurse with six years on a surgical ward in Manila, in Norway since last year. Neither recognition nor authorisation yet, Norwegian at A2. Rides train and bus from Brumunddal.',
    homePlaceId: 'brumunddal',
    canWords:
      'I worked six years as a registered nurse in a hospital in Manila. I gave medicine, cared for wounds, and helped patients wash, eat and walk.',
    wishWords:
      'I want to be a nurse in Norway. While I learn Norwegian I would like to work with care for patients or the elderly.',
    travelModes: ['bus', 'train'],
    maxTravelMinutes: 45,
    languages: [
      { code: 'nb', oral: 'A2', written: 'A2' },
      { code: 'en', oral: 'C1', written: 'C1' },
      { code: 'tl', oral: 'C2', written: 'C2' },
    ],
    education: { level: 6, abroad: true, recognised: false },
    licences: [],
    wantedKinds: ['job'],
    wantedExtent: { fromPercent: 60, toPercent: 100 },
    acceptsBelowEducation: true,
    adviser: {
      first: ['care-assistant-hamar'],
      list: [
        ['care-assistant-hamar', 3],
        ['nurse-hamar', 2],
        ['pharmacy-assistant-hamar', 1],
        ['customer-service-english-hamar', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'engineer-from-kyiv',
    story:
      'Mechanical engineer who drew tools and machine parts in Kyiv for nine years. Speaks English well and is a beginner in Norwegian. No car in Norway.',
    homePlaceId: 'gjovik',
    canWords:
      'Mechanical engineer, 9 years. I designed tools and machine parts in SolidWorks, made technical drawings and followed them through production and testing.',
    wishWords: 'Work as an engineer where English is enough to start. I am learning Norwegian.',
    travelModes: ['bus', 'train', 'bike'],
    maxTravelMinutes: 60,
    languages: [
      { code: 'nb', oral: 'A1', written: 'A1' },
      { code: 'en', oral: 'C1', written: 'B2' },
      { code: 'uk', oral: 'C2', written: 'C2' },
    ],
    education: { level: 7, abroad: true, recognised: false },
    licences: [],
    wantedKinds: ['job', 'traineeship'],
    wantedExtent: { fromPercent: 80, toPercent: 100 },
    adviser: {
      first: ['mechanical-engineer-raufoss'],
      list: [
        ['mechanical-engineer-raufoss', 3],
        ['plastics-traineeship-raufoss', 2],
        ['data-centre-technician-gjovik', 1],
        ['cnc-operator-raufoss', 1],
        ['plastics-operator-raufoss', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'bus-driver-from-warsaw',
    story:
      'Drove city buses in Warsaw for eleven years and has class D and professional driver qualification from the EEA. Norwegian at A2, most of it oral.',
    homePlaceId: 'kongsvinger',
    canWords: 'Jeg kjørt buss i Warszawa i 11 år. Også turbuss til Tyskland og Italia. Jeg selge billett og hjelpe passasjer.',
    wishWords: 'Kjøre buss her. Fast jobb.',
    travelModes: ['car', 'bus'],
    maxTravelMinutes: 45,
    languages: [
      { code: 'nb', oral: 'A2', written: 'A1' },
      { code: 'pl', oral: 'C2', written: 'C2' },
      { code: 'en', oral: 'B1', written: 'A2' },
    ],
    education: { level: 4, abroad: true, recognised: false },
    licences: ['D', 'professional-driver-passengers', 'driver-card'],
    wantedKinds: ['job'],
    adviser: {
      first: ['bus-driver-kongsvinger'],
      list: [
        ['bus-driver-kongsvinger', 3],
        ['school-bus-skotterud', 2],
        ['bus-visit-kongsvinger', 1],
        ['electronics-assembly-kongsvinger', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'dentist-from-bogota',
    story:
      'Dentist with her own practice in Bogotá before she came to Hamar. Not authorised in Norway, Norwegian at A2, English at C1. The clinic in Brumunddal takes people like her as assistants while they wait.',
    homePlaceId: 'hamar',
    canWords: 'I am a dentist. Ten years in my own clinic: fillings, root canals, children, and I led two assistants.',
    wishWords: 'To work in a dental clinic again, first as an assistant if I have to.',
    travelModes: ['train', 'bus', 'foot'],
    maxTravelMinutes: 30,
    languages: [
      { code: 'nb', oral: 'A2', written: 'A2' },
      { code: 'es', oral: 'C2', written: 'C2' },
      { code: 'en', oral: 'C1', written: 'B2' },
    ],
    education: { level: 7, abroad: true, recognised: false },
    licences: [],
    wantedKinds: ['job'],
    acceptsBelowEducation: true,
    adviser: {
      first: ['dentist-brumunddal'],
      list: [
        ['dentist-brumunddal', 3],
        ['dental-reception-brumunddal', 2],
        ['care-assistant-hamar', 2],
        ['pharmacy-assistant-hamar', 1],
        ['customer-service-english-hamar', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'physiotherapist-from-izmir',
    story:
      'Physiotherapist from İzmir with a recognised bachelor’s degree, waiting for authorisation. Norwegian B1 in speech, less in writing. Drives.',
    homePlaceId: 'fagernes',
    canWords:
      'Jeg er fysioterapeut fra Tyrkia. Jeg trente pasienter etter operasjon i fem år og var trener for et lag i volleyball.',
    wishWords: 'Jobbe med trening og opptrening. Helst som fysioterapeut når papirene er klare.',
    travelModes: ['car', 'bus'],
    maxTravelMinutes: 40,
    languages: [
      { code: 'nb', oral: 'B1', written: 'A2' },
      { code: 'tr', oral: 'C2', written: 'C2' },
      { code: 'en', oral: 'B2', written: 'B1' },
    ],
    education: { level: 6, abroad: true, recognised: true },
    licences: ['B'],
    wantedKinds: ['job', 'internship'],
    acceptsBelowEducation: true,
    adviser: {
      first: ['training-assistant-slidre'],
      list: [
        ['training-assistant-slidre', 3],
        ['physiotherapist-slidre', 2],
        ['receptionist-beitostolen', 1],
        ['fish-processing-leira', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'teacher-from-aleppo',
    story:
      'Taught mathematics for twelve years in Aleppo. The degree is recognised, the approval as a teacher is not there, and C1 is far away. Lives within walking distance of a school with Arabic-speaking pupils.',
    homePlaceId: 'ringebu',
    canWords:
      'Jeg har vært lærer i matematikk i tolv år i Syria. Jeg laget prøver, hjalp elever som strevde, og snakket med foreldre.',
    wishWords: 'Jeg vil jobbe på skole. Jeg vil bli godkjent som lærer, men jeg kan begynne som assistent.',
    travelModes: ['foot', 'bus', 'train'],
    maxTravelMinutes: 45,
    languages: [
      { code: 'nb', oral: 'B1', written: 'B1' },
      { code: 'ar', oral: 'C2', written: 'C2' },
      { code: 'en', oral: 'B1', written: 'B1' },
    ],
    education: { level: 6, abroad: true, recognised: true },
    licences: [],
    wantedKinds: ['job', 'internship'],
    acceptsBelowEducation: true,
    adviser: {
      first: ['school-assistant-ringebu'],
      list: [
        ['school-assistant-ringebu', 3],
        ['teacher-ringebu', 2],
        ['kindergarten-assistant-lillehammer', 1],
        ['museum-guide-hundorp', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'electrician-from-craiova',
    story:
      'Electrician in Craiova for fourteen years, without approval from DSB. English B1, no Norwegian to speak of. Has a car and wants his trade back.',
    homePlaceId: 'raufoss',
    canWords: 'Electrician 14 years. Houses, factories, cables, panels, find faults. I have papers from Romania.',
    wishWords: 'Electrician work in Norway. I need help with approval.',
    travelModes: ['car', 'bus'],
    maxTravelMinutes: 40,
    languages: [
      { code: 'nb', oral: 'A1', written: null },
      { code: 'en', oral: 'B1', written: 'B1' },
      { code: 'ro', oral: 'C2', written: 'C2' },
    ],
    education: { level: 4, abroad: true, recognised: false },
    licences: ['B'],
    wantedKinds: ['job', 'internship'],
    wantedExtent: { fromPercent: 80, toPercent: 100 },
    adviser: {
      first: ['electrician-internship-gjovik'],
      list: [
        ['electrician-internship-gjovik', 3],
        ['electrician-gjovik', 2],
        ['data-centre-technician-gjovik', 2],
        ['plastics-operator-raufoss', 1],
        ['painter-hunndalen', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'vet-from-kharkiv',
    story:
      'Veterinarian for cattle around Kharkiv. Needs approval from Mattilsynet and better Norwegian before the vet’s job in Tynset is hers; the same clinic takes vets in waiting as assistants. Could live on a farm.',
    homePlaceId: 'tynset',
    canWords:
      'I am a veterinarian. I worked with cows and sheep on farms, calving, milk hygiene, and also with dogs and cats in a clinic.',
    wishWords: 'Work with animals. Vet again when I am approved. I can move.',
    travelModes: ['car'],
    maxTravelMinutes: 45,
    languages: [
      { code: 'nb', oral: 'A2', written: 'A2' },
      { code: 'uk', oral: 'C2', written: 'C2' },
      { code: 'en', oral: 'B1', written: 'B1' },
    ],
    education: { level: 7, abroad: true, recognised: false },
    licences: ['B'],
    wantedKinds: ['job', 'internship', 'open-for-contact'],
    acceptsBelowEducation: true,
    adviser: {
      first: ['animal-assistant-tynset'],
      list: [
        ['animal-assistant-tynset', 3],
        ['vet-tynset', 2],
        ['dairy-tynset', 1],
        ['farm-relief-lesja', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'bookkeeper-from-tehran',
    story:
      'Kept books and ran payroll for a trading house in Tehran. Recognised bachelor’s degree, Norwegian B2 in speech and B1 in writing. Takes the train from Kongsvinger.',
    homePlaceId: 'kongsvinger',
    canWords:
      'Jeg har jobbet med regnskap og lønn i Iran i sju år. Jeg er god i Excel, førte bilag og kjørte lønn for seksti ansatte.',
    wishWords: 'Jobb på kontor med lønn eller regnskap. Gjerne litt hjemmekontor.',
    travelModes: ['train', 'bus', 'foot'],
    maxTravelMinutes: 45,
    languages: [
      { code: 'nb', oral: 'B2', written: 'B1' },
      { code: 'fa', oral: 'C2', written: 'C2' },
      { code: 'en', oral: 'B2', written: 'B2' },
    ],
    education: { level: 6, abroad: true, recognised: true },
    licences: [],
    wantedKinds: ['job', 'traineeship'],
    wantedExtent: { fromPercent: 50, toPercent: 100 },
    adviser: {
      first: ['payroll-skarnes'],
      list: [
        ['payroll-skarnes', 3],
        ['customer-service-remote-hamar', 1],
        ['accounting-traineeship-moelv', 1],
        ['electronics-assembly-kongsvinger', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'web-developer-from-pune',
    story:
      'Web developer with a bachelor’s degree from Pune, in Fagernes with a partner who works there. English at work, hardly any Norwegian. Lives for work that can be done from anywhere.',
    homePlaceId: 'fagernes',
    canWords: 'Front-end developer, 6 years. JavaScript, TypeScript, React, accessible web pages. Some Python and databases.',
    wishWords: 'Developer job, remote or near Fagernes, in English.',
    travelModes: ['bus', 'foot'],
    maxTravelMinutes: 60,
    languages: [
      { code: 'en', oral: 'C1', written: 'C1' },
      { code: 'hi', oral: 'C2', written: 'C2' },
      { code: 'nb', oral: 'A1', written: null },
    ],
    education: { level: 6, abroad: true, recognised: false },
    licences: [],
    wantedKinds: ['job', 'traineeship'],
    adviser: {
      first: ['web-developer-vang'],
      list: [
        ['web-developer-vang', 3],
        ['developer-traineeship-gjovik', 2],
        ['game-programmer-hamar', 1],
        ['it-operations-gjovik', 1],
        ['receptionist-beitostolen', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'musician-from-caracas',
    story:
      'Played and taught guitar and cuatro in a youth orchestra in Caracas. Norwegian B1 by ear. Lives in Alvdal without a car; the bus to Folldal takes forty minutes.',
    homePlaceId: 'alvdal',
    canWords: 'Jeg spiller gitar og cuatro, synger, og har undervist barn og unge i musikk i åtte år. Har ledet band og kor.',
    wishWords: 'Undervise i musikk eller jobbe med kultur. Kan ha en annen jobb ved siden av.',
    travelModes: ['bus', 'train', 'foot'],
    maxTravelMinutes: 60,
    languages: [
      { code: 'nb', oral: 'B1', written: 'A2' },
      { code: 'es', oral: 'C2', written: 'C2' },
      { code: 'en', oral: 'B1', written: 'B1' },
    ],
    education: { level: 6, abroad: true, recognised: false },
    licences: [],
    acceptsBelowEducation: true,
    adviser: {
      first: ['music-teacher-folldal'],
      list: [
        ['music-teacher-folldal', 3],
        ['culture-open-alvdal', 3],
        ['dairy-tynset', 1],
        ['spinning-os', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'civil-engineer-from-ankara',
    story:
      'Civil engineer with a recognised master’s degree who calculated bridges in Ankara. English is the working language he has; Norwegian courses have just begun. Lives in Elverum, would move for the right work.',
    homePlaceId: 'elverum',
    canWords:
      'Civil engineer (MSc). Five years of structural calculation for bridges and concrete buildings. AutoCAD, SAP2000, some GIS.',
    wishWords: 'Engineer or trainee in construction. English now, Norwegian soon. I can move.',
    travelModes: ['bus', 'train', 'bike', 'foot'],
    maxTravelMinutes: 60,
    languages: [
      { code: 'en', oral: 'C1', written: 'B2' },
      { code: 'tr', oral: 'C2', written: 'C2' },
      { code: 'nb', oral: 'A1', written: 'A2' },
    ],
    education: { level: 7, abroad: true, recognised: true },
    licences: [],
    wantedKinds: ['job', 'traineeship'],
    adviser: {
      first: ['engineer-traineeship-elverum'],
      list: [
        ['engineer-traineeship-elverum', 3],
        ['mechanical-engineer-raufoss', 1],
        ['plastics-traineeship-raufoss', 1],
        ['library-internship-elverum', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'lawyer-from-kabul',
    story:
      'Advised women and small businesses as a lawyer in Kabul. Master’s degree recognised, but Afghan law is no way to a Norwegian licence. Norwegian B2. A municipality that takes all fields could use what she knows about rights and cases.',
    homePlaceId: 'gjovik',
    canWords:
      'Jeg er jurist fra Kabul. I seks år behandlet jeg saker, skrev avtaler og ga råd til folk om rettigheter. Jeg tolker også for andre.',
    wishWords: 'Jobbe i kommune eller et kontor der jeg bruker juss. Trainee høres bra ut.',
    travelModes: ['bus', 'train', 'foot'],
    maxTravelMinutes: 60,
    languages: [
      { code: 'nb', oral: 'B2', written: 'B2' },
      { code: 'fa', oral: 'C2', written: 'C2' },
      { code: 'en', oral: 'B2', written: 'B2' },
    ],
    education: { level: 7, abroad: true, recognised: true },
    licences: [],
    wantedKinds: ['job', 'traineeship'],
    wantedExtent: { fromPercent: 80, toPercent: 100 },
    adviser: {
      first: ['municipal-traineeship-dokka'],
      list: [
        ['municipal-traineeship-dokka', 3],
        ['building-case-officer-dokka', 2],
        ['accounting-traineeship-moelv', 1],
        ['customer-service-remote-hamar', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'food-technologist-from-addis',
    story:
      'Food technologist who ran quality control in a juice factory in Addis Ababa. Recognised bachelor’s degree, B1 in Norwegian, and a trainee programme a few minutes away.',
    homePlaceId: 'lena',
    canWords:
      'Jeg har bachelor i matteknologi. Jobbet fire år med kvalitet og hygiene i en fabrikk som laget juice. Ledet et skift på åtte.',
    wishWords: 'Jobb i matindustri der jeg får bruke utdanningen min.',
    travelModes: ['bus', 'bike', 'foot'],
    maxTravelMinutes: 40,
    languages: [
      { code: 'nb', oral: 'B1', written: 'B1' },
      { code: 'am', oral: 'C2', written: 'C2' },
      { code: 'en', oral: 'C1', written: 'C1' },
    ],
    education: { level: 6, abroad: true, recognised: true },
    licences: [],
    wantedKinds: ['job', 'traineeship'],
    adviser: {
      first: ['food-traineeship-lena'],
      list: [
        ['food-traineeship-lena', 3],
        ['plastics-operator-raufoss', 1],
        ['food-waste-project-lena', 1],
        ['greenhouse-kapp', 1],
      ],
    },
  },
];
