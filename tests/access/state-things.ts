/** Things in every state they can stand in, made anew for each call that may change them. All belong to "seeker", "employer" and "caseworker". */

import { meetingStatuses } from '@arena/contract/conversations';
import { followingStatuses } from '@arena/contract/followings';
import { interestDirections, interestStatuses } from '@arena/contract/interests';
import { opportunityStatuses } from '@arena/contract/opportunities';
import { proposalStatuses } from '@arena/contract/proposals';
import type { Transition } from '../../apps/api/src/access/transitions.ts';
import { meetingTransitions } from '../../apps/api/src/features/conversations/meetings.rules.ts';
import { columnsOf, type EmployerState, employerTransitions } from '../../apps/api/src/features/employers/standing.rules.ts';
import { interestTransitions } from '../../apps/api/src/features/interests/interests.rules.ts';
import { transitions as opportunityTransitions } from '../../apps/api/src/features/opportunities/publishing.rules.ts';
import type { Arena } from '../../apps/api/test/arena.ts';
import type { Actors } from './actors.ts';
import type { Resource } from './expectations.ts';
import { farDay } from './things.ts';

export const employerStates: readonly EmployerState[] = [
  'pending',
  'approved',
  'declined',
  'removed',
  'paused:own-wish',
  'paused:silent',
  'paused:reported',
  'paused:register',
  'paused:reported:own-wish',
  'paused:reported:silent',
  'paused:reported:register',
];

export interface Kind {
  states: readonly string[];
  /** The thing's id, in that state. */
  make(state: string): Promise<string>;
  /** What the policy is asked over, where it is not simply the world's. */
  resource?(state: string): Partial<Resource>;
  /** Where it stands now; absent where a kind has no status of its own. */
  read?(id: string): Promise<string>;
  table?: readonly Transition<string, string>[];
  /** Its rows in the log of changes. */
  logged?: boolean;
}

const fit = { extentFrom: 100, extentTo: 100, descriptionNb: 'Du hjelper til på kjøkkenet hver dag, sammen med oss som er der.' };

export function kindsOf(arena: Arena, { seeker, employer, otherEmployer, caseworker }: Actors) {
  const { pool } = arena.deps.database;
  const one = async (text: string, values: unknown[]): Promise<string> =>
    ((await pool.query<{ it: string }>(text, values)).rows[0]?.it ?? '') as string;
  const insert = (table: string, row: Record<string, unknown>) => {
    const names = Object.keys(row);
    return one(
      `insert into ${table} (${names.map((name) => `"${name}"`).join(', ')}) values (${names.map((_, n) => `$${n + 1}`).join(', ')}) returning id as it`,
      Object.values(row),
    );
  };
  const statusOf = (table: string) => (id: string) => one(`select status as it from ${table} where id = $1`, [id]);
  const opportunity = (status = 'open') =>
    arena.opportunity(employer, {
      ...fit,
      status: status as (typeof opportunityStatuses)[number],
      publishedAt: status === 'draft' || status === 'in-review' ? null : new Date(),
      updatedAt: new Date(),
    });
  /** Where only the row is needed, and the market need not know it. */
  const rowOnly = async () =>
    insert('opportunities', {
      employer_id: employer.employerId,
      employer_name: employer.name,
      kind: 'job',
      status: 'open',
      occupation_code: '9412',
      title_nb: 'Kjøkkenhjelp',
      title_en: 'Kitchen helper',
      description_nb: fit.descriptionNb,
      description_en: '',
      place_id: 'hamar',
      municipality_number: '3403',
      published_at: new Date(),
      expires_at: new Date('2100-01-01'),
    });
  const interest = async (direction: string, status: string) => {
    const opportunity_id = await rowOnly();
    const answered_at = status === 'sent' || status === 'seen' ? null : new Date();
    const row = { opportunity_id, seeker_id: seeker.accountId, direction, status, answered_at, due_on: '2099-01-01' };
    return { opportunity_id, id: await insert('interests', row) };
  };
  const unblock = () => pool.query('delete from blocks where seeker_id = $1', [seeker.accountId]);
  const conversation = async (state: string) => {
    await unblock();
    const { id: interest_id, opportunity_id } = await interest('from-seeker', 'accepted');
    const id = await insert('conversations', { opportunity_id, seeker_id: seeker.accountId, interest_id });
    const side = /^blocked by (\w+)$/.exec(state)?.[1];
    if (side !== undefined)
      await pool.query('insert into blocks (seeker_id, employer_id, side) values ($1, $2, $3)', [
        seeker.accountId,
        employer.employerId,
        side,
      ]);
    if (state === 'over') await pool.query("update opportunities set status = 'closed' where id = $1", [opportunity_id]);
    return id;
  };
  const following = async (status: string) =>
    insert('followings', {
      seeker_id: seeker.accountId,
      caseworker_id: caseworker.accountId,
      status,
      code_hash: status === 'offered' ? `code ${Math.trunc(performance.now() * 1000)}` : null,
      started_at: new Date(),
      ended_at: status === 'ended' ? new Date() : null,
    });
  const endFollowings = () =>
    pool.query("update followings set status = 'ended', ended_at = now() where seeker_id = $1 and status = 'active'", [
      seeker.accountId,
    ]);
  const proposal = async (status: string, followed = true) => {
    await endFollowings();
    const opportunity_id = await rowOnly();
    const following_id = await following(followed ? 'active' : 'ended');
    const row = { following_id, seeker_id: seeker.accountId, opportunity_id, status };
    return { ...row, id: await insert('proposals', row) };
  };
  const consent = async (state: string) => {
    const { id: proposal_id, opportunity_id } = await proposal('agreed');
    const id = await insert('consents', {
      proposal_id,
      opportunity_id,
      seeker_id: seeker.accountId,
      facts: JSON.stringify([{ label: 'Norsk', value: 'B1' }]),
      text_version: '1',
      language: 'nb',
      until_on: state === 'past' ? farDay(-2) : farDay(30),
      withdrawn_at: state === 'withdrawn' ? new Date() : null,
    });
    return { id, proposal_id, opportunity_id };
  };
  const message = async (conversation_id: string) =>
    insert('messages', {
      conversation_id,
      author_id: employer.accountId,
      side: 'employer',
      text: 'Hei!',
      sending_key: conversation_id,
    });
  const conversationStates = ['open', 'blocked by seeker', 'blocked by employer', 'over'] as const;
  const imported = (claimedBy: string | null) =>
    arena.opportunity(employer, {
      source: 'nav-feed',
      externalId: `state ${Math.trunc(performance.now() * 1000)}`,
      organisationNumber: employer.organisationNumber,
      ...(claimedBy === null ? { employerId: null } : { employerId: claimedBy, claimedBy, claimedAt: new Date() }),
    });

  return {
    opportunity: {
      // An ad from NAV's feed may stand under an employer, and is nobody's to run here.
      states: [...opportunityStatuses, 'imported'],
      make: (state) => (state === 'imported' ? imported(employer.employerId) : opportunity(state)),
      resource: (state) => (state === 'imported' ? { source: 'nav-feed', contactHere: false } : {}),
      read: statusOf('opportunities'),
      table: opportunityTransitions,
      logged: true,
    },
    interest: {
      states: interestDirections.flatMap((direction) => interestStatuses.map((status) => `${direction}:${status}`)),
      make: async (state) => (await interest(...(state.split(':') as [string, string]))).id,
      read: (id) => one("select direction || ':' || status as it from interests where id = $1", [id]),
      table: interestTransitions,
      logged: true,
    },
    claim: { states: ['unclaimed', 'claimed'], make: (state) => imported(state === 'claimed' ? employer.employerId : null) },
    conversation: { states: conversationStates, make: conversation },
    file: {
      states: conversationStates,
      make: async (state) =>
        insert('conversation_files', {
          message_id: await message(await conversation(state)),
          name: 'cv.pdf',
          media_type: 'application/pdf',
          bytes: Buffer.from('%PDF-1.4'),
        }),
    },
    meeting: {
      states: ['seeker', 'employer'].flatMap((side) => meetingStatuses.map((status) => `${side}:${status}`)),
      make: async (state) => {
        const [side, status] = state.split(':');
        const conversation_id = await conversation('open');
        const starts_at = new Date(`${farDay(5)}T10:00:00Z`);
        const of = { conversation_id, side, status, starts_at, minutes: 30, way: 'place', where: 'Hamar' };
        return insert('meetings', { ...of, sending_key: `state-${conversation_id}` });
      },
      read: (id) => one("select side || ':' || status as it from meetings where id = $1", [id]),
      table: ['seeker', 'employer'].flatMap((side) =>
        meetingTransitions.map((row) => ({ ...row, from: `${side}:${row.from}`, to: `${side}:${row.to}` })),
      ),
    },
    following: {
      states: followingStatuses,
      make: async (state) => {
        await endFollowings();
        return following(state);
      },
      resource: (status) => ({ status }),
      read: statusOf('followings'),
      logged: true,
    },
    proposal: {
      states: [...proposalStatuses, ...proposalStatuses.map((status) => `${status}, no longer followed`)],
      make: async (state) => (await proposal(state.split(',')[0] ?? '', !state.includes(','))).id,
      resource: (state) => ({ status: state.includes(',') ? 'ended' : 'active' }),
      read: statusOf('proposals'),
      logged: true,
    },
    consent: { states: ['given', 'withdrawn', 'past'], make: async (state) => (await consent(state)).id },
    referral: {
      states: ['sent', 'accepted', 'declined', 'sent, consent withdrawn'],
      make: async (state) => {
        const { id: consent_id, ...of } = await consent('given');
        const row = { ...of, consent_id, seeker_id: seeker.accountId, status: state.split(',')[0] };
        const id = await insert('referrals', row);
        if (state.includes(',')) await pool.query('update consents set withdrawn_at = now() where id = $1', [consent_id]);
        return id;
      },
      read: statusOf('referrals'),
      logged: true,
    },
    report: {
      states: ['waiting', 'decided'],
      make: async (state) => {
        const reported = await arena.employer();
        const of = { employer_id: reported.employerId, reporter_id: seeker.accountId, about: 'employer', reason: 'other' };
        return insert('reports', state === 'waiting' ? of : { ...of, decided_at: new Date(), upheld: 'no', finding: 'Nei.' });
      },
    },
    employer: {
      states: employerStates,
      make: async (state) => {
        const made = await arena.employer();
        await stand(arena, made.employerId, state as EmployerState);
        return made.employerId;
      },
      read: (id) => one("select concat_ws(':', status, paused_because, frozen_from) as it from employers where id = $1", [id]),
      table: employerTransitions,
      logged: true,
    },
    'saved search': {
      states: ['awake', 'asleep'],
      make: (state) =>
        insert('saved_searches', {
          account_id: seeker.accountId,
          kind: 'search',
          address: `q=${Math.trunc(performance.now() * 1000)}`,
          pace: 'weekly',
          renew_by: new Date(state === 'awake' ? '2099-01-01' : '2020-01-01'),
        }),
      resource: () => ({ employerId: otherEmployer.employerId }),
    },
  } satisfies Record<string, Kind>;
}

/** Puts the employer where it is to stand, past every rule. */
export async function stand(arena: Arena, employerId: string, state: EmployerState): Promise<void> {
  const { status, pausedBecause, frozenFrom } = columnsOf(state);
  await arena.deps.database.pool.query(
    'update employers set status = $2, paused_because = $3, frozen_from = $4, reason = $5 where id = $1',
    [employerId, status, pausedBecause, frozenFrom, status === 'declined' || status === 'removed' ? 'Nei.' : null],
  );
}
