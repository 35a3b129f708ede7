import type { Evidence, Hardness, NkrLevel, OpportunityKind } from '@arena/taxonomy/types';
import type { Band } from './types.ts';

/**
 * Every number the matcher uses, with its reason. All values are shares from 0 (speaks against) to 1 (fits).
 *
 * Two rules bind the table together, and the property tests hold it to them:
 * - what is unknown is never worth less than what is known to be missing, so nobody gains by hiding a thing or loses by leaving a
 *   question open;
 * - what is not asked for is not weighed at all, so silence about a thing neither helps nor harms. It has a price: musts that
 *   nearly everybody in the occupation has lift those people's scores, and a place that is not told counts as unknown, which may be more than
 *   a place told to be far. Neither takes work past "possible" for somebody whom nothing links to it.
 */

/** How much a criterion counts against the others. Only the proportions matter. */
export const criterionWeights = {
  // What the work is decides most of whether two people should meet at all.
  occupation: 30,
  // By the hardest skill asked for: an ad with only pluses must not be decided by them.
  skills: { must: 22, trainable: 14, nice: 8 } satisfies Record<Hardness, number>,
  // Long distances keep more people in Innlandet from work than a missing skill, which can be learned: hence more than any one criterion
  // but the work itself.
  travel: 24,
  language: { must: 14, trainable: 10, nice: 4 } satisfies Record<Hardness, number>,
  // Low on purpose: a formal level asked for is often a habit, and skills and authorisation already carry what is truly needed.
  education: { must: 8, trainable: 5, nice: 3 } satisfies Record<Hardness, number>,
  // The law decides here, through the cap below; the weight only orders those who share the gap.
  authorisation: { must: 10, trainable: 6, nice: 3 } satisfies Record<Hardness, number>,
  licence: { must: 7, trainable: 4, nice: 2 } satisfies Record<Hardness, number>,
  // What the person asked for. Not more, since traineeships and jobs are often both fine without being ticked.
  kind: 10,
  extent: 6,
} as const;

/** Inside one criterion: how much each thing asked for counts against the others. */
export const hardnessWeights: Record<Hardness, number> = { must: 3, trainable: 1.5, nice: 0.75 };

export const occupationValues = {
  /**
   * Nothing told on one of the sides. Also the floor for what a person has done: having worked far away is no drawback. Higher where one
   * begins without training: anybody may be at home in a warehouse, hardly anybody is an engineer by chance.
   */
  unknown: { open: 0.5, trained: 0.3 },
  /** The floor when the person has said what they want: something else was asked for, and still less by work that takes other training. */
  wantedElsewhere: { open: 0.3, trained: 0.1 },
  /** Wanted, not done: a wish is nearly as good a reason to meet as experience. */
  wantedOnly: 0.92,
  /** Done, while something else is wanted: possible, but not what they came for. */
  knownButWantsOther: 0.85,
  /** "Not this" was said: the cap below decides, and this only orders those that share it. */
  unwanted: 0.1,
  /**
   * Nothing near was told, but the person holds the skills that the work takes: at most as near as a neighbouring occupation, since
   * nobody has said that they have done the work. Reached when `enough` of what the occupation usually takes is held. Below `from` it is
   * nothing, and less than `least` counts as if it were that much (about two telling skills, `skillRarity`): one skill that nearly every
   * occupation takes leads nowhere, even where it is all that an ad asks for. The skills of an occupation stand with the most typical first, and
   * tell less with each place: the third half of what it would tell as the first (`lessByPlace`).
   */
  bySkills: { most: 0.5, enough: 0.6, from: 0.15, least: 1500, lessByPlace: 0.5 },
  /** What somebody has done in daily life leads towards the work: as near as a neighbour, times how near that work is to what is offered. */
  byTasks: 0.5,
  /**
   * How much of the way from the floor to "the same" each `occupationDistance` (0 to 4) is worth. A shared three-digit group or a
   * bridge is close enough to be good, not to be what somebody came for. Two shared digits are no likeness: in STYRK's group 51 stand cooks,
   * guides, hairdressers and caretakers. What such work has in common shows in its skills.
   */
  closeness: [1, 0.5, 0, 0, 0],
} as const;

/** Having a skill is what matters; how it is known moves the value by at most six hundredths. */
export const evidenceValues: Record<Evidence, number> = {
  told: 0.94,
  volunteered: 0.96,
  studied: 0.97,
  worked: 0.99,
  assessed: 1,
};

/**
 * A skill that was not told. Unknown, not missing: it costs a must two thirds, since most people lack most trades, and what the workplace
 * teaches a quarter.
 */
export const skillNotTold: Record<Hardness, number> = { must: 0.3, trainable: 0.75, nice: 0.5 };

export const languageValues = {
  unknown: { must: 0.45, trainable: 0.5, nice: 0.5 } satisfies Record<Hardness, number>,
  /** One level under in speech, where the workplace gives practice: people rise a level on the job. */
  oneUnderOralWithPractice: 0.75,
  /** One, two, and three or more levels under. Writing is held to the same table: it is asked for apart. */
  under: { must: [0.35, 0.2, 0.05], trainable: [0.5, 0.35, 0.2], nice: [0.5, 0.45, 0.4] } satisfies Record<
    Hardness,
    readonly number[]
  >,
} as const;

export const educationValues = {
  unknown: { must: 0.45, trainable: 0.7, nice: 0.5 } satisfies Record<Hardness, number>,
  /** One, and two or more steps under. `trainable` means that the level is taken while working, so the distance matters less. */
  under: { must: [0.3, 0.1], trainable: [0.7, 0.6], nice: [0.5, 0.45] } satisfies Record<Hardness, readonly number[]>,
} as const;

/**
 * What remains of the score at two, three, and four or more steps of education above what the work usually takes.
 * Nearly 40 % of immigrants in Innlandet have higher education and many work below it (product.md): such a match is possible, but
 * must not come before work that uses what the person has, unless they said that it is fine.
 */
export const overqualificationFactors = [0.84, 0.78, 0.72] as const;
/** Steps between the levels people can tell apart, not the numbers: from lower to upper secondary is one step, not two. */
export const educationSteps: Record<NkrLevel, number> = { 1: 0, 2: 1, 4: 2, 5: 3, 6: 4, 7: 5, 8: 6 };
export const overqualifiedFromSteps = 2;

/**
 * The usual education by STYRK-08 major group, when the ad asks for none: the skill level that ISCO-08 gives the group (SSB, Standard for
 * yrkesklassifisering; ILO, ISCO-08 volume 1), at its upper end where it spans two levels, in doubt for the person.
 * Managers (1) and the armed forces (0) have no usual level.
 */
export const usualLevelByMajorGroup: Readonly<Record<string, NkrLevel>> = { 2: 7, 3: 6, 4: 4, 5: 4, 6: 4, 7: 4, 8: 4, 9: 2 };

export const authorisationValues = {
  /** Neither education nor authorisation was told, so nobody can say. */
  unknown: { must: 0.4, trainable: 0.6, nice: 0.5 } satisfies Record<Hardness, number>,
  /** A legal gap: the work may not be done yet. `trainable`: the employer takes people on the way to their authorisation. */
  missing: { must: 0, trainable: 0.6, nice: 0.45 } satisfies Record<Hardness, number>,
} as const;

export const licenceValues = {
  unknown: { must: 0.45, trainable: 0.7, nice: 0.5 } satisfies Record<Hardness, number>,
  missing: { must: 0.1, trainable: 0.7, nice: 0.45 } satisfies Record<Hardness, number>,
} as const;

export const travelValues = {
  unknown: 0.5,
  /** Value of a journey exactly as long as the person accepts; shorter rises evenly to 1. */
  atLimit: 0.65,
  /** Just past what the person accepts; falls with the length. `criteria.ts` keeps it below what an unanswered limit would give. */
  pastLimit: 0.3,
  /** Without a told limit: the floor (nobody commutes three hours), and the minutes at which half of the rest is lost. */
  noLimitFloor: 0.1,
  noLimitHalfMinutes: 45,
  /** Without a told limit, a journey this long is taken to be fine: about the longest usual commute in Norway. */
  usualMinutes: 45,
  /** Modes not told: the best of all modes is a guess, and moves the value this far from `unknown`. Most households have a car. */
  guessTrust: 0.8,
  /** Partly remote: fewer journeys, so this share of what the journey costs is given back. */
  partlyRemoteRelief: 0.3,
} as const;

export const kindValues = {
  /** Nothing said of what is looked for: most look for a job, a visit is no work, and a student project is for students alone. */
  unknown: {
    job: 0.6,
    traineeship: 0.5,
    internship: 0.5,
    apprenticeship: 0.5,
    'student-project': 0.2,
    visit: 0.4,
    'open-for-contact': 0.4,
  } satisfies Record<OpportunityKind, number>,
  other: 0.1,
} as const;
export const extentValues = { unknown: 0.5, other: 0.1 } as const;

/**
 * The lowest score of each band. An empty profile lies between `possible` and `good` against every opportunity: all the unknown
 * values above average to that, so that "possible" means "nothing speaks against it yet". `criteria.ts` keeps work that nothing links to the
 * person below `good`: more than "possible" would claim a likeness that nobody has told.
 */
export const bandFrom: Record<Exclude<Band, 'stretch'>, number> = { strong: 0.8, good: 0.65, possible: 0.34 };

/** What was said no to comes after nearly everything else: its scores end here. */
export const unwantedBelow = 0.1;

/** Scores are compared to four decimals: a smaller difference says nothing about people, and the date decides instead. */
export const scoreSteps = 10_000;
