/**
 * Everyday words for occupations. A word that begins with "~" is a hint (a workplace or a task) and counts less than a title.
 */
export const occupationWords: Readonly<Record<string, readonly string[]>> = {
  '2223': ['sykepleier', 'sjukepleiar', 'nurse', 'offentlig godkjent sykepleier'],
  '5120': ['kokk', 'cook'],
};
