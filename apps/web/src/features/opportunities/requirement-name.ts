import type { OwnOpportunity } from '@arena/contract/opportunities';
import type { Choices } from './own-form.ts';

/** A requirement in the words of the page's language. */
export function requirementName(
  requirement: OwnOpportunity['requirements'][number],
  names: Readonly<Record<string, string>>,
  choices: Choices,
): string {
  const named = (list: readonly { id: string | number; name: string }[], id: string | number) =>
    list.find((one) => one.id === id)?.name ?? String(id);
  switch (requirement.type) {
    case 'skill':
      return sentenceCase(names[requirement.skillId] ?? requirement.skillId);
    case 'language': {
      const levels = [...new Set([requirement.oral, requirement.written].filter((level) => level !== null))];
      return [named(choices.languages, requirement.language), ...levels].join(' ');
    }
    case 'education':
      return named(choices.education, requirement.level);
    case 'licence':
      return named(choices.licences, requirement.licenceId);
    case 'authorisation':
      return named(choices.professions, requirement.professionId);
  }
}

const sentenceCase = (text: string) => `${text.slice(0, 1).toLocaleUpperCase('nb')}${text.slice(1)}`;
