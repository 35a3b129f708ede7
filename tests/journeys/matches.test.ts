/** The list of matches as somebody uses it who has told three things and has no account: on a phone, with the keyboard, and without JavaScript. */
import { noAnswers } from '@arena/contract/no-answers';
import type { Answers } from '@arena/contract/profiles';
import { en } from '@arena/texts/en';
import { rankings as enRankings } from '@arena/texts/en/rankings';
import { nb } from '@arena/texts/nb';
import { rankings } from '@arena/texts/nb/rankings';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Journey, openJourney, type Visitor } from './journey.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney();
});
afterAll(() => journey.close());

const told: Answers = {
  ...noAnswers,
  homePlaceId: 'hamar',
  travelModes: ['bus', 'bike'],
  maxTravelMinutes: 60,
  knownOccupations: ['9412', '5120'],
  languages: [{ code: 'nb', oral: 'A2', written: 'A1' }],
  wishedFacts: ['flexible-hours', 'mentor'],
};

async function withDraft(options: Parameters<Journey['visit']>[0] = {}, answers: Answers = told): Promise<Visitor> {
  const visitor = await journey.visit(options);
  // A server that sheds load says so, and is asked again.
  await vi.waitFor(
    async () => {
      const saved = await visitor.page.context().request.put(`${journey.baseUrl}/api/draft`, {
        data: { answers, shared: false },
        headers: { 'sec-fetch-site': 'same-origin' },
      });
      expect(saved.status()).toBe(204);
    },
    { timeout: 10_000, interval: 200 },
  );
  return visitor;
}

const titleOf = (page: Page, place: number) => page.locator(`#match-${place}`).getByRole('heading').first().innerText();
const numberIn = (text: string) => Number(/\d+/.exec(text)?.[0] ?? Number.NaN);
const nothing = rankings.hits_zero;

describe('matches', () => {
  it('are filtered and sorted on a phone, with the number each filter told', async () => {
    const visitor = await withDraft({ width: 320 });
    const { page } = visitor;
    await visitor.open('/treff');
    await page.getByText(nb.searches.filters.heading, { exact: true }).click();
    await visitor.check();
    const jobs = page.getByRole('checkbox', { name: new RegExp(`^${nb.app.kinds.internship}`) });
    const promised = numberIn(await page.locator('label', { hasText: nb.app.kinds.internship }).first().innerText());
    await jobs.check();
    await page.waitForURL(/kind=internship/);
    await page.getByRole('heading', { level: 2, name: new RegExp(`^${promised} `) }).waitFor();
    await page.getByRole('link', { name: rankings.sort.newest, exact: true }).click();
    await page.waitForURL(/kind=internship.*sort=newest/);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('sort'));
    expect(await jobs.isChecked()).toBe(true);
    await visitor.open('/treff?fact=hearing-loop&fact=free-parking&kind=student-project&band=strong');
    await page.getByRole('heading', { level: 2, name: nothing }).waitFor();
    await visitor.check();
    await page.getByRole('main').getByRole('link', { name: rankings.removeFilters }).click();
    await page.waitForURL(/treff$/);
    await visitor.leave();
  });

  it('show more, and read on at the first new one', async () => {
    const visitor = await withDraft();
    const { page } = visitor;
    await visitor.open('/treff?sort=newest');
    expect(await page.locator('article.card').count()).toBe(30);
    await page.getByRole('link', { name: rankings.more.replace('{{count}}', '30') }).click();
    await page.locator('#match-31:focus').waitFor();
    expect(await page.locator('article.card').count()).toBe(60);
    await visitor.leave();
  });

  it('say why, what of the wishes is in place, and what would lift them', async () => {
    const visitor = await withDraft({ width: 320, dark: true });
    const { page } = visitor;
    await visitor.open('/en/matches');
    const first = page.locator('#match-1');
    await first.getByText(enRankings.why).click();
    await first.getByText(enRankings.groups.met).waitFor();
    await first.getByText(enRankings.lift.heading).waitFor();
    await first
      .getByText(/^Your wishes: \d of 2 are in place$/)
      .first()
      .waitFor();
    await visitor.check();
    await visitor.leave();
  });
});

describe('not for me', () => {
  it('takes it away with the way back in its place, is learned from in the open, and can be undone', async () => {
    const visitor = await withDraft({ width: 320 });
    const { page } = visitor;
    await visitor.open('/treff');
    const title = await titleOf(page, 2);
    await page.locator('#match-2').getByText(rankings.no.open, { exact: true }).click();
    await page.locator('#match-2').getByRole('button', { name: rankings.no.because.far }).click();
    await page.locator('#gone:focus').waitFor();
    expect(await page.locator('#gone').innerText()).toContain(title);
    expect(await titleOf(page, 2)).not.toBe(title);
    await page.getByText(/^Hva vi har lært av deg/).click();
    expect(await page.locator('#learned').innerText()).toContain(rankings.learned.said.far);
    await visitor.check();
    await page.locator('#gone').getByRole('button', { name: rankings.no.undo }).click();
    await page.getByText(rankings.no.back).waitFor();
    await page.locator('#match-2').getByRole('heading', { name: title }).waitFor();
    expect(await page.locator('#learned').count()).toBe(0);
    await visitor.leave();
  });

  it('because of the hours, lets the hours be told at once, and takes that back too', async () => {
    const visitor = await withDraft();
    const { page } = visitor;
    await visitor.open('/en/matches');
    await page.locator('#match-1').getByText(enRankings.no.open, { exact: true }).click();
    await page.locator('#match-1').getByRole('button', { name: enRankings.no.because.hours }).click();
    await page.locator('#gone:focus').waitFor();
    await page.getByText(/^What we have learned/).click();
    await page.getByLabel(enRankings.learned.hoursOffer).selectOption('50-80');
    await page.getByRole('button', { name: enRankings.learned.hoursAction }).click();
    await page.getByText(enRankings.learned.extentSaved).waitFor();
    const limits = async () => (await (await page.context().request.get(`${journey.baseUrl}/api/matches`)).json()).limits;
    expect(await limits()).toMatchObject({ wantedExtent: { fromPercent: 50, toPercent: 80 } });
    await page.getByRole('button', { name: enRankings.no.undo, exact: true }).click();
    await page.waitForURL(/was=50-80/);
    expect(await limits()).toMatchObject({ wantedExtent: null });
    await visitor.leave();
  });

  it('to one that closed a moment ago is told kindly', async () => {
    const visitor = await withDraft();
    const { page } = visitor;
    await visitor.open('/treff');
    const { pool } = journey.arena.deps.database;
    const id = await page.locator('#match-1 input[name="id"][type="hidden"]').first().inputValue();
    await pool.query("update opportunities set status = 'paused' where id = $1", [id]);
    await journey.arena.deps.market.refresh({ opportunityIds: [id] });
    await page.locator('#match-1').getByText(rankings.no.open, { exact: true }).click();
    await page.locator('#match-1').getByRole('button', { name: rankings.no.because.other }).click();
    await page.getByText(rankings.no.closed).waitFor();
    await visitor.check();
    await pool.query("update opportunities set status = 'open' where id = $1", [id]);
    await journey.arena.deps.market.refresh({ opportunityIds: [id] });
    await visitor.leave();
  });
});

it('somebody whose answers were erased in another tab is shown where to begin', async () => {
  const visitor = await withDraft();
  const { page } = visitor;
  await visitor.open('/treff');
  await page.context().clearCookies();
  await page.locator('#match-1').getByText(rankings.no.open, { exact: true }).click();
  await page.locator('#match-1').getByRole('button', { name: rankings.no.because.other }).click();
  await page.getByRole('heading', { level: 1, name: rankings.nothingTitle }).waitFor();
  await visitor.check();
  await visitor.leave();
});

describe('two matches', () => {
  it('are set side by side with the keyboard alone, on the narrowest phone', async () => {
    const visitor = await withDraft({ width: 320 });
    const { page } = visitor;
    await visitor.open('/treff?kind=job');
    const titles = [await titleOf(page, 1), await titleOf(page, 2)];
    for (const place of [1, 2]) {
      await page.locator(`#match-${place}`).getByRole('checkbox').focus();
      await page.keyboard.press('Space');
    }
    await page.getByText(rankings.compare.two).waitFor();
    await visitor.check();
    await page.getByRole('button', { name: rankings.compare.action }).last().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: rankings.compare.title }).waitFor();
    for (const title of titles) await page.getByRole('columnheader', { name: title }).waitFor();
    await visitor.check();
    // The whole comparison has an address of its own, in both languages.
    await page.getByRole('link', { name: nb.app.nav.otherLanguage }).click();
    await page.getByRole('heading', { level: 1, name: enRankings.compare.title }).waitFor();
    await visitor.check();
    await page.getByRole('link', { name: enRankings.compare.back }).click();
    await page.waitForURL(/en\/matches\?kind=job/);
    await visitor.leave();
  });

  it('that are one, three, or not open any more are told kindly', async () => {
    const visitor = await withDraft();
    const { page } = visitor;
    const gone = '00000000-0000-4000-8000-000000000000';
    for (const [query, text] of [
      ['', rankings.compare.fewer],
      [`?id=${gone}`, rankings.compare.fewer],
      ['?id=nonsense&id=%00', rankings.compare.fewer],
      [`?id=${gone}&id=${gone.replace('0', '1')}&id=${gone.replace('0', '2')}`, rankings.compare.more],
      [`?a=${gone}&b=${gone.replace('0', '1')}`, rankings.compare.ended],
    ]) {
      await visitor.open(`/treff/sammenlign${query}`);
      await page.getByText(text ?? '').waitFor();
      await visitor.check();
    }
    await visitor.leave();
  });
});

it('all of it works without JavaScript', async () => {
  const visitor = await withDraft({ javaScript: false });
  const { page } = visitor;
  await visitor.open('/en/matches');
  await page.getByRole('checkbox', { name: new RegExp(`^${en.app.kinds.apprenticeship}`) }).check();
  await page.getByRole('button', { name: en.searches.filters.apply }).click();
  expect(page.url()).toContain('kind=apprenticeship');
  const title = await titleOf(page, 1);
  await page.locator('#match-1').getByText(enRankings.no.open, { exact: true }).click();
  await page.locator('#match-1').getByRole('button', { name: enRankings.no.because.work }).click();
  expect(page.url()).toMatch(/kind=apprenticeship.*gone=/);
  expect(await page.locator('#gone').innerText()).toContain(title);
  await page.locator('#gone').getByRole('button', { name: enRankings.no.undo }).click();
  expect(await titleOf(page, 1)).toBe(title);
  for (const place of [1, 2]) await page.locator(`#match-${place}`).getByRole('checkbox').check();
  await page.getByRole('button', { name: enRankings.compare.action }).click();
  await page.getByRole('columnheader', { name: title }).waitFor();
  await visitor.check();
  await visitor.leave();
});

it('somebody under 16 is told of the law, and that nobody sees their age', async () => {
  const visitor = await withDraft({ width: 320 }, { ...told, ageGroup: 'under-16' });
  await visitor.open('/treff');
  await visitor.page.getByText(rankings.age.note).waitFor();
  await visitor.check();
  await visitor.leave();
});
