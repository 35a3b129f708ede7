/** What follows from how large an employer is and what it lives by. Pure. The caps are ours, the approvals are the law's (docs/decisions). */

/**
 * How many unpaid places (internships, visits, student projects, anything without pay) an employer may have open at a time: learning needs
 * somebody to learn from. 1 under 10 employees, 2 under 25, else a tenth of them, rounded down. The register hides 1 to 4 employees: unknown
 * is counted as few.
 */
export function countUnpaidAllowed(employer: { employeeCount: number | null }): number {
  const count = employer.employeeCount ?? 0;
  return count < 10 ? 1 : count < 25 ? 2 : Math.floor(count / 10);
}

/** Industries (SN 2007 and SN 2025 agree on these) that may not be run without the labour inspectorate's approval. */
const approvedIndustries: readonly { code: string; register: LabourRegister }[] = [
  // Hiring out workers. 78.1 finds people for others and hires nobody out.
  { code: '78.2', register: 'staffing' },
  { code: '78.3', register: 'staffing' },
  { code: '81.2', register: 'cleaning' },
];
/** How their codes begin. */
export const labourIndustries: readonly string[] = approvedIndustries.map(({ code }) => code);
export type LabourRegister = 'staffing' | 'cleaning';

/** The inspectorate's register that the employer must stand in, or null where none is needed as far as we know. */
export const labourRegisterOf = (employer: { industryCode: string | null }): LabourRegister | null =>
  approvedIndustries.find(({ code }) => employer.industryCode?.startsWith(code))?.register ?? null;
