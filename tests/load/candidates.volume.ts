/** Twenty thousand findable people on a real Postgres, and an ad that many of them could answer. */
import { noAnswers } from '@arena/contract/no-answers';
import { seededDice, volumeProfile } from '@arena/matching/matching.volume';
import type { MatchProfile } from '@arena/matching/types';
import { accounts } from '../../apps/api/src/db/schema/accounts.ts';
import { profiles } from '../../apps/api/src/db/schema/profiles.ts';
import type { Arena } from '../../apps/api/test/arena.ts';

const atOnce = 1000;
/** When they told their things: before today's lists are made, as people have. */
const yesterday = new Date(Date.now() - 86_400_000);

export async function fillWithPeople(arena: Arena, count: number): Promise<void> {
  const { queries } = arena.deps.database;
  const dice = seededDice(20_000);
  for (let first = 0; first < count; first += atOnce) {
    const rows = await queries
      .insert(accounts)
      .values(
        Array.from({ length: atOnce }, (_, n) => ({
          issuer: 'idporten' as const,
          subject: `volume ${first + n}`,
          name: `Person ${first + n}`,
          email: null,
          language: 'nb' as const,
        })),
      )
      .returning({ id: accounts.id });
    const ids = rows.map(({ id }) => id);
    await queries
      .insert(profiles)
      .values(
        ids.map((accountId) => ({ accountId, answers: answersOf(volumeProfile(dice)), findable: true, updatedAt: yesterday })),
      );
    await arena.deps.market.refresh({ accountIds: ids });
  }
}

function answersOf(profile: MatchProfile) {
  const { homePlaceId, travelModes, maxTravelMinutes, knownOccupations, wantedOccupations } = profile;
  const { languages, education, authorisations, licences, wantedKinds, wantedExtent, skills } = profile;
  return {
    ...noAnswers,
    homePlaceId,
    travelModes: [...travelModes],
    maxTravelMinutes,
    knownOccupations: [...knownOccupations],
    wantedOccupations: [...wantedOccupations],
    skills: [...new Set(skills.map(({ id }) => id))],
    languages: languages.map((one) => ({ ...one })),
    education,
    authorisations: [...authorisations],
    licences: licences === null ? null : [...licences],
    wantedKinds: [...wantedKinds],
    wantedExtent,
  };
}
