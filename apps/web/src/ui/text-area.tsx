import { type TextareaHTMLAttributes, useState } from 'react';
import { describedBy, FieldDescription, FieldError, type FieldFrame } from './field.tsx';

type TextAreaProps = FieldFrame & {
  rows?: number | undefined;
  /**
   * How much may be written. `limit` is the sentence before anything is typed, and the whole of it without JavaScript;
   * `left` counts while typing (negative when too long). Nothing is cut off: the server answers if it is too long.
   */
  count?: { max: number; limit: string; left: (characters: number) => string } | undefined;
} & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'name' | 'rows' | 'className' | 'disabled' | 'maxLength'>;

/** Several lines of text. */
export function TextArea({ name, id = name, label, description, error, rows = 5, count, onInput, ...area }: TextAreaProps) {
  const [written, setWritten] = useState<number>();
  const left = count && written !== undefined ? count.max - written : undefined;
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      {description && <FieldDescription id={id}>{description}</FieldDescription>}
      {error && <FieldError id={id}>{error}</FieldError>}
      <textarea
        {...area}
        className="ds-input"
        id={id}
        name={name}
        rows={rows}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { description, counter: count !== undefined, error })}
        onInput={(event) => {
          if (count) setWritten(event.currentTarget.value.length);
          onInput?.(event);
        }}
      />
      {count && (
        // Spoken only near the end: a count after every letter would drown the writing.
        <p id={`${id}-counter`} className="muted" aria-live={left !== undefined && left < 20 ? 'polite' : 'off'}>
          {left === undefined ? count.limit : count.left(left)}
        </p>
      )}
    </div>
  );
}
