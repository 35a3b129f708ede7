import type { ReactNode } from 'react';
import { describedBy, FieldDescription, FieldError, type FieldFrame } from './field.tsx';

export type Choice = {
  value: string;
  label: ReactNode;
  description?: ReactNode;
  /** How many there are behind this choice; shown after the words. */
  count?: number | undefined;
};

type FieldSetProps = {
  id?: string | undefined;
  legend: ReactNode;
  /** Draws the legend as the page's heading when the page asks only this. */
  legendAs?: 'h1' | 'h2' | 'h3' | undefined;
  description?: ReactNode;
  error?: ReactNode;
  children: ReactNode;
};

/** Fields that answer one question together. */
export function FieldSet({ id, legend, legendAs, description, error, children }: FieldSetProps) {
  const base = id ?? '';
  const Heading = legendAs;
  return (
    <fieldset
      className="ds-fieldset"
      id={id}
      tabIndex={id && error ? -1 : undefined}
      aria-describedby={id ? describedBy(base, { description, error }) : undefined}
    >
      <legend>{Heading ? <Heading>{legend}</Heading> : legend}</legend>
      {description && <FieldDescription id={base}>{description}</FieldDescription>}
      {error && <FieldError id={base}>{error}</FieldError>}
      {children}
    </fieldset>
  );
}

type GroupProps = Omit<FieldFrame, 'label'> & {
  legend: ReactNode;
  legendAs?: FieldSetProps['legendAs'];
  choices: readonly Choice[];
  layout?: 'column' | 'row' | undefined;
};

function drawChoices(
  type: 'checkbox' | 'radio',
  { name, choices, layout, error, id = name }: GroupProps,
  chosen: ReadonlySet<string>,
): ReactNode {
  return (
    <div className="choices" data-layout={layout}>
      {choices.map((choice, index) => {
        // The first choice carries the group's id, so that a link in the error summary lands on something to press.
        const choiceId = index === 0 ? id : `${id}-${choice.value}`;
        return (
          <div className="ds-field" key={choice.value}>
            <input
              className="ds-input"
              type={type}
              id={choiceId}
              name={name}
              value={choice.value}
              defaultChecked={chosen.has(choice.value)}
              aria-invalid={error ? true : undefined}
              aria-describedby={choice.description ? `${choiceId}-choice` : undefined}
            />
            <label className="ds-label" htmlFor={choiceId}>
              {choice.label}
              {choice.count !== undefined && <span className="choice__count"> ({choice.count})</span>}
            </label>
            {choice.description && (
              <div id={`${choiceId}-choice`} data-field="description">
                {choice.description}
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** Any number of choices. Posts `name` once for each. */
export function CheckboxGroup({ defaultValues = [], ...props }: GroupProps & { defaultValues?: readonly string[] | undefined }) {
  const { legend, legendAs, description, error, id = props.name } = props;
  return (
    <FieldSet id={`${id}-group`} legend={legend} legendAs={legendAs} description={description} error={error}>
      {drawChoices('checkbox', props, new Set(defaultValues))}
    </FieldSet>
  );
}

/** One of a few choices. */
export function RadioGroup({ defaultValue, ...props }: GroupProps & { defaultValue?: string | undefined }) {
  const { legend, legendAs, description, error, id = props.name } = props;
  return (
    <FieldSet id={`${id}-group`} legend={legend} legendAs={legendAs} description={description} error={error}>
      {drawChoices('radio', props, new Set(defaultValue === undefined ? [] : [defaultValue]))}
    </FieldSet>
  );
}

type CheckboxProps = FieldFrame & { value?: string | undefined; defaultChecked?: boolean | undefined };

/** One thing to say yes to. */
export function Checkbox({ name, id = name, label, description, error, value = 'yes', defaultChecked }: CheckboxProps) {
  return (
    <div className="choices">
      <div className="ds-field">
        <input
          className="ds-input"
          type="checkbox"
          id={id}
          name={name}
          value={value}
          defaultChecked={defaultChecked}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { description, error })}
        />
        <label className="ds-label" htmlFor={id}>
          {label}
        </label>
        {description && <FieldDescription id={id}>{description}</FieldDescription>}
        {error && <FieldError id={id}>{error}</FieldError>}
      </div>
    </div>
  );
}

type DateFieldProps = Omit<FieldFrame, 'label'> & {
  legend: ReactNode;
  labels: { day: string; month: string; year: string };
  /** An ISO day, `2026-11-22`. */
  defaultValue?: string | undefined;
};

/** A day in three small fields that anybody can type. Posts `name-day`, `name-month` and `name-year`; the form's reader joins them. */
export function DateField({ name, id = name, legend, description, error, labels, defaultValue = '' }: DateFieldProps) {
  const [year, month, day] = defaultValue.split('-');
  const parts = [
    { key: 'day', value: day?.replace(/^0/, ''), length: 2 },
    { key: 'month', value: month?.replace(/^0/, ''), length: 2 },
    { key: 'year', value: year, length: 4 },
  ] as const;
  return (
    <FieldSet id={`${id}-group`} legend={legend} description={description} error={error}>
      <div className="date-parts">
        {parts.map((part, index) => (
          <div className="ds-field" key={part.key}>
            <label className="ds-label" data-weight="regular" htmlFor={index === 0 ? id : `${id}-${part.key}`}>
              {labels[part.key]}
            </label>
            <input
              className="ds-input"
              id={index === 0 ? id : `${id}-${part.key}`}
              name={`${name}-${part.key}`}
              type="text"
              inputMode="numeric"
              size={part.length}
              defaultValue={part.value}
              aria-invalid={error ? true : undefined}
            />
          </div>
        ))}
      </div>
    </FieldSet>
  );
}
