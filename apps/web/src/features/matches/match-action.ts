/** What can be done beside the matches. Each act is kept with the own answers, and the same list is shown again with what came of it. */
import { type ActionFunctionArgs, redirect } from 'react-router';
import { type Api, apiContext, orThrow } from '../../lib/api.ts';
import { languageOf } from '../../lib/i18n.tsx';
import { reasons } from './decline-form.tsx';
import { matchesPath, readAsked } from './match-address.ts';

export async function matchAction({ context, request }: Pick<ActionFunctionArgs, 'context' | 'request'>) {
  const api = context.get(apiContext);
  const language = languageOf(request);
  const asked = readAsked(new URL(request.url).searchParams);
  const sent = await request.formData();
  const field = (name: string) => String(sent.get(name) ?? '');
  const id = field('id');
  switch (field('intent')) {
    case 'decline': {
      const because = reasons.find((reason) => reason === field('because')) ?? 'other';
      const result = await api.call('PUT /api/matches/declined/:id', { params: { id }, body: { because } });
      // Closed meanwhile: it has left the list by itself.
      if (!result.ok && result.error.code === 'opportunity.not_open')
        return redirect(matchesPath(language, asked, { told: 'closed' }));
      orThrow(result, request, language);
      return redirect(`${matchesPath(language, asked, { gone: id, at: field('place') })}#gone`);
    }
    case 'undo':
      orThrow(await api.call('DELETE /api/matches/declined/:id', { params: { id } }), request, language);
      return redirect(matchesPath(language, asked, { told: 'back' }));
    case 'minutes': {
      const was = await limitsNow(api);
      orThrow(
        await api.call('PUT /api/matches/limits', { body: { maxTravelMinutes: minutesIn(field('minutes')) } }),
        request,
        language,
      );
      return redirect(matchesPath(language, asked, { told: 'minutes', was: String(was?.maxTravelMinutes ?? '') }));
    }
    case 'extent': {
      const was = await limitsNow(api);
      orThrow(
        await api.call('PUT /api/matches/limits', { body: { wantedExtent: extentIn(field('extent')) } }),
        request,
        language,
      );
      const extent = was?.wantedExtent ?? null;
      return redirect(
        matchesPath(language, asked, { told: 'extent', was: extent === null ? '' : `${extent.fromPercent}-${extent.toPercent}` }),
      );
    }
    default:
      return redirect(matchesPath(language, asked));
  }
}

async function limitsNow(api: Api) {
  const result = await api.call('GET /api/matches', { query: { show: 1 } });
  return result.ok ? result.data.limits : null;
}

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
