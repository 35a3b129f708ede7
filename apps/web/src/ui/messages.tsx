import type { ReactNode } from 'react';
import { jump } from './jump.ts';

type HeadingLevel = 2 | 3 | 4;

type AlertProps = {
  /** What kind of news. Default info. */
  tone?: 'info' | 'success' | 'warning' | 'danger' | undefined;
  heading?: ReactNode;
  headingLevel?: HeadingLevel | undefined;
  /**
   * For the answer to what the person just did: `alert` when it stops them, `status` when it only tells. Such an answer takes focus
   * after a navigation (`app/use-place-in-page.ts`).
   */
  role?: 'alert' | 'status' | undefined;
  children?: ReactNode;
};

/** News that belongs to a page. */
export function Alert({ tone = 'info', heading, headingLevel = 2, role, children }: AlertProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div
      className="ds-alert"
      data-color={tone}
      role={role}
      {...(role === undefined ? {} : { tabIndex: -1, 'data-notice': true })}
    >
      {heading && <Heading>{heading}</Heading>}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  );
}

type ErrorSummaryProps = {
  id?: string | undefined;
  title: ReactNode;
  /** In the order of the form. `fieldId` is the field's id, which is its name unless told. */
  errors: readonly { fieldId: string; text: ReactNode }[];
};

/**
 * What must change before the form can go through, each a link to its field. Place it first in <main>. It can take focus:
 * the page moves focus to its id after an answer with errors. Nothing is drawn without errors.
 */
export function ErrorSummary({ id = 'error-summary', title, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div className="ds-error-summary" id={id} role="alert" tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.fieldId}>
            <a className="ds-link" href={`#${error.fieldId}`} onClick={jump}>
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * Tells what just happened ("Lagret"). Keep it in the page, empty, before there is anything to say: screen readers
 * announce a change, not an arrival.
 */
export function StatusMessage({ place = 'flow', children }: { place?: 'flow' | 'corner' | undefined; children?: ReactNode }) {
  return (
    <div className="status-message" role="status" data-place={place} tabIndex={-1} data-notice>
      {children}
    </div>
  );
}

/** The shape of what is coming, after 300 ms of waiting. `label` is said to screen readers. */
export function Skeleton({
  shape = 'text',
  count = 1,
  label,
}: {
  shape?: 'text' | 'heading' | 'card' | undefined;
  count?: number | undefined;
  label?: string | undefined;
}) {
  return (
    <div role={label ? 'status' : undefined} aria-busy={label ? true : undefined}>
      {label && <span className="visually-hidden">{label}</span>}
      {Array.from({ length: count }, (_, row) => row).map((row) => (
        <span key={row} className="skeleton" data-shape={shape} aria-hidden="true" />
      ))}
    </div>
  );
}

type EmptyStateProps = {
  drawing?: ReactNode;
  heading: ReactNode;
  headingLevel?: HeadingLevel | undefined;
  /** Why it is empty and what can be done. */
  children?: ReactNode;
  action?: ReactNode;
};

/** Nothing here yet: says so kindly, and offers the next step. */
export function EmptyState({ drawing, heading, headingLevel = 2, children, action }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="empty-state">
      {drawing}
      <Heading>{heading}</Heading>
      {typeof children === 'string' ? <p>{children}</p> : children}
      {action}
    </div>
  );
}
