import { readAsked } from '@arena/taxonomy/asked';
import { growTerms } from '@arena/taxonomy/term-index';

/** The first visitors have their page by then. */
const afterMilliseconds = 500;
const pauseMilliseconds = 5;

/** Builds what reading a search needs, a little at a time while nobody waits for it: else the first search takes half a second. */
export function warmWords(): void {
  const pieces = growTerms();
  const next = () => {
    if (pieces.next().done) readAsked('kokk på Vinstra');
    else setTimeout(next, pauseMilliseconds).unref();
  };
  setTimeout(next, afterMilliseconds).unref();
}
