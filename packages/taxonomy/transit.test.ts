import { describe, expect, it } from 'vitest';
import { findPlace, placeIndex, places } from './places.ts';
import { drivingMinutes, drivingRow } from './roads.ts';
import { transitLines } from './transit.data.ts';
import { bands, busJourney, publicTransportMinutes, publicTransportRow } from './transit.ts';

const ids = places.map(({ id }) => id);
const pairs = ids.flatMap((from) => ids.map((to) => [from, to] as const)).filter(([from, to]) => from !== to);
const driving = (from: string, to: string) => drivingMinutes(from, to) ?? Number.NaN;

describe('public transport lines', () => {
  it('stop at known places only, each once, with minutes after the first stop', () => {
    for (const { name, stops } of transitLines) {
      expect(stops.length, name).toBeGreaterThan(1);
      expect(new Set(stops.map(([place]) => place)).size, name).toBe(stops.length);
      stops.forEach(([place, minutes], index) => {
        expect(findPlace(place), `${name}: ${place}`).toBeDefined();
        expect(minutes > 0, `${name}: ${place}`).toBe(index > 0);
      });
    }
  });

  it('have each their own name and a band', () => {
    expect(new Set(transitLines.map(({ name }) => name)).size).toBe(transitLines.length);
    for (const { name, often } of transitLines) expect(bands, name).toContain(often);
  });

  it('have bus minutes in fives, and no bus is quicker than the car or slower than half its speed', () => {
    for (const { name, kind, stops } of transitLines.filter(({ kind }) => kind === 'bus')) {
      stops.slice(1).forEach(([place, minutes], index) => {
        const [before] = stops[index] ?? [''];
        expect(minutes % 5, `${kind} ${name}: ${place}`).toBe(0);
        expect(minutes, `${name}: ${before}–${place}`).toBeGreaterThanOrEqual(driving(before, place) * 0.9 - 3);
        expect(minutes, `${name}: ${before}–${place}`).toBeLessThanOrEqual(driving(before, place) * 2 + 5);
      });
    }
  });
});

describe('a journey by public transport', () => {
  it('is the quickest line where one goes all the way', () => {
    expect(publicTransportMinutes('hamar', 'gjovik')).toEqual({
      minutes: 55,
      changes: 0,
      often: 'hourly',
      lines: ['100 Hamar–Gjøvik'],
    });
    expect(publicTransportMinutes('hamar', 'lillehammer')).toMatchObject({ minutes: 43, changes: 0, often: 'hourly' });
    expect(publicTransportMinutes('otta', 'lom')).toMatchObject({ changes: 0, often: 'few' });
  });

  it('counts the wait at a change by the rarer line, and is as often as that one', () => {
    // 27 by train to Hamar, 25 between trains, 43 to Lillehammer.
    expect(publicTransportMinutes('elverum', 'lillehammer')).toEqual({
      minutes: 95,
      changes: 1,
      often: 'two-hourly',
      lines: ['Rørosbanen', 'Dovrebanen (Oslo–Lillehammer)'],
    });
  });

  it('names the more frequent of two lines that take as long', () => {
    expect(publicTransportMinutes('harestua', 'jaren')?.lines).toEqual(['Gjøvikbanen (Oslo–Jaren)']);
  });

  it('has at most two changes and three hours, as many lines as changes ask for, and is the same both ways', () => {
    for (const [from, to] of pairs) {
      const journey = publicTransportMinutes(from, to);
      const back = publicTransportMinutes(to, from);
      expect([back?.minutes, back?.changes], `${from}–${to}`).toEqual([journey?.minutes, journey?.changes]);
      if (journey === undefined) continue;
      expect(journey.changes).toBeLessThanOrEqual(2);
      expect(journey.minutes).toBeLessThanOrEqual(180);
      expect(journey.lines).toHaveLength(journey.changes + 1);
    }
  });

  it('is unknown, not impossible, where our lines do not lead, too far away, and for places we do not know', () => {
    expect(publicTransportMinutes('hamar', 'elga')).toBeUndefined();
    expect(publicTransportMinutes('kongsvinger', 'tynset')).toBeUndefined();
    expect(publicTransportMinutes('hamar', 'bergen')).toBeUndefined();
    expect(publicTransportMinutes('bergen', 'bergen')).toBeUndefined();
    expect(publicTransportRow('bergen')).toBeUndefined();
  });

  it('takes no time where one is already', () => {
    expect(publicTransportMinutes('hamar', 'hamar')).toEqual({ minutes: 0, changes: 0, often: 'half-hourly', lines: [] });
  });

  it('is never much quicker than driving, except where the railway truly is', () => {
    const quick = pairs.filter(([from, to]) => (publicTransportMinutes(from, to)?.minutes ?? 999) < driving(from, to) * 0.6);
    expect(quick.map(([from, to]) => `${from}–${to}`).sort()).toEqual([
      'brumunddal–moelv',
      'hamar–stange',
      'moelv–brumunddal',
      'stange–hamar',
    ]);
  });

  it('by buses alone is never quicker than with trains too, but for the line that goes oftener', () => {
    for (const [from, to] of pairs) {
      const bus = busJourney(from, to)?.minutes;
      if (bus === undefined) continue;
      const journey = publicTransportMinutes(from, to);
      expect(journey, `${from}–${to}`).toBeDefined();
      expect(journey?.minutes, `${from}–${to}`).toBeLessThanOrEqual(bus + 45);
    }
  });
});

describe('rows for the search', () => {
  it('agree with the single journeys, for every pair', () => {
    for (const from of ids) {
      const [transit, road] = [publicTransportRow(from), drivingRow(from)];
      expect(transit).toHaveLength(places.length);
      expect(road).toHaveLength(places.length);
      for (const to of ids) {
        expect(transit?.[placeIndex(to)]).toBe(publicTransportMinutes(from, to)?.minutes ?? -1);
        expect(road?.[placeIndex(to)]).toBe(driving(from, to));
      }
    }
  });

  it('are unknown for an unknown place', () => {
    expect(drivingRow('bergen')).toBeUndefined();
    expect(drivingRow('kolomoen')).toBeUndefined();
    expect(placeIndex('bergen')).toBe(-1);
    expect(places[placeIndex('tynset')]?.id).toBe('tynset');
  });
});
