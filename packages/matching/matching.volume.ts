/** Invented people and opportunities by the thousand, the same for the same seed: for benchmarks and for tests of order. */
import { occupations } from '@arena/taxonomy/occupations';
import { places } from '@arena/taxonomy/places';
import { skills } from '@arena/taxonomy/skills';
import { cefrLevels, evidences, hardnesses, type NkrLevel, opportunityKinds, travelModes } from '@arena/taxonomy/types';
import { impliedSkills } from './facts.ts';
import type { MatchOpportunity, MatchProfile, MatchRequirement } from './types.ts';

export interface Dice {
  /** A whole number from 0 to below `sides`. */
  roll(sides: number): number;
  pick<T>(list: readonly T[]): T;
  chance(share: number): boolean;
}

/** Mulberry32: small, quick, and the same on every machine. */
export function seededDice(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const roll = (sides: number) => Math.floor(next() * sides);
  return { roll, pick: (list) => list[roll(list.length)] as (typeof list)[number], chance: (share) => next() < share };
}

const languageCodes = ['nb', 'en', 'uk', 'ar', 'pl', 'ti', 'so', 'de'];
const licenceIds = ['B', 'BE', 'C1', 'C', 'CE', 'D', 'T', 'forklift-T1'];
const professionIds = ['nurse', 'physician', 'teacher', 'electrician'];
const levels: readonly NkrLevel[] = [1, 2, 4, 5, 6, 7, 8];
const skillIds = skills.map(({ id }) => id);

const some = <T>(dice: Dice, most: number, make: () => T): T[] => Array.from({ length: dice.roll(most + 1) }, make);
const extent = (dice: Dice) => {
  const fromPercent = 20 + 10 * dice.roll(9);
  return { fromPercent, toPercent: Math.min(100, fromPercent + 10 * dice.roll(4)) };
};

/** Skills near the occupation, as real ads have, with a stray one now and then. */
function skillNear(dice: Dice, code: string | null): string {
  const near = code === null ? [] : impliedSkills(code);
  return near.length > 0 && dice.chance(0.8) ? dice.pick(near) : dice.pick(skillIds);
}

export function volumeOpportunity(dice: Dice, id: string): MatchOpportunity {
  const occupationCode = dice.chance(0.95) ? dice.pick(occupations).code : null;
  const hardness = () => dice.pick(hardnesses);
  const level = () => (dice.chance(0.7) ? dice.pick(cefrLevels) : null);
  const requirements: MatchRequirement[] = some(dice, 6, () => ({
    type: 'skill',
    skillId: skillNear(dice, occupationCode),
    hardness: hardness(),
  }));
  if (dice.chance(0.6))
    requirements.push({ type: 'language', language: 'nb', oral: level(), written: level(), hardness: hardness() });
  if (dice.chance(0.15))
    requirements.push({
      type: 'language',
      language: dice.pick(languageCodes),
      oral: level(),
      written: level(),
      hardness: hardness(),
    });
  if (dice.chance(0.4)) requirements.push({ type: 'education', level: dice.pick(levels), hardness: hardness() });
  if (dice.chance(0.3)) requirements.push({ type: 'licence', licenceId: dice.pick(licenceIds), hardness: hardness() });
  if (dice.chance(0.05))
    requirements.push({ type: 'authorisation', professionId: dice.pick(professionIds), hardness: hardness() });
  return {
    id,
    kind: dice.pick(opportunityKinds),
    occupationCode,
    placeId: dice.chance(0.95) ? dice.pick(places).id : null,
    remote: dice.pick(['no', 'no', 'no', 'partly', 'fully']),
    extent: dice.chance(0.8) ? extent(dice) : null,
    requirements,
    publishedOn: `2026-${String(1 + dice.roll(12)).padStart(2, '0')}-${String(1 + dice.roll(28)).padStart(2, '0')}`,
  };
}

export function volumeProfile(dice: Dice): MatchProfile {
  const knownOccupations = some(dice, 3, () => dice.pick(occupations).code);
  const level = () => (dice.chance(0.8) ? dice.pick(cefrLevels) : null);
  return {
    homePlaceId: dice.chance(0.9) ? dice.pick(places).id : null,
    travelModes: travelModes.filter(() => dice.chance(0.5)),
    maxTravelMinutes: dice.chance(0.7) ? 15 * (1 + dice.roll(6)) : null,
    knownOccupations,
    wantedOccupations: some(dice, 2, () => dice.pick(occupations).code),
    unwantedOccupations: dice.chance(0.2) ? some(dice, 3, () => dice.pick(occupations).code) : [],
    nearOccupations: dice.chance(0.4) ? some(dice, 4, () => dice.pick(occupations).code) : [],
    skills: some(dice, 10, () => ({ id: skillNear(dice, knownOccupations[0] ?? null), evidence: dice.pick(evidences) })),
    languages: some(dice, 3, () => ({ code: dice.pick(languageCodes), oral: level(), written: level() })),
    education: dice.chance(0.7) ? { level: dice.pick(levels), abroad: dice.chance(0.4), recognised: dice.chance(0.4) } : null,
    authorisations: dice.chance(0.1) ? [dice.pick(professionIds)] : [],
    licences: dice.chance(0.7) ? some(dice, 2, () => dice.pick(licenceIds)) : null,
    wantedKinds: opportunityKinds.filter(() => dice.chance(0.3)),
    wantedExtent: dice.chance(0.6) ? extent(dice) : null,
    acceptsBelowEducation: dice.chance(0.3),
  };
}
