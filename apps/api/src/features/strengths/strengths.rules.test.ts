import { noAnswers } from '@arena/contract/no-answers';
import type { Answers, Experience } from '@arena/contract/profiles';
import { skillsOfOccupation } from '@arena/taxonomy/skills';
import { describe, expect, it } from 'vitest';
import { groupSkills, hasToldSomething, occupationsToShow, offeredSkills, reachableFrom } from './strengths.rules.ts';

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
      ['task', 'told'],
      ['words', 'told'],
    ]);
    const all = groups.flatMap(({ skills }) => skills.map(({ id }) => id));
    expect(new Set(all).size).toBe(all.length);
    expect(groups[0]?.skills.find(({ id }) => id === 'cooking')?.also.map(({ source }) => source)).toEqual(['task', 'words']);
    expect(groups[2]?.skills).toEqual([{ id: 'forklift-driving', also: [] }]);
  });

  it('count paid work before volunteering and what is learned before what is told', () => {
    const volunteer: Experience = { ...cook, evidence: 'volunteered', occupation: '5311' };
    const told = { experiences: [volunteer, cook], knownOccupations: ['8331'], authorisations: ['nurse'] };
    const usual = offeredSkills(answers(told));
    expect(usual.map(({ from }) => from.evidence)).toEqual(['worked', 'volunteered', 'studied', 'told']);
    const groups = groupSkills(answers({ ...told, skills: usual.flatMap(({ skills }) => skills.slice(0, 1)) }));
    expect(groups.map(({ from }) => from.evidence)).toEqual(['worked', 'volunteered', 'studied', 'told']);
  });

  it('are only those that somebody told of: what is usual in work is asked and never claimed', () => {
    const told = { canWords: 'hjelpe gamle folk', knownOccupations: ['5321'], tasks: ['cooked-for-many'], experiences: [cook] };
    const claimed = groupSkills(answers(told)).flatMap(({ skills }) => skills.map(({ id }) => id));
    expect(claimed).not.toContain('medication-administration');
    expect(claimed).not.toContain('sauce-and-soup-making');
    const offered = offeredSkills(answers(told)).flatMap(({ skills }) => skills);
    expect(offered).toEqual(expect.arrayContaining(['medication-administration', 'sauce-and-soup-making']));
    expect(offered.filter((id) => claimed.includes(id))).toEqual([]);
    const ticked = answers({ ...told, skills: ['medication-administration'] });
    expect(groupSkills(ticked).find(({ from }) => from.source === 'occupation')).toMatchObject({
      from: { occupation: '5321' },
      skills: [{ id: 'medication-administration' }],
    });
    expect(offeredSkills(ticked).flatMap(({ skills }) => skills)).not.toContain('medication-administration');
    const { near, oneStep } = reach(told);
    expect([...near, ...oneStep].find(({ code }) => code === '5321')).toMatchObject({ held: [], takes: { skills: [] } });
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

describe('work one step away', () => {
  const pharmacist = { knownOccupations: ['2262'], skills: [...skillsOfOccupation('2262')], languages: [] };

  it('has a skill in common that few other occupations take, or is in the same field', () => {
    const { near, oneStep } = reach(pharmacist);
    const found = codes([...near, ...oneStep]);
    for (const bar of ['5132', '4212', '5131']) expect(found).not.toContain(bar);
    const shop = reach({ skills: ['customer-service', 'cash-register'] });
    expect(codes([...shop.near, ...shop.oneStep])).not.toContain('4212');
  });

  it('says where some of the jobs need an approval, and that Norwegian is not told', () => {
    const guarded = [...reach({ knownOccupations: ['2611'] }).near, ...reach({ knownOccupations: ['2611'] }).oneStep];
    expect(guarded[0]).toMatchObject({ code: '2611', takes: { someAuthorised: true } });
    expect(guarded[0]?.unknown).toContain('norwegian');
    expect(reach({ knownOccupations: ['5120'] }).near[0]).toMatchObject({ takes: { someAuthorised: false } });
  });
});

describe('a CV', () => {
  it('has no title that the law guards, unless its owner is approved', () => {
    expect(occupationsToShow(answers({ knownOccupations: ['5321', '5120'] }))).toEqual(['5120']);
    expect(occupationsToShow(answers({ knownOccupations: ['2223'], authorisations: ['nurse'] }))).toEqual(['2223']);
    expect(hasToldSomething(answers({ knownOccupations: ['5321'] }))).toBe(false);
  });

  it('can be written of a single task or language, and not of a place', () => {
    expect(hasToldSomething(answers({ tasks: ['cooked-for-many'] }))).toBe(true);
    expect(hasToldSomething(answers({ languages: [{ code: 'uk', oral: 'C2', written: null }] }))).toBe(true);
    expect(hasToldSomething(answers({ homePlaceId: 'hamar', canWords: 'hei' }))).toBe(false);
  });
});
