import { en } from '@arena/texts/en';
import { nb } from '@arena/texts/nb';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Journey, openJourney } from './journey.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney();
});
afterAll(() => journey.close());

/** Tabs until the focus is on what this finds, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not come to ${selector}`);
}

const firstStep = (page: Page) => page.locator('input[name="step"]').first();

describe('a nurse from Manila', () => {
  it('tells her degree and her profession with the keyboard alone, ticks a step, and sees what she can do meanwhile', async () => {
    const texts = nb.educations;
    const visitor = await journey.visit({ width: 320 });
    const { page } = visitor;
    await visitor.open('/utdanning-fra-utlandet');
    await visitor.check();

    await tabTo(page, 'a[href$="?study=new"]');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: texts.studyForm.title }).waitFor();
    await tabTo(page, 'button[value="study"]');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByRole('link', { name: texts.problems.country }).waitFor();
    await visitor.check();
    await tabTo(page, '#country');
    await page.keyboard.type('Filippinene');
    await tabTo(page, 'input[name="schooling"]');
    for (let below = 0; below < 6 && !(await page.locator('input[value="degree-6"]').isChecked()); below++)
      await page.keyboard.press('ArrowDown');
    await tabTo(page, '#field');
    await page.keyboard.type('Sykepleie');
    await tabTo(page, 'input[name="recognition"]');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'button[value="study"]');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 3, name: 'Bachelor fra Filippinene' }).waitFor();
    await page.getByText(texts.studies.now.applied).waitFor();

    await tabTo(page, 'a[href$="?profession=new"]');
    await page.keyboard.press('Enter');
    await tabTo(page, '#profession');
    await page.keyboard.type('Sykepleier');
    await tabTo(page, 'button[value="profession"]');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 3, name: 'Sykepleier', exact: true }).waitFor();
    await tabTo(page, 'input[name="step"]');
    await page.keyboard.press('Space');
    await tabTo(page, 'button[value="steps"]');
    await page.keyboard.press('Enter');
    await page.getByText('1 av 3 steg er gjort').waitFor();
    expect(await firstStep(page).isChecked()).toBe(true);
    await visitor.check();

    await page.getByRole('heading', { level: 3, name: texts.uses.meanwhile }).waitFor();
    await page.getByRole('link', { name: 'Pleiemedarbeider, også for deg som venter på autorisasjon' }).waitFor();
    await page.getByText(texts.uses.farBelow).first().waitFor();
    // A traineeship in another field is not for her, however well her level fits.
    expect(await page.getByRole('link', { name: 'Trainee i en liten kommune' }).count()).toBe(0);
    // Work as a nurse is not offered to somebody who may not do it yet.
    expect(await page.getByRole('link', { name: 'Sykepleier på omsorgssenter' }).count()).toBe(0);

    const english = page.getByRole('link', { name: nb.app.nav.otherLanguage });
    await english.click();
    await page.getByRole('heading', { level: 3, name: 'Bachelor’s degree from Philippines' }).waitFor();
    expect(await firstStep(page).isChecked()).toBe(true);
    await visitor.check();
    await visitor.leave();
  });

  it('takes something away and gets it back, with the focus where it is needed', async () => {
    const texts = en.educations;
    const visitor = await journey.visit({ dark: true });
    const { page } = visitor;
    await visitor.open('/en/education-from-abroad?study=new');
    await page.getByLabel(texts.studyForm.country).selectOption({ label: 'Poland' });
    await page.getByLabel(texts.studyForm.schoolings['trade-4']).check();
    await page.getByText(texts.studyForm.more).click();
    await page.getByLabel(texts.studyForm.school).fill('Szkoła w Gdańsku');
    await page.getByRole('button', { name: texts.studyForm.save }).click();
    const heading = page.getByRole('heading', { level: 3, name: /from Poland$/ });
    await heading.waitFor();
    await page.getByRole('button', { name: /^Remove: / }).click();
    const undo = page.getByRole('button', { name: texts.undo });
    await undo.waitFor();
    await heading.waitFor({ state: 'detached' });
    await page.waitForFunction((name) => document.activeElement?.textContent === name, texts.undo);
    expect(page.url(), 'nothing of one’s own in the address').not.toMatch(/Szko|removed/);
    await visitor.check();
    await undo.click();
    await heading.waitFor();
    await page.getByText('Szkoła w Gdańsku').waitFor();
    await visitor.leave();
  });

  it('does it without JavaScript too', async () => {
    const texts = en.educations;
    const visitor = await journey.visit({ javaScript: false });
    const { page } = visitor;
    await visitor.open('/en/education-from-abroad');
    await page.getByRole('link', { name: texts.studies.add }).click();
    await page.getByRole('button', { name: texts.studyForm.save }).click();
    await page.getByRole('link', { name: texts.problems.country }).waitFor();
    await page.getByLabel(texts.studyForm.country).selectOption({ label: 'Philippines' });
    await page.getByLabel(texts.studyForm.schoolings['degree-6']).check();
    await page.getByLabel(texts.studyForm.field).selectOption({ label: 'Nursing and midwifery' });
    await page.getByRole('button', { name: texts.studyForm.save }).click();
    await page.getByRole('link', { name: texts.professions.add }).click();
    await page.getByLabel(texts.professionForm.profession).selectOption({ label: 'Nurse' });
    await page.getByRole('button', { name: texts.professionForm.save }).click();
    await firstStep(page).check();
    await page.getByRole('button', { name: texts.professions.saveSteps }).click();
    await page.getByText('1 of 3 steps are done').waitFor();
    expect(await firstStep(page).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Remove: Nurse' }).click();
    await page.getByRole('button', { name: texts.undo }).click();
    expect(await firstStep(page).isChecked()).toBe(true);
    await page.getByRole('heading', { level: 3, name: texts.uses.meanwhile }).waitFor();
    await visitor.check();
    await visitor.leave();
  });
});

describe('somebody who tells of a school abroad among the questions', () => {
  it('is led to where it was, with what was told, and back to the next question', async () => {
    const { start, profiles, educations } = nb;
    const visitor = await journey.visit({ width: 320, javaScript: false });
    const { page } = visitor;
    const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    await visitor.open('/start/sporsmal/education');
    await page.getByRole('radio', { name: 'Bachelor' }).check();
    await page.getByRole('checkbox', { name: profiles.more.educationAbroad }).check();
    await page.getByRole('button', { name: start.next, exact: true }).click();
    await heading(educations.studyForm.title);
    await page.getByText(educations.studyForm.known).waitFor();
    expect(await page.getByRole('radio', { name: 'Bachelor' }).isChecked()).toBe(true);
    await visitor.check();
    await page.getByLabel(educations.studyForm.country).selectOption({ label: 'Syria' });
    await page.getByRole('button', { name: educations.studyForm.save }).click();
    await page.getByRole('heading', { level: 3, name: 'Bachelor fra Syria' }).waitFor();
    await visitor.check();
    await page.getByRole('link', { name: educations.onwards }).click();
    await heading(start.questions.licences);
    await visitor.leave();
  });
});
