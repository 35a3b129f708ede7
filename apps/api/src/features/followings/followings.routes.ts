import { followingRoutes } from '@arena/contract/followings';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { registerRoutes } from '../../http/routes.ts';
import {
  acceptFollowing,
  endFollowing,
  inviteFollower,
  listFollowed,
  listOwnFollowers,
  matchFollowed,
} from './followings.service.ts';

export function registerFollowingRoutes(app: FastifyInstance, deps: Deps): void {
  registerRoutes(app, 'followings', followingRoutes, {
    inviteFollower: async ({ actor }) => inviteFollower(deps, actor),
    listOwnFollowers: async ({ actor }) => listOwnFollowers(deps, actor),
    acceptFollowing: async ({ actor, body }) => acceptFollowing(deps, actor, body.code),
    endFollowing: async ({ actor, params }) => {
      await endFollowing(deps, actor, params.id);
      return undefined;
    },
    listFollowed: async ({ actor }) => listFollowed(deps, actor),
    matchFollowed: async ({ actor, params, language }) => matchFollowed(deps, actor, params.id, language),
  });
}
