/** Text that somebody wrote, with an empty line between paragraphs. `lang` when it is not the language of the page. */
export function Paragraphs({ text, lang }: { text: string; lang?: string | undefined }) {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <div className="prose" lang={lang}>
      {paragraphs.map((paragraph, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice, and the order never changes
        <p key={position} data-keep-lines>
          {paragraph.trim()}
        </p>
      ))}
    </div>
  );
}
