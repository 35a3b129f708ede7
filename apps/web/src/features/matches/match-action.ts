/** What can be done beside the matches. Each act is kept with the own answers, and the same list is shown again with what came of it. */
import type { ErrorCode } from '@arena/contract/errors';
import { type ActionFunctionArgs, redirect } from 'react-router';
import { type ApiResult, apiContext, orThrow } from '../../lib/api.ts';
import { languageOf } from '../../lib/i18n.tsx';
import { reasons } from './decline-form.tsx';
import { matchesPath, readAsked } from './match-address.ts';

export async function matchAction({ context, request }: Pick<ActionFunctionArgs, 'context' | 'request'>) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const asked = readAsked(new URL(request.url).searchParams);
  const sent = await request.formData();
  const field = (name: string) => String(sent.get(name) ?? '');
  /** Null when it went through; else where somebody is told why not. */
  const notKept = (result: ApiResult<unknown>) => {
    if (result.ok) return null;
    const told = toldOf[result.error.code];
    if (told !== undefined) return redirect(matchesPath(language, asked, { told }));
    // The draft is gone, or the session: the list says what to do.
    if (result.error.code === 'profile.missing') return redirect(matchesPath(language, asked));
    orThrow(result, request, language);
    return null;
  };
  const id = field('id');
  switch (field('intent')) {
    case 'decline': {
      const because = reasons.find((reason) => reason === field('because')) ?? 'other';
      const result = await api.call('PUT /api/matches/declined/:id', { params: { id }, body: { because } });
      const refusal = notKept(result);
      if (refusal !== null) return refusal;
      return redirect(`${matchesPath(language, asked, { gone: id, at: field('place') })}#gone`);
    }
    case 'undo':
      return (
        notKept(await api.call('DELETE /api/matches/declined/:id', { params: { id } })) ??
        redirect(matchesPath(language, asked, { told: 'back' }))
      );
    case 'minutes': {
      const maxTravelMinutes = minutesIn(field('minutes'));
      const result = await api.call('PUT /api/matches/limits', { body: { maxTravelMinutes } });
      const was = result.ok ? result.data.before.maxTravelMinutes : null;
      return notKept(result) ?? redirect(matchesPath(language, asked, { told: 'minutes', was: String(was ?? '') }));
    }
    case 'extent': {
      const wantedExtent = extentIn(field('extent'));
      const result = await api.call('PUT /api/matches/limits', { body: { wantedExtent } });
      const was = result.ok ? result.data.before.wantedExtent : null;
      return (
        notKept(result) ??
        redirect(matchesPath(language, asked, { told: 'extent', was: was === null ? '' : `${was.fromPercent}-${was.toPercent}` }))
      );
    }
    default:
      return redirect(matchesPath(language, asked));
  }
}

/** Refusals that the list can tell in a sentence. `closed`: it has left the list by itself. `full`: the browser keeps no more. */
const toldOf: Partial<Record<ErrorCode, string>> = { 'opportunity.not_open': 'closed', 'draft.too_large': 'full' };

const shortest = 5;
const longest = 300;
function minutesIn(text: string): number | null {
  const minutes = Number.parseInt(text, 10);
  return Number.isNaN(minutes) ? null : Math.min(Math.max(minutes, shortest), longest);
}

/** "50-80" as percent of full time; null for anything else. */
function extentIn(text: string): { fromPercent: number; toPercent: number } | null {
  const [, from, to] = /^(\d{1,3})-(\d{1,3})$/.exec(text) ?? [];
  const [fromPercent, toPercent] = [Number(from), Number(to)];
  return fromPercent >= 1 && fromPercent <= toPercent && toPercent <= 100 ? { fromPercent, toPercent } : null;
}
