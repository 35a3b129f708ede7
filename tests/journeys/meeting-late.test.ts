/** Presses that come twice, too late, or after the session has ended: nothing typed is lost, and the page says how it stands. */
import { conversations } from '@arena/texts/nb/conversations';
import { employers } from '@arena/texts/nb/employers';
import { interests } from '@arena/texts/nb/interests';
import { savings } from '@arena/texts/nb/savings';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { blocks } from '../../apps/api/src/db/schema/conversations.ts';
import { interests as table } from '../../apps/api/src/db/schema/interests.ts';
import { profiles } from '../../apps/api/src/db/schema/profiles.ts';
import type { EmployerPerson, Person } from '../../apps/api/test/arena.ts';
import { type Journey, openJourney, type Visitor } from './journey.ts';

let journey: Journey;
let employer: EmployerPerson;
let person: Person;
let seeker: Visitor;
let id: string;

beforeAll(async () => {
  journey = await openJourney();
  employer = await journey.arena.employer({ name: 'Bakeriet i Bakken AS' });
});
beforeEach(async () => {
  const { arena } = journey;
  person = await arena.seeker({ findable: true });
  id = await arena.opportunity(employer, { titleNb: 'Hjelp i bakeriet' });
  seeker = await journey.visit({ width: 320 });
  await seeker.become(person);
  return () => seeker.leave();
});
afterAll(() => journey.close());

const says = (text: string | RegExp) => seeker.page.getByText(text).filter({ visible: true }).first().waitFor();
const silent = async (text: string | RegExp) =>
  expect(await seeker.page.getByText(text).filter({ visible: true }).count(), String(text)).toBe(0);
const press = (name: string | RegExp) => seeker.page.getByRole('button', { name }).first().click();
const words = () => seeker.page.locator('textarea[name=ownWords]');
const hasFocus = (text: string) =>
  seeker.page.waitForFunction((part) => document.activeElement?.textContent?.includes(part) === true, text);
const heading = (name: string) => seeker.page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const express = async (ownWords = '') =>
  (
    await journey.arena.call(person, 'POST /api/opportunities/:id/interests', {
      params: { id },
      body: { strengths: [], ownWords },
    })
  ).body.id;
const answer = (interestId: string, yesOrNo: 'yes' | 'no') =>
  journey.arena.call(employer, 'POST /api/interests/:id/answer', {
    params: { id: interestId },
    body: { answer: yesOrNo, reason: 'none', shareReason: false },
  });
async function invite(): Promise<string> {
  const [row] = await journey.arena.deps.database.queries
    .insert(table)
    .values({ opportunityId: id, seekerId: person.accountId, direction: 'from-employer', status: 'sent', dueOn: '2099-01-01' })
    .returning({ id: table.id });
  return row?.id ?? '';
}

describe('a session that ended while somebody wrote', () => {
  const returned = async () => {
    const { page } = seeker;
    await page.waitForURL((url) => url.pathname === '/logg-inn');
    const back = new URL(page.url()).searchParams.get('returnTo') ?? '';
    await seeker.become(person);
    await seeker.open(back);
  };

  it('keeps the words to an employer, and the other words in "Møter"', async () => {
    const { page } = seeker;
    await seeker.open(`/muligheter/${id}/mote`);
    await words().fill('Jeg baker hver lørdag.');
    await page.context().clearCookies();
    await press(interests.meet.action);
    await returned();
    await expect.poll(() => words().inputValue()).toBe('Jeg baker hver lørdag.');
    await press(interests.meet.action);
    await says(interests.mine.undo);

    await page.locator('summary', { hasText: interests.mine.waiting.changeWords }).click();
    await words().fill('Jeg baker hver søndag.');
    await page.context().clearCookies();
    await press(interests.mine.waiting.saveWords);
    await returned();
    // Not folded away: it would look lost.
    await expect.poll(() => words().isVisible()).toBe(true);
    await expect.poll(() => words().inputValue()).toBe('Jeg baker hver søndag.');
    await press(interests.mine.waiting.saveWords);
    await says(interests.mine.done.words);
  });

  it('keeps the words of a report', async () => {
    const { page } = seeker;
    const told = page.locator('textarea[name=words]');
    await seeker.open(`/rapporter?opportunity=${id}`);
    await page.getByRole('radio').first().check();
    await told.fill('Dette skjedde på intervjuet.');
    await page.context().clearCookies();
    await press(employers.report.action);
    await returned();
    await expect.poll(() => told.inputValue()).toBe('Dette skjedde på intervjuet.');
    expect(await page.getByRole('radio').first().isChecked()).toBe(true);
  });
});

describe('the same press twice', () => {
  it('is told as the first one, with the way to undo it and focus on what happened', async () => {
    await seeker.open(`/muligheter/${id}/mote`);
    await words().fill('Jeg baker.');
    await seeker.page.getByRole('button', { name: interests.meet.action }).dblclick();
    await says(interests.mine.undo);
    await hasFocus(interests.mine.sent.split('{{employer}}. ')[1] ?? '');
    await seeker.check();
  });

  it('with other words says that it is said, keeps them, and puts them in place of the first', async () => {
    const { page } = seeker;
    await seeker.open(`/muligheter/${id}/mote`);
    await words().fill('Nye ord.');
    const interestId = await express('Gamle ord.');
    await press(interests.meet.action);
    await heading(interests.meet.waiting.title);
    expect(await words().inputValue()).toBe('Nye ord.');
    await seeker.check();
    await press(interests.meet.again.save);
    await says(interests.mine.done.words);
    const [row] = await journey.arena.deps.database.queries.select().from(table).where(eq(table.id, interestId));
    expect(row?.ownWords).toBe('Nye ord.');

    await page.goBack();
    await seeker.open(`/muligheter/${id}/mote`);
    await heading(interests.meet.waiting.title);
    await answer(interestId, 'yes');
    await seeker.open(`/muligheter/${id}/mote`);
    await heading(interests.meet.accepted.title);
    await silent(/vet ikke hvem du er/);
    await page.getByRole('link', { name: interests.mine.accepted.action }).waitFor();
    await seeker.check();
  });
});

describe('a press that comes too late', () => {
  it('is refused with what happened, over a list that is as true', async () => {
    await invite();
    await seeker.open('/mine-moter');
    const interestId = (await journey.arena.call(person, 'GET /api/interests')).body[0]?.id ?? '';
    await journey.arena.call(person, 'POST /api/invitations/:id/answer', { params: { id: interestId }, body: { answer: 'yes' } });
    await press(interests.mine.invited.no);
    await says(/Dere har begge sagt ja i mellomtiden/);
    await silent(/vet ikke hvem du er/);
    expect(await seeker.page.getByRole('button', { name: interests.mine.invited.no }).count()).toBe(0);
    await seeker.page.getByRole('link', { name: interests.mine.accepted.action }).waitFor();
    await seeker.check();
  });

  it('loses no words when the employer was quicker', async () => {
    const { page } = seeker;
    const interestId = await express();
    await seeker.open('/mine-moter');
    await page.locator('summary', { hasText: interests.mine.waiting.writeWords }).click();
    await words().fill('Dette ville jeg si.');
    await journey.arena.call(employer, 'POST /api/interests/:id/seen', { params: { id: interestId }, body: {} });
    await press(interests.mine.waiting.saveWords);
    await says('Dette ville jeg si.');
    await says(interests.mine.waiting.seen);
    await silent(interests.mine.waiting.unseen);
    await answer(interestId, 'yes');
    await press(interests.mine.waiting.withdraw);
    await says(/Dere har begge sagt ja i mellomtiden/);
    await silent(/Venter på svar/);
  });
});

describe('before and after a yes', () => {
  it('an invitation shows what a yes opens, and the way to change it; a closed conversation is told', async () => {
    const { queries } = journey.arena.deps.database;
    const [profile] = await queries.select().from(profiles).where(eq(profiles.accountId, person.accountId));
    if (profile === undefined) throw new Error('no profile');
    await queries
      .update(profiles)
      .set({ answers: { ...profile.answers, canWords: 'Jeg steker vafler.' } })
      .where(eq(profiles.accountId, person.accountId));
    await invite();
    await seeker.open('/mine-moter');
    await seeker.page.locator('summary', { hasText: interests.mine.invited.see }).click();
    await says('Jeg steker vafler.');
    await says(person.name);
    await seeker.page.getByRole('link', { name: interests.meet.change }).waitFor();
    await seeker.check();
    await press(interests.mine.invited.yes);
    await seeker.page.waitForURL((url) => url.pathname.startsWith('/samtaler/') && url.searchParams.get('done') === 'yes');
    await says(conversations.one.done.yes);
    await queries.insert(blocks).values({ seekerId: person.accountId, employerId: employer.employerId, side: 'seeker' });
    await seeker.open('/mine-moter');
    await says(interests.mine.accepted.closed);
    await silent(/Avtal å møtes/);
    await queries.delete(blocks).where(eq(blocks.seekerId, person.accountId));
  });

  it('a profile that rests is woken where it is needed', async () => {
    await journey.arena.call(person, 'POST /api/profile/pause');
    await seeker.open(`/muligheter/${id}/mote`);
    await heading(interests.meet.paused.title);
    await seeker.check();
    await press(interests.meet.paused.action);
    await heading(interests.meet.title);
  });

  it('somebody who follows a search is told so where focus is', async () => {
    await seeker.open('/lagret/nytt?what=matches');
    await press(savings.follow.action);
    await hasFocus(savings.searches.saved);
  });
});
