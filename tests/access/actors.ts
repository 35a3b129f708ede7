/** Everybody who may call, as people with sessions and as the policy sees them. */
import { createHash, randomBytes } from 'node:crypto';
import { pushScope } from '@arena/contract/pushes';
import { eq } from 'drizzle-orm';
import type { Actor } from '../../apps/api/src/access/actor.ts';
import { accounts, sessions } from '../../apps/api/src/db/schema/accounts.ts';
import { employerMembers, employers } from '../../apps/api/src/db/schema/employers.ts';
import type { Arena, EmployerPerson, Person } from '../../apps/api/test/arena.ts';

const person = (accountId: string) => ({ accountId, name: accountId, language: 'nb' as const });
const seekerNamed = (accountId: string, assurance: 'low' | 'substantial' = 'substantial'): Actor => ({
  role: 'seeker',
  ...person(accountId),
  assurance,
});
type Employed = NonNullable<Extract<Actor, { role: 'employer' }>['employer']>;
const employerNamed = (accountId: string, employer: (Partial<Employed> & { id: string }) | null): Actor => ({
  role: 'employer',
  ...person(accountId),
  organisation: null,
  employer: employer === null ? null : { status: 'approved', pausedBecause: null, memberRole: 'manager', ...employer },
});

/** As the policy sees them. What belongs to "seeker", "employer" or "caseworker" carries that word as its id. */
export const actorsAsSeen = {
  visitor: { role: 'visitor' },
  'seeker without profile': seekerNamed('without profile'),
  seeker: seekerNamed('seeker'),
  'another seeker': seekerNamed('another seeker'),
  'seeker known by an e-mail address alone': seekerNamed('low', 'low'),
  employer: employerNamed('manager', { id: 'employer' }),
  'colleague at the employer': employerNamed('member', { id: 'employer', memberRole: 'member' }),
  'somebody who was removed from the employer': employerNamed('removed', null),
  'pending employer': employerNamed('pending', { id: 'pending', status: 'pending' }),
  'another employer': employerNamed('another', { id: 'another' }),
  'reported employer': employerNamed('reported', { id: 'reported', status: 'paused', pausedBecause: 'reported' }),
  'removed employer': employerNamed('out', { id: 'out', status: 'removed' }),
  'employer without organisation': employerNamed('without', null),
  caseworker: { role: 'caseworker', ...person('caseworker') },
  'another caseworker': { role: 'caseworker', ...person('another caseworker') },
  'administrator who acts as caseworker': { role: 'caseworker', ...person('both') },
  administrator: { role: 'administrator', ...person('administrator') },
  machine: { role: 'machine', organisationNumber: '800000000' },
} as const satisfies Record<string, Actor>;
export type ActorName = keyof typeof actorsAsSeen;
export const actorNames = Object.keys(actorsAsSeen) as ActorName[];

export interface Actors {
  people: Record<ActorName, Person>;
  seeker: Person;
  employer: EmployerPerson;
  colleague: EmployerPerson;
  pending: EmployerPerson;
  otherEmployer: EmployerPerson;
  outsider: EmployerPerson;
  caseworker: Person;
}

export async function makeActors(arena: Arena): Promise<Actors> {
  const { queries } = arena.deps.database;
  const seeker = await arena.seeker({ answers: { homePlaceId: 'hamar', skills: [] } });
  const employer = await arena.employer();
  const colleague = await arena.colleague(employer);
  const pending = await arena.employer({ status: 'pending' });
  const otherEmployer = await arena.employer();
  const outsider = await arena.employer({ status: null });
  const caseworker = await arena.caseworker();

  const low = await arena.seeker();
  await queries.update(accounts).set({ issuer: 'email' }).where(eq(accounts.id, low.accountId));
  const removedMember = await arena.colleague(employer);
  await queries.delete(employerMembers).where(eq(employerMembers.accountId, removedMember.accountId));
  const standing = async (set: Partial<typeof employers.$inferInsert>) => {
    const made = await arena.employer();
    await queries.update(employers).set(set).where(eq(employers.id, made.employerId));
    return made;
  };
  const both = await arena.administrator();
  const people: Actors['people'] = {
    visitor: arena.visitor,
    'seeker without profile': await arena.seeker({ answers: null }),
    seeker,
    'another seeker': await arena.seeker(),
    'seeker known by an e-mail address alone': low,
    employer,
    'colleague at the employer': colleague,
    'somebody who was removed from the employer': removedMember,
    'pending employer': pending,
    'another employer': otherEmployer,
    'reported employer': await standing({ status: 'paused', pausedBecause: 'reported' }),
    'removed employer': await standing({ status: 'removed', reason: 'Ikke reell.' }),
    'employer without organisation': await arena.employerWithoutOrganisation(),
    caseworker,
    'another caseworker': await arena.caseworker(),
    'administrator who acts as caseworker': await sessionAs(arena, both, 'caseworker'),
    administrator: await arena.administrator(),
    machine: { ...arena.visitor, bearer: () => arena.machines.sign(employer.organisationNumber, pushScope) },
  };
  return { people, seeker, employer, colleague, pending, otherEmployer, outsider, caseworker };
}

/** Another session of the same account, in another of its roles. */
async function sessionAs(arena: Arena, of: Person, role: 'caseworker' | 'administrator'): Promise<Person> {
  const key = randomBytes(16).toString('base64url');
  await arena.deps.database.queries.insert(sessions).values({
    keyHash: createHash('sha256').update(key).digest('hex'),
    accountId: of.accountId,
    role,
    organisation: null,
    lastSeenAt: new Date('2100-01-01'),
    expiresAt: new Date('2100-01-01'),
  });
  return { ...of, role, cookie: `arena_local_session=${key}` };
}
