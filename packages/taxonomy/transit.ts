/** Public transport between places: which lines, about how long with changes, and roughly how often. For a search, not for catching a bus. */
import { placeIndex, places } from './places.ts';
import { transitLines } from './transit.data.ts';
import type { PlaceId } from './types.ts';

export const bands = ['half-hourly', 'hourly', 'two-hourly', 'few'] as const;
/** Departures on an ordinary weekday each way, most often first. "few": two to five a day. */
export type Band = (typeof bands)[number];

export type Stop = readonly [place: PlaceId, minutesFromPreviousStop: number];

export interface TransitLine {
  name: string;
  kind: 'train' | 'bus';
  often: Band;
  /** In line order; every line runs both ways in the same minutes. */
  stops: readonly Stop[];
}

export interface PublicTransportJourney {
  /** From centre to centre, waiting at changes included; the way to the first stop is not. */
  minutes: number;
  /** 0, 1 or 2. */
  changes: number;
  /** As often as the rarest of its lines. */
  often: Band;
  /** Names in the order they are taken; empty when one is already there. */
  lines: readonly string[];
}

const mostLegs = 3;
const longestMinutes = 180;
const unknownMinutes = -1;
const noLine = 255;
/**
 * What a change costs, by the rarer of the two lines: one goes both to work and home, so the answer is the same both ways.
 * Well under half the interval, since lines meet on purpose at the stations where people change; with a few buses a day
 * people plan the day around them, and the wait is what such meetings usually take.
 */
const changeMinutes: Record<Band, number> = { 'half-hourly': 10, hourly: 15, 'two-hourly': 25, few: 40 };
/** A rarer line must be this much quicker to be the one we name. Weighs in the choice only, never in the minutes told. */
const rarenessMinutes: Record<Band, number> = { 'half-hourly': 0, hourly: 0, 'two-hourly': 5, few: 15 };

interface CompiledLine {
  number: number;
  band: number;
  /** Place numbers, and minutes from the line's first stop. */
  stops: Uint8Array;
  times: Int16Array;
}

/** Everything known between all places, row by row: the best journey's minutes and its lines. */
interface Network {
  minutes: Int16Array;
  legs: Uint8Array;
}

function compile(line: TransitLine, number: number): CompiledLine {
  let time = 0;
  const times = line.stops.map(([, minutes]) => {
    time += minutes;
    return time;
  });
  const stops = line.stops.map(([place]) => {
    const at = placeIndex(place);
    if (at < 0) throw new RangeError(`${line.name} stops at an unknown place: ${place}`);
    return at;
  });
  return { number, band: bands.indexOf(line.often), stops: Uint8Array.from(stops), times: Int16Array.from(times) };
}

const bandCount = bands.length;
/** A label is what the journey weighs, with its minutes in the lowest digits: least weight first, then fewest minutes, in one comparison. */
const weight = 1024;
const minute = weight + 1;
const unreached = 0x7fffffff;

/**
 * The state of a traveller is the place and the band of the line just left, since the wait depends on both lines.
 * There is one such sheet for every number of lines taken.
 */
interface Sheet {
  label: Int32Array;
  /** The line taken, and the state in the sheet before from which it was boarded. */
  line: Uint8Array;
  boardedFrom: Int16Array;
}

function blankSheet(): Sheet {
  const states = places.length * bandCount;
  return { label: new Int32Array(states), line: new Uint8Array(states), boardedFrom: new Int16Array(states) };
}

const waits = bands.map((band) => changeMinutes[band] * minute);
const rareness = bands.map((band) => rarenessMinutes[band] * weight);

/** Rides one line in one direction, boarding wherever that pays, and writes what it reaches. */
function ride(line: CompiledLine, step: 1 | -1, before: Sheet, after: Sheet, isFirst: boolean): void {
  const { band, stops, times } = line;
  let aboard = unreached;
  let boardedFrom = -1;
  let lastTime = 0;
  for (let at = step === 1 ? 0 : stops.length - 1; at >= 0 && at < stops.length; at += step) {
    const firstState = (stops[at] as number) * bandCount;
    const time = times[at] as number;
    if (boardedFrom >= 0) {
      aboard += Math.abs(time - lastTime) * minute;
      const state = firstState + band;
      if (aboard < (after.label[state] as number)) {
        after.label[state] = aboard;
        after.line[state] = line.number;
        after.boardedFrom[state] = boardedFrom;
      }
    }
    lastTime = time;
    for (let last = 0; last < bandCount; last++) {
      const reached = before.label[firstState + last] as number;
      if (reached === unreached) continue;
      const boarding = reached + (isFirst ? 0 : (waits[Math.max(last, band)] as number)) + (rareness[band] as number);
      if (boarding >= aboard) continue;
      aboard = boarding;
      boardedFrom = firstState + last;
    }
  }
}

/** Round by round: what one line reaches, then what a second reaches from there, then a third. */
function buildNetwork(kind?: TransitLine['kind']): Network {
  const placeCount = places.length;
  const lines = transitLines.map(compile).filter(({ number }) => kind === undefined || transitLines[number]?.kind === kind);
  const sheets = Array.from({ length: mostLegs + 1 }, blankSheet);
  const network: Network = {
    minutes: new Int16Array(placeCount * placeCount).fill(unknownMinutes),
    legs: new Uint8Array(placeCount * placeCount * mostLegs).fill(noLine),
  };
  for (let from = 0; from < placeCount; from++) {
    for (const { label } of sheets) label.fill(unreached);
    (sheets[0] as Sheet).label[from * bandCount] = 0;
    for (let leg = 1; leg <= mostLegs; leg++) {
      const [before, after] = [sheets[leg - 1] as Sheet, sheets[leg] as Sheet];
      for (const line of lines) {
        ride(line, 1, before, after, leg === 1);
        ride(line, -1, before, after, leg === 1);
      }
    }
    for (let to = 0; to < placeCount; to++) if (to !== from) noteBest(network, sheets, from * placeCount + to, to);
    network.minutes[from * placeCount + from] = 0;
  }
  return network;
}

/** Writes the best way to a place, with any number of lines; as good with fewer changes is better. */
function noteBest(network: Network, sheets: readonly Sheet[], row: number, to: number): void {
  let best = unreached;
  let bestLeg = 0;
  let bestState = 0;
  for (let leg = 1; leg <= mostLegs; leg++) {
    const { label } = sheets[leg] as Sheet;
    for (let state = to * bandCount; state < (to + 1) * bandCount; state++) {
      if ((label[state] as number) >= best) continue;
      best = label[state] as number;
      [bestLeg, bestState] = [leg, state];
    }
  }
  const minutes = best % weight;
  if (best === unreached || minutes > longestMinutes) return;
  network.minutes[row] = minutes;
  for (let leg = bestLeg, state = bestState; leg > 0; leg--) {
    const { line, boardedFrom } = sheets[leg] as Sheet;
    network.legs[row * mostLegs + leg - 1] = line[state] as number;
    state = boardedFrom[state] as number;
  }
}

let everyLine: Network | undefined;
let busesOnly: Network | undefined;

/**
 * The best journey by the trains and buses we know, at most two changes and three hours, the same both ways.
 * Undefined for an unknown place and where our lines do not lead: that is "we do not know", never "no bus".
 * The first call builds the table, in tens of milliseconds; later calls only read it.
 */
export function publicTransportMinutes(from: PlaceId, to: PlaceId): PublicTransportJourney | undefined {
  everyLine ??= buildNetwork();
  return readJourney(everyLine, from, to);
}

/** As `publicTransportMinutes`, by buses alone. */
export function busJourney(from: PlaceId, to: PlaceId): PublicTransportJourney | undefined {
  busesOnly ??= buildNetwork('bus');
  return readJourney(busesOnly, from, to);
}

function readJourney(network: Network, from: PlaceId, to: PlaceId): PublicTransportJourney | undefined {
  const [row, column] = [placeIndex(from), placeIndex(to)];
  if (row < 0 || column < 0) return undefined;
  const at = row * places.length + column;
  const minutes = network.minutes[at] as number;
  if (minutes === unknownMinutes) return undefined;
  const taken: TransitLine[] = [];
  for (const number of network.legs.subarray(at * mostLegs, (at + 1) * mostLegs)) {
    const line = number === noLine ? undefined : transitLines[number];
    if (line !== undefined) taken.push(line);
  }
  const rarest = Math.max(0, ...taken.map(({ often }) => bands.indexOf(often)));
  return {
    minutes,
    changes: Math.max(0, taken.length - 1),
    often: bands[rarest] as Band,
    lines: taken.map(({ name }) => name),
  };
}

/** Minutes by public transport to every place, by its number in `places`; -1 where not known. The table itself: read, never write. */
export function publicTransportRow(from: PlaceId): Int16Array | undefined {
  const row = placeIndex(from);
  if (row < 0) return undefined;
  everyLine ??= buildNetwork();
  return everyLine.minutes.subarray(row * places.length, (row + 1) * places.length);
}
