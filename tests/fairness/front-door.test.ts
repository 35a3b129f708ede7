/**
 * Over HTTP as a visitor comes in: own words are understood, answers become a draft, the draft becomes matches. The same answers told with
 * another name, sex, age, origin, country of study, mother tongue, illness, gap or help from NAV give the same list, bands and reasons.
 */
import { isDeepStrictEqual } from 'node:util';
import { noAnswers } from '@arena/contract/no-answers';
import type { Answers, Study } from '@arena/contract/profiles';
import { countries } from '@arena/taxonomy/countries';
import { languages } from '@arena/taxonomy/languages';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { seedDemo } from '../../apps/api/src/db/demo/seed.ts';
import { type Arena, openArena, type Person } from '../../apps/api/test/arena.ts';
import { stories, tellings } from './tellings.data.ts';

// Only against a test that hangs: each makes dozens of lists, and a busy machine is no fault of theirs.
vi.setConfig({ testTimeout: 60_000 });

let arena: Arena;
let pairs = 0;
beforeAll(async () => {
  arena = await openArena();
  await seedDemo(arena.deps.database, new Date());
  const { pool } = arena.deps.database;
  // Every third, and who asks for another language: enough of a market, and a thousand lists in seconds.
  await pool.query(`update opportunities set expires_at = now() - interval '1 day' where id in (
    select id from (select id, row_number() over (order by title_nb, id) as place from opportunities) as placed where place % 3 > 0)
    and id not in (select opportunity_id from requirements where requirement ->> 'language' not in ('nb', 'en'))`);
  const { rows } = await pool.query<{ id: string }>('select id from opportunities');
  await arena.deps.market.refresh({ opportunityIds: rows.map(({ id }) => id) });
});
afterAll(() => arena.close());

/** The same choices in every run. */
function seeded(seed: number): <T>(list: readonly T[]) => T {
  let state = seed;
  return (list) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)] as (typeof list)[number];
  };
}

type Story = (typeof stories)[number];
interface Read {
  occupations: { id: string }[];
  skills: { id: string }[];
}
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

const common: Partial<Answers> = {
  homePlaceId: 'hamar',
  travelModes: ['bus', 'train'],
  maxTravelMinutes: 60,
  languages: [
    { code: 'nb', oral: 'B1', written: 'A2' },
    { code: 'en', oral: 'B2', written: 'B2' },
  ],
};

/** The answers after the words were read as the start pages read them. */
async function told(language: 'nb' | 'en', canWords: string, wishWords: string, more: Partial<Answers> = {}): Promise<Answers> {
  const read = async (text: string, about: 'can' | 'wish'): Promise<Read> => {
    if (text === '') return { occupations: [], skills: [] };
    const { body } = await arena.call(arena.visitor, 'POST /api/taxonomy/understand', { body: { text, language, about } });
    return body;
  };
  const [can, wish] = [await read(canWords, 'can'), await read(wishWords, 'wish')];
  return {
    ...noAnswers,
    ...common,
    canWords,
    wishWords,
    knownOccupations: idsOf(can.occupations).slice(0, 12),
    skills: idsOf(can.skills).slice(0, 30),
    wantedOccupations: idsOf(wish.occupations).slice(0, 12),
    ...more,
  };
}

/** The whole list as the person reads it, best first. */
async function matchesOf(answers: Answers, language: 'nb' | 'en', show?: number) {
  const { headers, status } = await arena.call(arena.visitor, 'PUT /api/draft', { body: { answers, shared: false } });
  expect(status).toBe(204);
  const cookies = [headers['set-cookie']].flat().map((cookie) => String(cookie).split(';')[0]);
  const person: Person = { ...arena.visitor, cookie: cookies.join('; ') };
  const query = show === undefined ? { language } : { language, show };
  const { body } = await arena.call(person, 'GET /api/matches', { query });
  expect(body.basis).toBe('draft');
  return body.matches.map(({ opportunity, match, lifts }) => ({
    id: opportunity.id,
    band: match.band,
    reasons: match.reasons,
    lifts,
  }));
}

type Matches = Awaited<ReturnType<typeof matchesOf>>;

/** One pair. What was told when it is not the same as before, or nothing. */
async function leakOf(language: 'nb' | 'en', before: Matches, answers: Answers, because: string): Promise<string[]> {
  pairs++;
  return isDeepStrictEqual(await matchesOf(answers, language), before) ? [] : [because];
}

const withTelling = ({ can: [first, second] }: Story, telling: string, place: number): string => {
  if (place === 0) return `${telling}. ${first} ${second}.`;
  return place === 1 ? `${first} ${second}. ${telling}.` : `${first} ${second}, ${telling.replace(/^(Jeg|Eg|I) /, '$1 ')}`;
};

describe('the same answers, told by somebody else', () => {
  const pick = seeded(20261122);
  for (const [position, story] of stories.entries())
    it(`give the same matches in story ${position + 1}: ${story.can.join(' ')}`, async () => {
      const { language, wish } = story;
      const before = await matchesOf(await told(language, story.can.join(' '), wish), language);
      expect(before.length).toBe(30);
      const leaks: string[] = [];
      for (const telling of Object.values(tellings[language]).flat()) {
        const text = withTelling(story, telling, pick([0, 1, 2]));
        leaks.push(...(await leakOf(language, before, await told(language, text, wish), text)));
      }
      expect(leaks).toEqual([]);
    });
});

describe('another person altogether', () => {
  it('with everything about them exchanged at once gives the same matches', async () => {
    const pick = seeded(7);
    const leaks: string[] = [];
    for (let round = 0; round < 30; round++) {
      const story = pick(stories);
      const { language, wish } = story;
      const groups = Object.values(tellings[language]);
      const somebody = () => groups.map((group) => pick(group)).join('. ');
      const plain = story.can.join(' ');
      const [one, other] = [`${somebody()}. ${plain}.`, `${plain}. ${somebody()}.`];
      const before = await matchesOf(await told(language, one, wish), language);
      leaks.push(...(await leakOf(language, before, await told(language, other, wish), `${one} / ${other}`)));
    }
    expect(leaks).toEqual([]);
  });
});

describe('what is told in fields', () => {
  const pick = seeded(11);
  const study: Study = {
    level: 6,
    kind: 'degree',
    field: 'nursing',
    name: 'Nursing',
    school: 'A school',
    country: 'NO',
    year: 2018,
    recognition: 'none',
  };

  it('gives the same matches whatever country a degree is from', async () => {
    const answers = await told('nb', 'Jeg er sykepleier', '', { studies: [{ ...study, country: 'SE' }] });
    const before = await matchesOf(answers, 'nb');
    const leaks: string[] = [];
    for (const country of ['SY', 'PL', 'PH', 'SO', ...Array.from({ length: 30 }, () => pick(countries).code)].filter(
      (code) => code !== 'NO',
    ))
      leaks.push(...(await leakOf('nb', before, { ...answers, studies: [{ ...study, country }] }, country)));
    // Recognised, a degree from abroad is one like all others.
    const granted = { ...answers, studies: [{ ...study, country: 'SY', recognition: 'granted' as const }] };
    leaks.push(...(await leakOf('nb', await matchesOf({ ...answers, studies: [study] }, 'nb'), granted, 'recognised')));
    expect(leaks).toEqual([]);
  });

  it('gives the same matches whatever one’s school, its year, and the years between jobs are', async () => {
    const answers = await told('nb', 'Jeg er sykepleier', '');
    const job = { evidence: 'worked', what: 'Sykepleier', where: 'Et sykehus', occupation: '2223' } as const;
    const whose = (name: string, year: number | null, from: string | null, to: string | null): Answers => ({
      ...answers,
      studies: [{ ...study, school: name, name, year }],
      experiences: [{ ...job, where: name, from, to }],
    });
    const before = await matchesOf(whose('A school', 2018, '2018', null), 'nb');
    const leaks: string[] = [];
    for (const name of ['University of Damascus', 'Høgskolen i Gjøvik', 'مدرسة', 'Madrasa'])
      for (const year of [1962, 2025, null])
        for (const [from, to] of [
          ['2001', '2003'],
          [null, null],
        ] as const)
          leaks.push(...(await leakOf('nb', before, whose(name, year, from, to), `${name} ${year} ${from}–${to}`)));
    expect(leaks).toEqual([]);
  });

  it('gives the same bands and reasons at every age, and whatever is wished for at the place of work', async () => {
    const answers = await told('nb', 'Jeg har jobbet i butikk', '');
    const before = await matchesOf(answers, 'nb', 200);
    const known = new Map(before.map((one) => [one.id, one]));
    const leaks: string[] = [];
    const ages = (['under-16', '16-17', '18-plus'] as const).map((ageGroup) => ({ ageGroup }));
    const wishes = ['step-free', 'quiet', 'flexible-hours', 'mentor'].map((fact) => ({ wishedFacts: [fact] }));
    for (const more of [...ages, ...wishes]) {
      pairs++;
      const after = await matchesOf({ ...answers, ...more }, 'nb', 200);
      // What the law does not let somebody do yet stands last, and wishes break ties; both are judged alike.
      for (const one of after) if (!isDeepStrictEqual(known.get(one.id), one)) leaks.push(`${JSON.stringify(more)} ${one.id}`);
      if ('ageGroup' in more && more.ageGroup === '18-plus') expect(after).toEqual(before);
    }
    expect(leaks).toEqual([]);
  });

  it('gives the same matches whatever one’s mother tongue is, but where an employer asks for that language', async () => {
    const answers = await told('nb', 'Jeg har jobbet i butikk', '');
    const mother = (code: string): Answers => ({
      ...answers,
      languages: [...answers.languages, { code, oral: 'C2', written: 'C2' }],
    });
    const asks = (id: string, code: string) =>
      arena.deps.market.get(id)?.match.requirements.some((one) => one.type === 'language' && one.language === code) ?? false;
    const asked = new Set<string>();
    const before = await matchesOf(answers, 'nb', 200);
    for (const { code } of languages) {
      if (code === 'nb' || code === 'en') continue;
      pairs++;
      const after = await matchesOf(mother(code), 'nb', 200);
      for (const { id } of after) if (asks(id, code)) asked.add(code);
      const silent = (list: Matches) => list.filter(({ id }) => !asks(id, code));
      expect(silent(after), code).toEqual(silent(before));
    }
    expect(asked.size, 'the demo has employers who ask for a language').toBeGreaterThan(0);
  });
});

describe('this test', () => {
  it('has looked at a thousand pairs and more', () => {
    expect(pairs).toBeGreaterThanOrEqual(1000);
  });

  it('notices a word that leads to work', async () => {
    const before = await matchesOf(await told('nb', 'Jeg har vasket på hotell', ''), 'nb');
    expect(await leakOf('nb', before, await told('nb', 'Jeg er rørlegger. Jeg har vasket på hotell', ''), 'leak')).toEqual([
      'leak',
    ]);
  });
});
