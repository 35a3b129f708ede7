/** What a search may ask of an opportunity, read out of what is stored: the one place that says what each filter means. */
import type { Reading } from '@arena/contract/opportunities';
import type { FacetExtent, FacetFlag, FacetRow } from '@arena/matching/facet-index-types';
import type { MatchOpportunity } from '@arena/matching/types';
import { findMunicipality } from '@arena/taxonomy/municipalities';
import { fieldOfOccupation } from '@arena/taxonomy/occupation-fields';
import { findOccupation } from '@arena/taxonomy/occupations';
import { osloDay } from '@arena/taxonomy/oslo-day';
import { professionsOfOccupation } from '@arena/taxonomy/professions';
import { type CefrLevel, cefrLevels, type OpportunityKind } from '@arena/taxonomy/types';

export interface SearchableRow {
  match: MatchOpportunity;
  employerId: string | null;
  municipalityNumber: string | null;
  publishedAt: number;
  source: 'own' | 'nav-feed';
  /** ISO day. */
  startsOn: string | null;
  startText: string | null;
  deadlineOn: string | null;
  deadlineText: string | null;
  workplaceFacts: readonly string[];
  readings: readonly Reading[];
}

const fullPercent = 95;
const smallPercent = 50;
/** Kinds that are for learning. */
const learningKinds: ReadonlySet<OpportunityKind> = new Set(['internship', 'apprenticeship', 'traineeship']);

/** Days since 1970 of an ISO day. */
export const dayOf = (day: string): number => Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / 86_400_000);

/** Today in Europe/Oslo, in days since 1970. */
export const osloToday = (now: Date): number => dayOf(osloDay(now));

/** `answersFast` comes from outside: it changes with the days and with what others ask. */
export function toFacetRow(row: SearchableRow, answersFast: boolean): FacetRow {
  const { match } = row;
  return {
    id: match.id,
    kind: match.kind,
    municipality: row.municipalityNumber,
    ...occupationOf(row),
    employer: row.employerId,
    place: placeOf(row),
    extents: extentsOf(row),
    norwegian: norwegianOf(row),
    start: startOf(row),
    deadline: deadlineOf(row),
    flags: flagsOf(row, answersFast),
    facts: factsOf(row),
    publishedAt: row.publishedAt,
  };
}

const readingsOf = <T extends Reading['type']>({ readings }: SearchableRow, type: T) =>
  readings.filter((reading): reading is Extract<Reading, { type: T }> => reading.type === type);

function occupationOf(row: SearchableRow): Pick<FacetRow, 'occupation' | 'field'> {
  const occupation = row.match.occupationCode ?? readingsOf(row, 'occupation')[0]?.code ?? null;
  // A code of another edition is kept, and lies in no field.
  const known = occupation !== null && findOccupation(occupation) !== undefined;
  return { occupation, field: known ? fieldOfOccupation(occupation) : null };
}

/** Where no settlement is told, the centre of the municipality stands in for it. */
function placeOf({ match, municipalityNumber }: SearchableRow): FacetRow['place'] {
  if (match.remote === 'fully') return 'anywhere';
  return match.placeId ?? (municipalityNumber === null ? null : (findMunicipality(municipalityNumber)?.centre ?? null));
}

function extentsOf(row: SearchableRow): FacetExtent[] {
  const extent = row.match.extent ?? readingsOf(row, 'extent')[0];
  if (extent === undefined) return [];
  const extents: FacetExtent[] = [];
  if (extent.toPercent >= fullPercent) extents.push('full');
  if (extent.fromPercent < fullPercent) extents.push('part');
  if (extent.fromPercent <= smallPercent) extents.push('small');
  return extents;
}

/**
 * The highest level of Norwegian asked for from the first day. Own ads that ask for none need none; imported ones only do not say, unless
 * they say that the work is done in English.
 */
function norwegianOf(row: SearchableRow): CefrLevel | null {
  const asked: (CefrLevel | null)[] = [];
  for (const requirement of row.match.requirements) {
    if (requirement.type !== 'language' || requirement.language !== 'nb' || requirement.hardness !== 'must') continue;
    const levels = [requirement.oral, requirement.written].filter((level) => level !== null);
    asked.push(...(levels.length === 0 ? [null] : levels));
  }
  for (const { language, hardness, level } of readingsOf(row, 'language'))
    if (isNorwegian(language) && hardness === 'must') asked.push(level);
  if (asked.length === 0) return row.source === 'own' || readingsOf(row, 'works-in-english').length > 0 ? 'A1' : null;
  // Asked for without a level: nobody knows what is enough.
  if (asked.includes(null)) return null;
  return cefrLevels.findLast((level) => asked.includes(level)) ?? null;
}

const isNorwegian = (language: string) => language === 'nb' || language === 'nn' || language === 'no';

/** "Snarest", "straks", "asap": a start in words that means at once. */
const atOnce = /snar|straks|omg[åa]ende|\basap\b|immediate|as soon as/i;
/** A deadline in words that means there is none. */
const noLastDay = /l[øo]pende|fortl[øo]pende|rolling|continuous/i;

function startOf({ startsOn, startText }: SearchableRow): FacetRow['start'] {
  if (startsOn !== null) return dayOf(startsOn);
  return startText !== null && atOnce.test(startText) ? 'now' : null;
}

function deadlineOf({ deadlineOn, deadlineText }: SearchableRow): FacetRow['deadline'] {
  if (deadlineOn !== null) return dayOf(deadlineOn);
  return deadlineText === null || deadlineText.trim() === '' || noLastDay.test(deadlineText) ? 'none' : null;
}

function factsOf(row: SearchableRow): string[] {
  return [...new Set([...row.workplaceFacts, ...readingsOf(row, 'workplace-fact').map(({ factId }) => factId)])];
}

function flagsOf(row: SearchableRow, answersFast: boolean): FacetFlag[] {
  const flags: FacetFlag[] = [];
  // Contact goes through Arena Innlandet, and nobody is asked for a CV here.
  if (row.source === 'own') flags.push('no-cv');
  if (givesTraining(row)) flags.push('training');
  if (worksInEnglish(row)) flags.push('english');
  if (!needsLicence(row)) flags.push('no-licence');
  if (answersFast) flags.push('answers-fast');
  if (row.match.remote !== 'no') flags.push('remote');
  return flags;
}

/** Something is learned here, by people without schooling for it: a nurse learns at work too, and nobody becomes one there. */
function givesTraining(row: SearchableRow): boolean {
  return teaches(row) && !needsSchooling(row);
}

function needsSchooling(row: SearchableRow): boolean {
  const { kind, requirements } = row.match;
  const { occupation } = occupationOf(row);
  return (
    requirements.some(({ type, hardness }) => (type === 'education' || type === 'authorisation') && hardness === 'must') ||
    // Whoever learns a regulated profession is not in it yet.
    (!learningKinds.has(kind) &&
      occupation !== null &&
      professionsOfOccupation(occupation).some(({ coverage }) => coverage === 'all'))
  );
}

function teaches(row: SearchableRow): boolean {
  return (
    learningKinds.has(row.match.kind) ||
    row.match.requirements.some(({ hardness }) => hardness === 'trainable') ||
    factsOf(row).includes('mentor') ||
    row.readings.some(({ type }) => type === 'training' || type === 'no-experience')
  );
}

function worksInEnglish(row: SearchableRow): boolean {
  if (readingsOf(row, 'works-in-english').length > 0) return true;
  const asked = [...row.match.requirements.filter((one) => one.type === 'language'), ...readingsOf(row, 'language')].filter(
    ({ hardness }) => hardness === 'must',
  );
  return asked.some(({ language }) => language === 'en') && !asked.some(({ language }) => isNorwegian(language));
}

function needsLicence(row: SearchableRow): boolean {
  return [...row.match.requirements.filter((one) => one.type === 'licence'), ...readingsOf(row, 'licence')].some(
    ({ hardness }) => hardness === 'must',
  );
}
