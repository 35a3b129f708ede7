import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, openArena } from '../../apps/api/test/arena.ts';
import { readSources, root } from '../architecture/sources.ts';
import { makeWorld, type World } from './world.ts';

let arena: Arena;
let world: World;
beforeAll(async () => {
  arena = await openArena();
  world = await makeWorld(arena);
});
afterAll(() => arena.close());

/**
 * Where each table of states is walked act by act; `state-matrix.ts` holds all of them besides against every change that any route makes.
 */
const walks: Readonly<Record<string, string>> = {
  'apps/api/src/features/interests/interests.rules.ts': 'apps/api/src/features/interests/states.routes.test.ts',
  'apps/api/src/features/employers/standing.rules.ts': 'apps/api/src/features/employers/standing.routes.test.ts',
  'apps/api/src/features/opportunities/publishing.rules.ts': 'apps/api/src/features/opportunities/own-acts.routes.test.ts',
  'apps/api/src/features/conversations/meetings.rules.ts': 'apps/api/src/features/conversations/meetings.rules.test.ts',
};

describe('every table of states', () => {
  it('is walked by a test, and is what the matrix compares changes with', () => {
    const sources = readSources();
    const tables = [...sources]
      .filter(([path, text]) => path.endsWith('.rules.ts') && /import .*\bTransition\b.*access\/transitions/.test(text))
      .map(([path]) => path);
    expect(tables.sort()).toEqual(Object.keys(walks).sort());
    const matrix = readFileSync(`${root}/tests/access/state-things.ts`, 'utf8');
    for (const path of tables) {
      expect(matrix, path).toContain(path.replace('apps/', '../../apps/'));
      expect(sources.get(walks[path] ?? ''), path).toContain(`./${path.split('/').at(-1)}`);
    }
  });
});

describe('the database', () => {
  /** Whether it refuses, in a transaction that leaves nothing behind. */
  async function refusalOf(statements: readonly string[]): Promise<string | null> {
    const client = await arena.deps.database.pool.connect();
    try {
      await client.query('begin');
      for (const statement of statements) await client.query(statement);
      return null;
    } catch (error) {
      const { message, constraint } = error as { message: string; constraint?: string };
      return constraint ?? message;
    } finally {
      await client.query('rollback');
      client.release();
    }
  }

  it('knows the statuses of everything that has one, and takes no other', async () => {
    const { rows } = await arena.deps.database.pool.query<{ name: string }>(
      "select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'status' order by 1",
    );
    const kept: string[] = [];
    // An answer has a date: without one, that guard would speak first.
    const beside: Readonly<Record<string, string>> = { interests: ', answered_at = now()' };
    for (const { name } of rows) {
      const guard = `${name}_status_known`;
      const update = `update ${name} set status = 'nonsense'${beside[name] ?? ''}`;
      if ((await refusalOf([update])) !== guard) kept.push(`${name} takes any status`);
      // It is this guard that refuses, and nothing else: without it the row is written.
      if ((await refusalOf([`alter table ${name} drop constraint ${guard}`, update])) === guard)
        kept.push(`${guard} is not the one`);
    }
    expect(rows.length).toBeGreaterThan(5);
    expect(kept).toEqual([]);
  });

  it('itself keeps two yeses, a valid consent, a consent as it was given and the log', async () => {
    const { fromSeeker, consentId, seeker, consented } = world.things;
    const cases: [table: string, trigger: string, says: string, statements: string[]][] = [
      [
        'conversations',
        'conversations_need_two_yeses',
        'conversations_need_two_yeses',
        [
          `insert into conversations (opportunity_id, seeker_id, interest_id) values ('${fromSeeker.opportunityId}', '${seeker.accountId}', '${fromSeeker.id}')`,
        ],
      ],
      [
        'referrals',
        'referrals_need_valid_consent',
        'referrals_need_valid_consent',
        [
          `update consents set withdrawn_at = now() where id = '${consentId}'`,
          `insert into referrals (proposal_id, consent_id, seeker_id, opportunity_id) values ('${consented.id}', '${consentId}', '${seeker.accountId}', '${consented.opportunityId}')`,
        ],
      ],
      [
        'consents',
        'consents_are_fixed',
        'consents_are_fixed',
        [`update consents set until_on = until_on + 100 where id = '${consentId}'`],
      ],
      ['status_changes', 'status_changes_append_only', 'status_changes is append-only', ['delete from status_changes']],
    ];
    for (const [table, trigger, says, statements] of cases) {
      expect(await refusalOf(statements), trigger).toBe(says);
      expect(
        await refusalOf([`alter table ${table} disable trigger ${trigger}`, ...statements]),
        `without ${trigger}`,
      ).toBeNull();
    }
  });
});
