/** What a report leads to, and how many one person may send. Pure. */
import type { ReportReason } from '@arena/contract/conversations';

/** What can hurt somebody while it waits. */
const serious: readonly ReportReason[] = ['fraud', 'harassment', 'not-real'];
/** So many different people saying something is wrong is serious whatever it is. */
const several = 3;
/** Days back that reports of one person, and of several, are counted over. */
export const reportDays = 30;
export const mostReports = 3;
/** Somebody whose reports were found empty this many times within a year no longer counts towards freezing. */
export const notBelieved = 2;

export interface Reporter {
  /** Proved who they are at an issuer: addresses can be made by the dozen. */
  isAssured: boolean;
  /** Of their reports in a year, how many were looked at and not upheld. */
  notUpheld: number;
  /** Of those, how many were about this employer. */
  notUpheldHere: number;
}

/**
 * Whether the employer freezes at once. Others count too when they are many; a report never does more than this by itself.
 * Whoever was wrong about this employer once does not freeze it alone again: it would rest as often as somebody wants it to.
 */
export function freezes(report: { reason: ReportReason }, reporter: Reporter, openByOthers: number): boolean {
  const isBelieved = reporter.isAssured && reporter.notUpheld < notBelieved;
  if (!isBelieved) return false;
  return (serious.includes(report.reason) && reporter.notUpheldHere === 0) || openByOthers + 1 >= several;
}
