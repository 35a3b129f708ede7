/** What a person can, where we know it from, and the same as a CV: written out, and read in. */
import { evidences } from '@arena/taxonomy/types';
import Type, { type Static } from 'typebox';
import { largestCvBytes } from './largest-cv.ts';
import { AnswersSchema, ExperienceSchema, StudySchema } from './profiles.ts';
import { defineRoutes } from './route.ts';
import {
  CefrSchema,
  Closed,
  LanguageQuery,
  LanguageSchema,
  Named,
  NkrSchema,
  Nullable,
  OccupationCodeSchema,
  OneOf,
} from './values.ts';

/** What told us of a skill: a thing done, a schooling, work the person knows, an everyday task, or the person's own words. */
const strengthSources = ['experience', 'study', 'occupation', 'task', 'words'] as const;

/** Skills that one thing told us of. A skill stands once, under the strongest thing that tells of it. */
export const StrengthGroup = Closed({
  source: OneOf(strengthSources),
  evidence: OneOf(evidences),
  /** What it was: the title in the person's own words, or the name of the task or occupation. Empty for own words. */
  name: Type.String(),
  /** Id of the everyday task, where it is one. */
  task: Nullable(Type.String()),
  /** The work a title was understood as, where the name is the person's own. */
  understoodAs: Nullable(Type.String()),
  skills: Type.Array(
    Closed({
      id: Type.String(),
      name: Type.String(),
      /** What else tells of it, by name. */
      also: Type.Array(Type.String()),
    }),
  ),
});
export type StrengthGroup = Static<typeof StrengthGroup>;

/** Skills that are usual in work the person has told of, and that the person has not told: to be ticked, never claimed. */
export const OfferedSkills = Closed({
  source: OneOf(['experience', 'study', 'occupation'] as const),
  /** The title in the person's own words, or the name of the profession or occupation. */
  name: Type.String(),
  /** The occupation, where it was understood from the person's words and may be taken away. */
  occupation: Nullable(OccupationCodeSchema),
  skills: Type.Array(Named),
});
export type OfferedSkills = Static<typeof OfferedSkills>;

/** An occupation with how much of it the person has, and what it would still take. What nobody asked is `unknown`, never missing. */
export const ReachableOccupation = Closed({
  code: OccupationCodeSchema,
  name: Type.String(),
  /** Told as work the person knows. */
  known: Type.Boolean(),
  held: Type.Array(Named),
  /** How many skills are usual there. */
  usual: Type.Integer(),
  takes: Closed({
    skills: Type.Array(Named),
    licences: Type.Array(Named),
    /** Professions that the law keeps for approved people, all in this occupation. */
    authorisations: Type.Array(Closed({ id: Type.String(), name: Type.String(), authority: Type.String() })),
    /** Some of the jobs in this occupation need an approval that the person has not told of. */
    someAuthorised: Type.Boolean(),
    /** What people there usually have, and this person has less. */
    education: Nullable(Named),
    tradeCertificate: Nullable(Type.String()),
    norwegian: Nullable(Closed({ needed: CefrSchema, held: CefrSchema })),
  }),
  unknown: Type.Array(OneOf(['education', 'norwegian', 'licences'] as const)),
  open: Type.Integer(),
});
export type ReachableOccupation = Static<typeof ReachableOccupation>;

const cvFormats = ['json-resume', 'europass', 'europass-hr', 'own'] as const;
export type CvFormat = (typeof cvFormats)[number];
/** What stands in many a CV and is never read here: most of it may not be asked for, and contact is told in the profile. */
export const cvLeftOut = [
  'photo',
  'birth',
  'gender',
  'nationality',
  'marital',
  'contact',
  'name',
  'summary',
  'descriptions',
  'links',
  'references',
  'grades',
  'unknown-languages',
  'unknown-skills',
  'other',
] as const;
export type CvLeftOut = (typeof cvLeftOut)[number];

const { experiences, languages, skills, tasks, knownOccupations } = AnswersSchema.properties;

/** What a CV says, in our own words for it: to be looked through and approved, and kept by nobody until then. */
export const CvItems = Closed({
  experiences,
  studies: Type.Array(
    // Few CVs say level or country in words that leave no doubt: then the person does.
    Closed({
      ...StudySchema.properties,
      level: Nullable(NkrSchema),
      country: Nullable(StudySchema.properties.country),
    }),
    { maxItems: 6 },
  ),
  languages,
  skills,
  licences: Type.Array(Type.String({ maxLength: 60 }), { maxItems: 15 }),
  /** Only in answers taken along from here. */
  tasks,
  occupations: knownOccupations,
});
export type CvItems = Static<typeof CvItems>;

/** `own=1`: what the person wrote of themselves is there too. */
const CvQuery = Closed({ ...LanguageQuery.properties, own: Type.Optional(OneOf(['1'] as const)) });
/** A file as base64 is a third larger, and stands in JSON. */
const largestCvBody = 1_500_000;

export const strengthRoutes = defineRoutes({
  getStrengths: {
    method: 'GET',
    path: '/api/strengths',
    summary: 'What the saved profile, or else the draft in this browser, says that the person can, and the work it leads to',
    access: 'public',
    query: LanguageQuery,
    response: Closed({
      basis: OneOf(['profile', 'draft', 'nothing'] as const),
      groups: Type.Array(StrengthGroup),
      offered: Type.Array(OfferedSkills),
      /** Whether there is anything to write a CV of. */
      hasCv: Type.Boolean(),
      /** Whether the person has written in their own words what they can. */
      hasOwnWords: Type.Boolean(),
      /** In the order they are kept, each with what it is understood as. */
      experiences: Type.Array(Closed({ ...ExperienceSchema.properties, occupationName: Nullable(Type.String()) })),
      studies: Type.Array(Closed({ ...StudySchema.properties, levelName: Type.String(), countryName: Nullable(Type.String()) })),
      /** The highest schooling, where no study is told. */
      schooling: Nullable(Type.String()),
      /** Own words in letters that the CV on paper cannot show. */
      unprintable: Type.Array(Type.String()),
      /** Most of what it takes is there. */
      near: Type.Array(ReachableOccupation),
      /** One step away, with what the step is. */
      oneStep: Type.Array(ReachableOccupation),
    }),
    errors: [],
  },
  getCvPdf: {
    method: 'GET',
    path: '/api/cv.pdf',
    summary: 'The same answers as a CV to print or send: tagged PDF, A4',
    access: 'public',
    query: CvQuery,
    file: 'application/pdf',
    errors: ['profile.missing'],
    perMinute: 30,
  },
  getCvJson: {
    method: 'GET',
    path: '/api/cv.json',
    summary: 'The same answers as JSON Resume 1.0.0 (jsonresume.org/schema)',
    access: 'public',
    query: CvQuery,
    file: 'application/json',
    errors: ['profile.missing'],
    perMinute: 30,
  },
  readCv: {
    method: 'POST',
    path: '/api/cv/read',
    summary: 'Reads a CV (JSON Resume, Europass XML, or answers exported from here) and says what is in it; nothing is kept',
    access: 'public',
    body: Closed({
      /** Pasted text, or null when there is a file. */
      text: Nullable(Type.String({ maxLength: largestCvBytes })),
      /** The bytes of a file, base64. */
      file: Nullable(Type.String({ maxLength: 1_400_000, pattern: '^[A-Za-z0-9+/]*={0,2}$' })),
      language: LanguageSchema,
    }),
    response: Closed({
      format: OneOf(cvFormats),
      items: CvItems,
      /** What the items are called in the reader's language. */
      names: Closed({
        occupations: Type.Array(Named),
        skills: Type.Array(Named),
        languages: Type.Array(Named),
        licences: Type.Array(Named),
        tasks: Type.Array(Named),
      }),
      leftOut: Type.Array(OneOf(cvLeftOut)),
      /** Skills that we did not know, as they were written: their owner may keep them as own words. */
      unknownSkills: Type.Array(Type.String()),
      /** There was more of something than can be kept: only the newest are here. */
      tooMany: Type.Boolean(),
    }),
    errors: ['cv.unreadable', 'cv.too_large', 'cv.type_unknown'],
    perMinute: 20,
    bodyLimit: largestCvBody,
  },
});
