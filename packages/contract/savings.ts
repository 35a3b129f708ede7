/** What a person keeps for later, and wants to hear about. */
import Type, { type Static } from 'typebox';
import { OpportunityCard } from './opportunities.ts';
import { defineRoutes } from './route.ts';
import { SearchFilters } from './searches.ts';
import { Closed, Id, IdParams, Instant, LanguageQuery, LocalText, Nullable, OneOf } from './values.ts';

export const savedKinds = ['search', 'matches'] as const;
export const savedPaces = ['daily', 'weekly'] as const;
export type SavedPace = (typeof savedPaces)[number];

/** What a search asks, as the API is asked: its order and page are not part of it. */
export const SavedQuery = Closed(SearchFilters);
export type SavedQuery = Static<typeof SavedQuery>;

export const SavedSearch = Closed({
  id: Id,
  kind: OneOf(savedKinds),
  /** The query of the page's address, for a link back; empty for matches. */
  address: Type.String(),
  pace: OneOf(savedPaces),
  /** When something new was last told. */
  lastSentAt: Nullable(Instant),
  /** From then on nothing is told until it is renewed. */
  renewBy: Instant,
  asleep: Type.Boolean(),
});
export type SavedSearch = Static<typeof SavedSearch>;

export const SavedOpportunity = Closed({
  id: Id,
  title: LocalText,
  employerName: Type.String(),
  savedAt: Instant,
  /** Null when it is not open any more. */
  card: Nullable(OpportunityCard),
});
export type SavedOpportunity = Static<typeof SavedOpportunity>;

export const savingRoutes = defineRoutes({
  listSaved: {
    method: 'GET',
    path: '/api/saved',
    summary: 'Own saved opportunities, newest first, and the searches to hear about',
    access: 'saving:list',
    query: LanguageQuery,
    response: Closed({ opportunities: Type.Array(SavedOpportunity), searches: Type.Array(SavedSearch) }),
    errors: [],
  },
  saveOpportunityForLater: {
    method: 'PUT',
    path: '/api/saved/opportunities/:id',
    summary: 'Saves an open opportunity; saving it twice is saving it once',
    access: 'saving:edit',
    params: IdParams,
    body: Closed({}),
    errors: ['opportunity.not_open', 'saved.too_many'],
  },
  forgetSavedOpportunity: {
    method: 'DELETE',
    path: '/api/saved/opportunities/:id',
    summary: 'Forgets a saved opportunity, if it is saved',
    access: 'saving:edit',
    params: IdParams,
    errors: [],
  },
  saveSearch: {
    method: 'POST',
    path: '/api/saved/searches',
    summary:
      'Tells daily or weekly what is new in a search or among the own matches; the same one again changes how often, and renews it',
    access: 'saving:edit',
    body: Closed({
      kind: OneOf(savedKinds),
      address: Type.String({ maxLength: 2000 }),
      query: SavedQuery,
      pace: OneOf(savedPaces),
    }),
    response: SavedSearch,
    status: 201,
    errors: ['saved.too_many', 'profile.missing'],
    perMinute: 30,
  },
  renewSavedSearch: {
    method: 'POST',
    path: '/api/saved/searches/:id/renew',
    summary: 'Tells for another 90 days',
    access: 'saving:edit',
    params: IdParams,
    body: Closed({}),
    response: SavedSearch,
    errors: [],
  },
  forgetSavedSearch: {
    method: 'DELETE',
    path: '/api/saved/searches/:id',
    summary: 'Stops telling about it',
    access: 'saving:edit',
    params: IdParams,
    errors: [],
  },
});
