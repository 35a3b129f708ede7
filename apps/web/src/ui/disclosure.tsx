import type { ReactNode } from 'react';

type DetailsProps = { summary: ReactNode; open?: boolean | undefined; id?: string | undefined; children: ReactNode };

/** More, for those who want it. Opens without JavaScript, and the browser's page search finds what is inside. */
export function Details({ summary, open, id, children }: DetailsProps) {
  return (
    <details className="ds-details" open={open} id={id}>
      <summary>{summary}</summary>
      <div className="stack" data-gap="3">
        {children}
      </div>
    </details>
  );
}
