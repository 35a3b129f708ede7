import { describe, expect, it } from 'vitest';
import { findLicence, getLicence, holdsLicence, licences } from './licences.ts';

const reliedOn = 'B BE C1 C1E C CE D1 D T S A AM forklift professional-driver adr hot-work chainsaw';

describe('licences', () => {
  it('have each id once, names in both languages and the ids others rely on', () => {
    expect(new Set(licences.map(({ id }) => id)).size).toBe(licences.length);
    for (const { id, name } of licences) {
      expect(name.nb, id).not.toBe('');
      expect(name.en, id).not.toBe('');
    }
    for (const id of reliedOn.split(' ')) expect(findLicence(id), id).toBeDefined();
    expect(() => getLicence('pilot')).toThrow('pilot');
  });

  it('include only licences that exist, not themselves, and all that those include', () => {
    for (const { id, includes } of licences) {
      expect(includes).not.toContain(id);
      for (const included of includes) {
        expect(findLicence(included), `${id} ${included}`).toBeDefined();
        for (const further of getLicence(included).includes) expect(includes, `${id} over ${included}`).toContain(further);
      }
    }
  });

  it('meet a requirement when a larger class is held, never a smaller one', () => {
    expect(holdsLicence(['CE'], 'B')).toBe(true);
    expect(holdsLicence(['CE'], 'C1E')).toBe(true);
    expect(holdsLicence(['D'], 'D1')).toBe(true);
    expect(holdsLicence(['D'], 'C')).toBe(false);
    expect(holdsLicence(['B'], 'B')).toBe(true);
    expect(holdsLicence(['B'], 'C1')).toBe(false);
    expect(holdsLicence([], 'B')).toBe(false);
    expect(holdsLicence(['forklift'], 'T')).toBe(false);
  });
});
