import { ageGroups } from '@arena/taxonomy/age-groups';
import { travelModes } from '@arena/taxonomy/types';
import Type, { type Static } from 'typebox';
import { answerLimits } from './answer-limits.ts';
import { defineRoutes } from './route.ts';
import {
  CefrSchema,
  Closed,
  Day,
  Id,
  KindSchema,
  LanguageQuery,
  Named,
  NkrSchema,
  Nullable,
  OccupationCodeSchema,
  OneOf,
  SlugSchema,
  Version,
} from './values.ts';

/** Why something that fits is not for somebody. Each is learned from in its own way, in the open; see `features/rankings` in the API. */
export const declineReasons = ['work', 'far', 'hours', 'employer', 'known', 'other'] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** What decides whether an education from abroad is recognised; see `@arena/taxonomy/recognition`. */
export const educationKinds = ['school', 'trade', 'vocational-college', 'degree'] as const;
/** Where a recognition by HK-dir stands. */
export const recognitions = ['none', 'applied', 'granted'] as const;

/** "2019" or "2019-08". */
const MonthOrYear = Type.String({ pattern: '^(19|20)[0-9]{2}(-(0[1-9]|1[0-2]))?$' });
const ShortWords = Type.String({ maxLength: answerLimits.line });

/** Something the person has done, paid or not. What and where are own words: for the CV, never for the matcher. */
export const ExperienceSchema = Closed({
  evidence: OneOf(['worked', 'volunteered'] as const),
  what: Type.String({ minLength: 1, maxLength: answerLimits.line }),
  where: ShortWords,
  from: Nullable(MonthOrYear),
  /** Null while it goes on, and when it was not told. */
  to: Nullable(MonthOrYear),
  occupation: Nullable(OccupationCodeSchema),
});
export type Experience = Static<typeof ExperienceSchema>;

/** A schooling with what decides how it can be used here. `name` and `school` are own words: for the CV, never for the matcher. */
export const StudySchema = Closed({
  level: NkrSchema,
  kind: OneOf(educationKinds),
  /** Field of education, an id of `@arena/taxonomy/education-fields`. */
  field: Nullable(SlugSchema),
  name: ShortWords,
  school: ShortWords,
  /** ISO 3166-1, "NO" for Norway. Decides which way to recognition is shown; never matched on. */
  country: Type.String({ pattern: '^[A-Z]{2}$' }),
  /** Year it was finished. */
  year: Nullable(Type.Integer({ minimum: 1940, maximum: 2100 })),
  /** Always `none` for Norway, which has nothing to recognise. */
  recognition: OneOf(recognitions),
});
export type Study = Static<typeof StudySchema>;

/**
 * What a person chooses to tell. The same answers travel as a draft in the browser's own cookie before login and are saved with the
 * account after it. Nothing here is shown to an employer as it stands; `interests.ts` shows what leaves.
 */
export const AnswersSchema = Closed({
  homePlaceId: Nullable(SlugSchema),
  travelModes: Type.Array(OneOf(travelModes), { maxItems: 5, uniqueItems: true }),
  maxTravelMinutes: Nullable(Type.Integer({ minimum: 5, maximum: 300 })),
  /** "What can you do, or what have you done?" in the person's own words; linked to the lists below, which the person corrects. */
  canWords: Type.String({ maxLength: answerLimits.words }),
  knownOccupations: Type.Array(OccupationCodeSchema, { maxItems: answerLimits.occupations, uniqueItems: true }),
  skills: Type.Array(SlugSchema, { maxItems: answerLimits.skills, uniqueItems: true }),
  /** Everyday tasks picked from our pictures, ids of `@arena/taxonomy/everyday-tasks`. */
  tasks: Type.Array(SlugSchema, { maxItems: answerLimits.tasks, uniqueItems: true }),
  experiences: Type.Array(ExperienceSchema, { maxItems: answerLimits.experiences }),
  wishWords: Type.String({ maxLength: answerLimits.words }),
  wantedOccupations: Type.Array(OccupationCodeSchema, { maxItems: answerLimits.occupations, uniqueItems: true }),
  /** "Not this": shown last, never hidden. */
  unwantedOccupations: Type.Array(OccupationCodeSchema, { maxItems: answerLimits.occupations, uniqueItems: true }),
  wantedKinds: Type.Array(KindSchema, { maxItems: 7, uniqueItems: true }),
  languages: Type.Array(
    Closed({ code: Type.String({ pattern: '^[a-z]{2,3}$' }), oral: Nullable(CefrSchema), written: Nullable(CefrSchema) }),
    { maxItems: answerLimits.languages },
  ),
  /** The highest schooling in short. Made from `studies` where there are any. */
  education: Nullable(Closed({ level: NkrSchema, abroad: Type.Boolean(), recognised: Type.Boolean() })),
  studies: Type.Array(StudySchema, { maxItems: answerLimits.studies }),
  /** Professions the person holds a Norwegian authorisation for. */
  authorisations: Type.Array(SlugSchema, { maxItems: answerLimits.professions, uniqueItems: true }),
  /** Professions from abroad on the way to an authorisation; `stepsDone` are positions in the steps of the taxonomy, from 0. */
  professionPaths: Type.Array(
    Closed({
      profession: SlugSchema,
      applied: Type.Boolean(),
      stepsDone: Type.Array(Type.Integer({ minimum: 0, maximum: 20 }), { maxItems: 20, uniqueItems: true }),
    }),
    { maxItems: answerLimits.professions },
  ),
  licences: Nullable(Type.Array(SlugSchema, { maxItems: answerLimits.licences, uniqueItems: true })),
  wantedExtent: Nullable(
    Closed({ fromPercent: Type.Integer({ minimum: 1, maximum: 100 }), toPercent: Type.Integer({ minimum: 1, maximum: 100 }) }),
  ),
  /** First day the person can begin; null for "at once" and when not told. */
  availableFrom: Nullable(Day),
  acceptsBelowEducation: Type.Boolean(),
  /** Conditions at the place of work that are wished for, ids of `@arena/taxonomy/workplace-facts`. No reason is asked for; no employer sees them; no match falls for them. */
  wishedFacts: Type.Array(SlugSchema, { maxItems: answerLimits.wishedFacts, uniqueItems: true }),
  ageGroup: Nullable(OneOf(ageGroups)),
  /** "Not for me, because …". */
  declined: Type.Array(
    Closed({
      opportunityId: Id,
      because: OneOf(declineReasons),
      /** What the opportunity was, as long as the reason is about that: it is learned from after the opportunity is gone. */
      occupation: Nullable(OccupationCodeSchema),
    }),
    { maxItems: answerLimits.declined },
  ),
});
export type Answers = Static<typeof AnswersSchema>;

/** The answers with every id named in the reader's language. */
export const AnswersView = Closed({
  ...AnswersSchema.properties,
  home: Nullable(Named),
  knownOccupationNames: Type.Array(Named),
  skillNames: Type.Array(Named),
  wantedOccupationNames: Type.Array(Named),
  unwantedOccupationNames: Type.Array(Named),
  taskNames: Type.Array(Named),
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
  /** Hidden from everybody, whatever `findable` says: by the person's own wish, or after half a year without them. */
  hidden: Nullable(OneOf(['paused', 'asleep'] as const)),
});
export type OwnProfile = Static<typeof OwnProfile>;

export const profileRoutes = defineRoutes({
  getDraft: {
    method: 'GET',
    path: '/api/draft',
    summary: "The answers kept in this browser's own cookie; the server stores nothing",
    access: 'public',
    query: LanguageQuery,
    response: Closed({ answers: Nullable(AnswersView), shared: Type.Boolean() }),
    errors: [],
  },
  saveDraft: {
    method: 'PUT',
    path: '/api/draft',
    summary: 'Puts the answers into the browser’s cookie',
    access: 'public',
    body: Closed({
      answers: AnswersSchema,
      /** On a computer that others use too: the draft is gone when the browser is closed, or after half an hour without use. */
      shared: Type.Boolean(),
    }),
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
