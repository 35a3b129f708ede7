/** Files in ESCO's format with words of our own: nothing of ESCO's is in this project. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface InventedConcept {
  conceptUri: string;
  iscoGroup?: string;
  preferredLabel: string;
  altLabels?: readonly string[];
  status?: string;
}

const columns = {
  occupations:
    'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code',
  skills:
    'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description',
};

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The text of one file, with the byte order mark and the line ends that a spreadsheet gives it. */
export function inventedCsv(kind: keyof typeof columns, concepts: readonly InventedConcept[]): string {
  const names = columns[kind].split(',');
  const rows = concepts.map((concept) => {
    const cells: Record<string, string> = {
      conceptType: kind === 'skills' ? 'KnowledgeSkillCompetence' : 'Occupation',
      status: 'released',
      description: 'Knots, ties and "binds".\nAnd more.',
      ...concept,
      altLabels: (concept.altLabels ?? []).join('\n'),
    };
    return names.map((name) => quoted(cells[name] ?? '')).join(',');
  });
  return `\ufeff${[columns[kind], ...rows].join('\r\n')}\r\n`;
}

/** Writes files by their name, with folders where the name has them. */
export async function writeInvented(folder: string, files: Record<string, string | Buffer>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}
