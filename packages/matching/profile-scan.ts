/**
 * One opportunity against many packed people. What it asks for becomes tables by number once; after that a person costs one walk through
 * their record. The third twin of `score`: the same values from `criteria.ts`, added in the same order, held together by a property test.
 */
import { cefrLevels, evidences, type Hardness, type NkrLevel, opportunityKinds } from '@arena/taxonomy/types';
import * as criteria from './criteria.ts';
import { DemandBook } from './demand-book.ts';
import { type Demands, demandsOf } from './demands.ts';
import { entryOf, occupationCloseness, practises, skillRarity, skillsTowards } from './facts.ts';
import { isWayByRoad, isWayGuessed, minutesByMode, noLimit, noWay, quickestWay, wayMinutes } from './journey.ts';
import { licenceCovers } from './licence-cover.ts';
import {
  acceptsBelowBit,
  at,
  evidenceBits,
  levelBits,
  licencesToldBit,
  modeBits,
  noExtent,
  type PackedProfiles,
} from './packed-profiles.ts';
import type { MatchOpportunity } from './types.ts';
import { criterionWeights, evidenceValues, hardnessWeights, occupationValues } from './weights.ts';

const modeMask = (1 << modeBits) - 1;
const kindMask = (1 << opportunityKinds.length) - 1;
const evidenceMask = (1 << evidenceBits) - 1;
const levelMask = (1 << levelBits) - 1;
/** Not told, and every kind of evidence. */
const evidenceSlots = 1 << evidenceBits;
/** In a slot of a skill: the work takes it. The rest is one more than the place among the demands. */
const towardsBit = 0x8000;
const levels: readonly NkrLevel[] = [1, 2, 4, 5, 6, 7, 8];

/** Writes everybody's score into `into`, which is at least as long as there are people. */
export function scanProfiles(people: PackedProfiles, opportunity: MatchOpportunity, into: Float64Array): void {
  const { occupationCode: offered, placeId, remote, extent } = opportunity;
  const demands = demandsOf(opportunity);
  const entry = entryOf(opportunity);
  const { groupWeights, weight, askedRarity } = new DemandBook().compile(opportunity);
  const [authorisationSum = 0, authorisationWeight = 0, skillSum = 0, skillWeight = 0, languageSum = 0, languageWeight = 0] =
    groupWeights;
  const [educationSum = 0, educationWeight = 0, licenceSum = 0, licenceWeight = 0] = groupWeights.slice(6);

  const closeness = Float64Array.from(people.occupations.ids, (code) =>
    offered === null ? 0 : occupationCloseness(code, offered),
  );
  const offeredNumber = offered === null ? -1 : people.occupations.of(offered);
  const { usualRarity, slots, rarity } = skillTables(people, offered, demands);
  const skillTerms = Float64Array.from(demands.skills.flatMap(({ hardness }) => skillTermsOf(hardness)));
  const askedSkills = demands.skills.length;
  const evidenceHeld = new Uint8Array(askedSkills);
  const ways = people.places.ids.map((home) => (placeId === null ? null : minutesByMode(home, placeId)));
  const askedLanguages = demands.languages.map(({ code, mode, level, hardness }) => {
    const needed = cefrLevels.indexOf(level);
    const held = [-1, ...cefrLevels.keys()];
    return {
      number: people.languages.of(code),
      shift: mode === 'oral' ? levelBits : 0,
      // By what is held: one more than the index of the level, 0 when not told.
      terms: Float64Array.from(
        held,
        (index) => hardnessWeights[hardness] * criteria.languageValue(hardness, mode, needed, index),
      ),
      caps: Uint8Array.from(held, (index) => (hardness === 'must' && index >= 0 && index < needed ? 1 : 0)),
    };
  });
  const { educationTerms, educationCaps, factors } = educationTables(demands, educationSum, educationWeight);
  const askedAuthorisations = demands.authorisations.map(({ id, hardness }) => {
    const term = (held: boolean | null) => hardnessWeights[hardness] * criteria.authorisationValue(hardness, held);
    const practised = Uint8Array.from(people.occupations.ids, (code) => (practises([code], id) ? 1 : 0));
    const number = people.professions.of(id);
    return { number, practised, held: term(true), missing: term(false), unknown: term(null), isMust: hardness === 'must' };
  });
  const askedLicences = demands.licences.map(({ id, hardness }) => {
    const term = (held: boolean | null) => hardnessWeights[hardness] * criteria.licenceValue(hardness, held);
    const covers = Uint8Array.from(people.licences.ids, (own) => (licenceCovers(own, id) ? 1 : 0));
    return { covers, held: term(true), missing: term(false), unknown: term(null), cap: hardness === 'must' ? 1 : 0 };
  });
  const kindBit = 1 << opportunityKinds.indexOf(opportunity.kind);
  const kindTerm = (wanted: boolean | null) => criterionWeights.kind * criteria.kindValue(opportunity.kind, wanted);
  const kindTerms = { unknown: kindTerm(null), wanted: kindTerm(true), other: kindTerm(false) };
  const extentTerm = (fits: boolean | null) => criterionWeights.extent * criteria.extentValue(fits);
  const extentTerms = { unknown: extentTerm(null), fits: extentTerm(true), other: extentTerm(false) };
  const unwantedWork = criterionWeights.occupation * occupationValues.unwanted;

  const { records, starts } = people;
  for (let row = 0; row < people.length; row++) {
    const start = starts[row] as number;
    const choices = records[start + at.choices] as number;
    const papers = records[start + at.papers] as number;
    const lengths = records[start + at.knownAndWanted] as number;
    const moreLengths = records[start + at.unwantedAndNear] as number;
    const evenMore = records[start + at.authorisationsAndLanguages] as number;
    const wantedFrom = start + at.lists + (lengths & 0xff);
    const unwantedFrom = wantedFrom + (lengths >> 8);
    const nearFrom = unwantedFrom + (moreLengths & 0xff);
    const authorisationsFrom = nearFrom + (moreLengths >> 8);
    const languagesFrom = authorisationsFrom + (evenMore & 0xff);
    const licencesFrom = languagesFrom + (evenMore >> 8);
    const skillsFrom = licencesFrom + (records[start + at.licences] as number);
    const skillsEnd = skillsFrom + (records[start + at.skills] as number);
    let cap = 0;

    evidenceHeld.fill(0);
    let heldRarity = 0;
    let heldAskedRarity = 0;
    for (let next = skillsFrom; next < skillsEnd; next++) {
      const packed = records[next] as number;
      const slot = slots[packed >> evidenceBits] as number;
      if (slot === 0) continue;
      if ((slot & towardsBit) !== 0) heldRarity += rarity[packed >> evidenceBits] as number;
      const place = slot & ~towardsBit;
      if (place === 0) continue;
      evidenceHeld[place - 1] = 1 + (packed & evidenceMask);
      heldAskedRarity += rarity[packed >> evidenceBits] as number;
    }

    let known = criteria.skillCloseness(heldAskedRarity, askedRarity);
    let wanted = 0;
    if (offeredNumber >= 0) {
      known = Math.max(known, criteria.skillCloseness(heldRarity, usualRarity));
      for (let next = start + at.lists; next < wantedFrom; next++) {
        const close = closeness[records[next] as number] as number;
        if (close > known) known = close;
      }
      for (let next = nearFrom; next < authorisationsFrom; next++) {
        const close = occupationValues.byTasks * (closeness[records[next] as number] as number);
        if (close > known) known = close;
      }
      for (let next = wantedFrom; next < unwantedFrom; next++) {
        const close = closeness[records[next] as number] as number;
        if (close > wanted) wanted = close;
      }
    }
    const nothingWanted = offeredNumber < 0 || wantedFrom === unwantedFrom;
    let sum = criterionWeights.occupation * criteria.occupationValue(known, nothingWanted ? null : wanted, entry);
    if (known === 0 && wanted === 0) cap = 1;
    for (let next = unwantedFrom; next < nearFrom; next++) {
      if (records[next] !== offeredNumber) continue;
      sum = unwantedWork;
      cap = 3;
    }

    if (askedAuthorisations.length > 0) {
      const untold = (papers & 0xf) === 0 && authorisationsFrom === languagesFrom;
      let group = 0;
      for (const asked of askedAuthorisations) {
        let term = untold ? asked.unknown : asked.missing;
        for (let next = authorisationsFrom; next < languagesFrom; next++) if (records[next] === asked.number) term = asked.held;
        if (!untold && term !== asked.held && asked.isMust) {
          let capped = 2;
          for (let next = start + at.lists; next < wantedFrom; next++)
            if (asked.practised[records[next] as number] === 1) capped = 1;
          if (capped > cap) cap = capped;
        }
        group += term;
      }
      sum += authorisationWeight * (group / authorisationSum);
    }

    if (askedSkills > 0) {
      let group = 0;
      for (let place = 0; place < askedSkills; place++)
        group += skillTerms[place * (evidenceSlots + 1) + (evidenceHeld[place] as number)] as number;
      sum += skillWeight * (group / skillSum);
    }

    const limitTold = records[start + at.limit] as number;
    const limit = limitTold === 0 ? null : limitTold - 1;
    const home = records[start + at.home] as number;
    const byMode = home === 0 ? null : (ways[home - 1] as Int16Array | null);
    const way = byMode === null ? noWay : quickestWay(byMode, choices & modeMask, limit ?? noLimit);
    const minutes = way === noWay ? -1 : wayMinutes(way);
    // As in `criteria.isTooFar`: the road stands in, and is too long already.
    const sure = way !== noWay && (!isWayGuessed(way) || isWayByRoad(way));
    const tooFar = sure && limit !== null && minutes > limit;
    const guessed = way !== noWay && isWayGuessed(way) && !tooFar;
    sum += criterionWeights.travel * criteria.minutesValue(minutes, guessed, limit, remote);
    if (cap === 0 && remote !== 'fully' && tooFar) cap = 1;

    if (askedLanguages.length > 0) {
      let group = 0;
      for (const asked of askedLanguages) {
        let held = 0;
        for (let next = languagesFrom; next < licencesFrom; next++) {
          const packed = records[next] as number;
          if (packed >> (2 * levelBits) !== asked.number) continue;
          const level = (packed >> asked.shift) & levelMask;
          if (level > held) held = level;
        }
        group += asked.terms[held] as number;
        if ((asked.caps[held] as number) > cap) cap = 1;
      }
      sum += languageWeight * (group / languageSum);
    }

    const level = papers & 0xf;
    if (educationWeight > 0) {
      sum += educationTerms[level] as number;
      if ((educationCaps[level] as number) > cap) cap = 1;
    }

    if (askedLicences.length > 0) {
      const told = (papers & licencesToldBit) !== 0;
      let group = 0;
      for (const asked of askedLicences) {
        let term = told ? asked.missing : asked.unknown;
        for (let next = licencesFrom; next < skillsFrom; next++)
          if (asked.covers[records[next] as number] === 1) term = asked.held;
        if (told && term !== asked.held && asked.cap > cap) cap = asked.cap;
        group += term;
      }
      sum += licenceWeight * (group / licenceSum);
    }

    const kinds = (choices >> modeBits) & kindMask;
    if (kinds === 0) sum += kindTerms.unknown;
    else if ((kinds & kindBit) !== 0) sum += kindTerms.wanted;
    else {
      sum += kindTerms.other;
      if (cap === 0) cap = 1;
    }

    if (extent !== null) {
      const own = records[start + at.extent] as number;
      if (own === noExtent) sum += extentTerms.unknown;
      else {
        const fits = (own & 0xff) <= extent.toPercent && extent.fromPercent <= own >> 8;
        sum += fits ? extentTerms.fits : extentTerms.other;
      }
    }

    const factor = (choices & acceptsBelowBit) !== 0 ? 1 : (factors[level] as number);
    into[row] = criteria.finalScore(sum / weight, factor, cap as criteria.Cap);
  }
}

/** By number of the skill: what the opportunity has to do with it, and how much it tells. */
function skillTables(people: PackedProfiles, offered: string | null, demands: Demands) {
  const { skills: towards, usual: usualRarity } = offered === null ? { skills: [], usual: 0 } : skillsTowards(offered);
  const numbers = [...towards, ...demands.skills.map(({ id }) => id)].map((id) => people.skills.of(id));
  const slots = new Uint16Array(people.skills.ids.length);
  const rarity = new Uint16Array(people.skills.ids.length);
  for (const [index, id] of towards.entries()) {
    const number = numbers[index] ?? 0;
    slots[number] = towardsBit;
    rarity[number] = skillRarity(id);
  }
  for (const [place, { id }] of demands.skills.entries()) {
    const number = people.skills.of(id);
    rarity[number] = skillRarity(id);
    slots[number] = (slots[number] ?? 0) | (place + 1);
  }
  return { usualRarity, slots, rarity };
}

function skillTermsOf(hardness: Hardness): number[] {
  const term = (held: number) => hardnessWeights[hardness] * criteria.skillValue(hardness, held);
  const told = evidences.map((evidence) => term(evidenceValues[evidence]));
  return [term(-1), ...told, ...Array.from({ length: evidenceSlots - told.length }, () => 0)];
}

/** By level of education, 0 when not told. */
function educationTables(demands: Demands, groupSum: number, groupWeight: number) {
  const educationTerms = new Float64Array(16);
  const educationCaps = new Uint8Array(16);
  const factors = new Float64Array(16).fill(1);
  for (const level of [null, ...levels]) {
    const slot = level ?? 0;
    let group = 0;
    for (const { level: needed, hardness } of demands.education) {
      const value = criteria.educationValue(hardness, needed, level);
      group += hardnessWeights[hardness] * value;
      if (hardness === 'must' && level !== null && value < 1) educationCaps[slot] = 1;
    }
    educationTerms[slot] = groupWeight * (group / groupSum);
    factors[slot] = criteria.overqualificationFactor(level, demands.usualLevel, false);
  }
  return { educationTerms, educationCaps, factors };
}
