/** Matches as people read them: every id named in the reader's language, the score left behind. */
import type { Answers } from '@arena/contract/profiles';
import type { MatchView, ReasonView } from '@arena/contract/values';
import { score } from '@arena/matching/score';
import type { Match, MatchOpportunity, MatchProfile, Reason } from '@arena/matching/types';
import { getLicence } from '@arena/taxonomy/licences';
import { cefrInSentence, languageInSentence, levelInSentence } from '@arena/taxonomy/names-in-sentences';
import { getOccupation } from '@arena/taxonomy/occupations';
import { getProfession } from '@arena/taxonomy/professions';
import { getSkill } from '@arena/taxonomy/skills';
import type { CefrLevel, Language } from '@arena/taxonomy/types';
import { toMatchProfile } from '../../search/match-profile.ts';

const listFormat = { nb: new Intl.ListFormat('nb'), en: new Intl.ListFormat('en-GB') };

export function presentMatch(match: Pick<Match, 'band' | 'reasons'>, language: Language): MatchView {
  return { band: match.band, reasons: match.reasons.map((reason) => presentReason(reason, language)) };
}

/** How the answers fit one opportunity. */
export function matchAnswers(answers: Answers, opportunity: MatchOpportunity, language: Language): MatchView {
  return presentFit(toMatchProfile(answers), opportunity, language);
}

/** The same for a profile. Where an ad names no work, whoever has told of some is not said to have told nothing. */
export function presentFit(profile: MatchProfile, opportunity: MatchOpportunity, language: Language): MatchView {
  const { band, reasons } = score(profile, opportunity);
  const hasTold = profile.knownOccupations.length + profile.wantedOccupations.length + profile.skills.length > 0;
  const isTrue = ({ code }: Reason) => code !== 'occupation.unknown' || opportunity.occupationCode !== null || !hasTold;
  return presentMatch({ band, reasons: reasons.filter(isTrue) }, language);
}

function presentReason(reason: Reason, language: Language): ReasonView {
  return { verdict: reason.verdict, code: reason.code, params: paramsOf(reason, language) };
}

const nothingYet = { nb: 'ingenting ennå', en: 'nothing yet' };

/** Empty where it was not told. */
function heldInSentence({ code, held }: { code: string; held: CefrLevel | null }, language: Language): string {
  if (held !== null) return cefrInSentence(held, language);
  return code === 'language.unknown' ? '' : nothingYet[language];
}

function paramsOf(reason: Reason, language: Language): Record<string, string | number> {
  const skillNames = (ids: readonly string[]) => listFormat[language].format(ids.map((id) => getSkill(id).name[language]));
  switch (reason.code) {
    case 'occupation.same':
      return { occupation: getOccupation(reason.occupation).name[language], basis: reason.basis };
    case 'occupation.near':
      return {
        occupation: getOccupation(reason.occupation).name[language],
        offered: getOccupation(reason.offered).name[language],
        basis: reason.basis,
      };
    case 'occupation.by-skills':
      return { offered: getOccupation(reason.offered).name[language], skills: skillNames(reason.skills) };
    case 'occupation.by-tasks':
    case 'occupation.other':
    case 'occupation.unwanted':
      return { offered: getOccupation(reason.offered).name[language] };
    case 'skills.held':
      return { count: reason.held.length, needed: reason.needed, skills: skillNames(reason.held) };
    case 'skills.trainable':
    case 'skills.not-told':
      return { count: reason.skills.length, skills: skillNames(reason.skills) };
    case 'language.met':
    case 'language.trainable':
    case 'language.gap':
    case 'language.unknown':
      return {
        language: languageInSentence(reason.language, language),
        mode: reason.mode,
        needed: cefrInSentence(reason.needed, language),
        held: heldInSentence(reason, language),
      };
    case 'education.met':
    case 'education.gap':
    case 'education.unknown':
    case 'education.trainable':
      return {
        needed: levelInSentence(reason.needed, language),
        held: reason.held === null ? '' : levelInSentence(reason.held, language),
        unrecognised: reason.unrecognised ? 1 : 0,
      };
    case 'education.overqualified':
      return { held: levelInSentence(reason.held, language), usual: levelInSentence(reason.usual, language) };
    case 'education.before-studies':
      return { held: levelInSentence(reason.held, language) };
    case 'authorisation.met':
    case 'authorisation.gap':
    case 'authorisation.trainable':
    case 'authorisation.unknown': {
      const profession = getProfession(reason.profession);
      return { profession: profession.name[language], authority: profession.authority.name[language] };
    }
    case 'licence.met':
    case 'licence.trainable':
    case 'licence.gap':
    case 'licence.unknown':
      return { licence: getLicence(reason.licence).name[language] };
    case 'travel.minutes':
      return { minutes: reason.minutes, mode: reason.mode, limit: reason.limit ?? 0, guessed: reason.guessed ? 1 : 0 };
    case 'travel.no-way':
      return { minutes: reason.minutes, mode: reason.mode };
    case 'kind.wanted':
    case 'kind.other':
      return { kind: reason.kind };
    case 'extent.fits':
    case 'extent.other':
      return { from: reason.fromPercent, to: reason.toPercent };
    case 'occupation.unknown':
    case 'skills.none-asked':
    case 'travel.remote':
    case 'travel.unknown':
      return {};
  }
}
