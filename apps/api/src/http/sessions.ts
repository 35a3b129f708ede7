/** Loads the session behind the cookie into `request.actor`. Sessions live in Postgres; ending one works at the next request. */
import cookie from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.ts';
import type { Config } from '../config.ts';
import type { Deps } from '../deps.ts';
import { findActor, hashKey } from '../features/sessions/sessions.service.ts';

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor;
    sessionKeyHash: string | null;
    /** The browser brought a session that ended because it was not used. */
    endedIdle: boolean;
  }
  interface FastifyContextConfig {
    access?: string;
    crossSite?: boolean;
  }
}

/** On https the name itself (`__Host-`) makes browsers refuse one that another host set; Safari drops Secure cookies on http://localhost. */
export function cookieNames(config: Config) {
  const prefix = config.publicUrl.startsWith('https:') ? '__Host-arena' : 'arena_local';
  return {
    session: `${prefix}_session`,
    draft: `${prefix}_draft`,
    draftRest: `${prefix}_draft_rest`,
    login: `${prefix}_login`,
    choice: `${prefix}_choice`,
    asked: `${prefix}_asked`,
  };
}

export function setCookie(reply: FastifyReply, config: Config, name: string, value: string, maxAgeSeconds: number | null): void {
  reply.setCookie(name, value, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: config.publicUrl.startsWith('https:'),
    // Without an age the browser forgets it when it is closed.
    ...(maxAgeSeconds === null ? {} : { maxAge: maxAgeSeconds }),
  });
}

export async function registerSessions(app: FastifyInstance, deps: Deps): Promise<void> {
  await app.register(cookie);
  const names = cookieNames(deps.config);
  app.decorateRequest('actor');
  app.decorateRequest('sessionKeyHash', null);
  app.decorateRequest('endedIdle', false);
  app.addHook('onRequest', async (request: FastifyRequest) => {
    request.actor = { role: 'visitor' };
    const key = request.cookies[names.session];
    // Files never need to know who asks.
    if (key === undefined || key.length > 100 || request.url.startsWith('/assets/')) return;
    const keyHash = hashKey(key);
    const actor = await findActor(deps, keyHash);
    request.endedIdle = actor === 'idle';
    if (actor === undefined || actor === 'idle') return;
    request.actor = actor;
    request.sessionKeyHash = keyHash;
  });
}
