import { describe, expect, it } from 'vitest';
import { normaliseAddress } from './mail-links.rules.ts';

describe('an address', () => {
  it('is the same however it was typed', () => {
    expect(normaliseAddress('  Kari.NORDMANN@Person.Example ')).toBe('kari.nordmann@person.example');
    expect(normaliseAddress('bla\u030Ababy@person.example')).toBe('bl\u00e5baby@person.example');
  });
});
