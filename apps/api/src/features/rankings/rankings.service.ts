/** What fits a person: their answers, held against everything that is open. Apart from `profiles`, which opportunities themselves use. */
import type { ApiResponse } from '@arena/contract/api';
import type { Language } from '@arena/taxonomy/types';
import type { Actor } from '../../access/actor.ts';
import type { Deps } from '../../deps.ts';
import { toMatchProfile } from '../../search/match-profile.ts';
import { presentMatch } from '../matches/matches.service.ts';
import { listCards } from '../opportunities/opportunities.service.ts';
import { findAnswers } from '../profiles/profiles.service.ts';

const matchesShown = 30;

/** What fits the saved profile of whoever asks, or else the draft in their browser, best first with reasons. */
export async function listMatches(
  deps: Deps,
  actor: Actor,
  sealedDraft: string | undefined,
  language: Language,
): Promise<ApiResponse<'GET /api/matches'>> {
  const found = await findAnswers(deps, actor, sealedDraft);
  if (found === null) return { basis: 'nothing', matches: [] };
  const ranked = deps.market.rank(toMatchProfile(found.answers), matchesShown);
  const listed = await listCards(
    deps,
    ranked.map(({ id }) => id),
    language,
  );
  const cards = new Map(listed.map((card) => [card.id, card]));
  return {
    basis: found.basis,
    matches: ranked.flatMap(({ id, match }) => {
      const opportunity = cards.get(id);
      return opportunity === undefined ? [] : [{ opportunity, match: presentMatch(match, language) }];
    }),
  };
}
