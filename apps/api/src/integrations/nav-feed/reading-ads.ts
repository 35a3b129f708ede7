/** What an imported ad's own text says that the feed has no field for. A wrong reading is worse than none. */
import type { Reading } from '@arena/contract/opportunities';
import { findLicence } from '@arena/taxonomy/licences';
import type { OccupationCode } from '@arena/taxonomy/types';
import { type AdSentence, quote, readSentences } from './ad-sentences.ts';
import { asksForYears, type Extent, givesTraining, needsNoExperience, readExtent, readFacts } from './reading-conditions.ts';
import { readLanguages, worksInEnglish } from './reading-languages.ts';
import { type LicenceReading, readLicences } from './reading-licences.ts';

export interface AdToRead {
  title: string;
  /** Plain text, one line per paragraph and list item. */
  text: string;
  /** The occupation, when the title names it. */
  namedInTitle: OccupationCode | null;
}

/** No ad needs more, and a text without full stops is no sentence. */
const longestSentence = 1000;
/** Where reading stops: ten pages. */
const longestText = 30_000;
const hardest = { must: 0, trainable: 1, nice: 2 } as const;

/** Each reading with the sentence it was read in; one per fact, the one that is said most plainly. */
export function readAd({ title, text: wholeText, namedInTitle }: AdToRead): Reading[] {
  const text = wholeText.slice(0, longestText).replaceAll(/[^\S\n]+/g, ' ');
  const sentences = readSentences(text).filter((sentence) => sentence.text.length <= longestSentence);
  const readings: Reading[] = [];
  if (namedInTitle !== null) readings.push({ type: 'occupation', code: namedInTitle, sentence: quote(title) });
  readings.push(...readExtents(title, sentences));
  readings.push(...collectLanguages(sentences));

  const first = (fits: (sentence: AdSentence) => boolean) => {
    const found = sentences.find(fits);
    return found === undefined ? null : quote(found.text);
  };
  const english = first(worksInEnglish);
  if (english !== null) readings.push({ type: 'works-in-english', sentence: english });
  readings.push(...collectLicences([{ text: title, item: false, under: 'other' }, ...sentences]));
  const training = first(givesTraining);
  if (training !== null) readings.push({ type: 'training', sentence: training });
  const noExperience = asksForYears(text) ? null : first(needsNoExperience);
  if (noExperience !== null) readings.push({ type: 'no-experience', sentence: noExperience });
  const facts = new Map<string, string>();
  for (const sentence of sentences) for (const id of readFacts(sentence)) if (!facts.has(id)) facts.set(id, quote(sentence.text));
  for (const [factId, sentence] of facts) readings.push({ type: 'workplace-fact', factId, sentence });
  return readings;
}

/** The title knows best; in the text all that is said must be the same, since several positions may stand in one ad. */
function readExtents(title: string, sentences: readonly AdSentence[]): Reading[] {
  const inTitle = readExtent({ text: title, item: true, under: 'other' }) ?? readTitleShare(title);
  if (inTitle !== null) return [{ type: 'extent', ...inTitle, sentence: quote(title) }];
  const said = sentences.flatMap((sentence) => {
    const extent = readExtent(sentence);
    return extent === null ? [] : [{ ...extent, sentence: quote(sentence.text) }];
  });
  const [one] = said;
  const same = said.every(({ fromPercent, toPercent }) => fromPercent === one?.fromPercent && toPercent === one.toPercent);
  return one === undefined || !same ? [] : [{ type: 'extent', ...one }];
}

/** A title has no other percent than the position's: "Lærar - 100%". */
function readTitleShare(title: string): Extent | null {
  return /%/.test(title) && !/(?:rabatt|bonus|lønn)/iu.test(title)
    ? readExtent({ text: `stilling ${title.replace(/^.*?(?=\d)/su, '')}`, item: true, under: 'other' })
    : null;
}

function collectLanguages(sentences: readonly AdSentence[]): Reading[] {
  const best = new Map<string, { found: ReturnType<typeof readLanguages>[number]; sentence: string }>();
  for (const sentence of sentences) {
    for (const found of readLanguages(sentence)) {
      const before = best.get(found.language);
      if (before === undefined || isPlainer(found, before.found))
        best.set(found.language, { found, sentence: quote(sentence.text) });
    }
  }
  return [...best.values()].map(({ found: { language, level, hardness }, sentence }) => ({
    type: 'language',
    language,
    level,
    hardness,
    sentence,
  }));
}

function isPlainer(a: ReturnType<typeof readLanguages>[number], b: ReturnType<typeof readLanguages>[number]): boolean {
  if ((a.level === null) !== (b.level === null)) return a.level !== null;
  if (a.level !== null && b.level !== null && a.level !== b.level) return a.level > b.level;
  if (a.explicit !== b.explicit) return a.explicit;
  return hardest[a.hardness] < hardest[b.hardness];
}

/** That it can be had here softens what is asked elsewhere; else what a sentence says itself counts most, and what it asks hardest. */
function plainness({ hardness, explicit, bare }: LicenceReading): number {
  if (explicit && hardness === 'trainable') return 20;
  return (explicit ? 10 : 0) + (hardness === null ? 0 : 3 - hardest[hardness]) + (bare ? 0 : 0.5);
}

function collectLicences(sentences: readonly AdSentence[]): Reading[] {
  const best = new Map<string, { found: ReturnType<typeof readLicences>[number]; sentence: string }>();
  const refused = new Set<string>();
  for (const sentence of sentences) {
    for (const found of readLicences(sentence)) {
      if (found.hardness === null) {
        refused.add(found.licenceId);
        continue;
      }
      const before = best.get(found.licenceId)?.found;
      const plainer = before === undefined || plainness(found) > plainness(before);
      if (plainer) best.set(found.licenceId, { found, sentence: quote(sentence.text) });
    }
  }
  const otherVehicle = [...best.keys()].some((id) => id !== 'B' && findLicence(id)?.includes.includes('B'));
  return [...best.values()].flatMap(({ found: { licenceId, hardness, bare }, sentence }) =>
    hardness === null || (bare && otherVehicle) || refused.has(licenceId)
      ? []
      : [{ type: 'licence' as const, licenceId, hardness, sentence }],
  );
}
