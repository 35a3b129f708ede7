/** Ads from NAV's feed that an employer says are its own, and adds to. */
import { workplaceFactIds } from '@arena/taxonomy/workplace-facts';
import Type, { type Static } from 'typebox';
import { OpportunityDetails, opportunityStatuses, ReadingSchema, RequirementSchema } from './opportunities.ts';
import { defineRoutes } from './route.ts';
import { Closed, Day, Id, IdParams, LanguageQuery, LocalText, Named, Nullable, OneOf, Version } from './values.ts';

const ad = {
  id: Id,
  version: Version,
  title: LocalText,
  /** As the ad has it: often the name of a department. */
  employerName: Type.String(),
  municipality: Nullable(Named),
  status: OneOf(opportunityStatuses),
  publishedOn: Day,
  deadlineOn: Nullable(Day),
  /** Null while nobody has said that it is theirs. */
  claimedOn: Nullable(Day),
  contactHere: Type.Boolean(),
  /** People who said here that they would like to meet, waiting for an answer. */
  waiting: Type.Integer(),
};

export const ClaimableAd = Closed(ad);
export type ClaimableAd = Static<typeof ClaimableAd>;

/** What the employer adds; the source's own text is never changed here. */
export const Enrichment = Closed({
  requirements: Type.Array(RequirementSchema, { maxItems: 25 }),
  workplaceFacts: Type.Array(OneOf(workplaceFactIds), { maxItems: workplaceFactIds.length, uniqueItems: true }),
  /** For an ad in Norwegian: what it is called in English, and what it is about. */
  titleEn: Type.String({ maxLength: 120 }),
  summaryEn: Type.String({ maxLength: 2000 }),
  details: OpportunityDetails,
  /** Whether people may say here, too, that they would like to meet. */
  contactHere: Type.Boolean(),
});
export type Enrichment = Static<typeof Enrichment>;

export const ClaimedAd = Closed({
  ...ad,
  /** What is said of it now; before it is claimed, what we read in its text, for the employer to correct. */
  enrichment: Enrichment,
  /** What we read, each with its sentence. */
  readings: Type.Array(ReadingSchema),
  sourceLanguage: OneOf(['nb', 'nn', 'en'] as const),
  applicationUrl: Nullable(Type.String()),
  /** Names of skills by id, in the reader's language. */
  names: Type.Record(Type.String(), Type.String()),
});
export type ClaimedAd = Static<typeof ClaimedAd>;

export const claimRoutes = defineRoutes({
  listClaims: {
    method: 'GET',
    path: '/api/employer/claims',
    summary: 'Ads from NAV’s feed that carry the number of this organisation, or of a business below it',
    access: 'claim:list',
    query: LanguageQuery,
    response: Closed({
      ads: Type.Array(ClaimableAd),
      /** False when the register could not be asked which businesses lie below: then theirs are missing. */
      unitsKnown: Type.Boolean(),
    }),
    errors: [],
  },
  getClaim: {
    method: 'GET',
    path: '/api/employer/claims/:id',
    summary: 'One of those ads, to add to',
    access: 'claim:edit',
    params: IdParams,
    query: LanguageQuery,
    response: ClaimedAd,
    errors: [],
  },
  saveClaim: {
    method: 'PUT',
    path: '/api/employer/claims/:id',
    summary: 'Says that the ad is ours, and what more there is to say of it',
    access: 'claim:edit',
    params: IdParams,
    query: LanguageQuery,
    body: Closed({ ...Enrichment.properties, version: Version }),
    response: ClaimedAd,
    errors: [
      'version.stale',
      'employer.not_approved',
      'opportunity.not_open',
      'opportunity.objected',
      'opportunity.too_many_changes',
      'claim.already_claimed',
    ],
  },
  releaseClaim: {
    method: 'POST',
    path: '/api/employer/claims/:id/release',
    summary: 'Takes the claim back: the ad stands as the source has it',
    access: 'claim:edit',
    params: IdParams,
    errors: ['employer.not_approved'],
  },
});
