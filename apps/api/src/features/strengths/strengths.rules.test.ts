import { noAnswers } from '@arena/contract/no-answers';
import type { Answers, Experience } from '@arena/contract/profiles';
import { skillsOfOccupation } from '@arena/taxonomy/skills';
import { describe, expect, it } from 'vitest';
import { groupSkills, hasToldSomething, reachableFrom } from './strengths.rules.ts';

const answers = (told: Partial<Answers>): Answers => ({ ...noAnswers, ...told });
const cook: Experience = { evidence: 'worked', what: 'Kokk', where: 'Hotellet', from: '2019', to: null, occupation: '5120' };
const nothingOpen = new Map<string, number>();
const reach = (told: Partial<Answers>, open = nothingOpen) => reachableFrom(answers(told), open);
const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);

describe('skills and where they come from', () => {
  it('stand once, under the strongest thing that tells of them, with the others named', () => {
    const groups = groupSkills(
      answers({ experiences: [cook], tasks: ['cooked-for-many'], skills: ['cooking', 'forklift-driving'] }),
    );
    expect(groups.map(({ from }) => [from.source, from.evidence])).toEqual([
      ['experience', 'worked'],
      ['words', 'told'],
    ]);
    const all = groups.flatMap(({ skills }) => skills.map(({ id }) => id));
    expect(new Set(all).size).toBe(all.length);
    expect(groups[0]?.skills.find(({ id }) => id === 'cooking')?.also.map(({ source }) => source)).toEqual(['task', 'words']);
    expect(groups[1]?.skills).toEqual([{ id: 'forklift-driving', also: [] }]);
  });

  it('count paid work before volunteering and what is learned before what is told', () => {
    const volunteer: Experience = { ...cook, evidence: 'volunteered', occupation: '5311' };
    const groups = groupSkills(
      answers({ experiences: [volunteer, cook], knownOccupations: ['8331'], authorisations: ['nurse'] }),
    );
    expect(groups.map(({ from }) => from.evidence)).toEqual(['worked', 'volunteered', 'studied', 'told']);
  });

  it('are none for an experience that no occupation is known for, and for ids that nobody knows', () => {
    expect(
      groupSkills(answers({ experiences: [{ ...cook, occupation: null }], tasks: ['no-task'], skills: ['no-skill'] })),
    ).toEqual([]);
  });
});

describe('occupations within reach', () => {
  it('begin with the work that is known', () => {
    const { near } = reach({ knownOccupations: ['5120'] });
    expect(near[0]).toMatchObject({ code: '5120', known: true, takes: { skills: [], tradeCertificate: false } });
  });

  it('say what a step takes: a task leads to an occupation whose other skills are learned there', () => {
    const { near, oneStep } = reach({ tasks: ['cooked-for-many'] });
    expect(codes(near)).not.toContain('9412');
    const helper = oneStep.find(({ code }) => code === '9412');
    expect(helper?.held.length).toBeGreaterThan(0);
    expect(helper?.takes.skills).toEqual(skillsOfOccupation('9412').filter((id) => !helper?.held.includes(id)));
  });

  it('keep work that the law guards a step away until the approval is there, however much of it is known', () => {
    const told = { skills: [...skillsOfOccupation('2223')] };
    const before = reach(told);
    expect(codes(before.near)).not.toContain('2223');
    expect(before.oneStep.find(({ code }) => code === '2223')?.takes.authorisations).toEqual(['nurse']);
    const education = { level: 4, abroad: true, recognised: false } as const;
    expect(codes(reach({ ...told, education, authorisations: ['nurse'] }).near)).toContain('2223');
  });

  it('never call missing what nobody asked', () => {
    const told = { skills: [...skillsOfOccupation('8332')] };
    const unknown = [...reach(told).near, ...reach(told).oneStep].find(({ code }) => code === '8332');
    expect(unknown).toMatchObject({ takes: { licences: [], norwegian: null }, unknown: ['norwegian', 'licences'] });
    const without = reach({ ...told, licences: ['B'], languages: [{ code: 'nb', oral: 'A1', written: null }] });
    const missing = [...without.near, ...without.oneStep].find(({ code }) => code === '8332');
    expect(missing?.unknown ?? []).toEqual([]);
    expect(codes(without.near)).not.toContain('8332');
  });

  it('leave out what the person said no to', () => {
    const { near, oneStep } = reach({ knownOccupations: ['5120'], unwantedOccupations: ['5120'] });
    expect(codes([...near, ...oneStep])).not.toContain('5120');
  });

  it('are never fewer for knowing more', () => {
    const less = reach({ skills: [...skillsOfOccupation('9412')].slice(0, 4) });
    const more = reach({ skills: [...skillsOfOccupation('9412')] });
    const place = ({ near, oneStep }: typeof less) =>
      codes(near).includes('9412') ? 2 : codes(oneStep).includes('9412') ? 1 : 0;
    expect(place(more)).toBeGreaterThanOrEqual(place(less));
    expect(place(more)).toBe(2);
  });

  it('are none for somebody who told nothing', () => {
    expect(reach({})).toEqual({ near: [], oneStep: [] });
  });
});

describe('a CV', () => {
  it('can be written of a single task or language, and not of a place', () => {
    expect(hasToldSomething(answers({ tasks: ['cooked-for-many'] }))).toBe(true);
    expect(hasToldSomething(answers({ languages: [{ code: 'uk', oral: 'C2', written: null }] }))).toBe(true);
    expect(hasToldSomething(answers({ homePlaceId: 'hamar', canWords: 'hei' }))).toBe(false);
  });
});
