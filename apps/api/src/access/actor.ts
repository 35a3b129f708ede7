/** Who calls. Made from the session by `http/sessions.ts`; a person with several roles has one session for each. */
export type Actor =
  | { role: 'visitor' }
  | { role: 'seeker'; accountId: string; name: string; language: 'nb' | 'en' }
  | {
      role: 'employer';
      accountId: string;
      name: string;
      language: 'nb' | 'en';
      /** What the issuer said this person may act for; null is signed in without access. */
      organisation: { organisationNumber: string; name: string } | null;
      /** The organisation as registered here, if it is. */
      employer: { id: string; status: 'pending' | 'approved' | 'declined' | 'paused' | 'removed' } | null;
    }
  | { role: 'caseworker'; accountId: string; name: string; language: 'nb' | 'en' }
  | { role: 'administrator'; accountId: string; name: string; language: 'nb' | 'en' };

export type SignedIn = Exclude<Actor, { role: 'visitor' }>;
export type ActorOf<R extends Actor['role']> = Extract<Actor, { role: R }>;
