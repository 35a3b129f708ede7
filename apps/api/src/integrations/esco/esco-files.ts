/** ESCO's own CSV files (https://esco.ec.europa.eu/en/use-esco/download), as somebody has unpacked them. None of them is in this project. */
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '@arena/taxonomy/types';
import { CsvError, readCsv } from './csv.ts';

/** The message is one sentence that names the file and what is wrong with it. */
export class EscoError extends Error {}

export type EscoKind = 'occupation' | 'skill';

export interface EscoFile {
  kind: EscoKind;
  language: Language;
  path: string;
}

export interface EscoFiles {
  files: EscoFile[];
  /** Names of those that were not there, as ESCO calls them. */
  missing: string[];
}

export interface EscoConcept {
  uri: string;
  /** ISCO-08 group as it is written in the file; empty for skills. */
  iscoGroup: string;
  preferredLabel: string;
  altLabels: string[];
  /** "released" for what is in use; empty where the file does not tell. */
  status: string;
}

const names: readonly { kind: EscoKind; language: Language; names: readonly string[] }[] = [
  // ESCO's code for bokmål has been both.
  { kind: 'occupation', language: 'nb', names: ['occupations_no.csv', 'occupations_nb.csv'] },
  { kind: 'occupation', language: 'en', names: ['occupations_en.csv'] },
  { kind: 'skill', language: 'nb', names: ['skills_no.csv', 'skills_nb.csv'] },
  { kind: 'skill', language: 'en', names: ['skills_en.csv'] },
];

const columns: Record<EscoKind, readonly string[]> = {
  occupation: ['conceptUri', 'iscoGroup', 'preferredLabel', 'altLabels'],
  skill: ['conceptUri', 'preferredLabel', 'altLabels'],
};

/**
 * The files in a folder and in the folders in it: each language is a package of its own. Occupations and skills are both needed, in at
 * least one language. Fails with EscoError.
 */
export async function findEscoFiles(folder: string): Promise<EscoFiles> {
  const paths = await listFiles(folder);
  const files: EscoFile[] = [];
  const missing: string[] = [];
  for (const { kind, language, names: wanted } of names) {
    const [path, another] = paths.filter((one) => wanted.some((name) => one === name || one.endsWith(`/${name}`)));
    if (another !== undefined)
      throw new EscoError(`${path} and ${another} in ${folder} are the same file of ESCO: keep the one that is to be imported.`);
    if (path === undefined) missing.push(wanted[0] as string);
    else files.push({ kind, language, path: join(folder, path) });
  }
  for (const { kind, name } of [
    { kind: 'occupation', name: 'occupations' },
    { kind: 'skill', name: 'skills' },
  ] as const) {
    if (!files.some((file) => file.kind === kind))
      throw new EscoError(`There is no ${name}_no.csv and no ${name}_en.csv in ${folder}: one of them at least is needed.`);
  }
  return { files, missing };
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new EscoError(`There is no folder ${folder} that can be read.`);
  });
  const found: string[] = [];
  for (const entry of entries.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))) {
    if (!entry.isDirectory()) found.push(entry.name);
    // A package's own folder, no deeper: nobody wants their whole disk looked through.
    else found.push(...(await readdir(join(folder, entry.name)).catch(() => [])).map((name) => `${entry.name}/${name}`));
  }
  return found;
}

/** The concepts of a file, one at a time. Null for a row with fewer cells than the file has columns. Fails with EscoError. */
export async function* readEscoFile({ kind, path }: EscoFile): AsyncGenerator<EscoConcept | null> {
  let cellsOf: ((name: string, cells: readonly string[]) => string) | undefined;
  let width = 0;
  try {
    for await (const { cells } of readCsv(decoded(path))) {
      if (cellsOf === undefined) {
        const header = cells.map((name) => name.trim());
        const absent = columns[kind].find((name) => !header.includes(name));
        if (absent !== undefined) throw new EscoError(`${path} has no column "${absent}" in its first line.`);
        const places = new Map(header.map((name, place) => [name, place]));
        cellsOf = (name, row) => row[places.get(name) ?? -1]?.trim() ?? '';
        width = header.length;
      } else if (cells.length < width) yield null;
      else
        yield {
          uri: cellsOf('conceptUri', cells),
          iscoGroup: cellsOf('iscoGroup', cells),
          preferredLabel: cellsOf('preferredLabel', cells),
          altLabels: cellsOf('altLabels', cells).split(/[\r\n]+/),
          status: cellsOf('status', cells).toLowerCase(),
        };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new EscoError(`${path}, ${error.message}.`);
    throw error;
  }
  if (cellsOf === undefined) throw new EscoError(`${path} is empty.`);
}

async function* decoded(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const piece of createReadStream(path)) yield decoder.decode(piece as Buffer, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw new EscoError(`${path} is not written in UTF-8.`);
    throw new EscoError(`${path} cannot be read (${error instanceof Error ? error.message : String(error)}).`);
  }
}
