/**
 * One opportunity against many packed people. What it asks for becomes tables by number once; after that a person costs one walk through
 * their record, and most not even that: who cannot reach the list any more is left as soon as that is certain. The third twin of
 * `score`: the same values from `criteria.ts`, added in the same order, held together by a property test.
 */
import * as criteria from './criteria.ts';
import { isWayBeyond, isWayByRoad, isWayGuessed, noLimit, noWay, quickestWay, wayMinutes } from './journey.ts';
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
import { evidenceSlots, levelSlots, planScan, towardsBit } from './profile-scan-plan.ts';
import type { MatchOpportunity } from './types.ts';
import { criterionWeights, occupationValues, scoreSteps } from './weights.ts';

const modeMask = (1 << modeBits) - 1;
const evidenceMask = (1 << evidenceBits) - 1;
const levelMask = (1 << levelBits) - 1;
const { capCeilings } = criteria;
const ceilings = Float64Array.of(capCeilings[0], capCeilings[1], capCeilings[2], capCeilings[3]);
/** More than another order of addition can move a score. */
const margin = 1 / scoreSteps;

/**
 * Offers every person whose score is at least the threshold; `offer` answers with the new one. Who is certain to be below it is not
 * looked at to the end.
 */
export function scanProfiles(
  people: PackedProfiles,
  opportunity: MatchOpportunity,
  offer: (row: number, score: number) => number,
): void {
  const plan = planScan(people, opportunity);
  const {
    closeness,
    slots,
    towardsWeights,
    rarity,
    usualRarity,
    askedRarity,
    skillTerms,
    askedSkills,
    ways,
    steps,
    entry,
    offeredNumber,
  } = plan;
  const { askedAuthorisations, authorisationNumbers, authorisationTerms, authorisationMusts, practised } = plan;
  const { askedLanguages, languageNumbers, languageShifts, languageTerms, languageCaps } = plan;
  const { askedLicences, licenceTerms, licenceMusts, covers } = plan;
  const { educationTerms, educationCaps, factors, kindTerms, kindBit, kindMask, extentTerms } = plan;
  const { authorisationSum, authorisationWeight, skillSum, skillWeight, languageSum, languageWeight } = plan;
  const { licenceSum, licenceWeight, educationWeight, weight } = plan;
  const { remote, extent } = opportunity;
  const [extentFrom, extentTo] = extent === null ? [0, 0] : [extent.fromPercent, extent.toPercent];
  const occupationCount = people.occupations.ids.length;
  const licenceCount = people.licences.ids.length;
  const { byTasks, bySkills } = occupationValues;
  const unwantedTerm = criterionWeights.occupation * occupationValues.unwanted;
  const mostSkillTerm = askedSkills > 0 ? skillWeight : 0;
  const evidenceHeld = new Uint8Array(askedSkills);
  const { records, starts, length } = people;
  let threshold = offer(-1, Number.NEGATIVE_INFINITY);

  for (let row = 0; row < length; row++) {
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

    // Kind and travel first: they are quick to read, and settle most.
    let cap = 0;
    const kinds = (choices >> modeBits) & kindMask;
    const kindTerm = kindTerms[kinds === 0 ? 0 : (kinds & kindBit) !== 0 ? 1 : 2] as number;
    if (kinds !== 0 && (kinds & kindBit) === 0) cap = 1;

    const limitTold = records[start + at.limit] as number;
    const limit = limitTold === 0 ? null : limitTold - 1;
    const home = records[start + at.home] as number;
    const byMode = home === 0 ? null : (ways[home - 1] as Int16Array | null);
    const way = byMode === null ? noWay : quickestWay(byMode, choices & modeMask, limit ?? noLimit);
    const minutes = way === noWay ? -1 : wayMinutes(way);
    // As in `criteria.isTooFar`: by a way they have, or the road stands in and is too long already.
    const isSure = way !== noWay && (!isWayGuessed(way) || isWayByRoad(way));
    const isTooFar = isSure && limit !== null && minutes > limit;
    const isGuessed = way !== noWay && isWayGuessed(way) && !isTooFar;
    const isBeyond = way !== noWay && isWayBeyond(way);
    const travelTerm = criterionWeights.travel * criteria.minutesValue(minutes, isGuessed, isBeyond, limit, remote);
    if ((isTooFar || isBeyond) && remote !== 'fully') cap = 1;
    if ((ceilings[cap] as number) < threshold) continue;

    let languageTerm = 0;
    if (askedLanguages > 0) {
      let group = 0;
      for (let asked = 0; asked < askedLanguages; asked++) {
        const number = languageNumbers[asked] as number;
        const shift = languageShifts[asked] as number;
        let held = 0;
        for (let next = languagesFrom; next < licencesFrom; next++) {
          const packed = records[next] as number;
          if (packed >> (2 * levelBits) !== number) continue;
          const level = (packed >> shift) & levelMask;
          if (level > held) held = level;
        }
        group += languageTerms[asked * levelSlots + held] as number;
        if ((languageCaps[asked * levelSlots + held] as number) > cap) cap = 1;
      }
      languageTerm = languageWeight * (group / languageSum);
    }

    const level = papers & 0xf;
    const educationTerm = educationTerms[level] as number;
    if ((educationCaps[level] as number) > cap) cap = educationCaps[level] as number;

    let licenceTerm = 0;
    if (askedLicences > 0) {
      const isTold = (papers & licencesToldBit) !== 0;
      let group = 0;
      for (let asked = 0; asked < askedLicences; asked++) {
        let holds = false;
        for (let next = licencesFrom; next < skillsFrom; next++)
          if (covers[asked * licenceCount + (records[next] as number)] === 1) holds = true;
        group += licenceTerms[asked * 3 + (holds ? 0 : isTold ? 1 : 2)] as number;
        if (isTold && !holds && licenceMusts[asked] === 1 && cap === 0) cap = 1;
      }
      licenceTerm = licenceWeight * (group / licenceSum);
    }

    let authorisationTerm = 0;
    if (askedAuthorisations > 0) {
      const isUntold = level === 0 && authorisationsFrom === languagesFrom;
      let group = 0;
      for (let asked = 0; asked < askedAuthorisations; asked++) {
        let holds = false;
        for (let next = authorisationsFrom; next < languagesFrom; next++)
          if (records[next] === authorisationNumbers[asked]) holds = true;
        group += authorisationTerms[asked * 3 + (holds ? 0 : isUntold ? 2 : 1)] as number;
        if (holds || isUntold || authorisationMusts[asked] === 0) continue;
        let missing = 2;
        for (let next = start + at.lists; next < wantedFrom; next++)
          if (practised[asked * occupationCount + (records[next] as number)] === 1) missing = 1;
        if (missing > cap) cap = missing;
      }
      authorisationTerm = authorisationWeight * (group / authorisationSum);
    }
    if ((ceilings[cap] as number) < threshold) continue;

    let extentTerm = 0;
    if (extent !== null) {
      const own = records[start + at.extent] as number;
      const fits = (own & 0xff) <= extentTo && extentFrom <= own >> 8;
      extentTerm = extentTerms[own === noExtent ? 0 : fits ? 1 : 2] as number;
    }

    let known = 0;
    let wanted = 0;
    let isUnwanted = false;
    if (offeredNumber >= 0) {
      for (let next = start + at.lists; next < wantedFrom; next++) {
        const close = closeness[records[next] as number] as number;
        if (close > known) known = close;
      }
      for (let next = wantedFrom; next < unwantedFrom; next++) {
        const close = closeness[records[next] as number] as number;
        if (close > wanted) wanted = close;
      }
      for (let next = unwantedFrom; next < nearFrom; next++) if (records[next] === offeredNumber) isUnwanted = true;
      for (let next = nearFrom; next < authorisationsFrom; next++) {
        const close = byTasks * (closeness[records[next] as number] as number);
        if (close > known) known = close;
      }
    }
    const saidWanted = offeredNumber < 0 || wantedFrom === unwantedFrom ? null : wanted;
    let factor = (choices & acceptsBelowBit) !== 0 ? 1 : (factors[level] as number);
    if (steps !== null && factor < 1)
      for (let next = start + at.lists; next < wantedFrom; next++) {
        const profession = steps[records[next] as number] as number;
        if (profession < 0) continue;
        let holds = false;
        for (let other = authorisationsFrom; other < languagesFrom; other++) if (records[other] === profession) holds = true;
        if (!holds) factor = 1;
      }

    // The list of skills is the longest. Nobody reads it who would be too low with all that is asked for.
    const mostKnown = known > bySkills.most ? known : bySkills.most;
    const mostOccupation = criterionWeights.occupation * criteria.occupationValue(mostKnown, saidWanted, entry);
    const others = authorisationTerm + travelTerm + languageTerm + educationTerm + licenceTerm + kindTerm + extentTerm;
    const most = criteria.finalScore((mostOccupation + mostSkillTerm + others) / weight, factor, cap as criteria.Cap);
    if (most + margin < threshold) continue;

    evidenceHeld.fill(0);
    let heldRarity = 0;
    let heldAskedRarity = 0;
    const skillsEnd = skillsFrom + (records[start + at.skills] as number);
    for (let next = skillsFrom; next < skillsEnd; next++) {
      const packed = records[next] as number;
      const number = packed >> evidenceBits;
      const slot = slots[number] as number;
      if (slot === 0) continue;
      if ((slot & towardsBit) !== 0) heldRarity += towardsWeights[number] as number;
      const place = slot & ~towardsBit;
      if (place === 0) continue;
      evidenceHeld[place - 1] = 1 + (packed & evidenceMask);
      heldAskedRarity += rarity[number] as number;
    }
    const byUsual = criteria.skillCloseness(heldRarity, usualRarity);
    const byAsked = criteria.skillCloseness(heldAskedRarity, askedRarity);
    if (byUsual > known) known = byUsual;
    if (byAsked > known) known = byAsked;
    if (isUnwanted) cap = 3;
    else if (known === 0 && wanted === 0) {
      const toldWork = wantedFrom > start + at.lists || unwantedFrom > wantedFrom || authorisationsFrom > nearFrom;
      const unlinked = offeredNumber >= 0 && toldWork && entry === 'trained' ? 2 : 1;
      if (unlinked > cap) cap = unlinked;
    }

    // The same order of addition as in `score`.
    let sum = isUnwanted ? unwantedTerm : criterionWeights.occupation * criteria.occupationValue(known, saidWanted, entry);
    if (askedAuthorisations > 0) sum += authorisationTerm;
    if (askedSkills > 0) {
      let group = 0;
      for (let place = 0; place < askedSkills; place++)
        group += skillTerms[place * evidenceSlots + (evidenceHeld[place] as number)] as number;
      sum += skillWeight * (group / skillSum);
    }
    sum += travelTerm;
    if (askedLanguages > 0) sum += languageTerm;
    if (educationWeight > 0) sum += educationTerm;
    if (askedLicences > 0) sum += licenceTerm;
    sum += kindTerm;
    if (extent !== null) sum += extentTerm;
    const score = criteria.finalScore(sum / weight, factor, cap as criteria.Cap);
    if (score >= threshold) threshold = offer(row, score);
  }
}
