import { describe, expect, it } from 'vitest';
import { findPlace, places } from './places.ts';
import { drivingMinutes } from './roads.ts';
import { trainLines, travelMinutes } from './travel.ts';
import { travelModes } from './types.ts';

describe('travel minutes', () => {
  it('by car are the driving minutes', () => {
    expect(travelMinutes('hamar', 'gjovik', 'car')).toBe(drivingMinutes('hamar', 'gjovik'));
  });

  it('within one place are short by every mode', () => {
    for (const mode of travelModes) expect(travelMinutes('hamar', 'hamar', mode), mode).toBeLessThanOrEqual(15);
  });

  it('by bike and on foot follow the road: Hamar–Brumunddal is an hour’s ride, and Moelv too far to walk', () => {
    expect(travelMinutes('hamar', 'brumunddal', 'bike')).toBeGreaterThan(50);
    expect(travelMinutes('hamar', 'brumunddal', 'bike')).toBeLessThan(80);
    expect(travelMinutes('hamar', 'moelv', 'foot')).toBeUndefined();
    expect(travelMinutes('hamar', 'ottestad', 'foot')).toBeLessThan(60);
  });

  it('by bike are unknown over three hours', () => {
    expect(travelMinutes('hamar', 'tynset', 'bike')).toBeUndefined();
    for (const from of places)
      for (const to of places) expect(travelMinutes(from.id, to.id, 'bike') ?? 0).toBeLessThanOrEqual(180);
  });

  it('by train are known on one line, the same both ways, and unknown with a change of train', () => {
    expect(travelMinutes('hamar', 'lillehammer', 'train')).toBe(43);
    expect(travelMinutes('lillehammer', 'hamar', 'train')).toBe(43);
    expect(travelMinutes('elverum', 'lillehammer', 'train')).toBeUndefined();
    expect(travelMinutes('elverum', 'kongsvinger', 'train')).toBeUndefined();
  });

  it('by train are unknown where the long-distance trains pass by: from Stange to Otta you change', () => {
    expect(travelMinutes('hamar', 'otta', 'train')).toBe(127);
    expect(travelMinutes('stange', 'otta', 'train')).toBeUndefined();
  });

  it('by bus are known where our lines go, changes between buses included, the same both ways', () => {
    expect(travelMinutes('hamar', 'gjovik', 'bus')).toBe(55);
    // 55 to Gjøvik, 15 between buses, 55 to Lillehammer: the train is not counted here.
    expect(travelMinutes('hamar', 'lillehammer', 'bus')).toBe(125);
    expect(travelMinutes('lillehammer', 'hamar', 'bus')).toBe(125);
  });

  it('by bus are unknown where no line of ours goes, which is not the same as no bus', () => {
    expect(travelMinutes('hamar', 'romedal', 'bus')).toBeUndefined();
  });

  it('are unknown for places we do not know', () => {
    for (const mode of travelModes) {
      expect(travelMinutes('hamar', 'bergen', mode), mode).toBeUndefined();
      expect(travelMinutes('bergen', 'bergen', mode), mode).toBeUndefined();
    }
  });
});

describe('train lines', () => {
  it('have only known places, each once, and positive minutes after the first stop', () => {
    for (const { name, stops } of trainLines) {
      expect(new Set(stops.map(([place]) => place)).size, name).toBe(stops.length);
      stops.forEach(([place, minutes], index) => {
        expect(findPlace(place), place).toBeDefined();
        expect(minutes > 0, place).toBe(index > 0);
      });
    }
  });

  it('are never three times as fast or half as fast as the car', () => {
    for (const { stops } of trainLines) {
      for (let index = 1; index < stops.length; index++) {
        const [from, to] = [stops[index - 1]?.[0] ?? '', stops[index]?.[0] ?? ''];
        const ratio = (travelMinutes(from, to, 'train') ?? 0) / (travelMinutes(from, to, 'car') ?? 1);
        expect(ratio, `${from}–${to}`).toBeGreaterThan(1 / 3);
        expect(ratio, `${from}–${to}`).toBeLessThan(2);
      }
    }
  });
});
