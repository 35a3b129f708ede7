import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { Alert } from '../../ui/messages.tsx';

/**
 * What the last press did, in a place that is always there. The button that was pressed is often gone by then, so focus comes here:
 * not on arrival, where it belongs to the heading.
 */
export function Notice({ children }: { children: ReactNode }) {
  const { key } = useLocation();
  const place = useRef<HTMLDivElement>(null);
  const arrivedBy = useRef(key);
  const isShown = children !== null;
  useEffect(() => {
    if (arrivedBy.current === key) return;
    arrivedBy.current = key;
    if (isShown) place.current?.focus();
  }, [key, isShown]);
  return (
    <div ref={place} tabIndex={-1} hidden={!isShown}>
      {isShown && <Alert tone="success">{children}</Alert>}
    </div>
  );
}
