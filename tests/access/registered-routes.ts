/** What the server really registered, heard from Fastify itself, and how it compares with the contract. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { api } from '@arena/contract/api';
import type { RouteContract } from '@arena/contract/route';
import type { FastifyInstance } from 'fastify';

export interface Registered {
  method: string;
  path: string;
  access: string | null;
  hasBodySchema: boolean;
}

/** Runs `build` and gives every route that any Fastify instance made in it registered. */
export async function whileListening<T>(build: () => Promise<T>): Promise<{ built: T; routes: Registered[] }> {
  const routes: Registered[] = [];
  const onCreated = (message: unknown) => {
    (message as { fastify: FastifyInstance }).fastify.addHook('onRoute', (route) => {
      for (const method of [route.method].flat()) {
        routes.push({
          method,
          path: route.path,
          access: route.config?.access ?? null,
          hasBodySchema: route.schema?.body !== undefined,
        });
      }
    });
  };
  subscribe('fastify.initialization', onCreated);
  try {
    return { built: await build(), routes };
  } finally {
    unsubscribe('fastify.initialization', onCreated);
  }
}

export const contractRoutes: readonly { name: string; route: RouteContract }[] = Object.values(api).flatMap((table) =>
  Object.entries(table as Record<string, RouteContract>).map(([name, route]) => ({ name, route })),
);

/** All that is not the API of the contract, each with why it is there. A route that fits none of these must be in the contract. */
export const outsideTheContract: readonly { path: RegExp; because: string }[] = [
  { path: /^\/\*$/, because: 'pages, drawn by the web' },
  { path: /^\/(assets\/|favicon\.svg|\.vite\/)/, because: 'files of the built web' },
  { path: /^\/(robots\.txt$|sitemap\.xml$|sitemaps\/:part$)/, because: 'what search engines may read' },
  { path: /^\/oidc\//, because: 'the local issuer, refused in production' },
  { path: /^\/api\/docs(\/|$)/, because: 'the API for readers' },
  { path: /^\/api\/openapi\.json$/, because: 'the API for programs' },
  { path: /^\/api\/\*$/, because: 'every other address below /api: not found, in JSON' },
];

/** One line for every difference, none when the server is what the contract says. */
export function compareRoutes(
  registered: readonly Registered[],
  contract: readonly { name: string; route: RouteContract }[] = contractRoutes,
): string[] {
  const differences: string[] = [];
  const known = new Map(contract.map(({ route }) => [`${route.method} ${route.path}`, route]));
  const seen = new Set<string>();
  for (const { method, path, access, hasBodySchema } of registered) {
    const name = `${method} ${path}`;
    const route = known.get(method === 'HEAD' ? `GET ${path}` : name);
    if (route === undefined) {
      if (access !== null || !outsideTheContract.some((one) => one.path.test(path)))
        differences.push(`${name} is registered and not in the contract`);
      continue;
    }
    seen.add(`${route.method} ${route.path}`);
    if (access !== route.access) differences.push(`${name} asks for ${access ?? 'nothing'}, the contract for ${route.access}`);
    if (hasBodySchema !== (route.body !== undefined)) differences.push(`${name} and the contract differ about a body`);
  }
  for (const name of known.keys()) if (!seen.has(name)) differences.push(`${name} is in the contract and not registered`);
  return differences;
}
