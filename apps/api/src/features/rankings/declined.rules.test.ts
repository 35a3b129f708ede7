import { answerLimits } from '@arena/contract/answer-limits';
import { noAnswers } from '@arena/contract/no-answers';
import type { Answers } from '@arena/contract/profiles';
import { describe, expect, it } from 'vitest';
import { decline, lastOccupationOf, mostDeclined, shorterLimit, undoDecline } from './declined.rules.ts';

const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const isOpen = () => true;
const full = (because: 'other' | 'work' = 'other'): Answers => ({
  ...noAnswers,
  declined: Array.from({ length: mostDeclined }, (_one, at) => ({ opportunityId: idOf(at), because, occupation: null })),
});
const next = { id: idOf(99), occupation: '5120' };

describe('a no', () => {
  it('keeps the occupation only when it is about the work', () => {
    expect(decline(noAnswers, next, 'work', isOpen).declined).toEqual([
      { opportunityId: next.id, because: 'work', occupation: '5120' },
    ]);
    expect(decline(noAnswers, next, 'far', isOpen).declined[0]?.occupation).toBeNull();
  });

  it('said twice is one, with the latest reason', () => {
    const twice = decline(decline(noAnswers, next, 'work', isOpen), next, 'known', isOpen);
    expect(twice.declined).toEqual([{ opportunityId: next.id, because: 'known', occupation: null }]);
  });

  it('taken back leaves the answers as they were', () => {
    expect(undoDecline(decline(noAnswers, next, 'work', isOpen), next.id)).toEqual(noAnswers);
    expect(undoDecline(noAnswers, next.id)).toEqual(noAnswers);
  });

  it('are as many as the answers hold', () => {
    expect(mostDeclined).toBe(answerLimits.declined);
  });

  it('finds room: what is gone from the market goes first, else the oldest', () => {
    const gone = decline(full(), next, 'other', (id) => id !== idOf(7)).declined.map(({ opportunityId }) => opportunityId);
    expect(gone).toHaveLength(mostDeclined);
    expect(gone).not.toContain(idOf(7));
    expect(gone).toContain(idOf(0));
    const oldest = decline(full(), next, 'other', isOpen).declined.map(({ opportunityId }) => opportunityId);
    expect(oldest).toHaveLength(mostDeclined);
    expect(oldest).not.toContain(idOf(0));
  });

  it('about the work is learned from even when the opportunity is gone', () => {
    const kept = decline(full('work'), next, 'other', (id) => id !== idOf(7)).declined.map(({ opportunityId }) => opportunityId);
    expect(kept).toContain(idOf(7));
  });
});

describe('what is learned', () => {
  const no = { opportunityId: next.id, because: 'work' as const, occupation: '5120' };
  it('is that such work comes last, unless the person knows or wants it', () => {
    expect(lastOccupationOf(no, [])).toBe('5120');
    expect(lastOccupationOf(no, ['5120'])).toBeNull();
    expect(lastOccupationOf({ ...no, because: 'employer' }, [])).toBeNull();
  });

  it('is a shorter longest journey, where there is one that leaves it out', () => {
    expect(shorterLimit(48, null)).toBe(45);
    expect(shorterLimit(48, 60)).toBe(45);
    expect(shorterLimit(60, 90)).toBe(45);
    expect(shorterLimit(48, 45)).toBeNull();
    expect(shorterLimit(12, null)).toBeNull();
    expect(shorterLimit(null, null)).toBeNull();
  });
});
