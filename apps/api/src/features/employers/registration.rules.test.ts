import { describe, expect, it } from 'vitest';
import { cleanText, decideByRegister } from './registration.rules.ts';

const sound = { bankrupt: false, dissolving: false };

describe('what the register says about an organisation', () => {
  it('lets a sound one wait for a human', () => {
    expect(decideByRegister({ type: 'found', organisation: sound })).toBeNull();
  });
  it('turns away one that is unknown, removed, bankrupt or being wound up', () => {
    expect(decideByRegister({ type: 'unknown' })).toBe('register.unknown');
    expect(decideByRegister({ type: 'removed' })).toBe('register.ended');
    expect(decideByRegister({ type: 'found', organisation: { ...sound, bankrupt: true } })).toBe('register.ended');
    expect(decideByRegister({ type: 'found', organisation: { ...sound, dissolving: true } })).toBe('register.ended');
  });
  it('decides nothing while the register does not answer', () => {
    expect(decideByRegister({ type: 'unreachable' })).toBeUndefined();
  });
});

it('keeps text as it was typed, with plain line breaks', () => {
  expect(cleanText(' Vi lager\r\nting. ')).toBe('Vi lager\nting.');
});
