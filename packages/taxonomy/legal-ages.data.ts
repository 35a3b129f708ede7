import type { LegalAge } from './legal-ages.ts';

const workingEnvironmentAct = 'Arbeidsmiljøloven (LOV-2005-06-17-62)';
const drivingLicences = 'Førerkortforskriften (FOR-2004-01-19-298) § 3-1; vegvesen.no ("Aldersgrenser for oppkjøring")';

/**
 * Only what was found in the law itself or on the authority's own page. Left out on purpose: trucks, cranes and machines (we could not
 * confirm the age and its exceptions), and train drivers, driving instructors and blasters (the same).
 */
export const legalAgeRows: readonly LegalAge[] = [
  {
    id: 'work',
    minimumAge: 15,
    coverage: 'some',
    explanation: {
      nb: 'Er du under 15 år eller i grunnskolen, kan du bare ta lett arbeid, og bare når du har fylt 13 år.',
      en: 'If you are under 15 or in compulsory school, you may only do light work, and only from the age of 13.',
    },
    source: `${workingEnvironmentAct} § 11-1; arbeidstilsynet.no ("Barn og ungdom i arbeid")`,
  },
  {
    id: 'night-work',
    minimumAge: 18,
    coverage: 'some',
    onlyAtNight: true,
    explanation: {
      nb: 'Er du under 18 år, skal du ha fri fra klokka 23 til 6, med få unntak.',
      en: 'If you are under 18, you must be off work from 11 pm to 6 am, with few exceptions.',
    },
    source: `${workingEnvironmentAct} § 11-3; forskrift om organisering, ledelse og medvirkning § 12-9 (arbeidstilsynet.no)`,
  },
  {
    id: 'alcohol',
    minimumAge: 18,
    coverage: 'some',
    occupationCodes: ['5131', '5132', '5223', '5246'],
    explanation: {
      nb: 'Du må ha fylt 18 år for å selge eller skjenke øl og vin. Det er unntak for noen som er i lære.',
      en: 'You must be 18 to sell or serve beer and wine. There are exceptions for some apprentices.',
    },
    source: 'Alkoholloven § 1-5; alkoholforskriften § 2-3 (helsedirektoratet.no)',
  },
  {
    id: 'spirits',
    minimumAge: 20,
    coverage: 'some',
    occupationCodes: ['5131', '5132'],
    explanation: {
      nb: 'Du må ha fylt 20 år for å skjenke brennevin. Det er unntak for noen som er i lære.',
      en: 'You must be 20 to serve spirits. There are exceptions for some apprentices.',
    },
    source: 'Alkoholloven § 1-5; alkoholforskriften § 2-3 (helsedirektoratet.no)',
  },
  {
    id: 'security-guard',
    minimumAge: 18,
    coverage: 'all',
    occupationCodes: ['5414'],
    explanation: { nb: 'Du må ha fylt 18 år for å være vekter.', en: 'You must be 18 to be a security guard.' },
    source: 'Vaktvirksomhetsloven (LOV-2001-01-05-1); ndla.no ("Vaktvirksomhetsloven")',
  },
  {
    id: 'diving',
    minimumAge: 18,
    coverage: 'all',
    occupationCodes: ['7541'],
    licenceIds: ['diving-A', 'diving-B'],
    explanation: { nb: 'Du må ha fylt 18 år for å dykke på jobb.', en: 'You must be 18 to dive at work.' },
    source: 'Forskrift om organisering, ledelse og medvirkning § 12-6 (arbeidstilsynet.no)',
  },
  {
    id: 'taxi',
    minimumAge: 20,
    coverage: 'some',
    occupationCodes: ['8322'],
    explanation: {
      nb: 'Du må ha fylt 20 år for å kjøre drosje.',
      en: 'You must be 20 to drive a taxi.',
    },
    source: 'Yrkestransportlova and yrkestransportforskriften; vegvesen.no ("Kjøreseddel")',
  },
  {
    id: 'moped',
    minimumAge: 16,
    coverage: 'all',
    licenceIds: ['AM', 'A1'],
    explanation: {
      nb: 'Du må ha fylt 16 år for å kjøre moped og lett motorsykkel.',
      en: 'You must be 16 to ride a moped or a light motorcycle.',
    },
    source: drivingLicences,
  },
  {
    id: 'tractor',
    minimumAge: 16,
    coverage: 'all',
    licenceIds: ['T', 'S'],
    explanation: {
      nb: 'Du må ha fylt 16 år for å ta førerkort for traktor eller snøscooter.',
      en: 'You must be 16 to get a licence for a tractor or a snowmobile.',
    },
    source: drivingLicences,
  },
  {
    id: 'medium-motorcycle',
    minimumAge: 18,
    coverage: 'all',
    licenceIds: ['A2'],
    explanation: {
      nb: 'Du må ha fylt 18 år for å kjøre mellomtung motorsykkel.',
      en: 'You must be 18 to ride a medium motorcycle.',
    },
    source: drivingLicences,
  },
  {
    id: 'heavy-motorcycle',
    minimumAge: 20,
    ordinaryAge: 24,
    coverage: 'all',
    licenceIds: ['A'],
    explanation: {
      nb: 'Du må ha fylt 24 år for å kjøre tung motorsykkel, eller 20 når du har kjørt en mindre i to år.',
      en: 'You must be 24 to ride a heavy motorcycle, or 20 if you have ridden a smaller one for two years.',
    },
    source: drivingLicences,
  },
  {
    id: 'car',
    minimumAge: 18,
    coverage: 'all',
    occupationCodes: ['8322'],
    licenceIds: ['B', 'B96', 'BE'],
    explanation: { nb: 'Du må ha fylt 18 år for å kjøre bil.', en: 'You must be 18 to drive a car.' },
    source: drivingLicences,
  },
  {
    id: 'light-lorry',
    minimumAge: 18,
    coverage: 'all',
    licenceIds: ['C1', 'C1E'],
    explanation: { nb: 'Du må ha fylt 18 år for å kjøre lett lastebil.', en: 'You must be 18 to drive a light lorry.' },
    source: drivingLicences,
  },
  {
    id: 'lorry',
    minimumAge: 18,
    ordinaryAge: 21,
    coverage: 'all',
    occupationCodes: ['8332'],
    licenceIds: ['C', 'CE'],
    explanation: {
      nb: 'Grensen for lastebil er 21 år, men lavere når du utdanner deg til yrkessjåfør. Ingen får kjøre før de er 18.',
      en: 'The limit for lorries is 21, but lower if you train as a professional driver. Nobody may drive one before 18.',
    },
    source: drivingLicences,
  },
  {
    id: 'minibus',
    minimumAge: 18,
    ordinaryAge: 21,
    coverage: 'all',
    licenceIds: ['D1', 'D1E'],
    explanation: {
      nb: 'Grensen for minibuss er 21 år, men lavere når du utdanner deg til yrkessjåfør. Ingen får kjøre før de er 18.',
      en: 'The limit for minibuses is 21, but lower if you train as a professional driver. Nobody may drive one before 18.',
    },
    source: drivingLicences,
  },
  {
    id: 'bus',
    minimumAge: 18,
    ordinaryAge: 24,
    coverage: 'all',
    occupationCodes: ['8331'],
    licenceIds: ['D', 'DE'],
    explanation: {
      nb: 'Grensen for buss er 24 år, men lavere når du utdanner deg til yrkessjåfør. Ingen får kjøre før de er 18.',
      en: 'The limit for buses is 24, but lower if you train as a professional driver. Nobody may drive one before 18.',
    },
    source: drivingLicences,
  },
];
