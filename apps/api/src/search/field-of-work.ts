/** Fields of work until the taxonomy has its own: the major group of the occupation. */

import { findOccupationGroup } from '@arena/taxonomy/occupations';
import type { Language, OccupationCode } from '@arena/taxonomy/types';

export const fieldOf = (code: OccupationCode): string | null => code[0] ?? null;
export const nameOfField = (id: string, language: Language): string | null => findOccupationGroup(id)?.[language] ?? null;
