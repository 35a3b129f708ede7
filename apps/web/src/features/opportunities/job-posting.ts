import type { OpportunityDetail } from '@arena/contract/opportunities';

type EmploymentType = 'FULL_TIME' | 'PART_TIME' | 'TEMPORARY' | 'INTERN';

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const paragraphs = (text: string) =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
    .join('');

/** Kinds that are work somebody is taken on for. A visit, a piece of study and an open door are none. */
const employmentTypes: Partial<Record<OpportunityDetail['kind'], EmploymentType>> = {
  traineeship: 'TEMPORARY',
  apprenticeship: 'TEMPORARY',
  internship: 'INTERN',
};

/**
 * schema.org's JobPosting with the fields Google requires (title, description, datePosted, hiringOrganization, jobLocation or a remote
 * job's applicantLocationRequirements; developers.google.com/search/docs/appearance/structured-data/job-posting). Null where it may not
 * be said: kinds that are no employment, ads that belong to another site, and work whose place is unknown.
 */
export function jobPostingOf(opportunity: OpportunityDetail, address: string): Record<string, unknown> | null {
  const { kind, source, title, description, employer, place, municipality, remote, extent, deadlineOn, startsOn } = opportunity;
  if (source !== 'own' || description === null || kind === 'visit' || kind === 'student-project' || kind === 'open-for-contact')
    return null;
  const locality = place?.name ?? municipality?.name;
  if (locality === undefined && remote !== 'fully') return null;
  const ordinary: EmploymentType = extent !== null && extent.toPercent < 95 ? 'PART_TIME' : 'FULL_TIME';
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: title.text,
    description: paragraphs(description.text),
    inLanguage: description.language,
    datePosted: opportunity.publishedOn,
    ...(deadlineOn === null ? {} : { validThrough: `${deadlineOn}T23:59:59` }),
    employmentType: employmentTypes[kind] ?? ordinary,
    identifier: { '@type': 'PropertyValue', name: 'Arena Innlandet', value: opportunity.id },
    url: address,
    directApply: true,
    hiringOrganization: { '@type': 'Organization', name: employer.name },
    ...(locality === undefined
      ? {}
      : {
          jobLocation: {
            '@type': 'Place',
            address: { '@type': 'PostalAddress', addressLocality: locality, addressRegion: 'Innlandet', addressCountry: 'NO' },
          },
        }),
    ...(remote === 'fully'
      ? { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { '@type': 'Country', name: 'Norway' } }
      : {}),
    ...(startsOn === null ? {} : { jobStartDate: startsOn }),
    totalJobOpenings: opportunity.positionCount,
  };
}
