import type { Bilingual } from './types.ts';

/**
 * Facts about a place of work that somebody may need to know before they come. About the place, never about the person: they can be
 * searched for and wished for with no reason given (`specs/trust.md`).
 */
export const workplaceFacts = [
  { id: 'step-free', name: { nb: 'Uten trapper og uten høye terskler', en: 'No stairs and no high thresholds' } },
  { id: 'accessible-toilet', name: { nb: 'Toalett for rullestol', en: 'Wheelchair-accessible toilet' } },
  { id: 'hearing-loop', name: { nb: 'Teleslynge', en: 'Hearing loop' } },
  { id: 'quiet', name: { nb: 'Rolig sted å jobbe', en: 'Quiet place to work' } },
  { id: 'seated-work', name: { nb: 'Du kan sitte og jobbe', en: 'You can sit while you work' } },
  { id: 'no-heavy-lifting', name: { nb: 'Ingen tunge løft', en: 'No heavy lifting' } },
  { id: 'flexible-hours', name: { nb: 'Fleksibel arbeidstid', en: 'Flexible hours' } },
  { id: 'part-time-possible', name: { nb: 'Deltid er mulig', en: 'Part-time is possible' } },
  { id: 'daytime-only', name: { nb: 'Bare på dagtid', en: 'Daytime only' } },
  { id: 'mentor', name: { nb: 'Fadder den første tiden', en: 'A mentor at the start' } },
  { id: 'plain-instructions', name: { nb: 'Beskjeder med bilder og enkle ord', en: 'Instructions in pictures and plain words' } },
  { id: 'norwegian-training', name: { nb: 'Norskopplæring i arbeidstida', en: 'Norwegian lessons during working hours' } },
  { id: 'near-bus-stop', name: { nb: 'Under ti minutter å gå fra holdeplass', en: 'Under ten minutes on foot from a stop' } },
  { id: 'free-parking', name: { nb: 'Gratis parkering', en: 'Free parking' } },
] as const satisfies readonly { id: string; name: Bilingual }[];

export type WorkplaceFactId = (typeof workplaceFacts)[number]['id'];

export const workplaceFactIds: readonly WorkplaceFactId[] = workplaceFacts.map(({ id }) => id);

const byId = new Map<string, (typeof workplaceFacts)[number]>(workplaceFacts.map((fact) => [fact.id, fact]));

export function findWorkplaceFact(id: string): { id: WorkplaceFactId; name: Bilingual } | undefined {
  return byId.get(id);
}
