import type { EmployerStatus, MemberRole, PauseReason } from '@arena/contract/employers';

/** Who calls. Made from the session by `http/sessions.ts`; a person with several roles has one session for each. */
export type Actor =
  | { role: 'visitor' }
  | {
      role: 'seeker';
      accountId: string;
      name: string;
      language: 'nb' | 'en';
      /** How sure it is who this is: `low` is an address and nothing more. */
      assurance: 'low' | 'substantial';
    }
  | {
      role: 'employer';
      accountId: string;
      name: string;
      language: 'nb' | 'en';
      /** What the issuer said this person may act for; null is signed in without access. */
      organisation: { organisationNumber: string; name: string } | null;
      /** The organisation as registered here, if it is and this person was let in: a role at the issuer proves a position and opens nothing. */
      employer: {
        id: string;
        status: EmployerStatus;
        pausedBecause: PauseReason | null;
        memberRole: MemberRole;
      } | null;
    }
  | { role: 'caseworker'; accountId: string; name: string; language: 'nb' | 'en' }
  | { role: 'administrator'; accountId: string; name: string; language: 'nb' | 'en' }
  /** An employer's own system. Made from a signed token by `http/machines.ts`, on the routes for machines alone. */
  | { role: 'machine'; organisationNumber: string };

export type SignedIn = Exclude<Actor, { role: 'visitor' | 'machine' }>;
export type ActorOf<R extends Actor['role']> = Extract<Actor, { role: R }>;

/**
 * Whether the employer may reach people at all: one that rests by its own wish, or forgot to answer, still owes an answer to whoever
 * waits; one that is frozen, ended or out reaches nobody.
 */
export const mayAnswer = (employer: { status: EmployerStatus; pausedBecause: PauseReason | null } | null): boolean =>
  employer?.status === 'approved' ||
  (employer?.status === 'paused' && (employer.pausedBecause === 'own-wish' || employer.pausedBecause === 'silent'));
