import type { Authority, Profession } from './professions.ts';
import type { Bilingual, OccupationCode, ProfessionId } from './types.ts';

const healthDirectorate: Authority = {
  name: { nb: 'Helsedirektoratet', en: 'Norwegian Directorate of Health (Helsedirektoratet)' },
  link: 'https://www.helsedirektoratet.no/autorisasjon',
};
const hkdir: Authority = {
  name: {
    nb: 'Direktoratet for høyere utdanning og kompetanse (HK-dir)',
    en: 'Norwegian Directorate for Higher Education and Skills (HK-dir)',
  },
  link: 'https://hkdir.no/no/utdanning-fra-utlandet',
};
const dsb: Authority = {
  name: {
    nb: 'Direktoratet for samfunnssikkerhet og beredskap (DSB)',
    en: 'Norwegian Directorate for Civil Protection (DSB)',
  },
  link: 'https://www.dsb.no/elsikkerhet/kvalifikasjoner-foretak-og-virksomhet/soke-om-godkjenning-som-elektrofagfolk-i-norge',
};
const financialSupervisor: Authority = {
  name: { nb: 'Finanstilsynet', en: 'Financial Supervisory Authority of Norway (Finanstilsynet)' },
  link: 'https://www.finanstilsynet.no/konsesjon/',
};
// Took over from Tilsynsrådet for advokatvirksomhet when the Lawyers Act entered into force on 1 January 2025.
const lawyersSupervisor: Authority = {
  name: { nb: 'Advokattilsynet', en: 'Supervisory Authority for Lawyers (Advokattilsynet)' },
  link: 'https://www.tilsynet.no/',
};
const foodSafety: Authority = {
  name: { nb: 'Mattilsynet', en: 'Norwegian Food Safety Authority (Mattilsynet)' },
  link: 'https://www.mattilsynet.no/dyr/dyrehelsepersonell/slik-soker-du-om-autorisasjon-og-lisens',
};
const police: Authority = {
  name: { nb: 'Politidirektoratet', en: 'National Police Directorate (Politidirektoratet)' },
  link: 'https://www.politiet.no/tjenester/vaktvirksomhet/',
};
const roads: Authority = {
  name: { nb: 'Statens vegvesen', en: 'Norwegian Public Roads Administration (Statens vegvesen)' },
  link: 'https://www.vegvesen.no/fag/trafikk/godkjenning-og-tilsyn-med-trafikkopplaring/utdanningskrav/',
};

const healthApply: Bilingual = {
  nb: 'Søk Helsedirektoratet om autorisasjon. Søknaden sendes i Altinn, med vitnemål og attester.',
  en: 'Apply to the Directorate of Health for authorisation. The application is sent in Altinn, with diplomas and certificates.',
};
// Requirements outside the EEA: Helsedirektoratet, "Godkjenning av helsepersonell med utdanning fra utlandet".
const healthOutsideEea: Bilingual = {
  nb: 'Er du utdannet utenfor EØS og Sveits, må du også vise norsk på nivå B2 og ta kurs i nasjonale fag.',
  en: 'If you were educated outside the EEA and Switzerland, you must also show Norwegian at level B2 and take the course in national subjects.',
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

function healthProfession(
  id: ProfessionId,
  nb: string,
  en: string,
  occupationCodes: readonly OccupationCode[],
  more: { coverage?: 'some'; tests?: Bilingual; meanwhile?: Bilingual } = {},
): Profession {
  return {
    id,
    name: { nb, en },
    authority: healthDirectorate,
    occupationCodes,
    coverage: more.coverage ?? 'all',
    steps: more.tests ? [healthApply, healthOutsideEea, more.tests] : [healthApply, healthOutsideEea],
    meanwhile: more.meanwhile ?? inOtherHealthJobs,
    source: 'Helsepersonelloven § 48; helsedirektoratet.no/autorisasjon',
  };
}

const electricalSteps: readonly Bilingual[] = [
  {
    nb: 'Er du utdannet i utlandet, søker du DSB om godkjenning. Med norsk fagbrev trenger du ikke søke.',
    en: 'If you were trained abroad, apply to DSB for approval. With a Norwegian trade certificate you need not apply.',
  },
  {
    nb: 'Legg ved vitnemål, fagbrev eller tilsvarende og attest på minst ett års praksis i yrket de siste ti årene.',
    en: 'Attach your diploma, trade certificate or equivalent, and proof of at least one year of practice in the trade in the last ten years.',
  },
];
const electricalMeanwhile: Bilingual = {
  nb: 'Du kan ha oppgaver i elektrobedrifter som ikke er arbeid på elektriske anlegg, for eksempel på lager.',
  en: 'You may do tasks in electrical firms other than work on electrical installations, for example in the warehouse.',
};
const electricalSource = 'Forskrift om elektroforetak og kvalifikasjonskrav (FEK); dsb.no and altinn.no ("Elektriker")';

export const professionRows: readonly Profession[] = [
  healthProfession('nurse', 'Sykepleier', 'Nurse', ['2223', '2221'], {
    tests: medicationAndSkillsTest,
    meanwhile: asCareAssistant,
  }),
  healthProfession('doctor', 'Lege', 'Doctor', ['2211', '2212'], { tests: medicationAndSkillsTest, meanwhile: asCareAssistant }),
  healthProfession('dentist', 'Tannlege', 'Dentist', ['2261'], { tests: medicationAndSkillsTest }),
  healthProfession('pharmacist', 'Farmasøyt (provisor)', 'Pharmacist', ['2262'], { tests: medicationTest }),
  healthProfession('prescriptionist', 'Reseptarfarmasøyt', 'Prescriptionist (bachelor pharmacist)', ['3213'], {
    tests: medicationTest,
  }),
  healthProfession('health-care-assistant', 'Helsefagarbeider', 'Health-care assistant (skilled)', ['5321'], {
    meanwhile: asCareAssistant,
  }),
  healthProfession('midwife', 'Jordmor', 'Midwife', ['2222']),
  healthProfession('social-educator', 'Vernepleier', 'Social educator (vernepleier)', ['2224'], { meanwhile: asCareAssistant }),
  healthProfession('physiotherapist', 'Fysioterapeut', 'Physiotherapist', ['2264']),
  healthProfession('occupational-therapist', 'Ergoterapeut', 'Occupational therapist', ['2267']),
  healthProfession('psychologist', 'Psykolog', 'Psychologist', ['2634']),
  healthProfession('biomedical-scientist', 'Bioingeniør', 'Biomedical laboratory scientist', ['3212']),
  healthProfession('radiographer', 'Radiograf', 'Radiographer', ['3211'], { coverage: 'some' }),
  healthProfession('dental-hygienist', 'Tannpleier', 'Dental hygienist', ['3251']),
  healthProfession('dental-technician', 'Tanntekniker', 'Dental technician', ['3214'], { coverage: 'some' }),
  healthProfession('optometrist', 'Optiker', 'Optometrist', ['3254']),
  healthProfession('audiologist', 'Audiograf', 'Audiologist', ['2266'], { coverage: 'some' }),
  healthProfession('clinical-dietitian', 'Klinisk ernæringsfysiolog', 'Clinical dietitian', ['2265'], { coverage: 'some' }),
  healthProfession('medical-secretary', 'Helsesekretær', 'Medical secretary', ['3256'], { coverage: 'some' }),
  healthProfession('ambulance-worker', 'Ambulansearbeider', 'Ambulance worker', ['3258'], { coverage: 'some' }),
  healthProfession('chiropractor', 'Kiropraktor', 'Chiropractor', ['2269'], { coverage: 'some' }),
  {
    id: 'teacher',
    name: { nb: 'Lærer i skolen', en: 'School teacher' },
    authority: hkdir,
    occupationCodes: ['2341', '2330', '2320'],
    coverage: 'all',
    steps: [
      {
        nb: 'Er du lærer fra utlandet, søker du HK-dir om godkjenning som lærer. Du trenger den for å få fast jobb som lærer i skolen.',
        en: 'If you are a teacher from abroad, apply to HK-dir for approval as a teacher. You need it for a permanent job as a school teacher.',
      },
    ],
    meanwhile: {
      nb: 'Du trenger ikke godkjenning for andre jobber i skolen, for eksempel som assistent, eller for å undervise i kulturskolen.',
      en: 'You need no approval for other jobs in schools, for example as an assistant, or to teach in a municipal school of arts.',
    },
    source:
      'Opplæringslova; "Godkjenning som lærer i skole eller styrer og pedagogisk leder i barnehage" (NOKUT, since 2023 HK-dir)',
  },
  {
    id: 'kindergarten-teacher',
    name: { nb: 'Pedagogisk leder eller styrer i barnehage', en: 'Kindergarten teacher (educational leader or head)' },
    authority: hkdir,
    occupationCodes: ['2342', '1341'],
    coverage: 'some',
    steps: [
      {
        nb: 'Er du barnehagelærer fra utlandet, søker du HK-dir om godkjenning som styrer og pedagogisk leder.',
        en: 'If you are a kindergarten teacher from abroad, apply to HK-dir for approval as head and educational leader.',
      },
    ],
    meanwhile: {
      nb: 'Du trenger ikke godkjenning for andre jobber i barnehagen, for eksempel som assistent.',
      en: 'You need no approval for other jobs in kindergartens, for example as an assistant.',
    },
    source:
      'Barnehageloven; "Godkjenning som lærer i skole eller styrer og pedagogisk leder i barnehage" (NOKUT, since 2023 HK-dir)',
  },
  {
    id: 'electrician',
    name: { nb: 'Elektriker', en: 'Electrician' },
    authority: dsb,
    occupationCodes: ['7411'],
    coverage: 'all',
    steps: electricalSteps,
    meanwhile: electricalMeanwhile,
    source: electricalSource,
  },
  {
    id: 'automation-technician',
    name: { nb: 'Automatiker', en: 'Automation technician' },
    authority: dsb,
    occupationCodes: ['7412'],
    coverage: 'some',
    steps: electricalSteps,
    meanwhile: electricalMeanwhile,
    source: electricalSource,
  },
  {
    id: 'energy-fitter',
    name: { nb: 'Energimontør', en: 'Power-line and energy fitter' },
    authority: dsb,
    occupationCodes: ['7413'],
    coverage: 'all',
    steps: electricalSteps,
    meanwhile: electricalMeanwhile,
    source: electricalSource,
  },
  {
    id: 'auditor',
    name: { nb: 'Statsautorisert revisor', en: 'State-authorised auditor' },
    authority: financialSupervisor,
    occupationCodes: ['2411'],
    coverage: 'some',
    steps: [
      {
        nb: 'Søk Finanstilsynet om godkjenning. Det kreves master i revisjon, tre års praksis og en bestått praktisk prøve.',
        en: 'Apply to Finanstilsynet for approval. It takes a master in auditing, three years of practice and a passed practical test.',
      },
      {
        nb: 'Har du revisorkvalifikasjoner fra EØS, Sveits eller Storbritannia, har Finanstilsynet en egen veiledning.',
        en: 'If you qualified as an auditor in the EEA, Switzerland or the United Kingdom, Finanstilsynet has separate guidance.',
      },
    ],
    meanwhile: {
      nb: 'Du kan arbeide i et revisjonsfirma uten godkjenning. Den trengs for selv å ta på seg revisjonsoppdrag.',
      en: 'You may work in an audit firm without approval. It is needed to take on audits yourself.',
    },
    source: 'Revisorloven; revisorforeningen.no ("Godkjenning som revisor"); altinn.no, Finanstilsynet',
  },
  {
    id: 'accountant',
    name: { nb: 'Statsautorisert regnskapsfører', en: 'State-authorised accountant' },
    authority: financialSupervisor,
    occupationCodes: ['3313'],
    coverage: 'some',
    steps: [
      {
        nb: 'Søk Finanstilsynet om godkjenning som statsautorisert regnskapsfører.',
        en: 'Apply to Finanstilsynet for approval as a state-authorised accountant.',
      },
    ],
    meanwhile: {
      nb: 'Du kan arbeide med regnskap som ansatt uten godkjenning. Den trengs for selv å ta ansvar for oppdrag for kunder.',
      en: 'You may work with accounts as an employee without approval. It is needed to take responsibility for clients yourself.',
    },
    source: 'Regnskapsførerloven (lov 16. desember 2022 nr. 90); altinn.no, Finanstilsynet',
  },
  {
    id: 'real-estate-agent',
    name: { nb: 'Eiendomsmegler', en: 'Real-estate agent' },
    authority: financialSupervisor,
    occupationCodes: ['3334'],
    coverage: 'some',
    steps: [
      {
        nb: 'Søk Finanstilsynet om eiendomsmeglerbrev.',
        en: 'Apply to Finanstilsynet for a real-estate agent’s licence (eiendomsmeglerbrev).',
      },
    ],
    source: 'Eiendomsmeglingsloven; altinn.no, Finanstilsynet',
  },
  {
    id: 'lawyer',
    name: { nb: 'Advokat', en: 'Lawyer (advokat)' },
    authority: lawyersSupervisor,
    occupationCodes: ['2611'],
    coverage: 'some',
    steps: [
      {
        nb: 'Søk Advokattilsynet om advokatbevilling. Det kreves blant annet master i rettsvitenskap, praksis og advokatkurs.',
        en: 'Apply to Advokattilsynet for a licence. Among other things it takes a Norwegian master of laws, practice and the lawyers’ course.',
      },
      {
        nb: 'Er du advokat i et annet land, spør Advokattilsynet om hva du kan gjøre i Norge med bevillingen din.',
        en: 'If you are a lawyer in another country, ask Advokattilsynet what your licence allows you to do in Norway.',
      },
    ],
    meanwhile: {
      nb: 'Du trenger ikke bevilling for å arbeide som jurist eller rådgiver. Du kan ikke kalle deg advokat.',
      en: 'You need no licence to work as a legal adviser. You may not call yourself “advokat”.',
    },
    source: 'Advokatloven (lov 12. mai 2022 nr. 28), in force 1 January 2025',
  },
  {
    id: 'veterinarian',
    name: { nb: 'Veterinær', en: 'Veterinarian' },
    authority: foodSafety,
    occupationCodes: ['2250'],
    coverage: 'all',
    steps: [
      {
        nb: 'Søk Mattilsynet om autorisasjon. Er du utdannet utenfor EØS, må utdanningen være jevngod med den norske; mange må ta mer utdanning først.',
        en: 'Apply to Mattilsynet for authorisation. If you were educated outside the EEA, your education must equal the Norwegian; many need more education first.',
      },
    ],
    source: 'Dyrehelsepersonelloven; mattilsynet.no ("Dyrehelsepersonell: Autorisasjon og lisens")',
  },
  {
    id: 'veterinary-nurse',
    name: { nb: 'Dyrepleier', en: 'Veterinary nurse' },
    authority: foodSafety,
    occupationCodes: ['3240'],
    coverage: 'some',
    steps: [
      {
        nb: 'Søk Mattilsynet om autorisasjon som dyrepleier.',
        en: 'Apply to Mattilsynet for authorisation as a veterinary nurse.',
      },
    ],
    source: 'Dyrehelsepersonelloven § 4; forskrift 27. mai 2003 nr. 657 om dyrepleiere',
  },
  {
    id: 'security-guard',
    name: { nb: 'Vekter', en: 'Security guard' },
    authority: police,
    occupationCodes: ['5414'],
    coverage: 'all',
    steps: [
      {
        nb: 'Ta den norske vekterutdanningen. Du må ha tilfredsstillende vandel og vise politiattest.',
        en: 'Take the Norwegian training for guards. You must have a satisfactory record and show a police certificate.',
      },
      {
        nb: 'Er du vekter fra et annet land i EØS, kan du søke Politidirektoratet om godkjenning.',
        en: 'If you are a guard from another EEA country, you may apply to the National Police Directorate for approval.',
      },
    ],
    source: 'Vaktvirksomhetsloven; politiet.no ("Opplæring") and altinn.no ("Vekter")',
  },
  {
    id: 'driving-instructor',
    name: { nb: 'Trafikklærer', en: 'Driving instructor' },
    authority: roads,
    occupationCodes: ['5165'],
    coverage: 'all',
    steps: [
      {
        nb: 'Søk Statens vegvesen om godkjenning. Det kreves trafikklærerutdanning og tre år med førerrett i klassen du skal undervise i.',
        en: 'Apply to Statens vegvesen for approval. It takes the education for driving instructors and three years with a licence in the class you teach.',
      },
    ],
    source: 'Vegtrafikkloven § 27; vegvesen.no ("Utdanningskrav")',
  },
];
