/** A sheet to hang up: what an own opportunity is, and a code that leads to it. */
import Type, { type Static } from 'typebox';
import { defineRoutes } from './route.ts';
import { Closed, IdParams, LanguageQuery, LanguageSchema } from './values.ts';

export const Poster = Closed({
  language: LanguageSchema,
  kind: Type.String(),
  title: Type.String(),
  employerName: Type.String(),
  place: Type.String(),
  /** The first sentence of its text; empty when there is none. */
  line: Type.String(),
  /** What is learned here, by name. */
  learned: Type.Array(Type.String()),
  /** Where the code leads. */
  address: Type.String(),
  /** The code as rows of modules, `1` is dark, without the quiet zone around it. */
  code: Type.Array(Type.String()),
  /** False while nobody can open the address: a draft, or one that has ended. */
  isOpen: Type.Boolean(),
});
export type Poster = Static<typeof Poster>;

export const posterRoutes = defineRoutes({
  getPoster: {
    method: 'GET',
    path: '/api/employer/opportunities/:id/poster',
    summary: 'What the poster of an own opportunity holds',
    access: 'poster:read',
    params: IdParams,
    query: LanguageQuery,
    response: Poster,
    errors: [],
  },
  getPosterFile: {
    method: 'GET',
    path: '/api/employer/opportunities/:id/poster.pdf',
    summary: 'The poster as an A4 sheet to print',
    access: 'poster:read',
    params: IdParams,
    query: LanguageQuery,
    file: 'application/pdf',
    errors: ['opportunity.not_open'],
    perMinute: 30,
  },
});
