import type { CountryCode } from './countries.ts';
import { recognitionRows } from './recognition.data.ts';
import type { Bilingual, NkrLevel } from './types.ts';

export const recognitionKinds = ['degree', 'vocational-college', 'trade', 'school'] as const;
export type RecognitionKind = (typeof recognitionKinds)[number];

export interface RecognitionSource {
  title: string;
  link: string;
  /** The day the page itself says it was last changed, ISO. What we know is as of that day; show it. */
  edited?: string;
}

/** Something that may be quicker, or that is open when the ordinary way is not. */
export interface RecognitionWay {
  name: Bilingual;
  /** Plain sentences. */
  explanation: readonly Bilingual[];
  link: Bilingual;
}

/** How an education of one kind from abroad is recognised in Norway. Everything is plain sentences to the reader. */
export interface RecognitionScheme {
  kind: RecognitionKind;
  name: Bilingual;
  /** Levels of ours that the scheme is for. */
  levels: readonly NkrLevel[];
  authority: Bilingual;
  /** Who can use it. */
  covers: readonly Bilingual[];
  gives: readonly Bilingual[];
  /** Never authorisation: the last sentence says so in every scheme. */
  doesNotGive: readonly Bilingual[];
  /** Left out where we do not know it for certain. */
  cost?: Bilingual;
  /** What to send. Papers as noun phrases, one a line. */
  send: readonly Bilingual[];
  /** What to do, in the usual order. */
  steps: readonly Bilingual[];
  /** Countries known to be in the scheme; left out where it is open to all. More may have come: never say that another is not in it. */
  countries?: readonly CountryCode[];
  otherWays: readonly RecognitionWay[];
  /** The authority's own page about education from abroad, in each language. */
  link: Bilingual;
  sources: readonly RecognitionSource[];
}

/** The day we read the sources, in stored copies that may be older: each source says how old where its page tells. */
export const recognitionCheckedOn = '2026-11-22';

/**
 * Degrees, vocational college, trade certificates and other schooling from abroad, highest first. The Norwegian Directorate for
 * Higher Education and Skills (HK-dir) took over recognition from NOKUT on 1 January 2023.
 */
export const recognitionSchemes: readonly RecognitionScheme[] = recognitionRows;

/** What holds for all of them: for most work nobody needs any recognition. */
export const recognitionIsVoluntary: Bilingual = {
  nb: 'For de fleste jobber trenger du ingen godkjenning. Arbeidsgiveren bestemmer om skolen din passer til jobben.',
  en: 'For most jobs you need no recognition. The employer decides whether your education suits the job.',
};

const byKind = new Map(recognitionSchemes.map((scheme) => [scheme.kind, scheme]));

/** @throws RangeError when the kind is not one of ours. */
export function getRecognitionScheme(kind: RecognitionKind): RecognitionScheme {
  const found = byKind.get(kind);
  if (!found) throw new RangeError(`Unknown kind of recognition: ${kind}`);
  return found;
}

/** The schemes for an education on this level: two for level 4, which is both trade certificates and upper secondary school. */
export function recognitionSchemesOf(level: NkrLevel): readonly RecognitionScheme[] {
  return recognitionSchemes.filter(({ levels }) => levels.includes(level));
}
