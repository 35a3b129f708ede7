import { en } from '@arena/texts/en';
import { administration } from '@arena/texts/en/administration';
import { candidates } from '@arena/texts/en/candidates';
import { conversations } from '@arena/texts/en/conversations';
import { followings } from '@arena/texts/en/followings';
import { interests } from '@arena/texts/en/interests';
import { rankings } from '@arena/texts/en/rankings';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Journey, openJourney, type Visitor } from './journey.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney();
});
afterAll(() => journey.close());

const button = (visitor: Visitor, name: string | RegExp) =>
  visitor.page.getByRole('button', { name: typeof name === 'string' ? new RegExp(name) : name }).first();
const heading = (visitor: Visitor, name: string | RegExp) => visitor.page.getByRole('heading', { level: 1, name }).waitFor();
const says = (visitor: Visitor, text: string | RegExp) =>
  visitor.page.getByText(text).filter({ visible: true }).first().waitFor();
const shop = 'Pharmacy shop worker, no authorisation needed';

async function openPeople(employer: Visitor, opportunity: string) {
  await employer.open('/en/company');
  await employer.page.locator('a[href$="/people"]', { hasText: opportunity }).click();
  await heading(employer, candidates.title.replace('{{title}}', opportunity));
}

describe('in English', () => {
  it('a seeker and an employer both say yes, and only then see names', async () => {
    const [seeker, employer] = await Promise.all([journey.visit({ width: 320 }), journey.visit({ dark: true })]);
    await seeker.signIn('idporten', 'Rima', 'en');
    await heading(seeker, rankings.title);
    await seeker.check();
    await seeker.page.getByRole('link', { name: shop }).first().click();
    await heading(seeker, shop);
    await seeker.check();
    await seeker.page.getByRole('link', { name: interests.meet.action }).click();
    await heading(seeker, interests.meet.title);
    await says(seeker, interests.meet.shown.heading);
    await seeker.check();
    await button(seeker, interests.meet.action).click();
    await heading(seeker, interests.mine.title);
    await seeker.check();

    await employer.signIn('ansattporten', 'Apoteket Liljedrops', 'en');
    await employer.check();
    await openPeople(employer, shop);
    await says(employer, candidates.waiting.heading);
    expect(await employer.page.locator('body').innerText()).not.toContain('Rima');
    await employer.check();
    await button(employer, interests.answer.yes).click();
    await heading(employer, /Rima/);
    await employer.check();
    await employer.page
      .getByLabel(conversations.one.text.replace('{{name}}', ''), { exact: false })
      .fill('Could you come by on Tuesday?');
    await button(employer, conversations.one.send).click();
    await says(employer, 'Could you come by on Tuesday?');

    await seeker.open('/en/conversations');
    await seeker.page.getByRole('main').getByRole('link').first().click();
    await says(seeker, 'Could you come by on Tuesday?');
    await seeker.check();
    await seeker.leave();
    await employer.leave();
  });

  it('what is typed and not sent is there in the other language and after a sign-in, and gone when it was sent', async () => {
    const seeker = await journey.visit();
    const { page } = seeker;
    await seeker.signIn('idporten', 'Rima', 'en');
    const switchTo = async (name: string, language: string) => {
      await page.getByRole('link', { name, exact: true }).click();
      await page.waitForURL((url) => url.pathname.startsWith('/en/') === (language === 'en'));
      await page.locator(`html[lang=${language}]`).waitFor();
    };
    const typed = 'I like to help people';
    const survives = async (field: Locator) => {
      await field.fill(typed);
      await switchTo('Norsk', 'nb');
      expect(await field.inputValue()).toBe(typed);
      // As after a sign-in in between, which leaves the page and comes back.
      await page.reload();
      await page.locator('html[data-alive]').waitFor();
      await expect.poll(() => field.inputValue()).toBe(typed);
      await switchTo('English', 'en');
    };
    await seeker.open('/en/my-profile');
    await survives(page.locator('input[name=name]'));
    await seeker.open('/en/opportunities');
    await page.locator('.card-list a').first().click();
    await page.getByRole('link', { name: interests.meet.action }).click();
    await survives(page.locator('textarea[name=ownWords]'));
    await seeker.open('/en/strengths');
    const what = page.locator('#add input[name=what]');
    const open = async () => {
      if (!(await what.isVisible())) await page.locator('#add summary').click();
    };
    await open();
    await survives(what);
    await open();
    await page.locator('#add input[name=evidence]').first().check();
    await page.locator('#add button').click();
    await page.waitForURL((url) => url.searchParams.get('kept') === 'added');
    await expect.poll(() => what.inputValue()).toBe('');
    await page.reload();
    await page.locator('html[data-alive]').waitFor();
    await expect.poll(() => what.inputValue()).toBe('');
    await seeker.leave();
  });

  it('an employer invites somebody unnamed, who says no: nothing has opened', async () => {
    const employer = await journey.visit();
    await employer.signIn('ansattporten', 'Apoteket Liljedrops', 'en');
    await openPeople(employer, shop);
    await button(employer, candidates.findable.invite).click();
    await says(employer, candidates.done.invited);
    await employer.check();
    const { rows } = await journey.arena.deps.database.pool.query<{ name: string }>(
      `select name from accounts join interests on seeker_id = accounts.id where direction = 'from-employer'`,
    );
    const invited = rows[0]?.name ?? '';
    expect(invited).not.toBe('');
    expect(await employer.page.locator('body').innerText()).not.toContain(invited);

    const seeker = await journey.visit({ width: 320, dark: true });
    await seeker.signIn('idporten', invited, 'en');
    await seeker.open('/en/my-meetings');
    await says(seeker, interests.mine.invited.heading);
    await seeker.check();
    await button(seeker, interests.mine.invited.no).click();
    await says(seeker, interests.mine.saidNo);
    await openPeople(employer, shop);
    expect(await employer.page.locator('body').innerText()).not.toContain(invited);
    await employer.leave();
    await seeker.leave();
  });

  it('a caseworker finds something for one person and proposes it with a few words', async () => {
    const caseworker = await journey.visit();
    await caseworker.signIn('entra', 'Siv Rådhuus', 'en');
    await heading(caseworker, followings.list.title);
    await caseworker.page.getByLabel(followings.list.code.label).fill('AAAA-AAAA');
    await button(caseworker, followings.list.code.action).click();
    await says(caseworker, en.refusals.following_code_unknown);
    await caseworker.check();
    await caseworker.open('/en/caseworker');
    await caseworker.page.getByLabel(followings.list.filter.name).fill('maricel');
    await button(caseworker, followings.list.filter.action).click();
    await says(caseworker, followings.list.filter.shown_one.replace('{{total}}', '3'));
    expect(await caseworker.page.locator('main tbody tr').count()).toBe(1);
    await caseworker.check();
    await caseworker.page.getByRole('link', { name: 'Maricel' }).first().click();
    await heading(caseworker, /Maricel/);
    await caseworker.check();
    // What fits best stands open, the rest is folded.
    const propose = caseworker.page.getByRole('button', { name: new RegExp(`^${followings.person.propose}`) });
    expect(await propose.count()).toBe(5);
    await propose.first().click();
    await says(caseworker, followings.person.done.proposed);
    await caseworker.check();
    await caseworker.leave();
  });

  it('an administrator declines with a reason, and is asked for one when it is missing', async () => {
    const administrator = await journey.visit({ width: 320 });
    await administrator.signIn('entra', 'Trine Pilotsen', 'en');
    await heading(administrator, administration.employers.title);
    await administrator.page.locator('main .card-list a').first().click();
    await administrator.page.locator('summary').filter({ hasText: administration.one.decisions.decline }).click();
    await button(administrator, /^Decline/).click();
    await says(administrator, en.refusals.employer_reason_required);
    await administrator.check();
    await administrator.page.locator('textarea').first().fill('We could not reach you. Please call the pilot.');
    await button(administrator, /^Decline/).click();
    await administrator.page
      .getByText(/is declined|has been declined|declined/i)
      .first()
      .waitFor();
    await administrator.check();
    await administrator.open('/en/administration/system');
    await heading(administrator, administration.system.title);
    await administrator.check();
    await administrator.leave();
  });
});
