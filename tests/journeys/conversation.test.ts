import { conversations as en } from '@arena/texts/en/conversations';
import { conversations as nb } from '@arena/texts/nb/conversations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EmployerPerson, Person } from '../../apps/api/test/arena.ts';
import { type Journey, openJourney, type Visitor } from './journey.ts';

let journey: Journey;
let seeker: Visitor;
let employer: Visitor;
let people: { seeker: Person; employer: EmployerPerson };
let id: string;

beforeAll(async () => {
  journey = await openJourney();
  const { arena } = journey;
  people = { seeker: await arena.seeker({ name: 'Åse Samtale', language: 'en' }), employer: await arena.employer() };
  const { body } = await arena.call(people.seeker, 'POST /api/opportunities/:id/interests', {
    params: { id: await arena.opportunity(people.employer) },
    body: { strengths: [], ownWords: 'I bake every weekend.' },
  });
  const yes = await arena.call(people.employer, 'POST /api/interests/:id/answer', {
    params: { id: body.id },
    body: { answer: 'yes', reason: 'none', shareReason: false },
  });
  id = yes.body.conversationId ?? '';
  [seeker, employer] = [await journey.visit({ width: 320 }), await journey.visit()];
  await seeker.become(people.seeker);
  await employer.become(people.employer);
});
afterAll(() => journey.close());

const says = (visitor: Visitor, text: string | RegExp) =>
  visitor.page.getByText(text).filter({ visible: true }).first().waitFor();
const write = async (visitor: Visitor, label: string, text: string, button: string) => {
  await visitor.page.getByLabel(label).fill(text);
  await visitor.page.getByRole('button', { name: button, exact: true }).click();
};
const toSeeker = () => nb.one.text.replace('{{name}}', people.seeker.name);
const toEmployer = () => en.one.text.replace('{{name}}', people.employer.name);
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('a conversation', () => {
  it('shows a message on the other side’s screen without a reload, and leaves focus where it was', async () => {
    await seeker.open(`/en/conversations/${id}`);
    await employer.open(`/samtaler/${id}`);
    await says(employer, /§ 30/);
    for (const visitor of [seeker, employer]) await says(visitor, 'I bake every weekend.');
    await says(seeker, en.one.contact);
    await seeker.check();
    await employer.check();
    await seeker.page.getByLabel(toEmployer()).fill('Half a sent');
    await write(employer, toSeeker(), 'Velkommen! Se https://bedrift.example/kart.', nb.one.send);
    await says(seeker, 'Velkommen!');
    expect(await seeker.page.evaluate(() => document.activeElement?.id)).toBe('text');
    expect(await seeker.page.getByLabel(toEmployer()).inputValue()).toBe('Half a sent');
    const link = seeker.page.getByRole('link', { name: 'https://bedrift.example/kart' });
    expect([await link.getAttribute('href'), await link.getAttribute('rel')]).toEqual([
      'https://bedrift.example/kart',
      'noopener noreferrer nofollow',
    ]);
    await seeker.check();
    await employer.check();
    expect(await employer.page.getByText(/§ 30/).count()).toBe(0);
  });

  it('keeps what was typed through a reload', async () => {
    await seeker.page.reload();
    await seeker.page.locator('html[data-alive]').waitFor();
    await expect.poll(() => seeker.page.getByLabel(toEmployer()).inputValue()).toBe('Half a sent');
  });

  it('sends once what was written while the connection was gone, and catches up with what came meanwhile', async () => {
    await seeker.page.context().setOffline(true);
    await write(seeker, toEmployer(), 'Written in a tunnel', en.one.send);
    await says(seeker, `(${en.one.notSent})`);
    await says(seeker, en.one.failed);
    await write(employer, toSeeker(), 'Skrevet imens', nb.one.send);
    await says(employer, 'Skrevet imens');
    await seeker.page.context().setOffline(false);
    await says(employer, 'Written in a tunnel');
    await says(seeker, 'Skrevet imens');
    for (const visitor of [seeker, employer])
      for (const text of ['Written in a tunnel', 'Skrevet imens']) expect(await visitor.page.getByText(text).count()).toBe(1);
    await expect.poll(() => seeker.page.getByText(en.one.notSent).count()).toBe(0);
  });

  it('agrees on a time, with the keyboard alone, and gives a calendar file', async () => {
    await employer.page.getByRole('link', { name: nb.meetings.propose }).click();
    await employer.page.locator('h1', { hasText: nb.propose.title }).waitFor();
    await employer.check();
    await employer.page.getByRole('button', { name: nb.propose.action }).click();
    await says(employer, nb.propose.lacks.time);
    await employer.check();
    for (const [row, days] of [3, 4].entries()) {
      await employer.page.locator(`#day${row}`).fill(inDays(days));
      await employer.page.locator(`#time${row}`).fill('10:00');
    }
    await employer.page.getByLabel(nb.propose.where).fill('Storgata 1, Hamar');
    await employer.page.getByRole('button', { name: nb.propose.action }).click();
    await says(employer, nb.one.done.propose);
    await says(seeker, en.meetings.theirs);
    await seeker.check();
    const accept = seeker.page.getByRole('button', { name: en.meetings.accept }).first();
    await accept.focus();
    await seeker.page.keyboard.press('Enter');
    await says(seeker, en.one.done.accept);
    await says(employer, nb.meetings.agreed);
    await expect.poll(() => employer.page.getByText(nb.one.timesChanged).count()).toBe(1);
    expect(await employer.page.getByText(nb.one.done.propose).count(), 'what was done before is told no more').toBe(0);
    await seeker.check();
    await employer.check();
    const [download] = await Promise.all([
      seeker.page.waitForEvent('download'),
      seeker.page.getByRole('link', { name: en.meetings.calendar }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('meeting.ics');
  });

  it('sends a picture and a PDF, and says why another file is not sent without losing the words', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    await seeker.page.locator('#files').setInputFiles({ name: '../vitnemål ære.jpg', mimeType: 'image/jpeg', buffer: png });
    await write(seeker, toEmployer(), 'My certificate', en.one.send);
    await says(employer, /vitnemål ære\.jpg\.png/);
    const [download] = await Promise.all([
      employer.page.waitForEvent('download'),
      employer.page.getByRole('link', { name: /vitnemål/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('vitnemål ære.jpg.png');
    await seeker.page
      .locator('#files')
      .setInputFiles({ name: 'cv.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html>') });
    await write(seeker, toEmployer(), 'And my CV', en.one.send);
    await says(seeker, /cv\.pdf.*cannot be sent here/);
    expect(await seeker.page.getByLabel(toEmployer()).inputValue()).toBe('And my CV');
    await seeker.check();
  });

  it('works without JavaScript', async () => {
    const plain = await journey.visit({ width: 320, javaScript: false });
    await plain.become(people.seeker);
    await plain.open(`/en/conversations/${id}`);
    await plain.page
      .locator('#files')
      .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') });
    await write(plain, toEmployer(), 'Without scripts', en.one.send);
    await says(plain, en.one.done.send);
    await says(employer, 'Without scripts');
    await plain.check();
    await plain.leave();
  });

  it('is ended by one, at once for both, told to the other without a reason, and can be opened again', async () => {
    await seeker.open(`/en/conversations/${id}`);
    await seeker.page.getByText(en.ending.summary).click();
    await seeker.check();
    await seeker.page.getByRole('link', { name: en.ending.report }).click();
    await seeker.page.locator('h1', { hasText: en.report.title }).waitFor();
    await seeker.check();
    await seeker.page.getByRole('button', { name: en.report.action }).click();
    await says(seeker, en.report.lacksReason);
    await seeker.open(`/en/conversations/${id}`);
    await seeker.page.getByText(en.ending.summary).click();
    await employer.page.getByLabel(toSeeker()).fill('Vi ser fram til');
    await seeker.page.getByRole('button', { name: en.ending.block }).click();
    await says(seeker, en.ending.blocked);
    await says(employer, nb.one.closed);
    expect(await employer.page.getByLabel(nb.one.written).inputValue()).toBe('Vi ser fram til');
    expect(await employer.page.evaluate(() => document.activeElement?.id)).toBe('messages');
    await expect.poll(() => employer.page.getByText('I bake every weekend.').count()).toBe(0);
    await says(employer, nb.meetings.cancelled);
    await employer.check();
    await seeker.check();
    await seeker.page.getByRole('button', { name: en.ending.unblock }).click();
    await says(seeker, en.one.done.unblock);
    await expect.poll(() => employer.page.getByLabel(toSeeker()).inputValue()).toBe('Vi ser fram til');
  });
});
