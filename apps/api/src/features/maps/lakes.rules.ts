import type { Position } from './maps.rules.ts';

/**
 * Lakes as we draw them: by hand, from what people here know of their shape, and simplified far beyond measuring. They are there so that
 * somebody finds their way on the map. A lake we could not place well is left out.
 */

/** Shores as closed rings, [latitude, longitude]. A ring inside another is an island. */
export const lakeShores: readonly (readonly Position[])[] = [
  // Mjøsa, from Lillehammer down the eastern shore: Moelv, around Nes into Furnesfjorden, Hamar, Stange, Espa; back by Kapp, Gjøvik, Biri.
  [
    [61.115, 10.455],
    [61.05, 10.485],
    [61.02, 10.545],
    [60.98, 10.625],
    [60.94, 10.685],
    [60.91, 10.7],
    [60.88, 10.725],
    [60.84, 10.745],
    [60.8, 10.8],
    [60.772, 10.87],
    [60.762, 10.93],
    [60.785, 10.965],
    [60.82, 10.93],
    [60.862, 10.905],
    [60.873, 10.93],
    [60.85, 10.98],
    [60.82, 11.02],
    [60.793, 11.055],
    [60.785, 11.1],
    [60.77, 11.085],
    [60.74, 11.08],
    [60.71, 11.085],
    [60.67, 11.12],
    [60.64, 11.19],
    [60.615, 11.235],
    [60.585, 11.25],
    [60.52, 11.235],
    [60.45, 11.245],
    [60.4, 11.245],
    [60.39, 11.225],
    [60.45, 11.19],
    [60.51, 11.15],
    [60.57, 11.11],
    [60.62, 11.05],
    [60.65, 10.98],
    [60.69, 10.93],
    [60.715, 10.88],
    [60.75, 10.78],
    [60.79, 10.71],
    [60.84, 10.68],
    [60.9, 10.655],
    [60.93, 10.64],
    [60.955, 10.61],
    [60.99, 10.54],
    [61.03, 10.46],
    [61.07, 10.44],
  ],
  // Helgøya
  [
    [60.757, 10.955],
    [60.76, 11.005],
    [60.735, 11.035],
    [60.712, 11],
    [60.733, 10.955],
  ],
  // Femunden
  [
    [62.43, 11.73],
    [62.4, 11.83],
    [62.33, 11.89],
    [62.25, 11.91],
    [62.17, 11.94],
    [62.1, 11.94],
    [62.02, 11.95],
    [61.94, 11.945],
    [61.93, 11.92],
    [61.98, 11.9],
    [62.05, 11.87],
    [62.13, 11.82],
    [62.2, 11.81],
    [62.28, 11.81],
    [62.35, 11.76],
    [62.4, 11.7],
  ],
  // Storsjøen in Odalen
  [
    [60.405, 11.59],
    [60.4, 11.66],
    [60.35, 11.7],
    [60.31, 11.69],
    [60.33, 11.64],
    [60.37, 11.62],
  ],
];

/** Long narrow lakes along their middle; width in kilometres. */
export const lakeLines: readonly { name: string; kilometres: number; line: readonly Position[] }[] = [
  {
    name: 'Randsfjorden',
    kilometres: 2.2,
    line: [
      [60.81, 10.13],
      [60.775, 10.23],
      [60.73, 10.3],
      [60.68, 10.325],
      [60.6, 10.36],
      [60.52, 10.4],
      [60.45, 10.42],
      [60.38, 10.4],
      [60.31, 10.39],
      [60.25, 10.385],
    ],
  },
  {
    name: 'Einavatnet',
    kilometres: 1.2,
    line: [
      [60.63, 10.61],
      [60.6, 10.62],
      [60.565, 10.635],
    ],
  },
  {
    name: 'Storsjøen (Rendalen)',
    kilometres: 1.7,
    line: [
      [61.69, 11.19],
      [61.62, 11.21],
      [61.53, 11.26],
      [61.45, 11.31],
      [61.39, 11.36],
    ],
  },
  {
    name: 'Osensjøen',
    kilometres: 2,
    line: [
      [61.33, 11.69],
      [61.27, 11.72],
      [61.2, 11.75],
      [61.14, 11.76],
    ],
  },
  {
    name: 'Strondafjorden',
    kilometres: 1,
    line: [
      [60.985, 9.22],
      [61.01, 9.14],
      [61.04, 9.05],
    ],
  },
  {
    name: 'Slidrefjorden',
    kilometres: 1.2,
    line: [
      [61.07, 9],
      [61.1, 8.92],
      [61.125, 8.86],
    ],
  },
  {
    name: 'Vangsmjøse',
    kilometres: 1.4,
    line: [
      [61.13, 8.72],
      [61.14, 8.6],
      [61.17, 8.42],
    ],
  },
  {
    name: 'Vågåvatnet',
    kilometres: 1.3,
    line: [
      [61.875, 9.07],
      [61.888, 8.95],
      [61.88, 8.82],
      [61.86, 8.7],
      [61.845, 8.61],
    ],
  },
  {
    name: 'Lesjaskogsvatnet',
    kilometres: 0.8,
    line: [
      [62.195, 8.53],
      [62.212, 8.45],
      [62.228, 8.39],
    ],
  },
  {
    name: 'Bygdin',
    kilometres: 1.6,
    line: [
      [61.33, 8.8],
      [61.33, 8.65],
      [61.35, 8.48],
      [61.37, 8.32],
    ],
  },
  {
    name: 'Gjende',
    kilometres: 1,
    line: [
      [61.495, 8.8],
      [61.475, 8.7],
      [61.45, 8.61],
    ],
  },
];
