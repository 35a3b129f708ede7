import { taskDrawings } from '@arena/taxonomy/everyday-tasks';
import { licenceGroups } from '@arena/taxonomy/licences';
import Type, { type Static } from 'typebox';
import { defineRoutes } from './route.ts';
import { Closed, LanguageQuery, LanguageSchema, Named, OneOf } from './values.ts';

export const Understood = Closed({
  occupations: Type.Array(Closed({ id: Type.String(), name: Type.String(), matched: Type.String() })),
  skills: Type.Array(Closed({ id: Type.String(), name: Type.String(), matched: Type.String() })),
  unknownWords: Type.Array(Type.String()),
});
export type Understood = Static<typeof Understood>;

export const taxonomyRoutes = defineRoutes({
  understand: {
    method: 'POST',
    path: '/api/taxonomy/understand',
    summary: "Links a person's own words to occupations and skills; nothing is stored or logged",
    access: 'public',
    body: Closed({
      text: Type.String({ maxLength: 4000 }),
      language: LanguageSchema,
      /** What the words are about. In a wish, a skill stands for the occupations it is particular to, when the words name none. */
      about: Type.Optional(OneOf(['can', 'wish'] as const)),
    }),
    response: Understood,
    errors: [],
    perMinute: 60,
  },
  suggest: {
    method: 'GET',
    path: '/api/taxonomy/suggestions',
    summary: 'Names that begin with what was typed',
    access: 'public',
    query: Closed({
      type: OneOf(['occupation', 'skill', 'place'] as const),
      prefix: Type.String({ maxLength: 60 }),
      language: Type.Optional(LanguageSchema),
    }),
    response: Type.Array(Named),
    errors: [],
  },
  listChoices: {
    method: 'GET',
    path: '/api/taxonomy/choices',
    summary:
      'Places, everyday tasks, languages, levels, licences and regulated professions to choose from, named in one language',
    access: 'public',
    query: LanguageQuery,
    response: Closed({
      places: Type.Array(Named),
      municipalities: Type.Array(Named),
      languages: Type.Array(Named),
      cefr: Type.Array(Closed({ id: Type.String(), oral: Type.String(), written: Type.String() })),
      /** `foreign`: what it may be called elsewhere, to find one's level by. */
      education: Type.Array(Closed({ id: Type.Integer(), name: Type.String(), foreign: Type.String() })),
      licences: Type.Array(Closed({ id: Type.String(), name: Type.String(), group: OneOf(licenceGroups) })),
      professions: Type.Array(Named),
      workplaceFacts: Type.Array(Named),
      /** Grouped, in the order to show them. `drawing` is a key of `taskDrawings` in `@arena/taxonomy/everyday-tasks`. */
      everydayTasks: Type.Array(
        Closed({
          id: Type.String(),
          name: Type.String(),
          tasks: Type.Array(Closed({ id: Type.String(), name: Type.String(), drawing: OneOf(taskDrawings) })),
        }),
      ),
      /** What somebody can do in any language, said in the first person, lowest level first; `id` is the level. */
      canDo: Closed({ oral: Type.Array(Named), written: Type.Array(Named) }),
    }),
    errors: [],
  },
});
