/** A search as it came in an address: what it asks for, and what in it can mean nothing. */
import type { ApiQuery } from '@arena/contract/api';
import { findMunicipality } from '@arena/taxonomy/municipalities';
import { findOccupationField } from '@arena/taxonomy/occupation-fields';
import { findOccupation } from '@arena/taxonomy/occupations';
import { findPlace } from '@arena/taxonomy/places';
import { findWorkplaceFact } from '@arena/taxonomy/workplace-facts';
import { AppError } from '../../app-error.ts';

export type SearchAsked = ApiQuery<'GET /api/opportunities'>;

/** How many hits a page of search holds. */
export const hitsPerPage = 20;

/** One value stands alone in an address, several in a list. */
const listOf = <T>(value: T | T[] | undefined): T[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/** Filters as lists; those not asked for are left out. */
export function toFilters(asked: SearchAsked) {
  const lists = {
    kind: listOf(asked.kind),
    municipality: listOf(asked.municipality),
    field: listOf(asked.field),
    occupation: listOf(asked.occupation),
    employer: listOf(asked.employer),
    extent: listOf(asked.extent),
    start: listOf(asked.start),
    deadline: listOf(asked.deadline),
    flag: listOf(asked.flag),
    fact: listOf(asked.fact),
  };
  const { norwegian, from, mode, minutes } = asked;
  return {
    ...(Object.fromEntries(Object.entries(lists).filter(([, values]) => values.length > 0)) as Partial<typeof lists>),
    ...(norwegian === undefined ? {} : { norwegian }),
    ...(from === undefined ? {} : { from }),
    ...(mode === undefined ? {} : { mode }),
    ...(minutes === undefined ? {} : { minutes }),
  };
}

/** Throws `request.invalid`, naming the filters, when an id is none of ours: an empty list would look like an answer. */
export function refuseUnknown(asked: SearchAsked): void {
  const unknown = [
    ['/municipality', listOf(asked.municipality).every((number) => findMunicipality(number) !== undefined)] as const,
    ['/field', listOf(asked.field).every((id) => findOccupationField(id) !== undefined)] as const,
    ['/occupation', listOf(asked.occupation).every((code) => findOccupation(code) !== undefined)] as const,
    ['/from', listOf(asked.from).every((id) => findPlace(id) !== undefined)] as const,
    ['/fact', listOf(asked.fact).every((id) => findWorkplaceFact(id) !== undefined)] as const,
  ].flatMap(([path, known]) => (known ? [] : [{ path, rule: 'unknown' }]));
  if (unknown.length > 0) throw new AppError('request.invalid', {}, unknown);
}

/** The page that is shown and how many there are; a page after the last is the last. */
export function pageOf(total: number, asked: number | undefined): { page: number; pageCount: number; from: number; to: number } {
  const pageCount = Math.min(mostPages, Math.max(1, Math.ceil(total / hitsPerPage)));
  const page = Math.min(asked ?? 1, pageCount);
  return { page, pageCount, from: (page - 1) * hitsPerPage, to: page * hitsPerPage };
}

/** Nobody reads further, and each page is a link that programs follow. */
const mostPages = 50;
