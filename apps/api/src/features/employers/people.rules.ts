/** Who runs an employer, and how somebody comes in and goes out. Pure. */
import type { MemberRole } from '@arena/contract/employers';

/** Days a link in an invitation works. */
export const invitationDays = 7;
/** Days a request to be let in waits; whoever still wants it asks anew. */
export const requestDays = 90;
/** Invitations of one employer that may wait at a time. */
export const mostInvitations = 20;
/** Invitations one employer may send in a day, also those it took back: few before an administrator has let it in. */
export const invitationsPerDay = (isApproved: boolean): number => (isApproved ? 20 : 5);
/** Of these, to one address: another when the first was lost. */
export const invitationsPerDayTo = 2;
/** Letters that one address gets in a day, whoever invites. Beyond that the invitation waits without one. */
export const letteredPerDay = 3;
/** Days in which an address that wants no more invitations gets none. */
export const declinedDays = 365;

/** The refusal for one more invitation, or null. All counts are of this employer; `today` are those made in the last day. */
export function decideInvitation(
  counted: { waiting: number; today: number; todayTo: number },
  isApproved: boolean,
): 'employer.too_many_invitations' | 'employer.invitations_today' | 'employer.invited_today' | null {
  if (counted.todayTo >= invitationsPerDayTo) return 'employer.invited_today';
  if (counted.today >= invitationsPerDay(isApproved)) return 'employer.invitations_today';
  return counted.waiting >= mostInvitations ? 'employer.too_many_invitations' : null;
}

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
  link: { isOpen: boolean; isDeclined: boolean; numbers: readonly string[] } | undefined,
  reader: { role: string; organisationNumber: string | null; isInside: boolean },
): 'over' | 'declined' | 'sign-in' | 'other-organisation' | 'inside' | 'ready' {
  if (link?.isDeclined === true) return 'declined';
  if (link === undefined || !link.isOpen) return 'over';
  if (reader.role !== 'employer') return 'sign-in';
  if (reader.organisationNumber === null || !link.numbers.includes(reader.organisationNumber)) return 'other-organisation';
  return reader.isInside ? 'inside' : 'ready';
}
