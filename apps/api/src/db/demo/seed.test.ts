import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, openArena } from '../../../test/arena.ts';
import { demoEmployers } from './employers.data.ts';
import { demoOpportunities } from './opportunities.data.ts';
import { seedDemo } from './seed.ts';

let arena: Arena;
beforeAll(async () => {
  arena = await openArena();
});
afterAll(() => arena.close());

const rowsOf = async (statement: string, values: unknown[] = []): Promise<Record<string, unknown>[]> => {
  const { rows } = await arena.deps.database.pool.query<Record<string, unknown>>(statement, values);
  return rows;
};

describe('seeding the demo', () => {
  it('fills an empty database once, and leaves one that has people in it alone', async () => {
    expect(await seedDemo(arena.deps.database, new Date())).toBe(true);
    expect(await seedDemo(arena.deps.database, new Date())).toBe(false);
    expect(await rowsOf('select count(*)::int as count from employers')).toEqual([{ count: demoEmployers.length }]);
    expect(await rowsOf('select count(*)::int as count from opportunities')).toEqual([{ count: demoOpportunities.length }]);
  });

  it('keeps each opportunity with its own employer, requirements and facts', async () => {
    for (const { title, employerKey, requirements, workplaceFacts } of demoOpportunities) {
      const employer = demoEmployers.find(({ key }) => key === employerKey);
      expect(
        await rowsOf(
          `select workplace_facts as facts, employers.sector,
             (select jsonb_agg(requirement order by position) from requirements where opportunity_id = opportunities.id) as asked
           from opportunities join employers on employers.id = employer_id where title_nb = $1 and name = $2`,
          [title.nb, employer?.name],
        ),
        title.nb,
      ).toEqual([{ facts: workplaceFacts, sector: employer?.sector, asked: requirements.length > 0 ? requirements : null }]);
    }
  });

  it('remembers how each employer answered, and nobody who asked', async () => {
    const [told] = await rowsOf('select count(*)::int as asked, count(interest_id)::int as people from employer_answers');
    expect(told).toEqual({ asked: demoEmployers.reduce((sum, { answers }) => sum + (answers?.asked ?? 0), 0), people: 0 });
  });
});
