/** The words every other package uses for the taxonomy. Facts live in the files beside this one. */

/** STYRK-08 unit group, four digits ("5120"). Same numbering as ISCO-08 where both have the group. */
export type OccupationCode = string;
/** Our own kebab-case id of a skill ("forklift-driving"). */
export type SkillId = string;
/** Our own kebab-case id of a settlement ("hamar", "tynset"); every municipality centre has one. */
export type PlaceId = string;
/** Four-digit municipality number, 34xx in Innlandet (municipalities as of 1 January 2024). */
export type MunicipalityNumber = string;
/** ISO 639-1 code of a language, "nb" for Norwegian (bokmål or nynorsk are not told apart in requirements: "no" is never used). */
export type LanguageCode = string;
export type ProfessionId = string;
/** Norwegian licence class, e.g. "B", "C1", "T", or a certificate of competence such as "forklift-T1". */
export type LicenceId = string;

export const cefrLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
/** Common European Framework of Reference for Languages (Council of Europe). Index in the list is the order. */
export type CefrLevel = (typeof cefrLevels)[number];

/** Levels of the Norwegian qualifications framework (NKR) that people in our texts can tell apart. 1 (none) is ours. */
export type NkrLevel = 1 | 2 | 4 | 5 | 6 | 7 | 8;

export type Language = 'nb' | 'en';
export interface Bilingual {
  nb: string;
  en: string;
}

export const opportunityKinds = [
  'job',
  'traineeship',
  'internship',
  'apprenticeship',
  'student-project',
  'visit',
  'open-for-contact',
] as const;
export type OpportunityKind = (typeof opportunityKinds)[number];

export const hardnesses = ['must', 'trainable', 'nice'] as const;
/** How hard a requirement is: needed on day one, learned on the job, or a plus. */
export type Hardness = (typeof hardnesses)[number];

export const travelModes = ['car', 'bus', 'train', 'bike', 'foot'] as const;
export type TravelMode = (typeof travelModes)[number];

export const evidences = ['told', 'worked', 'studied', 'volunteered', 'assessed'] as const;
/** Where a skill comes from. Ordered from weakest to strongest only in matching's weights, not here. */
export type Evidence = (typeof evidences)[number];
