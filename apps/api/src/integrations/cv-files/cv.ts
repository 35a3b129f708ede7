/** What a CV says, before it is a file of any kind. In the language it is read in; words of the person's own stay as they are. */
import type { Experience, Study } from '@arena/contract/profiles';
import type { CefrLevel, Language, NkrLevel } from '@arena/taxonomy/types';

export interface CvLanguage {
  code: string;
  name: string;
  oral: CefrLevel | null;
  written: CefrLevel | null;
}

export interface CvStudy extends Study {
  /** "Bachelor", "Master". */
  levelName: string;
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
  /** Everyday tasks, as a person says them. */
  tasks: string[];
  /** Skills by what told of them; `heading` null for those told in own words. */
  strengths: { heading: string | null; skills: string[] }[];
  experiences: Experience[];
  studies: CvStudy[];
  /** The highest schooling, where no study is told. */
  schooling: { level: NkrLevel; name: string; abroad: boolean } | null;
  languages: CvLanguage[];
  licences: string[];
  authorisations: string[];
  /** ISO day; null for "at once" and when not told. */
  availableFrom: string | null;
  extent: { fromPercent: number; toPercent: number } | null;
}
