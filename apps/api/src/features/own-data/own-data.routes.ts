import { Readable } from 'node:stream';
import { ownDataRoutes } from '@arena/contract/own-data';
import type { FastifyInstance } from 'fastify';
import type { SignedIn } from '../../access/actor.ts';
import type { Deps } from '../../deps.ts';
import { setDraftCookies } from '../../http/draft-cookie.ts';
import { closeEventStreams } from '../../http/event-stream.ts';
import { registerRoutes } from '../../http/routes.ts';
import { cookieNames, setCookie } from '../../http/sessions.ts';
import { copyOfEverything } from './copy.service.ts';
import { deleteOwnAccount, isDeleted } from './erasure.service.ts';
import { getOwnData, listLooks } from './own-data.service.ts';
import { pauseProfile, showProfile } from './sleep.service.ts';

export function registerOwnDataRoutes(app: FastifyInstance, deps: Deps): void {
  const names = cookieNames(deps.config);

  registerRoutes(app, 'own-data', ownDataRoutes, {
    getOwnData: ({ actor }) => getOwnData(deps, actor as SignedIn),
    listLooks: ({ actor, query, language }) => listLooks(deps, actor, query.page ?? 1, language),
    downloadOwnData: async ({ actor, language, reply }) => {
      const name = language === 'nb' ? 'mine-data.json' : 'my-data.json';
      await reply
        .type('application/json; charset=utf-8')
        .header('content-disposition', `attachment; filename="${name}"`)
        .header('content-security-policy', "sandbox; default-src 'none'; frame-ancestors 'none'")
        .send(Readable.from(copyOfEverything(deps, actor as SignedIn)));
      return undefined;
    },
    pauseProfile: async ({ actor }) => {
      await pauseProfile(deps, actor);
      return undefined;
    },
    showProfile: async ({ actor }) => {
      await showProfile(deps, actor);
      return undefined;
    },
    deleteAccount: async ({ actor, body, reply }) => {
      for (const keyHash of await deleteOwnAccount(deps, actor as SignedIn, body)) closeEventStreams(app, keyHash);
      setCookie(reply, deps.config, names.session, '', 0);
      setDraftCookies(reply, deps.config, null);
      return undefined;
    },
    readDeletion: async ({ params }) => ({ done: await isDeleted(deps, params.id) }),
  });
}
