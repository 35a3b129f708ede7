import { nb } from '@arena/texts/nb';
import { administration } from '@arena/texts/nb/administration';
import { candidates } from '@arena/texts/nb/candidates';
import { conversations } from '@arena/texts/nb/conversations';
import { employers } from '@arena/texts/nb/employers';
import { followings } from '@arena/texts/nb/followings';
import { profiles } from '@arena/texts/nb/profiles';
import { proposals } from '@arena/texts/nb/proposals';
import { publishing } from '@arena/texts/nb/publishing';
import { rankings } from '@arena/texts/nb/rankings';
import { start } from '@arena/texts/nb/start';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Journey, openJourney, type Visitor } from './journey.ts';

let journey: Journey;
let employer: Visitor;
let administrator: Visitor;
let seeker: Visitor;
let caseworker: Visitor;

beforeAll(async () => {
  journey = await openJourney();
  [employer, administrator, seeker, caseworker] = await Promise.all([
    journey.visit(),
    journey.visit(),
    journey.visit({ width: 320 }),
    journey.visit(),
  ]);
});
afterAll(() => journey.close());

const button = (visitor: Visitor, name: string | RegExp) =>
  visitor.page.getByRole('button', { name, exact: typeof name === 'string' });
const heading = (visitor: Visitor, name: string | RegExp) => visitor.page.getByRole('heading', { level: 1, name }).waitFor();
const says = (visitor: Visitor, text: string | RegExp) =>
  visitor.page.getByText(text).filter({ visible: true }).first().waitFor();
const title = 'Praksis på sykkelverkstedet';

describe('one meeting, from three answers to two yeses', () => {
  it('an employer registers, and waits', async () => {
    await employer.signIn('ansattporten', 'Ingrid Nystartet');
    await heading(employer, /Nystartet Verksted AS/);
    await employer.check();
    await employer.page
      .getByLabel(employers.company.form.aboutNb)
      .fill('Vi reparerer sykler på Hamar. Her lærer du faget av oss som kan det.');
    await button(employer, employers.company.form.action).click();
    await says(employer, employers.company.pending.heading);
    await employer.check();
  });

  it('an administrator approves', async () => {
    await administrator.signIn('entra', 'Trine Pilotsen');
    await heading(administrator, administration.employers.title);
    await administrator.check();
    await administrator.page.getByRole('link', { name: 'Nystartet Verksted AS' }).click();
    await heading(administrator, 'Nystartet Verksted AS');
    await button(administrator, administration.one.decisions.approve).click();
    await says(administrator, administration.one.done);
    await administrator.check();
    await administrator.open('/administrasjon/drift');
    await administrator.check();
  });

  it('the employer publishes, and is told what is missing on the way', async () => {
    await employer.open('/bedrift');
    await employer.page.getByRole('link', { name: employers.company.list.new }).click();
    await heading(employer, publishing.newTitle);
    await employer.check();
    await employer.page.getByRole('radio', { name: nb.app.kinds.internship }).check();
    await employer.page.getByLabel(publishing.start.words).fill('sykkelreparatør');
    await button(employer, publishing.start.action).click();
    await says(employer, publishing.read.filled.begun);
    await employer.page.getByLabel(publishing.titleNb).fill(title);
    await employer.page.locator('[name=placeId]').selectOption('');
    await button(employer, publishing.publish).click();
    await says(employer, publishing.errors.required.placeId);
    await employer.check();
    expect(await employer.page.getByLabel(publishing.titleNb).inputValue()).toBe(title);
    await employer.page
      .getByLabel(publishing.descriptionNb)
      .fill('Du reparerer sykler sammen med oss. Vi viser deg hvordan du bytter dekk, justerer gir og tar imot kunder.');
    await employer.page.locator('[name=placeId]').selectOption({ label: 'Hamar' });
    await button(employer, publishing.publish).click();
    await says(employer, publishing.done.published);
    await employer.page.waitForFunction((text) => document.activeElement?.textContent?.includes(text), publishing.done.published);
    await employer.check();
  });

  it('a seeker tells three things on a phone, without an account, and sees what fits and why', async () => {
    await seeker.open('/start');
    await seeker.check();
    const { page } = seeker;
    await button(seeker, start.welcome.begin).click();
    await heading(seeker, start.questions.place);
    await page.getByLabel(profiles.where.home).fill('Hamar');
    await button(seeker, start.next).click();
    await heading(seeker, start.questions.travel);
    await page.getByRole('checkbox', { name: profiles.where.modes.bike }).check();
    await button(seeker, start.next).click();
    await heading(seeker, start.questions.tasks);
    await page.getByRole('checkbox', { name: 'Laget mat til mange' }).check();
    await button(seeker, start.next).click();
    await heading(seeker, start.questions.words);
    await page.getByLabel(start.fields.can).fill('Jeg har reparert sykler for hele nabolaget');
    await button(seeker, start.next).click();
    await heading(seeker, profiles.understood.title);
    await seeker.check();
    await page.getByRole('link', { name: start.matchesNow }).click();
    await heading(seeker, rankings.title);
    await seeker.check();
    await page.getByRole('link', { name: title }).first().waitFor();
  });

  it('the seeker signs in, keeps the answers, and gives a caseworker a code', async () => {
    await seeker.signIn('idporten', 'Nora Nykommer');
    await heading(seeker, rankings.title);
    await seeker.open('/min-profil');
    await seeker.check();
    expect(await seeker.page.locator('textarea').first().inputValue()).toContain('reparert sykler');
    await seeker.open('/forslag');
    await seeker.check();
    await button(seeker, followings.own.code.action).click();
    const code = await seeker.page.getByText(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/).innerText();
    await seeker.check();

    await caseworker.signIn('entra', 'Siv Rådhuus');
    await heading(caseworker, followings.list.title);
    await caseworker.check();
    await caseworker.page.getByLabel(followings.list.code.label).fill(code.toLowerCase());
    await button(caseworker, followings.list.code.action).click();
    await heading(caseworker, 'Nora Nykommer');
    await caseworker.check();
  });

  it('the caseworker proposes it, and the seeker says yes and consents to exactly what is shown', async () => {
    await button(caseworker, new RegExp(`${followings.person.propose}.*${title}`)).click();
    await says(caseworker, followings.person.done.proposed);

    await seeker.open('/forslag');
    await says(seeker, title);
    await seeker.check();
    await button(seeker, new RegExp(proposals.own.yes)).click();
    await heading(seeker, proposals.consent.title);
    await says(seeker, 'Nora Nykommer');
    await seeker.check();
    await button(seeker, proposals.consent.action).click();
    await says(seeker, followings.own.done.consented);
    await seeker.check();
  });

  it('the caseworker refers, and the employer sees the person and says yes', async () => {
    await caseworker.open('/veileder');
    await button(caseworker, new RegExp(proposals.next.refer)).first().click();
    await says(caseworker, followings.list.done.referred);
    await caseworker.check();

    await employer.open('/bedrift');
    await employer.page
      .getByRole('link', { name: new RegExp(employers.company.list.waiting_one) })
      .first()
      .click();
    await heading(employer, candidates.title.replace('{{title}}', title));
    await says(employer, candidates.referred.heading);
    await employer.check();
    await button(employer, new RegExp(candidates.referred.yes)).click();
    await heading(employer, conversations.one.title.replace('{{name}}', 'Nora Nykommer'));
    await employer.check();
  });

  it('they write to each other', async () => {
    await employer.page.locator('main textarea').last().fill('Hei, Nora! Passer det å komme innom torsdag klokka ti?');
    await button(employer, conversations.one.send).click();
    await says(employer, 'Passer det å komme innom torsdag');

    await seeker.open('/samtaler');
    await seeker.check();
    await seeker.page.getByRole('main').getByRole('link').first().click();
    await says(seeker, 'Passer det å komme innom torsdag');
    await seeker.page.locator('main textarea').last().fill('Ja, jeg kommer!');
    await button(seeker, conversations.one.send).click();
    await says(seeker, 'Ja, jeg kommer!');
    await seeker.check();
  });

  it('a withdrawn consent takes the person away at the next request', async () => {
    await seeker.open('/forslag');
    await button(seeker, new RegExp(proposals.consents.withdraw)).first().click();
    await says(seeker, followings.own.done.withdrawn);
    await employer.open('/bedrift');
    await employer.page
      .getByRole('link', { name: new RegExp(employers.company.list.candidates) })
      .first()
      .click();
    await heading(employer, candidates.title.replace('{{title}}', title));
    expect(await employer.page.getByText(candidates.referred.heading).count()).toBe(0);
  });
});
