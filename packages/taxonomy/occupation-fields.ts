import { codesOfField } from './occupation-fields.data.ts';
import type { Bilingual, OccupationCode } from './types.ts';

export type OccupationFieldId = keyof typeof codesOfField;

export interface OccupationField {
  id: OccupationFieldId;
  name: Bilingual;
}

const names: Readonly<Record<OccupationFieldId, Bilingual>> = {
  'health-and-care': { nb: 'Helse og omsorg', en: 'Health and care' },
  'schools-and-kindergartens': { nb: 'Skole og barnehage', en: 'Schools and kindergartens' },
  'food-and-serving': { nb: 'Mat og servering', en: 'Food and serving' },
  'shops-and-sales': { nb: 'Butikk, salg og service', en: 'Shops, sales and service' },
  'building-and-construction': { nb: 'Bygg og anlegg', en: 'Building and construction' },
  'transport-and-warehouse': { nb: 'Transport og lager', en: 'Transport and warehouse' },
  'cleaning-and-upkeep': { nb: 'Renhold og drift', en: 'Cleaning and upkeep' },
  'industry-and-crafts': { nb: 'Industri, verksted og håndverk', en: 'Industry, workshops and crafts' },
  'farming-forestry-and-nature': { nb: 'Landbruk, skog, dyr og natur', en: 'Farming, forestry, animals and nature' },
  'office-and-finance': { nb: 'Kontor og økonomi', en: 'Office and finance' },
  'it-and-technology': { nb: 'IT og teknologi', en: 'IT and technology' },
  'welfare-and-law': { nb: 'Velferd, lov og samfunn', en: 'Welfare, law and society' },
  'culture-sport-and-experiences': { nb: 'Kultur, sport og opplevelser', en: 'Culture, sport and experiences' },
  'safety-and-emergency': { nb: 'Trygghet og beredskap', en: 'Safety and emergency' },
  'management-and-advice': { nb: 'Ledelse og rådgivning', en: 'Management and advice' },
};

/** Everyday fields of work, in the order to list them: what most people look for first. Ours, not STYRK-08's. */
export const occupationFields: readonly OccupationField[] = (Object.keys(codesOfField) as OccupationFieldId[]).map((id) => ({
  id,
  name: names[id],
}));

const byId = new Map<string, OccupationField>(occupationFields.map((field) => [field.id, field]));
const byCode = new Map<OccupationCode, OccupationFieldId>();
for (const { id } of occupationFields) {
  for (const code of codesOfField[id].split(/\s+/)) byCode.set(code, id);
}

/** A field by its id, as it stands in an address; undefined for one that is not ours. */
export function findOccupationField(id: string): OccupationField | undefined {
  return byId.get(id);
}

/**
 * Id of the one field a unit group belongs to; every unit group has one.
 * @throws RangeError on a code outside STYRK-08.
 */
export function fieldOfOccupation(code: OccupationCode): OccupationFieldId {
  const id = byCode.get(code);
  if (!id) throw new RangeError(`No field of work holds the code "${code}"`);
  return id;
}

/** The unit groups of a field, in code order. */
export function occupationsOfField(id: OccupationFieldId): readonly OccupationCode[] {
  return codesOfField[id].split(/\s+/);
}
