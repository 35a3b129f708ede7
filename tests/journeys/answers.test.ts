/** "I would like to meet you" and its answers, as the person sees them: what is sent, until when, and what came of it. */
import { interests as en } from '@arena/texts/en/interests';
import { interests } from '@arena/texts/nb/interests';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interests as table } from '../../apps/api/src/db/schema/interests.ts';
import { expireOverdue } from '../../apps/api/src/features/interests/deadlines.service.ts';
import type { EmployerPerson } from '../../apps/api/test/arena.ts';
import { type Journey, openJourney, type Visitor } from './journey.ts';

let journey: Journey;
let seeker: Visitor;
let employer: EmployerPerson;
let ids: string[];

beforeAll(async () => {
  journey = await openJourney();
  const { arena } = journey;
  employer = await arena.employer({ name: 'Bakeriet i Bakken AS' });
  const requirements = [
    { type: 'skill' as const, skillId: 'cooking', hardness: 'trainable' as const },
    { type: 'language' as const, language: 'nb', oral: 'C1' as const, written: null, hardness: 'must' as const },
  ];
  ids = [
    await arena.opportunity(employer, { titleNb: 'Hjelp i bakeriet', titleEn: 'Help in the bakery', requirements }),
    await arena.opportunity(employer, { kind: 'apprenticeship', titleNb: 'Lærling som baker', titleEn: 'Apprentice baker' }),
    await arena.opportunity(employer, { titleNb: 'Sjåfør i helgene', titleEn: 'Driver at weekends' }),
    await arena.opportunity(employer, { titleNb: 'Selger i butikken', titleEn: 'Shop assistant' }),
  ];
  // A phone without JavaScript.
  seeker = await journey.visit({ width: 320, javaScript: false });
  await seeker.signIn('idporten', 'Jonas Pikselstad');
});
afterAll(() => journey.close());

const meetPath = (at: number) => `/muligheter/${ids[at]}/mote`;
const press = (name: string | RegExp, by: Visitor = seeker) => by.page.getByRole('button', { name }).first().click();
const says = (text: string | RegExp, by: Visitor = seeker) => by.page.getByText(text).filter({ visible: true }).first().waitFor();
const idOf = async (at: number) =>
  (
    await journey.arena.deps.database.queries
      .select()
      .from(table)
      .where(eq(table.opportunityId, ids[at] ?? ''))
  )[0]?.id ?? '';

describe('asking to meet, without JavaScript', () => {
  it('says what is too long, and loses no word of it', async () => {
    const { page } = seeker;
    await seeker.open(meetPath(0));
    await seeker.check();
    await says(/Svaret kommer senest/);
    await page.getByLabel(interests.meet.ownWords.label).fill('x'.repeat(601));
    await press(interests.meet.action);
    await page.getByRole('link', { name: interests.meet.ownWords.tooLong }).waitFor();
    expect((await page.getByLabel(interests.meet.ownWords.label).inputValue()).length).toBe(601);
    await seeker.check();
  });

  it('sends it, corrects the words until they are opened, and sees when they are', async () => {
    const { page } = seeker;
    await page.getByLabel(interests.meet.ownWords.label).fill('Jeg baker hver søndag.');
    await press(interests.meet.action);
    await says(/Du har sagt fra til/);
    await says(interests.mine.waiting.unseen);
    await page.locator('summary', { hasText: interests.mine.waiting.changeWords }).click();
    await page.getByLabel(interests.mine.waiting.words).fill('Jeg baker hver lørdag.');
    await press(interests.mine.waiting.saveWords);
    await says(interests.mine.done.words);
    await seeker.check();
    const params = { id: await idOf(0) };
    await journey.arena.call(employer, 'POST /api/interests/:id/seen', { params, body: {} });
    await seeker.open('/mine-moter');
    await says(interests.mine.waiting.seen);
    expect(await page.getByRole('button', { name: interests.mine.waiting.saveWords }).count()).toBe(0);
  });

  it('is told kindly that enough waits here, and until when', async () => {
    for (const at of [1, 2]) {
      await seeker.open(meetPath(at));
      await press(interests.meet.action);
      await says(/Du har sagt fra til/);
    }
    await seeker.open(meetPath(3));
    await says(interests.meet.limit.heading);
    await says(/Du venter på svar på 3 muligheter hos denne arbeidsgiveren/);
    await seeker.check();
  });
});

describe('what came of it', () => {
  it('a kind no with its reason, silence that is not about the person, and what may help next time', async () => {
    const { arena } = journey;
    await arena.call(employer, 'POST /api/interests/:id/answer', {
      params: { id: await idOf(2) },
      body: { answer: 'no', reason: 'later', shareReason: true },
    });
    await arena.deps.database.queries
      .update(table)
      .set({ dueOn: '2020-01-02' })
      .where(eq(table.id, await idOf(0)));
    // Noon of today: the others have days to go.
    const noon = new Date(new Date().setUTCHours(11, 0, 0, 0));
    await expireOverdue({ ...arena.deps, clock: () => noon });
    const person = await journey.visit({ width: 320 });
    await person.signIn('idporten', 'Jonas Pikselstad');
    await person.open('/mine-moter');
    await says(interests.mine.ended.expired, person);
    await says(interests.reasons.later, person);
    await person.page.locator('summary', { hasText: interests.mine.lifts.heading }).first().click();
    await person.check();
    await person.open('/en/my-meetings');
    await says(en.mine.ended.expired, person);
    await person.check();
    await person.leave();
  });

  it('a yes opens a conversation, and says that the apprenticeship is applied for at Vigo', async () => {
    const { arena } = journey;
    await arena.call(employer, 'POST /api/interests/:id/answer', {
      params: { id: await idOf(1) },
      body: { answer: 'yes', reason: 'none', shareReason: false },
    });
    await seeker.open('/mine-moter');
    await says(interests.mine.after['county-application']);
    await seeker.page.getByRole('link', { name: interests.mine.accepted.action }).first().waitFor();
  });
});
