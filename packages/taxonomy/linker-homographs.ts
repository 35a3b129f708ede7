/** Words that are spelt like other words: which of their meanings is meant is told by what else is said, and by the language it is said in. */
import type { Content } from './content-words.ts';
import type { Hit } from './linker-lookup.ts';
import { fold, type Token } from './normalise.ts';
import type { OccupationCode, SkillId } from './types.ts';

const set = (words: string) => new Set(fold(words).trim().split(/\s+/));

interface Around {
  /** As it was written. */
  written: string;
  before: string;
  /** The folded words of the whole text. */
  keys: ReadonlySet<string>;
  language: 'en' | 'no' | null;
}

interface Homograph {
  words: (key: string) => boolean;
  /** Occupations and skills that the word does not stand for. */
  not: ReadonlySet<string>;
  when: (around: Around) => boolean;
  /** A skill that it stands for then. */
  but?: SkillId;
}

const computers = set(
  `linux docker ubuntu debian windows kubernetes drift drifta drifte drifter driftet drifting data datamaskin pc it spill spel minecraft discord hosting nettverk network database
  databaser web nett backup sky skyen cloud kode python rack games game gaming admin virtuelle`,
);
const meals = set(
  `mat maten middag frokost lunsj kafe kafeen kafé restaurant restauranten restaurantar bar baren gjest gjester gjestene gjestar bryllup kaffe kaffi øl vin hotell hotellet selskap selskaper fest festen
  konfirmasjon bord bordene kantine kantina food guests wedding coffee drinks`,
);
/** Before "servere" they say that there are some: things, and nothing that is done. */
const counts = set('to tre fire fem flere fleire mange noen nokre mine egne eigne våre have has had two three four many');
const building = /^(?:bygg|anlegg|stillas|tomr|tomm?er|snekk|betong|forskal|grunnarb|gravem|arbeidslag|mur(?:er|ar|ing)?$)/;

const norwegianMarks = set(
  'jeg eg og på er har hadde med som til av hos hjå heime hjemme ikke ikkje da då det den en ei et eit vi om å han hun ho der',
);
const englishMarks = set('the and my was were with of to am can at have worked an like this our is at on from');

const any = (words: ReadonlySet<string>, keys: ReadonlySet<string>) => [...words].some((word) => keys.has(word));
const isComputers = ({ before, keys }: Around) => !any(meals, keys) && (any(computers, keys) || counts.has(before));
const one = (words: string) => {
  const listed = set(words);
  return (key: string) => listed.has(key);
};
const rule = (words: string | RegExp, not: string, when: Homograph['when'] = () => true, but?: SkillId): Homograph => ({
  words: typeof words === 'string' ? one(words) : (key) => words.test(key),
  not: new Set(not.split(' ')),
  when,
  ...(but && { but }),
});

const homographs: readonly Homograph[] = [
  rule(
    'server servere serverar serveren serverne serverane',
    'server-operation linux-administration',
    (around) => !isComputers(around),
  ),
  rule('server servere serverar serveren serverne serverane', '5131 table-service', isComputers, 'server-operation'),
  rule('servert serverte serverer servering', 'server-operation'),
  rule(/^(?!kon|ob|re)\w{2,}server(?:e|en|ar|ne|ene|ane)?$/, '5131 table-service'),
  rule('spiller spillere spilleren spillerne spelar spelarar spelarane', '2519 2513 game-development'),
  // "Butikkasserer" has the same stem.
  rule('butikken butikker butikkene butikkar butikkane', '5230'),
  rule('bas basen', '6222'),
  rule('bas basen', '3123', ({ keys }) => ![...keys].some((key) => building.test(key))),
  rule('host hosten', 'hospitality 5169', ({ written, language }) => /ø/i.test(written) || language === 'no'),
  rule('book books', 'bookkeeping booking'),
  rule('lift lifted lifting', 'lift-operation', ({ language }) => language === 'en'),
  rule('marked markedet marknaden marknad market markets', 'marketing'),
  rule('garden', '6113 9214 garden-maintenance', ({ language }) => language === 'no', 'farm-work'),
  rule('coop', '7317'),
  rule('oppdra oppdrar oppdratt oppdro oppdrog', 'fish-farming'),
  rule('handling', '5161'),
  rule('apoteket apotekene apoteka', '2262'),
];

function languageOf(tokens: readonly Token[], read: string): Around['language'] {
  let norwegian = 0;
  let english = 0;
  for (const { key, start, end } of tokens) {
    if (norwegianMarks.has(key) || /[æøå]/i.test(read.slice(start, end))) norwegian++;
    if (englishMarks.has(key) || (key === 'i' && read.slice(start, end) === 'I')) english++;
  }
  return norwegian === english ? null : norwegian > english ? 'no' : 'en';
}

export interface Meant {
  occupations: readonly Hit<OccupationCode>[];
  skills: readonly Hit<SkillId>[];
  /** What it means in place of what was taken away. */
  instead?: SkillId;
}

/** Leaves of what a word, alone or in a phrase, could stand for what it means in this text. */
export function meaningsOf(tokens: readonly Token[], read: string) {
  const places = new Map(tokens.map(({ start }, at) => [start, at]));
  let keys: ReadonlySet<string> | undefined;
  let language: Around['language'] | undefined;
  return ({ key, start, end }: Content, { occupations, skills, instead }: Meant, alone: boolean): Meant => {
    const possible = homographs.filter(({ words }) => words(key));
    if (possible.length === 0) return { occupations, skills, ...(instead && { instead }) };
    keys ??= new Set(tokens.map((token) => token.key));
    if (language === undefined) language = languageOf(tokens, read);
    const before = tokens[(places.get(start) ?? 0) - 1]?.key ?? '';
    const around = { written: read.slice(start, end), before, keys, language };
    const rules = possible.filter(({ when }) => when(around));
    // A phrase that stands in our lists means what it says: "kept the books".
    const isMeant = ({ term, how }: Hit<string>) => (!alone && how === 'named') || !rules.some(({ not }) => not.has(term.id));
    const means = alone ? rules.find(({ but }) => but !== undefined)?.but : instead;
    return { occupations: occupations.filter(isMeant), skills: skills.filter(isMeant), ...(means && { instead: means }) };
  };
}
