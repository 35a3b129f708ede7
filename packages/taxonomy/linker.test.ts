import { describe, expect, it } from 'vitest';
import { linkText, linkTitle, suggestOccupations, suggestSkills } from './linker.ts';
import { asBokmal, tokenise } from './normalise.ts';
import { occupationWords } from './occupation-words.data.ts';
import { findOccupation, occupations } from './occupations.ts';
import { unmetWords } from './sentences.fixture.ts';
import { findSkill } from './skills.ts';

const occupationsIn = (text: string) => linkText(text).occupations.map((concept) => concept.id);
/** Words that only English titles have: those of the official names, and heads of titles. */
const norwegianWords = new Set(occupations.flatMap(({ officialName }) => tokenise(officialName.nb).map(({ key }) => key)));
const englishWords = new Set(
  [
    ...occupations.flatMap(({ officialName }) => tokenise(officialName.en).map(({ key }) => key)),
    ...`worker operator manager engineer clerk officer driver teacher nurse maker cutter keeper cleaner attendant technician adviser developer
    dealer broker agent mechanic repairer installer fitter supervisor farmer grower breeder labourer helper guard painter builder layer
    grinder polisher smith moulder seller writer artist surgeon doctor lawyer judge analyst surveyor dentist dancer colonel
    politician mayor soldier scientist consultant specialist actor musician singer priest guide cook midwife pharmacist librarian economist owner founder principal dean lecturer professor therapist`.split(
      /\s+/,
    ),
  ].filter((key) => !norwegianWords.has(key)),
);
const skillsIn = (text: string) => linkText(text).skills.map((concept) => concept.id);

describe('occupation words', () => {
  it('are at least 6,000, at least eight for every unit group, and belong to unit groups that exist', () => {
    for (const code of Object.keys(occupationWords)) expect(findOccupation(code), code).toBeDefined();
    for (const { code } of occupations) expect(occupationWords[code]?.length ?? 0, code).toBeGreaterThanOrEqual(8);
    expect(new Set(Object.values(occupationWords).flat()).size).toBeGreaterThanOrEqual(6000);
  });

  it('are there in both languages for every unit group, and in nynorsk for many', () => {
    const isEnglish = (word: string) =>
      !/[æøå]/i.test(word) && tokenise(word).some(({ key }) => englishWords.has(key) || englishWords.has(key.replace(/s$/, '')));
    const without = (test: (word: string) => boolean) =>
      occupations.filter(({ code }) => !occupationWords[code]?.some(test)).map(({ code }) => code);
    expect(without(isEnglish)).toEqual([]);
    expect(without((word) => !isEnglish(word))).toEqual([]);
    const nynorsk = Object.values(occupationWords)
      .flat()
      .filter((word) => /(?:[^a]ar|eiar)$|skule|køyr|røyr|sjuke|rekneskap|eigedom|kyrkje|reinhald|handsam/.test(word));
    expect(nynorsk.length).toBeGreaterThanOrEqual(400);
  });

  it('lead to three unit groups at most', () => {
    const codes = new Map<string, Set<string>>();
    for (const [code, words] of Object.entries(occupationWords)) {
      for (const word of words) {
        const key = word.replace(/^~/, '').toLowerCase();
        codes.set(key, (codes.get(key) ?? new Set()).add(code));
      }
    }
    expect([...codes].filter(([, set]) => set.size > 3).map(([word]) => word)).toEqual([]);
  });
});

describe('linkText', () => {
  it('finds care work and truck driving in one sentence, and says which words led there', () => {
    const linked = linkText('har jobbet på sykehjem og kjørt litt truck');
    expect(linked.occupations.map((concept) => concept.id)).toEqual(expect.arrayContaining(['5321', '5329']));
    expect(linked.skills.find((concept) => concept.id === 'forklift-driving')?.matched).toBe('kjørt litt truck');
    expect(linked.unknownWords).toEqual([]);
  });

  it('reads English as well', () => {
    const linked = linkText('I was a pharmacist in Damascus');
    expect(linked.occupations[0]).toEqual({ id: '2262', score: 1, matched: 'pharmacist' });
    expect(linked.unknownWords).toEqual([]);
    expect(skillsIn('I repaired bicycles and cooked for many people')).toEqual(
      expect.arrayContaining(['bicycle-repair', 'cooking-for-many']),
    );
  });

  it('gives the broad skill right after the narrow one that cannot be had without it', () => {
    for (const said of ['laget mat til mange', 'I cooked for many people']) {
      const { skills } = linkText(said);
      const at = skills.findIndex(({ id }) => id === 'cooking-for-many');
      expect(skills[at + 1], said).toMatchObject({ id: 'cooking', matched: skills[at]?.matched });
      expect(skills[at + 1]?.score).toBeLessThan(skills[at]?.score ?? 0);
    }
    expect(skillsIn('laget mat hjemme')).not.toContain('cooking-for-many');
    expect(skillsIn('programmerer i Python')).toContain('programming');
    expect(skillsIn('jeg har ikke laget mat til mange')).toEqual([]);
  });

  it('reads nynorsk', () => {
    expect(occupationsIn('eg er sjukepleiar')[0]).toBe('2223');
    expect(occupationsIn('arbeidde som røyrleggar')[0]).toBe('7126');
  });

  it('tries bokmål for a nynorsk word that is not in the lists', () => {
    for (const [nynorsk, bokmal] of [
      ['sjukepleiar', 'sykepleier'],
      ['royrleggjar', 'rorlegger'],
      ['skulelaerar', 'skolelaerer'],
      ['eigedomsforvaltar', 'eiendomsforvalter'],
    ] as const) {
      expect(asBokmal(nynorsk)).toBe(bokmal);
    }
    for (const [said, code] of [
      ['sjukepleiarar', '2223'],
      ['røyrleggjar', '7126'],
      ['bussførarar', '8331'],
      ['reinhaldar', '9112'],
      ['lærar', '2341'],
      ['snikkar', '7115'],
      ['køyrar', '8322'],
    ] as const) {
      expect(occupationsIn(said)[0], said).toBe(code);
    }
  });

  it('reads æ, ø and å written any way', () => {
    for (const [said, code] of [
      ['laerling tomrer', '7115'],
      ['toemrer', '7115'],
      ['truckforer', '8344'],
      ['bussjafor', '8331'],
      ['SJAAFOER', '8322'],
    ] as const) {
      expect(occupationsIn(said)[0], said).toBe(code);
    }
  });

  it('links a word for a workplace to the few groups that work there', () => {
    expect(occupationsIn('kokker')).toEqual(['5120']);
    expect(occupationsIn('renhold')).toEqual(['9112']);
    expect(occupationsIn('kjøkken').sort()).toEqual(['5120', '9412']);
    expect(occupationsIn('helse')).toEqual(['5321']);
    expect(occupationsIn('sommerjobb')).toEqual([]);
    expect(occupationsIn('engelsktalende')).toEqual([]);
  });

  it('meets compounds however they are written', () => {
    for (const written of ['renholdsarbeider', 'renholds-arbeider', 'renholds arbeider', 'RENHOLDSARBEIDERE']) {
      expect(occupationsIn(written)[0], written).toBe('9112');
    }
    expect(occupationsIn('bussjåfør')[0]).toBe('8331');
    expect(occupationsIn('buss-sjåfør')).toContain('8331');
    expect(occupationsIn('engelsklærer i ungdomsskolen')).toContain('2353');
    expect(occupationsIn('lagerjobb')).toContain('4321');
  });

  it('finds longer words by their end', () => {
    expect(occupationsIn('pleier')).toEqual(expect.arrayContaining(['2223', '5321']));
    expect(occupationsIn('smidkokk')).toContain('5120');
    expect(occupationsIn('bygger')).not.toContain('2651');
    expect(occupationsIn('smeden')).toContain('7221');
  });

  it('forgives misspellings', () => {
    expect(occupationsIn('helsefagarbeidr')[0]).toBe('5321');
    expect(occupationsIn('elektirker')[0]).toBe('7411');
    expect(occupationsIn('barnehageasistent')[0]).toBe('5311');
  });

  it('forgives one or two slips of the finger, and links no word that only looks alike', () => {
    for (const [typed, code] of [
      ['helsefagarbeidr', '5321'],
      ['sykkepleier', '2223'],
      ['truckførar', '8344'],
      ['elektirker', '7411'],
      ['renholler', '9112'],
      ['snekkar', '7115'],
      ['bussjåførr', '8331'],
      ['electrican', '7411'],
    ] as const) {
      expect(occupationsIn(typed)[0], typed).toBe(code);
    }
    for (const word of 'Polen gravid mandag penger venner samarbeid fredag ferie folk people happy punktlig motivated team tall'.split(
      ' ',
    )) {
      expect([...occupationsIn(word), ...skillsIn(word)], word).toEqual([]);
    }
  });

  it('takes two things with "og" between them for two things', () => {
    expect(occupationsIn('Jeg er programmerer og kan Python')).toContain('2512');
    expect(skillsIn('Jeg er programmerer og kan Python')).toContain('python-programming');
    expect(skillsIn('laste og losse')).toContain('loading-and-unloading');
  });

  it('understands how people say it when they know no title', () => {
    for (const [said, code, skill] of [
      ['jobbe med dyr', '5164', 'animal-care'],
      ['work with animals', '5164', 'animal-care'],
      ['something with animals', '6121', 'animal-care'],
      ['noe med dyr', '3240', 'animal-care'],
      ['work in the forest', '6210', 'tree-felling'],
      ['jobbe i skogen', '6210', 'tree-felling'],
      ['jobbe med barn', '5311', 'childcare'],
      ['work with children', '5311', 'childcare'],
      ['noe med små barn', '5311', 'kindergarten-work'],
      ['hjelpe gamle', '5329', 'elderly-care'],
      ['help old people', '5329', 'elderly-care'],
      ['kjøre buss', '8331', 'bus-driving'],
      ['drive a bus', '8331', 'bus-driving'],
      ['lage mat', '5120', 'cooking'],
      ['cook', '5120', 'cooking'],
      ['vaske', '9112', 'cleaning'],
      ['cleaning', '9112', 'cleaning'],
      ['jobbe på kontor', '4110', 'office-work'],
      ['office work', '4110', 'office-work'],
      ['data', '3512', 'computer-use'],
      ['IT', '3512', 'it-support'],
      ['snekre', '7115', 'carpentry'],
      ['sveise', '7212', 'welding'],
      ['selge ting', '5223', 'sales'],
      ['hage', '9214', 'garden-maintenance'],
      ['gardening', '6113', 'garden-maintenance'],
    ] as const) {
      expect(occupationsIn(said), said).toContain(code);
      expect(skillsIn(said), said).toContain(skill);
    }
    for (const denied of ['no children', 'I have no animals', 'no experience as a cook'])
      expect([...occupationsIn(denied), ...skillsIn(denied)], denied).toEqual([]);
    expect(occupationsIn('work in the forest')).not.toContain('2636');
    expect(linkText('noe ute')).toEqual({ occupations: [], skills: [], unknownWords: [] });
  });

  it('finds what people do unpaid', () => {
    expect(skillsIn('tatt vare på familien')).toContain('caring-for-family');
    expect(skillsIn('kjørt traktor på gården')).toContain('tractor-driving');
    expect(skillsIn('ran a game server')).toContain('game-server-operation');
    expect(skillsIn('tolket for andre')).toContain('interpreting');
  });

  it('leaves out what is denied, and only that', () => {
    expect(occupationsIn('jeg har ikke jobbet som kokk, men som servitør')).toEqual(['5131']);
    expect(occupationsIn('I have never been a cook or a waiter')).toEqual([]);
    expect(skillsIn("I can't drive a bus")).not.toContain('bus-driving');
    expect(occupationsIn('ikke bare kokk')).toContain('5120');
    expect(occupationsIn('aldri kokk. Servitør i fem år')).toEqual(['5131']);
  });

  it('says nothing about nothing', () => {
    const nothing = { occupations: [], skills: [], unknownWords: [] };
    for (const text of ['', '   ', '!!! 123 ...', 'jeg er og har']) expect(linkText(text)).toEqual(nothing);
  });

  it('guesses, with a low score, rather than leave a person with nothing', () => {
    const { occupations: guesses } = linkText('fører');
    expect(guesses.map((concept) => concept.id)).toContain('8342');
    for (const { score } of guesses) expect(score).toBeLessThanOrEqual(0.5);
    for (const noTitle of ['Damascus', 'hei', 'Somalia']) expect(occupationsIn(noTitle), noTitle).toEqual([]);
  });

  it('does not take everyday words for titles', () => {
    expect(occupationsIn('Jeg snakker litt norsk og har bodd i Norge i tre år')).toEqual([]);
    expect(occupationsIn('jobba i butikk')).toEqual(['5223']);
    expect(skillsIn('laget mat')).not.toContain('cooking-for-many');
    expect(occupationsIn('it was good')).toEqual([]);
    expect(occupationsIn('jobber med IT')).toContain('3512');
    expect(occupationsIn('assistent')).not.toContain('3511');
  });

  it('reports each word it does not know once, as written', () => {
    expect(linkText('Xyzzyq og xyzzyq').unknownWords).toEqual(['Xyzzyq']);
  });

  it('takes any text, reads 4,000 characters of it, and answers the same each time', () => {
    for (const text of [
      '\u0000\ud800',
      '👩‍🍳 кухар طباخ 厨师',
      `${'a'.repeat(100_000)}`,
      'kokk '.repeat(20_000),
      `${'é'.repeat(5000)}kokk`,
    ]) {
      expect(linkText(text)).toEqual(linkText(text));
    }
    expect(occupationsIn(`${'.'.repeat(4000)} kokk`)).toEqual([]);
  });

  it('gives only concepts that exist, scores within bounds, no more than asked for', () => {
    const linked = linkText('kokk, servitør, vaktmester, snekker, lærer, kjørt buss, vasket, strikket, sveiset', { limit: 3 });
    expect(linked.occupations).toHaveLength(3);
    expect(linked.skills).toHaveLength(3);
    for (const { id, score } of linked.occupations) {
      expect(findOccupation(id)).toBeDefined();
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
    for (const { id } of linked.skills) expect(findSkill(id)).toBeDefined();
  });
});

describe('linkText with much to read', () => {
  // How long it takes is measured by `npm run bench -- linker`.
  it('finds nothing in 4,000 characters of words it has never met', () => {
    const { occupations, skills } = linkText(unmetWords);
    expect({ occupations, skills }).toEqual({ occupations: [], skills: [] });
  });
});

describe('linkTitle', () => {
  it('ranks unit groups for a whole title, also for words it has not met', () => {
    expect(linkTitle('Sykepleier')[0]?.id).toBe('2223');
    expect(linkTitle('Senior Software Engineer').map((concept) => concept.id)).toContain('2512');
    expect(linkTitle('Pizzabakermester')[0]?.id).toBe('7512');
    expect(linkTitle('Produksjonssjef (bygg og anlegg)', 5).map((concept) => concept.id)).toContain('1323');
  });

  it('reads the level of a title and the field in its brackets together', () => {
    expect(linkTitle('Avdelingsingeniør (bygg)')[0]?.id).toBe('3112');
    expect(linkTitle('Arbeidsleder (bygg og anlegg)')[0]?.id).toBe('3123');
    expect(linkTitle('Sivilingeniør (elkraft)')[0]?.id).toBe('2151');
    expect(linkTitle('Avdelingsleder (sykehus)')[0]?.id).toBe('1342');
  });

  it('finds English titles turned around', () => {
    for (const [title, code] of [
      ['Nurse, registered', '2223'],
      ['Operator, forklift', '8344'],
      ['Worker, farm', '9213'],
    ] as const) {
      expect(
        linkTitle(title).map(({ id }) => id),
        title,
      ).toContain(code);
    }
  });

  it('always gives something where letters are alike, and nothing for nothing', () => {
    expect(linkTitle('kvasimontasje', 3).length).toBe(3);
    expect(linkTitle('')).toEqual([]);
    expect(linkTitle('kokk', 0)).toEqual([]);
  });
});

describe('suggestions', () => {
  it('complete what is being typed, in the language of the reader', () => {
    expect(suggestOccupations('sykep', 'en')[0]).toMatchObject({ id: '2223', name: 'Nurse' });
    expect(suggestOccupations('kok', 'nb', 3)[0]?.id).toBe('5120');
    expect(suggestSkills('truck', 'nb')[0]).toEqual({ id: 'forklift-driving', name: 'truckkjøring', word: 'truck' });
    expect(suggestSkills('driv', 'en', 2).length).toBe(2);
  });

  it('fall back on likeness, and give nothing for nothing', () => {
    expect(suggestOccupations('elektirker', 'nb').map((suggestion) => suggestion.id)).toContain('7411');
    expect(suggestOccupations('', 'nb')).toEqual([]);
    expect(suggestSkills('  ', 'en')).toEqual([]);
  });
});
