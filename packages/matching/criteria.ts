/** The value of one criterion from numbers alone. Shared by the plain scorer and the compiled index, so that they cannot drift. */
import type { Hardness, NkrLevel, OpportunityKind } from '@arena/taxonomy/types';
import type { LanguageMode } from './demands.ts';
import type { Entry } from './facts.ts';
import type { Journey } from './journey.ts';
import type { Band } from './types.ts';
import * as weights from './weights.ts';

/**
 * @param known closeness to the offered occupation of what the person has done or can do, 0 to 1
 * @param wanted closeness of the best wanted one; null when nothing wanted was told
 * @param entry whether somebody can begin without training
 */
export function occupationValue(known: number, wanted: number | null, entry: Entry): number {
  const { unknown, wantedElsewhere, wantedOnly, knownButWantsOther } = weights.occupationValues;
  if (wanted === null) return unknown[entry] + (1 - unknown[entry]) * known;
  // Among what is wanted, what the person can already do comes first.
  const closeness = Math.max(wanted * (wantedOnly + (1 - wantedOnly) * known), knownButWantsOther * known);
  return wantedElsewhere[entry] + (1 - wantedElsewhere[entry]) * closeness;
}

/**
 * How close somebody is to work by the skills they hold.
 * @param held weight of the skills held that the work takes
 * @param usual weight of all the skills it usually takes
 */
export function skillCloseness(held: number, usual: number): number {
  const { most, enough, from, least } = weights.occupationValues.bySkills;
  const closeness = most * Math.min(1, held / Math.max(usual, least) / enough);
  return closeness < from ? 0 : closeness;
}

/** @param held value of the evidence; negative when the skill was not told */
export function skillValue(hardness: Hardness, held: number): number {
  return held < 0 ? weights.skillNotTold[hardness] : held;
}

/** @param held index of the level, negative when not told */
export function languageValue(hardness: Hardness, mode: LanguageMode, needed: number, held: number): number {
  if (held < 0) return weights.languageValues.unknown[hardness];
  if (held >= needed) return 1;
  if (isLanguageTrainable(hardness, mode, needed, held)) return weights.languageValues.oneUnderOralWithPractice;
  return weights.languageValues.under[hardness][Math.min(needed - held, 3) - 1] ?? 0;
}

export function isLanguageTrainable(hardness: Hardness, mode: LanguageMode, needed: number, held: number): boolean {
  return hardness === 'trainable' && mode === 'oral' && held >= 0 && needed - held === 1;
}

export function educationValue(hardness: Hardness, needed: NkrLevel, held: NkrLevel | null): number {
  if (held === null) return weights.educationValues.unknown[hardness];
  const under = weights.educationSteps[needed] - weights.educationSteps[held];
  return under <= 0 ? 1 : (weights.educationValues.under[hardness][Math.min(under, 2) - 1] ?? 0);
}

/**
 * A must that is missing caps the band at "possible". So does a level two steps up in a traineeship, however softly it is asked for: that is what
 * a traineeship is for.
 */
export function educationCap(hardness: Hardness, needed: NkrLevel, held: NkrLevel | null, kind: OpportunityKind): 0 | 1 {
  const under = held === null ? 0 : weights.educationSteps[needed] - weights.educationSteps[held];
  return (hardness === 'must' && under > 0) || (kind === 'traineeship' && hardness === 'nice' && under >= 2) ? 1 : 0;
}

/** A student project is for those who study or could begin to: who told less than upper secondary is some way off. */
export function isBeforeStudies(held: NkrLevel | null, kind: OpportunityKind): boolean {
  return kind === 'student-project' && held !== null && weights.educationSteps[held] < weights.educationSteps[4];
}

/** 1 when the person is not overqualified, else what remains of the score. */
export function overqualificationFactor(held: NkrLevel | null, usual: NkrLevel | null, acceptsBelow: boolean): number {
  if (held === null || usual === null || acceptsBelow) return 1;
  const over = weights.educationSteps[held] - weights.educationSteps[usual] - weights.overqualifiedFromSteps;
  return over < 0 ? 1 : (weights.overqualificationFactors[Math.min(over, 2)] ?? 1);
}

/** `held` is null when nobody can say. */
export function authorisationValue(hardness: Hardness, held: boolean | null): number {
  if (held === null) return weights.authorisationValues.unknown[hardness];
  return held ? 1 : weights.authorisationValues.missing[hardness];
}

export function licenceValue(hardness: Hardness, held: boolean | null): number {
  if (held === null) return weights.licenceValues.unknown[hardness];
  return held ? 1 : weights.licenceValues.missing[hardness];
}

/** @param limit the longest one-way journey the person accepts; null when not answered */
export function travelValue(journey: Journey | null, limit: number | null, remote: 'no' | 'partly' | 'fully'): number {
  return journey === null
    ? minutesValue(-1, false, false, limit, remote)
    : minutesValue(journey.minutes, journey.guessed && !isTooFar(journey, limit), journey.beyond, limit, remote);
}

/**
 * @param minutes of the journey; negative when it is unknown
 * @param beyond as in `Journey`
 */
export function minutesValue(
  minutes: number,
  guessed: boolean,
  beyond: boolean,
  limit: number | null,
  remote: 'no' | 'partly' | 'fully',
): number {
  if (remote === 'fully') return 1;
  const { unknown, guessTrust, partlyRemoteRelief, pastLimit } = weights.travelValues;
  const byLength = minutes < 0 ? unknown : journeyValue(minutes, limit);
  const plain = beyond ? Math.min(byLength, pastLimit) : byLength;
  const trusted = guessed && !beyond ? unknown + (plain - unknown) * guessTrust : plain;
  return remote === 'partly' ? trusted + (1 - trusted) * partlyRemoteRelief : trusted;
}

/** Known for certain to be longer than the person accepts: by a way they have, or by road, which no other way is taken to beat. */
export function isTooFar(journey: Journey | null, limit: number | null): boolean {
  return journey !== null && (!journey.guessed || journey.mode === null) && limit !== null && journey.minutes > limit;
}

function journeyValue(minutes: number, limit: number | null): number {
  const { atLimit, pastLimit, noLimitFloor, noLimitHalfMinutes } = weights.travelValues;
  const withoutLimit = noLimitFloor + (1 - noLimitFloor) / (1 + (minutes / noLimitHalfMinutes) ** 2);
  if (limit === null) return withoutLimit;
  // Who answers loses nothing by it that silence would have kept.
  if (minutes > limit) return Math.min((pastLimit * limit) / minutes, withoutLimit);
  return limit === 0 ? 1 : 1 - (1 - atLimit) * (minutes / limit);
}

/** `wanted` is null when the person did not say. */
export function kindValue(kind: OpportunityKind, wanted: boolean | null): number {
  return wanted === null ? weights.kindValues.unknown[kind] : wanted ? 1 : weights.kindValues.other;
}

export function extentValue(fits: boolean | null): number {
  return fits === null ? weights.extentValues.unknown : fits ? 1 : weights.extentValues.other;
}

/** 0: no cap. 1: at most `possible`. 2: at most `stretch`. 3: after nearly everything else. */
export type Cap = 0 | 1 | 2 | 3;

/**
 * Folds a capped score below the next band, keeping the order among those with the same cap: a must that is missing may not be
 * outweighed by everything else, and the band and the order must never tell two stories.
 */
export function finalScore(average: number, factor: number, cap: Cap): number {
  const raw = average * factor;
  const { good, possible } = weights.bandFrom;
  // The fold ends one step under the band's edge.
  const step = 1 / weights.scoreSteps;
  let folded = raw;
  if (cap === 3) folded = raw * weights.unwantedBelow;
  else if (cap === 2) folded = raw * (possible - step);
  else if (cap === 1 && raw > possible) folded = possible + ((raw - possible) * (good - step - possible)) / (1 - possible);
  return Math.round(folded * weights.scoreSteps) / weights.scoreSteps;
}

/** The best score that each cap leaves room for. */
export const capCeilings: Readonly<Record<Cap, number>> = {
  0: 1,
  1: weights.bandFrom.good,
  2: weights.bandFrom.possible,
  3: weights.unwantedBelow,
};

export function bandOf(score: number): Band {
  const { strong, good, possible } = weights.bandFrom;
  return score >= strong ? 'strong' : score >= good ? 'good' : score >= possible ? 'possible' : 'stretch';
}
