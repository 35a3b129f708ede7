import type { ReactNode } from 'react';
import { Link } from 'react-router';

type CardProps = {
  /** Where the whole card leads. */
  to: string;
  /** What the page it leads to may want to know of where somebody came from. */
  state?: unknown;
  heading: ReactNode;
  headingLevel?: 2 | 3 | 4 | undefined;
  /** Over the heading: a Tag or two. */
  above?: ReactNode;
  /** A drawing across the top. */
  media?: ReactNode;
  children?: ReactNode;
};

/**
 * Something to open. The heading is the link and its area is the whole card, so a screen reader hears a short name and a
 * mouse hits anywhere. Buttons and links inside stay pressable. Use inside <ul className="card-list"><li>, or a .grid.
 */
export function Card({ to, state, heading, headingLevel = 3, above, media, children }: CardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <article className="card">
      {media && <div className="card__media">{media}</div>}
      {above && <div className="cluster">{above}</div>}
      <Heading>
        <Link className="card__link" to={to} state={state}>
          {heading}
        </Link>
      </Heading>
      {children}
    </article>
  );
}

/** Short facts in one row, wrapping: place, hours, deadline. */
export function MetaList({ items }: { items: readonly { key: string; icon?: ReactNode; text: ReactNode }[] }) {
  return (
    <ul className="meta">
      {items.map((item) => (
        <li key={item.key} className="with-icon">
          {item.icon}
          <span>{item.text}</span>
        </li>
      ))}
    </ul>
  );
}

type TagProps = {
  /** Gives the tag the colour of its kind: a value that kind-colours.css knows. */
  kind?: string | undefined;
  tone?: 'neutral' | 'spruce' | 'fell' | 'lake' | 'birch' | 'info' | 'success' | 'warning' | 'danger' | undefined;
  icon?: ReactNode;
  children: ReactNode;
};

/** A word or two that sorts a thing. Not pressable; for that, a link with class `pill`. */
export function Tag({ kind, tone = 'neutral', icon, children }: TagProps) {
  return (
    <span className="ds-tag" data-kind={kind} data-color={tone}>
      {icon}
      {children}
    </span>
  );
}
