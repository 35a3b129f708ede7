import { cefrIndex } from '@arena/taxonomy/languages';
import type { Hardness, SkillId } from '@arena/taxonomy/types';
import * as criteria from './criteria.ts';
import { type Demands, demandsOf, hardest, linkingSkills } from './demands.ts';
import {
  awaitedProfession,
  entryOf,
  heldSkills,
  isStepTowards,
  occupationCloseness,
  practises,
  skillRarity,
  skillsTowards,
} from './facts.ts';
import { bestJourney, minutesByCar } from './journey.ts';
import { licenceCovers } from './licence-cover.ts';
import type { Match, MatchOpportunity, MatchProfile, Reason, Verdict } from './types.ts';
import { criterionWeights, educationSteps, hardnessWeights, occupationValues, travelValues } from './weights.ts';

/** What one criterion adds: its value (null when the opportunity asks for nothing there), its weight, its reasons, its cap. */
interface Judged {
  value: number | null;
  weight: number;
  reasons: Reason[];
  cap: criteria.Cap;
}

/**
 * How well a person and an opportunity fit. Pure and deterministic; the same for a seeker, an employer and a caseworker.
 * Promises: what is unknown never counts more against somebody than what is missing; telling one more skill, a higher language
 * level or one more known occupation never lowers the score, once any work was told; a missing must caps the band at "possible", and work that nothing links to
 * the person at "stretch", or at "possible" while they have told of no work; an authorisation that takes a new profession caps it at "stretch"; what was said no to comes last. Reasons come with the most useful first: what is known in the order of the criteria, then what is not known.
 * `demands` are the opportunity's own; whoever scores many people for one reads them once.
 */
export function score(profile: MatchProfile, opportunity: MatchOpportunity, demands: Demands = demandsOf(opportunity)): Match {
  const held = heldSkills(profile);
  // The order is also the order of addition; the compiled index adds in the same one, so that both round alike.
  const judged = [
    judgeOccupation(profile, opportunity, demands, held),
    judgeAuthorisations(profile, demands),
    judgeSkills(held, demands),
    judgeTravel(profile, opportunity),
    judgeLanguages(profile, demands),
    judgeEducation(profile, opportunity, demands),
    judgeLicences(profile, demands),
    judgeKind(profile, opportunity),
    judgeExtent(profile, opportunity),
  ];
  let sum = 0;
  let weight = 0;
  let cap: criteria.Cap = 0;
  const known: Reason[] = [];
  const farOff: Reason[] = [];
  const unknown: Reason[] = [];
  for (const one of judged) {
    if (one.value !== null) {
      sum += one.weight * one.value;
      weight += one.weight;
    }
    if (one.cap > cap) cap = one.cap;
    for (const reason of one.reasons) (reason.verdict === 'unknown' ? unknown : isFarOff(reason) ? farOff : known).push(reason);
  }
  // After what the work is: what is years away is told before what is minutes away.
  const [first, ...others] = known;
  const inOrder = first?.code.startsWith('occupation.') ? [first, ...farOff, ...others] : [...farOff, ...known];
  const factor = criteria.overqualificationFactor(
    profile.education?.level ?? null,
    demands.usualLevel,
    profile.acceptsBelowEducation || isOnTheWay(profile, opportunity),
  );
  const final = criteria.finalScore(sum / weight, factor, cap);
  return { score: final, band: criteria.bandOf(final), reasons: [...inOrder, ...unknown] };
}

function isFarOff(reason: Reason): boolean {
  if (reason.code === 'education.before-studies') return true;
  return (
    reason.code === 'education.gap' && reason.held !== null && educationSteps[reason.needed] - educationSteps[reason.held] >= 2
  );
}

const possibleAtMost = (): criteria.Cap => 1;

/** Joins what is asked for inside one criterion to one value, and reads the cap off the musts that are missing. */
function judgeDemands<T extends { hardness: Hardness }>(
  demands: readonly T[],
  weights: Record<Hardness, number>,
  capWhenMissing: (demand: T) => criteria.Cap,
  judge: (demand: T) => { value: number; reason: Reason },
): Judged {
  const top = hardest(demands);
  if (top === null) return { value: null, weight: 0, reasons: [], cap: 0 };
  let sum = 0;
  let weight = 0;
  let cap: criteria.Cap = 0;
  const reasons: Reason[] = [];
  for (const demand of demands) {
    const { value, reason } = judge(demand);
    sum += hardnessWeights[demand.hardness] * value;
    weight += hardnessWeights[demand.hardness];
    if (demand.hardness === 'must' && reason.verdict === 'gap') cap = Math.max(cap, capWhenMissing(demand)) as criteria.Cap;
    reasons.push(reason);
  }
  return { value: sum / weight, weight: weights[top], reasons, cap };
}

function judgeOccupation(
  profile: MatchProfile,
  opportunity: MatchOpportunity,
  demands: Demands,
  held: ReadonlyMap<SkillId, number>,
): Judged {
  const { occupationCode: offered } = opportunity;
  const entry = entryOf(opportunity);
  const weight = criterionWeights.occupation;
  const judged = (value: number, reason: Reason, cap: criteria.Cap = 0): Judged => ({ value, weight, reasons: [reason], cap });
  const unknown: Reason = { verdict: 'unknown', code: 'occupation.unknown' };
  const near = nearness(profile, offered, demands, held);
  if (offered === null) {
    // What the ad asks for stands in for a name it does not give, and the reason for the skills says so already.
    const isLinked = near.closeness > 0;
    const value = criteria.occupationValue(near.closeness, null, entry);
    return { value, weight, reasons: isLinked ? [] : [unknown], cap: isLinked ? 0 : 1 };
  }
  if (profile.unwantedOccupations.includes(offered))
    return judged(occupationValues.unwanted, { verdict: 'gap', code: 'occupation.unwanted', offered }, 3);
  const known = closest(profile.knownOccupations, offered);
  const wanted = closest(profile.wantedOccupations, offered);
  const value = criteria.occupationValue(
    Math.max(known.closeness, near.closeness),
    profile.wantedOccupations.length === 0 ? null : wanted.closeness,
    entry,
  );
  const basis = known.closeness >= wanted.closeness ? 'known' : 'wanted';
  const best = basis === 'known' ? known : wanted;
  if (near.reason !== null && near.closeness > best.closeness) return judged(value, near.reason);
  if (best.occupation !== null && best.closeness > 0) {
    const { occupation } = best;
    if (best.closeness === 1) return judged(value, { verdict: 'met', code: 'occupation.same', occupation, basis });
    // Near work is not the same work: what differs has to be learned.
    return judged(value, { verdict: 'trainable', code: 'occupation.near', occupation, offered, basis });
  }
  // Nothing links the two. "Good" would say more than we know, whatever else fits; where work was told and this takes training of its own,
  // "possible" would too. Work that anybody may begin with is far off for nobody.
  const { knownOccupations, wantedOccupations, nearOccupations, skills } = profile;
  const toldWork = knownOccupations.length + wantedOccupations.length + nearOccupations.length > 0;
  if (!toldWork && skills.length === 0) return judged(value, unknown, 1);
  return judged(value, { verdict: 'gap', code: 'occupation.other', offered }, toldWork && entry === 'trained' ? 2 : 1);
}

/** How near the work is by what somebody can do, without having told of work like it. */
function nearness(
  profile: MatchProfile,
  offered: string | null,
  demands: Demands,
  held: ReadonlyMap<SkillId, number>,
): { closeness: number; reason: Reason | null } {
  const rarityOf = (skills: readonly SkillId[]) => skills.reduce((sum, id) => sum + skillRarity(id), 0);
  const isHeld = (id: SkillId) => held.has(id);
  const { skills, usual } = offered === null ? { skills: [], usual: 0 } : skillsTowards(offered);
  const asked = linkingSkills(demands);
  const towards = skills.filter(({ id }) => held.has(id));
  const shared = [...new Set([...towards.map(({ id }) => id), ...asked.filter(isHeld)])];
  // What this very ad asks for tells as much as what such work usually takes.
  const bySkills = Math.max(
    criteria.skillCloseness(
      towards.reduce((sum, { weight }) => sum + weight, 0),
      usual,
    ),
    criteria.skillCloseness(rarityOf(asked.filter(isHeld)), rarityOf(asked)),
  );
  const byTasks = offered === null ? 0 : occupationValues.byTasks * closest(profile.nearOccupations, offered).closeness;
  if (byTasks > bySkills)
    return {
      closeness: byTasks,
      reason: offered === null ? null : { verdict: 'trainable', code: 'occupation.by-tasks', offered },
    };
  const reason: Reason | null =
    bySkills > 0 && offered !== null ? { verdict: 'trainable', code: 'occupation.by-skills', offered, skills: shared } : null;
  return { closeness: bySkills, reason };
}

/**
 * Whether the work is a step for somebody who waits for the authorisation of their own profession: then nothing about it is below them.
 */
function isOnTheWay({ knownOccupations, authorisations }: MatchProfile, { occupationCode: offered }: MatchOpportunity): boolean {
  if (offered === null) return false;
  return knownOccupations.some((code) => {
    const profession = awaitedProfession(code);
    return profession !== null && !authorisations.includes(profession) && isStepTowards(code, offered);
  });
}

/** Among equals the lowest code, so that the order in which a person told things changes nothing. */
function closest(told: readonly string[], offered: string): { closeness: number; occupation: string | null } {
  let best: { closeness: number; occupation: string | null } = { closeness: 0, occupation: null };
  for (const occupation of told) {
    const closeness = occupationCloseness(occupation, offered);
    const first = closeness === best.closeness && best.occupation !== null && occupation < best.occupation;
    if (closeness > best.closeness || first) best = { closeness, occupation };
  }
  return best;
}

function judgeAuthorisations(profile: MatchProfile, demands: Demands): Judged {
  // Authorisation is asked together with education: with neither answered, nobody knows.
  const untold = profile.education === null && profile.authorisations.length === 0;
  const cap = ({ id }: { id: string }): criteria.Cap => (practises(profile.knownOccupations, id) ? 1 : 2);
  return judgeDemands(demands.authorisations, criterionWeights.authorisation, cap, ({ id: profession, hardness }) => {
    const held = profile.authorisations.includes(profession) ? true : untold ? null : false;
    const value = criteria.authorisationValue(hardness, held);
    if (held === null) return { value, reason: { verdict: 'unknown', code: 'authorisation.unknown', profession } };
    if (held) return { value, reason: { verdict: 'met', code: 'authorisation.met', profession } };
    if (hardness === 'trainable') return { value, reason: { verdict: 'trainable', code: 'authorisation.trainable', profession } };
    return { value, reason: { verdict: 'gap', code: 'authorisation.gap', profession } };
  });
}

function judgeSkills(told: ReadonlyMap<SkillId, number>, demands: Demands): Judged {
  const top = hardest(demands.skills);
  if (top === null) return { value: null, weight: 0, reasons: [{ verdict: 'met', code: 'skills.none-asked' }], cap: 0 };
  const held: SkillId[] = [];
  const trainable: SkillId[] = [];
  const notTold: SkillId[] = [];
  let sum = 0;
  let weight = 0;
  for (const { id, hardness } of demands.skills) {
    const evidence = told.get(id);
    sum += hardnessWeights[hardness] * criteria.skillValue(hardness, evidence ?? -1);
    weight += hardnessWeights[hardness];
    if (evidence !== undefined) held.push(id);
    else if (hardness === 'trainable') trainable.push(id);
    // Needed on day one comes before what is only a plus.
    else if (hardness === 'must') notTold.push(id);
  }
  for (const { id, hardness } of demands.skills) if (hardness === 'nice' && !told.has(id)) notTold.push(id);
  const reasons: Reason[] = [];
  if (held.length > 0) reasons.push({ verdict: 'met', code: 'skills.held', held, needed: demands.skills.length });
  if (trainable.length > 0) reasons.push({ verdict: 'trainable', code: 'skills.trainable', skills: trainable });
  if (notTold.length > 0) reasons.push({ verdict: 'unknown', code: 'skills.not-told', skills: notTold });
  return { value: sum / weight, weight: criterionWeights.skills[top], reasons, cap: 0 };
}

function judgeTravel(profile: MatchProfile, opportunity: MatchOpportunity): Judged {
  const weight = criterionWeights.travel;
  const limit = profile.maxTravelMinutes;
  const journey = bestJourney(profile, opportunity.placeId);
  const value = criteria.travelValue(journey, limit, opportunity.remote);
  if (opportunity.remote === 'fully') return { value, weight, reasons: [{ verdict: 'met', code: 'travel.remote' }], cap: 0 };
  const tooFar = criteria.isTooFar(journey, limit);
  const judged = (reason: Reason, cap: criteria.Cap = 0): Judged => ({ value, weight, reasons: [reason], cap });
  if (journey === null) return judged({ verdict: 'unknown', code: 'travel.unknown' });
  const { minutes, mode, guessed, beyond } = journey;
  const cap = tooFar || beyond ? 1 : 0;
  if (mode === null) {
    const road = minutesByCar(profile, opportunity.placeId);
    // Bus and train together: how long it takes is near enough to order by, and not to say.
    if (road === null || road !== minutes) return judged({ verdict: tooFar ? 'gap' : 'unknown', code: 'travel.unknown' }, cap);
    const told = (['bus', 'train', 'bike', 'foot'] as const).find((one) => profile.travelModes.includes(one)) ?? 'car';
    return judged({ verdict: cap === 1 ? 'gap' : 'unknown', code: 'travel.no-way', minutes, mode: told }, cap);
  }
  const sure = !guessed && (limit !== null || minutes <= travelValues.usualMinutes);
  const verdict: Verdict = cap === 1 ? 'gap' : sure ? 'met' : 'unknown';
  return judged({ verdict, code: 'travel.minutes', minutes, mode, limit, guessed }, cap);
}

function judgeLanguages(profile: MatchProfile, demands: Demands): Judged {
  return judgeDemands(
    demands.languages,
    criterionWeights.language,
    possibleAtMost,
    ({ code: language, mode, level: needed, hardness }) => {
      const held = bestLevel(profile, language, mode);
      const [neededIndex, heldIndex] = [cefrIndex(needed), held === null ? -1 : cefrIndex(held)];
      const value = criteria.languageValue(hardness, mode, neededIndex, heldIndex);
      const facts = { language, mode, needed, held };
      if (held === null && !knowsNothingOf(profile, language))
        return { value, reason: { verdict: 'unknown', code: 'language.unknown', ...facts } };
      if (heldIndex >= neededIndex) return { value, reason: { verdict: 'met', code: 'language.met', ...facts } };
      if (criteria.isLanguageTrainable(hardness, mode, neededIndex, heldIndex))
        return { value, reason: { verdict: 'trainable', code: 'language.trainable', ...facts } };
      return { value, reason: { verdict: 'gap', code: 'language.gap', ...facts } };
    },
  );
}

/** Told, and no level in either mode: so it is kept when somebody says that they know nothing of it. */
const knowsNothingOf = (profile: MatchProfile, language: string): boolean =>
  profile.languages.some(({ code, oral, written }) => code === language && oral === null && written === null);

function bestLevel(profile: MatchProfile, language: string, mode: 'oral' | 'written') {
  let best: MatchProfile['languages'][number]['oral'] = null;
  for (const told of profile.languages) {
    const level = told.code === language ? told[mode] : null;
    if (level !== null && (best === null || cefrIndex(level) > cefrIndex(best))) best = level;
  }
  return best;
}

function judgeEducation(profile: MatchProfile, opportunity: MatchOpportunity, demands: Demands): Judged {
  const held = profile.education?.level ?? null;
  const unrecognised = profile.education?.abroad === true && !profile.education.recognised;
  const judged = judgeDemands(demands.education, criterionWeights.education, possibleAtMost, ({ level: needed, hardness }) => {
    const value = criteria.educationValue(hardness, needed, held);
    const facts = { needed, held, unrecognised };
    if (held === null) return { value, reason: { verdict: 'unknown', code: 'education.unknown', ...facts } };
    if (educationSteps[held] >= educationSteps[needed])
      return { value, reason: { verdict: 'met', code: 'education.met', ...facts } };
    if (hardness === 'trainable') return { value, reason: { verdict: 'trainable', code: 'education.trainable', ...facts } };
    return { value, reason: { verdict: 'gap', code: 'education.gap', ...facts } };
  });
  const { kind } = opportunity;
  for (const { level, hardness } of demands.education)
    judged.cap = Math.max(judged.cap, criteria.educationCap(hardness, level, held, kind)) as criteria.Cap;
  if (held !== null && criteria.isBeforeStudies(held, kind)) {
    judged.reasons.push({ verdict: 'gap', code: 'education.before-studies', held });
    judged.cap = 2;
  }
  const usual = demands.usualLevel;
  const accepts = profile.acceptsBelowEducation || isOnTheWay(profile, opportunity);
  if (held !== null && usual !== null && criteria.overqualificationFactor(held, usual, accepts) < 1)
    judged.reasons.push({ verdict: 'gap', code: 'education.overqualified', held, usual });
  return judged;
}

function judgeLicences(profile: MatchProfile, demands: Demands): Judged {
  return judgeDemands(demands.licences, criterionWeights.licence, possibleAtMost, ({ id: licence, hardness }) => {
    const held = profile.licences === null ? null : profile.licences.some((own) => licenceCovers(own, licence));
    const value = criteria.licenceValue(hardness, held);
    if (held === null) return { value, reason: { verdict: 'unknown', code: 'licence.unknown', licence } };
    if (held) return { value, reason: { verdict: 'met', code: 'licence.met', licence } };
    if (hardness === 'trainable') return { value, reason: { verdict: 'trainable', code: 'licence.trainable', licence } };
    return { value, reason: { verdict: 'gap', code: 'licence.gap', licence } };
  });
}

/** No reason when the person has not said what they look for: there is nothing to tell them. */
function judgeKind(profile: MatchProfile, { kind }: MatchOpportunity): Judged {
  const weight = criterionWeights.kind;
  if (profile.wantedKinds.length === 0) return { value: criteria.kindValue(kind, null), weight, reasons: [], cap: 0 };
  const wanted = profile.wantedKinds.includes(kind);
  const reason: Reason = wanted ? { verdict: 'met', code: 'kind.wanted', kind } : { verdict: 'gap', code: 'kind.other', kind };
  return { value: criteria.kindValue(kind, wanted), weight, reasons: [reason], cap: wanted ? 0 : 1 };
}

function judgeExtent(profile: MatchProfile, { extent }: MatchOpportunity): Judged {
  if (extent === null) return { value: null, weight: 0, reasons: [], cap: 0 };
  const weight = criterionWeights.extent;
  const wanted = profile.wantedExtent;
  if (wanted === null) return { value: criteria.extentValue(null), weight, reasons: [], cap: 0 };
  const fits = wanted.fromPercent <= extent.toPercent && extent.fromPercent <= wanted.toPercent;
  const code = fits ? 'extent.fits' : 'extent.other';
  return { value: criteria.extentValue(fits), weight, reasons: [{ verdict: fits ? 'met' : 'gap', code, ...extent }], cap: 0 };
}
