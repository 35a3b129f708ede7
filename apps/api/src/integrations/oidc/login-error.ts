export type LoginErrorCode =
  | 'login.cancelled'
  | 'login.invalid'
  | 'login.expired'
  | 'login.issuer_unavailable'
  | 'login.level_too_low';

/**
 * A login that did not happen. `code` picks the sentence people read; `detail` is for our own log.
 *
 * It carries no `cause` on purpose: the library's errors hold whole tokens, and with them national identity numbers.
 */
export class LoginError extends Error {
  readonly code: LoginErrorCode;
  readonly detail: string;

  constructor(code: LoginErrorCode, detail: string) {
    super(`${code} (${detail})`);
    this.name = new.target.name;
    this.code = code;
    this.detail = detail;
  }
}

/** The issuer did not answer, or answered with a fault of its own. Worth trying again; nothing is wrong with the person's login. */
export class OidcUnavailableError extends LoginError {
  constructor(detail: string) {
    super('login.issuer_unavailable', detail);
  }
}
