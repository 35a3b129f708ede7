/** Words around a word that say it is somebody's work: "jobbet som …", "er … av yrke", "I was a …", "noe på …". */
import type { Content } from './content-words.ts';
import { everydayKind } from './linker-everyday.ts';
import { fold, type Token } from './normalise.ts';
import { isFiller } from './term-index.ts';

const set = (words: string) => new Set(fold(words).trim().split(/\s+/));

/** Who does it: right before a word they make a verb of it ("jeg maler", "I drive"). */
const subjects = set('jeg eg vi me du han ho hun de dei we you they he she');
/** Small words that may stand between the frame and the work. */
const passed = set(
  `en ei ein et eit a an the litt mest mye mykje for også både bare berre nå no fortsatt framleis tidligere tidlegare før før now still also mainly mostly just once formerly
  selvstendig sjølvstendig faglært ufaglært erfaren autorisert utdannet utdanna privat egen eigen ny nye stor stort liten lite qualified trained experienced professional
  certified licensed registered self employed senior junior head chief freelance å to være vere ble bli blitt vært vore been being drive`,
);
const copulas = set('er var vært vert vore blir bli ble blei blitt vart verte am was is been become became be');
const impersonal = set('det it there that this dette der');
const links = set('som as');
const prepositions = set('på i ved hos hjå med innen innenfor innanfor for av til in on at with for within around');
/** Work itself, and how one came to it. */
const workWords = set(
  `jobb jobben jobber jobba jobbe jobbet jobbar jobbing arbeid arbeide arbeider arbeida arbeidd arbeidde arbeidet arbeidde stilling yrke fag ansatt tilsett begynte begynt starta startet
  utdannet utdanna utdannelse utdanning fagbrev lærling lærlingplass læreplass plass praksis praksisplass erfaring vikar ekstrahjelp deltid fulltid heltid sommerjobb ekstrajobb helgejobb år
  noe noko something anything vakter studerer studert studium bachelor master vitnemål kompetanse fungert opplært frilans
  work works worked working job jobs career employed experience years started start trained training time degree qualification diploma internship position`,
);
/** Between two things that are told, not inside one. */
const joints = set('og eller men and or but');
/** Those of them that say it even without "som" or "på" between: "jobb lager", "something animals". */
const bareWorkWords = set(
  `jobb jobber jobba jobbe jobbet jobbar arbeid arbeider arbeida arbeidet stilling yrke fagbrev lærling lærlingplass utdannet utdanna noe noko studerer studerte studert studier studied study studying work works worked working something`,
);
/** "Vikariert som", "volunteered as", but not "folk som". */
const isDone = (key: string) => everydayKind(key) === 'verb' || /(?:ert|erte|erer|ed)$/.test(key);
const borders = /[.!?;:\n()]/;
const furthest = 6;

/** Whether the words before a token say that it is somebody's work. `read` is the text the tokens stand in. */
function isFramed(tokens: readonly Token[], at: number, read: string): boolean {
  const gap = (before: number) => read.slice(tokens[before]?.end, tokens[before + 1]?.start);
  let link = false;
  let strange = 0;
  for (let before = at - 1; before >= 0 && before >= at - furthest; before--) {
    if (borders.test(gap(before)) || (!link && gap(before).includes(','))) return false;
    const { key, start, end } = tokens[before] as Token;
    // Norwegian "i" and English "I" are told apart by how they are written.
    const isSubject = subjects.has(key) || (key === 'i' && read.slice(start, end) === 'I');
    if (isSubject && before === at - 1) return false;
    if (joints.has(key)) return false;
    if ((link ? workWords : bareWorkWords).has(key) || (key === 'no' && end - start === 3)) return true;
    // "Det var høst."
    if (copulas.has(key)) return (before === at - 1 || !link) && !impersonal.has(tokens[before - 1]?.key ?? '');
    if (links.has(key) || (prepositions.has(key) && !isSubject)) {
      // "Som selger lærte jeg …"
      if (links.has(key) && (before === 0 || borders.test(gap(before - 1)) || isDone(tokens[before - 1]?.key ?? ''))) return true;
      link = true;
    } else if (!passed.has(key) && (everydayKind(key) !== 'small' || ++strange > 1)) return false;
  }
  return false;
}

const doing = set('å to');

/** Whether some token makes a verb of what comes after it: a subject, or "å". */
const makesVerb = ({ key, start, end }: Token, read: string): boolean =>
  subjects.has(key) || (doing.has(key) && end - start < 3) || (key === 'i' && read.slice(start, end) === 'I');

const auxiliaries = set('har hatt hadde have has had er var vært vore blir ble blei am was is were been');

/** Whether somebody tells something, in a sentence. */
const tells = (token: Token, read: string) => auxiliaries.has(token.key) || (makesVerb(token, read) && !doing.has(token.key));

/** So few words of nobody are no sentence: each stands for itself, as in a search. */
const fewWords = 2;
/** So many may stand without any small word and still be no sentence. */
const mostBareWords = 4;

/**
 * Tells of the words from one to another whether what stands around them says that they are work: a frame, a list that began with one, or, of
 * a title, nothing at all around it. What tells who somebody is (hidden words) never makes a difference.
 */
export function framesOf(tokens: readonly Token[], content: readonly Content[], read: string) {
  const places = new Map(tokens.map((token, at) => [token.start, at]));
  const visible = content.filter((word) => !word.hidden);
  const positions = new Map(visible.map((word, at) => [word, at]));
  const bare = visible.length <= mostBareWords && tokens.every((token) => !isFiller(token, read) || joints.has(token.key));
  const few = visible.length <= fewWords && !tokens.some((token) => tells(token, read));
  // Where the last visible word of what was framed last stands among the visible ones.
  let framedUntil = -1;
  return (first: Content, last: Content, { isTitle, isNamed }: { isTitle: boolean; isNamed: boolean }): boolean => {
    if (few || (bare && isNamed)) return true;
    const at = places.get(first.start) as number;
    const position = positions.get(first) ?? -2;
    const previous = visible[position - 1];
    const next = visible[(positions.get(last) ?? position) + 1];
    const before = tokens[at - 1];
    const isVerb = before !== undefined && makesVerb(before, read);
    const sameSentence = previous && !/[.!?;\n]/.test(read.slice(previous.end, first.start));
    const goesOn = isTitle && !isVerb && framedUntil === position - 1 && sameSentence && previous.part !== first.part;
    const alone = isTitle && !isVerb && previous?.part !== first.part && next?.part !== last.part;
    const framed = goesOn || alone || isFramed(tokens, at, read);
    if (framed) framedUntil = positions.get(last) ?? -1;
    return framed;
  };
}
