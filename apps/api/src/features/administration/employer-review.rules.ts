/** What an administrator decides about employers. Where each decision leads is the employer's own table. Pure. */
import type { EmployerDecision, EmployerFilter } from '@arena/contract/administration';
import type { EmployerStatus, LabourState, PauseReason } from '@arena/contract/employers';
import type { ErrorCode } from '@arena/contract/errors';

/** The employer reads why: everything but a yes. */
const needsReason: readonly EmployerDecision[] = ['decline', 'freeze', 'remove'];

/** The words to keep with the decision, or the code to refuse with. Whether the act is allowed from here is asked of the table. */
export function decideReason(decision: EmployerDecision, reason: string): { reason: string | null } | { refusal: ErrorCode } {
  const words = reason.replaceAll('\r\n', '\n').trim();
  if (words === '') return needsReason.includes(decision) ? { refusal: 'employer.reason_required' } : { reason: null };
  return { reason: words };
}

/** Who may not work at all without the labour inspectorate's approval is not let in before somebody has seen it. */
export const lacksLabourApproval = (decision: EmployerDecision, labour: LabourState): boolean =>
  decision === 'approve' && (labour === 'staffing-needed' || labour === 'cleaning-needed');

/** The part of the list that an employer stands in; what is told and not looked at yet is found by its marks. */
export function filterOf(employer: { status: EmployerStatus; pausedBecause: PauseReason | null }): EmployerFilter {
  if (employer.status === 'pending') return 'waiting';
  return employer.status === 'paused' ? `paused-${employer.pausedBecause ?? 'register'}` : employer.status;
}

export const employersPerPage = 30;
