import { type Choices, type Row, rowOf } from './own-form.ts';

/** A requirement in the words of the page's language, as it stands in the form; empty while nothing is chosen in it. */
export function rowName(row: Row, choices: Choices): string {
  const named = (list: readonly { id: string | number; name: string }[]) =>
    list.find(({ id }) => String(id) === row.what)?.name ?? row.what;
  switch (row.type) {
    case 'skill':
      return sentenceCase(row.what.trim());
    case 'language':
      return row.what === ''
        ? ''
        : [named(choices.languages), ...new Set([row.oral, row.written])].filter((part) => part !== '').join(' ');
    case 'education':
      return named(choices.education);
    case 'licence':
      return named(choices.licences);
    case 'authorisation':
      return named(choices.professions);
  }
}

/** The requirements of one that is saved, each in those words. */
export const requirementNames = (
  { requirements, names }: { requirements: Parameters<typeof rowOf>[0][]; names: Record<string, string> },
  choices: Choices,
): string[] => requirements.map((one, position) => rowName(rowOf(one, String(position), names), choices));

const sentenceCase = (text: string) => `${text.slice(0, 1).toLocaleUpperCase('nb')}${text.slice(1)}`;
