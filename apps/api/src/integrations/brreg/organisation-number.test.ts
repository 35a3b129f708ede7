import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOrganisationNumber, normaliseOrganisationNumber } from './organisation-number.ts';

describe('an organisation number', () => {
  it('is nine digits with a right check digit', () => {
    expect(isOrganisationNumber('974760673')).toBe(true);
    expect(isOrganisationNumber('988077917')).toBe(true);
    expect(isOrganisationNumber('988077918')).toBe(false);
  });

  it('is not shorter, longer, spaced, signed or written with other digits', () => {
    for (const text of ['', '97476067', '9747606730', '974 760 673', '+974760673', '97476067a', '٩٧٤٧٦٠٦٧٣']) {
      expect(isOrganisationNumber(text), text).toBe(false);
    }
  });

  it('ends in 0 when the weighted sum is divisible by 11', () => {
    expect(isOrganisationNumber('000000000')).toBe(true);
    expect(isOrganisationNumber('900000080')).toBe(false);
    expect(isOrganisationNumber('800000160')).toBe(false);
    expect(isOrganisationNumber('300000010')).toBe(true);
  });

  it('never exists where the check digit would be 10', () => {
    // 3·0 + … + 2·6 = 12, and 12 mod 11 is 1: the check digit would be 10.
    for (let digit = 0; digit <= 9; digit++) expect(isOrganisationNumber(`00000006${digit}`)).toBe(false);
  });

  it('has at most one right check digit for any eight digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{8}$/), (eight) => {
        const right = [...'0123456789'].filter((digit) => isOrganisationNumber(eight + digit));
        expect(right.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is read with spaces, also the hard ones that text editors put in', () => {
    expect(normaliseOrganisationNumber(' 974 760 673 ')).toBe('974760673');
    expect(normaliseOrganisationNumber('974\u00a0760\u00a0673')).toBe('974760673');
    expect(normaliseOrganisationNumber('988 077 918')).toBeNull();
    expect(normaliseOrganisationNumber('')).toBeNull();
  });
});
