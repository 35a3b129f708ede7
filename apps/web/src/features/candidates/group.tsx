import { Children, type ReactNode } from 'react';

/** One list under its heading. Without people it says so, or is not drawn when there is nothing to say about that. */
export function Group({
  name,
  heading,
  text,
  above,
  empty,
  below,
  children,
}: {
  name: string;
  heading: string;
  text?: string | undefined;
  above?: ReactNode;
  empty?: ReactNode;
  below?: ReactNode;
  children: ReactNode[];
}) {
  if (children.length === 0 && empty === undefined && above === undefined) return null;
  return (
    <section className="stack" data-gap="4" aria-labelledby={`people-${name}`}>
      <h2 id={`people-${name}`} tabIndex={-1}>
        {heading}
      </h2>
      {text !== undefined && <p>{text}</p>}
      {above}
      {children.length === 0 ? (
        typeof empty === 'string' ? (
          <p>{empty}</p>
        ) : (
          empty
        )
      ) : (
        <ul className="stack" data-gap="4">
          {Children.map(children, (child) => (
            <li>{child}</li>
          ))}
        </ul>
      )}
      {below}
    </section>
  );
}
