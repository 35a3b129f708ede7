/** The taxonomy as people meet it: named in their language. Pure reading of our own lists; no words are stored or logged. */
import type { ApiResponse } from '@arena/contract/api';
import type { Understood } from '@arena/contract/taxonomy';
import type { Named } from '@arena/contract/values';
import { canDoSteps } from '@arena/taxonomy/can-do';
import { educationLevels } from '@arena/taxonomy/education';
import { everydayTaskGroups, everydayTasks } from '@arena/taxonomy/everyday-tasks';
import { cefrDescriptions, languages } from '@arena/taxonomy/languages';
import { licences } from '@arena/taxonomy/licences';
import { linkText, suggestOccupations, suggestSkills } from '@arena/taxonomy/linker';
import { findMunicipality, findMunicipalityByName, municipalities } from '@arena/taxonomy/municipalities';
import { getOccupation } from '@arena/taxonomy/occupations';
import { findPlace, type Place, places, placesLike, suggestPlaces } from '@arena/taxonomy/places';
import { professions } from '@arena/taxonomy/professions';
import { getSkill, occupationsTakingSkill } from '@arena/taxonomy/skills';
import type { Language } from '@arena/taxonomy/types';
import { workplaceFacts } from '@arena/taxonomy/workplace-facts';

type Choices = ApiResponse<'GET /api/taxonomy/choices'>;

/** A skill that more occupations take says too little about which of them somebody wishes for. */
const mostOccupationsOfWish = 6;

/**
 * Occupations and skills in a person's own words, with the words each was found in, and what meant nothing to us. "I would like to work
 * with sound and light" names no occupation: in a wish, the skill stands for those it is particular to.
 */
export function understandText(text: string, language: Language, about: 'can' | 'wish' = 'can'): Understood {
  const { occupations: named, skills, unknownWords } = linkText(text);
  const occupations = named.length === 0 && about === 'wish' ? occupationsOfSkills(skills) : named;
  return {
    occupations: occupations.map(({ id, matched }) => ({ id, name: getOccupation(id).name[language], matched })),
    skills: skills.map(({ id, matched }) => ({ id, name: getSkill(id).name[language], matched })),
    unknownWords,
  };
}

function occupationsOfSkills(skills: readonly { id: string; matched: string }[]): { id: string; matched: string }[] {
  const found = new Map<string, { id: string; matched: string }>();
  for (const { id: skill, matched } of skills) {
    const codes = occupationsTakingSkill(skill);
    if (codes.length > mostOccupationsOfWish) continue;
    for (const id of codes) if (!found.has(id)) found.set(id, { id, matched });
  }
  return [...found.values()];
}

const suggesters: Record<'occupation' | 'skill' | 'place', (prefix: string, language: Language) => Named[]> = {
  occupation: (prefix, language) => suggestOccupations(prefix, language).map(({ id, name }) => ({ id, name })),
  skill: (prefix, language) => suggestSkills(prefix, language).map(({ id, name }) => ({ id, name })),
  place: (prefix) => {
    const begun = suggestPlaces(prefix);
    const found = begun.length > 0 ? begun : placesLike(prefix);
    return (found.length > 0 ? found : centreOf(prefix)).map(namedPlace);
  },
};

/** Who names a municipality, today's or a former one, lives nearer its centre than anywhere else we could guess. */
function centreOf(name: string): Place[] {
  const centre = findPlace(findMunicipalityByName(name)?.centre ?? '');
  return centre === undefined ? [] : [centre];
}

/** At most eight names that begin with what was typed, best first; none for nothing typed. */
export function suggestNames(type: 'occupation' | 'skill' | 'place', prefix: string, language: Language): Named[] {
  return prefix.trim() === '' ? [] : suggesters[type](prefix, language);
}

const choices = new Map<Language, Choices>();

/** Everything people choose from in forms, each list in the order it is read. */
export function listChoices(language: Language): Choices {
  const made = choices.get(language) ?? makeChoices(language);
  choices.set(language, made);
  return made;
}

function makeChoices(language: Language): Choices {
  // Place names are Norwegian in both languages.
  const norwegian = new Intl.Collator('nb');
  const own = new Intl.Collator(language);
  const [norsk, english, ...others] = languages.map(({ code, name }) => ({ id: code, name: name[language] }));
  const canDoNamed = (mode: 'oral' | 'written') =>
    canDoSteps[mode].map(({ level, statement }) => ({ id: level, name: statement[language] }));
  if (norsk === undefined || english === undefined) throw new Error('the list of languages begins with Norwegian and English');
  return {
    places: places.map(namedPlace).sort((a, b) => norwegian.compare(a.name, b.name)),
    municipalities: municipalities
      .map(({ number, name }) => ({ id: number, name }))
      .sort((a, b) => norwegian.compare(a.name, b.name)),
    languages: [norsk, english, ...others.sort((a, b) => own.compare(a.name, b.name))],
    cefr: cefrDescriptions.map(({ level, oral, written }) => ({ id: level, oral: oral[language], written: written[language] })),
    education: educationLevels.map(({ level, name, foreign }) => ({
      id: level,
      name: name[language],
      foreign: foreign[language],
    })),
    licences: licences.map(({ id, name, group }) => ({ id, name: name[language], group })),
    workplaceFacts: workplaceFacts.map(({ id, name }) => ({ id, name: name[language] })),
    everydayTasks: everydayTaskGroups.map((group) => ({
      id: group.id,
      name: group.name[language],
      tasks: everydayTasks
        .filter((task) => task.group === group.id)
        .map(({ id, name, drawing }) => ({ id, name: name[language], drawing })),
    })),
    canDo: { oral: canDoNamed('oral'), written: canDoNamed('written') },
    professions: professions.map(({ id, name }) => ({ id, name: name[language] })).sort((a, b) => own.compare(a.name, b.name)),
  };
}

/** "Hamar", and "Moelv (Ringsaker)" where the municipality is called something else: people know one or the other. */
function namedPlace({ id, name, municipalityNumber }: Place): Named {
  const municipality = findMunicipality(municipalityNumber)?.name ?? name;
  return { id, name: municipality === name ? name : `${name} (${municipality})` };
}
