import { noticeRoutes } from '@arena/contract/notices';
import type { FastifyInstance } from 'fastify';
import type { SignedIn } from '../../access/actor.ts';
import type { Deps } from '../../deps.ts';
import { openEventStream } from '../../http/event-stream.ts';
import { registerRoutes } from '../../http/routes.ts';
import { readStop, setStop, stopByOneClick } from '../letters/stops.service.ts';
import { followUnread, listNotices, readNotices } from './notices.service.ts';

export function registerNoticeRoutes(app: FastifyInstance, deps: Deps): void {
  const { stopByOneClick: oneClick, ...others } = noticeRoutes;

  registerRoutes(app, 'notices', others, {
    listNotices: async ({ actor, language }) => listNotices(deps, actor as SignedIn, language),
    readNotices: async ({ actor, body, language }) => readNotices(deps, actor as SignedIn, body, language),
    streamNotices: async ({ actor, request, reply }) => {
      const stream = openEventStream(deps, { request, reply });
      followUnread(deps, (actor as SignedIn).accountId, stream);
      return undefined;
    },
    readStop: async ({ params }) => readStop(deps, params.key),
    setStop: async ({ params, body }) => setStop(deps, params.key, body.stopped),
  });

  // What a provider sends along says nothing that its address does not: any type of body is let in, and none is read.
  app.register(async (fromProviders) => {
    fromProviders.removeAllContentTypeParsers();
    fromProviders.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 4096 }, (_request, _body, done) => done(null));
    registerRoutes(
      fromProviders,
      'notices',
      { stopByOneClick: oneClick },
      {
        stopByOneClick: async ({ params }) => {
          await stopByOneClick(deps, params.key);
          return undefined;
        },
      },
    );
  });
}
