import { describe, expect, it } from 'vitest';
import { countUnpaidAllowed, labourRegisterOf } from './caps.rules.ts';

describe('unpaid places', () => {
  it('are few where few can teach, and a tenth of the people in larger places', () => {
    const allowed = [null, 0, 4, 9, 10, 24, 25, 30, 99, 100, 640].map((employeeCount) => countUnpaidAllowed({ employeeCount }));
    expect(allowed).toEqual([1, 1, 1, 1, 2, 2, 2, 3, 9, 10, 64]);
  });
});

describe('the labour inspectorate’s approval', () => {
  it('is asked of those who hire people out and of cleaners, and of nobody else', () => {
    const of = (industryCode: string | null) => labourRegisterOf({ industryCode });
    expect(['78.200', '78.300', '81.210', '81.291'].map(of)).toEqual(['staffing', 'staffing', 'cleaning', 'cleaning']);
    expect(['78.100', '81.100', '81.300', '47.820', '178.20', null].map(of)).toEqual([null, null, null, null, null, null]);
  });
});
