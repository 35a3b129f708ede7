/** "Not for me, because …", kept with the answers of whoever says it: in their profile, or in their own browser's cookie. */
import type { Answers, DeclineReason } from '@arena/contract/profiles';
import type { DeclinedView } from '@arena/contract/rankings';
import { bestJourney } from '@arena/matching/journey';
import type { MatchProfile } from '@arena/matching/types';
import { findOccupation } from '@arena/taxonomy/occupations';
import type { Language } from '@arena/taxonomy/types';
import type { Actor } from '../../access/actor.ts';
import { AppError } from '../../app-error.ts';
import type { Deps } from '../../deps.ts';
import { localText } from '../opportunities/opportunities.service.ts';
import { changeDraft, changeSavedAnswers, readDraft } from '../profiles/profiles.service.ts';
import { decline, lastOccupationOf, shorterLimit, undoDecline } from './declined.rules.ts';
import type { SeenRow } from './rankings.store.ts';

export interface Changed {
  /** What the browser must keep from now on; null where the profile does. */
  kept: { answers: Answers; shared: boolean } | null;
  before: Answers;
}

/** Throws `opportunity.not_open` for what is not on the market: what one cannot see one cannot say no to. */
export async function declineMatch(
  deps: Deps,
  actor: Actor,
  sealedDraft: string | undefined,
  id: string,
  because: DeclineReason,
): Promise<Changed> {
  const { market } = deps;
  return changeAnswers(deps, actor, sealedDraft, (answers) => {
    const row = market.get(id);
    if (row === undefined) throw new AppError('opportunity.not_open');
    return decline(answers, { id, occupation: row.facts.occupation }, because, (other) => market.get(other) !== undefined);
  });
}

export async function undoMatchDecline(deps: Deps, actor: Actor, sealedDraft: string | undefined, id: string): Promise<Changed> {
  return changeAnswers(deps, actor, sealedDraft, (answers) => undoDecline(answers, id));
}

export async function setMatchLimits(
  deps: Deps,
  actor: Actor,
  sealedDraft: string | undefined,
  limits: Partial<Pick<Answers, 'maxTravelMinutes' | 'wantedExtent'>>,
): Promise<Changed> {
  return changeAnswers(deps, actor, sealedDraft, (answers) => ({ ...answers, ...limits }));
}

/**
 * Changes the saved answers, or else the draft's. Saved ones are locked meanwhile: a no, its undo and a limit mean the same whatever else is
 * saved, so of several at once none is refused. A draft lives in the browser alone, which sends one at a time (docs/decisions/0007).
 */
async function changeAnswers(
  deps: Deps,
  actor: Actor,
  sealedDraft: string | undefined,
  change: (answers: Answers) => Answers,
): Promise<Changed> {
  if (actor.role === 'seeker') {
    const before = await changeSavedAnswers(deps, actor, change);
    if (before !== undefined) return { kept: null, before };
  }
  const draft = actor.role === 'seeker' || actor.role === 'visitor' ? readDraft(deps, sealedDraft) : null;
  if (draft === null) throw new AppError('profile.missing');
  return { kept: changeDraft(draft, change), before: draft.answers };
}

/** Every no with what is learned from it, the latest first. `rows` are what may still be read of them. */
export function viewDeclined(
  answers: Answers,
  profile: MatchProfile,
  rows: ReadonlyMap<string, SeenRow>,
  language: Language,
): DeclinedView[] {
  const own = [...profile.knownOccupations, ...profile.wantedOccupations];
  return answers.declined.toReversed().map((one) => {
    const row = rows.get(one.opportunityId);
    const last = lastOccupationOf(one, own);
    const lastOccupation = last === null ? undefined : findOccupation(last);
    const journey = row === undefined || row.remote === 'fully' ? null : bestJourney(profile, row.placeId);
    return {
      opportunityId: one.opportunityId,
      title: row === undefined ? null : localText(row.titleNb, row.titleEn, language),
      employerName: row?.employerName ?? null,
      because: one.because,
      lastOccupation: lastOccupation === undefined ? null : { id: lastOccupation.code, name: lastOccupation.name[language] },
      offerMinutes:
        one.because === 'far' && journey !== null && journey.mode !== null
          ? shorterLimit(journey.minutes, answers.maxTravelMinutes)
          : null,
    };
  });
}
