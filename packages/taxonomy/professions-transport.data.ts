import type { Authority, Profession } from './professions.ts';
import type { Bilingual } from './types.ts';

const roadsName: Bilingual = { nb: 'Statens vegvesen', en: 'Norwegian Public Roads Administration (Statens vegvesen)' };
const roads: Authority = {
  name: roadsName,
  link: 'https://www.vegvesen.no/fag/trafikk/godkjenning-og-tilsyn-med-trafikkopplaring/utdanningskrav/',
};
const roadsDrivers: Authority = { name: roadsName, link: 'https://www.vegvesen.no/forerkort/yrkessjafor/' };
const roadsVehicles: Authority = {
  name: roadsName,
  link: 'https://www.vegvesen.no/kjoretoy/eie-og-vedlikeholde/for-verkstedbransjen/',
};
const police: Authority = { name: { nb: 'Politiet', en: 'The Norwegian police (Politiet)' }, link: 'https://www.politiet.no/' };
const railway: Authority = {
  name: { nb: 'Statens jernbanetilsyn', en: 'Norwegian Railway Authority (Statens jernbanetilsyn)' },
  link: 'https://www.sjt.no/jernbane/forerbevis/lokfoerere/',
};
const aviation: Authority = {
  name: { nb: 'Luftfartstilsynet', en: 'Civil Aviation Authority of Norway (Luftfartstilsynet)' },
  link: 'https://www.luftfartstilsynet.no/',
};
const maritime: Authority = {
  name: { nb: 'Sjøfartsdirektoratet', en: 'Norwegian Maritime Authority (Sjøfartsdirektoratet)' },
  link: 'https://www.sdir.no/',
};

const foreignCodeNinetyFive: Bilingual = {
  nb: 'Har du kode 95 i førerkortet eller på et sjåførkort fra et annet land i EØS, gjelder den her.',
  en: 'If you have code 95 on your licence or on a driver qualification card from another EEA country, it is valid here.',
};
const seaSteps: readonly Bilingual[] = [
  {
    nb: 'Søk Sjøfartsdirektoratet om sertifikat, med utdanning, fartstid, sikkerhetskurs og helseerklæring.',
    en: 'Apply to Sjøfartsdirektoratet for a certificate, with education, time at sea, safety course and health certificate.',
  },
  {
    nb: 'Har du sertifikat fra et annet land, kan du søke om påtegning.',
    en: 'If you have a certificate from another country, you may apply for an endorsement.',
  },
];
const seaSource = 'Forskrift om kvalifikasjoner og sertifikater for sjøfolk (FOR-2011-12-22-1523); sdir.no';

export const transportProfessions: readonly Profession[] = [
  {
    id: 'driving-instructor',
    name: { nb: 'Trafikklærer', en: 'Driving instructor' },
    authority: roads,
    occupationCodes: ['5165'],
    coverage: 'all',
    takes: {
      nb: 'Utdanning som trafikklærer, og førerkort i klassen du skal undervise i de siste tre årene.',
      en: 'Education as a driving instructor, and a licence in the class you teach for the last three years.',
    },
    steps: [
      {
        nb: 'Søk Statens vegvesen om godkjenning. Det kreves trafikklærerutdanning og tre år med førerrett i klassen du skal undervise i.',
        en: 'Apply to Statens vegvesen for approval. It takes the education for driving instructors and three years with a licence in the class you teach.',
      },
    ],
    source: 'Vegtrafikkloven § 27; vegvesen.no ("Utdanningskrav")',
  },
  {
    id: 'lorry-driver',
    name: { nb: 'Yrkessjåfør, gods', en: 'Professional driver, goods' },
    authority: roadsDrivers,
    occupationCodes: ['8332'],
    coverage: 'some',
    takes: {
      nb: 'Førerkort i klasse C1, C1E, C eller CE, og yrkessjåførkompetanse for gods. Du tar etterutdanning hvert femte år.',
      en: 'A licence in class C1, C1E, C or CE, and the professional driver qualification for goods. You take further training every five years.',
    },
    steps: [
      {
        nb: 'Ta grunnutdanningen for yrkessjåfører og bestå prøven, eller ta fagbrev som yrkessjåfør.',
        en: 'Take the basic training for professional drivers and pass the test, or get a trade certificate as a professional driver.',
      },
      foreignCodeNinetyFive,
    ],
    meanwhile: {
      nb: 'Du kan kjøre varebil med klasse B uten yrkessjåførkompetanse.',
      en: 'You may drive a van with class B without the professional driver qualification.',
    },
    source: 'Vegtrafikkloven § 29; yrkessjåførforskriften (FOR-2008-04-16-362); vegvesen.no ("Yrkessjåfør")',
  },
  {
    id: 'bus-driver',
    name: { nb: 'Yrkessjåfør, personer (buss)', en: 'Professional driver, passengers (bus)' },
    authority: roadsDrivers,
    occupationCodes: ['8331'],
    coverage: 'some',
    takes: {
      nb: 'Førerkort i klasse D1, D1E, D eller DE, yrkessjåførkompetanse for persontransport og kjøreseddel fra politiet.',
      en: 'A licence in class D1, D1E, D or DE, the professional driver qualification for passengers and a permit (kjøreseddel) from the police.',
    },
    steps: [
      {
        nb: 'Ta grunnutdanningen for yrkessjåfører og bestå prøven. Mange busselskaper betaler opplæringen.',
        en: 'Take the basic training for professional drivers and pass the test. Many bus companies pay for it.',
      },
      { nb: 'Søk politiet om kjøreseddel.', en: 'Apply to the police for the permit (kjøreseddel).' },
      foreignCodeNinetyFive,
    ],
    meanwhile: {
      nb: 'Du kan kjøre varebil med klasse B uten yrkessjåførkompetanse.',
      en: 'You may drive a van with class B without the professional driver qualification.',
    },
    source: 'Vegtrafikkloven § 29; yrkessjåførforskriften (FOR-2008-04-16-362); vegvesen.no ("Yrkessjåfør")',
  },
  {
    id: 'taxi-driver',
    name: { nb: 'Drosjesjåfør', en: 'Taxi driver' },
    authority: police,
    occupationCodes: ['8322'],
    coverage: 'some',
    takes: {
      nb: 'Kjøreseddel fra politiet. Du må ha fylt 20 år, hatt førerkort i to år og bestått drosjesjåføreksamen.',
      en: 'A permit (kjøreseddel) from the police. You must be 20, have had your licence for two years and have passed the taxi driver’s exam.',
    },
    steps: [
      {
        nb: 'Bestå drosjesjåføreksamen hos Statens vegvesen. Har du yrkessjåførkompetanse for persontransport, trenger du den ikke.',
        en: 'Pass the taxi driver’s exam at Statens vegvesen. With the professional driver qualification for passengers you need not take it.',
      },
      {
        nb: 'Søk politiet om kjøreseddel, med helseattest. Politiet sjekker vandelen din.',
        en: 'Apply to the police for the permit, with a health certificate. The police check your record.',
      },
    ],
    meanwhile: {
      nb: 'Du kan kjøre varer uten kjøreseddel.',
      en: 'You may drive goods without this permit.',
    },
    source:
      'Yrkestransportlova and yrkestransportforskriften; vegvesen.no ("Hvem trenger drosjesjåføreksamen?" and "Kjøreseddel")',
  },
  {
    id: 'vehicle-inspector',
    name: { nb: 'Kontrollør for periodisk kjøretøykontroll', en: 'Inspector for periodic vehicle tests' },
    authority: roadsVehicles,
    occupationCodes: ['7231', '3359'],
    coverage: 'some',
    takes: {
      nb: 'Fagbrev for kjøretøyene du skal kontrollere, opplæring som kontrollør og politiattest. Godkjenningen gjelder i fem år.',
      en: 'A trade certificate for the vehicles you test, training as an inspector and a police certificate. The approval is valid for five years.',
    },
    steps: [
      {
        nb: 'Søk Statens vegvesen om personlig godkjenning som kontrollør.',
        en: 'Apply to Statens vegvesen for personal approval as an inspector.',
      },
    ],
    meanwhile: {
      nb: 'Du kan arbeide som mekaniker på verksted uten denne godkjenningen.',
      en: 'You may work as a mechanic in a garage without this approval.',
    },
    source: 'Vegtrafikkloven § 19; vegvesen.no ("For kontrollører")',
  },
  {
    id: 'garage-technical-manager',
    name: { nb: 'Teknisk leder på kjøretøyverksted', en: 'Technical manager of a vehicle garage' },
    authority: roadsVehicles,
    occupationCodes: ['7231'],
    coverage: 'some',
    takes: {
      nb: 'Fagbrev og praksis fra slike verksteder, og personlig godkjenning fra Statens vegvesen.',
      en: 'A trade certificate and practice from such garages, and personal approval from Statens vegvesen.',
    },
    steps: [
      {
        nb: 'Søk Statens vegvesen om personlig godkjenning, med fagbrev og attester på praksis.',
        en: 'Apply to Statens vegvesen for personal approval, with your trade certificate and proof of practice.',
      },
    ],
    meanwhile: {
      nb: 'Du kan arbeide som mekaniker uten denne godkjenningen.',
      en: 'You may work as a mechanic without this approval.',
    },
    source: 'Vegtrafikkloven § 19 a; vegvesen.no ("For tekniske ledere ved verksted")',
  },
  {
    id: 'train-driver',
    name: { nb: 'Lokomotivfører', en: 'Train driver' },
    authority: railway,
    occupationCodes: ['8311'],
    coverage: 'some',
    takes: {
      nb: 'Utdanning som lokomotivfører ved godkjent fagskole, helseattest og førerbevis. Arbeidsgiveren utsteder et sertifikat i tillegg.',
      en: 'Education as a train driver at an approved vocational college, a health certificate and a train driver’s licence. Your employer issues a certificate as well.',
    },
    steps: [
      {
        nb: 'Søk Statens jernbanetilsyn om førerbevis. Det gjelder i hele EØS og fornyes hvert tiende år.',
        en: 'Apply to Statens jernbanetilsyn for the licence. It is valid in all of the EEA and is renewed every ten years.',
      },
    ],
    source: 'Førerforskriften § 3; sjt.no ("Lokførere")',
  },
  {
    id: 'aircraft-pilot',
    name: { nb: 'Flyger', en: 'Commercial pilot' },
    authority: aviation,
    occupationCodes: ['3153'],
    coverage: 'some',
    takes: {
      nb: 'Flygersertifikat for ervervsflyging og gyldig legeattest. Utdanningen tar du på en godkjent flyskole.',
      en: 'A commercial pilot licence and a valid medical certificate. You train at an approved flying school.',
    },
    steps: [
      {
        nb: 'Søk Luftfartstilsynet om sertifikat. Sertifikat fra et annet land i EØS gjelder også i Norge.',
        en: 'Apply to Luftfartstilsynet for a licence. A licence from another EEA country is valid in Norway too.',
      },
    ],
    source: 'Luftfartsloven chapter V; forskrift om sertifisering av besetningsmedlemmer (BSL C 1-1, EU 1178/2011)',
  },
  {
    id: 'cabin-crew',
    name: { nb: 'Kabinbesetning', en: 'Cabin crew' },
    authority: aviation,
    occupationCodes: ['5111'],
    coverage: 'some',
    takes: {
      nb: 'Sikkerhetsopplæring med bestått eksamen, kabinbesetningsbevis og legeattest. Flyselskapet gir oftest opplæringen.',
      en: 'Safety training with a passed exam, a cabin crew attestation and a medical report. The airline most often gives the training.',
    },
    steps: [
      {
        nb: 'Søk jobb i et flyselskap, eller ta opplæringen hos en godkjent organisasjon.',
        en: 'Apply for work with an airline, or take the training at an approved organisation.',
      },
    ],
    source: 'Forskrift om sertifisering av besetningsmedlemmer (BSL C 1-1, EU 1178/2011 annex V)',
  },
  {
    id: 'air-traffic-controller',
    name: { nb: 'Flygeleder', en: 'Air traffic controller' },
    authority: aviation,
    occupationCodes: ['3154'],
    coverage: 'some',
    takes: {
      nb: 'Utdanning som flygeleder, flygeledersertifikat, språkprøve og legeattest.',
      en: 'Education as an air traffic controller, a controller licence, a language test and a medical certificate.',
    },
    steps: [
      {
        nb: 'Søk opptak til utdanningen. Luftfartstilsynet utsteder sertifikatet.',
        en: 'Apply for admission to the training. Luftfartstilsynet issues the licence.',
      },
    ],
    source: 'Forskrift om utdanning og sertifisering av flygeledere (BSL C 3-1, EU 2015/340)',
  },
  {
    id: 'aircraft-technician',
    name: { nb: 'Flytekniker med sertifikat', en: 'Licensed aircraft technician' },
    authority: aviation,
    occupationCodes: ['7232'],
    coverage: 'some',
    takes: {
      nb: 'Utdanning, praksis og eksamener for flyteknisk sertifikat (Del-66). Sertifikatet gir rett til å godkjenne vedlikehold.',
      en: 'Education, practice and exams for the aircraft maintenance licence (Part-66). The licence gives the right to release maintenance.',
    },
    steps: [
      {
        nb: 'Søk Luftfartstilsynet om flyteknisk sertifikat. Sertifikat fra et annet land i EØS gjelder også i Norge.',
        en: 'Apply to Luftfartstilsynet for the licence. A licence from another EEA country is valid in Norway too.',
      },
    ],
    meanwhile: {
      nb: 'Du kan arbeide på flyverksted uten sertifikat når andre godkjenner arbeidet.',
      en: 'You may work in aircraft maintenance without the licence when others release the work.',
    },
    source: 'Forskrift om kontinuerlig luftdyktighet (EU 1321/2014 annex III, Part-66)',
  },
  {
    id: 'deck-officer',
    name: { nb: 'Dekksoffiser', en: 'Deck officer' },
    authority: maritime,
    occupationCodes: ['3152'],
    coverage: 'some',
    takes: {
      nb: 'Nautisk utdanning på fagskole eller høyskole, fartstid, sikkerhetskurs og helseerklæring.',
      en: 'Nautical education at vocational college or university, time at sea, safety courses and a health certificate.',
    },
    steps: seaSteps,
    source: seaSource,
  },
  {
    id: 'ship-engineer',
    name: { nb: 'Maskinoffiser', en: 'Ship’s engineer officer' },
    authority: maritime,
    occupationCodes: ['3151'],
    coverage: 'some',
    takes: {
      nb: 'Maskinteknisk utdanning på fagskole eller høyskole, fartstid, sikkerhetskurs og helseerklæring.',
      en: 'Marine engineering education at vocational college or university, time at sea, safety courses and a health certificate.',
    },
    steps: seaSteps,
    source: seaSource,
  },
  {
    id: 'ship-electrician',
    name: { nb: 'Skipselektriker', en: 'Ship’s electrician' },
    authority: maritime,
    occupationCodes: ['7411'],
    coverage: 'some',
    takes: {
      nb: 'Fagutdanning i elektro, fartstid, sikkerhetskurs og helseerklæring.',
      en: 'Electrical training, time at sea, safety courses and a health certificate.',
    },
    steps: seaSteps,
    source: seaSource,
  },
  {
    id: 'fishing-skipper',
    name: { nb: 'Fiskeskipper', en: 'Fishing skipper' },
    authority: maritime,
    occupationCodes: ['6222'],
    coverage: 'some',
    takes: {
      nb: 'Fiskeskippersertifikat, klasse A, B eller C etter fartøy og farvann, og sikkerhetsopplæring.',
      en: 'A fishing skipper’s certificate, class A, B or C by vessel and waters, and safety training.',
    },
    steps: seaSteps,
    meanwhile: {
      nb: 'Du kan fiske som mannskap når du har sikkerhetsopplæring for fiskere.',
      en: 'You may fish as crew when you have the safety training for fishers.',
    },
    source: 'FOR-2011-12-22-1523; sdir.no ("Kvalifikasjonskrav til mannskap på fiskefartøy")',
  },
];
