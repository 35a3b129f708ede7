/** Only a local installation keeps letters to read: there every login is invented, and none of them reaches anybody. */
export const hasMailbox = (config: { production: boolean; oidc: object | null; smtpUrl: string | null }): boolean =>
  !config.production && config.oidc === null && config.smtpUrl === null;
