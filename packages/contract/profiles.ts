import { travelModes } from '@arena/taxonomy/types';
import Type, { type Static } from 'typebox';
import { OpportunityCard } from './opportunities.ts';
import { defineRoutes } from './route.ts';
import {
  CefrSchema,
  Closed,
  KindSchema,
  LanguageQuery,
  MatchSchema,
  Named,
  NkrSchema,
  Nullable,
  OccupationCodeSchema,
  OneOf,
  SlugSchema,
  Version,
} from './values.ts';

/**
 * What a person chooses to tell. The same answers travel as a draft in the browser's own cookie before login and are saved with the
 * account after it. Nothing here is shown to an employer as it stands; `interests.ts` shows what leaves.
 */
export const AnswersSchema = Closed({
  homePlaceId: Nullable(SlugSchema),
  travelModes: Type.Array(OneOf(travelModes), { maxItems: 5, uniqueItems: true }),
  maxTravelMinutes: Nullable(Type.Integer({ minimum: 5, maximum: 300 })),
  /** "What can you do, or what have you done?" in the person's own words; linked to the lists below, which the person corrects. */
  canWords: Type.String({ maxLength: 500 }),
  knownOccupations: Type.Array(OccupationCodeSchema, { maxItems: 12, uniqueItems: true }),
  skills: Type.Array(SlugSchema, { maxItems: 30, uniqueItems: true }),
  wishWords: Type.String({ maxLength: 500 }),
  wantedOccupations: Type.Array(OccupationCodeSchema, { maxItems: 12, uniqueItems: true }),
  wantedKinds: Type.Array(KindSchema, { maxItems: 7, uniqueItems: true }),
  languages: Type.Array(
    Closed({ code: Type.String({ pattern: '^[a-z]{2,3}$' }), oral: Nullable(CefrSchema), written: Nullable(CefrSchema) }),
    { maxItems: 8 },
  ),
  education: Nullable(Closed({ level: NkrSchema, abroad: Type.Boolean(), recognised: Type.Boolean() })),
  authorisations: Type.Array(SlugSchema, { maxItems: 5, uniqueItems: true }),
  licences: Nullable(Type.Array(SlugSchema, { maxItems: 15, uniqueItems: true })),
  wantedExtent: Nullable(
    Closed({ fromPercent: Type.Integer({ minimum: 1, maximum: 100 }), toPercent: Type.Integer({ minimum: 1, maximum: 100 }) }),
  ),
  acceptsBelowEducation: Type.Boolean(),
});
export type Answers = Static<typeof AnswersSchema>;

/** The answers with every id named in the reader's language. */
export const AnswersView = Closed({
  ...AnswersSchema.properties,
  home: Nullable(Named),
  knownOccupationNames: Type.Array(Named),
  skillNames: Type.Array(Named),
  wantedOccupationNames: Type.Array(Named),
});
export type AnswersView = Static<typeof AnswersView>;

export const OwnProfile = Closed({
  version: Version,
  /** As the issuer or the person told it; empty until somebody did. */
  name: Type.String(),
  /** Where letters go; shown to an employer only after two yeses. */
  email: Nullable(Type.String()),
  answers: AnswersView,
  /** Shown, without name, to employers whose opportunity fits. Off until the person chooses it. */
  findable: Type.Boolean(),
});
export type OwnProfile = Static<typeof OwnProfile>;

export const profileRoutes = defineRoutes({
  getDraft: {
    method: 'GET',
    path: '/api/draft',
    summary: "The answers kept in this browser's own cookie; the server stores nothing",
    access: 'public',
    query: LanguageQuery,
    response: Closed({ answers: Nullable(AnswersView) }),
    errors: [],
  },
  saveDraft: {
    method: 'PUT',
    path: '/api/draft',
    summary: 'Puts the answers into the browser’s cookie',
    access: 'public',
    body: AnswersSchema,
    errors: ['draft.too_large'],
  },
  eraseDraft: {
    method: 'DELETE',
    path: '/api/draft',
    summary: 'Erases the answers from this browser',
    access: 'public',
    errors: [],
  },
  getProfile: {
    method: 'GET',
    path: '/api/profile',
    summary: 'The own saved profile; null before it is saved the first time',
    access: 'profile:read',
    query: LanguageQuery,
    response: Closed({ profile: Nullable(OwnProfile) }),
    errors: [],
  },
  saveProfile: {
    method: 'PUT',
    path: '/api/profile',
    summary: 'Saves the own profile; `version` null the first time',
    access: 'profile:edit',
    body: Closed({ answers: AnswersSchema, findable: Type.Boolean(), version: Nullable(Version) }),
    response: Closed({ version: Version }),
    errors: ['version.stale'],
  },
  saveContact: {
    method: 'PUT',
    path: '/api/profile/contact',
    summary: 'Tells the own name and e-mail, which ID-porten does not give',
    access: 'profile:edit',
    body: Closed({
      /** At least one letter. That is checked together with the address, so that a form hears of both at once. */
      name: Type.String({ maxLength: 100 }),
      email: Nullable(Type.String({ maxLength: 254 })),
    }),
    errors: [],
  },
});

/** A table of its own: what fits is made of answers and opportunities both, and neither noun may need the other. */
export const rankingRoutes = defineRoutes({
  listMatches: {
    method: 'GET',
    path: '/api/matches',
    summary: 'What fits the saved profile, or else the draft in this browser, best first with reasons',
    access: 'public',
    query: LanguageQuery,
    response: Closed({
      basis: OneOf(['profile', 'draft', 'nothing'] as const),
      matches: Type.Array(Closed({ opportunity: OpportunityCard, match: MatchSchema })),
    }),
    errors: [],
  },
});
