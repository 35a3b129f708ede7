/** Employers with systems of their own send what they offer, and are known by a signed machine token (Maskinporten). */
import Type, { type Static } from 'typebox';
import { OpportunityInput } from './opportunities.ts';
import { defineRoutes } from './route.ts';
import { Closed, Id, Nullable, OneOf } from './values.ts';

/** The scope a token must have been issued with. */
export const pushScope = 'arena-innlandet:opportunities.write';
export const mostPushedAtOnce = 100;

/** The sender's own name for an opportunity: the same one is the same opportunity, for ever. */
export const PushReference = Type.String({ minLength: 1, maxLength: 100, pattern: '^[A-Za-z0-9][A-Za-z0-9._:/-]*$' });

const { kind, ...told } = OpportunityInput.properties;

/** An opportunity as a system sends it: only the kind is always told, the rest may be left out. Published at once, so it must be complete. */
export const PushedOpportunity = Closed({
  kind,
  ...(Object.fromEntries(Object.entries(told).map(([name, schema]) => [name, Type.Optional(schema)])) as {
    [K in keyof typeof told]: Type.TOptional<(typeof told)[K]>;
  }),
});
export type PushedOpportunity = Static<typeof PushedOpportunity>;

const example = {
  kind: 'job',
  occupationCode: '9412',
  titleNb: 'Kjøkkenhjelp',
  descriptionNb: 'Du vasker opp og hjelper kokken. Du får opplæring fra dag én.',
  placeId: 'hamar',
  extent: { fromPercent: 50, toPercent: 80 },
  requirements: [{ type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' }],
};

const outcomes = ['created', 'updated', 'unchanged', 'refused'] as const;

export const PushResult = Closed({
  reference: Type.String(),
  result: OneOf(outcomes),
  /** The opportunity here; null where it was refused and is not known. */
  id: Nullable(Id),
  /** Why it was refused: a code as everywhere in this API, `fields` with the path inside `opportunity` and the rule that was broken. */
  code: Nullable(Type.String()),
  fields: Type.Array(Closed({ path: Type.String(), rule: Type.String(), limit: Type.Optional(Type.Number()) })),
});
export type PushResult = Static<typeof PushResult>;

export const PushBody = Closed({
  /** True: these are all you offer. Whatever you sent before and is not among them is closed. */
  complete: Type.Optional(Type.Boolean()),
  items: Type.Array(
    Closed({
      reference: PushReference,
      /** Looked at one by one, so that one that does not fit does not stop the others. */
      opportunity: Type.Unsafe<Record<string, unknown>>({
        type: 'object',
        description: 'Shaped as `PushedOpportunity` among the schemas of this document.',
      }),
    }),
    { maxItems: mostPushedAtOnce },
  ),
});
export type PushBody = Static<typeof PushBody>;

export const pushRoutes = defineRoutes({
  pushOpportunities: {
    method: 'PUT',
    path: '/api/push/opportunities',
    summary: 'Stores up to 100 opportunities by your own references; each is told apart. Sending the same again changes nothing',
    access: 'opportunity:push',
    body: Type.Unsafe<PushBody>({
      ...PushBody,
      examples: [{ complete: false, items: [{ reference: 'stilling-2026-117', opportunity: example }] }],
    }),
    response: Type.Object(
      { results: Type.Array(PushResult), closed: Type.Array(Type.String()) },
      {
        additionalProperties: false,
        examples: [
          {
            results: [
              {
                reference: 'stilling-2026-117',
                result: 'created',
                id: '018f0000-0000-7000-8000-000000000001',
                code: null,
                fields: [],
              },
              {
                reference: 'stilling-2026-118',
                result: 'refused',
                id: null,
                code: 'opportunity.incomplete',
                fields: [{ path: '/placeId', rule: 'required' }],
              },
            ],
            closed: [],
          },
        ],
      },
    ),
    errors: ['token.invalid', 'employer.not_approved', 'push.reference_twice'],
    bodyLimit: 2 * 1024 * 1024,
    perMinute: 30,
  },
  closePushedOpportunity: {
    method: 'DELETE',
    path: '/api/push/opportunities/:reference',
    summary: 'Closes one you sent before; people who wait are told. Closing it again does nothing',
    access: 'opportunity:push',
    params: Closed({ reference: PushReference }),
    errors: ['token.invalid', 'employer.not_approved'],
    perMinute: 60,
  },
});
