import { cefrIndex } from '@arena/taxonomy/languages';
import type { CefrLevel, LanguageCode, LicenceId, NkrLevel, ProfessionId, SkillId } from '@arena/taxonomy/types';
import { practises } from './facts.ts';
import { score } from './score.ts';
import { type Band, bands, type Match, type MatchOpportunity, type MatchProfile, type Reason } from './types.ts';
import { educationSteps } from './weights.ts';

/** Nobody is asked to travel longer than this each way. */
const longestNamed = 90;
/** How many of the best matches a person is likely to care for. */
const lookedAt = 200;

/**
 * How a step is taken. `answer`: a question is open, and the answer may be yes already. `learn`: something to learn, take or apply for.
 * `choose`: something the person may accept, and need not.
 */
export type LiftWay = 'answer' | 'learn' | 'choose';

/** One thing that could lift a match. Never where the person lives or what kind of place they look for: those are theirs. */
export type LiftStep =
  | { code: 'language'; language: LanguageCode; mode: 'oral' | 'written'; from: CefrLevel | null; to: CefrLevel }
  | { code: 'licence'; licence: LicenceId }
  | { code: 'authorisation'; profession: ProfessionId }
  | { code: 'education'; from: NkrLevel | null; to: NkrLevel }
  | { code: 'skill'; skill: SkillId }
  /** Accepting a journey this long, one way. */
  | { code: 'travel-time'; minutes: number }
  /** Open questions that are answered as a whole: where the person lives, how they travel, how much they work, what work they know or wish for. */
  | { code: 'home' }
  | { code: 'travel-modes' }
  | { code: 'extent' }
  | { code: 'work' };

export type Lift = LiftStep & {
  way: LiftWay;
  /** The band with this step taken, and nothing else changed. Never below today's. */
  band: Band;
  /** How much the score rises, above 0. For the order alone, never shown. */
  gain: number;
};

/** A step with the person as they would be after it. */
interface Try {
  step: LiftStep & { way: LiftWay };
  after: MatchProfile;
}

/** What would lift this match most, the most first; at most `limit`. Empty when nothing that a person can do would. */
export function liftsOf(profile: MatchProfile, opportunity: MatchOpportunity, limit = 3): Lift[] {
  const today = score(profile, opportunity);
  return triesFor(profile, opportunity, today)
    .flatMap(({ step, after }): Lift[] => {
      const lifted = score(after, opportunity);
      return lifted.score > today.score ? [{ ...step, band: lifted.band, gain: lifted.score - today.score }] : [];
    })
    .sort((a, b) => b.gain - a.gain)
    .slice(0, limit);
}

export type OverallLift = LiftStep & {
  way: LiftWay;
  /** How many of the matches looked at would go up a band. */
  matches: number;
};

/**
 * The steps that would make most of the person's matches good or better: papers, languages and school first, a longer journey last, and
 * else those that help most; at most `limit`. Only of work that something links to them. Looks at the first 200 of the given
 * opportunities: hand them over best first. A higher level counts for all that ask for less, and so does a longer journey; with equal
 * counts the smaller step is named.
 */
export function liftsOverall(profile: MatchProfile, opportunities: readonly MatchOpportunity[], limit = 1): OverallLift[] {
  const found = new Map<string, { step: Try['step']; size: number; matches: number }[]>();
  for (const opportunity of opportunities.slice(0, lookedAt)) {
    const today = score(profile, opportunity);
    if (today.band === 'strong' || today.reasons.some(({ code }) => unlinked.includes(code))) continue;
    for (const { step, after } of triesFor(profile, opportunity, today)) {
      const lifted = bands.indexOf(score(after, opportunity).band);
      if (lifted > bands.indexOf('good') || lifted >= bands.indexOf(today.band)) continue;
      const { key, size } = measureOf(step);
      const sizes = found.get(key) ?? [];
      found.set(key, sizes);
      const same = sizes.find((one) => one.size === size);
      if (same === undefined) sizes.push({ step, size, matches: 1 });
      else same.matches++;
    }
  }
  return [...found.entries()]
    .map(([key, sizes]) => {
      let matches = 0;
      const upTo = sizes
        .toSorted((a, b) => a.size - b.size)
        .map(({ step, matches: own }) => {
          matches += own;
          return { step, matches };
        });
      return { key, best: upTo.reduce((best, one) => (one.matches > best.matches ? one : best)) };
    })
    .sort((a, b) => turnOf(a.best.step) - turnOf(b.best.step) || b.best.matches - a.best.matches || (a.key < b.key ? -1 : 1))
    .slice(0, limit)
    .map(({ best }) => ({ ...best.step, matches: best.matches }));
}

/** Reasons of work that is nothing to the person: what would help there is no advice for them. */
const unlinked: readonly Reason['code'][] = ['occupation.other', 'occupation.unknown', 'occupation.unwanted'];

/** What stays with somebody is named first, and a longer way to work last. */
function turnOf({ code }: LiftStep): number {
  if (code === 'authorisation' || code === 'licence' || code === 'language' || code === 'education') return 0;
  return code === 'travel-time' ? 2 : 1;
}

/** Steps with the same key differ in size alone, and a larger one does what a smaller one does. */
function measureOf(step: LiftStep): { key: string; size: number } {
  switch (step.code) {
    case 'language':
      return { key: `language ${step.language} ${step.mode}`, size: cefrIndex(step.to) };
    case 'education':
      return { key: 'education', size: step.to };
    case 'travel-time':
      return { key: 'travel-time', size: step.minutes };
    case 'licence':
      return { key: `licence ${step.licence}`, size: 0 };
    case 'authorisation':
      return { key: `authorisation ${step.profession}`, size: 0 };
    case 'skill':
      return { key: `skill ${step.skill}`, size: 0 };
    default:
      return { key: step.code, size: 0 };
  }
}

function triesFor(profile: MatchProfile, opportunity: MatchOpportunity, { reasons }: Match): Try[] {
  const tries = reasons.flatMap((reason) => triesOf(profile, opportunity, reason));
  // Not told and not a reason: the matcher has nothing to say of an extent that was not answered.
  if (profile.wantedExtent === null && opportunity.extent !== null)
    tries.push({ step: { code: 'extent', way: 'answer' }, after: { ...profile, wantedExtent: opportunity.extent } });
  return tries;
}

function triesOf(profile: MatchProfile, opportunity: MatchOpportunity, reason: Reason): Try[] {
  const way: LiftWay = reason.verdict === 'unknown' ? 'answer' : 'learn';
  switch (reason.code) {
    case 'occupation.unknown': {
      const offered = opportunity.occupationCode;
      if (offered === null) return [];
      return [{ step: { code: 'work', way }, after: { ...profile, wantedOccupations: [offered] } }];
    }
    case 'skills.trainable':
    case 'skills.not-told':
      // Nobody knows that a skill is missing, so it is always a question.
      return reason.skills.map((skill) => ({
        step: { code: 'skill', skill, way: 'answer' },
        after: { ...profile, skills: [...profile.skills, { id: skill, evidence: 'told' }] },
      }));
    case 'language.gap':
    case 'language.trainable':
    case 'language.unknown': {
      const { language, mode, held: from, needed: to } = reason;
      // One level is a course; two are years.
      const levels = cefrIndex(to) - (from === null ? -1 : cefrIndex(from));
      if (reason.code !== 'language.unknown' && levels > 1) return [];
      const others = profile.languages.filter(({ code }) => code !== language);
      const own = profile.languages.find(({ code }) => code === language) ?? { code: language, oral: null, written: null };
      return [
        {
          step: { code: 'language', language, mode, from, to, way },
          after: { ...profile, languages: [...others, { ...own, [mode]: to }] },
        },
      ];
    }
    case 'licence.gap':
    case 'licence.trainable':
    case 'licence.unknown':
      return [
        {
          step: { code: 'licence', licence: reason.licence, way },
          after: { ...profile, licences: [...(profile.licences ?? []), reason.licence] },
        },
      ];
    case 'authorisation.gap':
    case 'authorisation.trainable':
    case 'authorisation.unknown': {
      const { profession } = reason;
      // Years of school to become something else are no step; papers for what somebody is already are.
      if (!practises(profile.knownOccupations, profession)) return [];
      return [
        {
          step: { code: 'authorisation', profession, way },
          after: { ...profile, authorisations: [...profile.authorisations, profession] },
        },
      ];
    }
    case 'education.gap':
    case 'education.unknown': {
      const { held: from, needed: to } = reason;
      if (from !== null && educationSteps[to] - educationSteps[from] > 1) return [];
      const education = { abroad: false, recognised: false, ...profile.education, level: to };
      return [{ step: { code: 'education', from, to, way }, after: { ...profile, education } }];
    }
    case 'travel.unknown': {
      const { placeId } = opportunity;
      if (profile.homePlaceId !== null || placeId === null) return [];
      return [{ step: { code: 'home', way }, after: { ...profile, homePlaceId: placeId } }];
    }
    case 'travel.minutes': {
      const { minutes, mode, limit } = reason;
      if (reason.verdict === 'met') return [];
      if (profile.travelModes.length === 0)
        return [{ step: { code: 'travel-modes', way: 'answer' }, after: { ...profile, travelModes: [mode] } }];
      const accepted = Math.ceil(minutes / 5) * 5;
      // More time is no help without a way to go.
      if (accepted > longestNamed || !profile.travelModes.includes(mode)) return [];
      return [
        {
          step: { code: 'travel-time', minutes: accepted, way: limit === null ? 'answer' : 'choose' },
          after: { ...profile, maxTravelMinutes: accepted },
        },
      ];
    }
    // What is met needs no step; what kind, how much and which work somebody wants is theirs, and so is how high they look.
    default:
      return [];
  }
}
