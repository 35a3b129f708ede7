/**
 * The golden set: invented people and what a good career adviser would put on top for each. It was written and committed before the
 * matcher was tuned and is never changed to fit. A person whose demo opportunity is rewritten keeps the same judgement.
 */
import type {
  CefrLevel,
  LanguageCode,
  LicenceId,
  NkrLevel,
  OccupationCode,
  OpportunityKind,
  PlaceId,
  ProfessionId,
  TravelMode,
} from '@arena/taxonomy/types';

/** 3: put on top. 2: good. 1: worth a look. What the adviser does not name is worth 0. */
export type Grade = 1 | 2 | 3;

/** What the person answers in the guided start; empty and null where they skip the question. */
export interface Told {
  homePlaceId: PlaceId;
  /** "What can you do, or what have you done?" in the person's own words and spelling. */
  canWords: string;
  /** "What would you like to try?" likewise. */
  wishWords: string;
  travelModes: readonly TravelMode[];
  maxTravelMinutes: number | null;
  languages: readonly { code: LanguageCode; oral: CefrLevel | null; written: CefrLevel | null }[];
  education: { level: NkrLevel; abroad: boolean; recognised: boolean } | null;
  /** Norwegian authorisations that the person holds. */
  authorisations: readonly ProfessionId[];
  /** Null: not answered. Empty: has none. */
  licences: readonly LicenceId[] | null;
  wantedKinds: readonly OpportunityKind[];
  wantedExtent: { fromPercent: number; toPercent: number } | null;
  acceptsBelowEducation: boolean;
  /** STYRK-08 unit groups the person does not want to work in. */
  notOccupations: readonly OccupationCode[];
}

export interface Adviser {
  /** Keys of demo opportunities with their grade, best first. The order within a grade is the adviser's too. */
  list: readonly (readonly [opportunityKey: string, grade: Grade])[];
  /** The adviser's first choice; two only where both are equally right. */
  first: readonly string[];
}

export interface GoldenPerson extends Told {
  id: string;
  /** Who it is, for those who read the set. Never an input. */
  story: string;
  adviser: Adviser;
}

/** Everything but the three things somebody tells who tells only three: where they live, what they can and what they wish. */
export const untold = {
  travelModes: [],
  maxTravelMinutes: null,
  languages: [],
  education: null,
  authorisations: [],
  licences: null,
  wantedKinds: [],
  wantedExtent: null,
  acceptsBelowEducation: false,
  notOccupations: [],
} as const satisfies Partial<Told>;
