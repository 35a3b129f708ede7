import { type Access, accesses } from '@arena/contract/access';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policy } from '../../apps/api/src/access/policy.ts';
import { type Arena, openArena } from '../../apps/api/test/arena.ts';
import { type Cell, runAccessMatrix } from './access-matrix.ts';
import { actorNames } from './actors.ts';
import { witness } from './asking.ts';
import { expectation, isOverThing } from './expectations.ts';

const signedIn = 'administrator caseworker employer seeker';
const whoHolds: Record<Access, string> = {
  public: 'everybody',
  'mailbox:read': 'everybody',
  'notice:list': signedIn,
  'notice:read': signedIn,
  'account:edit': signedIn,
  'saving:list': 'seeker',
  'saving:edit': 'seeker',
  'profile:read': 'seeker',
  'profile:edit': 'seeker',
  'interest:express': 'seeker',
  'interest:list': 'seeker',
  'interest:withdraw': 'employer seeker',
  'interest:write': 'seeker',
  'interest:see': 'employer seeker',
  'invitation:answer': 'seeker',
  'following:invite': 'seeker',
  'following:list-own': 'seeker',
  'proposal:list-own': 'seeker',
  'proposal:answer': 'seeker',
  'consent:give': 'seeker',
  'consent:list': 'seeker',
  'consent:withdraw': 'seeker',
  'employer:register': 'employer',
  'employer:read-own': 'employer',
  'employer:join': 'employer',
  'employer:leave': 'employer',
  'employer:manage': 'employer',
  'opportunity:create': 'employer',
  'opportunity:list-own': 'employer',
  'opportunity:edit': 'employer',
  'opportunity:publish': 'employer',
  'opportunity:close': 'employer',
  'opportunity:push': 'machine',
  'claim:list': 'employer',
  'claim:edit': 'employer',
  'poster:read': 'employer',
  'candidate:list': 'employer',
  'invitation:send': 'employer',
  'interest:answer': 'employer',
  'referral:answer': 'employer',
  'conversation:list': 'employer seeker',
  'conversation:read': 'employer seeker',
  'message:send': 'employer seeker',
  'meeting:propose': 'employer seeker',
  'meeting:answer': 'employer seeker',
  'meeting:cancel': 'employer seeker',
  'conversation:report': 'employer seeker',
  'conversation:block': 'employer seeker',
  'following:list': 'caseworker',
  'following:accept': 'caseworker',
  'following:end': 'caseworker seeker',
  'following:match': 'caseworker',
  'proposal:send': 'caseworker',
  'proposal:list': 'caseworker',
  'referral:send': 'caseworker',
  'opportunity:review': 'administrator',
  'employer:review': 'administrator',
  'employer:decide': 'administrator',
  'report:send': 'caseworker seeker',
  'report:review': 'administrator',
  'statistics:read': 'administrator',
  'system:read': 'administrator',
};

let arena: Arena;
let cells: Cell[];
let written: () => Promise<number>;

beforeAll(async () => {
  arena = await openArena();
  // The login of this arena leads nowhere; the address it would send people to is enough.
  arena.deps.login = {
    ...arena.deps.login,
    begin: async (issuer) => ({
      url: 'https://issuer.example/authorize',
      state: { issuer, state: 's', nonce: 'n', codeVerifier: 'v', acrValues: [], startedAt: Date.now() },
    }),
  };
  written = await witness(arena);
  cells = await runAccessMatrix(arena, written);
  const refused = cells.filter(({ expected }) => expected === 'refused').length;
  console.log(
    `access: ${JSON.stringify({ cells: cells.length, refused, wrong: cells.filter(({ wrong }) => wrong !== null).length })}`,
  );
}, 120_000);
afterAll(() => arena.close());

describe('every route for every actor', () => {
  it('answers those who may and refuses the others, who change nothing and learn nothing', () => {
    expect(cells.length).toBeGreaterThan(300);

    expect(
      cells.filter(({ wrong }) => wrong !== null).map(({ route, actor, wrong }) => `${route} as ${actor}: ${wrong}`),
    ).toEqual([]);
  });

  it('notices a guard that is gone', async () => {
    const guard = policy['opportunity:close'] as { over: unknown };
    const { over } = guard;
    guard.over = () => true;
    try {
      const opened = await runAccessMatrix(arena, written, ({ access }) => access === 'opportunity:close');
      const wrong = opened.filter((cell) => cell.wrong !== null);
      expect(wrong.map(({ actor }) => actor)).toContain('another employer');
      expect(wrong.map((cell) => cell.wrong)).toContain('something changed although everybody was refused');
    } finally {
      guard.over = over;
    }
  });

  it('gives each right to the roles written down here, so that a slip in the policy is seen', () => {
    const given = Object.fromEntries(
      accesses.map((access) => {
        const { roles } = policy[access];
        return [access, roles === 'everybody' ? 'everybody' : [...roles].sort().join(' ')];
      }),
    );

    expect(given).toEqual(whoHolds);
  });

  it('is asked of every right, and every right but the public ones refuses somebody', () => {
    expect(Object.keys(policy).sort()).toEqual([...accesses].sort());
    for (const access of accesses) {
      const expected = actorNames.map((actor) => expectation(actor, access));
      expect(expected, access).toContain('allowed');
      if (access !== 'public' && access !== 'mailbox:read') expect(expected, access).toContain('refused');
    }
  });

  it('opens a thing to those it belongs to alone', () => {
    const owners = ['seeker', 'employer', 'colleague at the employer', 'caseworker'];
    for (const access of accesses.filter(isOverThing).filter((one) => !/^employer:/.test(one)))
      for (const actor of actorNames.filter((one) => !owners.includes(one)))
        expect(expectation(actor, access), `${access} as ${actor}`).toBe('refused');
  });

  it('never opens to staff what is a person’s own, nor to a person what is staff’s', () => {
    for (const access of accesses.filter((one) => /^(profile|consent|message):/.test(one)))
      for (const actor of ['administrator', 'caseworker', 'another caseworker', 'administrator who acts as caseworker'] as const)
        expect(expectation(actor, access), access).toBe('refused');
    for (const access of accesses.filter((one) => /^(statistics|system|employer:(review|decide))/.test(one)))
      for (const actor of actorNames.filter((one) => one !== 'administrator')) expect(expectation(actor, access)).toBe('refused');
  });
});
