import { describe, expect, it } from 'vitest';
import { places } from './places.ts';
import { junctions, roadEdges } from './roads.data.ts';
import { drivingMinutes, roadKilometres } from './roads.ts';

const ids = places.map(({ id }) => id);
const minutes = (from: string, to: string) => drivingMinutes(from, to) ?? Number.NaN;

describe('the road graph', () => {
  it('has only roads between known places and junctions, and no junction is a place', () => {
    const nodes = new Set<string>([...ids, ...junctions]);
    expect(nodes.size).toBe(ids.length + junctions.length);
    for (const [from, to] of roadEdges) {
      expect(nodes.has(from), from).toBe(true);
      expect(nodes.has(to), to).toBe(true);
      expect(from).not.toBe(to);
    }
  });

  it('has each road once', () => {
    const pairs = roadEdges.map(([from, to]) => [from, to].sort().join(' '));
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('has speeds a car keeps: 25 to 110 km/h on every stretch', () => {
    for (const [from, to, , driven, kilometres] of roadEdges) {
      const speed = (kilometres / driven) * 60;
      expect(speed, `${from}–${to}`).toBeGreaterThanOrEqual(25);
      expect(speed, `${from}–${to}`).toBeLessThanOrEqual(110);
    }
  });

  it('has no road shorter than the straight line between its ends', () => {
    const byId = new Map(places.map((place) => [place.id, place]));
    for (const [from, to, , , kilometres] of roadEdges) {
      const [a, b] = [byId.get(from), byId.get(to)];
      if (!a || !b) continue;
      const north = (a.latitude - b.latitude) * 111.3;
      const east = (a.longitude - b.longitude) * 111.3 * Math.cos((a.latitude * Math.PI) / 180);
      const straight = Math.hypot(north, east);
      // Two-decimal positions may be off by half a kilometre at either end, and road lengths are whole kilometres.
      expect(kilometres, `${from}–${to} is ${straight.toFixed(1)} km straight`).toBeGreaterThanOrEqual(straight - 1.5);
      expect(kilometres, `${from}–${to} is ${straight.toFixed(1)} km straight`).toBeLessThanOrEqual(straight * 2 + 2);
    }
  });
});

describe('driving minutes', () => {
  const known: readonly [string, string, number][] = [
    ['hamar', 'gjovik', 52],
    ['hamar', 'elverum', 30],
    ['hamar', 'lillehammer', 48],
    ['hamar', 'brumunddal', 15],
    ['hamar', 'stange', 14],
    ['hamar', 'tynset', 160],
    ['hamar', 'kongsvinger', 80],
    ['brumunddal', 'lillehammer', 38],
    ['moelv', 'gjovik', 27],
    ['gjovik', 'lillehammer', 43],
    ['gjovik', 'fagernes', 90],
    ['gjovik', 'dokka', 43],
    ['gjovik', 'gran', 55],
    ['lena', 'gjovik', 22],
    ['elverum', 'tynset', 130],
    ['elverum', 'trysil', 62],
    ['elverum', 'rena', 28],
    ['elverum', 'kongsvinger', 78],
    ['kongsvinger', 'flisa', 43],
    ['kongsvinger', 'skarnes', 18],
    ['kongsvinger', 'magnor', 32],
    ['lillehammer', 'otta', 87],
    ['lillehammer', 'vinstra', 65],
    ['lillehammer', 'segalstad-bru', 20],
    ['lillehammer', 'dokka', 57],
    ['otta', 'dombas', 38],
    ['otta', 'lom', 53],
    ['dombas', 'bjorli', 47],
    ['fagernes', 'beitostolen', 37],
    ['fagernes', 'vang-i-valdres', 44],
    ['tynset', 'folldal', 52],
    ['gran', 'jevnaker', 23],
  ];
  it.each(known)('are close to what people know: %s–%s about %i', (from, to, expected) => {
    expect(minutes(from, to)).toBeGreaterThanOrEqual(expected * 0.85);
    expect(minutes(from, to)).toBeLessThanOrEqual(expected * 1.15);
  });

  it('go round Mjøsa, which has no ferry: Kapp is near Gjøvik and far from Hamar', () => {
    expect(minutes('kapp', 'hamar')).toBeGreaterThan(3 * minutes('kapp', 'gjovik'));
  });

  it('connect every place with every other, the same both ways, zero at home', () => {
    for (const from of ids) {
      expect(minutes(from, from)).toBe(0);
      for (const to of ids) {
        expect(minutes(from, to), `${from}–${to}`).toBeLessThan(600);
        expect(minutes(from, to)).toBe(minutes(to, from));
      }
    }
  });

  it('are never longer than a way over a third place', () => {
    const broken: string[] = [];
    for (const from of ids)
      for (const via of ids)
        for (const to of ids) if (minutes(from, to) > minutes(from, via) + minutes(via, to)) broken.push(`${from}–${via}–${to}`);
    expect(broken).toEqual([]);
  });

  it('lead everywhere over roads open all year: nobody drives over Valdresflye in winter', () => {
    expect(minutes('beitostolen', 'randsverk')).toBeGreaterThan(120);
  });

  it('are unknown for a place outside our list and for a junction', () => {
    expect(drivingMinutes('hamar', 'gol')).toBeUndefined();
    expect(drivingMinutes('hamar', 'kolomoen')).toBeUndefined();
  });
});

describe('road kilometres', () => {
  it('are close to the signs: Hamar–Lillehammer about 60, Elverum–Tynset about 185', () => {
    expect(roadKilometres('hamar', 'lillehammer')).toBeGreaterThan(52);
    expect(roadKilometres('hamar', 'lillehammer')).toBeLessThan(66);
    expect(roadKilometres('elverum', 'tynset')).toBeGreaterThan(170);
    expect(roadKilometres('elverum', 'tynset')).toBeLessThan(200);
  });
});
