import type { Bilingual, NkrLevel } from './types.ts';

export interface EducationLevel {
  level: NkrLevel;
  name: Bilingual;
  /** What it may be called on a Norwegian diploma. */
  norwegian: Bilingual;
  /**
   * What it may be called elsewhere: diplomas their own countries put on this level of the European framework (EQF). A help to find one's
   * level, never a recognition: that is HK-dir's.
   */
  foreign: Bilingual;
}

/**
 * Levels 2–8 are those of the Norwegian qualifications framework (NKR), without level 3 (part of upper secondary), which people rarely
 * tell apart. Level 1 is ours: NKR has nothing there. Lowest first. Sources: nokut.no, "Innplassering av vitnemål og grader"; foreign
 * diplomas as in the national frameworks of Germany (DQR), Poland (PRK), Sweden (SeQF), Denmark, Ukraine and England (RQF).
 */
export const educationLevels: readonly EducationLevel[] = [
  {
    level: 1,
    name: { nb: 'Ingen fullført skole', en: 'No completed schooling' },
    norwegian: { nb: 'Grunnskole som ikke er fullført', en: 'Compulsory school that was not completed' },
    foreign: { nb: 'Noen år på skole, eller skole som ble avbrutt', en: 'Some years of school, or school that was broken off' },
  },
  {
    level: 2,
    name: { nb: 'Grunnskole', en: 'Compulsory school' },
    norwegian: { nb: 'Vitnemål fra ungdomsskolen', en: 'Diploma from lower secondary school' },
    foreign: {
      nb: 'Rundt ni eller ti år på skole, for eksempel Hauptschulabschluss (Tyskland)',
      en: 'About nine or ten years of school, for example Hauptschulabschluss (Germany)',
    },
  },
  {
    level: 4,
    name: { nb: 'Videregående skole eller fagbrev', en: 'Upper secondary school or trade certificate' },
    norwegian: {
      nb: 'Vitnemål fra videregående skole, fagbrev, svennebrev eller yrkeskompetanse',
      en: 'Diploma from upper secondary school, trade certificate, journeyman’s certificate or vocational competence',
    },
    foreign: {
      nb: 'Abitur eller Gesellenbrief (Tyskland), matura (Polen), gymnasieexamen (Sverige), A-levels (England)',
      en: 'Abitur or Gesellenbrief (Germany), matura (Poland), gymnasieexamen (Sweden), A levels (England)',
    },
  },
  {
    level: 5,
    name: { nb: 'Fagskole', en: 'Vocational college' },
    norwegian: { nb: 'Fagskolegrad eller høyere fagskolegrad', en: 'Vocational degree or higher vocational degree (fagskole)' },
    foreign: {
      nb: 'Yrkeshögskoleexamen (Sverige), erhvervsakademiuddannelse (Danmark), Higher National Diploma (England)',
      en: 'Yrkeshögskoleexamen (Sweden), erhvervsakademiuddannelse (Denmark), Higher National Diploma (England)',
    },
  },
  {
    level: 6,
    name: { nb: 'Bachelor', en: 'Bachelor’s degree' },
    norwegian: {
      nb: 'Bachelor, for eksempel i sykepleie, ingeniørfag eller økonomi',
      en: 'Bachelor’s degree, for example in nursing, engineering or business',
    },
    foreign: {
      nb: 'Bachelor, licencjat eller inżynier (Polen), kandidatexamen (Sverige), bakalavr (Ukraina)',
      en: 'Bachelor’s degree, licencjat or inżynier (Poland), kandidatexamen (Sweden), bakalavr (Ukraine)',
    },
  },
  {
    level: 7,
    name: { nb: 'Master', en: 'Master’s degree' },
    norwegian: {
      nb: 'Master, også lektor, sivilingeniør, lege, psykolog og jurist',
      en: 'Master’s degree, also lektor, sivilingeniør, doctor, psychologist and lawyer',
    },
    foreign: {
      nb: 'Master, magister (Polen), Diplom fra universitet (Tyskland), masterexamen (Sverige), mahistr (Ukraina)',
      en: 'Master’s degree, magister (Poland), Diplom from a university (Germany), masterexamen (Sweden), mahistr (Ukraine)',
    },
  },
  {
    level: 8,
    name: { nb: 'Doktorgrad (ph.d.)', en: 'Doctorate (PhD)' },
    norwegian: { nb: 'Ph.d. og eldre doktorgrader', en: 'PhD and older doctorates' },
    foreign: { nb: 'PhD, doktor, doktorexamen (Sverige)', en: 'PhD, doktor, doktorexamen (Sweden)' },
  },
];

const byLevel = new Map<number, EducationLevel>(educationLevels.map((level) => [level.level, level]));

export function findEducationLevel(level: number): EducationLevel | undefined {
  return byLevel.get(level);
}

/** @throws RangeError when the number is not one of the levels. */
export function getEducationLevel(level: number): EducationLevel {
  const found = byLevel.get(level);
  if (!found) throw new RangeError(`Unknown education level: ${level}`);
  return found;
}
