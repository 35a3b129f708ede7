/** What a CV says, before it is a file of any kind. In the language it is read in; words of the person's own stay as they are. */
import type { Experience, Study } from '@arena/contract/profiles';
import type { CefrLevel, Evidence, Language } from '@arena/taxonomy/types';

export interface CvLanguage {
  code: string;
  name: string;
  oral: CefrLevel | null;
  written: CefrLevel | null;
}

export interface CvStudy extends Study {
  /** "Bachelor", "Master". */
  levelName: string;
  /** Null for Norway. */
  countryName: string | null;
}

export interface Cv {
  language: Language;
  /** Null when nobody is signed in, or the person told none. */
  name: string | null;
  email: string | null;
  place: string | null;
  /** Kinds of work, at most a few: what stands under the name. */
  work: string[];
  /** What the person wrote of themselves, where they want it here. */
  ownWords: string | null;
  /** Skills, each once, by what tells of them. */
  strengths: { evidence: Evidence; skills: string[] }[];
  /** Everyday tasks, as a person says them, with the skills they take. */
  tasks: { name: string; skills: string[] }[];
  experiences: (Experience & { occupationName: string | null })[];
  studies: CvStudy[];
  /** The highest schooling, where no study is told. */
  schooling: string | null;
  languages: CvLanguage[];
  licences: string[];
  authorisations: string[];
  /** ISO day; null for "at once" and when not told. */
  availableFrom: string | null;
}
