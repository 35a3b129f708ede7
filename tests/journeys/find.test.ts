import { en } from '@arena/texts/en';
import { nb } from '@arena/texts/nb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Journey, openJourney } from './journey.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney();
});
afterAll(() => journey.close());

const { searches } = nb;

describe('somebody who looks for something', () => {
  it('is helped to write it, with the keyboard alone', async () => {
    const visitor = await journey.visit({ width: 320 });
    const { page } = visitor;
    await visitor.open('/muligheter');
    const field = page.getByRole('combobox', { name: searches.words });
    const suggested = page.getByRole('listbox', { name: searches.suggestions }).getByRole('option');
    await field.pressSequentially('trucks');
    await suggested.first().waitFor();
    await visitor.check();
    await page.keyboard.press('Escape');
    expect(await suggested.count()).toBe(0);
    await field.fill('truckf');
    await suggested.first().waitFor();
    await page.keyboard.press('ArrowDown');
    const chosen = await page
      .getByRole('listbox', { name: searches.suggestions })
      .getByRole('option', { selected: true })
      .innerText();
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=truck/);
    expect(chosen).toContain(await field.inputValue());
    await visitor.leave();
  });

  it('sees what was understood, takes a part of it away, and gets the rest', async () => {
    const visitor = await journey.visit();
    const { page } = visitor;
    await visitor.open('/muligheter?q=jobb+uten+erfaring+p%C3%A5+Hamar');
    await visitor.check();
    const understood = page.getByRole('list', { name: searches.understood });
    expect(await understood.getByRole('link').allInnerTexts()).toHaveLength(2);
    await understood.getByRole('link', { name: /Hamar/ }).click();
    await page.waitForURL((url) => !url.search.includes('Hamar'));
    await expect.poll(() => understood.getByRole('link').count()).toBe(1);
    await visitor.leave();
  });

  it('chooses filters that say how many there are, and gets that many, in an address that can be shared', async () => {
    const visitor = await journey.visit();
    const { page } = visitor;
    await visitor.open('/muligheter');
    const english = page.getByRole('checkbox', { name: new RegExp(searches.flags.english) });
    const told = /\((\d+)\)/.exec((await page.locator('label', { hasText: searches.flags.english }).innerText()) ?? '')?.[1];
    await english.check();
    await page.waitForURL(/flag=english/);
    await page.getByRole('heading', { level: 2, name: new RegExp(`^${told} `) }).waitFor();
    await page.getByLabel(searches.filters.from).fill('Lillehammer');
    await page.keyboard.press('Enter');
    await page.waitForURL(/from=/);
    await page.getByLabel(searches.filters.minutes).selectOption('60');
    await page.waitForURL(/minutes=60/);
    await page.getByRole('link', { name: searches.sort.nearest }).click();
    await page.waitForURL(/sort=nearest/);
    await visitor.check();
    const minutes = (await page.locator('article p', { hasText: / min med bil fra Lillehammer/ }).allInnerTexts()).map(
      Number.parseFloat,
    );
    expect(minutes.length).toBeGreaterThan(1);
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
    const heading = await page.locator('#hits').innerText();
    const friend = await journey.visit({ width: 320, javaScript: false });
    await friend.page.goto(page.url());
    expect(await friend.page.locator('#hits').innerText()).toBe(heading);
    await friend.leave();
    await visitor.leave();
  });

  it('is shown what is nearest, and why, when nothing fits', async () => {
    const visitor = await journey.visit({ width: 320 });
    const { page } = visitor;
    await visitor.open('/muligheter?q=truck+tynset');
    await page.getByRole('heading', { level: 3 }).first().waitFor();
    expect(await page.locator('article').count()).toBeGreaterThan(0);
    await visitor.check();
    await visitor.leave();
  });

  it('keeps what makes sense of a link that asks for something unknown', async () => {
    const visitor = await journey.visit();
    const { page } = visitor;
    await visitor.open('/en/opportunities?v=2&q=cook&field=alchemy&flag=training');
    await page.getByText(en.searches.leftOut).waitFor();
    expect(await page.getByRole('checkbox', { name: new RegExp(en.searches.flags.training) }).isChecked()).toBe(true);
    await visitor.check();
    await visitor.leave();
  });

  it('looks at the map, and goes from a circle to what is there', async () => {
    const visitor = await journey.visit();
    const { page } = visitor;
    await visitor.open('/kart');
    await visitor.check();
    await page
      .getByRole('link', { name: /^Gjøvik: \d+/ })
      .first()
      .click();
    await page.waitForURL(/municipality=3407/);
    await visitor.leave();
  });

  it('reads what an occupation really takes, and goes on to what is open in one close by', async () => {
    const visitor = await journey.visit({ width: 320, dark: true });
    const { page } = visitor;
    await visitor.open('/en/occupations');
    await page.getByRole('searchbox').fill('nurse');
    await page.getByRole('button', { name: en.occupations.findAction }).click();
    await page.getByRole('link', { name: 'Nurse', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Nurse' }).waitFor();
    await page.getByText(en.occupations.regulated.steps).first().click();
    await visitor.check();
    await page.getByRole('article').getByRole('link').last().click();
    await page.waitForURL(/\/en\/opportunities\//);
    await page.getByLabel(en.opportunity.journey.from).fill('Brumunddal');
    await page.getByRole('button', { name: en.opportunity.journey.action }).click();
    await page.getByRole('heading', { level: 3, name: /From Brumunddal/ }).waitFor();
    await visitor.check();
    await visitor.leave();
  });
});
