import type { OpportunityDetail } from '@arena/contract/opportunities';
import { expect, it } from 'vitest';
import { jobPostingOf } from './job-posting.ts';

const opportunity: OpportunityDetail = {
  id: '01900000-0000-7000-8000-000000000000',
  kind: 'job',
  title: { text: 'Kokk', language: 'nb' },
  employer: { id: null, name: 'Gjestfri kafé' },
  place: { id: 'hamar', name: 'Hamar' },
  municipality: { id: '3403', name: 'Hamar' },
  occupation: null,
  extent: { fromPercent: 100, toPercent: 100 },
  publishedOn: '2026-11-01',
  deadlineOn: '2026-12-01',
  deadlineText: null,
  musts: 0,
  learnedHere: 0,
  source: 'own',
  description: { text: 'Du lager mat.\n\nVi er <åtte> & glade.', language: 'nb' },
  descriptionHtml: null,
  requirements: [],
  remote: 'no',
  positionCount: 2,
  startsOn: null,
  startText: null,
  applicationUrl: null,
  answerWithinDays: 7,
  answerHabit: null,
  afterYes: 'conversation',
  workplaceFacts: [],
  readings: [],
  told: [],
  claimed: null,
  journey: null,
  similar: [],
  isOpen: true,
  match: null,
  interest: null,
  saved: null,
};
const address = 'https://arena.example/muligheter/1';

it('a job has every field that Google requires, with text that cannot become markup', () => {
  expect(jobPostingOf(opportunity, address)).toMatchObject({
    '@type': 'JobPosting',
    title: 'Kokk',
    description: '<p>Du lager mat.</p><p>Vi er &lt;åtte&gt; &amp; glade.</p>',
    datePosted: '2026-11-01',
    validThrough: '2026-12-01T23:59:59',
    employmentType: 'FULL_TIME',
    hiringOrganization: { '@type': 'Organization', name: 'Gjestfri kafé' },
    jobLocation: { address: { addressLocality: 'Hamar', addressCountry: 'NO' } },
    totalJobOpenings: 2,
  });
});

it.each([
  ['part time', { extent: { fromPercent: 20, toPercent: 40 } }, 'PART_TIME'],
  ['an apprenticeship', { kind: 'apprenticeship' }, 'TEMPORARY'],
  ['an internship', { kind: 'internship' }, 'INTERN'],
] as const)('%s says so', (_what, change, expected) => {
  expect(jobPostingOf({ ...opportunity, ...change }, address)?.employmentType).toBe(expected);
});

it('work from anywhere needs no place, and says from which country', () => {
  const posting = jobPostingOf({ ...opportunity, place: null, municipality: null, remote: 'fully' }, address);
  expect(posting).toMatchObject({ jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { name: 'Norway' } });
  expect(posting).not.toHaveProperty('jobLocation');
});

it.each([
  ['a visit', { kind: 'visit' }],
  ['a piece of study', { kind: 'student-project' }],
  ['an open door', { kind: 'open-for-contact' }],
  ['an ad of another site', { source: 'nav-feed' }],
  ['work in no known place', { place: null, municipality: null }],
  ['an ad without a text', { description: null }],
] as const)('%s is no job posting', (_what, change) => {
  expect(jobPostingOf({ ...opportunity, ...change }, address)).toBeNull();
});
