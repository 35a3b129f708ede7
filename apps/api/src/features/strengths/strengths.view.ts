/** What is told, named in the reader's language; own words stay as they are. */
import type { Answers } from '@arena/contract/profiles';
import type { Named } from '@arena/contract/values';
import { getEducationLevel } from '@arena/taxonomy/education';
import { findOccupation } from '@arena/taxonomy/occupations';
import { findSkill } from '@arena/taxonomy/skills';
import type { Language } from '@arena/taxonomy/types';

export const nameStudies = ({ studies }: Answers, language: Language) =>
  studies.map((study) => ({
    ...study,
    levelName: getEducationLevel(study.level).name[language],
    countryName: study.country === 'NO' ? null : countryName(study.country, language),
  }));

/** The highest schooling, where no study is told. */
export const schoolingOf = ({ studies, education }: Answers, language: Language): string | null =>
  studies.length > 0 || education === null ? null : getEducationLevel(education.level).name[language];

export const nameExperiences = ({ experiences }: Answers, language: Language) =>
  experiences.map((one) => ({
    ...one,
    occupationName: one.occupation === null ? null : occupationName(one.occupation, language),
  }));

export const countryName = (code: string, language: Language): string =>
  new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;

export const occupationName = (code: string, language: Language): string => findOccupation(code)?.name[language] ?? code;

export const namedSkill =
  (language: Language) =>
  (id: string): Named => ({ id, name: findSkill(id)?.name[language] ?? id });
