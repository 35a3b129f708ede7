/** Invented opportunities by the thousand in a database of its own: for measuring searches, never shown to anybody. */
import { randomUUID } from 'node:crypto';
import { seededDice } from '@arena/matching/matching.volume';
import { municipalities } from '@arena/taxonomy/municipalities';
import { occupationWords } from '@arena/taxonomy/occupation-words.data';
import { occupations } from '@arena/taxonomy/occupations';
import { places } from '@arena/taxonomy/places';
import { skillsOfOccupation } from '@arena/taxonomy/skills';
import { cefrLevels, opportunityKinds } from '@arena/taxonomy/types';
import { workplaceFacts } from '@arena/taxonomy/workplace-facts';
import { sql } from 'drizzle-orm';
import type { Database } from '../../apps/api/src/db/client.ts';
import { demoOpportunities } from '../../apps/api/src/db/demo/opportunities.data.ts';
import { employers } from '../../apps/api/src/db/schema/employers.ts';
import { opportunities, requirements } from '../../apps/api/src/db/schema/opportunities.ts';

type Opportunity = typeof opportunities.$inferInsert;
type Requirement = typeof requirements.$inferInsert;

const batchSize = 500;
const dayMilliseconds = 86_400_000;
/** As in real ads: a few occupations are asked for all the time, most now and then. */
const mostAskedFor = [
  '2223',
  '5321',
  '5329',
  '5223',
  '5120',
  '9112',
  '7115',
  '8332',
  '5311',
  '2320',
  '7411',
  '4110',
  '2512',
  '7231',
  '9412',
];

/** Fills an empty, migrated database with so many open opportunities of 300 approved employers. Every word stands in some ad of the demo. */
export async function fillWithVolume(database: Database, count: number): Promise<void> {
  const dice = seededDice(count);
  const others = occupations.map(({ code }) => code).filter((code) => !mostAskedFor.includes(code));
  const codes = [...mostAskedFor, ...others];
  const shares = codes.map((_code, at) => 1 / (at + 1));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const pickCode = () => {
    let left = (dice.roll(1_000_000) / 1_000_000) * whole;
    const at = shares.findIndex((share) => {
      left -= share;
      return left <= 0;
    });
    return codes[at] ?? '9412';
  };
  const wordsOf = (code: string) => (occupationWords[code] ?? []).filter((word) => !word.startsWith('~'));
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const now = Date.now();

  await database.transaction({ actor: null, reason: 'volume' }, async (queries) => {
    // No log of status changes and no notices: nobody listens, and nothing of this is kept.
    await queries.execute(sql`set local session_replication_role = replica`);
    const employerRows = Array.from({ length: 300 }, (_one, at) => ({
      id: randomUUID(),
      organisationNumber: String(810_000_000 + at),
      name: `${dice.pick(['Grønn', 'Blå', 'Gammel', 'Ny', 'Stille', 'Rask'])} ${dice.pick(['Gren', 'Elv', 'Mølle', 'Sag', 'Bru'])} ${at} AS`,
      status: 'approved' as const,
      registerChecked: true,
    }));
    await queries.insert(employers).values(employerRows);
    for (let made = 0; made < count; made += batchSize) {
      const rows: Opportunity[] = [];
      const asked: Requirement[] = [];
      for (let at = made; at < Math.min(count, made + batchSize); at++) {
        const id = randomUUID();
        const code = pickCode();
        const words = wordsOf(code);
        const place = dice.pick(places);
        const employer = dice.pick(employerRows);
        const text = dice.pick(demoOpportunities).description;
        const fromPercent = 20 + 10 * dice.roll(9);
        const ends = dice.chance(0.8) ? dice.roll(60) + 1 : null;
        rows.push({
          id,
          employerId: employer.id,
          employerName: employer.name,
          kind: dice.chance(0.7) ? 'job' : dice.pick(opportunityKinds),
          status: 'open',
          // Always told: guessing titles would be most of the time, and nothing of what is measured here.
          occupationCode: code,
          titleNb: capital(
            `${dice.pick(words)} ${dice.pick(['', 'søkes', 'til nytt bygg', 'i fast stilling', 'på dagtid'])}`.trim(),
          ),
          titleEn: capital(dice.pick(words)),
          descriptionNb: text.nb,
          descriptionEn: text.en,
          placeId: dice.chance(0.9) ? place.id : null,
          municipalityNumber: dice.chance(0.97) ? place.municipalityNumber : dice.pick(municipalities).number,
          extentFrom: fromPercent,
          extentTo: Math.min(100, fromPercent + 10 * dice.roll(4)),
          startsOn: dice.chance(0.5) ? new Date(now + dice.roll(150) * dayMilliseconds).toISOString().slice(0, 10) : null,
          deadlineOn: ends === null ? null : new Date(now + ends * dayMilliseconds).toISOString().slice(0, 10),
          workplaceFacts: workplaceFacts.filter(() => dice.chance(0.15)).map(({ id: fact }) => fact),
          publishedAt: new Date(now - dice.roll(60 * 86_400) * 1000),
          expiresAt: new Date(now + 90 * dayMilliseconds),
        });
        const list: Requirement['requirement'][] = [
          ...skillsOfOccupation(code)
            .slice(0, 3)
            .map((skillId) => ({ type: 'skill' as const, skillId, hardness: dice.pick(['must', 'trainable', 'nice'] as const) })),
          ...(dice.chance(0.6)
            ? [
                {
                  type: 'language' as const,
                  language: dice.chance(0.85) ? 'nb' : 'en',
                  oral: dice.pick(cefrLevels),
                  written: null,
                  hardness: dice.pick(['must', 'trainable'] as const),
                },
              ]
            : []),
        ];
        for (const [position, requirement] of list.entries())
          asked.push({ opportunityId: id, position, type: requirement.type, hardness: requirement.hardness, requirement });
      }
      await queries.insert(opportunities).values(rows);
      for (let from = 0; from < asked.length; from += batchSize)
        await queries.insert(requirements).values(asked.slice(from, from + batchSize));
    }
  });
}
