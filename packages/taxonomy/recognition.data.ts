import type { RecognitionScheme, RecognitionSource, RecognitionWay } from './recognition.ts';
import type { Bilingual } from './types.ts';

const hkdir: Bilingual = {
  nb: 'Direktoratet for høyere utdanning og kompetanse (HK-dir)',
  en: 'Norwegian Directorate for Higher Education and Skills (HK-dir)',
};
const hkdirLink: Bilingual = {
  nb: 'https://hkdir.no/no/utdanning-fra-utlandet',
  en: 'https://hkdir.no/en/foreign-education',
};

const noAuthorisation: Bilingual = {
  nb: 'Du får ikke autorisasjon. Trenger du det i yrket ditt, må du også søke den som gir det.',
  en: 'You do not get authorisation. If your profession needs it, you must also apply to those who give it.',
};
const identity: Bilingual = { nb: 'pass eller annet bevis på hvem du er', en: 'your passport or other proof of who you are' };
const translation: Bilingual = {
  nb: 'oversettelse, hvis papirene ikke er på engelsk eller et nordisk språk',
  en: 'a translation, if the papers are not in English or a Nordic language',
};
const transcript: Bilingual = { nb: 'liste over fag og karakterer', en: 'a list of subjects and grades' };

const findPapers: Bilingual = {
  nb: 'Finn papirene dine, og få dem oversatt om det trengs.',
  en: 'Find your papers, and have them translated if needed.',
};
const applyOnline: Bilingual = {
  nb: 'Søk på nett hos HK-dir, og last opp papirene.',
  en: 'Apply online at HK-dir, and upload the papers.',
};

const movedToHkdir: RecognitionSource = {
  title: 'Avdeling for utenlandsk utdanning har flyttet til HK-dir',
  link: 'https://www.nokut.no/utdanning-fra-utlandet/avdeling-for-utenlandsk-utdanning-flytter-til-hk-dir/',
};

const automatic: RecognitionWay = {
  name: { nb: 'Automatisk godkjenning', en: 'Automatic recognition' },
  explanation: [
    {
      nb: 'For noen grader fra noen land har HK-dir et ferdig brev. Det sier hva graden svarer til i Norge.',
      en: 'For some degrees from some countries HK-dir has a ready letter. It says what the degree equals in Norway.',
    },
    {
      nb: 'Du laster det ned og bruker det med en gang. Du trenger ikke søke.',
      en: 'You download it and use it at once. You need not apply.',
    },
  ],
  link: {
    nb: 'https://hkdir.no/no/utdanning-fra-utlandet',
    en: 'https://hkdir.no/en/foreign-education/education-from-outside-of-norway/recognition-of-foreign-higher-education-bachelor-master-and-phd/automatic-recognition-a-quicker-alternative',
  },
};

const withoutPapers: RecognitionWay = {
  name: { nb: 'Når papirene mangler eller ikke kan sjekkes', en: 'When papers are missing or cannot be checked' },
  explanation: [
    {
      nb: 'Søk på vanlig måte først. Da kan HK-dir sende deg videre til en annen vei, kalt UVD. Den er først og fremst for flyktninger.',
      en: 'Apply in the ordinary way first. Then HK-dir may send you on to another way, called UVD. It is above all for refugees.',
    },
    {
      nb: 'Der er det intervju, et skjema og prøver hos fagfolk. Passer ikke det, kan du få en vurdering i et brev.',
      en: 'It takes an interview, a form and tests with experts. If that does not suit, you may get an assessment in a letter.',
    },
  ],
  link: {
    nb: 'https://hkdir.no/utdanning-fra-utlandet/jeg-har-utdanning-fra-utlandet/sok-godkjenning-av-hoyere-utdanning-bachelor-master-ph-d/om-godkjenning-av-hoyere-utdanning/godkjenningsordning-for-personer-uten-verifiserbar-dokumentasjon-UVD-ordningen',
    en: 'https://hkdir.no/en/foreign-education/education-from-outside-of-norway/recognition-of-foreign-higher-education-bachelor-master-and-phd/about-the-recognition-higher-education/recognition-procedure-for-applicants-without-verifiable-documentation-uvd',
  },
};

const karriereInnlandet = 'https://karriereinnlandet.no/vi-tilbyr/fag-og-svennebrev';
const norwegianTradeCertificate: RecognitionWay = {
  name: { nb: 'Norsk fagbrev', en: 'A Norwegian trade certificate' },
  explanation: [
    {
      nb: 'Du kan ta norsk fagbrev som voksen. Karriere Innlandet ser på det du kan, og så lærer du resten.',
      en: 'You may take a Norwegian trade certificate as an adult. Karriere Innlandet looks at what you can do, and you learn the rest.',
    },
  ],
  link: { nb: karriereInnlandet, en: karriereInnlandet },
};

/** From HK-dir's own pages as they stood on the days given. What they did not say for certain is left out, such as what it costs. */
export const recognitionRows: readonly RecognitionScheme[] = [
  {
    kind: 'degree',
    name: { nb: 'Grad fra universitet eller høyskole', en: 'A degree from a university or college' },
    levels: [8, 7, 6],
    authority: hkdir,
    covers: [
      {
        nb: 'For deg med bachelor, master eller doktorgrad fra et annet land.',
        en: 'For you with a bachelor’s, master’s or doctor’s degree from another country.',
      },
    ],
    gives: [
      {
        nb: 'HK-dir sier hvor lang graden din er, og om den svarer til en norsk bachelor, master eller ph.d.',
        en: 'HK-dir says how long your degree is, and whether it equals a Norwegian bachelor’s, master’s or PhD degree.',
      },
      {
        nb: 'Du kan vise svaret når du søker jobb. Det kan også bety noe for lønnen.',
        en: 'You may show the answer when you apply for a job. It may matter for your pay too.',
      },
    ],
    doesNotGive: [
      {
        nb: 'HK-dir ser ikke på hva du har lært i faget.',
        en: 'HK-dir does not look at what you have learned in your subject.',
      },
      noAuthorisation,
    ],
    send: [{ nb: 'vitnemål', en: 'your diploma' }, transcript, identity, translation],
    steps: [
      {
        nb: 'Se om graden din har automatisk godkjenning. Da trenger du ikke søke.',
        en: 'See whether your degree has automatic recognition. Then you need not apply.',
      },
      findPapers,
      applyOnline,
    ],
    otherWays: [automatic, withoutPapers],
    link: hkdirLink,
    sources: [
      {
        title: 'Om godkjenning av høyere utdanning',
        link: 'https://hkdir.no/utdanning-fra-utlandet/jeg-har-utdanning-fra-utlandet/sok-godkjenning-av-hoyere-utdanning-bachelor-master-ph-d/om-godkjenning-av-hoyere-utdanning',
        edited: '2023-10-28',
      },
      { title: 'Automatic recognition – a quicker alternative', link: automatic.link.en, edited: '2024-08-27' },
      {
        title: 'Godkjenningsordning for personer uten verifiserbar dokumentasjon',
        link: withoutPapers.link.nb,
        edited: '2024-02-29',
      },
      {
        title: 'Kvalifikasjonsvurdering',
        link: 'https://hkdir.no/utdanning-fra-utlandet/kvalifikasjonsvurdering',
        edited: '2023-10-28',
      },
      {
        title: 'Dokumentasjonskrav',
        link: 'http://www.nokut.no/no/Utdanning-fra-utlandet/NOKUTs-generelle-godkjenning/Dokumentasjonskrav/',
      },
      movedToHkdir,
    ],
  },
  {
    kind: 'vocational-college',
    name: { nb: 'Fagskole', en: 'Vocational college (fagskole)' },
    levels: [5],
    authority: hkdir,
    covers: [
      {
        nb: 'For deg med en yrkesutdanning fra et annet land som bygger på videregående skole.',
        en: 'For you with job training from another country that builds on upper secondary school.',
      },
    ],
    gives: [
      {
        nb: 'HK-dir sier hvor lang utdanningen er, og om den svarer til norsk fagskole.',
        en: 'HK-dir says how long your training is, and whether it equals a Norwegian vocational college.',
      },
      { nb: 'Du kan vise svaret når du søker jobb.', en: 'You may show the answer when you apply for a job.' },
    ],
    doesNotGive: [
      {
        nb: 'HK-dir ser ikke på hva du har lært i faget.',
        en: 'HK-dir does not look at what you have learned in your trade.',
      },
      noAuthorisation,
    ],
    send: [
      { nb: 'vitnemål eller diplom', en: 'your diploma' },
      transcript,
      { nb: 'vitnemål fra videregående skole', en: 'your diploma from upper secondary school' },
      identity,
      translation,
    ],
    steps: [findPapers, applyOnline],
    otherWays: [],
    link: hkdirLink,
    sources: [
      {
        title: 'Om godkjenning av fagskoleutdanning',
        link: 'https://hkdir.no/utdanning-fra-utlandet/jeg-har-utdanning-fra-utlandet/sok-godkjenning-av-fagskoleutdanning/om-godkjenning-av-fagskoleutdanning',
        edited: '2023-11-06',
      },
      {
        title: 'NOKUTs dokumentasjonskrav for utenlandsk fagskoleutdanning',
        link: 'https://www.nokut.no/utdanning-fra-utlandet/nokuts-generelle-dokumentasjonskrav-for-utenlandsk-fagskoleutdanning/',
      },
      {
        title: 'Kriterier for godkjenning av utenlandsk fagskoleutdanning',
        link: 'https://www.nokut.no/utdanning-fra-utlandet/kriterier-for-godkjenning--fagskoleutdanning/',
      },
      movedToHkdir,
    ],
  },
  {
    kind: 'trade',
    name: { nb: 'Fagbrev og svennebrev', en: 'Trade certificate' },
    levels: [4],
    authority: hkdir,
    covers: [
      {
        nb: 'For deg som er ferdig utlært i et fag i et annet land, på nivå med videregående skole.',
        en: 'For you who have finished training in a trade in another country, at the level of upper secondary school.',
      },
      {
        nb: 'I november 2024 gjaldt det noen fag fra Danmark, Estland, Island, Latvia, Litauen, Polen og Tyskland. Sjekk om det har kommet flere.',
        en: 'In November 2024 it was open for some trades from Denmark, Estonia, Germany, Iceland, Latvia, Lithuania and Poland. Check whether there are more.',
      },
    ],
    gives: [
      {
        nb: 'HK-dir sier om det du har, er likt med et bestemt norsk fag. Fagfolk ser på hva du har lært.',
        en: 'HK-dir says whether what you have equals a certain Norwegian trade. Experts look at what you have learned.',
      },
      {
        nb: 'Du kan bruke svaret når du søker jobb og snakker om lønn, og hvis du vil søke om mesterbrev.',
        en: 'You may use the answer when you apply for a job and talk about pay, and if you want to apply to become a master.',
      },
    ],
    doesNotGive: [
      { nb: 'Du får ikke et norsk fagbrev på papir.', en: 'You do not get a Norwegian trade certificate on paper.' },
      {
        nb: 'Mesterbrev fra et annet land er noe annet. Det er det bare Mesterbrevnemnda som godkjenner.',
        en: 'A master’s certificate from another country is something else. Only Mesterbrevnemnda recognises it.',
      },
      noAuthorisation,
    ],
    cost: {
      nb: 'Det er gratis å søke. Du betaler selv for oversettelse.',
      en: 'It is free to apply. You pay for translation yourself.',
    },
    send: [{ nb: 'fagbrev, svennebrev eller vitnemål', en: 'your trade certificate or diploma' }, identity, translation],
    steps: [
      { nb: 'Se om landet og faget ditt er med.', en: 'See whether your country and your trade are in it.' },
      findPapers,
      applyOnline,
    ],
    countries: ['DK', 'EE', 'IS', 'LV', 'LT', 'PL', 'DE'],
    otherWays: [norwegianTradeCertificate],
    link: hkdirLink,
    sources: [
      {
        title: 'About the recognition (vocational education and training)',
        link: 'https://hkdir.no/en/foreign-education/education-from-outside-of-norway/recognition-of-foreign-vocational-education-and-training/about-the-recognition-vocational-education-and-training',
        edited: '2024-11-28',
      },
      {
        title: 'Om godkjenning av fag- og yrkesopplæring',
        link: 'https://hkdir.no/utdanning-fra-utlandet/jeg-har-utdanning-fra-utlandet/sok-godkjenning-av-fag-og-yrkesopplaering/om-godkjenning-av-fag-og-yrkesopplaering',
        edited: '2024-03-14',
      },
      {
        title: 'Required documents for vocational education and training',
        link: 'https://hkdir.no/en/foreign-education/education-from-outside-of-norway/recognition-of-foreign-vocational-education-and-training/documentation-requirements-vocational-education-and-training',
        edited: '2024-08-23',
      },
      { title: 'Fag- og svennebrev (Karriere Innlandet)', link: karriereInnlandet },
    ],
  },
  {
    kind: 'school',
    name: { nb: 'Grunnskole og videregående skole', en: 'Compulsory and upper secondary school' },
    levels: [4, 2, 1],
    authority: {
      nb: 'Innlandet fylkeskommune (Karriere Innlandet)',
      en: 'Innlandet County Authority (Karriere Innlandet)',
    },
    covers: [
      {
        nb: 'For deg som er voksen og vil ta fagbrev eller gjøre ferdig videregående skole i Norge.',
        en: 'For you who are an adult and want a trade certificate or to finish upper secondary school in Norway.',
      },
    ],
    gives: [
      {
        nb: 'De ser på skole og arbeid du har fra før. Så slipper du å lære det samme om igjen.',
        en: 'They look at the school and work you have behind you. Then you need not learn the same again.',
      },
    ],
    doesNotGive: [
      {
        nb: 'HK-dirs godkjenning av grader gjelder ikke videregående skole.',
        en: 'HK-dir’s recognition of degrees does not cover upper secondary school.',
      },
      noAuthorisation,
    ],
    send: [
      { nb: 'vitnemål, hvis du har det', en: 'your diploma, if you have one' },
      { nb: 'attester fra jobber du har hatt', en: 'references from jobs you have had' },
    ],
    steps: [
      { nb: 'Be om en samtale hos Karriere Innlandet.', en: 'Ask for a talk at Karriere Innlandet.' },
      {
        nb: 'Vis dem vitnemål og attester, om du har. De ser på det du kan.',
        en: 'Show them your diploma and references, if you have any. They look at what you can do.',
      },
      { nb: 'Lær det som mangler, og ta prøven.', en: 'Learn what is missing, and take the test.' },
    ],
    otherWays: [],
    link: { nb: karriereInnlandet, en: karriereInnlandet },
    sources: [
      { title: 'Fag- og svennebrev (Karriere Innlandet)', link: karriereInnlandet },
      {
        title: 'Nasjonale retningslinjer for realkompetansevurdering av voksne i videregående opplæring',
        link: 'https://www.udir.no/eksamen-og-prover/dokumentasjon/realkompetansevurdering/nasjonale-retningslinjer-for-realkompetansevurdering-av-voksne-i-videregaende-opplaring/del-2-faser-i-en-realkompetansevurdering/',
      },
    ],
  },
];
