/**
 * Who a machine is, on the routes that are for machines. There a session's cookie opens nothing, and a token opens nothing anywhere
 * else: only these routes look at the header at all.
 */
import type { Access } from '@arena/contract/access';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../deps.ts';
import { openMachine } from '../features/pushes/machines.service.ts';

/** Rights that only a token gives. */
export const machineAccesses: ReadonlySet<string> = new Set<Access>(['opportunity:push']);

/** After the sessions: a token on a machine's route takes the place of whoever the cookie named. */
export function registerMachines(app: FastifyInstance, deps: Deps): void {
  app.addHook('onRequest', async (request, reply) => {
    const { access } = request.routeOptions.config;
    if (access === undefined || !machineAccesses.has(access)) return;
    const { authorization } = request.headers;
    if (authorization === undefined) return;
    reply.header('www-authenticate', 'Bearer');
    request.actor = await openMachine(deps, authorization);
    reply.removeHeader('www-authenticate');
  });
}
