import { en } from '@arena/texts/en';
import { nb } from '@arena/texts/nb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Journey, openJourney } from './journey.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney();
});
afterAll(() => journey.close());

describe('a visitor', () => {
  it('looks around on a phone: front page, a search in own words, an opportunity and its employer', async () => {
    const visitor = await journey.visit({ width: 320 });
    const { page } = visitor;
    await visitor.open('/');
    await visitor.check();
    await page.getByRole('combobox', { name: nb.home.search.label }).fill('sykepleier hamar');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/muligheter\?/);
    await visitor.check();
    await page.getByRole('link', { name: 'Sykepleier på omsorgssenter' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sykepleier på omsorgssenter' }).waitFor();
    await visitor.check();
    await page.getByRole('main').getByRole('link', { name: 'Mjøsbyen omsorgssenter (demo)' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Mjøsbyen omsorgssenter (demo)' }).waitFor();
    await visitor.check();
    await visitor.leave();
  });

  it('finds the same in English, and the language switch stays on the page', async () => {
    const visitor = await journey.visit({ dark: true });
    const { page } = visitor;
    await visitor.open('/en/opportunities?q=nurse');
    await visitor.check();
    await page.getByRole('link', { name: 'Nurse at a care home' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nurse at a care home' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('link', { name: en.app.nav.otherLanguage }).click();
    await page.getByRole('heading', { level: 1, name: 'Sykepleier på omsorgssenter' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('nb');
    await visitor.check();
    await visitor.leave();
  });

  it('comes to the top of a new page, and back to where they were', async () => {
    const visitor = await journey.visit({ width: 320 });
    const { page } = visitor;
    await visitor.open('/muligheter');
    const last = page.getByRole('main').locator('article a').last();
    await last.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    expect(before).toBeGreaterThan(1000);
    await last.click();
    await page.waitForURL(/muligheter\/./);
    await page.waitForFunction(() => window.scrollY === 0 && document.activeElement?.tagName === 'H1');
    await page.goBack();
    await page.waitForFunction((place) => Math.abs(window.scrollY - place) < 50, before);
    await visitor.leave();
  });

  it('does all of it without JavaScript', async () => {
    const visitor = await journey.visit({ javaScript: false });
    const { page } = visitor;
    await visitor.open('/muligheter');
    await page.getByRole('checkbox', { name: new RegExp(nb.app.kinds.internship) }).check();
    await page.getByRole('searchbox').fill('bakeri');
    await page.getByRole('button', { name: nb.home.search.action, exact: true }).click();
    expect(page.url()).toContain('kind=internship');
    await page.getByRole('link', { name: 'Praksis i bakeriet' }).click();
    await page.getByRole('heading', { level: 1, name: 'Praksis i bakeriet' }).waitFor();
    // What the server drew tells search engines too.
    const posting = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(posting ?? '')).toMatchObject({ '@type': 'JobPosting', title: 'Praksis i bakeriet' });
    await visitor.check();
    await visitor.leave();
  });

  it('is told kindly about addresses, ids and questions that lead nowhere', async () => {
    const visitor = await journey.visit({ width: 320 });
    const { page } = visitor;
    for (const path of [
      '/finnes-ikke',
      '/en/does-not-exist',
      '/muligheter/01a201c3-69b1-7b6d-8266-a2abb63a9f05',
      "/muligheter/'; drop table accounts; --",
      '/muligheter?q=%F0%9F%A6%A6%00&kind=nonsense&page=-1',
      `/muligheter?q=${'x'.repeat(400)}`,
      '/muligheter?municipality=9999&page=40',
      '/muligheter?q=qzxwvy',
    ]) {
      await visitor.open(path);
      expect((await page.getByRole('main').innerText()).length, path).toBeGreaterThan(40);
      await visitor.check();
    }
    await visitor.leave();
  });
});
