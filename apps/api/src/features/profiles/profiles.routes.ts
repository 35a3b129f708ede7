import { profileRoutes } from '@arena/contract/profiles';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { sealDraft } from '../../http/draft-cookie.ts';
import { registerRoutes } from '../../http/routes.ts';
import { cookieNames, setCookie } from '../../http/sessions.ts';
import { onlyKnown } from './profiles.rules.ts';
import { getProfile, readDraft, saveContact, saveProfile, viewAnswers } from './profiles.service.ts';

/** A draft is forgotten after two weeks without use; on a shared computer it is erased from the page. */
const draftSeconds = 14 * 24 * 3600;

export function registerProfileRoutes(app: FastifyInstance, deps: Deps): void {
  const { draft: draftCookie } = cookieNames(deps.config);
  registerRoutes(app, 'profiles', profileRoutes, {
    getDraft: async ({ request, language }) => {
      const answers = readDraft(deps, request.cookies[draftCookie]);
      return { answers: answers === null ? null : viewAnswers(answers, language) };
    },
    saveDraft: async ({ body, reply }) => {
      setCookie(reply, deps.config, draftCookie, sealDraft(onlyKnown(body), deps.secretKey), draftSeconds);
      return undefined;
    },
    eraseDraft: async ({ reply }) => {
      // Not clearCookie: browsers ignore a "__Host-" cookie that comes without all its attributes, and the draft would stay.
      setCookie(reply, deps.config, draftCookie, '', 0);
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
