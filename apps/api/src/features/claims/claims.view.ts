/** An imported ad as the employer that may add to it sees it. */
import type { ClaimableAd, ClaimedAd, Enrichment } from '@arena/contract/claims';
import { findMunicipality } from '@arena/taxonomy/municipalities';
import { osloDay } from '@arena/taxonomy/oslo-day';
import { findSkill } from '@arena/taxonomy/skills';
import type { Language } from '@arena/taxonomy/types';
import { workplaceFactIds } from '@arena/taxonomy/workplace-facts';
import { proposeFrom } from './claims.rules.ts';
import type { AdRow } from './claims.store.ts';

export function viewAd(ad: AdRow, title: ClaimableAd['title'], waiting: number): ClaimableAd {
  const municipality = ad.municipalityNumber === null ? undefined : findMunicipality(ad.municipalityNumber);
  return {
    id: ad.id,
    version: ad.version,
    title,
    employerName: ad.employerName,
    municipality: municipality === undefined ? null : { id: municipality.number, name: municipality.name },
    status: ad.status,
    publishedOn: osloDay(ad.publishedAt ?? ad.createdAt),
    deadlineOn: ad.deadlineOn,
    claimedOn: ad.claimedBy === null || ad.claimedAt === null ? null : osloDay(ad.claimedAt),
    contactHere: ad.contactHere,
    waiting,
  };
}

export function viewClaim(
  ad: AdRow,
  requirements: Enrichment['requirements'],
  title: ClaimableAd['title'],
  waiting: number,
  language: Language,
): ClaimedAd {
  const said = {
    requirements,
    workplaceFacts: workplaceFactIds.filter((id) => ad.workplaceFacts.includes(id)),
    titleEn: ad.sourceLanguage === 'en' ? '' : ad.titleEn,
    summaryEn: ad.descriptionEn,
    details: ad.details,
    contactHere: ad.contactHere,
  };
  const enrichment = ad.claimedBy === null ? { ...said, contactHere: true, ...proposeFrom(ad.readings) } : said;
  const names = enrichment.requirements.flatMap((one) => {
    const skill = one.type === 'skill' ? findSkill(one.skillId) : undefined;
    return skill === undefined ? [] : [[skill.id, skill.name[language]]];
  });
  return {
    ...viewAd(ad, title, waiting),
    enrichment,
    readings: ad.readings,
    sourceLanguage: ad.sourceLanguage ?? 'nb',
    applicationUrl: ad.applicationUrl,
    names: Object.fromEntries(names),
  };
}
