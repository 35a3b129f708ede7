/** Every state, with every act, as everybody: over HTTP, against the table the rules hold. What the table lacks changes no row and no log. */
import { interestDirections, interestStatuses } from '@arena/contract/interests';
import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena, type Person } from '../../../test/arena.ts';
import { transitionOf } from '../../access/transitions.ts';
import { interests } from '../../db/schema/interests.ts';
import { statusChanges } from '../../db/schema/system.ts';
import { type InterestAct, type InterestState, interestTransitions, stateOf } from './interests.rules.ts';

let arena: Arena;
let others: Person[];
beforeAll(async () => {
  arena = await openArena();
  others = [
    arena.visitor,
    await arena.seeker(),
    await arena.seeker({ answers: null }),
    await arena.employer(),
    await arena.employer({ status: 'pending' }),
    await arena.employerWithoutOrganisation(),
    await arena.caseworker(),
    await arena.administrator(),
  ];
});
afterAll(() => arena.close());

type Made = { id: string; opportunityId: string; seeker: Person; employer: EmployerPerson };

async function make(state: Exclude<InterestState, 'none'>): Promise<Made> {
  // One employer for each, so that no limit of one person or one employer is met.
  const owner = await arena.employer();
  const seeker = await arena.seeker({ findable: true });
  const opportunityId = await arena.opportunity(owner);
  const [direction, status] = state.split(':') as [(typeof interestDirections)[number], (typeof interestStatuses)[number]];
  const answeredAt = status === 'sent' || status === 'seen' ? null : new Date();
  const [row] = await arena.deps.database.queries
    .insert(interests)
    .values({ opportunityId, seekerId: seeker.accountId, direction, status, answeredAt, dueOn: '2099-01-01' })
    .returning({ id: interests.id });
  return { id: row?.id ?? '', opportunityId, seeker, employer: owner };
}

const calls = {
  express: ({ opportunityId }: Made, as: Person) =>
    arena.call(as, 'POST /api/opportunities/:id/interests', { params: { id: opportunityId }, body: { strengths: [] } }),
  withdraw: ({ id }: Made, as: Person) => arena.call(as, 'POST /api/interests/:id/withdraw', { params: { id }, body: {} }),
  see: ({ id }: Made, as: Person) => arena.call(as, 'POST /api/interests/:id/seen', { params: { id }, body: {} }),
  accept: ({ id }: Made, as: Person) => answer(id, as, 'yes'),
  decline: ({ id }: Made, as: Person) => answer(id, as, 'no'),
};
const answer = (id: string, as: Person, yesOrNo: 'yes' | 'no') =>
  as.role === 'seeker'
    ? arena.call(as, 'POST /api/invitations/:id/answer', { params: { id }, body: { answer: yesOrNo } })
    : arena.call(as, 'POST /api/interests/:id/answer', {
        params: { id },
        body: { answer: yesOrNo, reason: 'none', shareReason: false },
      });
const acts = Object.keys(calls) as (keyof typeof calls)[];
const states = interestDirections.flatMap((direction) => interestStatuses.map((status) => stateOf({ direction, status })));

const read = async (id: string) => {
  const { queries } = arena.deps.database;
  const [row] = await queries.select().from(interests).where(eq(interests.id, id));
  const log = await queries
    .select()
    .from(statusChanges)
    .where(eq(statusChanges.subjectId, id))
    .orderBy(asc(statusChanges.sequence));
  return { row, state: stateOf(row), log };
};

describe.each(states as Exclude<InterestState, 'none'>[])('an interest that is %s', (from) => {
  it.each(acts.flatMap((act) => (['seeker', 'employer'] as const).map((by) => ({ act, by }))))(
    'when its $by would $act',
    async ({ act, by }) => {
      const made = await make(from);
      const before = await read(made.id);
      const { status } = await calls[act](made, made[by]);
      const after = await read(made.id);
      // A yes after the date has passed is asked for on the same button.
      const meant: InterestAct = act === 'accept' && by === 'employer' && from === 'from-seeker:expired' ? 'invite' : act;
      const to = transitionOf(interestTransitions, { act: meant, from, by });
      expect(after.state).toBe(to ?? from);
      if (to === undefined) {
        expect(after).toEqual(before);
        // Having seen what cannot be seen any more is no mistake of anybody's.
        expect(status).toSatisfy((code: number) => code >= 400 || act === 'see');
      } else {
        expect(status).toBeLessThan(300);
        expect(after.log).toHaveLength(before.log.length + 1);
        expect(after.log.at(-1)).toMatchObject({ toStatus: to.split(':')[1], actorRole: by, actorId: made[by].accountId });
      }
    },
  );

  it('is nobody else’s to touch', async () => {
    const made = await make(from);
    const before = await read(made.id);
    for (const act of acts.filter((act) => act !== 'express'))
      for (const other of others)
        expect((await calls[act](made, other)).status, `${other.role} ${act}`).toBeGreaterThanOrEqual(400);
    expect(await read(made.id)).toEqual(before);
  });
});

describe('the database itself', () => {
  const set = (change: string, id: string) =>
    arena.deps.database.pool.query(`update interests set ${change} where id = $1`, [id]);

  it('refuses a status, direction or reason that is none, and an answer without a date', async () => {
    const { id } = await make('from-seeker:sent');
    await expect(set("status = 'maybe', answered_at = now()", id)).rejects.toThrow('interests_status_known');
    await expect(set("direction = 'sideways'", id)).rejects.toThrow('interests_direction_known');
    await expect(set("reason = 'too old'", id)).rejects.toThrow('interests_reason_known');
    for (const status of ['accepted', 'declined', 'expired', 'withdrawn'])
      await expect(set(`status = '${status}'`, id)).rejects.toThrow('interests_answered_is_dated');
    expect((await read(id)).state).toBe('from-seeker:sent');
  });

  it('opens no conversation before two yeses', async () => {
    const { id, opportunityId, seeker } = await make('from-seeker:seen');
    await expect(
      arena.deps.database.pool.query('insert into conversations (opportunity_id, seeker_id, interest_id) values ($1, $2, $3)', [
        opportunityId,
        seeker.accountId,
        id,
      ]),
    ).rejects.toThrow('two yeses');
  });
});
