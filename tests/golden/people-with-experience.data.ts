import { type GoldenPerson, untold } from './person.ts';

/** People with years behind them, paid or not: the same trade again, the way out of it, or what home and voluntary work has taught. */
export const peopleWithExperience: readonly GoldenPerson[] = [
  {
    ...untold,
    id: 'mother-of-four-who-cooked-for-200',
    story:
      'Has cooked for weddings of two hundred guests and raised four children. Few years of school, a little Norwegian, never a payslip. Wants some hours close by while the children are at school.',
    homePlaceId: 'gjovik',
    canWords: 'Jeg lage mat for 200 mennesker i bryllup. Bake brød og kake. Jeg passe fire barn, rydde, vaske, handle.',
    wishWords: 'Jobb eller praksis på kjøkken. Noen timer når barna er på skole.',
    travelModes: ['bus', 'foot'],
    maxTravelMinutes: 30,
    languages: [
      { code: 'nb', oral: 'A2', written: 'A1' },
      { code: 'so', oral: 'C2', written: 'B1' },
    ],
    education: { level: 1, abroad: true, recognised: false },
    licences: [],
    wantedKinds: ['job', 'internship', 'visit'],
    wantedExtent: { fromPercent: 20, toPercent: 60 },
    adviser: {
      first: ['kitchen-internship-gjovik'],
      list: [
        ['kitchen-internship-gjovik', 3],
        ['long-table-visit-gjovik', 2],
        ['bakery-internship-hamar', 1],
        ['kitchen-assistant-hov', 1],
        ['greenhouse-kapp', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'farmhand-tynset',
    story:
      'Has worked on the neighbour’s farm since he was a boy, left school early and has no driving licence. Whatever he takes must be within reach of bicycle or train.',
    homePlaceId: 'tynset',
    canWords:
      'Har vore på gard heile livet. Mjølkar kyr, fôrar, ser til sauene, mokar, køyrer traktor på jordet og reparerer gjerde.',
    wishWords: 'Fast arbeid med dyr eller mat. Ikkje kontor.',
    travelModes: ['bike', 'foot', 'bus', 'train'],
    maxTravelMinutes: 30,
    languages: [{ code: 'nb', oral: 'C2', written: 'B1' }],
    education: { level: 2, abroad: false, recognised: false },
    licences: [],
    wantedKinds: ['job'],
    wantedExtent: { fromPercent: 50, toPercent: 100 },
    adviser: {
      first: ['dairy-tynset'],
      list: [
        ['dairy-tynset', 3],
        ['animal-assistant-tynset', 2],
        ['spinning-os', 1],
        ['farm-relief-lesja', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'lorry-driver-tolga',
    story:
      'Twenty-two years on the road, from Trondheim to Rotterdam. Has everything a lorry asks for and is done with sleeping in it.',
    homePlaceId: 'tolga',
    canWords:
      'Kjørt lastebil i 22 år, mest vogntog til kontinentet, og noen år med tømmer. Kan laste, sikre last og kjøre på glatta.',
    wishWords: 'Kjøring der jeg er hjemme hver kveld. Ikke langtransport.',
    travelModes: ['car'],
    maxTravelMinutes: 45,
    languages: [
      { code: 'nb', oral: 'C2', written: 'C1' },
      { code: 'en', oral: 'B1', written: 'A2' },
    ],
    education: { level: 4, abroad: false, recognised: false },
    licences: ['CE', 'professional-driver-goods', 'driver-card', 'forklift'],
    wantedKinds: ['job'],
    wantedExtent: { fromPercent: 80, toPercent: 100 },
    adviser: {
      first: ['milk-tanker-tolga'],
      list: [
        ['milk-tanker-tolga', 3],
        ['timber-lorry-koppang', 1],
        ['dairy-tynset', 1],
        ['spinning-os', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'chef-leaving-dombas',
    story:
      'Cook for eighteen years and sure that it is enough. Volunteers in the Red Cross rescue corps, knows the Dovre mountains well and has first aid in order. Wants to work outdoors with people.',
    homePlaceId: 'dombas',
    canWords:
      'Har vært kokk i 18 år. Frivillig i Røde Kors hjelpekorps: søk, førstehjelp og scooter. Har ledet turer for Turistforeningen i mange somre.',
    wishWords: 'Noe helt annet enn kjøkken. Ute i fjellet, med folk eller dyr.',
    travelModes: ['car'],
    maxTravelMinutes: 60,
    languages: [
      { code: 'nb', oral: 'C2', written: 'C1' },
      { code: 'en', oral: 'B2', written: 'B1' },
      { code: 'de', oral: 'A2', written: null },
    ],
    education: { level: 4, abroad: false, recognised: false },
    licences: ['B', 'S', 'first-aid'],
    wantedKinds: ['job', 'open-for-contact'],
    notOccupations: ['5120', '9412', '3434'],
    adviser: {
      first: ['musk-ox-guide-hjerkinn'],
      list: [
        ['musk-ox-guide-hjerkinn', 3],
        ['reindeer-open-vaga', 2],
        ['museum-guide-hundorp', 1],
        ['pool-attendant-otta', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'care-worker-engerdal',
    story:
      'Authorised health-care assistant with nine years in home care, just moved to Engerdal with car and dog. Would take the same work again, or something new that can be done from home.',
    homePlaceId: 'engerdal',
    canWords:
      'Helsefagarbeider. Ni år i hjemmetjenesten: stell, medisiner, sårskift og mye kjøring. Vant til å snakke med folk på telefon.',
    wishWords: 'Hjemmetjeneste igjen, eller noe nytt hjemmefra på PC',
    travelModes: ['car'],
    maxTravelMinutes: 45,
    languages: [{ code: 'nb', oral: 'C2', written: 'C1' }],
    education: { level: 4, abroad: false, recognised: false },
    authorisations: ['health-care-assistant'],
    licences: ['B'],
    wantedKinds: ['job'],
    wantedExtent: { fromPercent: 60, toPercent: 100 },
    adviser: {
      first: ['home-care-drevsjo'],
      list: [
        ['home-care-drevsjo', 3],
        ['customer-service-remote-hamar', 2],
        ['home-help-drevsjo', 1],
        ['night-care-hov', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'seamstress-sand',
    story:
      'Has sewn clothes and curtains for family and neighbours all her life. Simple Norwegian. Tells three things only; the sewing room in her own village writes down what one can.',
    homePlaceId: 'sand',
    canWords: 'Jeg sy klær og gardin mange år hjemme. Kjole, bukse, reparere.',
    wishWords: 'Jobb med sy eller lett jobb med hendene',
    adviser: {
      first: ['sewing-internship-sand'],
      list: [
        ['sewing-internship-sand', 3],
        ['electronics-assembly-kongsvinger', 2],
        ['laundry-ottestad', 1],
        ['second-hand-internship-hamar', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'excavator-operator-brandbu',
    story: 'Twenty years in an excavator. Wants nothing else. Tells three things only, the certificate among them.',
    homePlaceId: 'brandbu',
    canWords: 'Gravemaskinfører i 20 år, har maskinførerbevis. VA-grøfter, tomter og litt brøyting.',
    wishWords: 'Grave videre, gjerne nærmere hjemme',
    adviser: {
      first: ['excavator-harestua'],
      list: [
        ['excavator-harestua', 3],
        ['road-worker-lunner', 2],
        ['truck-open-gran', 1],
        ['warehouse-gran', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'cleaner-leaving-lillehammer',
    story:
      'Has cleaned offices for fifteen years and wants to leave it. Has helped to raise her sister’s three children and is the one all children in the building come to. Oral Norwegian B1.',
    homePlaceId: 'lillehammer',
    canWords:
      'Jeg har vasket kontor og skole i 15 år. Jeg har passet tre barn for søsteren min, lekt, lest og laget mat til dem.',
    wishWords: 'Jobbe med barn. Ikke renhold mer.',
    travelModes: ['bus', 'bike', 'foot'],
    maxTravelMinutes: 45,
    languages: [
      { code: 'nb', oral: 'B1', written: 'A2' },
      { code: 'th', oral: 'C2', written: 'C2' },
    ],
    education: { level: 2, abroad: true, recognised: false },
    licences: [],
    wantedKinds: ['job', 'internship'],
    wantedExtent: { fromPercent: 50, toPercent: 100 },
    notOccupations: ['9112', '9111'],
    adviser: {
      first: ['kindergarten-assistant-lillehammer'],
      list: [
        ['kindergarten-assistant-lillehammer', 3],
        ['school-assistant-ringebu', 2],
        ['warehouse-picker-lillehammer', 1],
        ['sports-club-visit-oyer', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'receptionist-from-vilnius',
    story:
      'Four years at the front desk of a city hotel in Vilnius, now in Beitostølen with a friend who teaches skiing. Good English, a few words of Norwegian, no car. Would move with the season.',
    homePlaceId: 'beitostolen',
    canWords: 'Hotel receptionist for four years: check-in, bookings, complaints, breakfast service in between.',
    wishWords: 'Hotel reception or service. A room at the place is a plus.',
    travelModes: ['foot', 'bus'],
    maxTravelMinutes: 30,
    languages: [
      { code: 'en', oral: 'C1', written: 'B2' },
      { code: 'lt', oral: 'C2', written: 'C2' },
      { code: 'ru', oral: 'B2', written: 'B1' },
      { code: 'nb', oral: 'A1', written: null },
    ],
    education: { level: 4, abroad: true, recognised: false },
    licences: [],
    wantedKinds: ['job', 'open-for-contact'],
    adviser: {
      first: ['receptionist-beitostolen'],
      list: [
        ['receptionist-beitostolen', 3],
        ['housekeeping-beitostolen', 2],
        ['waiter-boverdalen', 1],
        ['hotel-open-trysil', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'mechanic-valer',
    story:
      'Kept the machines of a board factory running for twenty-five years until it closed. Fixes everything that turns. Tells three things only.',
    homePlaceId: 'valer',
    canWords: 'Industrimekaniker med fagbrev, 25 år på fabrikk. Vedlikehold, hydraulikk, lager, sveising og feilsøking.',
    wishWords: 'Vedlikehold eller drift på en fabrikk i nærheten',
    adviser: {
      first: ['pellet-mechanic-braskereidfoss'],
      list: [
        ['pellet-mechanic-braskereidfoss', 3],
        ['potato-operator-flisa', 2],
        ['train-mechanic-hamar', 2],
        ['part-time-firefighter-kirkenaer', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'sound-volunteer-hamar',
    story:
      'Has stood behind the mixing desk for local bands and the village revue for ten years, unpaid. Thinks that it does not count. Tells three things only.',
    homePlaceId: 'hamar',
    canWords: 'Har mikset lyd og rigget lys for band og revy på dugnad i ti år. Lodder kabler selv.',
    wishWords: 'Noe med lyd, lys eller scene. Gjerne deltid.',
    adviser: {
      first: ['stage-technician-hamar'],
      list: [
        ['stage-technician-hamar', 3],
        ['train-electro-apprenticeship-hamar', 1],
        ['recycling-station-stange', 1],
        ['culture-open-alvdal', 1],
      ],
    },
  },
  {
    ...untold,
    id: 'remote-caller-rena',
    story:
      'Has worked in a shop and on a switchboard, and lives where there is little of either. Wants work from home. Tells three things only.',
    homePlaceId: 'rena',
    canWords: 'Har jobbet på sentralbord og i butikk i mange år. Rolig på telefonen, skriver fort og er trygg på PC.',
    wishWords: 'Jobb hjemmefra, for eksempel kundeservice',
    adviser: {
      first: ['customer-service-remote-hamar'],
      list: [
        ['customer-service-remote-hamar', 3],
        ['dental-reception-brumunddal', 1],
        ['shop-evenings-loten', 1],
        ['library-internship-elverum', 1],
      ],
    },
  },
];
