/**
 * Europass XML, both kinds: SkillsPassport (schema 3.x of Cedefop, the CV until 2020) and Candidate (HR-XML 3 with EURES's additions, what
 * europass.europa.eu gives since). Prefixes of namespaces are put away: no name stands in two of them.
 */

import type { CvLeftOut } from '@arena/contract/strengths';
import { XMLParser } from 'fast-xml-parser';
import {
  at,
  countryOf,
  emptyCv,
  field,
  isThere,
  list,
  monthOrYear,
  mostOfEach,
  plainText,
  type RawCv,
  textOfSkills,
  yearOf,
} from './raw-cv.ts';

/** Europass nests about twelve deep. */
const deepest = 40;

/** Entities are never replaced: five of them are decoded by hand, later, in text alone. Throws for what is no XML. */
export function parseXml(xml: string): unknown {
  return new XMLParser({
    processEntities: false,
    htmlEntities: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    // Dates stand in attributes; of no other is anything read.
    ignoreAttributes: (name: string) => name !== 'year' && name !== 'month',
    attributeNamePrefix: '@',
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    maxNestedTags: deepest,
  }).parse(xml);
}

export const isSkillsPassport = (xml: unknown): boolean =>
  isThere(at(xml, 'SkillsPassport', 'LearnerInfo')) || isThere(at(xml, 'Europass', 'LearnerInfo'));
export const isCandidate = (xml: unknown): boolean => isThere(field(xml, 'Candidate'));

/** The text of an element, whether or not it has attributes. */
const text = (element: unknown): string => plainText(field(element, '#text') ?? element);

type Unread = readonly (readonly [CvLeftOut, readonly string[]])[];
const noteUnread = (cv: RawCv, of: unknown, unread: Unread): void => {
  for (const [what, way] of unread) if (isThere(at(of, ...way))) cv.leftOut.add(what);
};

// --- SkillsPassport ---------------------------------------------------------------------------------------------------

const unreadOfLearner: Unread = [
  ['name', ['Identification', 'PersonName']],
  ['contact', ['Identification', 'ContactInfo']],
  ['photo', ['Identification', 'Photo']],
  ['birth', ['Identification', 'Demographics', 'Birthdate']],
  ['gender', ['Identification', 'Demographics', 'Gender']],
  ['nationality', ['Identification', 'Demographics', 'NationalityList']],
  ['nationality', ['Identification', 'Demographics', 'Nationality']],
  ['summary', ['Headline']],
  ['references', ['ReferenceTo']],
  ['other', ['AchievementList']],
];

export function readSkillsPassport(xml: unknown): RawCv {
  const learner = at(xml, 'SkillsPassport', 'LearnerInfo') ?? at(xml, 'Europass', 'LearnerInfo');
  const cv = emptyCv('europass');
  noteUnread(cv, learner, unreadOfLearner);
  for (const one of list(at(learner, 'WorkExperienceList', 'WorkExperience'))) {
    if (isThere(field(one, 'Activities'))) cv.leftOut.add('descriptions');
    const sector = text(at(one, 'Employer', 'Sector', 'Label'));
    cv.work.push({
      title: text(at(one, 'Position', 'Label')),
      where: text(at(one, 'Employer', 'Name')),
      from: periodEnd(at(one, 'Period', 'From')),
      to: isTrue(at(one, 'Period', 'Current')) ? null : periodEnd(at(one, 'Period', 'To')),
      isPaid: !isVoluntary(`${text(at(one, 'Position', 'Label'))} ${sector}`),
      occupation: undefined,
    });
  }
  for (const one of list(at(learner, 'EducationList', 'Education'))) {
    if (isThere(field(one, 'Activities'))) cv.leftOut.add('descriptions');
    const label = text(at(one, 'Level', 'Label'));
    const code = text(at(one, 'Level', 'Code'));
    cv.studies.push({
      name: text(field(one, 'Title')),
      school: text(at(one, 'Organisation', 'Name')),
      levelWords: label,
      // ISCED counts otherwise: there a bachelor was level 5 for years.
      eqf: /isced/i.test(label) ? null : (eqfOf(label) ?? eqfOf(code)),
      country: countryOf(text(at(one, 'Organisation', 'ContactInfo', 'Address', 'Contact', 'Country', 'Code'))),
      year: isTrue(at(one, 'Period', 'Current')) ? null : yearOf(periodEnd(at(one, 'Period', 'To'))),
      kind: '',
      field: '',
      recognition: '',
    });
  }
  const skills = field(learner, 'Skills');
  for (const one of list(at(skills, 'Linguistic', 'MotherTongueList', 'MotherTongue')))
    cv.languages.push({ language: languageOf(field(one, 'Description')), isMotherTongue: true, oral: [], written: [] });
  for (const one of list(at(skills, 'Linguistic', 'ForeignLanguageList', 'ForeignLanguage'))) {
    const levels = (...names: readonly string[]) =>
      names.map((name) => text(at(one, 'ProficiencyLevel', name))).filter((level) => level !== '');
    cv.languages.push({
      language: languageOf(field(one, 'Description')),
      isMotherTongue: false,
      oral: levels('Listening', 'SpokenInteraction', 'SpokenProduction'),
      written: levels('Reading', 'Writing'),
    });
  }
  for (const name of ['Communication', 'Organisational', 'JobRelated', 'Computer', 'Other'])
    for (const one of list(field(skills, name)))
      cv.skills.push(textOfSkills(field(field(one, 'Description'), '#text') ?? field(one, 'Description')));
  for (const one of list(at(skills, 'Driving', 'Description', 'Licence'))) cv.licences.push(text(one));
  return cv;
}

/** `<From year="2016" month="--03"/>`: attributes in the forms of XML Schema. */
function periodEnd(element: unknown): string | null {
  const year = plainText(field(element, '@year'));
  const month = plainText(field(element, '@month')).replace(/^-+/, '').padStart(2, '0');
  return monthOrYear(month === '00' ? year : `${year}-${month}`) ?? monthOrYear(year);
}

const isTrue = (element: unknown): boolean => text(element).toLowerCase() === 'true';
const languageOf = (description: unknown): string => text(field(description, 'Code')) || text(field(description, 'Label'));
const eqfOf = (words: string): number | null => {
  const level = Number(/^(?:eqf|nkr)?\s*(?:level|nivå)?\s*([1-8])$/i.exec(words)?.[1]);
  return Number.isInteger(level) ? level : null;
};

/** Europass has one list for all work; what is said to be voluntary is. */
const isVoluntary = (words: string): boolean => /volunt[ae]|frivillig|bénévol|ehrenamt|wolontari|волонт/i.test(words);

// --- Candidate --------------------------------------------------------------------------------------------------------

const unreadOfPerson: Unread = [
  ['name', ['PersonName']],
  ['contact', ['Communication']],
  ['birth', ['BirthDate']],
  ['gender', ['GenderCode']],
  ['nationality', ['NationalityCode']],
  ['other', ['Visa']],
];
const unreadOfProfile: Unread = [
  ['photo', ['Attachment']],
  ['summary', ['ExecutiveSummary']],
  ['references', ['EmploymentReferences']],
  ['other', ['PublicationHistory', 'Publication']],
  ['other', ['Others']],
];

export function readCandidate(xml: unknown): RawCv {
  const person = at(xml, 'Candidate', 'CandidatePerson');
  const profile = at(xml, 'Candidate', 'CandidateProfile');
  const cv = emptyCv('europass-hr');
  noteUnread(cv, person, unreadOfPerson);
  noteUnread(cv, profile, unreadOfProfile);
  for (const employer of list(at(profile, 'EmploymentHistory', 'EmployerHistory'))) {
    // A list in a list: both together hold no more than one.
    for (const position of list(field(employer, 'PositionHistory')).slice(0, mostOfEach - cv.work.length)) {
      if (isThere(field(position, 'Description'))) cv.leftOut.add('descriptions');
      const period = field(position, 'EmploymentPeriod');
      const isCurrent = isTrue(field(period, 'CurrentIndicator')) || isTrue(field(position, 'CurrentIndicator'));
      const title = text(field(position, 'PositionTitle'));
      cv.work.push({
        title,
        where: text(field(employer, 'OrganizationName')),
        from: monthOrYear(text(at(period, 'StartDate', 'FormattedDateTime'))),
        to: isCurrent ? null : monthOrYear(text(at(period, 'EndDate', 'FormattedDateTime'))),
        isPaid: !isVoluntary(title),
        occupation: undefined,
      });
    }
  }
  for (const one of list(at(profile, 'EducationHistory', 'EducationOrganizationAttendance'))) {
    const degree = field(one, 'EducationDegree');
    if (isThere(field(degree, 'OccupationalSkillsCovered'))) cv.leftOut.add('descriptions');
    if (isThere(field(degree, 'FinalGrade'))) cv.leftOut.add('grades');
    const isCurrent = isTrue(at(one, 'AttendancePeriod', 'Ongoing'));
    cv.studies.push({
      name: text(field(degree, 'DegreeName')),
      school: text(field(one, 'OrganizationName')),
      levelWords: '',
      eqf: eqfOf(text(field(one, 'EducationLevelCode'))),
      country: countryOf(
        text(
          at(
            list(at(one, 'OrganizationContact', 'Communication')).find((way) => isThere(field(way, 'Address'))),
            'Address',
            'CountryCode',
          ),
        ),
      ),
      year: isCurrent ? null : yearOf(text(at(one, 'AttendancePeriod', 'EndDate', 'FormattedDateTime'))),
      kind: '',
      field: '',
      recognition: '',
    });
  }
  for (const one of list(field(person, 'PrimaryLanguageCode')))
    cv.languages.push({ language: text(one), isMotherTongue: true, oral: [], written: [] });
  for (const one of list(at(profile, 'PersonQualifications', 'PersonCompetency'))) {
    const taxonomy = text(field(one, 'TaxonomyID')).toLowerCase();
    if (taxonomy !== 'language') {
      cv.skills.push(textOfSkills(field(one, 'CompetencyName')));
      continue;
    }
    const levels = (pattern: RegExp) =>
      list(field(one, 'CompetencyDimension'))
        .filter((dimension) => pattern.test(text(field(dimension, 'CompetencyDimensionTypeCode'))))
        .map((dimension) => text(at(dimension, 'Score', 'ScoreText')));
    cv.languages.push({
      language: text(field(one, 'CompetencyID')),
      isMotherTongue: false,
      oral: levels(/^CEF-(Understanding-Listening|Speaking-)/),
      written: levels(/^CEF-(Understanding-Reading|Writing-)/),
    });
  }
  const groups = [field(profile, 'Skills'), ...list(at(profile, 'Skills', 'SkillsGroup'))];
  for (const group of groups)
    for (const one of list(field(group, 'PersonCompetency'))) cv.skills.push(textOfSkills(field(one, 'CompetencyName')));
  for (const one of list(at(profile, 'Licenses', 'License'))) cv.licences.push(text(field(one, 'LicenseTypeCode')));
  return cv;
}
