/** A CV as JSON Resume, version 1.0.0 of the schema (jsonresume.org/schema). What is not told is left out, never empty. */
import type { Experience } from '@arena/contract/profiles';
import type { Cv, CvStudy } from './cv.ts';
import { cvWords } from './cv-words.ts';

const schema = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/** The schema allows fields of our own beside its own: the code of the occupation and the level, so that nothing is lost on the way back. */
export function writeJsonResume(cv: Cv): object {
  const { experiences } = cv;
  return {
    $schema: schema,
    basics: told({
      name: cv.name,
      label: cv.work.join(', '),
      email: cv.email,
      summary: cv.ownWords,
      location: cv.place === null ? null : { city: cv.place, countryCode: 'NO', region: 'Innlandet' },
    }),
    work: experiences
      .filter(({ evidence }) => evidence === 'worked')
      .map((one) => ({ ...told({ name: one.where, ...dated(one) }), styrk08: one.occupation })),
    volunteer: experiences
      .filter(({ evidence }) => evidence === 'volunteered')
      .map((one) => ({ ...told({ organization: one.where, ...dated(one) }), styrk08: one.occupation })),
    education: cv.studies.map(asEducation),
    certificates: [...cv.authorisations, ...cv.licences].map((name) => ({ name })),
    skills: [
      ...cv.strengths.map(({ evidence, skills }) => ({ name: cvWords[cv.language].evidence[evidence], keywords: skills })),
      ...cv.tasks.map(({ name, skills }) => ({ name, keywords: skills })),
    ],
    languages: cv.languages.map(({ code, name, oral, written }) =>
      told({ language: name, fluency: fluencyOf(oral, written), languageCode: code, oral, written }),
    ),
    meta: { version: 'v1.0.0' },
  };
}

const dated = ({ what, from, to }: Experience) => ({ position: what, startDate: from, endDate: to });

const asEducation = ({ name, school, levelName, level, kind, field, country, year, recognition }: CvStudy) =>
  told({
    institution: school,
    area: name,
    studyType: levelName,
    endDate: year === null ? null : String(year),
    nkrLevel: level,
    kind,
    field,
    countryCode: country,
    recognition,
  });

const fluencyOf = (oral: string | null, written: string | null) =>
  oral === written ? oral : [oral, written].map((level) => level ?? '?').join(' / ');

/** Without what was not told. */
function told(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)),
  );
}
