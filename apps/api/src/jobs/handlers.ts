/** Which act each job runs. A job runs at least once: every act here does no harm when repeated. */
import type { Deps } from '../deps.ts';
import { beat } from './heartbeat.ts';
import type { JobHandlers } from './jobs.ts';

export function jobHandlers(deps: Deps): JobHandlers {
  return {
    heartbeat: () => beat(deps),
    'opportunity.changed': ({ opportunityId }) => deps.search.sync([opportunityId]),
  };
}
