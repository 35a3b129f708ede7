/** What an occupation is and what it takes: public knowledge from the taxonomy, with what is open now. */
import Type, { type Static } from 'typebox';
import { OpportunityCard } from './opportunities.ts';
import { defineRoutes } from './route.ts';
import { Closed, LanguageQuery, LanguageSchema, Named, Nullable, OccupationCodeSchema, OneOf } from './values.ts';

export const occupationEntries = [
  'none',
  'trade-certificate',
  'vocational-college',
  'short-degree',
  'bachelor',
  'master',
  'authorised',
] as const;

export const OccupationPage = Closed({
  code: OccupationCodeSchema,
  /** As people say it, of one who does the work. */
  name: Type.String(),
  /** The group's name in STYRK-08. */
  officialName: Type.String(),
  /** Two or three plain sentences: what you do, and where. */
  about: Type.String(),
  field: Named,
  /** A few everyday words for it, in Norwegian: those are what ads say. */
  alsoCalled: Type.Array(Type.String()),
  /** What people usually have when they begin. */
  entry: OneOf(occupationEntries),
  /** "Fagbrev som kokk", where that is the usual way in. */
  tradeCertificate: Nullable(Type.String()),
  skills: Type.Array(Named),
  licences: Type.Array(Named),
  /** Professions in this group that the law keeps for approved people; empty for most. */
  regulated: Type.Array(
    Closed({
      id: Type.String(),
      name: Type.String(),
      /** `some`: only this profession within the group. */
      coverage: OneOf(['all', 'some'] as const),
      authority: Closed({ name: Type.String(), url: Type.String() }),
      takes: Type.String(),
      steps: Type.Array(Type.String()),
      meanwhile: Nullable(Type.String()),
      source: Type.String(),
    }),
  ),
  /** Occupations close by, with skills they share. */
  near: Type.Array(
    Closed({ code: OccupationCodeSchema, name: Type.String(), shared: Type.Array(Type.String()), open: Type.Integer() }),
  ),
  /** How many are open now, and the newest of them. */
  openCount: Type.Integer(),
  open: Type.Array(OpportunityCard),
});
export type OccupationPage = Static<typeof OccupationPage>;

export const occupationRoutes = defineRoutes({
  listOccupations: {
    method: 'GET',
    path: '/api/occupations',
    summary: 'Occupations by field of work, with how many are open in each; all, or those that words mean',
    access: 'public',
    query: Closed({ q: Type.Optional(Type.String({ maxLength: 100 })), language: Type.Optional(LanguageSchema) }),
    response: Type.Array(
      Closed({
        field: Named,
        occupations: Type.Array(Closed({ code: OccupationCodeSchema, name: Type.String(), open: Type.Integer() })),
      }),
    ),
    errors: [],
  },
  getOccupation: {
    method: 'GET',
    path: '/api/occupations/:code',
    summary: 'What one occupation is, what it really takes, what is near, and what is open',
    access: 'public',
    params: Closed({ code: OccupationCodeSchema }),
    query: LanguageQuery,
    response: OccupationPage,
    errors: [],
  },
});
