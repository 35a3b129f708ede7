import { type PhraseIndex, phraseAt, phraseIndex } from './asked-phrases.ts';
import { type AskedWord, wordSet } from './asked-words.ts';
import { type Topic, topicRows } from './topics.data.ts';

/** Wishes in everyday words ("noe med dyr") with the occupations they lead to. */
export const topics: readonly Topic[] = topicRows;

interface TopicPhrase {
  topic: Topic;
  needsWish: boolean;
}

let index: PhraseIndex<TopicPhrase> | undefined;

function topicPhrases(): PhraseIndex<TopicPhrase> {
  index ??= phraseIndex(
    topicRows.flatMap((topic) =>
      topic.words.map((word) => ({ said: word.replace('~', ''), value: { topic, needsWish: word.startsWith('~') } })),
    ),
  );
  return index;
}

const wishes = wordSet(
  `noe noko jobb jobber jobbe jobbar jobba arbeid arbeide arbeider arbeida yrke yrker stilling stillinger something anything job jobs work working works position career
  interessert interesse interesserer glad liker trives elsker lyst interested like love enjoy`,
);
const withs = wordSet('med innen innenfor innanfor i på av om som rundt with in within about to on around by at using');
const strongWiths = wordSet('med with');
const wishesOfOneWord = wordSet('jobbe arbeide noe noko jobb arbeid something work job');
const between = wordSet(
  'å med litt mye den det de dei mange flere ulike the some lots of to do a an small big store små andre other my mine min ha gjøre gjere inne være',
);
const longestLead = 6;

export interface TopicMatch {
  topic: Topic;
  /** First word, with the words that say it is a wish. */
  at: number;
  next: number;
  /** "Noe med dyr" rather than the bare "dyr". */
  wished: boolean;
}

/** Where the words that introduce a wish begin ("something to do WITH animals"), or -1 when none stand before. */
function wishBefore(words: readonly AskedWord[], at: number): number {
  let first = -1;
  let with_ = false;
  for (let before = at - 1; before >= Math.max(0, at - longestLead); before--) {
    const word = words[before] as AskedWord;
    if (word.taken || word.denied || !words[before + 1]?.joined) break;
    if (wishes.has(word.key)) {
      if (with_ || (wishesOfOneWord.has(word.key) && before === at - 1) || first >= 0) first = before;
      else break;
    } else if (withs.has(word.key)) {
      with_ = true;
      if (strongWiths.has(word.key) && first < 0) first = before;
    } else if (!between.has(word.key)) break;
  }
  return first;
}

/** The wish whose topic begins at a word. */
export function topicAt(words: readonly AskedWord[], at: number): TopicMatch | undefined {
  const match = phraseAt(topicPhrases(), words, at);
  if (!match) return undefined;
  const lead = wishBefore(words, at);
  const only = words.every((word, place) => (place >= at && place < match.next) || word.taken);
  if (match.value.needsWish && lead < 0 && !only) return undefined;
  return { topic: match.value.topic, at: lead < 0 ? at : lead, next: match.next, wished: lead >= 0 };
}

/** Whether one folded word is a wish only with "noe med" or the like before it: bare, its stem meets too much. */
export function needsWish(key: string): boolean {
  return (
    topicPhrases()
      .get(key)
      ?.every(({ keys, value }) => keys.length === 1 && value.needsWish) ?? false
  );
}
