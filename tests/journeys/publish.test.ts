import { setTimeout } from 'node:timers/promises';
import { publishing as en } from '@arena/texts/en/publishing';
import { employers } from '@arena/texts/nb/employers';
import { endings } from '@arena/texts/nb/endings';
import { opportunity } from '@arena/texts/nb/opportunity';
import { publishing } from '@arena/texts/nb/publishing';
import { reviews } from '@arena/texts/nb/reviews';
import { supports } from '@arena/texts/nb/supports';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Journey, openJourney, type Visitor } from './journey.ts';

let journey: Journey;
const baker = 'Kari Brødløs Tangerud';
beforeAll(async () => {
  journey = await openJourney();
}, 120_000);
afterAll(() => journey.close());

/** Tab until the field with this name, or the button with these words, has focus. */
async function tabTo({ page }: Visitor, wanted: string): Promise<void> {
  for (let stops = 0; stops < 150; stops++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => [
      document.activeElement?.getAttribute('name'),
      document.activeElement?.textContent?.trim(),
    ]);
    if (here.includes(wanted)) return;
  }
  throw new Error(`the tab key never came to "${wanted}"`);
}
const says = (visitor: Visitor, text: string) => visitor.page.getByText(text).filter({ visible: true }).first().waitFor();

describe('a small employer publishes', () => {
  it('by keyboard, from two fields, warned while writing, with the draft saved by itself', async () => {
    const employer = await journey.visit();
    const { page } = employer;
    await employer.signIn('ansattporten', baker);
    await employer.open('/bedrift/muligheter/ny');
    await employer.check();
    await tabTo(employer, 'words');
    await page.keyboard.type('vi trenger en som kan lage mat på sykehjemmet');
    await tabTo(employer, publishing.start.action);
    await page.keyboard.press('Enter');
    await says(employer, publishing.read.filled.begun);
    expect(await page.getByLabel(publishing.titleNb).inputValue()).toBe('Kokk');
    await employer.check();
    await tabTo(employer, 'descriptionNb');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Vi søker en ung og dynamisk person.');
    await says(employer, publishing.findings.age.why);
    await page.getByText(/^Lagret \d\d:\d\d\.$/).waitFor();
    await employer.check();
    const replace = publishing.check.replace.replace('{{words}}', 'ung og dynamisk').replace('{{better}}', 'engasjert');
    await tabTo(employer, replace);
    await page.keyboard.press('Enter');
    expect(await page.getByLabel(publishing.descriptionNb).inputValue()).toContain('Vi søker en engasjert person.');
    await page.getByText(publishing.findings.age.why).waitFor({ state: 'detached' });
    await page.locator('#extent').focus();
    await page.keyboard.type('100');
    await tabTo(employer, publishing.publish);
    await page.keyboard.press('Enter');
    await says(employer, publishing.done.published);
    await employer.check();
    await tabTo(employer, publishing.acts.pause);
    await page.keyboard.press('Enter');
    await says(employer, publishing.done.pause);
    await employer.check();
    await employer.leave();
  });

  it('changes what was read wrong by a press, goes on where a requirement was taken away, and sees all that somebody else saved', async () => {
    const employer = await journey.visit();
    const { page } = employer;
    await employer.signIn('ansattporten', baker);
    await employer.open('/bedrift/muligheter/ny');
    await page.locator('[name=words]').fill('mekaniker som kan sveise og frese');
    await page.getByRole('button', { name: publishing.start.action }).click();
    await says(employer, publishing.read.filled.begun);
    await page.getByRole('button', { name: 'Sveiser', exact: true }).click();
    await says(employer, publishing.read.filled.usual);
    expect(await page.getByLabel(publishing.titleNb).inputValue()).toBe('Sveiser');
    await employer.check();
    await page.getByText(publishing.requirements.change).click();
    await page.locator('#what-0').waitFor();
    const first = await page.locator('#what-1').inputValue();
    await page.getByRole('button', { name: publishing.requirements.remove.replace('{{number}}', '1') }).click();
    await page.locator('#what-0').waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.id === 'what-1');
    expect(await page.locator('#what-1').inputValue()).toBe(first);
    const address = new URL(page.url()).pathname;

    const other = await employer.page.context().newPage();
    await other.goto(`${journey.baseUrl}${address}`);
    await other.locator('html[data-alive]').waitFor();
    // Leaving a field saves by itself. What is typed and pressed before its answer has come is no conflict with oneself.
    const savedByItself = Promise.withResolvers<void>();
    await other.route('**/api/employer/opportunities/*', async (route) => {
      if (route.request().postData()?.includes('"automatic":true') !== true) return route.continue();
      const response = await route.fetch();
      savedByItself.resolve();
      await setTimeout(500);
      await route.fulfill({ response });
    });
    await other.getByLabel(publishing.extent).fill('80');
    await other.keyboard.press('Tab');
    await savedByItself.promise;
    await other.getByLabel(publishing.titleNb).fill('Sveiser hos oss');
    await other.getByRole('button', { name: publishing.save, exact: true }).click();
    await other.getByText(publishing.done.saved, { exact: true }).waitFor();
    // With the line down it says so, until a press has gone through.
    const writes = '**/api/employer/opportunities/*';
    await other.unroute(writes);
    await other.route(writes, (route) => route.abort());
    await other.getByLabel(publishing.extent).fill('75');
    await other.keyboard.press('Tab');
    const offline = other.getByText(publishing.saving.offline);
    await offline.waitFor();
    await other.unroute(writes);
    const saved = other.waitForResponse((response) => response.request().method() === 'PUT');
    await other.getByRole('button', { name: publishing.save, exact: true }).click();
    expect((await saved).ok()).toBe(true);
    await offline.waitFor({ state: 'detached' });
    await other.close();
    await page.getByRole('button', { name: publishing.save, exact: true }).click();
    const conflict = page.getByRole('alert').filter({ hasText: publishing.stale.heading });
    await conflict.waitFor();
    const told = await conflict.innerText();
    for (const part of ['Sveiser hos oss', '75 %']) expect(told).toContain(part);
    await employer.check();
    await employer.leave();
  });

  it('without JavaScript and in English; what may be unlawful waits for a human, who sends it back with words', async () => {
    const employer = await journey.visit({ javaScript: false, width: 320 });
    const { page } = employer;
    await employer.signIn('ansattporten', baker, 'en');
    await employer.open('/en/company/opportunities/new');
    await page.getByLabel(en.start.words).fill('somebody to clean rooms at the hotel');
    await page.getByRole('button', { name: en.start.action }).click();
    await says(employer, en.read.filled.begun);
    await page.getByLabel(en.descriptionEn).fill('You clean rooms at our hotel together with us. We are a young team.');
    await page.getByLabel(en.extent).fill('50-100');
    await page.getByRole('button', { name: en.publish, exact: true }).click();
    await says(employer, en.override.label);
    expect(await page.getByLabel(en.descriptionEn).inputValue()).toContain('a young team');
    await page.getByLabel(en.override.label).fill('It is true.');
    await page.getByRole('button', { name: en.publish, exact: true }).click();
    await says(employer, en.done['in-review']);
    const address = page.url();

    const administrator = await journey.visit();
    await administrator.signIn('entra', 'Trine Pilotsen');
    await administrator.open('/administrasjon/muligheter');
    await administrator.check();
    await administrator.page.getByLabel(reviews.words).fill('Si heller noe om arbeidsmiljøet.');
    await administrator.page.getByRole('button', { name: reviews.return }).click();
    await says(administrator, reviews.decided.return);
    await administrator.check();

    await page.goto(address.replace(/\?.*/, ''));
    await says(employer, 'Si heller noe om arbeidsmiljøet.');
    await administrator.leave();
    await employer.leave();
  });

  it('is told when the text cannot be checked, how long it stands, and undoes a closing where it is told of', async () => {
    const employer = await journey.visit({ width: 320 });
    const { page } = employer;
    await employer.signIn('ansattporten', baker);
    await employer.open('/bedrift/muligheter/ny');
    await page.locator('input[name=kind][value=internship]').check();
    await page.locator('[name=words]').fill('baker');
    await page.getByRole('button', { name: publishing.start.action }).click();
    await says(employer, publishing.read.filled.begun);
    expect(await page.getByRole('link', { name: publishing.navSupport }).getAttribute('href')).toBe('/nav-stotte');

    const away = publishing.check.old.replace(/\{\{.*/, '').trim();
    await page.route('**/api/employer/opportunities/check*', (route) => route.abort());
    await page.getByLabel(publishing.descriptionNb).press('End');
    await page.keyboard.type(' Vi søker en ung og dynamisk person.');
    await says(employer, away);
    await employer.check();
    await page.unroute('**/api/employer/opportunities/check*');
    await says(employer, publishing.findings.age.why);
    await page.getByText(away).waitFor({ state: 'detached' });
    await page.getByLabel(publishing.descriptionNb).fill('Du baker brød sammen med oss og lærer hele faget fra bunnen av.');
    await page.getByText(publishing.findings.age.why).waitFor({ state: 'detached' });
    // Paid, since few may be without pay at a time.
    await page.getByText(publishing.more).click();
    await page.locator('[name=payBasis]').selectOption('tariff');
    await page.getByRole('button', { name: publishing.publish, exact: true }).click();
    await says(employer, publishing.done.published);
    const address = new URL(page.url()).pathname;

    await employer.open(`${address}/slutt`);
    await says(employer, endings.longest);
    expect(await page.getByRole('button', { name: endings.extendAction }).count()).toBe(0);
    await employer.check();
    await page.getByLabel(endings.outcomes['not-filled']).check();
    await page.getByRole('button', { name: endings.closeAction }).click();
    await says(employer, publishing.done.close);
    await employer.check();
    await page.getByRole('button', { name: publishing.acts.reopen }).click();
    await says(employer, publishing.done.reopen);

    await page.goto(`${journey.baseUrl}/muligheter/${address.split('/').at(-1)}`);
    await page.getByRole('link', { name: opportunity.report }).click();
    await page.getByText(`${employers.report.opportunity}:`).waitFor();
    await employer.check();
    await page.goto(`${journey.baseUrl}/nav-stotte`);
    await page.locator('h1', { hasText: supports.title }).waitFor();
    await employer.leave();
  });
});
