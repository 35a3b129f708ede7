/** Takes out one guard after another and asks the matrices whether they notice. Run by `npm run bench -- access`. */
import { globSync, readFileSync } from 'node:fs';
import { type Access, accesses, roles } from '@arena/contract/access';
import type { RouteContract } from '@arena/contract/route';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { policy } from '../../apps/api/src/access/policy.ts';
import { type Arena, openArena } from '../../apps/api/test/arena.ts';
import { root } from '../architecture/sources.ts';
import { runAccessMatrix } from './access-matrix.ts';
import { witness } from './asking.ts';
import { withSwitches } from './guards.config.ts';
import { contractRoutes } from './registered-routes.ts';
import { runStateMatrix } from './state-matrix.ts';

let arena: Arena;
let written: () => Promise<number>;
const open = async () => {
  arena = await openArena();
  written = await witness(arena);
};
beforeAll(open);
afterAll(() => arena.close());

/** Rights that the services of a feature ask about, where the call itself does not say which. */
const rightsOf: Readonly<Record<string, RegExp>> = {
  conversations: /^(conversation|message|meeting):/,
  candidates: /^(candidate:list|invitation:send)$/,
  opportunities: /^opportunity:/,
  endings: /^opportunity:/,
  posters: /^poster:/,
  claims: /^claim:/,
  employers: /^employer:/,
  interests: /^(interest|invitation):/,
  followings: /^following:/,
  proposals: /^(proposal|consent|referral):/,
};

async function isNoticed(which: (route: RouteContract) => boolean): Promise<boolean> {
  const asked = contractRoutes.filter(({ route }) => which(route));
  for (const { route } of asked) {
    const cells = await runAccessMatrix(arena, written, (one) => one === route);
    if (cells.some(({ wrong }) => wrong !== null)) return true;
  }
  for (const { route } of asked) {
    if (!route.path.includes(':id')) continue;
    const cells = await runStateMatrix(arena, written, (one) => one === route);
    if (cells.some(({ wrong }) => wrong !== null)) return true;
  }
  return false;
}

it('notices every guard that is gone', async () => {
  const survivors: string[] = [];
  let removed = 0;
  const tryWithout = async (name: string, which: (route: RouteContract) => boolean) => {
    removed += 1;
    // What one leaves behind makes the next ones slow.
    if (removed % 20 === 0) {
      await arena.close();
      await open();
    }
    if (!(await isNoticed(which))) survivors.push(name);
  };

  for (const access of accesses) {
    const rule = policy[access] as { roles: readonly string[] | 'everybody'; over?: unknown };
    const kept = { ...rule };
    const ofRight = (route: RouteContract) => route.access === access;
    if (kept.roles !== 'everybody') {
      rule.roles = [...roles, 'visitor', 'machine'];
      await tryWithout(`roles of ${access}`, ofRight);
      rule.roles = kept.roles;
    }
    if (kept.over !== undefined) {
      rule.over = () => true;
      // A right that no route asks for by itself is asked in a service behind another.
      const noun = access.split(':')[0];
      const isAsked = contractRoutes.some(({ route }) => route.access === access);
      await tryWithout(`relation of ${access}`, isAsked ? ofRight : (route) => route.access.startsWith(`${noun}:`));
      rule.over = kept.over;
    }
  }

  const switches = globalThis as { removedGuard?: string };
  for (const path of [
    ...globSync('apps/api/src/features/**/*.service.ts', { cwd: root }),
    'apps/api/src/http/routes.ts',
  ].sort()) {
    const code = readFileSync(`${root}/${path}`, 'utf8');
    const feature = path.split('/')[4] ?? '';
    const rights = rightsOf[feature];
    const named: readonly (string | undefined)[] = [...code.matchAll(/^\s*allow\(\w+, (?:'([\w:-]+)')?/gm)].map(
      ([, right]) => right,
    );
    for (const [position, site] of withSwitches(path, code).sites.entries()) {
      switches.removedGuard = site;
      const right = named[position] as Access | undefined;
      await tryWithout(site, (route) =>
        feature === '' || path.endsWith('http/routes.ts')
          ? route.access === 'statistics:read'
          : route.access === right || rights?.test(route.access) === true,
      );
      delete switches.removedGuard;
    }
  }
  console.log(`guards: ${JSON.stringify({ removed, caught: removed - survivors.length, survivors: survivors.length })}`);
  console.log(`survivors: ${JSON.stringify(survivors)}`);
  expect(removed).toBeGreaterThan(100);
});
