import { systemRoutes } from '@arena/contract/system';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { registerRoutes } from '../../http/routes.ts';
import { checkReady, getLetter, getLetterHtml, listLetters } from './system.service.ts';

export function registerSystemRoutes(app: FastifyInstance, deps: Deps): void {
  registerRoutes(app, 'system', systemRoutes, {
    live: async () => ({ status: 'live' as const }),
    ready: async () => checkReady(deps),
    listLetters: async () => listLetters(deps),
    getLetter: async ({ params }) => getLetter(deps, params.id),
    showLetter: async ({ params, reply }) => {
      const html = await getLetterHtml(deps, params.id);
      // A mail reader takes styles in the letter itself, and runs nothing.
      const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
      reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(html);
      return undefined;
    },
  });
}
