import type { ReactNode } from 'react';
import { Alert } from '../../ui/messages.tsx';

/** What the last press did, in a place that is always there. Focus goes to it after the press (`app/use-place-in-page.ts`). */
export function Notice({ children }: { children: ReactNode }) {
  const isShown = children !== null;
  return (
    <div data-notice tabIndex={-1} hidden={!isShown}>
      {isShown && <Alert tone="success">{children}</Alert>}
    </div>
  );
}
