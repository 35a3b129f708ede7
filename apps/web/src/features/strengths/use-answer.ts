import { useState } from 'react';
import { useActionData, useLocation } from 'react-router';

/**
 * What the action answered, for as long as the reader stays with it. A jump within the page (to a field that must change, past the menu) is a
 * navigation to the router, which forgets the answer then.
 */
export function useAnswer<T>(): T | undefined {
  const answered = useActionData() as T | undefined;
  const { pathname, search, hash } = useLocation();
  const here = pathname + search;
  const [kept, setKept] = useState({ here, answered });
  if (answered !== undefined && kept.answered !== answered) setKept({ here, answered });
  return answered ?? (hash !== '' && kept.here === here ? kept.answered : undefined);
}
