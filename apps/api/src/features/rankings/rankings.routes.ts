import { rankingRoutes } from '@arena/contract/rankings';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Deps } from '../../deps.ts';
import { sealDraft, sealedDraftIn, setDraftCookies } from '../../http/draft-cookie.ts';
import { registerRoutes } from '../../http/routes.ts';
import { compareMatches } from './comparison.service.ts';
import { type Changed, declineMatch, setMatchLimits, undoMatchDecline } from './declined.service.ts';
import { listMatches } from './rankings.service.ts';

export function registerRankingRoutes(app: FastifyInstance, deps: Deps): void {
  const keep = (reply: FastifyReply, { kept }: Changed): undefined => {
    if (kept === null) return;
    const savedAt = deps.clock().getTime();
    setDraftCookies(reply, deps.config, sealDraft({ ...kept, savedAt }, deps.secretKey), kept.shared);
  };
  registerRoutes(app, 'rankings', rankingRoutes, {
    listMatches: async ({ actor, request, query, language }) =>
      listMatches(deps, actor, sealedDraftIn(request.cookies, deps.config), query, language),
    compareMatches: async ({ actor, request, query, language }) =>
      compareMatches(deps, actor, sealedDraftIn(request.cookies, deps.config), [query.a, query.b], language),
    declineMatch: async ({ actor, request, reply, params, body }) =>
      keep(reply, await declineMatch(deps, actor, sealedDraftIn(request.cookies, deps.config), params.id, body.because)),
    undoDecline: async ({ actor, request, reply, params }) =>
      keep(reply, await undoMatchDecline(deps, actor, sealedDraftIn(request.cookies, deps.config), params.id)),
    setMatchLimits: async ({ actor, request, reply, body }) => {
      const changed = await setMatchLimits(deps, actor, sealedDraftIn(request.cookies, deps.config), body);
      keep(reply, changed);
      const { maxTravelMinutes, wantedExtent } = changed.before;
      return { before: { maxTravelMinutes, wantedExtent } };
    },
  });
}
