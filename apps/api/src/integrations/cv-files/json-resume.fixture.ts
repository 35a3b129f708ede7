/** What JSON Resume 1.0.0 asks of a file, written from its schema (jsonresume.org/schema): types and the form of dates. For tests. */
import { Ajv } from 'ajv';

const text = { type: 'string' };
const texts = { type: 'array', items: text };
const date = { type: 'string', pattern: '^([1-2][0-9]{3}-[0-1][0-9]-[0-3][0-9]|[1-2][0-9]{3}-[0-1][0-9]|[1-2][0-9]{3})$' };
const listOf = (properties: object) => ({ type: 'array', items: { type: 'object', properties } });

const schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: text,
    basics: {
      type: 'object',
      properties: {
        name: text,
        label: text,
        email: { type: 'string', pattern: '^[^@\\s]+@[^@\\s]+$' },
        summary: text,
        location: {
          type: 'object',
          properties: { address: text, postalCode: text, city: text, countryCode: text, region: text },
        },
      },
    },
    work: listOf({ name: text, position: text, startDate: date, endDate: date, summary: text, highlights: texts }),
    volunteer: listOf({ organization: text, position: text, startDate: date, endDate: date, summary: text, highlights: texts }),
    education: listOf({ institution: text, area: text, studyType: text, startDate: date, endDate: date, courses: texts }),
    awards: listOf({}),
    certificates: listOf({ name: text, date, url: text, issuer: text }),
    publications: listOf({}),
    skills: listOf({ name: text, level: text, keywords: texts }),
    languages: listOf({ language: text, fluency: text }),
    interests: listOf({ name: text, keywords: texts }),
    references: listOf({ name: text, reference: text }),
    projects: listOf({}),
    meta: { type: 'object', properties: { canonical: text, version: text, lastModified: text } },
  },
};
const validate = new Ajv({ allErrors: true }).compile(schema);

/** What breaks the schema; none for a file that every reader of JSON Resume takes. */
export const breachesOf = (resume: unknown): string[] =>
  validate(resume) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
