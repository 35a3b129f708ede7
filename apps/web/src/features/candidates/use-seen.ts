import { useEffect, useRef, useState } from 'react';
import { createApi, fetchTransport } from '../../lib/api.ts';

/**
 * Tells those who wait that they have been read, once the page is on a screen: loading it says nothing. Returns whether this browser does
 * so by itself; without JavaScript a button does.
 */
export function useSeen(ids: readonly string[]): boolean {
  const [tells, setTells] = useState(false);
  const told = useRef(new Set<string>());
  useEffect(() => {
    setTells(true);
    const api = createApi(fetchTransport);
    for (const id of ids) {
      if (told.current.has(id)) continue;
      told.current.add(id);
      void api.call('POST /api/interests/:id/seen', { params: { id }, body: {} });
    }
  }, [ids]);
  return tells;
}
