import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { jump } from './jump.ts';

type PageHeadingProps = {
  /** What the page is. Also where focus goes after a page change. */
  children: ReactNode;
  /** The first line: the point. */
  lede?: ReactNode;
  /** Over the heading: tags, or the step. */
  above?: ReactNode;
  back?: { to: string; text: string } | undefined;
};

/** The one h1 of a page. It can take focus from a script, never from the tab key. */
export function PageHeading({ children, lede, above, back }: PageHeadingProps) {
  return (
    <div className="page-heading">
      {back && (
        <Link className="back-link" to={back.to}>
          <span aria-hidden="true">←</span> {back.text}
        </Link>
      )}
      {above}
      <h1 tabIndex={-1}>{children}</h1>
      {lede && <p className="lede">{lede}</p>}
    </div>
  );
}

/** The first thing the tab key meets. */
export function SkipLink({ target = 'main', children }: { target?: string | undefined; children: ReactNode }) {
  return (
    <a className="skip-link" href={`#${target}`} onClick={jump}>
      {children}
    </a>
  );
}

/** For ears only. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>;
}
