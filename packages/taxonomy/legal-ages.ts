import type { AgeGroup } from './age-groups.ts';
import { legalAgeRows } from './legal-ages.data.ts';
import type { Bilingual, LicenceId, OccupationCode } from './types.ts';

/** A lowest age that Norwegian law sets for some work or for a licence that work asks for. */
export interface LegalAge {
  id: string;
  /** Nobody younger may do it, whatever their training; where the law has exceptions for some, `coverage` is "some". */
  minimumAge: 15 | 16 | 18 | 20;
  /** The age for those without the training that lowers it. */
  ordinaryAge?: 21 | 24;
  /**
   * Whether it holds for all the work it names, or only where that work includes something: a waiter may be 16 at a place where others
   * serve the wine.
   */
  coverage: 'all' | 'some';
  /** Only in work at night. */
  onlyAtNight?: true;
  /** Without codes and without licences, it holds for work of every kind. */
  occupationCodes?: readonly OccupationCode[];
  licenceIds?: readonly LicenceId[];
  /** One or two plain sentences to the reader. */
  explanation: Bilingual;
  /** Law, and page where the fact was checked. */
  source: string;
}

/** The day the limits were checked against their sources, in stored copies of the pages. */
export const legalAgesCheckedOn = '2026-11-22';

/** Limits known for certain. Work that is not here may still have one. */
export const legalAges: readonly LegalAge[] = legalAgeRows;

export interface LimitedWork {
  occupationCode?: OccupationCode | undefined;
  /** Licences the work asks for. */
  licenceIds?: readonly LicenceId[] | undefined;
  /** Whether some of the work is between 11 pm and 6 am. */
  atNight?: boolean | undefined;
}

/** The limits that may hold for such work, those for all work first. */
export function legalAgesFor({ occupationCode, licenceIds = [], atNight = false }: LimitedWork): readonly LegalAge[] {
  return legalAges.filter((limit) => {
    if (limit.onlyAtNight) return atNight;
    if (!limit.occupationCodes && !limit.licenceIds) return true;
    if (occupationCode !== undefined && limit.occupationCodes?.includes(occupationCode)) return true;
    return licenceIds.some((id) => limit.licenceIds?.includes(id));
  });
}

const ages: Readonly<Record<AgeGroup, readonly [youngest: number, oldest: number]>> = {
  'under-16': [0, 15],
  '16-17': [16, 17],
  '18-plus': [18, Number.POSITIVE_INFINITY],
};

/**
 * Whether somebody in this group is old enough: "met" when everybody in it is, "gap" when nobody is and the limit holds for all such
 * work, otherwise "unknown", which keeps nobody from anything.
 */
export function meetsLegalAge(group: AgeGroup, limit: LegalAge): 'met' | 'unknown' | 'gap' {
  const [youngest, oldest] = ages[group];
  if (youngest >= (limit.ordinaryAge ?? limit.minimumAge)) return 'met';
  return oldest < limit.minimumAge && limit.coverage === 'all' ? 'gap' : 'unknown';
}
