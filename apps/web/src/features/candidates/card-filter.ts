/** Choosing among the cards of one list by what they say. Nothing is asked of the API: the choice is in the address, and tells nothing new. */
import type { Candidate } from '@arena/contract/candidates';

export interface CardChoice {
  value: string;
  kind: 'has' | 'language' | 'licence' | 'known' | 'near';
  name: string;
}

const nearMinutes = 45;

/** What some of the cards say and others do not, each once, in the order they are met. */
export function choicesOf(cards: readonly Candidate[]): CardChoice[] {
  const choices = new Map<string, CardChoice>();
  for (const card of cards)
    for (const choice of saidBy(card)) {
      if (!choices.has(choice.value)) choices.set(choice.value, choice);
    }
  return [...choices.values()].filter(({ value }) => !cards.every((card) => saidBy(card).some((one) => one.value === value)));
}

/** The cards that say everything that is asked; what no card can say is left out of the question. */
export function chosenCards(cards: readonly Candidate[], asked: readonly string[]): Candidate[] {
  const known = new Set(choicesOf(cards).map(({ value }) => value));
  const wanted = asked.filter((value) => known.has(value));
  return cards.filter((card) => {
    const said = new Set(saidBy(card).map(({ value }) => value));
    return wanted.every((value) => said.has(value));
  });
}

function saidBy({ person }: Candidate): CardChoice[] {
  const met = (person.match?.reasons ?? []).filter(({ verdict }) => verdict === 'met');
  return [
    ...(met.some(({ code }) => code === 'occupation.same' || code === 'occupation.near')
      ? [{ value: 'known', kind: 'known' as const, name: '' }]
      : []),
    ...person.skills.map(({ id, name }) => ({ value: `skill-${id}`, kind: 'has' as const, name })),
    ...met
      .filter(({ code }) => code === 'language.met')
      .map(({ params }) => ({
        value: `language-${String(params.language)}`,
        kind: 'language' as const,
        name: String(params.language),
      })),
    ...person.licences.map(({ id, name }) => ({ value: `licence-${id}`, kind: 'licence' as const, name })),
    ...(person.travelUpToMinutes !== null && person.travelUpToMinutes <= nearMinutes
      ? [{ value: 'near', kind: 'near' as const, name: '' }]
      : []),
  ];
}
