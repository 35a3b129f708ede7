import { hardnesses } from '@arena/taxonomy/types';
import { workplaceFactIds } from '@arena/taxonomy/workplace-facts';
import Type, { type Static } from 'typebox';
import { defineRoutes } from './route.ts';
import {
  CefrSchema,
  Closed,
  Day,
  ExtentSchema,
  Id,
  IdempotencyKey,
  IdParams,
  Instant,
  KindSchema,
  LanguageQuery,
  LanguageSchema,
  LocalText,
  MatchSchema,
  Named,
  NkrSchema,
  Nullable,
  OccupationCodeSchema,
  OneOf,
  SlugSchema,
  Version,
} from './values.ts';

const hardness = OneOf(hardnesses);

/** What an ad asks for, as stored and edited. */
export const RequirementSchema = Type.Union([
  Closed({ type: Type.Literal('skill'), skillId: SlugSchema, hardness }),
  Closed({
    type: Type.Literal('language'),
    language: Type.String({ maxLength: 3 }),
    oral: Nullable(CefrSchema),
    written: Nullable(CefrSchema),
    hardness,
  }),
  Closed({ type: Type.Literal('education'), level: NkrSchema, hardness }),
  Closed({ type: Type.Literal('licence'), licenceId: SlugSchema, hardness }),
  Closed({ type: Type.Literal('authorisation'), professionId: SlugSchema, hardness }),
]);

/** A requirement named in the reader's language, ready to read. */
export const RequirementView = Closed({
  type: OneOf(['skill', 'language', 'education', 'licence', 'authorisation'] as const),
  hardness,
  name: Type.String(),
  /** CEFR level to speak and to write; only for languages. */
  oral: Nullable(Type.String()),
  written: Nullable(Type.String()),
  /** Who issues the authorisation, and where to read about it; only for regulated professions. */
  authority: Nullable(Closed({ name: Type.String(), url: Type.String() })),
});

/**
 * Something read out of an imported ad's own text, with the sentence it was read in: shown as read by us, never as the employer's words,
 * and weaker than a requirement that an employer has set here.
 */
export const ReadingSchema = Type.Union([
  Closed({ type: Type.Literal('occupation'), code: OccupationCodeSchema, sentence: Type.String() }),
  Closed({ type: Type.Literal('extent'), fromPercent: Type.Integer(), toPercent: Type.Integer(), sentence: Type.String() }),
  Closed({
    type: Type.Literal('language'),
    language: Type.String(),
    /** Null when the text names the language and no level. */
    level: Nullable(CefrSchema),
    hardness,
    sentence: Type.String(),
  }),
  Closed({ type: Type.Literal('works-in-english'), sentence: Type.String() }),
  Closed({ type: Type.Literal('licence'), licenceId: SlugSchema, hardness, sentence: Type.String() }),
  Closed({ type: Type.Literal('training'), sentence: Type.String() }),
  Closed({ type: Type.Literal('no-experience'), sentence: Type.String() }),
  Closed({ type: Type.Literal('workplace-fact'), factId: SlugSchema, sentence: Type.String() }),
]);
export type Reading = Static<typeof ReadingSchema>;
export const readingTypes = [
  'occupation',
  'extent',
  'language',
  'works-in-english',
  'licence',
  'training',
  'no-experience',
  'workplace-fact',
] as const satisfies readonly Reading['type'][];

export const sectors = ['private', 'public', 'voluntary'] as const;
export type Sector = (typeof sectors)[number];

export const opportunityStatuses = ['draft', 'in-review', 'open', 'paused', 'closed', 'expired'] as const;
/** What came of a closed opportunity. */
export const opportunityOutcomes = ['filled-here', 'filled-elsewhere', 'not-filled', 'no-longer-needed'] as const;
export type OpportunityOutcome = (typeof opportunityOutcomes)[number];

/** When the work is done; facts of the work, so that "can I do it" can be answered. */
export const workingTimes = ['day', 'evening', 'night', 'weekend', 'shift'] as const;

/** What only some kinds ask for, each told or not. Money in whole kroner. */
export const OpportunityDetails = Closed({
  pay: Type.Optional(
    Closed({
      /** `tariff`: by the collective agreement; `none`: unpaid (a visit, an internship that NAV or a school arranges). */
      basis: OneOf(['hour', 'month', 'year', 'tariff', 'none'] as const),
      from: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000_000 })),
      to: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000_000 })),
    }),
  ),
  workingTimes: Type.Optional(Type.Array(OneOf(workingTimes), { uniqueItems: true, maxItems: workingTimes.length })),
  /** Weeks, for what has an end. */
  lengthWeeks: Type.Optional(Type.Integer({ minimum: 1, maximum: 260 })),
  /** Somebody at the workplace follows the person. */
  mentor: Type.Optional(Type.Boolean()),
  /** Who arranges an internship: NAV, a school, or the two of them. */
  arrangedBy: Type.Optional(OneOf(['nav', 'school', 'ourselves'] as const)),
});
export type OpportunityDetails = Static<typeof OpportunityDetails>;

export type OpportunityStatus = (typeof opportunityStatuses)[number];

const card = {
  id: Id,
  kind: KindSchema,
  title: LocalText,
  employer: Closed({ id: Nullable(Id), name: Type.String() }),
  place: Nullable(Named),
  municipality: Nullable(Named),
  occupation: Nullable(Named),
  extent: Nullable(ExtentSchema),
  /** Whether it can be done from home. */
  remote: OneOf(['no', 'partly', 'fully'] as const),
  publishedOn: Day,
  deadlineOn: Nullable(Day),
  /** Deadline in the source's own words ("Snarest"), when it is not a day. */
  deadlineText: Nullable(Type.String()),
  musts: Type.Integer(),
  learnedHere: Type.Integer(),
  source: OneOf(['own', 'nav-feed'] as const),
};
export const OpportunityCard = Closed(card);
export type OpportunityCard = Static<typeof OpportunityCard>;

/** Half of those who were answered waited no longer than `medianDays`. */
export const AnswerHabitSchema = Closed({ answeredPercent: Type.Integer(), medianDays: Nullable(Type.Integer()) });

export const OpportunityDetail = Closed({
  ...card,
  /** Paragraphs of plain text; imported ads bring sanitised HTML in `descriptionHtml` instead. */
  description: Nullable(LocalText),
  descriptionHtml: Nullable(Closed({ html: Type.String(), language: OneOf(['nb', 'nn', 'en'] as const) })),
  requirements: Type.Array(RequirementView),
  positionCount: Type.Integer(),
  startsOn: Nullable(Day),
  startText: Nullable(Type.String()),
  /** Where to apply for an imported ad: the source's own page. */
  applicationUrl: Nullable(Type.String()),
  /** Working days within which this employer is expected to answer; null for imported ads. */
  answerWithinDays: Nullable(Type.Integer()),
  /** How fast this employer answers people who ask to meet; null while too few have asked, and for imported ads. */
  answerHabit: Nullable(AnswerHabitSchema),
  /** What a yes from both leads to: a talk, a formal application as well, the county's own (Vigo), or the source's own page. */
  afterYes: OneOf(['conversation', 'formal-application', 'county-application', 'source'] as const),
  workplaceFacts: Type.Array(Named),
  /** An imported ad that its employer has taken over: what it asks for and the facts of the place are then the employer's own words. */
  claimed: Nullable(Closed({ on: Day, contactHere: Type.Boolean() })),
  /** Pay, hours, length and who follows up, as far as told: a heading and what is told, in the reader's language. */
  told: Type.Array(Named),
  /** What we read in an imported ad's text; `name` is null where the reader's texts name it by its type. */
  readings: Type.Array(
    Closed({
      type: OneOf(readingTypes),
      name: Nullable(Type.String()),
      extent: Nullable(ExtentSchema),
      level: Nullable(Type.String()),
      hardness: Nullable(hardness),
      sentence: Type.String(),
    }),
  ),
  /** One way from the place asked about; null when none was asked about or the work has no place. Null minutes are not known. */
  journey: Nullable(
    Closed({
      from: Named,
      carMinutes: Nullable(Type.Integer()),
      public: Nullable(
        Closed({
          minutes: Type.Integer(),
          changes: Type.Integer(),
          often: OneOf(['half-hourly', 'hourly', 'two-hourly', 'few'] as const),
        }),
      ),
    }),
  ),
  /** Others like it, each with the reason why. */
  similar: Type.Array(
    Closed({
      card: OpportunityCard,
      reason: OneOf(['same-occupation', 'near-occupation', 'shared-skills'] as const),
      /** The occupation, or the skills they share, named in the reader's language. */
      about: Type.String(),
    }),
  ),
  isOpen: Type.Boolean(),
  /** How the signed-in seeker, or the draft in this browser, matches; null when nothing is told. */
  match: Nullable(MatchSchema),
  /** The signed-in seeker's own interest in it, if any. */
  interest: Nullable(Closed({ id: Id, status: Type.String() })),
  /** Whether the signed-in seeker has saved it for later; null for everybody else. */
  saved: Nullable(Type.Boolean()),
});
export type OpportunityDetail = Static<typeof OpportunityDetail>;

/** A draft may be incomplete; publishing checks that what people need is there. */
export const OpportunityInput = Closed({
  kind: KindSchema,
  occupationCode: Nullable(OccupationCodeSchema),
  titleNb: Type.String({ maxLength: 120 }),
  titleEn: Type.String({ maxLength: 120 }),
  descriptionNb: Type.String({ maxLength: 6000 }),
  descriptionEn: Type.String({ maxLength: 6000 }),
  placeId: Nullable(SlugSchema),
  remote: OneOf(['no', 'partly', 'fully'] as const),
  extent: Nullable(ExtentSchema),
  requirements: Type.Array(RequirementSchema, { maxItems: 25 }),
  /** What the employer tells of the place, each fact once. */
  workplaceFacts: Type.Array(OneOf(workplaceFactIds), { maxItems: workplaceFactIds.length, uniqueItems: true }),
  positionCount: Type.Integer({ minimum: 1, maximum: 999 }),
  startsOn: Nullable(Day),
  deadlineOn: Nullable(Day),
  /** Nothing told is the same as empty. */
  details: Type.Optional(OpportunityDetails),
});
export type OpportunityInput = Static<typeof OpportunityInput>;

/** How many more people could answer if a requirement were softer: never a number, and nothing under ten people. */
export const effectBands = ['many', 'some', 'few'] as const;

export const OwnOpportunity = Closed({
  ...OpportunityInput.properties,
  details: OpportunityDetails,
  id: Id,
  version: Version,
  status: OneOf(opportunityStatuses),
  updatedAt: Instant,
  /** People who said they would like to meet, waiting for an answer. */
  waiting: Type.Integer(),
  /** Names of its occupation and skills by id, in the reader's language. */
  names: Type.Record(Type.String(), Type.String()),
  outcome: Nullable(OneOf(opportunityOutcomes)),
  /** What an administrator wrote when it was sent back; null once it is submitted again. */
  reviewWords: Nullable(Type.String()),
  /** Why it was published although the check of its text objected; then a human looks at it. */
  overrideReason: Nullable(Type.String()),
  /** Closed less than a day ago, so that closing can be undone. */
  mayReopen: Type.Boolean(),
  /** There is something before the last save to go back to. */
  mayUndo: Type.Boolean(),
  /** How many more times the employer may publish or ask for something new today; null while there are plenty. */
  newAskingsLeft: Nullable(Type.Integer()),
  /** Which requirements shut out most, by their place in `requirements`; as of last night, and none for what was changed since. */
  effects: Type.Array(Closed({ position: Type.Integer(), band: OneOf(effectBands) })),
});
export type OwnOpportunity = Static<typeof OwnOpportunity>;

export const opportunityRoutes = defineRoutes({
  getOpportunity: {
    method: 'GET',
    path: '/api/opportunities/:id',
    summary: 'One opportunity, with how it fits the reader when something is told',
    access: 'public',
    params: IdParams,
    query: Closed({ from: Type.Optional(SlugSchema), language: Type.Optional(LanguageSchema) }),
    response: OpportunityDetail,
    errors: ['opportunity.not_found_or_ended'],
  },
  listOwnOpportunities: {
    method: 'GET',
    path: '/api/employer/opportunities',
    summary: 'All opportunities of the organisation this session acts for',
    access: 'opportunity:list-own',
    query: LanguageQuery,
    response: Type.Array(OwnOpportunity),
    errors: [],
  },
  getOwnOpportunity: {
    method: 'GET',
    path: '/api/employer/opportunities/:id',
    summary: 'One of the own opportunities, to edit',
    access: 'opportunity:edit',
    params: IdParams,
    query: LanguageQuery,
    response: OwnOpportunity,
    errors: [],
  },
  createOpportunity: {
    method: 'POST',
    path: '/api/employer/opportunities',
    summary: 'Saves a new draft; the same key gives the same draft',
    access: 'opportunity:create',
    body: Closed({ ...OpportunityInput.properties, key: IdempotencyKey }),
    response: OwnOpportunity,
    status: 201,
    errors: ['employer.not_approved'],
  },
  saveOpportunity: {
    method: 'PUT',
    path: '/api/employer/opportunities/:id',
    summary: 'Saves changes to an own opportunity, if nobody saved since `version` was read',
    access: 'opportunity:edit',
    params: IdParams,
    /** `automatic`: saved by the page and not by a person; only a draft can be. */
    body: Closed({ ...OpportunityInput.properties, version: Version, automatic: Type.Optional(Type.Boolean()) }),
    response: OwnOpportunity,
    errors: [
      'version.stale',
      'opportunity.not_draft',
      'opportunity.incomplete',
      'opportunity.not_open',
      'opportunity.imported',
      'opportunity.objected',
      'opportunity.not_training_company',
      'employer.too_many_unpaid',
      'opportunity.too_many_changes',
    ],
  },
  publishOpportunity: {
    method: 'POST',
    path: '/api/employer/opportunities/:id/publish',
    summary: 'Opens a complete draft, or lets it wait: for the approval of its employer, or for a human where the check objected',
    access: 'opportunity:publish',
    params: IdParams,
    body: Closed({
      version: Version,
      /** Why it shall stand although the check of the text found something serious. */
      overrideReason: Type.Optional(Type.String({ maxLength: 1000 })),
    }),
    response: OwnOpportunity,
    errors: [
      'version.stale',
      'employer.not_approved',
      'employer.too_many_unpaid',
      'opportunity.not_draft',
      'opportunity.incomplete',
      'opportunity.objected',
      'opportunity.not_training_company',
      'opportunity.too_many_changes',
    ],
  },
  closeOpportunity: {
    method: 'POST',
    path: '/api/employer/opportunities/:id/close',
    summary: 'Takes an open opportunity off the shelf; people who wait are told',
    access: 'opportunity:close',
    params: IdParams,
    body: Closed({ version: Version, outcome: Type.Optional(OneOf(opportunityOutcomes)) }),
    response: OwnOpportunity,
    errors: ['version.stale', 'opportunity.not_open'],
  },
});
