import { reviewRoutes } from '@arena/contract/reviews';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { registerRoutes } from '../../http/routes.ts';
import * as service from './reviews.service.ts';

export function registerReviewRoutes(app: FastifyInstance, deps: Deps): void {
  registerRoutes(app, 'reviews', reviewRoutes, {
    listReviews: async () => service.listReviews(deps),
    decideReview: async ({ actor, params, body }) => service.decideReview(deps, actor, params.id, body),
  });
}
