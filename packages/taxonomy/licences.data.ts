import type { Licence, LicenceGroup } from './licences.ts';
import type { LicenceId } from './types.ts';

type Row = readonly [id: LicenceId, nb: string, en: string, includes?: string];

const rows = (kind: Licence['kind'], group: LicenceGroup, all: readonly Row[]): readonly Licence[] =>
  all.map(([id, nb, en, includes = '']) => ({
    id,
    kind,
    group,
    name: { nb, en },
    includes: includes.split(' ').filter(Boolean),
  }));

/**
 * Driving licence classes of førerkortforskriften (FOR-2004-01-19-298) and what each gives besides itself (vegvesen.no, "Hva har du lov
 * til å kjøre"). Whoever may drive a car or a motorcycle may ride a moped. What class B gives on tractors depends on weight and speed,
 * so it does not count as class T here. Dangerous goods and professional drivers: ADR, yrkessjåførforskriften (FOR-2008-04-16-362).
 * Trucks, cranes and machines that take certified safety training: forskrift om utførelse av arbeid § 10-3, with the classes of the
 * training plans (arbeidstilsynet.no, "Opplæring fra sertifisert virksomhet"; NDLA, "Truck – klassifisering"). Who holds one machine
 * class holds a machine certificate; the certificate said plainly is not every class. Truck is the other way round: "truckførerbevis"
 * in ads means T1 to T4.
 */
export const licenceRows: readonly Licence[] = [
  ...rows('driving-licence', 'driving', [
    ['AM', 'AM: moped', 'AM: moped'],
    ['A1', 'A1: lett motorsykkel', 'A1: light motorcycle', 'AM'],
    ['A2', 'A2: mellomtung motorsykkel', 'A2: medium motorcycle', 'AM A1'],
    ['A', 'A: tung motorsykkel', 'A: heavy motorcycle', 'AM A1 A2'],
    ['S', 'S: snøscooter', 'S: snowmobile'],
    ['T', 'T: traktor', 'T: tractor'],
    ['B', 'B: personbil', 'B: car', 'AM'],
    ['B96', 'B kode 96: personbil med større tilhenger', 'B code 96: car with a larger trailer', 'AM B'],
    ['BE', 'BE: personbil med tilhenger', 'BE: car with trailer', 'AM B B96'],
    ['C1', 'C1: lett lastebil', 'C1: light lorry', 'AM B'],
    ['C1E', 'C1E: lett lastebil med tilhenger', 'C1E: light lorry with trailer', 'AM B B96 BE C1'],
    ['C', 'C: lastebil', 'C: lorry', 'AM B C1'],
    ['CE', 'CE: lastebil med tilhenger (vogntog)', 'CE: lorry with trailer', 'AM B B96 BE C1 C1E C'],
    ['D1', 'D1: minibuss', 'D1: minibus', 'AM B'],
    ['D1E', 'D1E: minibuss med tilhenger', 'D1E: minibus with trailer', 'AM B B96 BE D1'],
    ['D', 'D: buss', 'D: bus', 'AM B D1'],
    ['DE', 'DE: buss med tilhenger', 'DE: bus with trailer', 'AM B B96 BE D1 D1E D'],
  ]),
  ...rows('certificate', 'transport', [
    ['professional-driver', 'Yrkessjåførkompetanse (YSK)', 'Professional driver qualification (YSK)'],
    [
      'professional-driver-goods',
      'Yrkessjåførkompetanse for gods',
      'Professional driver qualification for goods',
      'professional-driver',
    ],
    [
      'professional-driver-passengers',
      'Yrkessjåførkompetanse for persontransport',
      'Professional driver qualification for passengers',
      'professional-driver',
    ],
    ['passenger-permit', 'Kjøreseddel', 'Permit to drive passengers for pay (kjøreseddel)'],
    ['driver-card', 'Sjåførkort til fartsskriver', 'Driver card for the tachograph'],
    [
      'emergency-driving',
      'Kompetansebevis for utrykningskjøring (kode 160)',
      'Certificate for emergency response driving (code 160)',
    ],
    ['adr', 'ADR-kompetansebevis (farlig gods)', 'ADR certificate (dangerous goods)'],
    ['adr-tank', 'ADR-kompetansebevis for tank', 'ADR certificate for tanks', 'adr'],
    ['animal-transport', 'Kompetansebevis for dyretransport', 'Certificate of competence for transporting animals'],
    ['drone-a1-a3', 'Dronebevis A1/A3', 'Drone certificate A1/A3'],
    ['drone-a2', 'Dronesertifikat A2', 'Drone certificate A2'],
    ['boating', 'Båtførerbevis', 'Boating licence'],
    ['maritime-safety', 'Grunnleggende sikkerhetskurs for sjøfolk', 'Basic safety training for seafarers (STCW)'],
    ['fishing-safety', 'Sikkerhetsopplæring for fiskere', 'Safety training for fishers'],
  ]),
  ...rows('certificate', 'machines', [
    ['forklift', 'Truckførerbevis (T1–T4)', 'Forklift certificate (T1–T4)', 'forklift-T1 forklift-T2 forklift-T3 forklift-T4'],
    ['forklift-T1', 'Truck T1: skyvetruck, palltruck og plukktruck i lav høyde', 'Truck T1: pallet and low-lift trucks'],
    ['forklift-T2', 'Truck T2: skyvemasttruck og støttebeinstruck', 'Truck T2: reach and straddle trucks'],
    [
      'forklift-T3',
      'Truck T3: svinggaffeltruck og høyttløftende plukktruck',
      'Truck T3: turret and high-lift order-picking trucks',
    ],
    ['forklift-T4', 'Truck T4: motvektstruck', 'Truck T4: counterbalance trucks'],
    ['forklift-T5', 'Truck T5: sidelaster', 'Truck T5: side loaders'],
    ['forklift-heavy', 'Stortruck over 10 tonn', 'Heavy forklift over 10 tonnes'],
    ['telehandler', 'Teleskoptruck', 'Telehandler'],
    ['construction-machinery', 'Maskinførerbevis (anleggsmaskiner)', 'Construction machinery certificate'],
    ['construction-machinery-M1', 'Maskinførerbevis M1: doser', 'Machinery certificate M1: bulldozer', 'construction-machinery'],
    [
      'construction-machinery-M2',
      'Maskinførerbevis M2: gravemaskin',
      'Machinery certificate M2: excavator',
      'construction-machinery',
    ],
    ['construction-machinery-M3', 'Maskinførerbevis M3: veihøvel', 'Machinery certificate M3: grader', 'construction-machinery'],
    [
      'construction-machinery-M4',
      'Maskinførerbevis M4: hjullaster',
      'Machinery certificate M4: wheel loader',
      'construction-machinery',
    ],
    [
      'construction-machinery-M5',
      'Maskinførerbevis M5: gravelaster',
      'Machinery certificate M5: backhoe loader',
      'construction-machinery',
    ],
    ['construction-machinery-M6', 'Maskinførerbevis M6: dumper', 'Machinery certificate M6: dumper', 'construction-machinery'],
    ['crane', 'Kranførerbevis', 'Crane operator certificate'],
    ['crane-G1', 'Kranførerbevis G1: mobilkran', 'Crane certificate G1: mobile crane', 'crane'],
    ['crane-G2', 'Kranførerbevis G2: tårnkran', 'Crane certificate G2: tower crane', 'crane'],
    ['crane-G3', 'Kranførerbevis G3: portalkran', 'Crane certificate G3: gantry crane', 'crane'],
    ['crane-G4', 'Kranførerbevis G4: bro- og traverskran', 'Crane certificate G4: overhead crane', 'crane'],
    ['crane-G8', 'Kranførerbevis G8: lastebilkran', 'Crane certificate G8: lorry-mounted crane', 'crane'],
    ['crane-G20', 'Kranførerbevis G20: fastmontert hydraulisk kran', 'Crane certificate G20: fixed hydraulic crane', 'crane'],
    ['slinger', 'Anhuker og signalgiver (G11)', 'Slinger and signaller (G11)'],
    ['aerial-platform', 'Opplæring i personløfter (lift)', 'Training for aerial work platforms'],
  ]),
  ...rows('certificate', 'building-and-industry', [
    ['chainsaw', 'Motorsagkurs', 'Chainsaw training'],
    ['brush-cutter', 'Ryddesagkurs', 'Brush cutter training'],
    ['hot-work', 'Sertifikat for varme arbeider', 'Hot-work certificate'],
    ['welding', 'Sveisesertifikat', 'Welding certificate'],
    ['road-work-signs', 'Kurs i arbeidsvarsling', 'Road-work signing course'],
    ['scaffolding', 'Stillaskurs', 'Scaffolding course'],
    ['working-at-height', 'Kurs i arbeid i høyden', 'Course in working at height'],
    ['electrical-safety', 'FSE-kurs (sikkerhet ved elektriske anlegg)', 'FSE course (safety at electrical installations)'],
    ['f-gas', 'F-gass-sertifikat', 'F-gas certificate'],
    ['asbestos', 'Kurs i asbestsanering', 'Asbestos removal course'],
    ['blasting', 'Bergsprengersertifikat', 'Rock blaster’s certificate'],
    ['diving-A', 'Dykkerbevis klasse A', 'Diving certificate class A'],
    ['diving-B', 'Dykkerbevis klasse B', 'Diving certificate class B', 'diving-A'],
    ['pesticides', 'Autorisasjonsbevis for plantevernmidler', 'Authorisation to use plant protection products'],
  ]),
  ...rows('certificate', 'people-and-food', [
    ['first-aid', 'Førstehjelpskurs', 'First-aid course'],
    ['lifesaving', 'Livredningsprøve for basseng', 'Lifesaving test for swimming pools'],
    ['food-hygiene', 'Kurs i mathygiene', 'Food hygiene course'],
    ['serving-manager', 'Etablererprøven for serveringssteder', 'Manager’s test for places that serve food'],
    ['alcohol-manager', 'Kunnskapsprøven i alkoholloven', 'Test on the Alcohol Act'],
  ]),
];
