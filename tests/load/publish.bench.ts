/**
 * A small employer from nothing to an open ad, by keyboard alone: pages, fields in front of the person, keys pressed, and seconds at 150 ms a
 * key. Beside it the form before this one, counted the same way from git history: the fields that a job needed to be published, all typed.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishing } from '@arena/texts/nb/publishing';
import type { Page } from 'playwright-core';
import { removeEmbeddedPostgres } from '../../apps/api/src/db/embedded-postgres.ts';
import { launchBrowser } from '../journeys/journey.ts';
import { freePort, launch, untilPage } from '../resilience/launch.ts';

const millisecondsAKey = 150;
const words = 'en som kan lage mat på sykehjemmet';

/** What can be typed in or chosen and is not folded away; a group of choices is one. */
const fieldsInFront = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLInputElement>('main input, main select, main textarea')].filter(
      (field) => field.type !== 'hidden' && field.checkVisibility(),
    );
    return new Set(shown.map(({ name }) => name)).size;
  });

async function publish(page: Page, url: string) {
  let keys = 0;
  const press = async (key: string) => {
    keys++;
    await page.keyboard.press(key);
  };
  const type = async (text: string) => {
    keys += text.length;
    await page.keyboard.type(text);
  };
  const tabTo = async (wanted: string) => {
    for (let stops = 0; stops < 60; stops++) {
      await press('Tab');
      const here = await page.evaluate(() => [
        document.activeElement?.getAttribute('name'),
        document.activeElement?.textContent?.trim(),
      ]);
      if (here.includes(wanted)) return;
    }
    throw new Error(`the tab key never came to "${wanted}"`);
  };
  await page.goto(`${url}/bedrift/muligheter/ny`);
  await page.locator('html[data-alive]').waitFor();
  const start = performance.now();
  const first = await fieldsInFront(page);
  await page.locator('h1').focus();
  await tabTo('words');
  await type(words);
  await press('Enter');
  await page.waitForURL(/done=begun/);
  await page.getByText(publishing.read.filled.begun).waitFor();
  const second = await fieldsInFront(page);
  await tabTo('extent');
  await type('100');
  await tabTo('payBasis');
  await type('ett');
  await tabTo(publishing.publish);
  await press('Enter');
  await page.getByText(publishing.done.published).waitFor();
  const machine = (performance.now() - start) / 1000;
  return { steps: 2, fields: first + second, typedFields: 3, keys, seconds: machine + (keys * millisecondsAKey) / 1000 };
}

/**
 * The form at commit ae2509b, for the same ad: one page with kind, occupation, two titles, two descriptions, place, from home, two
 * percentages, facts of the place, number, start (3), deadline (3) and one row of a requirement (what, speak, write, how important).
 */
const before = { fields: 22, typedFields: 7, keys: 34 + 4 + 290 + 5 + 6 + 26 };

export async function run(): Promise<Record<string, number>> {
  const data = await mkdtemp(join(tmpdir(), 'arena-publish-'));
  const product = launch({ dataDirectory: data, port: await freePort(), env: { LOG_LEVEL: 'silent' } });
  const browser = await launchBrowser();
  try {
    const { url } = product;
    await untilPage(product);
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    await page.goto(`${url}/logg-inn`);
    await page.locator('a[href^="/api/login/ansattporten"]').click();
    await page.getByRole('searchbox').fill('Kari Brødløs Tangerud');
    await page.getByRole('searchbox').press('Enter');
    await page.getByRole('button', { name: 'Kari Brødløs Tangerud' }).click();
    await page.waitForURL((at) => !at.pathname.startsWith('/oidc/') && !at.pathname.startsWith('/api/'));
    const now = await publish(page, url);
    return {
      ...now,
      beforeFields: before.fields,
      beforeTypedFields: before.typedFields,
      beforeKeys: before.keys,
      beforeSeconds: (before.keys * millisecondsAKey) / 1000,
    };
  } finally {
    await browser.close();
    await product.stop();
    await removeEmbeddedPostgres(data);
    await rm(data, { recursive: true, force: true });
  }
}
