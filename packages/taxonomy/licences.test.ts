import { describe, expect, it } from 'vitest';
import { findLicence, getLicence, holdsLicence, licenceGroups, licences } from './licences.ts';

const reliedOn = 'B BE C1 C1E C CE D1 D T S A AM forklift professional-driver adr hot-work chainsaw forklift-T1';
const everyDrivingClass = 'AM A1 A2 A S T B B96 BE C1 C1E C CE D1 D1E D DE';

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

  it('hold every driving class, truck, machine and crane, each in a group', () => {
    const ids = (kind: string) => licences.filter((licence) => licence.kind === kind).map(({ id }) => id);
    expect(ids('driving-licence')).toEqual(everyDrivingClass.split(' '));
    const certificates = ids('certificate');
    for (const t of [1, 2, 3, 4, 5]) expect(certificates).toContain(`forklift-T${t}`);
    for (const m of [1, 2, 3, 4, 5, 6]) expect(certificates).toContain(`construction-machinery-M${m}`);
    for (const g of [1, 2, 3, 4, 8, 20]) expect(certificates).toContain(`crane-G${g}`);
    expect(new Set(licences.map(({ group }) => group))).toEqual(new Set(licenceGroups));
    for (const { id } of licences) expect(id).toMatch(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/);
  });

  it('name each one differently, in both languages', () => {
    for (const language of ['nb', 'en'] as const)
      expect(new Set(licences.map(({ name }) => name[language])).size).toBe(licences.length);
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
    expect(holdsLicence(['B'], 'AM')).toBe(true);
    expect(holdsLicence(['AM'], 'B')).toBe(false);
    expect(holdsLicence(['B'], 'T')).toBe(false);
  });

  it('read "truckførerbevis" as T1 to T4, and one machine or crane class as a certificate, never the other way', () => {
    expect(holdsLicence(['forklift'], 'forklift-T4')).toBe(true);
    expect(holdsLicence(['forklift-T4'], 'forklift')).toBe(false);
    expect(holdsLicence(['construction-machinery-M2'], 'construction-machinery')).toBe(true);
    expect(holdsLicence(['construction-machinery'], 'construction-machinery-M2')).toBe(false);
    expect(holdsLicence(['crane-G8'], 'crane')).toBe(true);
    expect(holdsLicence(['professional-driver-goods'], 'professional-driver')).toBe(true);
    expect(holdsLicence(['professional-driver'], 'professional-driver-passengers')).toBe(false);
  });
});
