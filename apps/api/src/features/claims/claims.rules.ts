/** What becomes of an imported ad that its employer says is its own. Pure. */
import type { Enrichment } from '@arena/contract/claims';
import type { Reading } from '@arena/contract/opportunities';
import { workplaceFactIds } from '@arena/taxonomy/workplace-facts';

type Requirement = Enrichment['requirements'][number];

/** What we read, as a proposal that the employer corrects: nothing of it is a requirement before somebody says so. */
export function proposeFrom(readings: readonly Reading[]): Pick<Enrichment, 'requirements' | 'workplaceFacts'> {
  const requirements = readings.flatMap((reading): Requirement[] => {
    if (reading.type === 'language') {
      const { language, level, hardness } = reading;
      return [{ type: 'language', language, oral: level, written: null, hardness }];
    }
    return reading.type === 'licence' ? [{ type: 'licence', licenceId: reading.licenceId, hardness: reading.hardness }] : [];
  });
  return {
    requirements: requirements.filter(
      (one, position) => requirements.findIndex((other) => subjectOf(other) === subjectOf(one)) === position,
    ),
    workplaceFacts: factsIn(readings),
  };
}

const subjectOf = (requirement: Requirement): string =>
  requirement.type === 'language'
    ? `language ${requirement.language}`
    : requirement.type === 'licence'
      ? `licence ${requirement.licenceId}`
      : requirement.type;

/** What the text says of the place, in the order of the vocabulary. */
export function factsIn(readings: readonly Reading[]): Enrichment['workplaceFacts'] {
  const read = readings.flatMap((reading) => (reading.type === 'workplace-fact' ? [reading.factId] : []));
  return workplaceFactIds.filter((id) => read.includes(id));
}

/** Whether the ad says something else now than when its employer added to it. */
export const saysSomethingElse = (
  before: { title: string; html: string | null; deadlineOn: string | null },
  after: { title: string; html: string | null; deadlineOn: string | null },
): boolean => before.title !== after.title || before.html !== after.html || before.deadlineOn !== after.deadlineOn;
