/** What an education or a profession from abroad is worth here, and the way to use it. Public knowledge, held against the answers of whoever asks. */
import { recognitionKinds } from '@arena/taxonomy/recognition';
import Type, { type Static } from 'typebox';
import { OpportunityCard } from './opportunities.ts';
import { defineRoutes } from './route.ts';
import { Closed, Day, LanguageQuery, MatchSchema, Named, Nullable, OccupationCodeSchema, OneOf } from './values.ts';

/** Where a Norwegian authorisation stands. */
export const authorisationStates = ['none', 'applied', 'granted'] as const;

const Linked = Closed({ name: Type.String(), url: Type.String() });

/** What recognition of one kind of education means. Recognised is never authorised: that stands with the professions. */
export const RecognitionScheme = Closed({
  kind: OneOf(recognitionKinds),
  name: Type.String(),
  authority: Linked,
  covers: Type.Array(Type.String()),
  gives: Type.Array(Type.String()),
  doesNotGive: Type.Array(Type.String()),
  cost: Nullable(Type.String()),
  /** Papers to send, as noun phrases. */
  send: Type.Array(Type.String()),
  /** In the usual order. */
  steps: Type.Array(Type.String()),
  otherWays: Type.Array(Closed({ name: Type.String(), explanation: Type.Array(Type.String()), url: Type.String() })),
  /** `editedOn`: the day the page itself says it was last changed, where it does. */
  sources: Type.Array(Closed({ name: Type.String(), url: Type.String(), editedOn: Nullable(Day) })),
});
export type RecognitionScheme = Static<typeof RecognitionScheme>;

export const StudyAdvice = Closed({
  /** Position in the answers. */
  position: Type.Integer(),
  country: Named,
  level: Type.String(),
  field: Nullable(Named),
  /** Which scheme of recognition it falls under; null for Norway, which has nothing to recognise. */
  scheme: Nullable(OneOf(recognitionKinds)),
  /** `check`: the scheme takes some countries, and this is none of those known to be in it. More may have come. */
  open: OneOf(['yes', 'check'] as const),
});
export type StudyAdvice = Static<typeof StudyAdvice>;

export const ProfessionAdvice = Closed({
  id: Type.String(),
  name: Type.String(),
  state: OneOf(authorisationStates),
  authority: Linked,
  takes: Type.String(),
  /** In the usual order. `applies` is false for what is asked only of those trained outside the EEA, when nothing told was from there. */
  steps: Type.Array(Closed({ text: Type.String(), done: Type.Boolean(), applies: Type.Boolean() })),
  meanwhile: Nullable(Type.String()),
  source: Type.String(),
  /** The day the facts were gathered. */
  checkedOn: Day,
  /** What people in the profession work as, and how many such opportunities are open. */
  occupations: Type.Array(Closed({ code: OccupationCodeSchema, name: Type.String(), open: Type.Integer() })),
});
export type ProfessionAdvice = Static<typeof ProfessionAdvice>;

/**
 * Why an opportunity is listed: it is in a profession one may practise; its employer takes people on the way to an authorisation; it is in
 * one's field; it asks for one's level; it is close to a profession one may not practise yet.
 */
export const useReasons = ['profession', 'on-the-way', 'field', 'level', 'near'] as const;

const Use = Closed({
  opportunity: OpportunityCard,
  match: MatchSchema,
  /** `name` is the profession, the field or the level. */
  why: Closed({ code: OneOf(useReasons), name: Type.String() }),
  /** Two levels or more below what one has. Said plainly, never hidden. */
  farBelow: Nullable(Closed({ held: Type.String(), usual: Type.String() })),
});
export type Use = Static<typeof Use>;

export const educationRoutes = defineRoutes({
  listEducationChoices: {
    method: 'GET',
    path: '/api/educations/choices',
    summary:
      'Countries, fields of education and regulated professions to choose from, and what recognition of each kind of education means',
    access: 'public',
    query: LanguageQuery,
    response: Closed({
      countries: Type.Array(Named),
      fields: Type.Array(Named),
      professions: Type.Array(Named),
      recognition: Closed({
        /** Nobody needs it for most work. */
        voluntary: Type.String(),
        /** The day the sources were read. */
        checkedOn: Day,
        schemes: Type.Array(RecognitionScheme),
      }),
    }),
    errors: [],
  },
  getEducationPath: {
    method: 'GET',
    path: '/api/educations/path',
    summary:
      'What the educations and professions in the saved profile, or else the draft, are worth here, and where they can be used now',
    access: 'public',
    query: LanguageQuery,
    response: Closed({
      basis: OneOf(['profile', 'draft', 'nothing'] as const),
      studies: Type.Array(StudyAdvice),
      professions: Type.Array(ProfessionAdvice),
      /** Professions the law protects that the work told about belongs to, and that were not told as such. */
      suggestedProfessions: Type.Array(Named),
      /** Open now, each in one list only, best first. */
      usesItNow: Type.Array(Use),
      traineeships: Type.Array(Use),
      meanwhile: Type.Array(Use),
    }),
    errors: [],
  },
});
