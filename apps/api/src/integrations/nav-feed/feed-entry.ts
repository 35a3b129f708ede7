import type { Reading, Sector } from '@arena/contract/opportunities';
import { findOccupation } from '@arena/taxonomy/occupations';
import type { MunicipalityNumber, OccupationCode, OpportunityKind, PlaceId } from '@arena/taxonomy/types';
import { normaliseOrganisationNumber } from '../brreg/organisation-number.ts';
import { hasWords, readLine, sanitiseDescription, toPlainText } from './ad-text.ts';
import { readChangeTime, toFeedTime, undated } from './change-time.ts';
import { type Deadline, readDeadline } from './deadline.ts';
import { isRecord, readStatus, readUuid, unmasked } from './feed-page.ts';
import { type AdLanguage, guessLanguage } from './language-guess.ts';
import { linkAdTitle } from './link-ad-title.ts';
import { contactMask } from './mask-contacts.ts';
import { readInstant } from './oslo-time.ts';
import { readAd } from './reading-ads.ts';
import { readWebAddress } from './web-address.ts';
import { readWorkLocations, type WorkLocation } from './work-location.ts';

/** An ad from NAV's feed in our words. Contact persons, street addresses and the employer's presentation are not in it. */
export interface ImportedAd {
  /** NAV's uuid, lower case: one ad for ever. */
  externalId: string;
  /** Instant in UTC, always with six decimals: compares as text. A newer one replaces an older one. `undated` when the feed's own cannot be right. */
  changedAt: string;
  publishedAt: string;
  expiresAt: string | null;
  title: string;
  /** Safe to show inside a page. Headings are h3 and h4. May be empty. */
  descriptionHtml: string;
  descriptionText: string;
  /** Guessed from title and description. */
  language: AdLanguage;
  employer: { name: string; organisationNumber: string | null };
  /** At least one place of work is in Innlandet. */
  inInnlandet: boolean;
  /** Of the first place of work with a known municipality in Innlandet; null when there is none. */
  municipalityNumber: MunicipalityNumber | null;
  placeId: PlaceId | null;
  workLocations: WorkLocation[];
  occupationCode: OccupationCode | null;
  /** What the code comes from: NAV's own category, or our linking of the title. Null when there is no code. */
  occupationBasis: 'category' | 'title' | null;
  kind: Extract<OpportunityKind, 'job' | 'traineeship' | 'apprenticeship'>;
  /** Whole percent of full time. */
  extent: { fromPercent: number; toPercent: number } | null;
  deadline: Deadline;
  /** As the ad has it: a date in any form, "Etter avtale". */
  startText: string | null;
  positionCount: number;
  applicationUrl: string | null;
  /** Where the ad itself is published. */
  sourceUrl: string | null;
  sector: Sector | null;
  /** What the ad's own text says, each with its sentence. */
  readings: Reading[];
  /** The name of the system it came from: "FINN", "Stillingsregistrering" … */
  source: string | null;
}

export type EntryRejection =
  | 'feed.entry_unreadable'
  | 'feed.uuid_missing'
  | 'feed.status_missing'
  | 'feed.changed_at_missing'
  | 'feed.content_missing'
  | 'feed.title_missing'
  | 'feed.title_unreadable'
  | 'feed.published_unreadable'
  | 'feed.employer_missing'
  | 'feed.description_unreadable'
  | 'feed.description_too_long';

export type FeedEntryResult =
  | { type: 'active'; ad: ImportedAd }
  /** Must be taken down at once: inactive, or masked while active. */
  | { type: 'ended'; uuid: string; changedAt: string }
  | { type: 'rejected'; uuid: string | null; code: EntryRejection; detail: string };

const longestDescription = 200_000;

/** Finds the occupation in a title, or null. */
export type LinkTitle = (title: string) => OccupationCode | null;

/** Reads one ad of the feed. Never throws, and gives the same for the same entry; `now` only tells what lies in the future. */
export function readFeedEntry(json: unknown, linkTitle: LinkTitle = linkAdTitle, now: Date = new Date()): FeedEntryResult {
  if (!isRecord(json)) return { type: 'rejected', uuid: null, code: 'feed.entry_unreadable', detail: 'not an object' };
  const content = isRecord(json.ad_content) ? json.ad_content : null;
  const uuid = readUuid(json.uuid) ?? readUuid(content?.uuid);
  const reject = (code: EntryRejection, detail: string): FeedEntryResult => ({ type: 'rejected', uuid, code, detail });

  if (uuid === null) return reject('feed.uuid_missing', `uuid is ${describe(json.uuid)}`);
  const status = readStatus(json.status);
  if (status === null) return reject('feed.status_missing', `status is ${describe(json.status)}`);
  const changedAt = readChangeTime([readLine(json.sistEndret), readLine(content?.updated)], now);
  if (changedAt === null) return reject('feed.changed_at_missing', `sistEndret is ${describe(json.sistEndret)}`);
  if (status === 'ended') return { type: 'ended', uuid, changedAt };
  if (content === null) return reject('feed.content_missing', `ad_content is ${describe(json.ad_content)}`);

  if (!isTextOrAbsent(content.title)) return reject('feed.title_unreadable', `title is ${describe(content.title)}`);
  const writtenTitle = readLine(content.title, 300);
  if (writtenTitle !== null && unmasked(writtenTitle) === null) return { type: 'ended', uuid, changedAt };
  const jobTitle = readLine(content.jobtitle, 300);
  const title = writtenTitle ?? jobTitle;
  if (title === null) return reject('feed.title_missing', `title is ${describe(content.title)}`);
  if (!hasWords(title)) return reject('feed.title_missing', `nothing to read in the title ${describe(title)}`);

  const employer = isRecord(content.employer) ? content.employer : {};
  const employerName = readLine(employer.name, 300);
  if (employerName === null) return reject('feed.employer_missing', `employer.name is ${describe(employer.name)}`);

  const published = readChangeTime([readLine(content.published), changedAt === undated ? null : changedAt], now);
  if (readInstant(readLine(content.published)) === null && isPresent(content.published))
    return reject('feed.published_unreadable', `published is ${describe(content.published)}`);

  if (!isTextOrAbsent(content.description))
    return reject('feed.description_unreadable', `description is ${describe(content.description)}`);
  const description = content.description ?? '';
  if (description.length > longestDescription) return reject('feed.description_too_long', `${description.length} characters`);
  const language = guessLanguage(`${title}\n${toPlainText(sanitiseDescription(description))}`);
  const mask = contactMask(language, readContactNames(content.contactList));
  const descriptionHtml = sanitiseDescription(description, mask);
  const descriptionText = toPlainText(descriptionHtml);
  const occupation = readOccupation(content.categoryList, [jobTitle, title], linkTitle);
  const readings = readAd({ title: mask(title), text: descriptionText, namedInTitle: nameInTitle(occupation, title, linkTitle) });
  const extent = readings.find((reading) => reading.type === 'extent');

  const workLocations = readWorkLocations(content.workLocations);
  const here = workLocations.find((location) => location.municipalityNumber !== null);

  return {
    type: 'active',
    ad: {
      externalId: uuid,
      changedAt,
      publishedAt: published === null || published === undated ? toFeedTime(now) : published,
      expiresAt: readInstant(readLine(content.expires)),
      title: mask(title),
      descriptionHtml,
      descriptionText,
      language,
      employer: { name: employerName, organisationNumber: readOrganisationNumber(employer.orgnr) },
      inInnlandet: workLocations.some((location) => location.inInnlandet),
      municipalityNumber: here?.municipalityNumber ?? null,
      placeId: here?.placeId ?? null,
      workLocations,
      ...occupation,
      kind: readKind(readLine(content.engagementtype)),
      extent: extent === undefined ? readExtentWord(readLine(content.extent)) : extentOf(extent),
      deadline: readDeadline(readLine(content.applicationDue)),
      startText: readLine(content.starttime, 200),
      positionCount: readPositionCount(content.positioncount),
      applicationUrl: readWebAddress(content.applicationUrl),
      sourceUrl: readWebAddress(content.sourceurl) ?? readWebAddress(content.link),
      sector: readSector(readLine(content.sector)),
      readings,
      source: readLine(content.source, 100),
    },
  };
}

function describe(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : value === null ? 'null' : typeof value;
}

function isTextOrAbsent(value: unknown): value is string | null | undefined {
  return value === null || value === undefined || typeof value === 'string';
}

/** Blank text is as absent as null. */
function isPresent(value: unknown): boolean {
  return value !== null && value !== undefined && !(typeof value === 'string' && value.trim() === '');
}

function readOrganisationNumber(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? normaliseOrganisationNumber(String(value)) : null;
}

/** NAV's category first, since a person or NAV's own model chose it; the title when the category is missing or only a wide group ("53"). */
function readOccupation(
  categories: unknown,
  titles: readonly (string | null)[],
  linkTitle: LinkTitle,
): Pick<ImportedAd, 'occupationCode' | 'occupationBasis'> {
  const codes = (Array.isArray(categories) ? categories : [])
    .filter(isRecord)
    .flatMap((category) => {
      const code = /^(\d{4})(?:\.\d+)?$/.exec(readLine(category.code) ?? '')?.[1];
      const type = readLine(category.categoryType);
      if (code === undefined || (type !== 'STYRK08' && type !== 'STYRK08NAV') || findOccupation(code) === undefined) return [];
      return [{ code, score: typeof category.score === 'number' ? category.score : 0 }];
    })
    .sort((a, b) => b.score - a.score);
  const [best] = codes;
  if (best !== undefined) return { occupationCode: best.code, occupationBasis: 'category' };
  for (const title of titles) {
    const code = title === null ? null : linkTitle(title);
    if (code !== null) return { occupationCode: code, occupationBasis: 'title' };
  }
  return { occupationCode: null, occupationBasis: null };
}

function readKind(engagement: string | null): ImportedAd['kind'] {
  const word = engagement?.toLowerCase() ?? '';
  if (word.startsWith('trainee')) return 'traineeship';
  return /^(?:lærling|laerling|læreplass)/.test(word) ? 'apprenticeship' : 'job';
}

/** "Heltid" also stands for "full or part time", so what the ad's own words say goes first. "Deltid" says only that it is less than all. */
function readExtentWord(extent: string | null): ImportedAd['extent'] {
  switch (extent?.toLowerCase()) {
    case 'heltid':
      return { fromPercent: 100, toPercent: 100 };
    case 'deltid':
      return { fromPercent: 1, toPercent: 99 };
    default:
      return null;
  }
}

function extentOf({ fromPercent, toPercent }: { fromPercent: number; toPercent: number }): ImportedAd['extent'] {
  return { fromPercent, toPercent };
}

/** The occupation was read in the title when the title alone leads to it; NAV's category may know it from elsewhere. */
function nameInTitle(
  { occupationCode }: Pick<ImportedAd, 'occupationCode'>,
  title: string,
  linkTitle: LinkTitle,
): OccupationCode | null {
  return occupationCode !== null && linkTitle(title) === occupationCode ? occupationCode : null;
}

/** Each is looked for in the whole text; an ad has a handful. */
const mostContacts = 50;

/** Only to take them out of the text. */
function readContactNames(contacts: unknown): string[] {
  return (Array.isArray(contacts) ? contacts.slice(0, mostContacts) : [])
    .filter(isRecord)
    .flatMap((contact) => readLine(contact.name, 100) ?? []);
}

/** One when it is missing or is no sensible number (nobody seeks a thousand): there is an ad, so there is a position. */
function readPositionCount(value: unknown): number {
  const count = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
  return Number.isInteger(count) && count >= 1 && count <= 999 ? count : 1;
}

/** "Offentlig" and "Privat" are the feed's words; "Ikke oppgitt" is none. */
function readSector(sector: string | null): Sector | null {
  const word = sector?.toLowerCase() ?? '';
  if (/^(?:offentl?ig|public)/.test(word)) return 'public';
  if (/^privat/.test(word)) return 'private';
  return /^(?:frivillig|ideell|volunt)/.test(word) ? 'voluntary' : null;
}
