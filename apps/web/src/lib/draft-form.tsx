/** Long forms lose nothing when the page is reloaded, the language is switched or the phone sleeps. */
import { type ReactNode, useEffect, useRef } from 'react';
import { Form } from 'react-router';

const keyOf = (id: string) => `arena.form.${id}`;
/** Never kept: secrets, files, and what the page itself put there. */
const notTyped = new Set(['password', 'file', 'hidden', 'submit', 'button', 'reset', 'image']);

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Entry = [name: string, value: string];
interface Kept {
  /** What stood in the form before anything was typed: a form that shows something else by now is left as it is. */
  from: string;
  typed: Entry[];
}

function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(
    (element): element is Field =>
      (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) &&
      element.name !== '' &&
      !notTyped.has(element.type),
  );
}

const isTick = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio');

const entriesOf = (form: HTMLFormElement): Entry[] =>
  fieldsOf(form).flatMap((field): Entry[] =>
    isTick(field) ? (field.checked ? [[field.name, field.value]] : []) : [[field.name, field.value]],
  );

function putBack(form: HTMLFormElement, typed: readonly Entry[]) {
  for (const field of fieldsOf(form)) {
    const values = typed.filter(([name]) => name === field.name).map(([, value]) => value);
    if (isTick(field)) {
      field.checked = values.includes(field.value);
      continue;
    }
    const value = values[0];
    if (value === undefined || value === field.value) continue;
    field.value = value;
    // Counters and the like listen to typing.
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** Storage may be full, or turned off by the person: the form works all the same. */
function withStorage<T>(act: (storage: Storage) => T): T | null {
  try {
    return act(sessionStorage);
  } catch {
    return null;
  }
}

/**
 * A form whose typed text outlives a reload and a change of language, in this tab only, until it is sent. One field of each name, or a
 * group of boxes. Without JavaScript it is a plain form. Call `forgetDraft(id)` in the action when the form went through.
 */
export function DraftForm({
  id,
  action,
  className,
  gap,
  children,
}: {
  /** The same in both languages; one for each thing that is edited, e.g. `opportunity-<id>`. */
  id: string;
  action?: string | undefined;
  className?: string | undefined;
  /** As `data-gap` of a stack. */
  gap?: string | undefined;
  children: ReactNode;
}) {
  const ref = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const form = ref.current;
    if (form === null) return;
    const from = JSON.stringify(entriesOf(form));
    const kept = withStorage((storage) => JSON.parse(storage.getItem(keyOf(id)) ?? 'null') as Kept | null);
    if (kept !== null && kept.from === from) {
      putBack(form, kept.typed);
      // Folded away, it would look lost.
      if (JSON.stringify(kept.typed) !== from) form.closest('details')?.setAttribute('open', '');
    }
    const keep = () =>
      withStorage((storage) => storage.setItem(keyOf(id), JSON.stringify({ from, typed: entriesOf(form) } satisfies Kept)));
    form.addEventListener('input', keep);
    return () => form.removeEventListener('input', keep);
  }, [id]);
  return (
    <Form
      ref={ref}
      method="post"
      noValidate
      {...(action === undefined ? {} : { action })}
      {...(className === undefined ? {} : { className })}
      data-gap={gap}
    >
      {children}
    </Form>
  );
}

/** After the form went through: what was typed is not kept twice. Does nothing on the server. */
export function forgetDraft(id: string): void {
  withStorage((storage) => storage.removeItem(keyOf(id)));
}

const ownerKey = 'arena.drafts-of';

/** What one person typed in this tab and did not send is not shown to the next who signs in here. `who`: something of theirs alone. */
export function keepDraftsOf(who: string): void {
  const before = withStorage((storage) => storage.getItem(ownerKey));
  if (before !== null && before !== who) forgetAllDrafts();
  withStorage((storage) => storage.setItem(ownerKey, who));
}

/** On a shared computer: everything typed in any form of this tab. */
export function forgetAllDrafts(): void {
  withStorage((storage) => {
    for (const key of Object.keys(storage)) if (key.startsWith(keyOf(''))) storage.removeItem(key);
  });
}
