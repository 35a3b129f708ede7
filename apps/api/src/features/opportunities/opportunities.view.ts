/** An opportunity as people read it: names for ids, and the text in their language where it exists. */
import type { OpportunityCard, OpportunityDetail, Reading } from '@arena/contract/opportunities';
import type { LocalText } from '@arena/contract/values';
import { getEducationLevel } from '@arena/taxonomy/education';
import { getLanguage } from '@arena/taxonomy/languages';
import { getLicence } from '@arena/taxonomy/licences';
import { findMunicipality } from '@arena/taxonomy/municipalities';
import { findOccupation, getOccupation } from '@arena/taxonomy/occupations';
import { osloDay } from '@arena/taxonomy/oslo-day';
import { findPlace } from '@arena/taxonomy/places';
import { getProfession } from '@arena/taxonomy/professions';
import { getSkill } from '@arena/taxonomy/skills';
import type { Language } from '@arena/taxonomy/types';
import { findWorkplaceFact, workplaceFacts } from '@arena/taxonomy/workplace-facts';
import type { CardRow, StoredRequirement } from './opportunities.store.ts';
import type { Likeness } from './similar.rules.ts';

/** The text in the reader's language, else the other one; null when both are empty. */
export function localText(nb: string, en: string, language: Language): LocalText | null {
  const wanted = language === 'nb' ? nb : en;
  if (wanted !== '') return { text: wanted, language };
  const other = language === 'nb' ? en : nb;
  return other === '' ? null : { text: other, language: language === 'nb' ? 'en' : 'nb' };
}

/** What the employer of a claimed ad says of it in English, for those who read that; the ad's own text follows it. */
export const summaryOf = (row: { claimedBy: string | null; descriptionEn: string }, language: Language): LocalText | null =>
  language === 'en' && row.claimedBy !== null && row.descriptionEn !== '' ? { text: row.descriptionEn, language } : null;

export function viewCard(row: CardRow, language: Language): OpportunityCard {
  const place = row.placeId === null ? undefined : findPlace(row.placeId);
  const municipality = row.municipalityNumber === null ? undefined : findMunicipality(row.municipalityNumber);
  const occupation = row.occupationCode === null ? undefined : findOccupation(row.occupationCode);
  return {
    id: row.id,
    kind: row.kind,
    title: localText(row.titleNb, row.titleEn, language) ?? { text: '–', language },
    employer: { id: row.employerId, name: row.employerName },
    place: place === undefined ? null : { id: place.id, name: place.name },
    municipality: municipality === undefined ? null : { id: municipality.number, name: municipality.name },
    occupation: occupation === undefined ? null : { id: occupation.code, name: occupation.name[language] },
    extent: row.extentFrom !== null && row.extentTo !== null ? { fromPercent: row.extentFrom, toPercent: row.extentTo } : null,
    remote: row.remote,
    publishedOn: osloDay(row.publishedAt ?? row.createdAt),
    deadlineOn: row.deadlineOn,
    deadlineText: row.deadlineText,
    musts: row.hardnesses.filter((hardness) => hardness === 'must').length,
    learnedHere: row.hardnesses.filter((hardness) => hardness === 'trainable').length,
    source: row.source,
  };
}

export function viewRequirement(requirement: StoredRequirement, language: Language): OpportunityDetail['requirements'][number] {
  const base = { type: requirement.type, hardness: requirement.hardness, oral: null, written: null, authority: null };
  switch (requirement.type) {
    case 'skill':
      return { ...base, name: getSkill(requirement.skillId).name[language] };
    case 'language':
      return {
        ...base,
        name: getLanguage(requirement.language).name[language],
        oral: requirement.oral,
        written: requirement.written,
      };
    case 'education':
      return { ...base, name: getEducationLevel(requirement.level).name[language] };
    case 'licence':
      return { ...base, name: getLicence(requirement.licenceId).name[language] };
    case 'authorisation': {
      const profession = getProfession(requirement.professionId);
      return {
        ...base,
        name: profession.name[language],
        authority: { name: profession.authority.name[language], url: profession.authority.link },
      };
    }
  }
}

/** What we read in an imported ad, named for the reader; its sentence stays as it was written. */
export function viewReading(reading: Reading, language: Language): OpportunityDetail['readings'][number] {
  const base = { type: reading.type, name: null, extent: null, level: null, hardness: null, sentence: reading.sentence };
  switch (reading.type) {
    case 'occupation':
      return { ...base, name: findOccupation(reading.code)?.name[language] ?? null };
    case 'extent':
      return { ...base, extent: { fromPercent: reading.fromPercent, toPercent: reading.toPercent } };
    case 'language':
      return { ...base, name: getLanguage(reading.language).name[language], level: reading.level, hardness: reading.hardness };
    case 'licence':
      return { ...base, name: getLicence(reading.licenceId).name[language], hardness: reading.hardness };
    case 'workplace-fact':
      return { ...base, name: findWorkplaceFact(reading.factId)?.name[language] ?? null };
    case 'works-in-english':
    case 'training':
    case 'no-experience':
      return base;
  }
}

/** The facts an employer has told of the place, and those read in an imported ad, each once, in the order of the vocabulary. */
export function viewWorkplaceFacts(ids: readonly string[], language: Language): OpportunityDetail['workplaceFacts'] {
  return workplaceFacts.filter(({ id }) => ids.includes(id)).map(({ id, name }) => ({ id, name: name[language] }));
}

const listFormat = { nb: new Intl.ListFormat('nb'), en: new Intl.ListFormat('en-GB') };

export function viewLikeness(likeness: Likeness, language: Language): { reason: Likeness['reason']; about: string } {
  const about =
    likeness.reason === 'shared-skills'
      ? listFormat[language].format(likeness.skills.map((id) => getSkill(id).name[language]))
      : getOccupation(likeness.occupation).name[language];
  return { reason: likeness.reason, about };
}
