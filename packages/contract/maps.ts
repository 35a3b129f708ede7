/** The map of the county, drawn from our own lists: nothing of it comes from a map service. */
import Type, { type Static } from 'typebox';
import { defineRoutes } from './route.ts';
import { Closed } from './values.ts';

/** Ready to draw: SVG path data and points in whole units of a picture that is `width` times `height`. The same in every language. */
export const CountyMap = Closed({
  width: Type.Integer(),
  height: Type.Integer(),
  lakes: Closed({
    /** Broad lakes, islands cut out by the even-odd rule. */
    shapes: Type.String(),
    /** Long narrow lakes, each a line as wide as the lake usually is. */
    lines: Type.Array(Closed({ path: Type.String(), width: Type.Integer() })),
  }),
  roads: Closed({ main: Type.String(), other: Type.String() }),
  railways: Type.String(),
  /** Where the administrative centre of each municipality lies. */
  municipalities: Type.Array(Closed({ id: Type.String(), x: Type.Integer(), y: Type.Integer() })),
});
export type CountyMap = Static<typeof CountyMap>;

export const mapRoutes = defineRoutes({
  getMap: {
    method: 'GET',
    path: '/api/map',
    summary: 'The county as a drawing: lakes, roads, railways and where each municipality has its centre',
    access: 'public',
    response: CountyMap,
    errors: [],
  },
});
