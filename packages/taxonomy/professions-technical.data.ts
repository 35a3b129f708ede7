import type { Authority, Profession } from './professions.ts';
import type { Bilingual, OccupationCode, ProfessionId } from './types.ts';

const dsbName: Bilingual = {
  nb: 'Direktoratet for samfunnssikkerhet og beredskap (DSB)',
  en: 'Norwegian Directorate for Civil Protection (DSB)',
};
const dsbElectrical: Authority = {
  name: dsbName,
  link: 'https://www.dsb.no/elsikkerhet/kvalifikasjoner-foretak-og-virksomhet/soke-om-godkjenning-som-elektrofagfolk-i-norge',
};
const dsb: Authority = { name: dsbName, link: 'https://www.dsb.no/' };
const labourInspection: Authority = {
  name: { nb: 'Arbeidstilsynet', en: 'Norwegian Labour Inspection Authority (Arbeidstilsynet)' },
  link: 'https://www.arbeidstilsynet.no/tema/dykking/dykkerbevis/',
};
const environment: Authority = {
  name: { nb: 'Miljødirektoratet', en: 'Norwegian Environment Agency (Miljødirektoratet)' },
  link: 'https://www.miljodirektoratet.no/',
};
const masterBoard: Authority = {
  name: { nb: 'Mesterbrevnemnda', en: 'Master Craftsman Certificate Committee (Mesterbrevnemnda)' },
  link: 'https://www.mesterbrev.no/',
};

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
const electricalSource =
  'Forskrift om elektroforetak og kvalifikasjonskrav (FEK) §§ 6, 8; dsb.no ("Søke om godkjenning som elektrofagfolk")';

/** The ten trades DSB counts as skilled electrical work. Each takes its own trade certificate. */
const electrical = (
  id: ProfessionId,
  [nb, en]: readonly [string, string],
  occupationCodes: readonly OccupationCode[],
  [workNb, workEn]: readonly [string, string],
  coverage: 'all' | 'some' = 'some',
): Profession => ({
  id,
  name: { nb, en },
  authority: dsbElectrical,
  occupationCodes,
  coverage,
  takes: {
    nb: `Fagbrev i faget. Da kan du arbeide selvstendig med ${workNb}.`,
    en: `A trade certificate in this trade. Then you may work on your own with ${workEn}.`,
  },
  steps: electricalSteps,
  meanwhile: electricalMeanwhile,
  source: electricalSource,
});

const explosives = (
  id: ProfessionId,
  [nb, en]: readonly [string, string],
  [takesNb, takesEn]: readonly [string, string],
): Profession => ({
  id,
  name: { nb, en },
  authority: dsb,
  occupationCodes: ['7542'],
  coverage: 'some',
  takes: { nb: takesNb, en: takesEn },
  steps: [
    {
      nb: 'Søk DSB om sertifikat, med politiattest. Bestått kurs og eksamen må være registrert.',
      en: 'Apply to DSB for a certificate, with a police certificate. Your passed course and exam must be registered.',
    },
    {
      nb: 'Er du godkjent i et annet land i EØS eller i Sveits, kan du søke DSB om godkjenning.',
      en: 'If you are approved in another EEA country or in Switzerland, you may apply to DSB for approval.',
    },
  ],
  meanwhile: {
    nb: 'Du kan arbeide på anlegget med oppgaver som ikke er sprengning.',
    en: 'You may work on the site with tasks other than blasting.',
  },
  source: 'Eksplosivforskriften (FOR-2017-06-15-844); dsb.no ("Søknad om sertifikat for bergsprenger og bergsprengningsledere")',
});

const fireSteps: readonly Bilingual[] = [
  {
    nb: 'Er du utdannet i utlandet, søker du DSB om godkjenning, med vitnemål, læreplan og attester.',
    en: 'If you were trained abroad, apply to DSB for approval, with your diploma, the curriculum and certificates.',
  },
];
const fireSource =
  'Brann- og redningsvesenforskriften (FOR-2021-09-15-2755) chapter 8; altinn.no, DSB ("Brannkonstabel"); brsk.no ("Utdanningsmodell")';

export const technicalProfessions: readonly Profession[] = [
  electrical(
    'electrician',
    ['Elektriker', 'Electrician'],
    ['7411'],
    [
      'elektriske anlegg i boliger, næringsbygg og industri',
      'electrical installations in homes, commercial buildings and industry',
    ],
    'all',
  ),
  electrical(
    'automation-technician',
    ['Automatiker', 'Automation technician'],
    ['7412'],
    ['elektriske anlegg i automatiserte systemer', 'electrical installations in automated systems'],
  ),
  electrical(
    'automation-mechanic',
    ['Automatikkmekaniker', 'Automation mechanic'],
    ['7412'],
    ['elektriske anlegg på hydraulikk og pneumatikk', 'electrical installations on hydraulics and pneumatics'],
  ),
  electrical(
    'electrical-repairer',
    ['Elektroreparatør', 'Electrical repairer'],
    ['7412'],
    ['reparasjon av elektrisk utstyr', 'repair of electrical equipment'],
  ),
  electrical(
    'energy-fitter',
    ['Energimontør', 'Power-line and energy fitter'],
    ['7413'],
    ['strømnettet, både lavspenning og høyspenning', 'the power grid, both low and high voltage'],
    'all',
  ),
  electrical(
    'line-fitter',
    ['Linjemontør (gruppe B)', 'Overhead-line fitter (group B)'],
    ['7413'],
    ['kraftlinjer', 'overhead power lines'],
  ),
  electrical(
    'energy-operator',
    ['Energioperatør', 'Power-station operator'],
    ['3131'],
    ['elektriske anlegg i kraftverk', 'electrical installations in power stations'],
  ),
  electrical(
    'lift-fitter',
    ['Heismontør', 'Lift fitter'],
    ['7412'],
    ['elektriske anlegg i heiser', 'electrical installations in lifts'],
  ),
  electrical(
    'train-electrician',
    ['Togelektriker', 'Train electrician'],
    ['7412'],
    ['elektriske anlegg på tog og trikk', 'electrical installations on trains and trams'],
  ),
  electrical(
    'medical-equipment-repairer',
    ['Reparatør av elektromedisinsk utstyr', 'Repairer of electromedical equipment'],
    ['7421'],
    ['reparasjon av elektromedisinsk utstyr', 'repair of electromedical equipment'],
  ),
  {
    id: 'electrical-installer',
    name: { nb: 'Elektroinstallatør (faglig ansvarlig)', en: 'Electrical installer (professionally responsible)' },
    authority: dsbElectrical,
    occupationCodes: ['7411'],
    coverage: 'some',
    takes: {
      nb: 'Bachelor eller master i elektro, eller fagskole med fagbrev, så tre års praksis og elektroinstallatørprøven.',
      en: 'A bachelor’s or master’s degree in electrical engineering, or vocational college with a trade certificate, then three years of practice and the electrical installer’s exam.',
    },
    steps: [
      {
        nb: 'Er du utdannet i utlandet, søker du DSB om godkjenning som faglig ansvarlig.',
        en: 'If you were educated abroad, apply to DSB for approval as professionally responsible.',
      },
    ],
    meanwhile: {
      nb: 'Ingeniører kan arbeide i elektrobedrifter uten denne godkjenningen. Den trengs for å ha det faglige ansvaret i foretaket.',
      en: 'Engineers may work in electrical firms without this approval. It is needed to hold the professional responsibility in the firm.',
    },
    source: 'Forskrift om elektroforetak og kvalifikasjonskrav (FEK) § 7; dsb.no; installatorproven.no',
  },
  explosives(
    'rock-blaster',
    ['Bergsprenger', 'Rock blaster'],
    [
      'Bestått fagprøve og eksamen for bergsprengere, og sertifikat fra DSB.',
      'A passed trade test and exam for rock blasters, and a certificate from DSB.',
    ],
  ),
  explosives(
    'blasting-manager',
    ['Bergsprengningsleder', 'Blasting manager'],
    [
      'Eksamen for bergsprengningsledere, og sertifikat fra DSB. Du har ansvar for planer og risikovurdering.',
      'The exam for blasting managers, and a certificate from DSB. You are responsible for plans and risk assessment.',
    ],
  ),
  {
    id: 'firefighter',
    name: { nb: 'Brannkonstabel', en: 'Firefighter' },
    authority: dsb,
    occupationCodes: ['5411'],
    coverage: 'some',
    takes: {
      nb: 'Utdanning som brannkonstabel. Mange på deltid blir ansatt først og får opplæringen i brannvesenet.',
      en: 'Training as a firefighter. Many part-time firefighters are hired first and get the training in the fire service.',
    },
    steps: fireSteps,
    source: fireSource,
  },
  {
    id: 'fire-crew-leader',
    name: { nb: 'Utrykningsleder i brannvesenet', en: 'Crew leader in the fire service' },
    authority: dsb,
    occupationCodes: ['5411'],
    coverage: 'some',
    takes: {
      nb: 'Utdanning som brannkonstabel, og lederutdanning for brann- og redningsvesenet i tillegg.',
      en: 'Training as a firefighter, and leadership training for the fire and rescue service as well.',
    },
    steps: fireSteps,
    source: fireSource,
  },
  {
    id: 'chimney-sweep',
    name: { nb: 'Feier', en: 'Chimney sweep' },
    authority: dsb,
    occupationCodes: ['7133'],
    coverage: 'some',
    takes: {
      nb: 'Svennebrev som feier. Du kan gå i lære i brann- og redningsvesenet.',
      en: 'A journeyman’s certificate as a chimney sweep. You may be an apprentice in the fire and rescue service.',
    },
    steps: fireSteps,
    source:
      'Brann- og redningsvesenforskriften (FOR-2021-09-15-2755) chapter 8; nokut.no, list of regulated professions ("feiersvenn")',
  },
  {
    id: 'commercial-diver',
    name: { nb: 'Yrkesdykker', en: 'Commercial diver' },
    authority: labourInspection,
    occupationCodes: ['7541'],
    coverage: 'some',
    takes: {
      nb: 'Dykkerbevis, oftest klasse B, og helseerklæring. Du må ha fylt 18 år.',
      en: 'A diving certificate, most often class B, and a health declaration. You must be 18.',
    },
    steps: [
      {
        nb: 'Ta opplæringen på en godkjent dykkerskole. Skolen utsteder beviset.',
        en: 'Take the training at an approved diving school. The school issues the certificate.',
      },
      {
        nb: 'Har du dykkerbevis fra et annet land, må du ha tillatelse fra Arbeidstilsynet før du begynner.',
        en: 'If you have a diving certificate from another country, you need permission from Arbeidstilsynet before you begin.',
      },
    ],
    source: 'Forskrift om utførelse av arbeid §§ 26-11, 26-26; arbeidstilsynet.no ("Dykkerbevis")',
  },
  {
    id: 'refrigeration-technician',
    name: { nb: 'Montør med F-gass-sertifikat', en: 'Fitter with an F-gas certificate' },
    authority: environment,
    occupationCodes: ['7127'],
    coverage: 'some',
    takes: {
      nb: 'En praktisk og en teoretisk prøve. Sertifikatet gjelder i fem år.',
      en: 'A practical and a theoretical test. The certificate is valid for five years.',
    },
    steps: [
      {
        nb: 'Ta prøvene ved et godkjent eksamenssenter. Firmaet du arbeider i, må også være sertifisert.',
        en: 'Take the tests at an approved exam centre. The firm you work for must be certified too.',
      },
    ],
    meanwhile: {
      nb: 'Du kan gjøre annet arbeid på anlegget så lenge du ikke åpner kuldekretsen.',
      en: 'You may do other work on the plant as long as you do not open the refrigerant circuit.',
    },
    source: 'Produktforskriften (F-gas); novap.no ("Sertifisering")',
  },
  {
    id: 'master-craftsperson',
    name: { nb: 'Mester (mesterbrev)', en: 'Master craftsperson (mesterbrev)' },
    authority: masterBoard,
    occupationCodes: ['5141', '7112', '7115', '7121', '7126', '7131', '7213', '7231', '7512', '7522', '7534'],
    coverage: 'some',
    takes: {
      nb: 'Fagbrev eller svennebrev, minst to års praksis i faget og bestått mesterutdanning.',
      en: 'A trade or journeyman’s certificate, at least two years of practice in the trade and the master’s training.',
    },
    steps: [{ nb: 'Søk Mesterbrevnemnda om mesterbrev.', en: 'Apply to Mesterbrevnemnda for a master craftsman certificate.' }],
    meanwhile: {
      nb: 'Ordningen er frivillig. Du kan arbeide i faget uten mesterbrev, men ikke kalle deg mester.',
      en: 'The scheme is voluntary. You may work in the trade without it, but not call yourself a master (mester).',
    },
    source: 'Mesterbrevloven (lov 20. juni 1986 nr. 35); altinn.no, Mesterbrevnemnda ("Mesterbrevordningen")',
  },
];
