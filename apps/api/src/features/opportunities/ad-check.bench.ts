import type { OpportunityInput } from '@arena/contract/opportunities';
import { adSentences, type FixtureRow, wordless } from './ad-check.fixture.ts';
import { checkAd } from './ad-check.rules.ts';
import { apartSentences } from './ad-check-apart.fixture.ts';
import { lookedAtSentences } from './ad-check-looked-at.fixture.ts';
import { emptyInput } from './empty-opportunity.rules.ts';

const inputOf = ({ language, text, occupation }: FixtureRow): OpportunityInput => ({
  ...emptyInput('job'),
  occupationCode: occupation ?? null,
  [language === 'nb' ? 'descriptionNb' : 'descriptionEn']: text,
});

/** The codes found in a sentence, each once. */
export const codesIn = (row: FixtureRow) =>
  [...new Set(checkAd(inputOf(row)).map(({ code }) => code))].filter((code) => !wordless.has(code));

function measure(rows: readonly FixtureRow[]) {
  let right = 0;
  let missed = 0;
  let wrong = 0;
  for (const row of rows) {
    const found = codesIn(row);
    right += found.filter((code) => row.expected.includes(code)).length;
    missed += row.expected.filter((code) => !found.includes(code)).length;
    wrong += found.filter((code) => !row.expected.includes(code)).length;
  }
  return { recall: right / (right + missed), precision: right / (right + wrong) };
}

const halves = (half: 0 | 1) => adSentences.filter((_row, position) => position % 2 === half);

/** Plain word search for the same demands, as a baseline: what a list of words finds without reading what stands around them. */
const bareWords: readonly (readonly [RegExp, string])[] = [
  [/morsmål|mother tongue|native/iu, 'mother-tongue'],
  [/ung|voksen|\d\d år|young|aged?\b/iu, 'age'],
  [/mann|menn|kvinne|jente|\bmen\b|girl/iu, 'sex'],
  [/norsk|nordmann/iu, 'origin'],
  [/krist|hijab|kirke/iu, 'religion'],
  [/helse|frisk|health/iu, 'health'],
  [/barn|gravid|familie|children/iu, 'family'],
  [/organiser/iu, 'politics'],
  [/vandel|straff|criminal/iu, 'record'],
  [/politiattest/iu, 'police-certificate'],
  [/\bbil\b|\bcar\b/iu, 'own-car'],
  [/student/iu, 'students-only'],
];

function measureBareWords(rows: readonly FixtureRow[]) {
  const known = new Set(bareWords.map(([, code]) => code));
  let right = 0;
  let missed = 0;
  let wrong = 0;
  for (const { text, expected } of rows) {
    const found = bareWords.filter(([words]) => words.test(text)).map(([, code]) => code);
    const wanted: readonly string[] = expected.filter((code) => known.has(code));
    right += found.filter((code) => wanted.includes(code)).length;
    missed += wanted.filter((code) => !found.includes(code)).length;
    wrong += found.filter((code) => !wanted.includes(code)).length;
  }
  return { recall: right / (right + missed), precision: right / (right + wrong) };
}

export async function run(): Promise<Record<string, number>> {
  const [seen, apart] = [measure(halves(0)), measure(halves(1))];
  const [lookedAt, disguised] = [measure(lookedAtSentences), measure(apartSentences)];
  const bare = measureBareWords(halves(1));
  const longest = {
    ...emptyInput('job'),
    descriptionNb: `${adSentences.map(({ text }) => text).join(' ')} `.repeat(3).slice(0, 6000),
  };
  const times = Array.from({ length: 30 }, () => {
    const start = performance.now();
    checkAd(longest);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return {
    sentences: adSentences.length + lookedAtSentences.length + apartSentences.length,
    tunedRecall: seen.recall,
    tunedPrecision: seen.precision,
    apartRecall: apart.recall,
    apartPrecision: apart.precision,
    lookedAtRecall: lookedAt.recall,
    lookedAtPrecision: lookedAt.precision,
    secondApartRecall: disguised.recall,
    secondApartPrecision: disguised.precision,
    bareWordsRecall: bare.recall,
    bareWordsPrecision: bare.precision,
    longestTextMsP95: times[28] ?? 0,
  };
}
