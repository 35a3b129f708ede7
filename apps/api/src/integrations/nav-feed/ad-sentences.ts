/** An ad's plain text as sentences, each with the heading it stands under. */

export interface AdSentence {
  text: string;
  /** One item of a list, or a short line under a heading: said without a verb, "Førerkort klasse B". */
  item: boolean;
  under: HeadingKind;
}

/** What a heading makes of the lines under it. */
export type HeadingKind = 'must' | 'nice' | 'offer' | 'tasks' | 'language' | 'other';

const headings: readonly [HeadingKind, RegExp][] = [
  [
    'nice',
    /^(?:(?:ønske(?:de|t|r|lige?)|ynskt?e|ynskjeleg|ønskjeleg)\b|(?:det er )?(?:en |ein )?(?:fordel|pluss)|(?:vi|me) ønske[rs] (?:oss|gjerne|også)|gjerne|nice[- ]to[- ]have|good to have|it (?:would be|is) an advantage|advantage|preferred|desired|desirable|bonus|du bør|det er ønskelig)/iu,
  ],
  [
    'offer',
    /^(?:(?:vi|me|eg) (?:kan )?(?:tilbyr?|tilbyd|tilby|gir|gjev)|(?:hva|kva|dette) (?:kan )?(?:vi|me) tilby|(?:hva|kva) tilbyr|(?:vi|me) kan tilby|vårt tilbud|(?:what )?we (?:can )?offer|what we offer|benefits|(?:hos oss|vi tilbyr deg)|dette får du|what you (?:get|will get)|du får|lønn og|løn og|betingelser|goder)/iu,
  ],
  [
    'tasks',
    /^(?:(?:dine |hoved)?arbeidsoppg[aå]v|oppgaver|oppgåver|ansvarsområde|(?:hoved)?ansvar|om stillinga?|om stillingen|stillingsbeskrivelse|(?:dine|arbeids)?oppgaver|your (?:tasks|responsibilities|role)|responsibilities|(?:job|role) description|tasks|main duties|about the (?:job|role)|what you will do)/iu,
  ],
  ['language', /^(?:språk(?:krav)?|languages?(?: (?:skills|requirements))?)\s*:?$/iu],
  [
    'must',
    /^(?:kvalifikasjon|kvalifikationer|krav|formelle krav|stillingskrav|kompetanse|utdanning|(?:vi|me) (?:søker|søkjer|ser|leiter|leter) (?:etter |deg|en |ein |at)|du (?:må|har|er|kan)\b|hvem er du|kven er du|om deg|(?:må|absolutte) krav|required|requirements?|qualifications?|(?:we|who) (?:are you|are looking|you are)|your (?:profile|background|qualifications)|you (?:have|are|must)|must have|necessary|minimum)/iu,
  ],
  [
    'other',
    /^(?:om oss|om (?:bedriften|bedrifta|arbeidsgiver)|about us|personlige egenskaper|personlege eigenskap\p{L}*|egenskaper|personal (?:qualities|skills)|kontakt|søknad|annet|anna|generelt|other|contact|how to apply|slik søker|nøkkelinfo)/iu,
  ],
];

const longestHeading = 90;
/** Words before a full stop that end no sentence. */
const abbreviations =
  /(?:^|[\s(/])(?:kl|nr|ca|evt|eks|f\.?eks|bl\.?a|m\.?m|mv|osv|o\.?l|jf|jfr|tlf|mob|min|maks|max|gr|st|inkl|ift|ifm|mht|pga|iht|dvs|ev|pr|hhv|avd|dr|ing|e\.?g|i\.?e|etc|incl|vs|no|approx)\.$/iu;
/** "f. eks."; a large letter before a full stop is a class of licence. */
const lettered = /(?:^|[\s(/.])\p{Ll}\.$/u;

/** The longest that a word of `abbreviations` and what stands before it can be, with room to spare. */
const longestAbbreviation = 16;
/** No ad needs more; a text from outside may have any number. */
const mostSentences = 600;

/** Lines of lists and sentences of paragraphs, in the order of the text: the first 600. In time that grows with the text and no faster. */
export function readSentences(plainText: string): AdSentence[] {
  const sentences: AdSentence[] = [];
  let under: HeadingKind = 'other';
  for (const line of plainText.split('\n')) {
    if (sentences.length >= mostSentences) return sentences.slice(0, mostSentences);
    const trimmed = line.replaceAll(/\s+/g, ' ').trim();
    if (trimmed === '') continue;
    const listed = /^(?:[-–—•·*‣▪●]|\d{1,2}[.)])\s+/u.test(trimmed);
    const text = trimmed.replace(/^(?:[-–—•·*‣▪●]\s*|\d{1,2}[.)]\s+)/u, '');
    const heading = listed ? null : headingOf(text);
    if (heading !== null) under = heading;
    const colon = /^(\p{L}[^:.!?]{2,60}):\s+(\S.*)$/u.exec(text);
    const labelled = colon === null ? null : headingOf(`${colon[1]}:`);
    for (const [at, part] of splitSentences(text).entries()) {
      sentences.push({
        text: part,
        item: listed || (text.length <= longestHeading && !/[.!?]$/.test(text)),
        under: at === 0 ? (labelled ?? under) : under,
      });
    }
  }
  return sentences.slice(0, mostSentences);
}

function headingOf(line: string): HeadingKind | null {
  if (/^.{10,140}(?:fordel|fortrinn|ønskelig|advantage|a plus|desirable)(?: (?:om|hvis|med|at) .{0,40})?:$/iu.test(line))
    return 'nice';
  if (line.length > longestHeading || /[.!,;]$/.test(line)) return null;
  const found = headings.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
  // A whole sentence that begins like a heading is none, unless it opens a list.
  if (found !== null && (line.endsWith(':') || line.split(/\s+/).length <= 5)) return found;
  return line.endsWith(':') ? 'other' : null;
}

/** Bullets that were written as signs inside one paragraph are sentences of their own. Runs of white space must be one space already. */
function splitSentences(line: string): string[] {
  const sentences: string[] = [];
  for (const piece of line.split(/ [•·▪●] ?/u)) {
    let start = 0;
    for (const match of piece.matchAll(/(?<![.!?])[.!?]+(?= [\p{Lu}\d"«(])/gu)) {
      const end = match.index + match[0].length;
      const before = piece.slice(Math.max(start, end - longestAbbreviation), end);
      if (match[0] === '.' && (abbreviations.test(before) || lettered.test(before))) continue;
      sentences.push(piece.slice(start, end).trim());
      start = end;
    }
    sentences.push(piece.slice(start).trim());
  }
  return sentences.filter((sentence) => /\p{L}/u.test(sentence));
}

const longestQuote = 300;

/** The sentence as it is shown beside what was read in it. */
export function quote(sentence: string): string {
  if (sentence.length <= longestQuote) return sentence;
  const cut = sentence.slice(0, longestQuote - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 200)).trimEnd()}…`;
}
