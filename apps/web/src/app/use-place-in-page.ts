import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** For links that show the same place again, such as the other language's: `state={keepPlace}`. */
export const keepPlace = { keepPlace: true } as const;

/** What answers to something the person just did, before all else on the page. */
const answers = '#error-summary, main [data-notice]:not(:empty)';

/**
 * Where the reader is after each navigation, as in a page that the browser itself loads: at the answer to what they just did, else at the
 * heading of a new page, else where they were. Back and forward give the place they had. React Router's own component does this with an
 * inline script, which the content policy forbids.
 */
export function usePlaceInPage(): void {
  const location = useLocation();
  const type = useNavigationType();
  const { key, hash } = location;
  // The next page of a list is a new page too; a changed filter is not.
  const page = `${location.pathname}#${new URLSearchParams(location.search).get('page') ?? ''}`;
  const isKept = (location.state as Partial<typeof keepPlace> | null)?.keepPlace === true;
  const places = useRef(new Map<string, number>());
  const now = useRef({ key, page });
  const before = useRef({ key, page });

  useEffect(() => {
    const remember = () => places.current.set(now.current.key, window.scrollY);
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, []);

  // Before the browser scrolls a page that has become shorter: that is no place the reader chose.
  useLayoutEffect(() => {
    before.current = now.current;
    now.current = { key, page };
  }, [key, page]);

  useEffect(() => {
    if (before.current.key === key || isKept || hash !== '') return;
    const isNewPage = before.current.page !== page;
    if (type === 'POP') {
      if (isNewPage) focusOn('main h1');
      window.scrollTo(0, places.current.get(key) ?? 0);
      return;
    }
    const answer = document.querySelector<HTMLElement>(answers);
    if (isNewPage) window.scrollTo(0, 0);
    if (answer !== null) {
      answer.focus({ preventScroll: true });
      answer.scrollIntoView({ block: 'nearest' });
    } else if (isNewPage) focusOn('main h1');
    // What had focus is gone, such as a chip that was taken away: what came of it is the place to be.
    else if (document.activeElement === document.body) focusOn('main [data-results]');
  }, [key, page, hash, type, isKept]);
}

const focusOn = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
