import type { PeopleLimits } from './access/people-limits.ts';
import type { Config } from './config.ts';
import type { Changes } from './db/changes.ts';
import type { Database } from './db/client.ts';
import type { OrganisationRegister } from './integrations/brreg/brreg-client.ts';
import type { Mailer } from './integrations/mail/mailer.ts';
import type { MachineTokens } from './integrations/maskinporten/machine-token.ts';
import type { Login } from './integrations/oidc/oidc-client.ts';
import type { Market } from './search/market.ts';
import type { Search } from './search/search.ts';

/** What acts need from outside themselves. Made once in `server.ts`, or by a test with its own clock and database. */
export interface Deps {
  config: Config;
  database: Database;
  /** What is written by others, heard at once. */
  changes: Changes;
  /** Now. Rules never ask for it; services pass it to them. */
  clock: () => Date;
  /** Seals cookies and makes pseudonyms; 32 bytes. */
  secretKey: Buffer;
  /** How much employers may learn of people who only chose to be findable. */
  peopleLimits: PeopleLimits;
  /** Words to opportunities, with facets. */
  search: Search;
  /** What is open and who is findable, in memory, for facets and matches. */
  market: Market;
  login: Login;
  /** Reads the tokens of employers' own systems. */
  machineTokens: MachineTokens;
  register: OrganisationRegister;
  mailer: Mailer;
}
