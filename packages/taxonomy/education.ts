import type { Bilingual, NkrLevel } from './types.ts';

export interface EducationLevel {
  level: NkrLevel;
  name: Bilingual;
}

/**
 * Levels 2–8 are those of the Norwegian qualifications framework (NKR), without level 3 (part of upper secondary), which people rarely
 * tell apart. Level 1 is ours: NKR has nothing there. Lowest first. Source: nokut.no, "Innplassering av vitnemål og grader".
 */
export const educationLevels: readonly EducationLevel[] = [
  { level: 1, name: { nb: 'Ingen fullført skole', en: 'No completed schooling' } },
  { level: 2, name: { nb: 'Grunnskole', en: 'Compulsory school' } },
  { level: 4, name: { nb: 'Videregående skole eller fagbrev', en: 'Upper secondary school or trade certificate' } },
  { level: 5, name: { nb: 'Fagskole', en: 'Vocational college' } },
  { level: 6, name: { nb: 'Bachelor', en: 'Bachelor’s degree' } },
  { level: 7, name: { nb: 'Master', en: 'Master’s degree' } },
  { level: 8, name: { nb: 'Doktorgrad (ph.d.)', en: 'Doctorate (PhD)' } },
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
