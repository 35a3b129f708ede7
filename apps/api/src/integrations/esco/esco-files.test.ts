import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type EscoConcept, findEscoFiles, readEscoFile } from './esco-files.ts';
import { inventedCsv, writeInvented } from './invented-esco.fixture.ts';

const file = inventedCsv('skills', [{ conceptUri: 'u1', preferredLabel: 'zurba' }]);

async function folderWith(files: Record<string, string | Buffer>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'arena-test-esco-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeInvented(folder, files);
  return folder;
}

async function conceptsIn(text: string | Buffer): Promise<(EscoConcept | null)[]> {
  const folder = await folderWith({ 'occupations_en.csv': text });
  const found: (EscoConcept | null)[] = [];
  for await (const concept of readEscoFile({ kind: 'occupation', language: 'en', path: join(folder, 'occupations_en.csv') }))
    found.push(concept);
  return found;
}

describe("ESCO's files", () => {
  it('are found in a folder or in the folder of each language, under either name of bokmål', async () => {
    const folder = await folderWith({
      'esco - no/occupations_nb.csv': '',
      'esco - no/skills_no.csv': '',
      'esco - no/ISCOGroups_no.csv': '',
      'occupations_en.csv': '',
    });
    const { files, missing } = await findEscoFiles(folder);
    expect(files.map(({ kind, language }) => `${kind} ${language}`)).toEqual(['occupation nb', 'occupation en', 'skill nb']);
    expect(missing).toEqual(['skills_en.csv']);
  });

  it('say which is missing, and which is there twice', async () => {
    await expect(findEscoFiles(await folderWith({ 'skills_en.csv': file }))).rejects.toThrow(
      /There is no occupations_no\.csv and no occupations_en\.csv in /,
    );
    await expect(findEscoFiles(await folderWith({ 'occupations_en.csv': '' }))).rejects.toThrow(/no skills_no\.csv/);
    await expect(findEscoFiles(join(tmpdir(), 'arena-nowhere'))).rejects.toThrow('There is no folder');
    const twice = await folderWith({ 'occupations_nb.csv': '', 'a/occupations_no.csv': '', 'skills_en.csv': '' });
    await expect(findEscoFiles(twice)).rejects.toThrow(
      /occupations_no\.csv and .*occupations_nb\.csv|occupations_nb\.csv and .*occupations_no\.csv/,
    );
  });

  it('give labels by the names of the columns, wherever these stand', async () => {
    expect(
      await conceptsIn('altLabels,code,preferredLabel,conceptUri,iscoGroup\r\n"zurba\r\nfink\n\n""vrim""",1,lo,u1,C0110\r\n'),
    ).toEqual([{ uri: 'u1', iscoGroup: 'C0110', preferredLabel: 'lo', altLabels: ['zurba', 'fink', '"vrim"'], status: '' }]);
  });

  it('give null for a row that is cut short', async () => {
    expect(await conceptsIn('conceptUri,iscoGroup,preferredLabel,altLabels\nu1,5120\nu2,5120,zurba,\n')).toMatchObject([
      null,
      { uri: 'u2' },
    ]);
  });

  it('say which column or what else is missing in which file', async () => {
    await expect(conceptsIn('conceptUri,preferredLabel,altLabels\n')).rejects.toThrow(
      /occupations_en\.csv has no column "iscoGroup" in its first line\.$/,
    );
    await expect(conceptsIn('conceptUri;iscoGroup;preferredLabel;altLabels\n')).rejects.toThrow('no column "conceptUri"');
    await expect(conceptsIn('')).rejects.toThrow(/occupations_en\.csv is empty\.$/);
    await expect(conceptsIn(Buffer.from([0x63, 0xe5, 0x0a]))).rejects.toThrow(/occupations_en\.csv is not written in UTF-8\.$/);
    await expect(conceptsIn('conceptUri,iscoGroup,preferredLabel,altLabels\nu1,"5120\n')).rejects.toThrow(
      /occupations_en\.csv, line 2: the quote that opens a field is never closed\.$/,
    );
  });
});
