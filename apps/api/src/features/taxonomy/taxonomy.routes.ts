import { taxonomyRoutes } from '@arena/contract/taxonomy';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { registerRoutes } from '../../http/routes.ts';
import { listChoices, suggestNames, understandText } from './taxonomy.service.ts';

/** Names change with a release, not by the hour. Private: without `language` in the address, the account decides it. */
const keepAnHour = 'private, max-age=3600';

export function registerTaxonomyRoutes(app: FastifyInstance, _deps: Deps): void {
  registerRoutes(app, 'taxonomy', taxonomyRoutes, {
    understand: async ({ body }) => understandText(body.text, body.language, body.about),
    suggest: async ({ query, language, reply }) => {
      reply.header('cache-control', keepAnHour);
      return suggestNames(query.type, query.prefix, language);
    },
    listChoices: async ({ language, reply }) => {
      reply.header('cache-control', keepAnHour);
      return listChoices(language);
    },
  });
}
