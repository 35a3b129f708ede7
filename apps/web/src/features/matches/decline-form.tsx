import type { DeclinedView } from '@arena/contract/rankings';
import type { FormEvent } from 'react';
import { Form, useLoaderData, useNavigation } from 'react-router';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/disclosure.tsx';
import type { LoadedMatches } from './load-matches.ts';
import { matchesPath } from './match-address.ts';

export const reasons = [
  'work',
  'far',
  'hours',
  'employer',
  'known',
  'other',
] as const satisfies readonly DeclinedView['because'][];

/** Posts to the list as it is asked for now, so that the answer is the same list. */
export function useListPath(): string {
  const language = useLanguage();
  const { asked } = useLoaderData<LoadedMatches>();
  return matchesPath(language, asked);
}

/**
 * One answer at a time: a draft lives in the browser's cookie, where the later of two at once would write over the earlier. A press that
 * comes while another is on its way is not taken.
 */
export function useOneAtATime(): (event: FormEvent) => void {
  const { state } = useNavigation();
  return (event) => {
    if (state === 'submitting') event.preventDefault();
  };
}

/** "Not for me, because …": one press says why and takes the match away. */
export function DeclineForm({ id, title, place }: { id: string; title: string; place: number }) {
  const { t } = useTranslation('rankings');
  const action = useListPath();
  const onSubmit = useOneAtATime();
  return (
    <Details summary={t('no.open')}>
      <Form
        method="post"
        action={action}
        onSubmit={onSubmit}
        preventScrollReset
        aria-labelledby={`no-${place}`}
        className="stack"
        data-gap="3"
      >
        <p id={`no-${place}`}>{t('no.legend', { title })}</p>
        <input type="hidden" name="intent" value="decline" />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="place" value={place} />
        <div className="cluster" data-gap="2">
          {reasons.map((because) => (
            <button key={because} className="pill" type="submit" name="because" value={because}>
              {t(`no.because.${because}`)}
            </button>
          ))}
        </div>
        <p className="muted">{t('no.note')}</p>
      </Form>
    </Details>
  );
}

/** Takes a no back. */
export function UndoForm({ declined: { opportunityId, title }, named }: { declined: DeclinedView; named: boolean }) {
  const { t } = useTranslation('rankings');
  const action = useListPath();
  const onSubmit = useOneAtATime();
  return (
    <Form method="post" action={action} onSubmit={onSubmit} preventScrollReset>
      <input type="hidden" name="intent" value="undo" />
      <input type="hidden" name="id" value={opportunityId} />
      <Button variant="secondary" size="sm">
        {named ? t('no.undoOf', { title: title?.text ?? t('learned.closed') }) : t('no.undo')}
      </Button>
    </Form>
  );
}

/** Where a match stood a moment ago. Takes focus, so that the way back is the next thing there is. */
export function GoneNotice({ declined }: { declined: DeclinedView }) {
  const { t } = useTranslation('rankings');
  return (
    <div id="gone" className="status-message cluster" role="status" tabIndex={-1}>
      <span>{declined.title === null ? t('no.goneUntitled') : t('no.gone', { title: declined.title.text })}</span>
      <UndoForm declined={declined} named={false} />
    </div>
  );
}
