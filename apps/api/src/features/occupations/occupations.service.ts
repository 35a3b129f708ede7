/** What occupations are and take, from the taxonomy, with what is open now, from the market. */
import type { ApiResponse } from '@arena/contract/api';
import type { OccupationPage } from '@arena/contract/occupations';
import { getLicence } from '@arena/taxonomy/licences';
import { linkText, suggestOccupations } from '@arena/taxonomy/linker';
import { fold } from '@arena/taxonomy/normalise';
import { occupationFacts } from '@arena/taxonomy/occupation-facts';
import { fieldOfOccupation, occupationFields } from '@arena/taxonomy/occupation-fields';
import { occupationWords } from '@arena/taxonomy/occupation-words.data';
import { findOccupation, occupationDistance, occupations } from '@arena/taxonomy/occupations';
import { professionsOfOccupation } from '@arena/taxonomy/professions';
import { getSkill, skillsOfOccupation } from '@arena/taxonomy/skills';
import type { Language, OccupationCode } from '@arena/taxonomy/types';
import { AppError } from '../../app-error.ts';
import type { Deps } from '../../deps.ts';
import { listCards } from '../opportunities/opportunities.service.ts';
import { everydayWords, listNear } from './occupations.rules.ts';

const openShown = 6;
const mostFound = 24;

/** Fields in their own order, occupations by name. With words, only what they mean; fields without any are left out. */
export async function listOccupations(
  deps: Deps,
  words: string,
  language: Language,
): Promise<ApiResponse<'GET /api/occupations'>> {
  const collator = new Intl.Collator(language);
  const open = deps.market.countBy('occupation');
  const meant = words.trim() === '' ? null : new Set(occupationsMeant(words, language));
  const inField = Map.groupBy(
    occupations.filter(({ code }) => meant === null || meant.has(code)),
    ({ code }) => fieldOfOccupation(code),
  );
  return occupationFields.flatMap(({ id, name }) => {
    const rows = inField.get(id) ?? [];
    if (rows.length === 0) return [];
    return [
      {
        field: { id, name: name[language] },
        occupations: rows
          .map((row) => ({ code: row.code, name: row.name[language], open: open.get(row.code) ?? 0 }))
          .sort((a, b) => collator.compare(a.name, b.name)),
      },
    ];
  });
}

function occupationsMeant(words: string, language: Language): OccupationCode[] {
  const linked = linkText(words, { limit: mostFound }).occupations.map(({ id }) => id);
  // Of a suggestion only what holds the letters typed: the rest are guesses, for somebody who is still typing.
  const begun = suggestOccupations(words, language, mostFound).flatMap(({ id, word }) =>
    fold(word).includes(fold(words.trim())) ? [id] : [],
  );
  return [...linked, ...begun];
}

/** One occupation. `not_found` for a code that STYRK-08 does not have. */
export async function getOccupationPage(deps: Deps, code: string, language: Language): Promise<OccupationPage> {
  const occupation = findOccupation(code);
  if (occupation === undefined) throw new AppError('not_found');
  const name = occupation.name[language];
  const facts = occupationFacts(code);
  const field = occupationFields.find(({ id }) => id === fieldOfOccupation(code));
  const open = deps.market.countBy('occupation');
  const { ids } = deps.market.query({ filters: { occupation: [code] }, order: 'newest' });
  const skills = skillsOfOccupation(code);
  return {
    code,
    name,
    officialName: occupation.officialName[language],
    about: facts.about[language],
    field: { id: field?.id ?? '', name: field?.name[language] ?? '' },
    alsoCalled: everydayWords(
      (occupationWords[code] ?? []).filter((word) => word !== name.toLowerCase()),
      occupation.officialName.en,
    ),
    entry: facts.entry,
    tradeCertificate: facts.tradeCertificate?.[language] ?? null,
    skills: skills.map((id) => ({ id, name: getSkill(id).name[language] })),
    licences: facts.licences.map((id) => ({ id, name: getLicence(id).name[language] })),
    regulated: professionsOfOccupation(code).map((profession) => ({
      id: profession.id,
      name: profession.name[language],
      coverage: profession.coverage,
      authority: { name: profession.authority.name[language], url: profession.authority.link },
      takes: profession.takes[language],
      steps: profession.steps.map((step) => step[language]),
      meanwhile: profession.meanwhile?.[language] ?? null,
      source: profession.source,
    })),
    near: listNear(
      code,
      occupations.map((one) => ({
        code: one.code,
        distance: occupationDistance(code, one.code),
        skills: skillsOfOccupation(one.code),
      })),
      skills,
      open,
    ).map(({ code: nearCode, shared }) => ({
      code: nearCode,
      name: findOccupation(nearCode)?.name[language] ?? nearCode,
      shared: shared.map((id) => getSkill(id).name[language]),
      open: open.get(nearCode) ?? 0,
    })),
    openCount: ids.length,
    open: await listCards(deps, ids.slice(0, openShown), language),
  };
}
