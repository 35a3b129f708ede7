import type { IssuerName, LoginResult } from './identity.ts';

export type Role = 'seeker' | 'employer' | 'caseworker' | 'administrator';

export interface AllowList {
  /** Pilot administrators, named one by one. */
  administrators: readonly { issuer: IssuerName; subject: string }[];
  /** Object id of the Entra ID group of caseworkers. */
  caseworkerGroup: string;
  /** Object id of an Entra ID group of administrators, where the pilot's owner keeps one. */
  administratorGroup?: string;
}

/** What an issuer may open at all, whatever lists and claims say: a login from one never opens a role of another. */
const opens: Record<IssuerName, readonly Role[]> = {
  idporten: ['seeker'],
  ansattporten: ['employer', 'administrator'],
  entra: ['caseworker', 'administrator'],
};

/** Whether a role may come from there at all. An address proved by a mail makes a seeker and nothing else. */
export const mayOpen = (from: IssuerName | 'email', role: Role): boolean =>
  from === 'email' ? role === 'seeker' : opens[from].includes(role);

/**
 * Roles this login may choose between, in a fixed order. Empty: logged in, but nothing is open.
 * An employer without organisations still has the role: the pages then say what is missing and who can give it.
 */
export function rolesFor(result: Pick<LoginResult, 'issuer' | 'subject' | 'groups'>, allowList: AllowList): Role[] {
  const { issuer, subject, groups } = result;
  const inGroup = (group: string | undefined) =>
    issuer === 'entra' && group !== undefined && group !== '' && groups.includes(group);
  const holds: Record<Role, boolean> = {
    seeker: true,
    employer: true,
    caseworker: inGroup(allowList.caseworkerGroup),
    administrator:
      allowList.administrators.some((one) => one.issuer === issuer && one.subject === subject) ||
      inGroup(allowList.administratorGroup),
  };
  return opens[issuer].filter((role) => holds[role]);
}
