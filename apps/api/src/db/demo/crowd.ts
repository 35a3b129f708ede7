/**
 * Many plain invented people who chose to be findable, so that employers of the demo see lists as they would be: a list of people shows
 * nobody where they are few. Nobody signs in as one of them, and they have no names but a number.
 */
import type { Answers } from '@arena/contract/profiles';
import type { MatchRequirement } from '@arena/matching/types';
import { type CefrLevel, cefrLevels } from '@arena/taxonomy/types';
import type { DemoOpportunity } from './types.ts';

const peoplePerOpportunity = 3;

export interface DemoCrowdPerson {
  key: string;
  name: string;
  answers: Pick<
    Answers,
    'homePlaceId' | 'travelModes' | 'maxTravelMinutes' | 'knownOccupations' | 'skills' | 'languages' | 'licences' | 'wantedKinds'
  >;
}

/** The same people each time: each is somebody for whom one of the opportunities would be something, more or less. */
export function demoCrowd(opportunities: readonly DemoOpportunity[]): DemoCrowdPerson[] {
  const next = lottery(20_260_101);
  const chance = (of: number) => next() < of;
  const places = [...new Set(opportunities.map(({ placeId }) => placeId))];
  return opportunities.flatMap((opportunity, position) =>
    Array.from({ length: peoplePerOpportunity }, (_, n) => {
      const asked = opportunity.requirements;
      const home = chance(0.6) ? opportunity.placeId : places[Math.floor(next() * places.length)];
      const number = position * peoplePerOpportunity + n + 1;
      return {
        key: `crowd-${number}`,
        name: `Demoperson ${number}`,
        answers: {
          homePlaceId: home ?? opportunity.placeId,
          travelModes: chance(0.7) ? ['car' as const] : ['bus' as const, 'bike' as const],
          maxTravelMinutes: chance(0.5) ? 60 : 45,
          knownOccupations: opportunity.occupationCode !== null && chance(0.6) ? [opportunity.occupationCode] : [],
          skills: of(asked, 'skill').flatMap(({ skillId }) => (chance(0.6) ? [skillId] : [])),
          languages: [
            { code: 'nb', oral: level(next()), written: level(next()) },
            ...of(asked, 'language').flatMap(({ language }) =>
              language !== 'nb' && chance(0.5) ? [{ code: language, oral: level(next()), written: null }] : [],
            ),
          ],
          licences: of(asked, 'licence').flatMap(({ licenceId }) => (chance(0.6) ? [licenceId] : [])),
          wantedKinds: chance(0.5) ? [opportunity.kind] : [],
        },
      };
    }),
  );
}

const of = <T extends MatchRequirement['type']>(asked: readonly MatchRequirement[], type: T) =>
  asked.filter((one): one is Extract<MatchRequirement, { type: T }> => one.type === type);

const level = (at: number): CefrLevel => cefrLevels[Math.min(5, 1 + Math.floor(at * 5))] ?? 'B1';

/** Numbers from 0 to 1 that look drawn by lot and are the same each time. */
function lottery(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
