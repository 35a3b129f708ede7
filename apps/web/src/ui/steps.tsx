import type { ReactNode } from 'react';
import { Link } from 'react-router';

type StepsProps = {
  /** Names the list for screen readers. */
  label: string;
  /** "Steg 2 av 4: Hva jobben krever". */
  progress: ReactNode;
  /** `to` on steps that can be gone back to. */
  steps: readonly { label: string; to?: string | undefined }[];
  /** Index of the step that is open. */
  current: number;
  /** Said after the names of steps that are done. */
  doneText: string;
};

/** Where you are in a flow of several pages. */
export function Steps({ label, progress, steps, current, doneText }: StepsProps) {
  return (
    <nav className="steps" aria-label={label}>
      <p>
        <strong>{progress}</strong>
      </p>
      <ol>
        {steps.map((step, index) => {
          const done = index < current;
          const name = step.to && index !== current ? <Link to={step.to}>{step.label}</Link> : step.label;
          return (
            <li key={step.label} data-state={done ? 'done' : undefined} aria-current={index === current ? 'step' : undefined}>
              <span className="steps__label">
                {name}
                {done && <span className="visually-hidden"> ({doneText})</span>}
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
