import type { HTMLAttributes, InputHTMLAttributes, ReactNode, SelectHTMLAttributes } from 'react';

/** What every field has. The id is the field's name unless told, so an error summary can point at it by name. */
export type FieldFrame = {
  name: string;
  id?: string | undefined;
  label: ReactNode;
  /** Below the label, before the field: what to write, in one sentence. */
  description?: ReactNode;
  /** What to do, when something must change. */
  error?: ReactNode;
};

/** The ids of what describes a field, in reading order; undefined when nothing does. */
export function describedBy(id: string, parts: { description?: ReactNode; counter?: boolean | undefined; error?: ReactNode }) {
  const ids = [
    parts.description ? `${id}-description` : '',
    parts.counter ? `${id}-counter` : '',
    parts.error ? `${id}-error` : '',
  ].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function FieldDescription({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={`${id}-description`} data-field="description">
      {children}
    </div>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={`${id}-error`} className="ds-validation-message" data-field="validation">
      {children}
    </div>
  );
}

type TextFieldProps = FieldFrame & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password' | undefined;
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'] | undefined;
  /** Width in characters of what is expected; without it the field is as wide as comfortable. */
  width?: number | undefined;
  /** Hides the label for those who see; only where the button beside says the same. */
  hideLabel?: boolean | undefined;
} & Omit<
    InputHTMLAttributes<HTMLInputElement>,
    'id' | 'name' | 'type' | 'className' | 'width' | 'size' | 'disabled' | 'inputMode'
  >;

/** One line of text. Works alone in a plain form: `name`, `defaultValue`. */
export function TextField({
  name,
  id = name,
  label,
  description,
  error,
  type = 'text',
  width,
  hideLabel,
  ...input
}: TextFieldProps) {
  return (
    <div className="ds-field">
      <label className={hideLabel ? 'visually-hidden' : 'ds-label'} htmlFor={id}>
        {label}
      </label>
      {description && <FieldDescription id={id}>{description}</FieldDescription>}
      {error && <FieldError id={id}>{error}</FieldError>}
      <input
        {...input}
        className="ds-input"
        id={id}
        name={name}
        type={type}
        size={width}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { description, error })}
      />
    </div>
  );
}

export type Option = { value: string; label: string };

type SelectFieldProps = FieldFrame & {
  options: readonly (Option | { label: string; options: readonly Option[] })[];
  /** First choice with an empty value ("Velg …"). */
  emptyLabel?: string | undefined;
} & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id' | 'name' | 'className' | 'multiple' | 'disabled'>;

/** One choice from a long list. Up to about six choices, use RadioGroup: everything is seen at once. */
export function SelectField({ name, id = name, label, description, error, options, emptyLabel, ...select }: SelectFieldProps) {
  const draw = (option: Option) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  );
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      {description && <FieldDescription id={id}>{description}</FieldDescription>}
      {error && <FieldError id={id}>{error}</FieldError>}
      <select
        {...select}
        className="ds-input"
        id={id}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { description, error })}
      >
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {options.map((option) =>
          'options' in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map(draw)}
            </optgroup>
          ) : (
            draw(option)
          ),
        )}
      </select>
    </div>
  );
}
