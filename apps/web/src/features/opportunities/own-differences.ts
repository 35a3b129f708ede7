/** What is saved beside what stands in the form. */
import type { OpportunityInput, OwnOpportunity } from '@arena/contract/opportunities';

/** Fields that say something else in the one than in the other, in the order of the form. */
export function differingFields(saved: OwnOpportunity, input: OpportunityInput): (keyof OpportunityInput)[] {
  const plain = (value: unknown) => JSON.stringify(typeof value === 'string' ? value.trim() : sorted(value));
  const isSet = (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === 'string');
  return inOrder.filter((name) => {
    const [a, b] = [saved[name], name === 'details' ? (input.details ?? {}) : input[name]].map((value) =>
      isSet(value) ? [...(value as string[])].sort() : value,
    );
    return plain(a) !== plain(b);
  });
}

const inOrder = [
  'kind',
  'occupationCode',
  'titleNb',
  'descriptionNb',
  'titleEn',
  'descriptionEn',
  'placeId',
  'extent',
  'details',
  'requirements',
  'remote',
  'workplaceFacts',
  'positionCount',
  'startsOn',
  'deadlineOn',
] as const satisfies (keyof OpportunityInput)[];

/** Whether what is saved says the same as what was sent; the server trims. */
export const isSame = (saved: OwnOpportunity, input: OpportunityInput): boolean => differingFields(saved, input).length === 0;

/** Objects with their keys in one order, so that they compare as text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, sorted(one)]),
  );
}
