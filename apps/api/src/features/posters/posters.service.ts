/** A poster for the notice board in the shop: the opportunity in a few words, and a code for the phone. */
import type { Poster } from '@arena/contract/posters';
import type { FileAnswer } from '@arena/contract/route';
import type { Language } from '@arena/taxonomy/types';
import { encode } from 'uqr';
import type { Actor } from '../../access/actor.ts';
import { allow } from '../../access/policy.ts';
import { AppError } from '../../app-error.ts';
import type { Deps } from '../../deps.ts';
import {
  findOpportunity,
  isOnTheMarket,
  listRequirementsOf,
  localText,
  viewPlaceAndLearned,
} from '../opportunities/opportunities.service.ts';
import { firstSentence } from './posters.rules.ts';

/** Addresses of `apps/web/src/app/pages.ts`. */
const pathOf = (id: string, language: Language) => (language === 'nb' ? `/muligheter/${id}` : `/en/opportunities/${id}`);

export async function getPoster(deps: Deps, actor: Actor, id: string, language: Language): Promise<Poster> {
  const { queries } = deps.database;
  const row = await findOpportunity(queries, id);
  allow(actor, 'poster:read', row);
  const address = `${deps.config.publicUrl}${pathOf(id, language)}`;
  const text = localText(row.descriptionNb, row.descriptionEn, language)?.text ?? '';
  const { place, learned } = viewPlaceAndLearned(row, await listRequirementsOf(queries, id), language);
  return {
    language,
    kind: row.kind,
    title: localText(row.titleNb, row.titleEn, language)?.text ?? '–',
    employerName: row.employerName,
    place,
    line: firstSentence(text),
    learned: learned.slice(0, 5),
    address,
    // A quarter of the code may be torn or stained.
    code: encode(address, { ecc: 'Q', border: 0 }).data.map((line) => line.map((dark) => (dark ? '1' : '0')).join('')),
    isOpen: await isOnTheMarket(queries, id),
  };
}

/** Only of what can be opened: a sheet on a wall that leads nowhere is worse than none. */
export async function getPosterFile(deps: Deps, actor: Actor, id: string, language: Language): Promise<FileAnswer> {
  const poster = await getPoster(deps, actor, id, language);
  if (!poster.isOpen) throw new AppError('opportunity.not_open');
  // Setting type takes a while to load.
  const { writePosterPdf } = await import('../../integrations/posters/poster-pdf.ts');
  return { name: language === 'nb' ? 'plakat.pdf' : 'poster.pdf', bytes: await writePosterPdf(poster) };
}
