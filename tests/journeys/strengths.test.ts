/** Strengths from a draft: seeing them, telling what one has done, the CV out as files, and in again in another browser. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { noAnswers } from '@arena/contract/no-answers';
import type { Answers } from '@arena/contract/profiles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breachesOf } from '../../apps/api/src/integrations/cv-files/json-resume.fixture.ts';
import { readPdf } from '../../apps/api/src/integrations/cv-files/read-pdf.fixture.ts';
import { type Journey, openJourney, type Visitor } from './journey.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney();
});
afterAll(() => journey.close());

const told: Answers = {
  ...noAnswers,
  homePlaceId: 'hamar',
  tasks: ['cooked-for-many'],
  knownOccupations: ['5120'],
  languages: [{ code: 'nb', oral: 'A2', written: 'A1' }],
};

async function withDraft(options: Parameters<Journey['visit']>[0], answers = told): Promise<Visitor> {
  const visitor = await journey.visit(options);
  const kept = await visitor.page.request.put(`${journey.baseUrl}/api/draft`, {
    data: { answers, shared: false },
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  expect(kept.status()).toBe(204);
  return visitor;
}

/** The file behind a button, as the browser saves it. */
async function download({ page }: Visitor, name: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

async function tell({ page }: Visitor, what: string, where: string): Promise<void> {
  const form = page.locator('#add');
  if ((await form.getAttribute('open')) === null) await form.locator('summary').click();
  await form.getByLabel('Hva gjorde du?').fill(what);
  await form.getByLabel('Hvor?').fill(where);
  await form.getByLabel('Ja, med lønn').check();
  await form.getByLabel('År').first().fill('2019');
  await form.getByRole('button', { name: 'Legg til' }).click();
}

describe.each([
  { how: 'with JavaScript', javaScript: true, width: 1280 },
  { how: 'without JavaScript on a phone', javaScript: false, width: 320 },
])('strengths $how', (options) => {
  it('lead from a draft to a CV, and the CV back to the same experiences', async () => {
    const visitor = await withDraft(options);
    const { page } = visitor;
    await visitor.open('/styrker');
    await visitor.check();
    const usual = page.getByRole('group', { name: /ligner dette arbeidet: kokk/ });
    await usual.getByLabel('sauser og supper').check();
    await page.getByRole('button', { name: 'Legg til det jeg har krysset av' }).click();
    await page.getByText('Det du krysset av, er lagt til.').waitFor();
    await page.getByRole('heading', { name: /Dette er vanlig i dette arbeidet: kokk/ }).waitFor();
    await page.getByRole('button', { name: /^Ta bort\s*: Laget mat til mange/ }).click();
    await page.getByText('Det er tatt bort.').waitFor();
    await visitor.check();
    await page.getByRole('heading', { name: /laget mat til mange/ }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Angre' }).click();
    await page.getByRole('heading', { name: /laget mat til mange/ }).waitFor();

    await tell(visitor, '', '');
    await page.getByRole('link', { name: 'Skriv hva du gjorde.' }).waitFor();
    await visitor.check();
    await tell(visitor, 'Kokk', 'Strandhotellet');
    await page.getByText('Det er lagt til.').waitFor();
    await page.getByRole('heading', { name: 'Kokk, Strandhotellet' }).waitFor();
    await visitor.check();

    await page.getByRole('link', { name: /^Endre\s*: Kokk/ }).click();
    await page.getByLabel('Hvor?').fill('Fjellstua');
    await page.getByRole('button', { name: 'Lagre endringen' }).click();
    await page.getByRole('heading', { name: 'Kokk, Fjellstua' }).waitFor();
    await page.getByRole('button', { name: /^Ta bort\s*: Kokk/ }).click();
    await page.getByText('«Kokk» er tatt bort.').waitFor();
    await page.getByRole('heading', { name: 'Kokk, Fjellstua' }).waitFor({ state: 'detached' });
    await visitor.check();
    await page.getByRole('button', { name: 'Angre' }).click();
    await page.getByRole('heading', { name: 'Kokk, Fjellstua' }).waitFor();

    const pdf = await download(visitor, /PDF/);
    expect(pdf.name).toBe('cv.pdf');
    expect(readPdf(pdf.bytes).text).toContain('Kokk, Fjellstua');
    const json = await download(visitor, /JSON Resume/);
    expect(json.name).toBe('cv.json');
    expect(breachesOf(JSON.parse(json.bytes.toString('utf8')))).toEqual([]);
    const before = await (await page.request.get(`${journey.baseUrl}/api/draft`)).json();
    await visitor.leave();

    const other = await journey.visit(options);
    await other.open('/styrker');
    await other.check();
    await other.page.getByRole('link', { name: 'Hent inn en CV' }).click();
    await other.page.locator('h1', { hasText: 'Hent inn en CV' }).waitFor();
    await other.check();
    await other.page
      .getByLabel('Velg en fil')
      .setInputFiles({ name: 'cv.json', mimeType: 'application/json', buffer: json.bytes });
    await other.page.getByRole('button', { name: 'Les CV-en' }).click();
    await other.page.locator('h1', { hasText: 'Dette fant vi i CV-en' }).waitFor();
    await other.check();
    expect((await (await other.page.request.get(`${journey.baseUrl}/api/draft`)).json()).answers).toBeNull();
    await other.page.getByLabel('matlaging', { exact: true }).uncheck();
    await other.page.getByRole('button', { name: 'Ta med det som er krysset av' }).click();
    await other.page.getByText('Vi har tatt med det du valgte').waitFor();
    await other.check();
    const after = await (await other.page.request.get(`${journey.baseUrl}/api/draft`)).json();
    expect(after.answers.experiences).toEqual(before.answers.experiences);
    expect(after.answers.languages).toEqual(before.answers.languages);
    expect(after.answers.skills).not.toContain('cooking');
    await other.leave();
  });

  it('say what to do with a PDF, a file of 20 MB and nothing at all', async () => {
    const visitor = await journey.visit(options);
    const { page } = visitor;
    const fileField = page.getByLabel('Choose a file');
    const large = join(await mkdtemp(join(tmpdir(), 'arena-cv-')), 'cv.json');
    await writeFile(large, Buffer.alloc(20_000_000, 'a'));
    const send = async (file: Parameters<typeof fileField.setInputFiles>[0] | null) => {
      await visitor.open('/en/strengths/bring-cv');
      if (file !== null) await fileField.setInputFiles(file);
      await page.getByRole('button', { name: 'Read the CV' }).click();
      await page.locator('#error-summary').waitFor();
    };
    await send({ name: 'cv.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 not really') });
    expect(await page.getByText('This looks like a PDF.').count()).toBe(1);
    await visitor.check();
    await send(null);
    await visitor.check();
    await send(large);
    expect(await page.locator('#error-summary').textContent()).toContain('A CV here can be up to 1 MB');
    await visitor.leave();
    await rm(dirname(large), { recursive: true });
  });
});

describe('a CV with gaps', () => {
  it('asks for the level and the country of a study that does not say, and keeps what was ticked', async () => {
    const visitor = await journey.visit();
    const { page } = visitor;
    await visitor.open('/en/strengths/bring-cv');
    const resume = {
      education: [{ institution: 'A school', area: 'A course' }],
      work: [{ position: '<b>Cook</b>', name: 'Hotel' }],
    };
    await page.getByLabel('Or paste the text here').fill(JSON.stringify(resume));
    await page.getByRole('button', { name: 'Read the CV' }).click();
    await page.getByRole('button', { name: 'Keep what is ticked' }).click();
    await page.getByRole('link', { name: /Choose a level/ }).click();
    await page.getByLabel('Which level is this?').selectOption('4');
    await page.getByLabel('In which country?').selectOption('UA');
    await visitor.check();
    await page.getByRole('button', { name: 'Keep what is ticked' }).click();
    await page.getByText('We have kept what you chose').waitFor();
    expect(await page.getByRole('heading', { name: 'Cook, Hotel' }).count()).toBe(1);
    expect(await page.getByText('A course, A school').count()).toBe(1);
    await visitor.leave();
  });
});
