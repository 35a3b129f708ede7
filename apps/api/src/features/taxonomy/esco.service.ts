/** Words of ESCO for our occupations and skills: imported from its own files by a command, and taken in by each process that starts. */
import { basename } from 'node:path';
import { findOccupation } from '@arena/taxonomy/occupations';
import { findSkill } from '@arena/taxonomy/skills';
import { addTerms } from '@arena/taxonomy/term-index';
import type { Database, Queries } from '../../db/client.ts';
import { EscoError, type EscoFile, findEscoFiles, readEscoFile } from '../../integrations/esco/esco-files.ts';
import { type ConceptSkip, isInUse, type LabelSkip, skillOf, unitGroupOf, WordList } from './esco.rules.ts';
import * as store from './esco.store.ts';

export interface EscoReport {
  files: string[];
  /** Files of ESCO that were not there. */
  missing: string[];
  /** Rows of all files: a concept has one for each language. */
  read: number;
  skipped: Record<ConceptSkip, number>;
  /** Labels of the concepts that are ours. */
  labels: number;
  skippedLabels: Record<LabelSkip, number>;
  words: { occupation: number; skill: number };
  /** Words that were not here before, and that no longer are. */
  added: number;
  removed: number;
  seconds: number;
}

/**
 * Reads ESCO's files in a folder and stores what they add to our lists in place of an earlier import, all of it or nothing. The linker of
 * this process must know our own lists alone. Fails with EscoError, and then nothing is changed.
 */
export async function importEsco(
  { database }: { database: Database },
  folder: string,
  onProgress: (read: number) => void = () => {},
): Promise<EscoReport> {
  const began = performance.now();
  const { files, missing } = await findEscoFiles(folder);
  const list = new WordList();
  const skipped: Record<ConceptSkip, number> = {
    broken: 0,
    'not-released': 0,
    'no-unit-group': 0,
    'other-meaning': 0,
    'no-skill': 0,
    'several-skills': 0,
  };
  let read = 0;

  async function* concepts(file: EscoFile) {
    for await (const concept of readEscoFile(file)) {
      read++;
      if (read % 500 === 0) onProgress(read);
      if (concept === null || concept.uri === '') skipped.broken++;
      else if (!isInUse(concept.status)) skipped['not-released']++;
      else yield concept;
    }
  }

  for (const file of files.filter(({ kind }) => kind === 'occupation')) {
    for await (const { iscoGroup, preferredLabel, altLabels } of concepts(file)) {
      const code = unitGroupOf(iscoGroup);
      if (code === 'no-unit-group' || code === 'other-meaning') skipped[code]++;
      else list.add('occupation', code, file.language, [preferredLabel, ...altLabels]);
    }
  }

  // A skill may be known here by its label in one language and get words in both.
  const skills = new Map<string, { language: EscoFile['language']; preferred: string; other: string[] }[]>();
  for (const file of files.filter(({ kind }) => kind === 'skill')) {
    for await (const { uri, preferredLabel: preferred, altLabels: other } of concepts(file))
      skills.set(uri, [...(skills.get(uri) ?? []), { language: file.language, preferred, other }]);
  }
  for (const rows of skills.values()) {
    const id = skillOf({ preferred: rows.map((row) => row.preferred), other: rows.flatMap((row) => row.other) });
    if (id === 'no-skill' || id === 'several-skills') skipped[id] += rows.length;
    else for (const { language, preferred, other } of rows) list.add('skill', id, language, [preferred, ...other]);
  }

  const { words } = list;
  if (words.length === 0)
    throw new EscoError(`Nothing in the files of ${folder} leads to an occupation or a skill here: nothing is changed.`);
  const changes = await database.transaction({ actor: null }, (queries) => store.replaceWords(queries, words));
  const occupation = words.filter(({ kind }) => kind === 'occupation').length;
  return {
    files: files.map(({ path }) => basename(path)),
    missing,
    read,
    skipped,
    labels: list.read,
    skippedLabels: list.skipped,
    words: { occupation, skill: words.length - occupation },
    ...changes,
    seconds: (performance.now() - began) / 1000,
  };
}

/** Gives the linker the imported words. Once, when a process starts; words of occupations and skills that are no longer ours are left out. */
export async function takeInImportedWords(queries: Queries): Promise<void> {
  const words = await store.listWords(queries);
  if (words.length === 0) return;
  const ids = (kind: 'occupation' | 'skill', isOurs: (id: string) => boolean) =>
    words.filter((word) => word.kind === kind && isOurs(word.target)).map(({ target, word }) => ({ id: target, text: word }));
  addTerms({
    occupations: ids('occupation', (id) => findOccupation(id) !== undefined),
    skills: ids('skill', (id) => findSkill(id) !== undefined),
  });
}
