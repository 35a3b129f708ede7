/**
 * Who may do what to what. The only place where rights are decided: anything not named here is denied, and a thing one may not
 * touch looks exactly like a thing that does not exist.
 */
import type { Access, Machine, Role } from '@arena/contract/access';
import { AppError } from '../app-error.ts';
import { type Actor, type ActorOf, mayAnswer } from './actor.ts';

interface OfSeeker {
  seekerId: string;
}
interface OfEmployer {
  employerId: string | null;
  /** An ad from NAV's feed may be shown under an employer; it is nobody's to run here. */
  source?: 'own' | 'nav-feed';
  /** Unless it has said that the ad is its own, and that people may meet it here: then it meets people, and still runs nothing. */
  contactHere?: boolean;
}
interface OfCaseworker {
  caseworkerId: string | null;
  status: string;
}

/** What a right is asked over; rights that are absent here are decided by role alone. */
interface Resources {
  'employer:leave': OfEmployer;
  'employer:manage': OfEmployer;
  'interest:withdraw': OfSeeker & OfEmployer;
  'interest:write': OfSeeker;
  'interest:see': OfSeeker & OfEmployer;
  'invitation:answer': OfSeeker;
  'interest:answer': OfEmployer;
  'invitation:send': OfEmployer;
  'opportunity:edit': OfEmployer;
  'opportunity:publish': OfEmployer;
  'opportunity:close': OfEmployer;
  'claim:edit': OfEmployer;
  'poster:read': OfEmployer;
  'candidate:list': OfEmployer;
  'conversation:read': OfSeeker & OfEmployer;
  'message:send': OfSeeker & OfEmployer;
  'meeting:propose': OfSeeker & OfEmployer;
  'meeting:answer': OfSeeker & OfEmployer;
  'meeting:cancel': OfSeeker & OfEmployer;
  'conversation:report': OfSeeker & OfEmployer;
  'conversation:block': OfSeeker & OfEmployer;
  'following:end': OfSeeker & OfCaseworker;
  'following:match': OfCaseworker;
  'proposal:send': OfCaseworker;
  'proposal:answer': OfSeeker;
  'consent:give': OfSeeker;
  'consent:withdraw': OfSeeker;
  'referral:send': OfCaseworker;
  'referral:answer': OfEmployer;
}

type Rule<A extends Access> = A extends keyof Resources
  ? { roles: readonly Role[]; over: (actor: Actor, resource: Resources[A]) => boolean }
  : { roles: readonly (Role | Machine)[] | 'everybody' };

const isSeeker = (actor: Actor, resource: OfSeeker) => actor.role === 'seeker' && actor.accountId === resource.seekerId;
const isUnder = (actor: Actor, resource: OfEmployer) =>
  actor.role === 'employer' &&
  actor.employer !== null &&
  resource.employerId !== null &&
  actor.employer.id === resource.employerId;
const isOwnEmployer = (actor: Actor, resource: OfEmployer) => resource.source !== 'nav-feed' && isUnder(actor, resource);
/** Where its people meet others: its own, and a claimed ad that it wants to be met about. */
const isMetAbout = (actor: Actor, resource: OfEmployer) =>
  isUnder(actor, resource) && (resource.source !== 'nav-feed' || resource.contactHere === true);
const isOwnApproved = (actor: Actor, resource: OfEmployer) =>
  isMetAbout(actor, resource) && (actor as ActorOf<'employer'>).employer?.status === 'approved';
const isOwnAnswering = (actor: Actor, resource: OfEmployer) =>
  isMetAbout(actor, resource) && mayAnswer((actor as ActorOf<'employer'>).employer);
const isManager = (actor: Actor, resource: OfEmployer) =>
  isOwnEmployer(actor, resource) && (actor as ActorOf<'employer'>).employer?.memberRole === 'manager';
const isEither = (actor: Actor, resource: OfSeeker & OfEmployer) => isSeeker(actor, resource) || isOwnEmployer(actor, resource);
const isEitherAnswering = (actor: Actor, resource: OfSeeker & OfEmployer) =>
  isSeeker(actor, resource) || isOwnAnswering(actor, resource);
const followsActively = (actor: Actor, resource: OfCaseworker) =>
  actor.role === 'caseworker' && actor.accountId === resource.caseworkerId && resource.status === 'active';

export const policy: { readonly [A in Access]: Rule<A> } = {
  public: { roles: 'everybody' },
  // Whether it exists at all is decided by the configuration: only a local installation keeps letters to read.
  'mailbox:read': { roles: 'everybody' },
  'notice:list': { roles: ['seeker', 'employer', 'caseworker', 'administrator'] },
  'notice:read': { roles: ['seeker', 'employer', 'caseworker', 'administrator'] },
  'account:edit': { roles: ['seeker', 'employer', 'caseworker', 'administrator'] },

  'saving:list': { roles: ['seeker'] },
  'saving:edit': { roles: ['seeker'] },
  'profile:read': { roles: ['seeker'] },
  'profile:edit': { roles: ['seeker'] },
  'interest:express': { roles: ['seeker'] },
  'interest:list': { roles: ['seeker'] },
  // Who may take back what, or has opened what, is in the table of states: a seeker their own interest, an employer its invitation.
  'interest:withdraw': { roles: ['seeker', 'employer'], over: isEitherAnswering },
  'interest:write': { roles: ['seeker'], over: isSeeker },
  'interest:see': { roles: ['seeker', 'employer'], over: isEitherAnswering },
  'invitation:answer': { roles: ['seeker'], over: isSeeker },
  'following:invite': { roles: ['seeker'] },
  'following:list-own': { roles: ['seeker'] },
  'proposal:list-own': { roles: ['seeker'] },
  'proposal:answer': { roles: ['seeker'], over: isSeeker },
  'consent:give': { roles: ['seeker'], over: isSeeker },
  'consent:list': { roles: ['seeker'] },
  'consent:withdraw': { roles: ['seeker'], over: isSeeker },

  'employer:register': { roles: ['employer'] },
  'employer:read-own': { roles: ['employer'] },
  'employer:join': { roles: ['employer'] },
  'employer:leave': { roles: ['employer'], over: isOwnEmployer },
  'employer:manage': { roles: ['employer'], over: isManager },
  'opportunity:create': { roles: ['employer'] },
  'opportunity:list-own': { roles: ['employer'] },
  'opportunity:edit': { roles: ['employer'], over: isOwnEmployer },
  'opportunity:publish': { roles: ['employer'], over: isOwnEmployer },
  'opportunity:close': { roles: ['employer'], over: isOwnEmployer },
  'opportunity:push': { roles: ['machine'] },
  'claim:list': { roles: ['employer'] },
  'claim:edit': { roles: ['employer'], over: isOwnEmployer },
  'poster:read': { roles: ['employer'], over: isOwnApproved },
  'candidate:list': { roles: ['employer'], over: isOwnAnswering },
  'invitation:send': { roles: ['employer'], over: isOwnApproved },
  'interest:answer': { roles: ['employer'], over: isOwnAnswering },
  'referral:answer': { roles: ['employer'], over: isOwnAnswering },

  'conversation:list': { roles: ['seeker', 'employer'] },
  'conversation:read': { roles: ['seeker', 'employer'], over: isEither },
  'message:send': { roles: ['seeker', 'employer'], over: isEitherAnswering },
  'meeting:propose': { roles: ['seeker', 'employer'], over: isEitherAnswering },
  'meeting:answer': { roles: ['seeker', 'employer'], over: isEitherAnswering },
  'meeting:cancel': { roles: ['seeker', 'employer'], over: isEither },
  'conversation:report': { roles: ['seeker', 'employer'], over: isEither },
  'conversation:block': { roles: ['seeker', 'employer'], over: isEither },

  'following:list': { roles: ['caseworker'] },
  'following:accept': { roles: ['caseworker'] },
  'following:end': {
    roles: ['seeker', 'caseworker'],
    over: (actor, resource) =>
      isSeeker(actor, resource) || (actor.role === 'caseworker' && actor.accountId === resource.caseworkerId),
  },
  'following:match': { roles: ['caseworker'], over: followsActively },
  'proposal:send': { roles: ['caseworker'], over: followsActively },
  'proposal:list': { roles: ['caseworker'] },
  'referral:send': { roles: ['caseworker'], over: followsActively },

  'opportunity:review': { roles: ['administrator'] },
  'employer:review': { roles: ['administrator'] },
  'employer:decide': { roles: ['administrator'] },
  'report:send': { roles: ['seeker', 'caseworker'] },
  'report:review': { roles: ['administrator'] },
  'statistics:read': { roles: ['administrator'] },
  'system:read': { roles: ['administrator'] },
};

/** Whether this role may ever use the right. Asked by `http/` before anything is loaded. */
export function mayAttempt(actor: Actor, access: Access): boolean {
  const rule = policy[access];
  if (rule === undefined) return false;
  if (rule.roles === 'everybody') return true;
  const roles: readonly string[] = rule.roles;
  return roles.includes(actor.role);
}

/** Asked by services when the thing is loaded. Throws `not_found` when denied: missing and forbidden look alike. */
export function allow<A extends keyof Resources>(
  actor: Actor,
  access: A,
  resource: Resources[A] | undefined,
): asserts resource is Resources[A] {
  const rule = policy[access] as { roles: readonly Role[]; over: (actor: Actor, resource: Resources[A]) => boolean };
  if (resource === undefined || !mayAttempt(actor, access) || !rule.over(actor, resource)) throw new AppError('not_found');
}
