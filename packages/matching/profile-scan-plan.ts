/** What an opportunity asks for, as tables by the numbers of packed people. */
import {
  cefrLevels,
  evidences,
  type Hardness,
  type NkrLevel,
  type OpportunityKind,
  opportunityKinds,
} from '@arena/taxonomy/types';
import * as criteria from './criteria.ts';
import { DemandBook } from './demand-book.ts';
import { type Demands, demandsOf, linkingSkills } from './demands.ts';
import {
  awaitedProfession,
  entryOf,
  isStepTowards,
  occupationCloseness,
  practises,
  skillRarity,
  skillsTowards,
} from './facts.ts';
import { minutesByMode } from './journey.ts';
import { licenceCovers } from './licence-cover.ts';
import { levelBits, type PackedProfiles } from './packed-profiles.ts';
import type { MatchOpportunity } from './types.ts';
import { criterionWeights, evidenceValues, hardnessWeights } from './weights.ts';

/** Places in a table for each skill asked for: not told, then every kind of evidence. */
export const evidenceSlots = evidences.length + 1;
/** Places in a table for each language asked for: not told, then every level. */
export const levelSlots = cefrLevels.length + 1;
/** In the slot of a skill: the work takes it. The rest is one more than its place among what is asked for. */
export const towardsBit = 0x8000;
const levels: readonly NkrLevel[] = [1, 2, 4, 5, 6, 7, 8];

export function planScan(people: PackedProfiles, opportunity: MatchOpportunity) {
  const { occupationCode: offered, placeId, kind } = opportunity;
  const demands = demandsOf(opportunity);
  const { groupWeights, weight, askedRarity } = new DemandBook().compile(opportunity);
  const [authorisationSum = 0, authorisationWeight = 0, skillSum = 0, skillWeight = 0] = groupWeights;
  const [languageSum = 0, languageWeight = 0, educationSum = 0, educationWeight = 0] = groupWeights.slice(4);
  const [licenceSum = 0, licenceWeight = 0] = groupWeights.slice(8);
  const kindTerm = (wanted: boolean | null) => criterionWeights.kind * criteria.kindValue(kind, wanted);
  const extentTerm = (fits: boolean | null) => criterionWeights.extent * criteria.extentValue(fits);
  return {
    weight,
    authorisationSum,
    authorisationWeight,
    skillSum,
    skillWeight,
    languageSum,
    languageWeight,
    educationWeight,
    licenceSum,
    licenceWeight,
    entry: entryOf(opportunity),
    offeredNumber: offered === null ? -1 : people.occupations.of(offered),
    closeness: Float64Array.from(people.occupations.ids, (code) => (offered === null ? 0 : occupationCloseness(code, offered))),
    /** By number of an occupation: the profession somebody who has it may wait for, where this work is a step on the way; -1 for none. */
    steps: stepsOf(people, offered),
    ways: people.places.ids.map((home) => (placeId === null ? null : minutesByMode(home, placeId))),
    askedRarity,
    ...skillTables(people, offered, demands),
    ...languageTables(people, demands),
    ...educationTables(demands, educationSum, educationWeight, kind),
    ...authorisationTables(people, demands),
    ...licenceTables(people, demands),
    kindBit: 1 << opportunityKinds.indexOf(kind),
    kindMask: (1 << opportunityKinds.length) - 1,
    /** Not told, yes, no. */
    kindTerms: Float64Array.of(kindTerm(null), kindTerm(true), kindTerm(false)),
    extentTerms: Float64Array.of(extentTerm(null), extentTerm(true), extentTerm(false)),
  };
}

function stepsOf(people: PackedProfiles, offered: string | null): Int32Array | null {
  if (offered === null) return null;
  const steps = Int32Array.from(people.occupations.ids, (code) => {
    const profession = awaitedProfession(code);
    return profession !== null && isStepTowards(code, offered) ? people.professions.of(profession) : -1;
  });
  return steps.some((profession) => profession >= 0) ? steps : null;
}

/** By number of the skill: what the opportunity has to do with it, and how much it tells. */
function skillTables(people: PackedProfiles, offered: string | null, demands: Demands) {
  const { skills: towards, usual: usualRarity } = offered === null ? { skills: [], usual: 0 } : skillsTowards(offered);
  const asked = demands.skills.map(({ id }) => people.skills.of(id));
  const towardsNumbers = towards.map(({ id }) => people.skills.of(id));
  const slots = new Uint16Array(people.skills.ids.length);
  const towardsWeights = new Uint16Array(people.skills.ids.length);
  const rarity = new Uint16Array(people.skills.ids.length);
  for (const [place, number] of towardsNumbers.entries()) {
    slots[number] = towardsBit;
    towardsWeights[number] = towards[place]?.weight ?? 0;
  }
  for (const [place, number] of asked.entries()) slots[number] = (slots[number] ?? 0) | (place + 1);
  for (const id of linkingSkills(demands)) rarity[people.skills.of(id)] = skillRarity(id);
  const skillTerms = Float64Array.from(demands.skills.flatMap(({ hardness }) => skillTermsOf(hardness)));
  return { usualRarity, slots, towardsWeights, rarity, skillTerms, askedSkills: asked.length };
}

function skillTermsOf(hardness: Hardness): number[] {
  const term = (held: number) => hardnessWeights[hardness] * criteria.skillValue(hardness, held);
  return [term(-1), ...evidences.map((evidence) => term(evidenceValues[evidence]))];
}

function languageTables(people: PackedProfiles, { languages }: Demands) {
  const held = [-1, ...cefrLevels.keys()];
  const needed = (level: (typeof cefrLevels)[number]) => cefrLevels.indexOf(level);
  return {
    askedLanguages: languages.length,
    languageNumbers: Int32Array.from(languages, ({ code }) => people.languages.of(code)),
    languageShifts: Int32Array.from(languages, ({ mode }) => (mode === 'oral' ? levelBits : 0)),
    languageTerms: Float64Array.from(
      languages.flatMap(({ mode, level, hardness }) =>
        held.map((index) => hardnessWeights[hardness] * criteria.languageValue(hardness, mode, needed(level), index)),
      ),
    ),
    languageCaps: Uint8Array.from(
      languages.flatMap(({ level, hardness }) =>
        held.map((index) => (hardness === 'must' && index >= 0 && index < needed(level) ? 1 : 0)),
      ),
    ),
  };
}

/** By level of education, 0 when not told. */
function educationTables(demands: Demands, groupSum: number, groupWeight: number, kind: OpportunityKind) {
  const educationTerms = new Float64Array(16);
  const educationCaps = new Uint8Array(16);
  const factors = new Float64Array(16).fill(1);
  for (const level of [null, ...levels]) {
    const slot = level ?? 0;
    let group = 0;
    for (const { level: needed, hardness } of demands.education) {
      group += hardnessWeights[hardness] * criteria.educationValue(hardness, needed, level);
      if (criteria.educationCap(hardness, needed, level, kind) === 1) educationCaps[slot] = 1;
    }
    if (criteria.isBeforeStudies(level, kind)) educationCaps[slot] = 2;
    if (groupWeight > 0) educationTerms[slot] = groupWeight * (group / groupSum);
    factors[slot] = criteria.overqualificationFactor(level, demands.usualLevel, false);
  }
  return { educationTerms, educationCaps, factors };
}

/** Three terms for each: held, missing, not told. */
function authorisationTables(people: PackedProfiles, { authorisations }: Demands) {
  const term = (hardness: Hardness, held: boolean | null) =>
    hardnessWeights[hardness] * criteria.authorisationValue(hardness, held);
  return {
    askedAuthorisations: authorisations.length,
    authorisationNumbers: Int32Array.from(authorisations, ({ id }) => people.professions.of(id)),
    authorisationMusts: Uint8Array.from(authorisations, ({ hardness }) => (hardness === 'must' ? 1 : 0)),
    authorisationTerms: Float64Array.from(
      authorisations.flatMap(({ hardness }) => [true, false, null].map((held) => term(hardness, held))),
    ),
    practised: Uint8Array.from(
      authorisations.flatMap(({ id }) => people.occupations.ids.map((code) => (practises([code], id) ? 1 : 0))),
    ),
  };
}

function licenceTables(people: PackedProfiles, { licences }: Demands) {
  const term = (hardness: Hardness, held: boolean | null) => hardnessWeights[hardness] * criteria.licenceValue(hardness, held);
  return {
    askedLicences: licences.length,
    licenceMusts: Uint8Array.from(licences, ({ hardness }) => (hardness === 'must' ? 1 : 0)),
    licenceTerms: Float64Array.from(licences.flatMap(({ hardness }) => [true, false, null].map((held) => term(hardness, held)))),
    covers: Uint8Array.from(licences.flatMap(({ id }) => people.licences.ids.map((own) => (licenceCovers(own, id) ? 1 : 0)))),
  };
}
