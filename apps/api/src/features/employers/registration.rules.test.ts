import { describe, expect, it } from 'vitest';
import { decideByDailyLook, decideByRegister, problemOfNumber, sectorOf } from './registration.rules.ts';

const sound = { bankrupt: false, dissolving: false };

describe('what the register says about an organisation', () => {
  it('lets a sound one wait for a human', () => {
    expect(decideByRegister({ type: 'found', organisation: sound })).toBeNull();
  });
  it('turns away one that is unknown, removed, bankrupt or being wound up', () => {
    expect(decideByRegister({ type: 'unknown' })).toBe('register.unknown');
    expect(decideByRegister({ type: 'removed' })).toBe('register.removed');
    expect(decideByRegister({ type: 'found', organisation: { ...sound, bankrupt: true } })).toBe('register.bankrupt');
    expect(decideByRegister({ type: 'found', organisation: { ...sound, dissolving: true } })).toBe('register.dissolving');
  });
  it('decides nothing while the register does not answer', () => {
    expect(decideByRegister({ type: 'unreachable' })).toBeUndefined();
  });
});

describe('the daily look', () => {
  it('ends nobody because a number that was found once is unknown today, or because nobody answers', () => {
    expect(decideByDailyLook({ type: 'unknown' })).toBeUndefined();
    expect(decideByDailyLook({ type: 'unreachable' })).toBeUndefined();
    expect(decideByDailyLook({ type: 'removed' })).toBe('register.removed');
    expect(decideByDailyLook({ type: 'found', organisation: sound })).toBeNull();
  });
});

describe('a number that is none', () => {
  it('is told what is wrong with it', () => {
    expect(problemOfNumber('98807791')).toEqual({ code: 'employer.organisation_number_length', params: { count: 8 } });
    expect(problemOfNumber('988 077 9180')).toEqual({ code: 'employer.organisation_number_length', params: { count: 10 } });
    expect(problemOfNumber('988.077.918')).toEqual({ code: 'employer.organisation_number_digit', params: {} });
    expect(problemOfNumber('NO 988077917').code).toBe('employer.organisation_number');
    expect(problemOfNumber('').code).toBe('employer.organisation_number');
  });
});

it('takes the sector from the legal form, and calls what it does not know private', () => {
  expect(['KOMM', 'ORGL', 'FLI', 'AS', 'ENK'].map(sectorOf)).toEqual(['public', 'public', 'voluntary', 'private', 'private']);
  expect(sectorOf(undefined)).toBe('private');
});
