/** What the policy promises, read once: a guard that is taken out later does not change what is expected. */
import type { Access, Machine, Role } from '@arena/contract/access';
import type { Actor } from '../../apps/api/src/access/actor.ts';
import { policy } from '../../apps/api/src/access/policy.ts';
import { type ActorName, actorsAsSeen } from './actors.ts';

/** Everything a right can be asked over; each right reads what it needs. */
export interface Resource {
  seekerId: string;
  employerId: string | null;
  caseworkerId: string | null;
  status: string;
  source: 'own' | 'nav-feed';
  contactHere: boolean;
}
interface Rule {
  roles: readonly (Role | Machine)[] | 'everybody';
  over: ((actor: Actor, resource: Resource) => boolean) | undefined;
}
const promised = new Map(
  Object.entries(policy).map(([access, rule]) => [access, { ...rule, over: 'over' in rule ? rule.over : undefined } as Rule]),
);
export const ruleOf = (access: Access): Rule => {
  const rule = promised.get(access);
  if (rule === undefined) throw new Error(`the policy says nothing of ${access}`);
  return rule;
};
export const isOverThing = (access: Access): boolean => ruleOf(access).over !== undefined;

/** The things of the world, as the policy sees them. */
export const worldThing: Resource = {
  seekerId: 'seeker',
  employerId: 'employer',
  caseworkerId: 'caseworker',
  status: 'active',
  source: 'own',
  contactHere: true,
};

export function mayDo(actor: Actor, access: Access, resource: Resource): boolean {
  const rule = ruleOf(access);
  if (rule.roles === 'everybody') return true;
  if (!(rule.roles as readonly string[]).includes(actor.role)) return false;
  return rule.over === undefined || rule.over(actor, resource);
}

/** People of the employer, named in the address: those of the world's, to be run by who runs it. */
const namesPeople = /^\/api\/employer\/(people|requests)\/:id/;
/** Whom a route of a role's own things answers "not found", because they have none: an organisation, a saved search. */
const hasNone: Readonly<Record<string, (name: ActorName) => boolean>> = {
  'GET /api/employer/people': (name) =>
    name === 'employer without organisation' || name === 'somebody who was removed from the employer',
  'POST /api/employer/requests': (name) => name === 'employer without organisation',
  'POST /api/saved/searches/:id/renew': (name) => name !== 'seeker',
};

export function expectation(name: ActorName, access: Access, route?: { method: string; path: string }): 'allowed' | 'refused' {
  const actor: Actor = actorsAsSeen[name];
  if (hasNone[`${route?.method} ${route?.path}`]?.(name) === true) return 'refused';
  // Rights over the organisation one is signed in for, whichever it is.
  const ofOwn = (access === 'employer:manage' || access === 'employer:leave') && !namesPeople.test(route?.path ?? '');
  const resource = ofOwn && actor.role === 'employer' ? { ...worldThing, employerId: actor.employer?.id ?? null } : worldThing;
  return mayDo(actor, access, resource) ? 'allowed' : 'refused';
}
