import type { Position } from './maps.rules.ts';

/** Where the junctions of the road graph lie, to two decimals: good for a line on a drawing. */
export const junctionPositions: Readonly<Record<string, Position>> = {
  minnesund: [60.4, 11.25],
  kolomoen: [60.66, 11.29],
  uthus: [60.71, 11.25],
  'e6-hamar': [60.8, 11.13],
  'e6-brumunddal': [60.88, 10.96],
  'e6-moelv': [60.92, 10.72],
  'mjosbrua-vest': [60.92, 10.66],
  'koppang-rv3': [61.57, 11.01],
  enden: [61.86, 10.26],
  bjorgo: [60.89, 9.49],
  honefoss: [60.17, 10.26],
};
