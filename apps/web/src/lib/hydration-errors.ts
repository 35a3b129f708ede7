/** Errors of a page cross from server to browser as JSON: the refusal, never a stack. */
import { UNSAFE_ErrorResponseImpl as ErrorResponseImpl, isRouteErrorResponse } from 'react-router';

type Errors = Record<string, unknown> | null | undefined;
interface PlainError {
  status: number;
  data: unknown;
}

export function serialiseErrors(errors: Errors): Record<string, PlainError> | null {
  if (errors === null || errors === undefined) return null;
  return Object.fromEntries(
    Object.entries(errors).map(([id, error]) => [
      id,
      isRouteErrorResponse(error)
        ? { status: error.status, data: error.data }
        : { status: 500, data: { code: 'server.unexpected', params: {} } },
    ]),
  );
}

export function reviveErrors(errors: Record<string, PlainError> | null): Record<string, unknown> | null {
  if (errors === null) return null;
  return Object.fromEntries(
    Object.entries(errors).map(([id, { status, data }]) => [id, new ErrorResponseImpl(status, '', data)]),
  );
}
