/** What the rest of the house may ask about an organisation. Two registers answer: the real one and the demo one. */

export interface Organisation {
  organisationNumber: string;
  name: string;
  /** "AS", "ENK", "KOMM", "BEDR" (an underenhet) …: the codes of Enhetsregisteret. */
  formCode: string;
  /** Where the organisation does its business; null for some that are abroad. */
  municipalityNumber: string | null;
  municipalityName: string | null;
  /** Standard for næringsgruppering, "43.210"; null when not registered. */
  industryCode: string | null;
  /** That industry in the register's own words. */
  industryName: string | null;
  /** The unit above it; only an underenhet has one. */
  parentOrganisationNumber: string | null;
  /** Null when not registered and when it is 1 to 4: the register hides those. Zero is a real zero. */
  employeeCount: number | null;
  /** For an underenhet: true when the organisation it belongs to is bankrupt. */
  bankrupt: boolean;
  /** Being wound up, by own choice or by force. For an underenhet: true when the organisation it belongs to is. */
  dissolving: boolean;
}

export type UnreachableReason = 'timeout' | 'network' | 'not-json' | 'unexpected-shape' | 'too-large' | `status-${number}`;

export type OrganisationAnswer =
  | { type: 'found'; organisation: Organisation }
  /** The register answered: no such number. */
  | { type: 'unknown' }
  /** Deleted from the register, or taken out of its open data. */
  | { type: 'removed' }
  /** No trustworthy answer: keep the employer pending and try later, never reject. */
  | { type: 'unreachable'; reason: UnreachableReason };

export interface OrganisationRegister {
  /** Never throws and never rejects. Spaces are allowed; text that is not an organisation number is `unknown` without asking anybody. */
  find(organisationNumber: string): Promise<OrganisationAnswer>;
  /** Numbers of the businesses (underenheter) below an organisation: ads usually carry theirs. Null when the register gave no trustworthy answer. */
  listUnits(organisationNumber: string): Promise<string[] | null>;
}
