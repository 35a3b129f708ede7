import type { Authority, Profession } from './professions.ts';

const hkdir: Authority = {
  name: {
    nb: 'Direktoratet for høyere utdanning og kompetanse (HK-dir)',
    en: 'Norwegian Directorate for Higher Education and Skills (HK-dir)',
  },
  link: 'https://hkdir.no/no/utdanning-fra-utlandet',
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
const police: Authority = {
  name: { nb: 'Politidirektoratet', en: 'National Police Directorate (Politidirektoratet)' },
  link: 'https://www.politiet.no/tjenester/vaktvirksomhet/',
};
const integration: Authority = {
  name: {
    nb: 'Integrerings- og mangfoldsdirektoratet (IMDi)',
    en: 'Norwegian Directorate of Integration and Diversity (IMDi)',
  },
  link: 'https://www.imdi.no/tolk/godkjenning-av-yrkeskvalifikasjoner-fra-utlandet/',
};

/** Schools, money, law, languages and guarding. */
export const officeProfessions: readonly Profession[] = [
  {
    id: 'teacher',
    name: { nb: 'Lærer i skolen', en: 'School teacher' },
    authority: hkdir,
    occupationCodes: ['2341', '2330', '2320'],
    coverage: 'all',
    takes: {
      nb: 'Lærerutdanning: grunnskolelærer eller lektor (master, fem år), eller fag og praktisk-pedagogisk utdanning.',
      en: 'Teacher education: primary teacher or lektor (a master’s degree, five years), or a subject and practical pedagogical education.',
    },
    steps: [
      {
        nb: 'Er du lærer fra utlandet, søker du HK-dir om godkjenning som lærer. Du trenger den for å få fast jobb som lærer i skolen.',
        en: 'If you are a teacher from abroad, apply to HK-dir for approval as a teacher. You need it for a permanent job as a school teacher.',
      },
    ],
    meanwhile: {
      nb: 'Du kan være vikar eller ha annen midlertidig jobb som lærer. Du trenger heller ikke godkjenning som assistent eller i kulturskolen.',
      en: 'You may be a substitute or have other temporary work as a teacher. Nor do you need approval as an assistant or in a municipal school of arts.',
    },
    source: 'Opplæringslova; hkdir.no, "Recognition of teacher qualifications in school" (edited 21 February 2025)',
  },
  {
    id: 'kindergarten-teacher',
    name: { nb: 'Pedagogisk leder eller styrer i barnehage', en: 'Kindergarten teacher (educational leader or head)' },
    authority: hkdir,
    occupationCodes: ['2342', '1341'],
    coverage: 'some',
    takes: {
      nb: 'Bachelor som barnehagelærer, tre år, eller annen pedagogisk høyskoleutdanning med tilleggsutdanning i barnehagepedagogikk.',
      en: 'A bachelor’s degree as a kindergarten teacher, three years, or other pedagogical higher education with further education in kindergarten pedagogy.',
    },
    steps: [
      {
        nb: 'Arbeid minst ett år i en norsk barnehage, og be om attest. Er du barnehagelærer fra et annet land i Norden, trenger du ikke det.',
        en: 'Work for at least one year in a Norwegian kindergarten, and ask for a reference. If you are a kindergarten teacher from another Nordic country, you need not.',
      },
      {
        nb: 'Er du barnehagelærer fra utlandet, søker du HK-dir om godkjenning som styrer og pedagogisk leder.',
        en: 'If you are a kindergarten teacher from abroad, apply to HK-dir for approval as head and educational leader.',
      },
      {
        nb: 'Vis norsk på nivå B2 når du blir ansatt, for eksempel med norskprøven.',
        en: 'Show Norwegian at level B2 when you are hired, for example with the Norwegian test.',
      },
    ],
    meanwhile: {
      nb: 'Du trenger ikke godkjenning for andre jobber i barnehagen, for eksempel som assistent. De fleste må vise norskprøve: A2 skriftlig og B1 på resten.',
      en: 'You need no approval for other jobs in kindergartens, for example as an assistant. Most must show a Norwegian test: A2 in writing and B1 in the rest.',
    },
    source:
      'Barnehageloven; info.altinn.no, HK-dir ("Educational supervisor in kindergarten or Head of kindergarten"); udir.no ("Krav om norskferdigheter for å bli ansatt i barnehage")',
  },
  {
    id: 'auditor',
    name: { nb: 'Statsautorisert revisor', en: 'State-authorised auditor' },
    authority: financialSupervisor,
    occupationCodes: ['2411'],
    coverage: 'some',
    takes: {
      nb: 'Master i revisjon, tre års praksis og en bestått praktisk prøve.',
      en: 'A master’s degree in auditing, three years of practice and a passed practical test.',
    },
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
    takes: {
      nb: 'Bachelor eller høyere grad i økonomi med fagene loven krever, og praksis med regnskap.',
      en: 'A bachelor’s or higher degree in business with the subjects the law asks for, and practice in accounting.',
    },
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
    takes: {
      nb: 'Bachelor i eiendomsmegling og to års praksis.',
      en: 'A bachelor’s degree in real-estate agency and two years of practice.',
    },
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
    takes: {
      nb: 'Master i rettsvitenskap, praksis, bestått advokatkurs og politiattest.',
      en: 'A master of laws, practice, the passed lawyers’ course and a police certificate.',
    },
    steps: [
      {
        nb: 'Søk Advokattilsynet om advokatbevilling. Det kreves blant annet norsk master i rettsvitenskap, praksis og advokatkurs.',
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
    id: 'security-guard',
    name: { nb: 'Vekter', en: 'Security guard' },
    authority: police,
    occupationCodes: ['5414'],
    coverage: 'all',
    takes: {
      nb: 'Norsk vekterutdanning og tilfredsstillende vandel, vist med politiattest.',
      en: 'The Norwegian guard training and a satisfactory record, shown by a police certificate.',
    },
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
    id: 'state-authorised-interpreter',
    name: { nb: 'Statsautorisert tolk', en: 'State-authorised interpreter' },
    authority: integration,
    occupationCodes: ['2643'],
    coverage: 'some',
    takes: {
      nb: 'Bestått autorisasjonsprøve i tolking, på norsk og språket du tolker.',
      en: 'A passed authorisation exam in interpreting, in Norwegian and the language you interpret.',
    },
    steps: [
      {
        nb: 'Bestå autorisasjonsprøven ved OsloMet, og søk IMDi om bevilling.',
        en: 'Pass the authorisation exam at OsloMet, and apply to IMDi for the licence.',
      },
      {
        nb: 'Har du tolkeutdanning fra utlandet, kan du søke IMDi om godkjenning.',
        en: 'If you were educated as an interpreter abroad, you may apply to IMDi for recognition.',
      },
    ],
    meanwhile: {
      nb: 'Du kan tolke uten bevilling. Da kan du ikke kalle deg statsautorisert.',
      en: 'You may interpret without this licence. Then you may not call yourself state-authorised.',
    },
    source: 'Tolkeloven §§ 7, 17; imdi.no ("Godkjenning av yrkeskvalifikasjoner fra utlandet")',
  },
];
