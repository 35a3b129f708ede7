import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Journey, openJourney } from './journey.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney();
});
afterAll(() => journey.close());

/** Somebody whom an employer and a caseworker have looked at. */
async function lookedAt(language: 'nb' | 'en') {
  const { arena } = journey;
  const seeker = await arena.seeker({ findable: true, language });
  const employer = await arena.employer({ name: `Granlia Kafé ${language}` });
  const opportunityId = await arena.opportunity(employer);
  await arena.deps.database.pool.query(
    `insert into access_log (seeker_id, kind, actor_id, actor_role, employer_id, opportunity_id, refused, day, times)
     select $1, 'findable-list', $2, 'employer', $3, $4, n % 7 = 0, date '2026-01-01' + n, n from generate_series(1, 60) n`,
    [seeker.accountId, employer.accountId, employer.employerId, opportunityId],
  );
  return seeker;
}

describe('the own data', () => {
  it.each([
    ['nb', 320, true, 'SLETT'],
    ['en', 1280, false, 'DELETE'],
  ] as const)('are seen, hidden, saved and deleted: %s, %i px, JavaScript %s', async (language, width, javaScript, word) => {
    const seeker = await lookedAt(language);
    const { texts, account } =
      language === 'nb'
        ? { texts: (await import('@arena/texts/nb/own-data')).ownData, account: '/konto' }
        : { texts: (await import('@arena/texts/en/own-data')).ownData, account: '/en/account' };
    const visitor = await journey.visit({ width, javaScript });
    const { page } = visitor;
    await visitor.become(seeker);
    await visitor.open(account);
    await page.getByRole('link', { name: texts.link }).click();
    await page.getByRole('heading', { level: 1, name: texts.title }).waitFor();
    await visitor.check();
    expect(await page.locator('section[aria-labelledby=looks] li').count()).toBe(50);
    await page.getByRole('link', { name: texts.looks.older }).click();
    await page.getByText(texts.looks.page.replace('{{page}}', '2').replace('{{pages}}', '2')).waitFor();
    expect(await page.locator('section[aria-labelledby=looks] li').count()).toBe(10);

    await page.getByRole('button', { name: texts.state.pause }).click();
    await page.getByText(texts.state.paused).waitFor();
    await visitor.check();
    await visitor.open(account);
    await page.getByText(texts.state.paused).waitFor();
    await visitor.check();
    await page.getByRole('link', { name: texts.state.change }).click();
    await page.getByRole('button', { name: texts.state.show }).click();
    await page.getByText(texts.state.seen).waitFor();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: texts.copy.action }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.json$/);

    const field = page.getByLabel(texts.end.confirm);
    await field.fill('nei');
    await field.press('Enter');
    await page.locator('#error-summary').waitFor();
    expect(await field.inputValue()).toBe('nei');
    await visitor.check();
    await field.fill(word.toLowerCase());
    await field.press('Enter');
    await page.getByRole('heading', { level: 1, name: texts.deleted.title }).waitFor();
    await visitor.check();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: texts.deleted.title }).waitFor();
    await visitor.open(account);
    expect(new URL(page.url()).pathname).toMatch(/logg-inn|sign-in/);
    await visitor.leave();
  });
});
