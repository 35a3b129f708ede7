import { everydayTaskRows } from './everyday-tasks.data.ts';
import type { Bilingual, OccupationCode, SkillId } from './types.ts';

/** Keys of the drawings beside the tasks. Several tasks share one. Every key here is used. */
export const taskDrawings = [
  'helping-hands',
  'child',
  'broom',
  'pot',
  'animal',
  'horse',
  'beehive',
  'tractor',
  'plant',
  'tree',
  'fish',
  'wheel',
  'car',
  'engine',
  'hammer',
  'paintbrush',
  'shovel',
  'box',
  'speech',
  'papers',
  'people',
  'scissors',
  'needle',
  'yarn',
  'computer',
  'phone',
  'camera',
  'stall',
  'note',
] as const;
export type TaskDrawing = (typeof taskDrawings)[number];

const groupIds = [
  'home',
  'food',
  'animals-and-land',
  'hands-and-machines',
  'people',
  'computers',
  'selling-and-order',
  'culture-and-clubs',
] as const;
export type EverydayTaskGroupId = (typeof groupIds)[number];

export interface EverydayTaskGroup {
  id: EverydayTaskGroupId;
  name: Bilingual;
}

/** Something many have done, paid or not. Picking one tells the skills it takes, and nothing else about the person. */
export interface EverydayTask {
  id: string;
  /** In the past, as a person says it: "Laget mat til mange". */
  name: Bilingual;
  drawing: TaskDrawing;
  group: EverydayTaskGroupId;
  /** Two to six skills that doing this takes. */
  skills: readonly SkillId[];
  /** One to four unit groups that such experience leads towards, nearest first. Not a promise that nothing more is asked there. */
  near: readonly OccupationCode[];
}

const groupNames: Readonly<Record<EverydayTaskGroupId, Bilingual>> = {
  home: { nb: 'Hjem og hus', en: 'Home and house' },
  food: { nb: 'Mat', en: 'Food' },
  'animals-and-land': { nb: 'Dyr, jord og skog', en: 'Animals, land and forest' },
  'hands-and-machines': { nb: 'Hender og maskiner', en: 'Hands and machines' },
  people: { nb: 'Med mennesker', en: 'With people' },
  computers: { nb: 'Data og nett', en: 'Computers and the web' },
  'selling-and-order': { nb: 'Salg og regnskap', en: 'Selling and accounts' },
  'culture-and-clubs': { nb: 'Kultur og fritid', en: 'Culture and free time' },
};

/** In the order to show them. */
export const everydayTaskGroups: readonly EverydayTaskGroup[] = groupIds.map((id) => ({ id, name: groupNames[id] }));

/** In the order to show them, group by group. */
export const everydayTasks: readonly EverydayTask[] = groupIds.flatMap((group) =>
  everydayTaskRows[group].map(([id, nb, en, drawing, skills, near]) => ({
    id,
    name: { nb, en },
    drawing,
    group,
    skills: skills.split(' '),
    near: near.split(' '),
  })),
);

const byId = new Map(everydayTasks.map((task) => [task.id, task]));

export function findEverydayTask(id: string): EverydayTask | undefined {
  return byId.get(id);
}

/** @throws RangeError when the id is not one of ours. */
export function getEverydayTask(id: string): EverydayTask {
  const found = byId.get(id);
  if (!found) throw new RangeError(`Unknown everyday task: ${id}`);
  return found;
}
