import { expect, it } from 'vitest';
import { emptyProfile } from './blank.ts';
import type { MatchProfile } from './types.ts';

/** All that the matcher may know of a person. A new line here needs a reading of `specs/trust.md`, "Fairness". */
type Allowed =
  | 'homePlaceId'
  | 'travelModes'
  | 'maxTravelMinutes'
  | 'knownOccupations'
  | 'wantedOccupations'
  | 'unwantedOccupations'
  | 'nearOccupations'
  | 'skills'
  | 'languages'
  | 'education'
  | 'authorisations'
  | 'licences'
  | 'wantedKinds'
  | 'wantedExtent'
  | 'acceptsBelowEducation';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

// These lines fail in the type check, not in the run, when a field is added to the profile or to something inside it.
const onlyAllowed: Same<keyof MatchProfile, Allowed> = true;
const insideSkills: Same<keyof MatchProfile['skills'][number], 'id' | 'evidence'> = true;
const insideLanguages: Same<keyof MatchProfile['languages'][number], 'code' | 'oral' | 'written'> = true;
const insideEducation: Same<keyof NonNullable<MatchProfile['education']>, 'level' | 'abroad' | 'recognised'> = true;

it('knows nothing of a person but what is on the list', () => {
  expect([onlyAllowed, insideSkills, insideLanguages, insideEducation]).toEqual([true, true, true, true]);
  expect(Object.keys(emptyProfile).sort()).toEqual(
    [
      'homePlaceId',
      'travelModes',
      'maxTravelMinutes',
      'knownOccupations',
      'wantedOccupations',
      'unwantedOccupations',
      'nearOccupations',
      'skills',
      'languages',
      'education',
      'authorisations',
      'licences',
      'wantedKinds',
      'wantedExtent',
      'acceptsBelowEducation',
    ].sort(),
  );
});
