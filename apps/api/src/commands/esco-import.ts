/** Imports words from ESCO's own CSV files. */
import { resolve } from 'node:path';
import { type EscoReport, importEsco } from '../features/taxonomy/esco.service.ts';
import { EscoError } from '../integrations/esco/esco-files.ts';
import { CommandError, createProgress, openCommandDatabase, runCommand } from './command.ts';

const help = `npm run esco:import -- --dir <folder>

Imports words for occupations and skills from ESCO's own CSV files, downloaded from https://esco.ec.europa.eu/en/use-esco/download
(classification, CSV, Norwegian and English) and unpacked in <folder> or in folders in it. Read are occupations_no.csv,
occupations_en.csv, skills_no.csv and skills_en.csv; the others are left alone. ESCO's occupations become the unit groups with their
number, its skills those of ours that have one of their labels. The words come after our own, in place of those of an earlier import.
The program may run or not; it knows the words when it starts the next time.

  --dir <folder>   where the files are
  --help           this text`;

await runCommand({ help, options: { dir: { type: 'string' } } as const }, async ({ dir }, config) => {
  if (dir === undefined) throw new CommandError("Say where ESCO's files are: npm run esco:import -- --dir <folder>.");
  const { database, close } = await openCommandDatabase(config, console.log);
  const progress = createProgress('rows read');
  try {
    const report = await importEsco({ database }, resolve(dir), (read) => progress.show(read, 0)).finally(() => progress.end());
    for (const line of describe(report)) console.log(line);
  } catch (error) {
    throw error instanceof EscoError ? new CommandError(error.message) : error;
  } finally {
    await close();
  }
});

function describe({ skipped, skippedLabels, ...report }: EscoReport): string[] {
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0);
  const concepts = [
    `${skipped['no-unit-group']} of a unit group that STYRK-08 does not have`,
    `${skipped['other-meaning']} of a number that means other work in STYRK-08`,
    `${skipped['no-skill']} that are no skill of ours`,
    `${skipped['several-skills']} that are several skills of ours`,
    `${skipped['not-released']} that ESCO does not use any more`,
    `${skipped.broken} broken`,
  ];
  const labels = [
    `${skippedLabels['ours-already']} are ours already`,
    `${skippedLabels.repeated} stand there twice`,
    `${skippedLabels['tells-person']} have a word that tells who somebody is`,
    `${skippedLabels['too-long']} are longer than 120 characters`,
    `${skippedLabels['no-word']} are no word`,
  ];
  return [
    `Files      ${report.files.join(', ')}`,
    ...(report.missing.length > 0 ? [`Not there  ${report.missing.join(', ')}`] : []),
    `Read       ${report.read}`,
    `Skipped    ${sum(skipped)}  (${concepts.join(', ')})`,
    `Labels     ${report.labels}`,
    `Not added  ${sum(skippedLabels)}  (${labels.join(', ')})`,
    `Words      ${report.words.occupation} for occupations, ${report.words.skill} for skills`,
    `New        ${report.added}`,
    `Gone       ${report.removed}`,
    `Seconds    ${report.seconds.toFixed(1)}`,
    ...(report.added + report.removed > 0
      ? [
          'Servers and workers know the words when they start the next time. Then npm run search:rebuild, for ads that are here already.',
        ]
      : []),
  ];
}
