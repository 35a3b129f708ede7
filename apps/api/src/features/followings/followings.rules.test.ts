import { followingStatuses } from '@arena/contract/followings';
import { describe, expect, it } from 'vitest';
import { codeAlphabet, codeExpiry, decideAccept, decideEnd, formatCode, mayChange, readCode } from './followings.rules.ts';

const now = new Date('2026-11-22T12:00:00Z');

describe('a code', () => {
  it('has no letters or digits that can be taken for each other', () => {
    for (const letter of '01ILOU') expect(codeAlphabet).not.toContain(letter);
    expect(new Set(codeAlphabet).size).toBe(codeAlphabet.length);
  });

  it('is read whatever the case, the spaces and the dashes', () => {
    expect(formatCode('AB2C9XYZ')).toBe('AB2C-9XYZ');
    for (const typed of ['AB2C-9XYZ', 'ab2c9xyz', ' ab2c 9xyz ', 'AB2C–9XYZ', 'a b 2 c - 9 x y z']) {
      expect(readCode(typed), typed).toBe('AB2C9XYZ');
    }
  });

  it('is not read from what cannot be one', () => {
    for (const typed of ['', 'AB2C-9XY', 'AB2C-9XYZZ', 'AB2C-9XY0', 'ÆØÅÆ-ØÅÆØ']) expect(readCode(typed), typed).toBeNull();
  });

  it('can be used until seven days have gone, once, and every refusal looks the same', () => {
    const offer = { status: 'offered', codeExpiresAt: codeExpiry(now) } as const;
    expect(() => decideAccept(offer, new Date('2026-11-29T11:59:59Z'))).not.toThrow();
    expect(() => decideAccept(offer, new Date('2026-11-29T12:00:00Z'))).toThrow('following.code_unknown');
    expect(() => decideAccept({ ...offer, status: 'active' }, now)).toThrow('following.code_unknown');
    expect(() => decideAccept({ ...offer, status: 'ended' }, now)).toThrow('following.code_unknown');
    expect(() => decideAccept(undefined, now)).toThrow('following.code_unknown');
  });
});

describe('a following', () => {
  it('changes only as the table says', () => {
    const possible = (['seeker', 'caseworker'] as const).flatMap((who) =>
      followingStatuses.flatMap((from) =>
        followingStatuses.filter((to) => mayChange(from, to, who)).map((to) => `${who}: ${from} to ${to}`),
      ),
    );
    expect(possible).toEqual([
      'seeker: offered to ended',
      'seeker: active to ended',
      'caseworker: offered to active',
      'caseworker: active to ended',
    ]);
  });

  it('ends once', () => {
    expect(() => decideEnd('active', 'seeker')).not.toThrow();
    expect(() => decideEnd('ended', 'seeker')).toThrow('following.ended');
    expect(() => decideEnd('offered', 'caseworker')).toThrow('following.ended');
  });
});
