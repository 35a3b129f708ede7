/** Who runs an employer, and how somebody comes in and goes out. Pure. */
import type { MemberRole } from '@arena/contract/employers';

/** Days a link in an invitation works. */
export const invitationDays = 7;
/** Days a request to be let in waits; whoever still wants it asks anew. */
export const requestDays = 90;
/** Invitations of one employer that may wait at a time. */
export const mostInvitations = 20;

/** Whether it would be left without anybody to run it when this person becomes that, or goes (null). */
export function leavesNoManager(
  members: readonly { accountId: string; role: MemberRole }[],
  accountId: string,
  becomes: MemberRole | null,
): boolean {
  if (becomes === 'manager') return false;
  return !members.some((member) => member.role === 'manager' && member.accountId !== accountId);
}

/** What a link is to whoever opens it. */
export function stateOfLink(
  link: { isOpen: boolean; numbers: readonly string[] } | undefined,
  reader: { role: string; organisationNumber: string | null; isInside: boolean },
): 'over' | 'sign-in' | 'other-organisation' | 'inside' | 'ready' {
  if (link === undefined || !link.isOpen) return 'over';
  if (reader.role !== 'employer') return 'sign-in';
  if (reader.organisationNumber === null || !link.numbers.includes(reader.organisationNumber)) return 'other-organisation';
  return reader.isInside ? 'inside' : 'ready';
}
