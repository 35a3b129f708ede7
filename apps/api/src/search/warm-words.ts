import { readAsked } from '@arena/taxonomy/asked';
import { growTerms } from '@arena/taxonomy/term-index';
import { occupationsBeginning, skillsBeginning } from './suggest-terms.ts';

/** The first visitors have their page by then. */
const afterMilliseconds = 500;
const pauseMilliseconds = 5;

/** Builds what reading a search and suggesting words need, a little at a time while nobody waits for it: else the first search takes half a second. */
export function warmWords(): void {
  const pieces = growTerms();
  const last = [
    () => readAsked('kokk på Vinstra'),
    () => occupationsBeginning('s', 'nb'),
    () => occupationsBeginning('s', 'en'),
    () => skillsBeginning('s', 'nb'),
    () => skillsBeginning('s', 'en'),
  ];
  const next = () => {
    if (pieces.next().done) last.shift()?.();
    if (last.length > 0) setTimeout(next, pauseMilliseconds).unref();
  };
  setTimeout(next, afterMilliseconds).unref();
}
