import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { profiles } from '@arena/texts/nb/profiles';
import { start } from '@arena/texts/nb/start';
import type { Page } from 'playwright-core';
import { removeEmbeddedPostgres } from '../../apps/api/src/db/embedded-postgres.ts';
import { steps } from '../../apps/web/src/features/profiles/steps.ts';
import { launchBrowser } from '../journeys/journey.ts';
import { freePort, launch, untilPage } from '../resilience/launch.ts';

type Step = (typeof steps)[number];

/** What the scripted person types at each question: keys by name, and text in quotes. */
const answers: Readonly<Record<Step, readonly string[]>> = {
  place: ['"Hamar', 'Enter'],
  travel: ['tab:bus', 'Space', 'tab:next', 'Enter'],
  tasks: ['tab:cooked-for-many', 'Space', 'tab:repaired-bicycles', 'Space', 'tab:next', 'Enter'],
  words: ['"Har jobbet på sykehjem og kjørt litt truck', 'tab:next', 'Enter'],
  norwegian: ['tab:none', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'tab:none', 'ArrowDown', 'ArrowDown', 'tab:next', 'Enter'],
  languages: ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Tab', 'ArrowDown', 'ArrowDown', 'tab:next', 'Enter'],
  time: ['ArrowDown', 'ArrowDown', 'tab:daytime-only', 'Space', 'tab:next', 'Enter'],
  wishes: ['"jobbe i barnehage', 'tab:next', 'Enter'],
  not: ['"renhold', 'tab:next', 'Enter'],
  education: ['ArrowUp', 'ArrowUp', 'tab:next', 'Enter'],
  licences: ['tab:B', 'Space', 'tab:next', 'Enter'],
  workplace: ['tab:quiet', 'Space', 'tab:next', 'Enter'],
};

/** As a practised person presses keys; the run without any delay tells what the machine takes of it. */
const pauseMilliseconds = 150;

class Keyboard {
  keys = 0;
  readonly #page: Page;
  readonly #pause: number;
  constructor(page: Page, pause: number) {
    this.#page = page;
    this.#pause = pause;
  }
  async press(key: string): Promise<void> {
    this.keys++;
    await this.#page.keyboard.press(key);
    if (this.#pause > 0) await this.#page.waitForTimeout(this.#pause);
  }
  async type(text: string): Promise<void> {
    this.keys += text.length;
    await this.#page.keyboard.type(text, { delay: this.#pause });
  }
  /** Tab until the field with this value, or the button or link with these words, has focus. */
  async tabTo(wanted: string): Promise<void> {
    for (let stops = 0; stops < 100; stops++) {
      await this.press('Tab');
      const here = await this.#page.evaluate(() => {
        const element = document.activeElement;
        return element instanceof HTMLInputElement ? element.value : (element?.textContent ?? '');
      });
      if (here.trim() === wanted) return;
    }
    throw new Error(`the tab key never came to "${wanted}" at ${this.#page.url()}`);
  }
}

/** Waits until the heading of the next page has focus, as after every navigation. */
const arrives = (page: Page, heading: string) =>
  page.waitForFunction(
    (wanted) => document.activeElement?.tagName === 'H1' && document.activeElement.textContent === wanted,
    heading,
    { timeout: 20_000 },
  );

/** Answers one question by keyboard, from its heading on. Returns with the next page in front. */
async function answer(page: Page, keyboard: Keyboard, step: Step, seen: () => Promise<void>): Promise<void> {
  const next = step === 'workplace' ? start.last : start.next;
  for (const [position, act] of answers[step].entries()) {
    // The first field is the first thing the tab key comes to after the heading.
    if (position === 0 && !act.startsWith('tab:')) await keyboard.press('Tab');
    if (act.startsWith('"')) await keyboard.type(act.slice(1));
    else if (act === 'tab:next') await keyboard.tabTo(next);
    else if (act.startsWith('tab:')) await keyboard.tabTo(act.slice('tab:'.length));
    else await keyboard.press(act);
  }
  if (step === 'words' || step === 'wishes') {
    await arrives(page, profiles.understood.title);
    await seen();
    await keyboard.tabTo(start.understood.next);
    await keyboard.press('Enter');
  }
  if (step === 'not') {
    await page.getByText(start.fields.notAdded).waitFor();
    await seen();
    await keyboard.tabTo(start.next);
    await keyboard.press('Enter');
  }
}

/** Readability: words in a sentence plus the share of words longer than six letters. Each line on the screen ends a sentence. */
export function lix(text: string): number {
  const words = text.match(/[\p{L}\d]+/gu) ?? [];
  const sentences = text.split(/[.!?:]+(?=\s|$)|\n+/u).filter((sentence) => /\p{L}/u.test(sentence));
  if (words.length === 0) return 0;
  return words.length / sentences.length + (100 * words.filter((word) => word.length > 6).length) / words.length;
}

/** What is read on the page: without the choices of closed lists. */
const readText = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    if (main === null) return '';
    const hidden = [...main.querySelectorAll<HTMLElement>('select, datalist')];
    for (const element of hidden) element.hidden = true;
    const text = main.innerText;
    for (const element of hidden) element.hidden = false;
    return text;
  });

async function through(page: Page, url: string, pause: number, last: Step | null, texts?: Map<string, string>) {
  const keyboard = new Keyboard(page, pause);
  await page.goto(`${url}/start`);
  await page.locator('html[data-alive]').waitFor();
  let screens = 0;
  const seen = async () => {
    screens++;
    if (texts !== undefined) texts.set(page.url().replace(url, ''), await readText(page));
  };
  await seen();
  const began = performance.now();
  await page.locator('h1').focus();
  await keyboard.tabTo(start.welcome.begin);
  await keyboard.press('Enter');
  for (const step of steps) {
    await arrives(page, start.questions[step]);
    await seen();
    if (step === last) {
      await keyboard.tabTo(start.matchesNow);
      await keyboard.press('Enter');
      break;
    }
    await answer(page, keyboard, step, seen);
  }
  await page.waitForURL(/\/treff/);
  await page.locator('article').first().waitFor();
  return { seconds: (performance.now() - began) / 1000, keys: keyboard.keys, screens };
}

/**
 * The guided start in Norwegian, all twelve questions answered by keyboard: how many screens before the matches, how long it takes with a
 * pause after each key and without, and how hard each screen is to read (LIX of what is shown, lists opened by nobody).
 */
export async function run(): Promise<Record<string, number>> {
  const folder = await mkdtemp(join(tmpdir(), 'arena-guided-'));
  const product = launch({ dataDirectory: folder, port: await freePort(), env: { LOG_LEVEL: 'silent' } });
  const browser = await launchBrowser();
  const fresh = async () =>
    (await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })).newPage();
  try {
    await untilPage(product);
    const texts = new Map<string, string>();
    await through(await fresh(), product.url, 0, null, texts);
    const quick = await through(await fresh(), product.url, 0, null);
    const paced = await through(await fresh(), product.url, pauseMilliseconds, null);
    const three = await through(await fresh(), product.url, pauseMilliseconds, 'words');
    const read = [...texts].map(([path, text]) => ({ path, lix: lix(text) }));
    for (const screen of read) console.log(`  LIX ${screen.lix.toFixed(1)}  ${screen.path}`);
    return {
      questions: steps.length,
      'screens with the welcome, before the matches': paced.screens,
      'keys pressed': paced.keys,
      [`seconds by keyboard, ${pauseMilliseconds} ms a key`]: paced.seconds,
      'seconds by keyboard, no pause': quick.seconds,
      [`seconds to matches after three answers, ${pauseMilliseconds} ms a key`]: three.seconds,
      'LIX, mean of screens': read.reduce((sum, screen) => sum + screen.lix, 0) / read.length,
      'LIX, hardest screen': Math.max(...read.map((screen) => screen.lix)),
    };
  } finally {
    await browser.close();
    await product.stop();
    await removeEmbeddedPostgres(join(folder, 'postgres')).catch(() => {});
    await rm(folder, { recursive: true, force: true });
  }
}
