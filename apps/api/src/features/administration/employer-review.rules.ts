/** What an administrator decides about employers. Where each decision leads is the employer's own table. Pure. */
import type { EmployerDecision } from '@arena/contract/administration';
import type { LabourState } from '@arena/contract/employers';
import type { ErrorCode } from '@arena/contract/errors';
import { writtenText } from '@arena/taxonomy/plain-text';

/** The employer reads why: everything but a yes. */
const needsReason: readonly EmployerDecision[] = ['decline', 'freeze', 'remove'];

/** The words to keep with the decision, or the code to refuse with. Whether the act is allowed from here is asked of the table. */
export function decideReason(decision: EmployerDecision, reason: string): { reason: string | null } | { refusal: ErrorCode } {
  const words = writtenText(reason);
  if (words === '') return needsReason.includes(decision) ? { refusal: 'employer.reason_required' } : { reason: null };
  return { reason: words };
}

/** Who may not work at all without the labour inspectorate's approval is not let in before somebody has seen it. */
export const lacksLabourApproval = (decision: EmployerDecision, labour: LabourState): boolean =>
  decision === 'approve' && (labour === 'staffing-needed' || labour === 'cleaning-needed');

export const employersPerPage = 30;
