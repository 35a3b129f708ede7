/** When a person was last here: what says that a profile is still wanted. */
import type { Queries } from '../../db/client.ts';
import * as store from './activity.store.ts';

const dayMilliseconds = 86_400_000;

/** Called whenever a session of a seeker is used; written at most once a day. One that sleeps goes on sleeping until its owner says otherwise. */
export const noteActivity = (queries: Queries, accountId: string, now: Date): Promise<void> =>
  store.touch(queries, accountId, now, new Date(now.getTime() - dayMilliseconds));
