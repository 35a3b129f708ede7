/** The words of a poster. Pure. */

const longestLine = 160;

/** The first sentence, cut at a word where it is long. */
export function firstSentence(text: string): string {
  const paragraph =
    text
      .split('\n')
      .find((one) => one.trim() !== '')
      ?.trim() ?? '';
  const sentence = /^.*?[.!?](?=\s|$)/u.exec(paragraph)?.[0] ?? paragraph;
  if (sentence.length <= longestLine) return sentence;
  const cut = sentence.slice(0, longestLine);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestLine / 2)).trimEnd()} …`;
}
