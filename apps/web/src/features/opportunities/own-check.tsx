import type { OwnOpportunity } from '@arena/contract/opportunities';
import type { AdFinding } from '@arena/contract/publishing';
import { useEffect, useRef, useState } from 'react';
import { createApi, fetchTransport } from '../../lib/api.ts';
import { formatInstant } from '../../lib/dates.ts';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/disclosure.tsx';
import { readTyped, type Typed, typedIn } from './own-form.ts';
import { replaced } from './replaced-text.ts';

const restMilliseconds = 700;
const retryMilliseconds = 5000;
/** Words shown before and after those found. */
const around = 40;

type TextName = 'titleNb' | 'titleEn' | 'descriptionNb' | 'descriptionEn';
const isText = (field: string): field is TextName => ['titleNb', 'titleEn', 'descriptionNb', 'descriptionEn'].includes(field);

export const keyOf = ({ code, field, at }: AdFinding) => `${code}-${field}-${at?.start ?? 'none'}`;

export interface Checked {
  findings: readonly AdFinding[];
  /** When, or null where it never could be. */
  at: string | null;
}

/**
 * What the check says of the form as it stands now: as the server found when it was drawn, and anew when somebody rests from writing. `isOld`
 * while what was written since could not be checked: the line is down, or a field must be mended first.
 */
export function useFindings(formId: string, drawn: Checked, saved: OwnOpportunity): Checked & { isOld: boolean } {
  const language = useLanguage();
  const [live, setLive] = useState<Checked | null>(null);
  const [isOld, setOld] = useState(drawn.at === null);
  useEffect(() => {
    // What the server drew anew stands until somebody writes again.
    setLive(null);
    setOld(drawn.at === null);
  }, [drawn]);
  useEffect(() => {
    const form = document.querySelector(`#${formId} form`);
    if (!(form instanceof HTMLFormElement)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked = 0;
    const api = createApi(fetchTransport);
    const check = async () => {
      const mine = ++asked;
      const read = await readTyped(api, typedIn(new FormData(form)), saved, language);
      const found = read.ok ? await api.call('POST /api/employer/opportunities/check', { body: read.input }) : null;
      if (mine !== asked) return;
      setOld(found?.ok !== true);
      if (found?.ok) setLive({ findings: found.data, at: new Date().toISOString() });
      else if (found !== null && found.status >= 429) later(retryMilliseconds);
    };
    const later = (milliseconds: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => void check(), milliseconds);
    };
    const rest = () => later(restMilliseconds);
    form.addEventListener('input', rest);
    window.addEventListener('online', rest);
    return () => {
      asked++;
      clearTimeout(timer);
      form.removeEventListener('input', rest);
      window.removeEventListener('online', rest);
    };
  }, [formId, language, saved]);
  return { ...(live ?? drawn), isOld };
}

function fieldOf(name: TextName): HTMLTextAreaElement | HTMLInputElement | null {
  const field = document.getElementById(name);
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field : null;
}

interface Undo {
  name: TextName;
  before: string;
  /** What the press put there: once somebody writes on, there is nothing to undo. */
  after: string;
}

/** What to change, gravest first, each with its words and, where we know something better, one press to put it there. */
export function OwnCheck({ checked: { findings, at, isOld }, typed }: { checked: ReturnType<typeof useFindings>; typed: Typed }) {
  const { t } = useTranslation('publishing');
  const language = useLanguage();
  const [undo, setUndo] = useState<Undo | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (undo === null) return;
    const forget = () => {
      if (fieldOf(undo.name)?.value !== undo.after) setUndo(null);
    };
    document.addEventListener('input', forget);
    return () => document.removeEventListener('input', forget);
  }, [undo]);
  const put = (name: TextName, text: (now: string) => string): Undo | null => {
    const field = fieldOf(name);
    if (field === null) return null;
    const before = field.value;
    field.value = text(before);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    status.current?.focus();
    return { name, before, after: field.value };
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
        setUndo(put(name, (now) => replaced(now, at, better)));
      }}
    />
  );
  return (
    <section className="stack" data-gap="4" aria-labelledby="check">
      <h2 id="check" tabIndex={-1}>
        {t('check.heading')}
      </h2>
      <p role="status" tabIndex={-1} ref={status}>
        {isOld && (at === null ? t('check.never') : t('check.old', { when: formatInstant(at, language) }))}{' '}
        {at !== null &&
          (findings.length === 0 ? t('check.none') : t('check.found', { serious: serious.length, advice: advice.length }))}
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
