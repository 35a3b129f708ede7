import { occupationSkills, occupationSpecialities } from './occupation-skills.data.ts';
import { skillRows as buildingAndIndustry } from './skills-building-and-industry.data.ts';
import { skillRows as careAndLearning } from './skills-care-and-learning.data.ts';
import { skillRows as cultureAndScience } from './skills-culture-and-science.data.ts';
import { skillRows as foodAndNature } from './skills-food-and-nature.data.ts';
import { skillRows as officeAndIt } from './skills-office-and-it.data.ts';
import { skillRows as transportAndTrade } from './skills-transport-and-trade.data.ts';
import type { Bilingual, OccupationCode, SkillId } from './types.ts';

export interface Skill {
  id: SkillId;
  /** Lower case, as it stands in a sentence. */
  name: Bilingual;
  /** Other words people use for it, Norwegian and English mixed. */
  words: readonly string[];
}

/**
 * One skill as people tell it, hand-written for this project: id, name in bokmål, name in English, other words for it (both languages,
 * everyday phrasings). Names are lower case, as they stand in "du har …". Nothing here is about health, belief, family or personality.
 */
export type SkillRow = readonly [id: SkillId, nb: string, en: string, words: readonly string[]];

const rows: readonly SkillRow[] = [
  ...transportAndTrade,
  ...foodAndNature,
  ...buildingAndIndustry,
  ...careAndLearning,
  ...officeAndIt,
  ...cultureAndScience,
];

export const skills: readonly Skill[] = rows.map(([id, nb, en, words]) => ({ id, name: { nb, en }, words }));

const byId = new Map(skills.map((skill) => [skill.id, skill]));

export function findSkill(id: string): Skill | undefined {
  return byId.get(id);
}

/** The skill with this id. Throws when there is none: use it only for ids that were checked on the way in. */
export function getSkill(id: SkillId): Skill {
  const skill = byId.get(id);
  if (!skill) throw new Error(`No skill has the id "${id}"`);
  return skill;
}

/** Skills most people in this occupation use, most typical first. Every unit group has some; empty only for codes that do not exist. */
export function skillsOfOccupation(code: OccupationCode): readonly SkillId[] {
  return Object.hasOwn(occupationSkills, code) ? (occupationSkills[code] ?? []) : [];
}

/** Skills that some in this occupation have and others never need, none of them among its usual ones. Empty for most. */
export function specialSkillsOfOccupation(code: OccupationCode): readonly SkillId[] {
  return Object.hasOwn(occupationSpecialities, code) ? (occupationSpecialities[code] ?? []) : [];
}

/** Whether the skill is among the usual ones of the occupation or those that only some in it have. */
export function takesSkill(code: OccupationCode, id: SkillId): boolean {
  return skillsOfOccupation(code).includes(id) || specialSkillsOfOccupation(code).includes(id);
}

const takenBy = new Map<SkillId, OccupationCode[]>();
for (const code of Object.keys(occupationSkills).sort())
  for (const id of [...skillsOfOccupation(code), ...specialSkillsOfOccupation(code)])
    takenBy.set(id, [...(takenBy.get(id) ?? []), code]);

/** Occupations that take the skill, in the order of their codes. */
export function occupationsTakingSkill(id: SkillId): readonly OccupationCode[] {
  return takenBy.get(id) ?? [];
}

/**
 * Broad skill to the narrow ones that nobody has without it. One step: a broad one here is never narrow too, and no narrow skill stands
 * here because it is only usual to have both.
 */
const narrowerBy: Readonly<Record<SkillId, string>> = {
  'car-driving': `lorry-driving bus-driving van-driving taxi-driving dangerous-goods-transport timber-transport livestock-transport
    tanker-driving refrigerated-transport tipper-driving long-distance-driving coach-driving patient-transport school-transport
    emergency-driving vehicle-recovery heavy-vehicle-instruction driving-instruction`,
  'forklift-driving': 'reach-truck-driving',
  'excavator-operation': 'mini-excavator-operation',
  'crane-operation': 'tower-crane-operation',
  'snow-clearing': 'snow-ploughing roof-snow-removal',
  cooking: `cooking-for-many special-diets cold-kitchen-work sauce-and-soup-making pizza-making sushi-making vegetarian-cooking traditional-cooking`,
  baking: 'cake-decorating pastry-making flatbread-baking sourdough-baking',
  cleaning: `hotel-room-cleaning hospital-cleaning industrial-cleaning office-cleaning school-cleaning home-cleaning moving-out-cleaning
    construction-cleaning`,
  sewing: 'industrial-sewing clothing-repair bunad-making costume-making curtain-making quilting',
  carpentry: 'timber-framing log-building interior-carpentry stair-building deck-building cladding-work furniture-making',
  roofing: 'turf-roofing slate-roofing membrane-roofing',
  'concrete-work': 'formwork rebar-fixing concrete-finishing',
  welding: 'tig-welding mig-welding pipe-welding aluminium-welding',
  metalworking: 'metal-turning metal-milling sheet-metal-work',
  'car-repair': 'electric-car-repair',
  automation: 'plc-programming',
  'garden-maintenance': 'lawn-mowing',
  milking: 'robot-milking',
  fishing: 'freshwater-fishing fly-fishing',
  climbing: 'climbing-instruction',
  sales: `telephone-sales business-sales door-to-door-sales clothing-sales sports-equipment-sales building-supplies-sales electronics-sales
    furniture-sales plant-sales car-sales spare-parts-sales machinery-sales export-sales farm-food-sales`,
  teaching: `teaching-norwegian teaching-mathematics teaching-languages teaching-english teaching-science teaching-arts-and-crafts
    teaching-physical-education teaching-food-and-health teaching-social-studies vocational-teaching online-teaching`,
  'coaching-sports': 'ski-coaching gymnastics-coaching',
  programming: `python-programming java-programming dotnet-programming javascript-programming php-programming c-programming
    embedded-programming front-end-development back-end-development mobile-app-development`,
  databases: 'database-administration',
  spreadsheets: 'advanced-spreadsheets',
  photography: 'portrait-photography',
  interpreting: 'remote-interpreting',
  'first-aid': 'first-aid-instruction emergency-response',
  'fire-fighting': 'smoke-diving wildfire-fighting',
};

const broaderThan = new Map<SkillId, SkillId[]>();
for (const [broad, narrow] of Object.entries(narrowerBy))
  for (const id of narrow.trim().split(/\s+/)) broaderThan.set(id, [...(broaderThan.get(id) ?? []), broad]);

/** Broader skills that having this one means having too; empty for most. */
export function broaderSkills(id: SkillId): readonly SkillId[] {
  return broaderThan.get(id) ?? [];
}
