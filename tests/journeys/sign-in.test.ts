/** Ways in without BankID and with several things to be, and the way out everywhere, as people walk them. */
import { createHash } from 'node:crypto';
import { account } from '@arena/texts/nb/account';
import { claims } from '@arena/texts/nb/claims';
import { menu } from '@arena/texts/nb/menu';
import { notices } from '@arena/texts/nb/notices';
import { ownData } from '@arena/texts/nb/own-data';
import { sessions } from '@arena/texts/nb/sessions';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { mailLinks } from '../../apps/api/src/db/schema/accounts.ts';
import { type Journey, openJourney, type Visitor } from './journey.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney();
});
afterAll(() => journey.close());

const heading = ({ page }: Visitor, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const press = ({ page }: Visitor, name: string) => page.getByRole('button', { name, exact: true }).click();

/** What stands wider than the box it is in. */
const cutOff = ({ page }: Visitor) =>
  page
    .locator('main *')
    .evaluateAll((all) =>
      all
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
        .map(({ tagName }) => tagName),
    );

/** Asks for a link, and finds it in the mailbox as somebody who tries the product does. */
async function openLink(visitor: Visitor, email: string) {
  const { page } = visitor;
  await page.getByLabel(account.mail.email).fill(email);
  await press(visitor, account.mail.action);
  await heading(visitor, account.mail.sent.heading);
  // The same address as the form, and a new page to whoever reads it: it begins at its heading.
  const scripts = (await page.locator('html[data-alive]').count()) > 0;
  if (scripts) await page.locator('h1:focus').waitFor();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await visitor.check();
  await vi.waitUntil(async () => (await journey.arena.letters()).some(({ to }) => to === email), { timeout: 10_000 });
  await page.getByRole('link', { name: account.mail.sent.mailbox }).click();
  const letter = page.getByRole('listitem').filter({ hasText: email }).first();
  await letter.waitFor();
  // Nothing of a letter lies outside a small screen.
  if (scripts) expect(await cutOff(visitor)).toEqual([]);
  await letter.getByRole('link').click();
  await page.locator('a[href*="/logg-inn/lenke?key="]').first().click();
  await heading(visitor, account.link.title);
}

describe('somebody without BankID', () => {
  const email = 'amina@person.example';
  let phone: Visitor;

  it('answers some questions, is told what an address must be, and signs in with a link; the answers come along', async () => {
    phone = await journey.visit({ width: 320 });
    const { page } = phone;
    await phone.open('/start/sporsmal/words');
    await page.locator('main textarea').first().fill('Jeg har jobbet som kokk i åtte år');
    await page.locator('main form button').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith('/words'));

    await phone.open('/logg-inn?returnTo=/min-profil');
    await phone.check();
    await page.getByRole('link', { name: sessions.mail.action }).click();
    await heading(phone, account.mail.title);
    await phone.check();
    await page.getByLabel(account.mail.email).fill('amina');
    await press(phone, account.mail.action);
    await page.getByRole('link', { name: account.mail.badEmail }).waitFor();
    expect(await page.getByLabel(account.mail.email).inputValue()).toBe('amina');
    await phone.check();

    await openLink(phone, email);
    await phone.check();
    const link = page.url();
    await press(phone, account.link.action);
    await page.waitForURL((url) => url.pathname === '/min-profil');
    await page.getByText('kokk').first().waitFor();

    await phone.open(link.slice(journey.baseUrl.length));
    await heading(phone, account.link.over);
    await phone.check();
  });

  it('chooses fewer letters, sees both places where they are signed in, and signs out everywhere', async () => {
    const laptop = await journey.visit({ javaScript: false });
    await laptop.open('/logg-inn/e-post');
    await openLink(laptop, email);
    await press(laptop, account.link.action);
    await laptop.page.waitForURL((url) => url.pathname === '/treff');

    const { page } = phone;
    await phone.open('/konto');
    await heading(phone, account.title);
    await phone.check();
    await page.getByRole('group', { name: account.letters.kinds.messages }).getByLabel(account.letters.paces.daily).check();
    await press(phone, account.letters.save);
    await page.getByText(account.done.letters).waitFor();
    await phone.check();
    expect(
      await page.getByRole('group', { name: account.letters.kinds.messages }).getByLabel(account.letters.paces.daily).isChecked(),
    ).toBe(true);

    const places = page.getByRole('region', { name: account.sessions.heading }).getByRole('listitem');
    expect(await places.count()).toBe(2);
    await press(phone, account.sessions.endAll);
    await page.waitForURL((url) => url.pathname === '/');
    await phone.open('/konto');
    await heading(phone, sessions.title);
    await laptop.open('/konto');
    await heading(laptop, sessions.title);
    await laptop.leave();
    await phone.leave();
  });
});

describe('somebody who wants no more letters', () => {
  it('is told that they stopped, and does not start them again by pressing twice', async () => {
    const person = await journey.arena.seeker();
    await journey.arena.deps.database.queries.insert(mailLinks).values({
      keyHash: createHash('sha256').update('a-key-in-a-letter-for-one').digest('hex'),
      purpose: 'stop-letters',
      accountId: person.accountId,
      about: { kinds: 'meetings' },
      expiresAt: new Date('2100-01-01'),
    });
    const visitor = await journey.visit({ width: 320 });
    await visitor.open('/brev/stopp/a-key-in-a-letter-for-one');
    const stop = visitor.page.getByRole('button', { name: notices.stop.action });
    await stop.focus();
    await visitor.page.keyboard.press('Enter');
    await visitor.page.locator('h1:focus', { hasText: notices.stop.stoppedTitle }).waitFor();
    await visitor.page.keyboard.press('Enter');
    await visitor.check();
    expect(await visitor.page.locator('h1').textContent()).toBe(notices.stop.stoppedTitle);
    await visitor.leave();
  });
});

describe('somebody whose session ended while they wrote', () => {
  it('signs in again, and finds what they wrote where they wrote it', async () => {
    const visitor = await journey.visit();
    const { page } = visitor;
    await visitor.signIn('idporten', 'Nora Nykommer');
    await visitor.open('/konto');
    await page.getByLabel(account.address.label).fill('nora.ny@person.example');
    await journey.arena.deps.database.pool.query('delete from sessions');
    await press(visitor, account.address.save);
    await page.getByText(sessions.ended).waitFor();
    await visitor.check();
    await page.getByRole('link', { name: sessions.seeker.action }).click();
    await page.getByRole('button', { name: 'Nora Nykommer' }).click();
    await heading(visitor, account.title);
    await page.locator('html[data-alive]').waitFor();
    expect(await page.getByLabel(account.address.label).inputValue()).toBe('nora.ny@person.example');
    await visitor.leave();
  });

  it('finds a form of many boxes as it was left, and goes on with it', async () => {
    const { arena, baseUrl, visit } = journey;
    const employer = await arena.employer();
    const { rows } = await arena.deps.database.pool.query<{ id: string }>(
      `insert into opportunities (source, external_id, employer_id, organisation_number, employer_name, kind, status, occupation_code, title_nb,
         description_html, source_language, municipality_number, published_at, application_url)
       values ('nav-feed', 'left-half-written', $1, $2, $3, 'job', 'open', '5321', 'Helsefagarbeider', '<p>Her.</p>', 'nb', '3403', now(),
         'https://source.example/apply') returning id`,
      [employer.employerId, employer.organisationNumber, employer.name],
    );
    const address = `/bedrift/annonser/${rows[0]?.id}`;
    const visitor = await visit();
    const { page } = visitor;
    const [title, fact] = [page.locator('[name=titleEn]'), page.locator('[name=fact]').first()];
    await visitor.become(employer);
    await visitor.open(address);
    await title.fill('Health care worker');
    await fact.check();
    await page.context().clearCookies();
    await press(visitor, claims.edit.claim);
    await page.getByText(sessions.ended).waitFor();
    await visitor.become(employer);
    await visitor.open(address);
    expect([await title.inputValue(), await fact.isChecked()]).toEqual(['Health care worker', true]);
    await press(visitor, claims.edit.claim);
    await page.waitForURL(`${baseUrl}${address}?done=saved`);
    await visitor.leave();
  });

  it('leaves nothing of it to the next who signs in at the same tab', async () => {
    const visitor = await journey.visit();
    const { page } = visitor;
    const [first, next] = [await journey.arena.seeker({ name: 'Anne Først' }), await journey.arena.seeker({ name: 'Bo Neste' })];
    const becomes = async (person: typeof first) => {
      await visitor.become(person);
      await visitor.open('/konto');
    };
    await becomes(first);
    await page.getByLabel(account.address.label).fill('anne.skrev@person.example');
    await becomes(next);
    expect(await page.getByLabel(account.address.label).inputValue()).not.toContain('anne.skrev');
    await becomes(first);
    expect(await page.getByLabel(account.address.label).inputValue()).not.toContain('anne.skrev');
    await visitor.leave();
  });
});

describe('somebody who was away for half an hour', () => {
  const goIdle = () => journey.arena.deps.database.pool.query("update sessions set last_seen_at = now() - interval '31 minutes'");
  const signInAgain = async ({ page }: Visitor) => {
    await page.getByRole('link', { name: sessions.seeker.action }).click();
    await page.getByRole('button', { name: 'Nora Nykommer' }).click();
  };

  it.each([
    { width: 320, javaScript: true },
    { width: 1280, javaScript: false },
  ])('is told so at the next page, whichever it is, once, and comes back to it: %o', async (options) => {
    const visitor = await journey.visit(options);
    const { page } = visitor;
    await visitor.signIn('idporten', 'Nora Nykommer');
    await goIdle();
    await visitor.open('/muligheter?q=kokk');
    await page.getByText(menu.endedIdle).waitFor();
    await visitor.check();
    await page.getByRole('link', { name: menu.signInAgain }).click();
    await heading(visitor, sessions.title);
    expect(await page.getByRole('link', { name: menu.signInAgain }).count()).toBe(0);
    await signInAgain(visitor);
    await page.waitForURL((url) => url.pathname + url.search === '/muligheter?q=kokk');

    await goIdle();
    await visitor.open('/konto');
    await page.getByText(sessions.endedIdle).waitFor();
    expect(await page.getByRole('link', { name: menu.signInAgain }).count()).toBe(0);
    await visitor.check();
    await visitor.open('/muligheter');
    expect(await page.getByRole('link', { name: menu.signInAgain }).count()).toBe(0);

    await visitor.signIn('idporten', 'Nora Nykommer');
    await visitor.open('/konto');
    await goIdle();
    await page.getByRole('link', { name: ownData.link }).click();
    await page.getByText(sessions.endedIdle).waitFor();
    await signInAgain(visitor);
    await heading(visitor, ownData.title);
    await visitor.leave();
  });
});

describe('somebody who works for two organisations', () => {
  it('chooses one, and from the account another', async () => {
    const visitor = await journey.visit();
    const { page } = visitor;
    await visitor.signIn('ansattporten', 'Tove Tohatt');
    await heading(visitor, account.choose.title);
    await visitor.check();
    await page.getByRole('button', { name: 'Solhumla' }).click();
    await page.waitForURL((url) => url.pathname === '/bedrift');
    await visitor.open('/konto');
    await page.locator('dd').getByText('Solhumla gård og hagesenter').waitFor();
    await visitor.check();

    await page.getByRole('link', { name: account.change.employerAction }).click();
    await page.getByRole('searchbox').fill('tove');
    await page.getByRole('searchbox').press('Enter');
    await page.getByRole('button', { name: 'Tove Tohatt' }).click();
    await page.getByRole('button', { name: 'Maurtua' }).click();
    await page.waitForURL((url) => url.pathname === '/bedrift');
    await visitor.open('/konto');
    await page.locator('dd').getByText('Maurtua friluftsbarnehage (demo)').waitFor();
    await visitor.leave();
  });

  it('and somebody with two roles chooses without a script, too', async () => {
    const visitor = await journey.visit({ width: 320, javaScript: false });
    await visitor.signIn('entra', 'Didrik Dobbeltrolle');
    await heading(visitor, account.choose.title);
    await press(visitor, account.choose.administrator);
    await visitor.page.waitForURL((url) => url.pathname === '/administrasjon');
    await visitor.leave();
  });
});
