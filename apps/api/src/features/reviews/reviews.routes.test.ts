import type { OpportunityInput } from '@arena/contract/opportunities';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena, type Person } from '../../../test/arena.ts';
import { emptyInput } from '../opportunities/empty-opportunity.rules.ts';

let arena: Arena;
let administrator: Person;
let employer: EmployerPerson;
beforeAll(async () => {
  arena = await openArena();
  administrator = await arena.administrator();
});
beforeEach(async () => {
  employer = await arena.employer();
});
afterAll(() => arena.close());

const input: OpportunityInput = {
  ...emptyInput('job'),
  occupationCode: '9412',
  titleNb: 'Kjøkkenhjelp med humør',
  descriptionNb: 'Vi søker en ung person som kan hjelpe til på kjøkkenet vårt hver dag.',
  placeId: 'hamar',
  extent: { fromPercent: 50, toPercent: 100 },
};
let keys = 0;
/** An ad that the check objects to, sent to a human all the same. */
async function send(as: Person = employer) {
  const { body: draft } = await arena.call(as, 'POST /api/employer/opportunities', {
    body: { ...input, key: `review-${++keys}` },
  });
  const body = { version: draft.version, overrideReason: 'Dette er et ungdomstiltak.' };
  const sent = await arena.call(as, 'POST /api/employer/opportunities/:id/publish', { params: { id: draft.id }, body });
  expect(sent.body.status).toBe('in-review');
  await arena.runJobs();
  return sent.body;
}
const back = ({ id, version }: { id: string; version: number }) =>
  arena.call(administrator, 'POST /api/administration/opportunities/:id/decision', {
    params: { id },
    body: { decision: 'return', words: 'Alder kan dere ikke be om.', version },
  });
const waiting = async () => (await arena.call(administrator, 'GET /api/administration/employers')).body.waitingOpportunities;
const told = async () =>
  (await arena.call(administrator, 'GET /api/notices', { query: { language: 'nb' } })).body.items.filter(
    ({ title }) => title === 'En mulighet venter på at du leser den',
  ).length;

describe('an ad that waits for a human', () => {
  it('is counted where administrators begin, and told of once however many follow, until somebody has decided', async () => {
    expect([await waiting(), await told()]).toEqual([0, 0]);
    const first = await send();
    expect([await waiting(), await told()]).toEqual([1, 1]);
    const letters = (await arena.letters()).filter(({ key }) => key.startsWith('opportunity.waits:'));
    expect(letters.map(({ text }) => text.includes('/administrasjon/muligheter'))).toEqual([true]);
    const others = [await send(), await send()];
    expect([await waiting(), await told()]).toEqual([3, 1]);

    for (const one of [first, ...others]) expect((await back(one)).body.status).toBe('draft');
    expect(await waiting()).toBe(0);
    const next = await send();
    expect([await waiting(), await told()]).toEqual([1, 2]);
    await back(next);
  });

  it('is told of with its employer, where that waits itself', async () => {
    const before = await told();
    await send(await arena.employer({ status: 'pending' }));
    expect([await waiting(), await told()]).toEqual([1, before]);
  });

  it('is told of when its employer has been let in and it waits on', async () => {
    const pending = await arena.employer({ status: 'pending' });
    await send(pending);
    const before = await told();
    const decided = await arena.call(administrator, 'POST /api/administration/employers/:id/decision', {
      params: { id: pending.employerId },
      body: { decision: 'approve', reason: '', version: 1 },
    });
    expect(decided.status).toBe(200);
    await arena.runJobs();
    expect(await told()).toBe(before + 1);
  });
});
