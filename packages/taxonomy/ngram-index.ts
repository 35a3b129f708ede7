/** Character n-gram TF-IDF over short texts: finds the nearest ones even when words are misspelt, joined or inflected. */

export interface NgramIndex {
  readonly size: number;
  /** Cosine similarity 0..1 of a folded text with every indexed text, in a reused array: read it before the next call. */
  similarities(folded: string): Float32Array;
}

const buckets = 1 << 17;

export interface NgramOptions {
  smallest: number;
  largest: number;
}

/** Writes the bucket numbers of all n-grams of a text with a space at both ends, and returns how many there are. */
function grams(text: string, options: NgramOptions, into: Int32Array): number {
  const padded = ` ${text} `;
  let count = 0;
  for (let start = 0; start < padded.length; start++) {
    let hash = 17;
    const furthest = Math.min(padded.length, start + options.largest);
    for (let at = start; at < furthest; at++) {
      hash = (Math.imul(hash, 0x01000193) ^ padded.charCodeAt(at)) | 0;
      if (at - start + 1 >= options.smallest && count < into.length) into[count++] = (hash ^ (hash >>> 15)) & (buckets - 1);
    }
  }
  return count;
}

/** Indexes folded texts. Linear in their total length; holds about 12 bytes per n-gram. */
export function buildNgramIndex(texts: readonly string[], options: NgramOptions = { smallest: 3, largest: 4 }): NgramIndex {
  const scratch = new Int32Array(1 << 17);
  const documentFrequency = new Int32Array(buckets);
  // The buckets of every text one after another, each once in a text: `seenIn` remembers the last text a bucket was met in.
  const seenIn = new Int32Array(buckets).fill(-1);
  const ends = new Int32Array(texts.length);
  let kept = new Int32Array(1 << 18);
  let used = 0;
  for (let text = 0; text < texts.length; text++) {
    const count = grams(texts[text] as string, options, scratch);
    if (used + count > kept.length) {
      const larger = new Int32Array(Math.max(kept.length * 2, used + count));
      larger.set(kept);
      kept = larger;
    }
    for (let i = 0; i < count; i++) {
      const bucket = scratch[i] as number;
      if (seenIn[bucket] === text) continue;
      seenIn[bucket] = text;
      documentFrequency[bucket] = (documentFrequency[bucket] as number) + 1;
      kept[used++] = bucket;
    }
    ends[text] = used;
  }

  const weight = new Float32Array(buckets);
  const offsets = new Int32Array(buckets + 1);
  for (let bucket = 0; bucket < buckets; bucket++) {
    const frequency = documentFrequency[bucket] as number;
    offsets[bucket + 1] = (offsets[bucket] as number) + frequency;
    weight[bucket] = frequency === 0 ? Math.log(1 + texts.length) : Math.log(1 + texts.length / frequency);
  }
  const postings = new Int32Array(offsets[buckets] as number);
  const fill = offsets.slice(0, buckets);
  const norms = new Float32Array(texts.length);
  let from = 0;
  for (let text = 0; text < texts.length; text++) {
    const to = ends[text] as number;
    let sum = 0;
    for (; from < to; from++) {
      const bucket = kept[from] as number;
      const at = fill[bucket] as number;
      postings[at] = text;
      fill[bucket] = at + 1;
      const itsWeight = weight[bucket] as number;
      sum += itsWeight * itsWeight;
    }
    norms[text] = Math.sqrt(sum) || 1;
  }

  const scores = new Float32Array(texts.length);
  return {
    size: texts.length,
    similarities(folded) {
      scores.fill(0);
      const count = grams(folded, options, scratch);
      const unique = scratch.slice(0, count).sort();
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const bucket = unique[i] as number;
        if (i > 0 && bucket === unique[i - 1]) continue;
        const squared = (weight[bucket] as number) ** 2;
        sum += squared;
        const end = offsets[bucket + 1] as number;
        for (let at = offsets[bucket] as number; at < end; at++) {
          const text = postings[at] as number;
          scores[text] = (scores[text] as number) + squared;
        }
      }
      const norm = Math.sqrt(sum) || 1;
      for (let text = 0; text < scores.length; text++) scores[text] = (scores[text] as number) / (norm * (norms[text] as number));
      return scores;
    },
  };
}
