/** Acts on an employer's own opportunity beside writing it: proposals, the check of its text, undo, copies, rest. */
import Type, { type Static } from 'typebox';
import { OpportunityDetail, OpportunityInput, OwnOpportunity } from './opportunities.ts';
import { defineRoutes } from './route.ts';
import {
  Closed,
  IdempotencyKey,
  IdParams,
  Instant,
  KindSchema,
  LanguageQuery,
  LanguageSchema,
  Named,
  Nullable,
  OccupationCodeSchema,
  OneOf,
  Version,
} from './values.ts';

/** What an ad may be said to do. `serious`: against the law, or likely so; to be published over only with a written reason. */
export const seriousFindings = [
  'mother-tongue',
  'age',
  'sex',
  'origin',
  'religion',
  'orientation',
  'health',
  'family',
  'politics',
  'record',
] as const;
export const adviceFindings = [
  'police-certificate',
  'own-car',
  'students-only',
  'perfect-norwegian',
  'years-of-experience',
  'gendered-title',
  'jargon',
  'abbreviation',
  'lix',
  'long-sentence',
  'missing-pay',
  'missing-hours',
  'missing-start',
  'missing-place',
  'missing-who',
  'level-differs',
  'licence-differs',
  'extent-differs',
] as const;
export const findingCodes = [...seriousFindings, ...adviceFindings] as const;
export type FindingCode = (typeof findingCodes)[number];

/** The law a finding leans on, where we are certain; named in full by the texts. */
export const findingLaws = ['ldl-6', 'aml-13-1', 'aml-9-3', 'politiregisterloven-36'] as const;

export const AdFinding = Closed({
  code: OneOf(findingCodes),
  severity: OneOf(['serious', 'advice'] as const),
  /** The field of the input it is about. */
  field: OneOf(['titleNb', 'titleEn', 'descriptionNb', 'descriptionEn', 'details', 'startsOn', 'placeId'] as const),
  /** Where in that text; null for what is missing. Counted in UTF-16 units, as browsers do. */
  at: Nullable(Closed({ start: Type.Integer(), end: Type.Integer() })),
  /** The words themselves, or the beginning of a long sentence. */
  words: Nullable(Type.String()),
  /** What could stand there; empty means: leave the words out. */
  better: Nullable(Type.String()),
  law: Nullable(OneOf(findingLaws)),
  /** Numbers of the sentence: words in it, the readability, a level. */
  params: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
});
export type AdFinding = Static<typeof AdFinding>;

/** Where somebody begins: what is usual for the occupation, in one language. */
export const Proposal = Closed({
  occupation: Nullable(Named),
  /** Other occupations the words may mean. */
  others: Type.Array(Named),
  input: OpportunityInput,
});
export type Proposal = Static<typeof Proposal>;

/** What the forms of publishing must know beside the words of the taxonomy. */
export const PublishingFacts = Closed({
  /** Places without pay: how many may be out at a time, and how many are. */
  unpaid: Closed({ allowed: Type.Integer(), out: Type.Integer() }),
  /** Those of the codes asked about that we know, in their order. */
  occupations: Type.Array(Named),
});
export type PublishingFacts = Static<typeof PublishingFacts>;

export const SavedVersion = Closed({
  version: Version,
  savedAt: Instant,
  title: Type.String(),
  /** Fields that are different now. */
  differs: Type.Array(Type.String()),
});

const changed = { params: IdParams, response: OwnOpportunity } as const;

export const publishingRoutes = defineRoutes({
  proposeOpportunity: {
    method: 'POST',
    path: '/api/employer/opportunities/proposal',
    summary:
      "What is usual for an employer's own words of whom they need: title, tasks, skills, language, licences; saves nothing",
    access: 'opportunity:create',
    body: Closed({ kind: KindSchema, words: Type.String({ maxLength: 200 }), language: LanguageSchema }),
    response: Proposal,
    errors: [],
    perMinute: 60,
  },
  getPublishingFacts: {
    method: 'GET',
    path: '/api/employer/publishing',
    summary: 'How many unpaid places the organisation may have out, and the names of occupations',
    access: 'opportunity:create',
    query: Closed({
      ...LanguageQuery.properties,
      codes: Type.Optional(Type.String({ pattern: '^[0-9]{4}([.][0-9]{4}){0,5}$' })),
    }),
    response: PublishingFacts,
    errors: ['employer.not_approved'],
  },
  chooseOccupation: {
    method: 'POST',
    path: '/api/employer/opportunities/:id/occupation',
    summary:
      'Gives a draft another occupation and what is usual for it, in place of what was usual for the one it had; what was written stays',
    access: 'opportunity:edit',
    ...changed,
    body: Closed({
      version: Version,
      /** The occupation that what stands there came from. */
      from: Type.Optional(OccupationCodeSchema),
      to: OccupationCodeSchema,
      /** Of the texts to write. */
      language: LanguageSchema,
    }),
    errors: ['version.stale', 'opportunity.not_draft', 'opportunity.not_open', 'opportunity.imported'],
  },
  checkOpportunity: {
    method: 'POST',
    path: '/api/employer/opportunities/check',
    summary: 'What the text of an ad demands that it must not, says heavily, leaves out or contradicts; saves nothing',
    access: 'opportunity:create',
    body: OpportunityInput,
    response: Type.Array(AdFinding),
    errors: [],
    perMinute: 30,
  },
  previewOpportunity: {
    method: 'GET',
    path: '/api/employer/opportunities/:id/preview',
    summary: 'One of the own opportunities exactly as a seeker would see it',
    access: 'opportunity:edit',
    params: IdParams,
    query: LanguageQuery,
    response: OpportunityDetail,
    errors: [],
  },
  listVersions: {
    method: 'GET',
    path: '/api/employer/opportunities/:id/versions',
    summary: 'What it was before each of the last twenty saves, newest first',
    access: 'opportunity:edit',
    params: IdParams,
    query: LanguageQuery,
    response: Type.Array(SavedVersion),
    errors: [],
  },
  restoreOpportunity: {
    method: 'POST',
    path: '/api/employer/opportunities/:id/restore',
    summary: 'Undoes the last save, or goes back to an earlier version',
    access: 'opportunity:edit',
    ...changed,
    body: Closed({ version: Version, to: Type.Optional(Version) }),
    errors: [
      'opportunity.imported',
      'version.stale',
      'opportunity.nothing_to_undo',
      'opportunity.not_open',
      'opportunity.incomplete',
      'opportunity.objected',
      'opportunity.not_training_company',
      'opportunity.too_many_changes',
      'employer.too_many_unpaid',
    ],
  },
  copyOpportunity: {
    method: 'POST',
    path: '/api/employer/opportunities/:id/copy',
    summary: 'A new draft with the same words; the same key gives the same draft',
    access: 'opportunity:edit',
    ...changed,
    body: Closed({ key: IdempotencyKey }),
    status: 201,
    errors: ['employer.not_approved'],
  },
  pauseOpportunity: {
    method: 'POST',
    path: '/api/employer/opportunities/:id/pause',
    summary: 'Hides it for a while; nobody who waits is sent away',
    access: 'opportunity:edit',
    ...changed,
    body: Closed({ version: Version }),
    errors: ['version.stale', 'opportunity.not_open'],
  },
  resumeOpportunity: {
    method: 'POST',
    path: '/api/employer/opportunities/:id/resume',
    summary: 'Shows a resting one again',
    access: 'opportunity:publish',
    ...changed,
    body: Closed({ version: Version }),
    errors: [
      'version.stale',
      'opportunity.not_paused',
      'opportunity.incomplete',
      'opportunity.not_training_company',
      'employer.not_approved',
      'employer.too_many_unpaid',
    ],
  },
  withdrawOpportunity: {
    method: 'POST',
    path: '/api/employer/opportunities/:id/withdraw',
    summary: 'Takes one that waits to be looked at back to a draft',
    access: 'opportunity:edit',
    ...changed,
    body: Closed({ version: Version }),
    errors: ['version.stale', 'opportunity.not_in_review'],
  },
  reopenOpportunity: {
    method: 'POST',
    path: '/api/employer/opportunities/:id/reopen',
    summary: 'Undoes closing, within a day',
    access: 'opportunity:publish',
    ...changed,
    body: Closed({ version: Version }),
    errors: [
      'version.stale',
      'opportunity.not_closed_lately',
      'opportunity.incomplete',
      'opportunity.not_training_company',
      'opportunity.too_many_changes',
      'employer.not_approved',
      'employer.too_many_unpaid',
    ],
  },
});
