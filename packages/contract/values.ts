/** Schemas that several nouns share. */
import { cefrLevels, opportunityKinds } from '@arena/taxonomy/types';
import Type, { type Static, type TSchema } from 'typebox';

/** A closed object: unknown fields in a body are refused, in an answer they are cut. */
export const Closed = <const T extends Record<string, TSchema>>(properties: T) =>
  Type.Object(properties, { additionalProperties: false });
export const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
export const OneOf = <const T extends readonly string[]>(values: T) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...values] });

export const Id = Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' });
export const IdParams = Closed({ id: Id });
/** An instant, ISO 8601 in UTC. */
export const Instant = Type.String({ maxLength: 40 });
/** A day in Europe/Oslo, ISO 8601. */
export const Day = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' });
/** Counts up for every change of a row that two people may edit; what was read is sent back and compared. */
export const Version = Type.Integer({ minimum: 1, maximum: 2_000_000_000 });
/** A random key from the sender, so that a repeated post has one effect. */
export const IdempotencyKey = Type.String({ minLength: 8, maxLength: 64, pattern: '^[A-Za-z0-9_-]+$' });

export const LanguageSchema = OneOf(['nb', 'en'] as const);
export const LanguageQuery = Closed({ language: Type.Optional(LanguageSchema) });
/** Text in the reader's language where it exists, else in the other one, marked with the language it is in. */
export const LocalText = Closed({ text: Type.String(), language: LanguageSchema });
export type LocalText = Static<typeof LocalText>;

export const KindSchema = OneOf(opportunityKinds);
export const CefrSchema = OneOf(cefrLevels);
export const OccupationCodeSchema = Type.String({ pattern: '^[0-9]{4}$' });
/** Our own kebab-case ids of skills, places, professions and licences. */
export const SlugSchema = Type.String({ maxLength: 60, pattern: '^[A-Za-z0-9][A-Za-z0-9-]*$' });
export const NkrSchema = Type.Unsafe<1 | 2 | 4 | 5 | 6 | 7 | 8>({ type: 'integer', enum: [1, 2, 4, 5, 6, 7, 8] });

/** An id from the taxonomy with its name in the reader's language. */
export const Named = Closed({ id: Type.String(), name: Type.String() });
export type Named = Static<typeof Named>;

export const ExtentSchema = Closed({
  fromPercent: Type.Integer({ minimum: 1, maximum: 100 }),
  toPercent: Type.Integer({ minimum: 1, maximum: 100 }),
});

/** A reason for a match: a code of `@arena/matching` and parameters already named in the reader's language. */
export const ReasonSchema = Closed({
  verdict: OneOf(['met', 'trainable', 'unknown', 'gap'] as const),
  code: Type.String(),
  params: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
});
export type ReasonView = Static<typeof ReasonSchema>;

export const MatchSchema = Closed({
  band: OneOf(['strong', 'good', 'possible', 'stretch'] as const),
  reasons: Type.Array(ReasonSchema),
});
export type MatchView = Static<typeof MatchSchema>;
