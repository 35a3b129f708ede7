import type { OwnOpportunity } from '@arena/contract/opportunities';
import type { AdFinding } from '@arena/contract/publishing';
import { useEffect, useRef, useState } from 'react';
import { createApi, fetchTransport } from '../../lib/api.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { readTyped, type Typed, typedIn } from './own-form.ts';

const restMilliseconds = 700;
/** Words shown before and after those found. */
const around = 40;

type TextName = 'titleNb' | 'titleEn' | 'descriptionNb' | 'descriptionEn';
const isText = (field: string): field is TextName => ['titleNb', 'titleEn', 'descriptionNb', 'descriptionEn'].includes(field);

export const keyOf = ({ code, field, at }: AdFinding) => `${code}-${field}-${at?.start ?? 'none'}`;

/** The text with what is better in place of the words. Words left out take a space with them. */
export function replaced(text: string, { start, end }: { start: number; end: number }, better: string): string {
  const after = text.slice(end);
  return better === ''
    ? `${text.slice(0, start).replace(/[ \t]+$/u, '')}${/^[.,!?\n]|^$/u.test(after) ? after : after.replace(/^[ \t]*/u, ' ')}`
    : `${text.slice(0, start)}${better}${after}`;
}

/** What the check says of the form as it stands now: as the server found when it was drawn, and anew when somebody rests from writing. */
export function useFindings(formId: string, drawn: readonly AdFinding[], saved: OwnOpportunity): readonly AdFinding[] {
  const language = useLanguage();
  const [live, setLive] = useState<readonly AdFinding[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the server drew anew stands until somebody writes again
  useEffect(() => setLive(null), [drawn]);
  useEffect(() => {
    const form = document.querySelector(`#${formId} form`);
    if (!(form instanceof HTMLFormElement)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked = 0;
    const api = createApi(fetchTransport);
    const check = async () => {
      const mine = ++asked;
      const read = await readTyped(api, typedIn(new FormData(form)), saved, language);
      if (!read.ok) return;
      const found = await api.call('POST /api/employer/opportunities/check', { body: read.input });
      if (found.ok && mine === asked) setLive(found.data);
    };
    const rest = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void check(), restMilliseconds);
    };
    form.addEventListener('input', rest);
    return () => {
      clearTimeout(timer);
      form.removeEventListener('input', rest);
    };
  }, [formId, language, saved]);
  return live ?? drawn;
}

function fieldOf(name: TextName): HTMLTextAreaElement | HTMLInputElement | null {
  const field = document.getElementById(name);
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field : null;
}

interface Undo {
  name: TextName;
  before: string;
}

/** What to change, gravest first, each with its words and, where we know something better, one press to put it there. */
export function OwnCheck({ findings, typed }: { findings: readonly AdFinding[]; typed: Typed }) {
  const { t } = useTranslation('publishing');
  const [undo, setUndo] = useState<Undo | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const put = (name: TextName, text: (now: string) => string): string | null => {
    const field = fieldOf(name);
    if (field === null) return null;
    const before = field.value;
    field.value = text(before);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    status.current?.focus();
    return before;
  };
  const serious = findings.filter(({ severity }) => severity === 'serious');
  const advice = findings.filter(({ severity }) => severity === 'advice');
  // Where the server draws there are no fields to read.
  const textOf = (name: TextName) => (import.meta.env.SSR ? typed[name] : (fieldOf(name)?.value ?? typed[name]));
  const draw = (finding: AdFinding) => (
    <Finding
      key={keyOf(finding)}
      finding={finding}
      textOf={textOf}
      onReplace={(name, at, better) => {
        const before = put(name, (now) => replaced(now, at, better));
        if (before !== null) setUndo({ name, before });
      }}
    />
  );
  return (
    <section className="stack" data-gap="4" aria-labelledby="check">
      <h2 id="check">{t('check.heading')}</h2>
      <p role="status" tabIndex={-1} ref={status}>
        {findings.length === 0 ? t('check.none') : t('check.found', { serious: serious.length, advice: advice.length })}
      </p>
      {undo !== null && (
        <div>
          <Button
            type="button"
            variant="secondary"
            size="sm"
            onClick={() => {
              put(undo.name, () => undo.before);
              setUndo(null);
            }}
          >
            {t('check.undo')}
          </Button>
        </div>
      )}
      {serious.length > 0 && (
        <ul className="stack" data-gap="4">
          {serious.map(draw)}
        </ul>
      )}
      {advice.length > 0 && (
        <Details summary={t('check.advice', { count: advice.length })}>
          <ul className="stack" data-gap="4">
            {advice.map(draw)}
          </ul>
        </Details>
      )}
    </section>
  );
}

function Finding({
  finding,
  textOf,
  onReplace,
}: {
  finding: AdFinding;
  textOf: (name: TextName) => string;
  onReplace: (name: TextName, at: { start: number; end: number }, better: string) => void;
}) {
  const { t } = useTranslation('publishing');
  const { code, field, at, words, better, law, params } = finding;
  const whole = at === null || !isText(field) ? null : textOf(field);
  const inPlace = whole !== null && at !== null && words !== null && whole.slice(at.start, at.start + words.length) === words;
  return (
    <li className="stack" data-gap="2">
      <p>
        <strong>{t(`findings.${code}.what`)}</strong> {t(`findings.${code}.why`, { ...params, words: words ?? '' })}
        {law !== null && <> {t('check.law', { law: t(`laws.${law}`) })}</>}
      </p>
      {words !== null && at !== null && (
        <p lang={field.endsWith('En') ? 'en' : 'nb'} className="muted">
          {inPlace ? (
            <>
              … {whole.slice(Math.max(0, at.start - around), at.start)}
              <mark>{words}</mark>
              {whole.slice(at.start + words.length, at.start + words.length + around)} …
            </>
          ) : (
            <mark>{words}</mark>
          )}
        </p>
      )}
      {better !== null && at !== null && isText(field) && (
        <div>
          <Button
            name="do"
            value={`replace-${keyOf(finding)}`}
            variant="secondary"
            size="sm"
            onClick={(event) => {
              event.preventDefault();
              onReplace(field, at, better);
            }}
          >
            {better === '' ? t('check.leaveOut', { words }) : t('check.replace', { words, better })}
          </Button>
        </div>
      )}
    </li>
  );
}
