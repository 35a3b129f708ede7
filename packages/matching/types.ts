/**
 * What the matcher may know. There is no field here for age, sex, origin, health, gaps or NAV status, and none may be added:
 * `specs/trust.md`, "Fairness". Free text never reaches the matcher; it is linked to the taxonomy first.
 */
import type {
  CefrLevel,
  Evidence,
  Hardness,
  LanguageCode,
  LicenceId,
  NkrLevel,
  OccupationCode,
  OpportunityKind,
  PlaceId,
  ProfessionId,
  SkillId,
  TravelMode,
} from '@arena/taxonomy/types';

export interface MatchProfile {
  homePlaceId: PlaceId | null;
  travelModes: readonly TravelMode[];
  /** Longest accepted one-way journey in minutes; null when not answered. */
  maxTravelMinutes: number | null;
  /** What the person has done or can do. */
  knownOccupations: readonly OccupationCode[];
  wantedOccupations: readonly OccupationCode[];
  /** "Not this": shown last, never hidden. Stronger than a wish for the same, and never told to an employer. */
  unwantedOccupations: readonly OccupationCode[];
  /** What the person has done in daily life, or studied, leads towards these. Weaker than having done the work. */
  nearOccupations: readonly OccupationCode[];
  skills: readonly { id: SkillId; evidence: Evidence }[];
  /** A language that is absent was not told; a null level was not answered. */
  languages: readonly { code: LanguageCode; oral: CefrLevel | null; written: CefrLevel | null }[];
  /** Highest education held, foreign and unrecognised included; null when not answered. */
  education: { level: NkrLevel; abroad: boolean; recognised: boolean } | null;
  /** Professions the person holds a Norwegian authorisation for. */
  authorisations: readonly ProfessionId[];
  /** Licences held; null when not answered. */
  licences: readonly LicenceId[] | null;
  wantedKinds: readonly OpportunityKind[];
  /** Wanted share of full time in percent; null when not answered. */
  wantedExtent: { fromPercent: number; toPercent: number } | null;
  /** The person said that work below their education is fine. */
  acceptsBelowEducation: boolean;
}

export type MatchRequirement =
  | { type: 'skill'; skillId: SkillId; hardness: Hardness }
  | { type: 'language'; language: LanguageCode; oral: CefrLevel | null; written: CefrLevel | null; hardness: Hardness }
  | { type: 'education'; level: NkrLevel; hardness: Hardness }
  | { type: 'licence'; licenceId: LicenceId; hardness: Hardness }
  | { type: 'authorisation'; professionId: ProfessionId; hardness: Hardness };

export interface MatchOpportunity {
  id: string;
  kind: OpportunityKind;
  occupationCode: OccupationCode | null;
  /** Where the work is done; null when unknown. */
  placeId: PlaceId | null;
  remote: 'no' | 'partly' | 'fully';
  /** Share of full time in percent; null when not told. */
  extent: { fromPercent: number; toPercent: number } | null;
  requirements: readonly MatchRequirement[];
  /** ISO day, Europe/Oslo. Breaks ties: newer first. */
  publishedOn: string;
}

export const bands = ['strong', 'good', 'possible', 'stretch'] as const;
export type Band = (typeof bands)[number];

export type Verdict = 'met' | 'trainable' | 'unknown' | 'gap';

/** One reason per criterion looked at; parameters are typed per code and turned into sentences by `@arena/texts`. */
export type Reason = { verdict: Verdict } & (
  | { code: 'occupation.same'; occupation: OccupationCode; basis: 'known' | 'wanted' }
  | { code: 'occupation.near'; occupation: OccupationCode; offered: OccupationCode; basis: 'known' | 'wanted' }
  /** Nothing near was told, but the person holds some of the skills that the work takes: these. */
  | { code: 'occupation.by-skills'; offered: OccupationCode; skills: readonly SkillId[] }
  /** Nothing near was told, but what the person has done in daily life leads towards this work. */
  | { code: 'occupation.by-tasks'; offered: OccupationCode }
  | { code: 'occupation.other'; offered: OccupationCode }
  | { code: 'occupation.unwanted'; offered: OccupationCode }
  | { code: 'occupation.unknown' }
  | { code: 'skills.held'; held: readonly SkillId[]; needed: number }
  | { code: 'skills.trainable'; skills: readonly SkillId[] }
  | { code: 'skills.not-told'; skills: readonly SkillId[] }
  | { code: 'skills.none-asked' }
  | {
      code: 'language.met' | 'language.trainable' | 'language.gap' | 'language.unknown';
      language: LanguageCode;
      mode: 'oral' | 'written';
      needed: CefrLevel;
      held: CefrLevel | null;
    }
  | {
      code: 'education.met' | 'education.gap' | 'education.unknown' | 'education.trainable';
      needed: NkrLevel;
      held: NkrLevel | null;
      unrecognised: boolean;
    }
  /** A student project, and less than upper secondary was told. */
  | { code: 'education.before-studies'; held: NkrLevel }
  | { code: 'education.overqualified'; held: NkrLevel; usual: NkrLevel }
  | {
      code: 'authorisation.met' | 'authorisation.gap' | 'authorisation.trainable' | 'authorisation.unknown';
      profession: ProfessionId;
    }
  | { code: 'licence.met' | 'licence.trainable' | 'licence.gap' | 'licence.unknown'; licence: LicenceId }
  /** `guessed`: nobody has told how they travel. */
  | { code: 'travel.minutes'; minutes: number; mode: TravelMode; limit: number | null; guessed: boolean }
  /** We know of no journey by what they have (`mode` is one of it); by car it would take so many minutes. */
  | { code: 'travel.no-way'; minutes: number; mode: TravelMode }
  | { code: 'travel.remote' }
  | { code: 'travel.unknown' }
  | { code: 'kind.wanted' | 'kind.other'; kind: OpportunityKind }
  | { code: 'extent.fits' | 'extent.other'; fromPercent: number; toPercent: number }
);

export interface Match {
  /** 0 to 1; only its order and the band are shown to people, never the number. */
  score: number;
  band: Band;
  reasons: readonly Reason[];
}
