/**
 * How much an employer may learn of people who only chose to be findable. The reasons and what they cost are in
 * `docs/decisions/0033-what-a-list-of-people-gives-away.md`; `npm run bench -- curious` measures what is left.
 */
export interface PeopleLimits {
  /** Every card of a list fits at least so many of those who could have stood there; where there are fewer, nobody is shown. */
  smallestGroup: number;
  /** Under how many askings (an opportunity and what it asks) one employer is shown the same person. */
  askingsPerPerson: number;
  /** Days that askings are remembered. */
  askingDays: number;
  /** New lists one employer may have made in a day. */
  listsPerDay: number;
  /** Invitations one employer may send in a day. */
  invitationsPerDay: number;
  /** Whether a list stands as it was made: through the day, and each card through the week. */
  frozen: boolean;
}

export const peopleLimits: PeopleLimits = {
  smallestGroup: 5,
  askingsPerPerson: 3,
  askingDays: 30,
  listsPerDay: 10,
  invitationsPerDay: 10,
  frozen: true,
};
