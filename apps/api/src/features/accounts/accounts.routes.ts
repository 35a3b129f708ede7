import { accountRoutes } from '@arena/contract/accounts';
import type { FastifyInstance } from 'fastify';
import type { SignedIn } from '../../access/actor.ts';
import type { Deps } from '../../deps.ts';
import { closeEventStreams } from '../../http/event-stream.ts';
import { registerRoutes } from '../../http/routes.ts';
import { cookieNames, setCookie } from '../../http/sessions.ts';
import { endOwnSession } from '../sessions/sessions.service.ts';
import {
  askForAddress,
  changeAddress,
  endAllSessions,
  endOtherSessions,
  getAccount,
  readAddressLink,
  setLetterChoices,
} from './accounts.service.ts';

export function registerAccountRoutes(app: FastifyInstance, deps: Deps): void {
  const names = cookieNames(deps.config);
  const close = (keyHashes: readonly string[]) => {
    for (const keyHash of keyHashes) closeEventStreams(app, keyHash);
  };

  registerRoutes(app, 'accounts', accountRoutes, {
    getAccount: ({ actor, request }) => getAccount(deps, actor as SignedIn, request.sessionKeyHash),
    setLetterChoices: async ({ actor, body }) => {
      await setLetterChoices(deps, actor as SignedIn, body);
      return undefined;
    },
    askForAddress: async ({ actor, body }) => {
      await askForAddress(deps, actor as SignedIn, body.email);
      return undefined;
    },
    readAddressLink: async ({ actor, params }) => ({ email: await readAddressLink(deps, actor as SignedIn, params.key) }),
    changeAddress: async ({ actor, body }) => {
      await changeAddress(deps, actor as SignedIn, body.key);
      return undefined;
    },
    endOwnSession: async ({ actor, params, request, reply }) => {
      const ended = await endOwnSession(deps, (actor as SignedIn).accountId, params.id);
      if (ended === null) return undefined;
      close([ended]);
      if (ended === request.sessionKeyHash) setCookie(reply, deps.config, names.session, '', 0);
      return undefined;
    },
    endOtherSessions: async ({ actor, request }) => {
      close(await endOtherSessions(deps, actor as SignedIn, request.sessionKeyHash));
      return undefined;
    },
    endAllSessions: async ({ actor, reply }) => {
      close(await endAllSessions(deps, actor as SignedIn));
      setCookie(reply, deps.config, names.session, '', 0);
      return undefined;
    },
  });
}
