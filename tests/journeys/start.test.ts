/** The guided start as people meet it: by keyboard alone, without JavaScript, interrupted, on a shared computer, and with odd answers. */

import { profiles as englishProfiles } from '@arena/texts/en/profiles';
import { start as english } from '@arena/texts/en/start';
import { nb } from '@arena/texts/nb';
import { profiles } from '@arena/texts/nb/profiles';
import { rankings } from '@arena/texts/nb/rankings';
import { start } from '@arena/texts/nb/start';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { steps } from '../../apps/web/src/features/profiles/steps.ts';
import { type Journey, openJourney, type Visitor } from './journey.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney();
});
afterAll(() => journey.close());

const heading = (visitor: Visitor, name: string | RegExp) =>
  visitor.page.getByRole('heading', { level: 1, name, exact: typeof name === 'string' }).waitFor();
const says = (visitor: Visitor, text: string | RegExp) =>
  visitor.page.getByText(text).filter({ visible: true }).first().waitFor();
const press = async (visitor: Visitor, name: string) => visitor.page.getByRole('button', { name, exact: true }).click();
/** Answers nothing and goes on. */
async function skipTo(visitor: Visitor, step: (typeof steps)[number]) {
  await visitor.open(`/start/sporsmal/${step}`);
  await heading(visitor, start.questions[step]);
}
/** Tab until the field or button of this name has focus: it must come after what had focus before. */
async function tabTo(
  { page }: Visitor,
  name: string | RegExp,
  role: 'textbox' | 'combobox' | 'checkbox' | 'radio' | 'button' | 'link',
) {
  const wanted = page
    .getByRole('main')
    .getByRole(role, { name, exact: typeof name === 'string' })
    .first();
  await wanted.waitFor();
  for (let stops = 0; stops < 80; stops++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the tab key never came to ${role} ${name}`);
}
const focusIsOnHeading = ({ page }: Visitor) => page.waitForFunction(() => document.activeElement?.tagName === 'H1');

describe('the guided start', () => {
  it('keeps what was typed before "skip", and holds nobody back by what it does not understand', async () => {
    const visitor = await journey.visit({ javaScript: false });
    const { page } = visitor;
    await visitor.open('/start/sporsmal/place');
    await page.getByLabel(profiles.where.home).fill('Atlantis');
    await press(visitor, start.skip);
    await heading(visitor, start.questions.travel);
    await page.getByRole('link', { name: start.back }).click();
    await page.getByLabel(profiles.where.home).fill('Ringsaker kommune');
    await press(visitor, start.skip);
    await heading(visitor, start.questions.travel);
    await page.getByRole('link', { name: start.back }).click();
    expect(await page.getByLabel(profiles.where.home).inputValue()).toBe('Brumunddal (Ringsaker)');
    await visitor.leave();
  });

  it('asks what was not told of a language, and which of two answers about licences is right', async () => {
    const visitor = await journey.visit({ width: 320 });
    const { page } = visitor;
    await visitor.open('/start/sporsmal/languages');
    await page.getByLabel(profiles.more.other, { exact: true }).first().selectOption({ label: 'Tigrinja' });
    await press(visitor, start.next);
    await page.getByRole('link', { name: profiles.problems.noLevel }).waitFor();
    await visitor.check();
    expect(await page.getByLabel(profiles.more.other, { exact: true }).first().inputValue()).toBe('ti');
    await visitor.open('/start/sporsmal/licences');
    await page.getByRole('checkbox', { name: profiles.more.noLicences }).check();
    await page.getByRole('checkbox', { name: 'B: personbil', exact: true }).check();
    await press(visitor, start.next);
    await page.getByRole('link', { name: profiles.problems.licencesOrNone }).waitFor();
    await visitor.check();
    await visitor.leave();
  });

  it('goes through every question by keyboard alone on a phone, and ends at matches', async () => {
    const visitor = await journey.visit({ width: 320 });
    const { page } = visitor;
    const { keyboard } = page;
    const answers: Record<(typeof steps)[number], () => Promise<void>> = {
      place: async () => {
        await tabTo(visitor, profiles.where.home, 'combobox');
        await keyboard.type('Hamar');
      },
      travel: async () => {
        await tabTo(visitor, profiles.where.modes.bus, 'checkbox');
        await keyboard.press('Space');
      },
      tasks: async () => {
        await tabTo(visitor, 'Laget mat til mange', 'checkbox');
        await keyboard.press('Space');
      },
      words: async () => {
        await tabTo(visitor, start.fields.can, 'textbox');
        await keyboard.type('Har jobbet på sykehjem');
      },
      norwegian: async () => {
        await tabTo(visitor, start.fields.noneYet, 'radio');
        await keyboard.press('ArrowDown');
        await keyboard.press('ArrowDown');
      },
      languages: async () => {
        await tabTo(visitor, profiles.more.oralOf.replace('{{language}}', 'Engelsk'), 'combobox');
        await keyboard.press('ArrowDown');
      },
      time: async () => {
        await tabTo(visitor, start.fields.day, 'textbox');
        await keyboard.type('31');
        await keyboard.press('Tab');
        await keyboard.type('2');
        await keyboard.press('Tab');
        await keyboard.type('2027');
        await keyboard.press('Enter');
        await page.getByRole('link', { name: profiles.problems.badDate }).waitFor();
        await visitor.check();
        await tabTo(visitor, start.fields.day, 'textbox');
        await keyboard.type('28');
      },
      wishes: async () => {
        await tabTo(visitor, start.fields.can, 'textbox');
        await keyboard.type('jobbe i barnehage');
      },
      not: async () => {
        await tabTo(visitor, start.fields.not, 'textbox');
        await keyboard.type('renhold');
        await tabTo(visitor, start.next, 'button');
        await keyboard.press('Enter');
        await says(visitor, start.fields.notAdded);
        await visitor.check();
      },
      education: async () => {
        await tabTo(visitor, start.education.unknown, 'radio');
        await keyboard.press('ArrowUp');
      },
      licences: async () => {
        await tabTo(visitor, profiles.more.noLicences, 'checkbox');
        await keyboard.press('Space');
      },
      workplace: async () => {
        await tabTo(visitor, 'Rolig sted å jobbe', 'checkbox');
        await keyboard.press('Space');
      },
    };

    await visitor.open('/start');
    await tabTo(visitor, start.welcome.begin, 'button');
    await keyboard.press('Enter');
    for (const [position, step] of steps.entries()) {
      await heading(visitor, start.questions[step]);
      await focusIsOnHeading(visitor);
      await says(visitor, `Spørsmål ${position + 1} av ${steps.length}`);
      await answers[step]();
      const isLast = position === steps.length - 1;
      await tabTo(visitor, isLast ? start.last : start.next, 'button');
      await keyboard.press('Enter');
      if (step === 'words' || step === 'wishes') {
        await heading(visitor, profiles.understood.title);
        await focusIsOnHeading(visitor);
        await tabTo(visitor, start.understood.next, 'link');
        await keyboard.press('Enter');
      }
    }
    await heading(visitor, rankings.title);

    await visitor.open('/start');
    await says(visitor, start.welcome.told.replace('{{count}}', '12').replace('{{total}}', '12'));
    await visitor.check();
    await visitor.leave();
  });

  it('asks every question so that everybody can answer, in both languages', async () => {
    for (const [position, step] of steps.entries()) {
      const visitor = await journey.visit({ width: position % 2 === 0 ? 320 : 1280, dark: position % 3 === 0 });
      const isEnglish = position % 4 > 1;
      await visitor.open(isEnglish ? `/en/start/question/${step}` : `/start/sporsmal/${step}`);
      await heading(visitor, (isEnglish ? english : start).questions[step]);
      await visitor.check();
      await visitor.leave();
    }
  });

  it('works without JavaScript, back and forward, and gives the answers as a file', async () => {
    const visitor = await journey.visit({ width: 320, javaScript: false });
    const { page } = visitor;
    await visitor.open('/en/start');
    await press(visitor, english.welcome.begin);
    await page.getByLabel(englishProfiles.where.home).fill('Nowhere');
    await press(visitor, english.next);
    await says(visitor, englishProfiles.problems.unknownPlace);
    expect(await page.getByLabel(englishProfiles.where.home).inputValue()).toBe('Nowhere');
    await page.getByLabel(englishProfiles.where.home).fill('Gjøvik');
    await press(visitor, english.next);
    await page.getByRole('checkbox', { name: englishProfiles.where.modes.bus }).check();
    await press(visitor, english.next);
    await page.getByRole('checkbox', { name: 'Drove a tractor' }).check();
    await press(visitor, english.next);
    await heading(visitor, english.questions.words);
    await page.getByRole('link', { name: english.back }).click();
    expect(await page.getByRole('checkbox', { name: 'Drove a tractor' }).isChecked()).toBe(true);
    await press(visitor, english.skip);
    await heading(visitor, english.questions.words);
    await page.goBack();
    await heading(visitor, english.questions.tasks);
    await page.goForward();
    await page.getByLabel(english.fields.can).fill('I was a pharmacist in Damascus');
    await press(visitor, english.next);
    await heading(visitor, englishProfiles.understood.title);
    await page.getByRole('button', { name: /Drove a tractor/ }).click();
    await says(visitor, englishProfiles.understood.removed);
    await press(visitor, englishProfiles.understood.undo);
    await says(visitor, englishProfiles.understood.added);
    await page.getByRole('link', { name: english.understood.next }).click();
    await page.getByRole('radio', { name: english.fields.noneYet }).first().check();
    await press(visitor, english.next);
    await visitor.open('/en/start');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: english.kept.download }).click(),
    ]);
    const kept = await new Response((await file.createReadStream()) as unknown as ReadableStream).json();
    expect(kept.answers).toMatchObject({ homePlaceId: 'gjovik', travelModes: ['bus'], tasks: ['drove-tractor'] });
    await page.getByRole('link', { name: english.matchesNow }).click();
    await page.locator('article').first().waitFor();
    await visitor.leave();
  });

  it('three answers are enough for matches, and a tab that dies loses nothing', async () => {
    const visitor = await journey.visit();
    await visitor.open('/start');
    await press(visitor, start.welcome.begin);
    await visitor.page.getByLabel(profiles.where.home).fill('Hamar');
    await press(visitor, start.next);
    await heading(visitor, start.questions.travel);
    await press(visitor, start.skip);
    await heading(visitor, start.questions.tasks);
    expect(await visitor.page.getByRole('link', { name: start.matchesNow }).count()).toBe(0);
    await visitor.page.getByRole('checkbox', { name: 'Reparert sykler' }).check();
    await press(visitor, start.next);
    await heading(visitor, start.questions.words);
    // Typed, not sent.
    await visitor.page.getByLabel(start.fields.can).fill('Jeg kan sveise');
    await visitor.page.reload();
    await visitor.page.locator('html[data-alive]').waitFor();
    expect(await visitor.page.getByLabel(start.fields.can).inputValue()).toBe('Jeg kan sveise');
    await visitor.page.getByRole('link', { name: nb.app.nav.otherLanguage }).click();
    await heading(visitor, english.questions.words);
    expect(await visitor.page.getByLabel(english.fields.can).inputValue()).toBe('Jeg kan sveise');
    await visitor.page.goBack();
    await heading(visitor, start.questions.words);
    await press(visitor, start.next);
    await heading(visitor, profiles.understood.title);

    const context = visitor.page.context();
    const another = await context.newPage();
    await visitor.page.close();
    await another.goto(`${journey.baseUrl}/start`);
    await another.getByRole('button', { name: start.welcome.goOn }).click();
    await another.getByRole('heading', { level: 1, name: start.questions.norwegian }).waitFor();
    await another.getByRole('link', { name: start.matchesNow }).click();
    await another.getByRole('heading', { level: 1, name: rankings.title }).waitFor();
    await another.locator('article').first().waitFor();
    await visitor.leave();
  });

  it('forgets on a shared computer, and erases when asked', async () => {
    const visitor = await journey.visit({ width: 320, dark: true });
    const { page } = visitor;
    await visitor.open('/start');
    await page.getByRole('checkbox', { name: start.welcome.shared }).check();
    await press(visitor, start.welcome.begin);
    await page.getByLabel(profiles.where.home).fill('Hamar');
    await page.reload();
    await page.locator('html[data-alive]').waitFor();
    expect(await page.getByLabel(profiles.where.home).inputValue()).toBe('');
    await page.getByLabel(profiles.where.home).fill('Hamar');
    await press(visitor, start.next);
    await heading(visitor, start.questions.travel);
    const drafts = (await page.context().cookies()).filter(({ name }) => name.includes('draft'));
    // -1 is gone with the browser.
    expect(drafts.map(({ expires }) => expires)).toEqual(drafts.map(() => -1));
    expect(drafts.length).toBeGreaterThan(0);

    await visitor.open('/start');
    await says(visitor, start.kept.shared);
    await visitor.check();
    await visitor.open('/start/sporsmal/travel');
    await visitor.check();
    await press(visitor, start.shared.leave);
    await says(visitor, start.kept.erased);
    await visitor.check();
    expect((await page.context().cookies()).filter(({ name }) => name.includes('draft'))).toEqual([]);
    await page.getByRole('button', { name: start.welcome.begin }).waitFor();
    await visitor.leave();
  });

  it('is kind to texts that are too long, in another alphabet, without words, or unknown, and keeps them', async () => {
    const visitor = await journey.visit();
    const { page } = visitor;
    await skipTo(visitor, 'words');
    const long = 'kokk og vaskehjelp '.repeat(5300);
    await page.getByLabel(start.fields.can).fill(long);
    await press(visitor, start.next);
    await page.getByRole('link', { name: profiles.problems.tooLong }).waitFor();
    expect((await page.getByLabel(start.fields.can).inputValue()).length).toBe(long.length);
    await visitor.check();
    for (const text of ['Я работал врачом', 'عملت صيدليا في دمشق', '🚜👩🏽‍🍳🎸', 'dere er idioter']) {
      await skipTo(visitor, 'words');
      await page.getByLabel(start.fields.can).fill(text);
      await press(visitor, start.next);
      await heading(visitor, profiles.understood.title);
      await says(visitor, profiles.understood.nothing);
      await visitor.check();
      await page.getByRole('link', { name: start.understood.rewrite }).click();
      await heading(visitor, start.questions.words);
      expect(await page.getByLabel(start.fields.can).inputValue()).toBe(text);
    }
    await skipTo(visitor, 'not');
    await page.getByLabel(start.fields.not).fill('qzxwvy');
    await press(visitor, start.next);
    await page.getByRole('link', { name: profiles.problems.unknownWords }).waitFor();
    await visitor.check();
    await visitor.open('/start/sporsmal/finnes-ikke');
    await visitor.check();
    await visitor.leave();
  });

  it('lets who answered before signing in to an older profile choose between the two, at the matches', async () => {
    const visitor = await journey.visit({ width: 320 });
    const { page } = visitor;
    await visitor.open('/start/sporsmal/words');
    await page.getByLabel(start.fields.can).fill('Har kjørt traktor');
    await press(visitor, start.next);
    await heading(visitor, profiles.understood.title);
    await visitor.signIn('idporten', 'Rima');
    await visitor.open('/treff');
    await says(visitor, profiles.profile.fromDraft.heading);
    await visitor.check();
    await press(visitor, profiles.profile.fromDraft.use);
    await heading(visitor, rankings.title);
    await page.getByText(profiles.profile.fromDraft.heading).waitFor({ state: 'detached' });
    await visitor.open('/min-profil');
    await says(visitor, 'Har kjørt traktor');
    await visitor.leave();
  });

  it('changes one answer from the saved profile, and comes back to it', async () => {
    const visitor = await journey.visit({ width: 320 });
    const { page } = visitor;
    await visitor.signIn('idporten', 'Rima');
    await visitor.open('/min-profil');
    await page.getByText(/^Ikke svart \(\d+\)$/).click();
    await page.getByRole('link', { name: start.answers.changeOf.replace('{{question}}', start.questions.time) }).click();
    await heading(visitor, start.questions.time);
    await page.getByLabel(profiles.more.extent).selectOption('50-80');
    await visitor.check();
    await press(visitor, start.save);
    await heading(visitor, profiles.profile.title);
    await says(visitor, profiles.profile.saved);
    await says(visitor, /50–80 %/);
    await visitor.check();

    await press(visitor, profiles.profile.keep.empty);
    await says(visitor, profiles.profile.keep.emptied);
    const answers = page.getByRole('region', { name: start.answers.heading });
    await answers.getByText(/50–80 %/).waitFor({ state: 'detached' });
    await visitor.check();
    await press(visitor, profiles.understood.undo);
    await says(visitor, profiles.profile.saved);
    await says(visitor, /50–80 %/);
    await visitor.leave();
  });
});
