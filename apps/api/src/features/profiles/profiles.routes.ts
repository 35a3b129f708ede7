import { profileRoutes } from '@arena/contract/profiles';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { sealDraft, sealedDraftIn, setDraftCookies } from '../../http/draft-cookie.ts';
import { registerRoutes } from '../../http/routes.ts';
import { onlyKnown } from './profiles.rules.ts';
import { getDraft, getProfile, saveContact, saveProfile } from './profiles.service.ts';

export function registerProfileRoutes(app: FastifyInstance, deps: Deps): void {
  registerRoutes(app, 'profiles', profileRoutes, {
    getDraft: async ({ actor, request, language }) =>
      getDraft(deps, actor, sealedDraftIn(request.cookies, deps.config), language),
    saveDraft: async ({ body, reply }) => {
      const { shared } = body;
      const draft = { answers: onlyKnown(body.answers), shared, savedAt: deps.clock().getTime() };
      setDraftCookies(reply, deps.config, sealDraft(draft, deps.secretKey), shared);
      return undefined;
    },
    eraseDraft: async ({ reply }) => {
      setDraftCookies(reply, deps.config, null);
      return undefined;
    },
    getProfile: async ({ actor, language }) => ({ profile: await getProfile(deps, actor, language) }),
    saveProfile: async ({ actor, body }) => saveProfile(deps, actor, body),
    saveContact: async ({ actor, body }) => {
      await saveContact(deps, actor, body);
      return undefined;
    },
  });
}
