import { administration } from '@arena/texts/nb/administration';
import { directory } from '@arena/texts/nb/directory';
import { employers } from '@arena/texts/nb/employers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Journey, openJourney, type Visitor } from './journey.ts';

let journey: Journey;
let employer: Visitor;
beforeAll(async () => {
  journey = await openJourney();
  employer = await journey.visit({ width: 320 });
});
afterAll(() => journey.close());

const button = (visitor: Visitor, name: string | RegExp) =>
  visitor.page.getByRole('button', { name, exact: typeof name === 'string' });
const says = (visitor: Visitor, text: string | RegExp) =>
  visitor.page.getByText(text).filter({ visible: true }).first().waitFor();

it('registers after a slip in the number, with nothing typed lost', async () => {
  await employer.signIn('ansattporten', 'Ingrid Nystartet');
  const number = employer.page.getByLabel(employers.company.form.number);
  const right = await number.inputValue();
  await number.fill('988077918');
  await employer.page.getByLabel(employers.company.form.aboutNb).fill('Vi reparerer sykler på Hamar.');
  await button(employer, employers.company.form.action).click();
  await employer.page.locator('#error-summary').waitFor();
  await employer.check();
  expect(await employer.page.getByLabel(employers.company.form.aboutNb).inputValue()).toBe('Vi reparerer sykler på Hamar.');
  await number.fill(right);
  await button(employer, employers.company.form.action).click();
  await says(employer, employers.company.pending.heading);
});

it('invites a colleague, whose link opens a page and does nothing by being opened', async () => {
  await employer.open('/bedrift/folk');
  await employer.page.getByLabel(employers.people.inviteEmail).fill('kollega@nystartet.example');
  await button(employer, employers.people.inviteAction).click();
  await says(employer, employers.people.done.invited);
  await employer.check();
  let path: string | undefined;
  for (let tries = 0; path === undefined && tries < 50; tries++) {
    const letter = (await journey.arena.letters()).find(({ to }) => to === 'kollega@nystartet.example');
    path = /\/bedrift\/inn\/[A-Za-z0-9_-]+/.exec(letter?.text ?? '')?.[0];
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const colleague = await journey.visit({ javaScript: false });
  await colleague.open(path ?? '/nothing');
  await says(colleague, employers.join.signInAction);
  await colleague.check();
  await colleague.leave();
});

it('is approved, says what it can offer, opens for contact and takes a break', async () => {
  const administrator = await journey.visit();
  await administrator.signIn('entra', 'Trine Pilotsen');
  await administrator.page.getByRole('link', { name: 'Nystartet Verksted AS' }).click();
  await button(administrator, administration.one.decisions.approve).click();
  await says(administrator, administration.one.done);
  await administrator.check();
  await administrator.leave();

  await employer.open('/bedrift/profil');
  await employer.page.getByLabel(employers.edit.offersNb).fill('En fadder og rolige dager.');
  await employer.page.getByLabel(employers.edit.contactOpen).check();
  await button(employer, employers.edit.action).click();
  await says(employer, employers.edit.saved);
  await employer.check();
  await employer.open('/bedrift');
  await employer.page.getByRole('link', { name: employers.company.profile.public }).click();
  await says(employer, directory.contactAction);
  await employer.check();
  await employer.open('/bedrift/pause');
  await employer.check();
  await button(employer, employers.pause.action).click();
  await says(employer, employers.pausedBecause['own-wish'].heading);
  await employer.check();
  await button(employer, employers.pausedBecause['own-wish'].action).click();
  await employer.page.getByRole('link', { name: employers.links.pause }).waitFor();
});
