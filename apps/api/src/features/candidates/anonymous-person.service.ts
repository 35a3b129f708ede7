/**
 * The one way a person leaves for an employer before two yeses. Whatever shows somebody to an employer without a name comes from
 * `projectPerson`, at once or as it was kept on an interest: lists, previews, letters. It takes a `MatchProfile`, so free text cannot even reach it, and every reason the matcher
 * can give is decided below, code by code: a new code does not compile until somebody has said what may be told of it.
 */
import type { AnonymousPerson } from '@arena/contract/interests';
import { demandsOf } from '@arena/matching/demands';
import { heldSkills } from '@arena/matching/facts';
import { bestJourney } from '@arena/matching/journey';
import { licenceCovers } from '@arena/matching/licence-cover';
import { score } from '@arena/matching/score';
import type { MatchOpportunity, MatchProfile, Reason } from '@arena/matching/types';
import { getLanguage } from '@arena/taxonomy/languages';
import { getLicence } from '@arena/taxonomy/licences';
import { getSkill } from '@arena/taxonomy/skills';
import type { Language, SkillId } from '@arena/taxonomy/types';
import type { ShownFacts } from '../../db/schema/interests.ts';
import { presentMatch } from '../matches/matches.service.ts';

type ReasonOf<C extends Reason['code']> = Reason & { code: C };
type Told = { [C in Reason['code']]: (reason: ReasonOf<C>) => Reason | null };

const asItIs = <R extends Reason>(reason: R): Reason => reason;
const never = () => null;
/** Enough or not enough is what was asked; which level it is, and from which country, was not. */
const withoutLevel = (
  reason: ReasonOf<'education.met' | 'education.gap' | 'education.unknown' | 'education.trainable'>,
): Reason => ({
  ...reason,
  held: null,
  unrecognised: false,
});

const told: Told = {
  'occupation.same': asItIs,
  // "Something near this work" may be said, which work it was may not.
  'occupation.near': (reason) => ({ ...reason, occupation: reason.offered }),
  // That some skills lead there may be said; which of those nobody asked about, may not.
  'occupation.by-skills': (reason) => ({ ...reason, skills: [] }),
  'occupation.by-tasks': asItIs,
  'occupation.other': asItIs,
  // What somebody does not want is theirs alone. `projectPerson` leaves it out already; this is the lock behind the door.
  'occupation.unwanted': ({ offered }) => ({ verdict: 'gap', code: 'occupation.other', offered }),
  'occupation.unknown': asItIs,
  // Skills, languages, licences and authorisations in reasons are those the opportunity asks about.
  'skills.held': asItIs,
  'skills.trainable': asItIs,
  'skills.not-told': asItIs,
  // Tells of the opportunity, and nothing of anybody.
  'skills.none-asked': never,
  'language.met': asItIs,
  'language.trainable': asItIs,
  'language.gap': asItIs,
  'language.unknown': asItIs,
  'education.met': withoutLevel,
  'education.gap': withoutLevel,
  'education.unknown': withoutLevel,
  'education.trainable': withoutLevel,
  // Nobody asked for more education than the work takes.
  'education.before-studies': never,
  'education.overqualified': never,
  'authorisation.met': asItIs,
  'authorisation.gap': asItIs,
  'authorisation.trainable': asItIs,
  'authorisation.unknown': asItIs,
  'licence.met': asItIs,
  'licence.trainable': asItIs,
  'licence.gap': asItIs,
  'licence.unknown': asItIs,
  // Minutes and the way of travelling point to a home; the band in `travelUpToMinutes` is what may be told.
  'travel.minutes': never,
  'travel.no-way': never,
  'travel.remote': asItIs,
  'travel.unknown': asItIs,
  'kind.wanted': asItIs,
  'kind.other': asItIs,
  'extent.fits': asItIs,
  'extent.other': asItIs,
};

/** Of what the opportunity does not ask about nothing is said: "has not told" would be untrue of who was not asked. */
const isUnasked = ({ code }: Reason, { occupationCode, placeId }: MatchOpportunity): boolean =>
  (code === 'occupation.unknown' && occupationCode === null) || (code === 'travel.unknown' && placeId === null);

const bandMinutes = 15;

/** What an employer may see of somebody for one opportunity. `strengths` are skill ids; those not asked for, or not told, are left out. */
export function projectPerson(profile: MatchProfile, opportunity: MatchOpportunity, strengths: readonly string[]): ShownFacts {
  const demands = demandsOf(opportunity);
  // Whoever is shown here has chosen to be: what they said no to elsewhere may not even lower the band.
  const { band, reasons } = score({ ...profile, unwantedOccupations: [] }, opportunity, demands);
  const shownReasons = reasons.flatMap((reason) => {
    if (isUnasked(reason, opportunity)) return [];
    const shown = (told[reason.code] as (reason: Reason) => Reason | null)(reason);
    return shown === null ? [] : [shown];
  });
  // Counted as the score counts it: told, or usual in work they know. `projectAsker` tells the two apart.
  const held = new Set(reasons.flatMap((reason) => (reason.code === 'skills.held' ? reason.held : [])));
  return {
    match: { band, reasons: shownReasons },
    skills: demands.skills.map(({ id }) => id).filter((id) => held.has(id)),
    strengths: leadsOf(profile, opportunity).filter((id) => strengths.includes(id)),
    languages: languagesOf(profile, demands.languages),
    licences: [...new Set(demands.licences.map(({ id }) => id))].filter((asked) =>
      profile.licences?.some((own) => licenceCovers(own, asked)),
    ),
    travelUpToMinutes: travelBand(profile, opportunity),
  };
}

/** The same of somebody who asks to meet, and stands on a card of their own: what they told apart from what their work usually takes. */
export function projectAsker(profile: MatchProfile, opportunity: MatchOpportunity, strengths: readonly string[]): ShownFacts {
  const facts = projectPerson(profile, opportunity, strengths);
  const told = heldSkills({ knownOccupations: [], skills: profile.skills });
  return { ...facts, usual: facts.skills.filter((id) => !told.has(id as SkillId)) };
}

/** The facts in words, under the name the person has here. Null facts: only the name is left. */
export function presentPerson(pseudonym: string, facts: ShownFacts | null, language: Language): AnonymousPerson {
  if (facts === null)
    return {
      pseudonym,
      match: null,
      skills: [],
      usual: null,
      strengths: [],
      languages: [],
      licences: [],
      travelUpToMinutes: null,
    };
  return {
    pseudonym,
    match: presentMatch(facts.match, language),
    skills: presentSkills(
      facts.skills.filter((id) => facts.usual?.includes(id) !== true),
      language,
    ),
    usual: facts.usual === undefined ? null : presentSkills(facts.usual, language),
    strengths: presentSkills(facts.strengths, language),
    languages: facts.languages.map(({ code, oral, written }) => ({ language: getLanguage(code).name[language], oral, written })),
    licences: facts.licences.map((id) => ({ id, name: getLicence(id).name[language] })),
    travelUpToMinutes: facts.travelUpToMinutes,
  };
}

/**
 * Ids of the skills that a person may lead with when they ask to meet: those told of what the opportunity asks about, and all they have told
 * where it asks about none, for then there is nothing else to decide on.
 */
export function leadsOf(profile: Pick<MatchProfile, 'skills'>, opportunity: MatchOpportunity): string[] {
  const told = new Set(profile.skills.map(({ id }) => id));
  const asked = demandsOf(opportunity).skills.map(({ id }) => id);
  return asked.length === 0 ? [...told] : asked.filter((id) => told.has(id));
}

/** The skills in words, for whoever chooses which to lead with. */
export const presentSkills = (ids: readonly string[], language: Language) =>
  ids.map((id) => ({ id, name: getSkill(id).name[language] }));

/** Asked languages in the modes that were asked: somebody who must speak is not told how they write. */
function languagesOf(
  profile: MatchProfile,
  asked: readonly { code: string; mode: 'oral' | 'written' }[],
): ShownFacts['languages'] {
  return [...new Set(asked.map(({ code }) => code))].flatMap((code) => {
    const own = profile.languages.find((one) => one.code === code);
    if (own === undefined || (own.oral === null && own.written === null)) return [];
    const level = (mode: 'oral' | 'written') => (asked.some((one) => one.code === code && one.mode === mode) ? own[mode] : null);
    return [{ code, oral: level('oral'), written: level('written') }];
  });
}

function travelBand(profile: MatchProfile, opportunity: MatchOpportunity): number | null {
  if (opportunity.remote === 'fully') return null;
  const journey = bestJourney(profile, opportunity.placeId);
  if (journey === null || journey.guessed) return null;
  return Math.max(1, Math.ceil(journey.minutes / bandMinutes)) * bandMinutes;
}
