import { type ErrorCode, errorStatus } from '@arena/contract/errors';

/** A refusal that people read. Thrown by rules and services, turned into `{code, params}` by `http/`, into a sentence by the texts. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly params: Record<string, string | number>;
  readonly status: number;
  readonly fields: { path: string; rule: string; limit?: number }[] | undefined;

  constructor(
    code: ErrorCode,
    params: Record<string, string | number> = {},
    fields?: { path: string; rule: string; limit?: number }[],
  ) {
    super(code);
    this.name = 'AppError';
    this.code = code;
    this.params = params;
    this.status = errorStatus[code];
    this.fields = fields;
  }
}
