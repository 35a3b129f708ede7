import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena, type Person } from '../../../test/arena.ts';

let arena: Arena;
let employer: EmployerPerson;
let seeker: Person;
let id: string;
beforeAll(async () => {
  arena = await openArena();
});
beforeEach(async () => {
  employer = await arena.employer();
  seeker = await arena.seeker();
  const opportunityId = await arena.opportunity(employer);
  const { body } = await arena.call(seeker, 'POST /api/opportunities/:id/interests', {
    params: { id: opportunityId },
    body: { strengths: [] },
  });
  const yes = await arena.call(employer, 'POST /api/interests/:id/answer', {
    params: { id: body.id },
    body: { answer: 'yes', reason: 'none', shareReason: false },
  });
  id = yes.body.conversationId ?? '';
});
afterAll(() => arena.close());

const send = (as: Person, text: string, key = crypto.randomUUID()) =>
  arena.call(as, 'POST /api/conversations/:id/messages', { params: { id }, body: { text, key } });
const read = (as: Person) => arena.call(as, 'GET /api/conversations/:id', { params: { id } });
const unread = async (as: Person) =>
  (await arena.call(as, 'GET /api/conversations')).body.find((conversation) => conversation.id === id)?.unread;

describe('a conversation', () => {
  it('is read by both sides, oldest first, each with the other’s name', async () => {
    await send(seeker, 'Hei!');
    await send(employer, ' Velkommen. \n');
    const [ofSeeker, ofEmployer] = [await read(seeker), await read(employer)];
    expect(ofSeeker.body).toMatchObject({
      with: { name: employer.name, email: null },
      canWrite: true,
      opportunity: { isOpen: true },
      messages: [
        { mine: true, text: 'Hei!' },
        { mine: false, text: 'Velkommen.' },
      ],
    });
    expect(ofEmployer.body.with).toEqual({ name: seeker.name, email: expect.stringContaining('@') });
    expect(ofEmployer.body.messages.map(({ mine }) => mine)).toEqual([false, true]);
  });

  it('counts what came since one wrote, and reading changes nothing', async () => {
    await send(employer, 'Kan du komme tirsdag?');
    await send(employer, 'Klokka ti?');
    await read(seeker);
    expect(await unread(seeker)).toBe(2);
    await send(seeker, 'Ja.');
    expect([await unread(seeker), await unread(employer)]).toEqual([0, 1]);
  });

  it('takes the same key once, also when pressed five times at once', async () => {
    const key = crypto.randomUUID();
    const answers = await Promise.all(Array.from({ length: 5 }, () => send(seeker, 'Hei!', key)));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.every(({ status }) => status === 201)).toBe(true);
    expect((await read(employer)).body.messages).toHaveLength(1);
    await send(seeker, 'Hei igjen!', key);
    await send(employer, 'Hei!', key);
    expect((await read(employer)).body.messages.map(({ text }) => text)).toEqual(['Hei!', 'Hei igjen!', 'Hei!']);
  });

  it('takes no blank message', async () => {
    expect((await send(seeker, ' \n\t ')).code).toBe('request.invalid');
    expect((await send(seeker, '')).code).toBe('request.invalid');
    expect((await read(seeker)).body.messages).toEqual([]);
  });

  it('does not exist for anybody else', async () => {
    for (const other of [await arena.seeker(), await arena.employer(), await arena.caseworker(), await arena.administrator()]) {
      expect((await read(other)).code).toBe('not_found');
      expect((await send(other, 'Hei')).code).toBe('not_found');
    }
    expect((await read(arena.visitor)).code).toBe('session.required');
    expect((await read(seeker)).body.messages).toEqual([]);
  });

  it('closes for writing when the employer is paused; both may still read', async () => {
    await send(employer, 'Hei!');
    await arena.deps.database.pool.query("update employers set status = 'paused', paused_because = 'register' where id = $1", [
      employer.employerId,
    ]);
    expect((await send(employer, 'Er du der?')).code).toBe('conversation.closed');
    expect((await send(seeker, 'Ja.')).code).toBe('conversation.closed');
    for (const side of [seeker, employer])
      expect((await read(side)).body).toMatchObject({ canWrite: false, messages: [{ text: 'Hei!' }] });
  });

  it('sends one letter until there is an answer, without what was written', async () => {
    const lettersTo = async () => {
      await arena.runJobs();
      return (await arena.letters()).filter(({ text }) => text.includes(`/samtaler/${id}`));
    };
    await send(employer, 'HEMMELIG en');
    expect(await lettersTo()).toHaveLength(1);
    await send(employer, 'HEMMELIG to');
    expect(await lettersTo()).toHaveLength(1);
    await send(seeker, 'HEMMELIG tre');
    await send(employer, 'HEMMELIG fire');
    const letters = await lettersTo();
    expect(letters).toHaveLength(3);
    expect(JSON.stringify(letters)).not.toMatch(/HEMMELIG|Søker/);
  });
});
