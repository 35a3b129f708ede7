/** The shape of the demo data: invented people and companies in real places. Seeded by `seed.ts` when the database is empty. */
import type { MatchProfile, MatchRequirement } from '@arena/matching/types';
import type { Bilingual, MunicipalityNumber, OccupationCode, OpportunityKind, PlaceId } from '@arena/taxonomy/types';
import type { WorkplaceFactId } from '@arena/taxonomy/workplace-facts';

export interface DemoAnswers {
  asked: number;
  answered: number;
  medianDays: number;
}

export interface DemoEmployer {
  /** Stable kebab-case key that opportunities refer to. */
  key: string;
  /** Nine digits with a valid check digit (mod 11), never a real organisation: see `demo/organisation-numbers.md` for how they were chosen. */
  organisationNumber: string;
  name: string;
  sector: 'private' | 'public' | 'voluntary';
  municipalityNumber: MunicipalityNumber;
  placeId: PlaceId;
  employeeCount: number;
  status: 'pending' | 'approved';
  /** Approved training company (lærebedrift): may offer apprenticeships. */
  trainingCompany: boolean;
  about: Bilingual;
  /**
   * How people who asked to meet were answered these last months, `medianDays` being what half of the answered waited at most; null for
   * an employer that is new here. Makes rows of `employer_answers`.
   */
  answers: DemoAnswers | null;
  /** The invented person who signs in for the company. */
  contact: { name: string; email: string };
}

export interface DemoOpportunity {
  key: string;
  employerKey: string;
  kind: OpportunityKind;
  occupationCode: OccupationCode | null;
  title: Bilingual;
  /** Plain text, paragraphs split by a blank line: what you will do, what you learn here, what a day is like. */
  description: Bilingual;
  placeId: PlaceId;
  remote: 'no' | 'partly' | 'fully';
  extent: { fromPercent: number; toPercent: number } | null;
  requirements: readonly MatchRequirement[];
  /** What the employer says of the place of work, at most four. */
  workplaceFacts: readonly WorkplaceFactId[];
  positionCount: number;
  /** Days from today (Europe/Oslo), so that the demo never grows old. */
  publishedDaysAgo: number;
  startsInDays: number | null;
  deadlineInDays: number | null;
}

export interface DemoSeeker {
  key: string;
  name: string;
  email: string;
  language: 'nb' | 'en';
  /** What the person would write about themselves, in their own language; linked to the taxonomy when seeded. */
  ownWords: string;
  wishes: string;
  profile: Omit<MatchProfile, 'unwantedOccupations' | 'nearOccupations'>;
  findable: boolean;
}

export interface DemoStaff {
  key: string;
  name: string;
  email: string;
  role: 'caseworker' | 'administrator';
  /** NAV office or the pilot's owner. */
  office: string;
}
