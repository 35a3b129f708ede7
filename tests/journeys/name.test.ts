import { account } from '@arena/texts/nb/account';
import { interests } from '@arena/texts/nb/interests';
import { profiles } from '@arena/texts/nb/profiles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Journey, openJourney, type Visitor } from './journey.ts';

let journey: Journey;
let seeker: Visitor;
let opportunityId: string;

beforeAll(async () => {
  journey = await openJourney();
  seeker = await journey.visit({ width: 320 });
  await seeker.signIn('idporten', 'Jonas Pikselstad');
  const { pool } = journey.arena.deps.database;
  // As ID-porten leaves everybody with the pseudonymous scope.
  await pool.query("update accounts set name = '', email = null where name = 'Jonas Pikselstad'");
  const { rows } = await pool.query(
    `select id from opportunities o where source = 'own' and status = 'open'
     and not exists (select 1 from interests i where i.opportunity_id = o.id) order by id limit 1`,
  );
  opportunityId = rows[0].id;
});
afterAll(() => journey.close());

describe('somebody whom the login gives no name', () => {
  it('is asked for it on the way to a meeting, is told what does not fit, and comes back to say yes', async () => {
    const { page } = seeker;
    const { contact } = profiles.profile;
    await seeker.open('/konto');
    await page.getByLabel(account.address.label).fill('jonas.skriver@person.example');
    await seeker.open(`/muligheter/${opportunityId}/mote`);
    expect(await page.getByRole('button', { name: interests.meet.action }).count()).toBe(0);
    // Nothing is asked for that could be lost on the way.
    expect(await page.getByLabel(interests.meet.ownWords.label).count()).toBe(0);
    await seeker.check();
    await page.getByRole('link', { name: profiles.nameMissing.action }).click();
    await page.getByRole('heading', { name: contact.heading }).waitFor();
    await seeker.check();

    await page.getByLabel(contact.name, { exact: true }).fill('  ');
    await page.getByLabel(contact.email, { exact: true }).fill('jonas');
    await page.getByRole('button', { name: contact.save }).click();
    await page.getByRole('link', { name: profiles.problems.badEmail }).waitFor();
    await page.getByRole('link', { name: profiles.problems.noName }).waitFor();
    await seeker.check();
    await page.getByLabel(contact.name, { exact: true }).fill('Jonas Pikselstad');
    await page.getByLabel(contact.email, { exact: true }).fill('jonas@person.example');
    await page.getByRole('button', { name: contact.save }).click();

    await page.getByRole('button', { name: interests.meet.action }).waitFor();
    // Who they are called changed, not who they are: what they typed elsewhere still stands.
    await seeker.open('/konto');
    expect(await page.getByLabel(account.address.label).inputValue()).toBe('jonas.skriver@person.example');
    await seeker.open(`/muligheter/${opportunityId}/mote`);
    await page.getByRole('button', { name: interests.meet.action }).click();
    await page.getByRole('heading', { level: 1, name: interests.mine.title }).waitFor();
    await seeker.check();
  });
});
