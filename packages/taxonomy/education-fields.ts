import type { Bilingual, OccupationCode } from './types.ts';

export interface EducationField {
  /** Our own kebab-case id. */
  id: string;
  name: Bilingual;
  /** Code of the broad (two digits), narrow (three) or detailed (four) field in ISCED-F 2013; two where we join fields. */
  isced: readonly string[];
  /** STYRK-08 unit groups that such a field leads to, at any level, closest first. Some of them take authorisation. */
  occupations: readonly OccupationCode[];
}

const field = (id: string, isced: string, nb: string, en: string, occupations: string): EducationField => ({
  id,
  name: { nb, en },
  isced: isced.split(' '),
  occupations: occupations.split(' '),
});

/**
 * Fields of education that people can tell apart, in the order of the classification: UNESCO Institute for Statistics, ISCED Fields of
 * Education and Training 2013 (ISCED-F 2013). Names and the occupations they lead to are ours.
 */
export const educationFields: readonly EducationField[] = [
  field('teaching', '011', 'Lærer og barnehage', 'Teaching and kindergarten', '2341 2330 2342 2352 2320 5312 5311'),
  field('arts', '021', 'Kunst, musikk og design', 'Arts, music and design', '2166 2651 2652 2163 3431 3432 2354 2355'),
  field('humanities', '022', 'Historie, religion og filosofi', 'History, religion and philosophy', '2633 2621 2636'),
  field('languages', '023', 'Språk og litteratur', 'Languages and literature', '2643 2353 2641 4413'),
  field('social-sciences', '031', 'Samfunnsfag og psykologi', 'Social sciences and psychology', '2631 2632 2634 2422 2423'),
  field('media', '032', 'Journalistikk og bibliotek', 'Journalism and libraries', '2642 2432 2622 4411'),
  field(
    'accounting',
    '0411 0412',
    'Regnskap, bank og finans',
    'Accounting, banking and finance',
    '2411 3313 2413 2412 3312 4311',
  ),
  field('management', '0413 0415', 'Ledelse og administrasjon', 'Management and administration', '2421 2422 1219 3343 4110'),
  field('sales', '0414 0416', 'Handel, salg og markedsføring', 'Trade, sales and marketing', '2431 3322 3323 5223 1420'),
  field('law', '042', 'Jus', 'Law', '2611 2619 2422'),
  field('biology', '051 052', 'Biologi og miljø', 'Biology and the environment', '2131 2133 3141 2143'),
  field('physics', '053', 'Fysikk, kjemi og geologi', 'Physics, chemistry and geology', '2113 2114 2111 3116'),
  field('mathematics', '054', 'Matematikk og statistikk', 'Mathematics and statistics', '2120 2330 2413'),
  field('computing', '061', 'Data og IT', 'Computing and IT', '2512 2511 2514 2513 2522 2523 2521 3512 3511'),
  field(
    'chemical-engineering',
    '0711 0712',
    'Kjemi og prosess i industrien',
    'Chemical and process engineering',
    '2145 3116 3133 3139 3132',
  ),
  field('electrical', '0713 0714', 'Elektro og elektronikk', 'Electrical and electronics', '2151 2152 3113 3114 7411 7412 7421'),
  field('mechanical', '0715', 'Maskin og metall', 'Mechanics and metal', '2144 2141 3115 7233 7223 7212'),
  field('vehicles', '0716', 'Biler, skip og fly', 'Cars, ships and aircraft', '7231 7232 7233 3115'),
  field(
    'manufacturing',
    '072',
    'Mat, tre og annen produksjon',
    'Food, wood and other production',
    '7512 7511 8160 7522 8172 8153 2141',
  ),
  field(
    'building',
    '073',
    'Bygg, anlegg og arkitektur',
    'Building, construction and architecture',
    '2142 2161 3112 2164 3123 7115 7112 7114 7126',
  ),
  field('farming', '081', 'Landbruk og hagebruk', 'Farming and gardening', '6121 6111 6130 6113 2132 3142'),
  field('forestry', '082 083', 'Skog og fiske', 'Forestry and fishing', '6210 3143 2132 6221 6222'),
  field('veterinary', '084', 'Dyrehelse', 'Animal health', '2250 3240 5164'),
  field('medicine', '0911 0912', 'Medisin og tannhelse', 'Medicine and dentistry', '2211 2212 2261 3251'),
  field('nursing', '0913', 'Sykepleie og jordmorfag', 'Nursing and midwifery', '2223 2221 2222 5321 5329'),
  field('pharmacy', '0916', 'Farmasi', 'Pharmacy', '2262 3213'),
  field('other-health', '0914 0915', 'Andre helsefag', 'Other health professions', '2264 2267 3212 3211 2265 2266 3254 3214'),
  field('welfare', '092', 'Omsorg og sosialt arbeid', 'Care and social work', '2635 3412 2224 5321 5311 5322'),
  field('hospitality', '1013 1015', 'Hotell, mat og reiseliv', 'Hotels, food and tourism', '5120 3434 5131 4224 4221 1411 1412'),
  field('personal-services', '1012 1014', 'Frisør, velvære og idrett', 'Hair, beauty and sport', '5141 5142 3422 3423'),
  field('security', '1022 103', 'Sikkerhet, brann og forsvar', 'Safety, fire and defence', '5411 5414 3257 3355 2263'),
  field('transport', '104', 'Transport og logistikk', 'Transport and logistics', '8332 8331 4323 3331 4322 3152 3153'),
];

const byId = new Map(educationFields.map((each) => [each.id, each]));

export function findEducationField(id: string): EducationField | undefined {
  return byId.get(id);
}

/** @throws RangeError when the id is not one of ours. */
export function getEducationField(id: string): EducationField {
  const found = byId.get(id);
  if (!found) throw new RangeError(`Unknown field of education: ${id}`);
  return found;
}
