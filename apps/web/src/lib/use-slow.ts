import { useEffect, useState } from 'react';

const patienceMilliseconds = 300;

/** True once something has been under way for 300 ms: quicker answers should not make the page flicker. */
export function useSlow(underWay: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!underWay) {
      setSlow(false);
      return;
    }
    const timer = setTimeout(() => setSlow(true), patienceMilliseconds);
    return () => clearTimeout(timer);
  }, [underWay]);
  return slow;
}
