/** Opportunities that a human looks at before they are open. */
import Type, { type Static } from 'typebox';
import { OwnOpportunity } from './opportunities.ts';
import { AdFinding } from './publishing.ts';
import { defineRoutes } from './route.ts';
import { Closed, Id, IdParams, Instant, KindSchema, LanguageQuery, OneOf, Version } from './values.ts';

export const ReviewedOpportunity = Closed({
  id: Id,
  version: Version,
  kind: KindSchema,
  employer: Closed({ id: Id, name: Type.String(), status: Type.String() }),
  titleNb: Type.String(),
  titleEn: Type.String(),
  descriptionNb: Type.String(),
  descriptionEn: Type.String(),
  submittedAt: Instant,
  /** The employer's reason to publish over the check; empty where it only waits for its employer. */
  overrideReason: Type.String(),
  findings: Type.Array(AdFinding),
});
export type ReviewedOpportunity = Static<typeof ReviewedOpportunity>;

export const reviewRoutes = defineRoutes({
  listReviews: {
    method: 'GET',
    path: '/api/administration/opportunities',
    summary: 'Opportunities that wait for a human, oldest first',
    access: 'opportunity:review',
    query: LanguageQuery,
    response: Type.Array(ReviewedOpportunity),
    errors: [],
  },
  decideReview: {
    method: 'POST',
    path: '/api/administration/opportunities/:id/decision',
    summary: 'Opens it, or sends it back to its employer with words to read',
    access: 'opportunity:review',
    params: IdParams,
    body: Closed({
      decision: OneOf(['open', 'return'] as const),
      words: Type.String({ maxLength: 1000 }),
      version: Version,
    }),
    response: Closed({ id: Id, status: OwnOpportunity.properties.status }),
    errors: [
      'version.stale',
      'opportunity.not_in_review',
      'opportunity.words_required',
      'opportunity.incomplete',
      'opportunity.not_training_company',
      'employer.not_approved',
      'employer.too_many_unpaid',
    ],
  },
});
