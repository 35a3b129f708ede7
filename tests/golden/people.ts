import { peopleOnTheWayIn } from './people-on-the-way-in.data.ts';
import { peopleWithEducationFromAbroad } from './people-with-education-from-abroad.data.ts';
import { peopleWithExperience } from './people-with-experience.data.ts';
import type { GoldenPerson } from './person.ts';

/** The whole golden set, always in the same order. */
export const goldenPeople: readonly GoldenPerson[] = [
  ...peopleWithEducationFromAbroad,
  ...peopleOnTheWayIn,
  ...peopleWithExperience,
];
