import type { Authority, Profession } from './professions.ts';
import type { Bilingual, OccupationCode, ProfessionId } from './types.ts';

const healthDirectorate: Authority = {
  name: { nb: 'Helsedirektoratet', en: 'Norwegian Directorate of Health (Helsedirektoratet)' },
  link: 'https://www.helsedirektoratet.no/autorisasjon',
};
const pestControlApproval: Authority = {
  name: healthDirectorate.name,
  link: 'https://www.helsedirektoratet.no/tema/skadedyr/hvordan-bli-godkjent-skadedyrbekjemper',
};
const foodSafety: Authority = {
  name: { nb: 'Mattilsynet', en: 'Norwegian Food Safety Authority (Mattilsynet)' },
  link: 'https://www.mattilsynet.no/dyr/dyrehelsepersonell/slik-soker-du-om-autorisasjon-og-lisens',
};

const healthApply: Bilingual = {
  nb: 'Søk Helsedirektoratet om autorisasjon. Søknaden sendes i Altinn, med vitnemål og attester.',
  en: 'Apply to the Directorate of Health for authorisation. The application is sent in Altinn, with diplomas and certificates.',
};
// Requirements outside the EEA: Helsedirektoratet, "Godkjenning av helsepersonell med utdanning fra utlandet". Their order, the three
// years and the three attempts: "Språkkrav, kurs i nasjonale fag, kurs i legemiddelhåndtering og fagprøve".
const healthOutsideEea: Bilingual = {
  nb: 'Er du utdannet utenfor EØS og Sveits, må du også vise norsk på nivå B2 og så ta kurs i nasjonale fag. Fra utdanningen er vurdert som god nok, har du tre år og tre forsøk.',
  en: 'If you were educated outside the EEA and Switzerland, you must also show Norwegian at level B2 and then take the course in national subjects. Once your education is found good enough, you have three years and three attempts.',
};
const medicationTest: Bilingual = {
  nb: 'Du må også bestå en prøve i legemiddelhåndtering hvis du er utdannet utenfor EØS og Sveits.',
  en: 'If you were educated outside the EEA and Switzerland, you must also pass a test in handling medicines.',
};
const medicationAndSkillsTest: Bilingual = {
  nb: 'Du må også bestå en prøve i legemiddelhåndtering og en fagprøve hvis du er utdannet utenfor EØS og Sveits.',
  en: 'If you were educated outside the EEA and Switzerland, you must also pass a test in handling medicines and a professional test.',
};
const asCareAssistant: Bilingual = {
  nb: 'Du kan arbeide i stillinger som ikke krever autorisasjon, for eksempel som pleieassistent. Du kan ikke bruke den beskyttede tittelen.',
  en: 'You may work in jobs that need no authorisation, for example as a care assistant. You may not use the protected title.',
};
const inOtherHealthJobs: Bilingual = {
  nb: 'Du kan arbeide i stillinger som ikke krever autorisasjon, for eksempel som assistent. Du kan ikke bruke den beskyttede tittelen.',
  en: 'You may work in jobs that need no authorisation, for example as an assistant. You may not use the protected title.',
};

const withAnimals: Bilingual = {
  nb: 'Du kan stelle og passe dyr uten autorisasjon. Du kan ikke bruke den beskyttede tittelen.',
  en: 'You may look after animals without authorisation. You may not use the protected title.',
};

function health(
  id: ProfessionId,
  [nb, en]: readonly [nb: string, en: string],
  occupationCodes: readonly OccupationCode[],
  [takesNb, takesEn]: readonly [nb: string, en: string],
  more: { coverage?: 'some'; tests?: Bilingual; meanwhile?: Bilingual; source?: string } = {},
): Profession {
  return {
    id,
    name: { nb, en },
    authority: healthDirectorate,
    occupationCodes,
    coverage: more.coverage ?? 'all',
    takes: { nb: takesNb, en: takesEn },
    steps: more.tests ? [healthApply, healthOutsideEea, more.tests] : [healthApply, healthOutsideEea],
    meanwhile: more.meanwhile ?? inOtherHealthJobs,
    source: `Helsepersonelloven §§ 48, 48 a; helsedirektoratet.no/autorisasjon${more.source ? `; ${more.source}` : ''}`,
  };
}

const bachelor = (nb: string, en: string): readonly [string, string] => [
  `Bachelor i ${nb}, tre år.`,
  `A bachelor’s degree in ${en}, three years.`,
];

/**
 * Health personnel: the list of helsepersonelloven § 48 as it stands since 1 January 2023. Three of its names are no entries of their
 * own: hjelpepleier and omsorgsarbeider (educations that ended, told under helsefagarbeider), and manuellterapeut (always a
 * physiotherapist as well, told there).
 */
export const healthProfessions: readonly Profession[] = [
  health(
    'nurse',
    ['Sykepleier', 'Nurse'],
    ['2223', '2221'],
    [
      'Bachelor i sykepleie, tre år. Spesialsykepleiere har videreutdanning eller master i tillegg.',
      'A bachelor’s degree in nursing, three years. Specialist nurses have further education or a master’s degree as well.',
    ],
    { tests: medicationAndSkillsTest, meanwhile: asCareAssistant },
  ),
  health(
    'doctor',
    ['Lege', 'Doctor'],
    ['2211', '2212'],
    [
      'Medisinstudiet, seks år. For å bli spesialist tar du spesialistutdanning i flere år etterpå.',
      'The medical degree, six years. To become a specialist you train for several years after that.',
    ],
    { tests: medicationAndSkillsTest, meanwhile: asCareAssistant },
  ),
  health(
    'dentist',
    ['Tannlege', 'Dentist'],
    ['2261'],
    ['Master i odontologi, fem år.', 'A master’s degree in dentistry, five years.'],
    {
      tests: medicationAndSkillsTest,
    },
  ),
  health(
    'pharmacist',
    ['Farmasøyt (provisor)', 'Pharmacist'],
    ['2262'],
    ['Master i farmasi, fem år.', 'A master’s degree in pharmacy, five years.'],
    { tests: medicationTest },
  ),
  // "some": pharmacy technicians work in the same unit group.
  health(
    'prescriptionist',
    ['Reseptarfarmasøyt', 'Prescriptionist (bachelor pharmacist)'],
    ['3213'],
    bachelor('farmasi', 'pharmacy'),
    {
      coverage: 'some',
      tests: medicationTest,
    },
  ),
  health(
    'pharmacy-technician',
    ['Apotektekniker', 'Pharmacy technician'],
    ['3213'],
    [
      'Videregående opplæring som apotektekniker: Vg1, Vg2 og Vg3.',
      'Upper secondary education as a pharmacy technician: Vg1, Vg2 and Vg3.',
    ],
    { coverage: 'some' },
  ),
  health(
    'health-care-assistant',
    ['Helsefagarbeider', 'Health-care assistant (skilled)'],
    ['5321'],
    [
      'Fagbrev som helsefagarbeider. Eldre autorisasjon som hjelpepleier eller omsorgsarbeider gjelder fortsatt.',
      'A trade certificate as a skilled health-care assistant. Older authorisation as hjelpepleier or omsorgsarbeider is still valid.',
    ],
    { meanwhile: asCareAssistant },
  ),
  health(
    'midwife',
    ['Jordmor', 'Midwife'],
    ['2222'],
    [
      'Vanligvis bachelor i sykepleie først, og så en jordmorutdanning på to år.',
      'Usually a bachelor’s degree in nursing first, and then two years of midwifery education.',
    ],
  ),
  health(
    'social-educator',
    ['Vernepleier', 'Social educator (vernepleier)'],
    ['2224'],
    bachelor('vernepleie', 'social education'),
    {
      meanwhile: asCareAssistant,
    },
  ),
  health(
    'physiotherapist',
    ['Fysioterapeut', 'Physiotherapist'],
    ['2264'],
    [
      'Bachelor i fysioterapi, tre år, og ett år med praktisk tjeneste (turnus). Manuellterapeuter har videre utdanning og en autorisasjon til.',
      'A bachelor’s degree in physiotherapy, three years, and one year of practical service (turnus). Manual therapists have further education and one more authorisation.',
    ],
    { source: 'forskrift om praktisk tjeneste (turnustjeneste) for å få autorisasjon som fysioterapeut' },
  ),
  health(
    'occupational-therapist',
    ['Ergoterapeut', 'Occupational therapist'],
    ['2267'],
    bachelor('ergoterapi', 'occupational therapy'),
  ),
  health(
    'psychologist',
    ['Psykolog', 'Psychologist'],
    ['2634'],
    [
      'Profesjonsstudiet i psykologi, seks år. En bachelor i psykologi er ikke nok.',
      'The professional degree in psychology, six years. A bachelor’s degree in psychology is not enough.',
    ],
  ),
  health(
    'biomedical-scientist',
    ['Bioingeniør', 'Biomedical laboratory scientist'],
    ['3212'],
    bachelor('bioingeniørfag', 'biomedical laboratory science'),
  ),
  health('radiographer', ['Radiograf', 'Radiographer'], ['3211'], bachelor('radiografi', 'radiography'), { coverage: 'some' }),
  health(
    'perfusionist',
    ['Perfusjonist', 'Perfusionist'],
    ['3211'],
    [
      'Utdanning som perfusjonist. Den bygger på en helsefaglig utdanning, for eksempel i sykepleie.',
      'Education as a perfusionist. It builds on a health education, for example in nursing.',
    ],
    { coverage: 'some' },
  ),
  // "some": dental secretaries work in the same unit group.
  health('dental-hygienist', ['Tannpleier', 'Dental hygienist'], ['3251'], bachelor('tannpleie', 'dental hygiene'), {
    coverage: 'some',
  }),
  health(
    'dental-secretary',
    ['Tannhelsesekretær', 'Dental secretary'],
    ['3251'],
    [
      'Videregående opplæring som tannhelsesekretær: Vg1, Vg2 og Vg3.',
      'Upper secondary education as a dental secretary: Vg1, Vg2 and Vg3.',
    ],
    { coverage: 'some' },
  ),
  health('dental-technician', ['Tanntekniker', 'Dental technician'], ['3214'], bachelor('tannteknikk', 'dental technology'), {
    coverage: 'some',
  }),
  health(
    'orthotist',
    ['Ortopediingeniør', 'Prosthetist and orthotist'],
    ['3214'],
    bachelor('ortopediingeniørfag', 'prosthetics and orthotics'),
    { coverage: 'some' },
  ),
  health('optometrist', ['Optiker', 'Optometrist'], ['3254'], bachelor('optometri', 'optometry')),
  health(
    'orthoptist',
    ['Ortoptist', 'Orthoptist'],
    ['3259'],
    ['Utdanning som ortoptist på høyere nivå.', 'Higher education as an orthoptist.'],
    { coverage: 'some' },
  ),
  health(
    'podiatrist',
    ['Fotterapeut', 'Podiatrist'],
    ['3259'],
    [
      'Fullført utdanning som fotterapeut. Vitnemålet må vise at hele utdanningen er bestått.',
      'Completed education as a podiatrist. The diploma must show that all of it is passed.',
    ],
    { coverage: 'some' },
  ),
  health('audiologist', ['Audiograf', 'Audiologist'], ['2266'], bachelor('audiologi', 'audiology'), { coverage: 'some' }),
  health(
    'clinical-dietitian',
    ['Klinisk ernæringsfysiolog', 'Clinical dietitian'],
    ['2265'],
    ['Master i klinisk ernæring, fem år i alt.', 'A master’s degree in clinical nutrition, five years in all.'],
    { coverage: 'some' },
  ),
  health(
    'medical-secretary',
    ['Helsesekretær', 'Medical secretary'],
    ['3256'],
    [
      'Videregående opplæring som helsesekretær: Vg1, Vg2 og Vg3.',
      'Upper secondary education as a medical secretary: Vg1, Vg2 and Vg3.',
    ],
    { coverage: 'some' },
  ),
  health(
    'ambulance-worker',
    ['Ambulansearbeider', 'Ambulance worker'],
    ['3258'],
    ['Fagbrev som ambulansearbeider.', 'A trade certificate as an ambulance worker.'],
    { coverage: 'some' },
  ),
  health('paramedic', ['Paramedisiner', 'Paramedic'], ['3258'], bachelor('paramedisin', 'paramedicine'), {
    coverage: 'some',
    source: 'helsedirektoratet.no, "Nye personellgrupper i autorisasjonsordninga" (from 1 May 2022)',
  }),
  health(
    'chiropractor',
    ['Kiropraktor', 'Chiropractor'],
    ['2269'],
    [
      'Utdanning i kiropraktikk, rundt fem år, og praktisk tjeneste (turnus).',
      'Education in chiropractic, about five years, and practical service (turnus).',
    ],
    { coverage: 'some' },
  ),
  health(
    'naprapath',
    ['Naprapat', 'Naprapath'],
    ['2269', '3259'],
    [
      'Fire års utdanning som naprapat og ett år praksis under veiledning. Utdanningen finnes ikke i Norge, men i Sverige.',
      'Four years of education as a naprapath and one year of supervised practice. The education is not offered in Norway, but in Sweden.',
    ],
    { coverage: 'some', source: 'helsedirektoratet.no, "Nye personellgrupper i autorisasjonsordninga" (from 1 May 2022)' },
  ),
  health(
    'osteopath',
    ['Osteopat', 'Osteopath'],
    ['2269'],
    [
      'Utdanning i osteopati, fire år: bachelor på tre år og ett år til.',
      'Education in osteopathy, four years: a three-year bachelor’s degree and one year more.',
    ],
    { coverage: 'some', source: 'Prop. 236 L (2020–2021) chapter 8' },
  ),
  {
    id: 'pest-controller',
    name: { nb: 'Skadedyrbekjemper', en: 'Pest controller' },
    authority: pestControlApproval,
    occupationCodes: ['7544'],
    coverage: 'some',
    takes: {
      nb: 'Kurs i to deler med bestått eksamen, og praksis som du dokumenterer.',
      en: 'A course in two parts with a passed exam, and practice that you document.',
    },
    steps: [
      { nb: 'Ta kurset for skadedyrbekjempere og bestå eksamen.', en: 'Take the course for pest controllers and pass the exam.' },
      { nb: 'Få praksis sammen med en veileder i et firma.', en: 'Get practice with a supervisor in a firm.' },
      { nb: 'Søk Helsedirektoratet om godkjenning.', en: 'Apply to the Directorate of Health for approval.' },
    ],
    source: 'Forskrift om skadedyrbekjempelse (FOR-2000-12-21-1406) chapter III and IV; helsedirektoratet.no',
  },
  {
    id: 'veterinarian',
    name: { nb: 'Veterinær', en: 'Veterinarian' },
    authority: foodSafety,
    occupationCodes: ['2250'],
    coverage: 'all',
    takes: {
      nb: 'Veterinærstudiet, fem og et halvt til seks år.',
      en: 'The degree in veterinary medicine, five and a half to six years.',
    },
    steps: [
      {
        nb: 'Søk Mattilsynet om autorisasjon. Er du utdannet utenfor EØS, må utdanningen være jevngod med den norske; mange må ta mer utdanning først.',
        en: 'Apply to Mattilsynet for authorisation. If you were educated outside the EEA, your education must equal the Norwegian; many need more education first.',
      },
    ],
    meanwhile: withAnimals,
    source: 'Dyrehelsepersonelloven; mattilsynet.no ("Dyrehelsepersonell: Autorisasjon og lisens")',
  },
  {
    id: 'veterinary-nurse',
    name: { nb: 'Dyrepleier', en: 'Veterinary nurse' },
    authority: foodSafety,
    occupationCodes: ['3240'],
    coverage: 'some',
    takes: { nb: 'Utdanning som dyrepleier på høyskole.', en: 'Education as a veterinary nurse at a university or college.' },
    steps: [
      {
        nb: 'Søk Mattilsynet om autorisasjon som dyrepleier.',
        en: 'Apply to Mattilsynet for authorisation as a veterinary nurse.',
      },
    ],
    meanwhile: withAnimals,
    source: 'Dyrehelsepersonelloven § 4; forskrift 27. mai 2003 nr. 657 om dyrepleiere',
  },
  {
    id: 'fish-health-biologist',
    name: { nb: 'Fiskehelsebiolog', en: 'Fish health biologist' },
    authority: foodSafety,
    occupationCodes: ['2131'],
    coverage: 'some',
    takes: { nb: 'Master i fiskehelse, fem år.', en: 'A master’s degree in fish health, five years.' },
    steps: [
      {
        nb: 'Søk Mattilsynet om autorisasjon som fiskehelsebiolog.',
        en: 'Apply to Mattilsynet for authorisation as a fish health biologist.',
      },
    ],
    meanwhile: {
      nb: 'Andre biologer trenger ikke autorisasjon.',
      en: 'Other biologists need no authorisation.',
    },
    source: 'Dyrehelsepersonelloven; mattilsynet.no ("Dyrehelsepersonell: Autorisasjon og lisens")',
  },
];
