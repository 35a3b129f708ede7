import { describe, expect, it } from 'vitest';
import { searches } from './asked.fixture.ts';
import { type AskedPart, readAsked, withoutPart } from './asked.ts';
import { longestAskedRead } from './asked-words.ts';
import { isListed } from './content-words.ts';
import { linkText } from './linker.ts';
import { findPlace } from './places.ts';
import { protectedPhrases, protectedWords } from './protected-words.data.ts';
import { isProtectedWord } from './protected-words.ts';

const named = ({ type, id }: AskedPart) => `${type}:${id}`;
/** Skills are told apart in tests of their own: they stand in the same words as occupations. */
const understood = (text: string) =>
  readAsked(text)
    .parts.filter(({ type }) => type !== 'skill')
    .map(named);

describe('readAsked', () => {
  it.each(searches)('understands "%s" as "%s" and leaves "%s"', (text, parts, rest) => {
    expect(understood(text).join(' ')).toBe(parts);
    expect(readAsked(text).rest).toBe(rest);
  });

  it('finds the skill in the same words as the occupation', () => {
    const { parts } = readAsked('truck lillehammer');
    expect(parts.map(named)).toContain('skill:forklift-driving');
    expect(new Set(parts.filter(({ start }) => start === 0).map(({ matched }) => matched))).toEqual(new Set(['truck']));
  });

  it('leaves out a skill that a word only resembles', () => {
    expect(readAsked('prest').parts.map(named)).toEqual(['occupation:2636']);
    expect(readAsked('livsarbeid').parts).toEqual([]);
  });

  it('gives every unit group a wish may mean, and a name for it', () => {
    const [animals] = readAsked('something with animals').parts;
    expect(animals).toMatchObject({ matched: 'something with animals', name: { nb: 'dyr', en: 'animals' } });
    expect(animals?.codes).toEqual(expect.arrayContaining(['5164', '3240', '6121']));
    expect(animals?.codes?.[0]).toBe(animals?.id);
  });

  it('gives the municipalities of a region, none for the whole county, and the municipality no settlement is called after', () => {
    expect(readAsked('Toten').parts[0]?.municipalities).toEqual(['3442', '3443']);
    expect(readAsked('hele Innlandet').parts[0]).not.toHaveProperty('municipalities');
    expect(readAsked('Ringsaker').parts[0]).toMatchObject({ id: 'brumunddal', municipalities: ['3411'] });
    expect(readAsked('Hamar').parts[0]).not.toHaveProperty('municipalities');
  });

  it('is less sure of a slip of the finger than of the word itself', () => {
    expect(readAsked('lilehammer').parts[0]?.score).toBeLessThan(readAsked('lillehammer').parts[0]?.score ?? 0);
  });

  it('prefers a title to a bare word of a wish beside it', () => {
    expect(understood('lærer i musikk')).toEqual(['occupation:2341']);
    expect(understood('kokk på sykehus')[0]).toBe('occupation:5120');
  });

  it('reads 300 characters and ignores the rest', () => {
    const filling = 'x '.repeat(longestAskedRead / 2);
    expect(understood(`${filling}Hamar`)).toEqual([]);
  });
});

/** Words about a person or an aid that ask for a fact about the place. */
const aids = {
  'fact:step-free': ['rullestol', 'wheelchair', 'jeg sitter i rullestol', 'I use a wheelchair'],
  'fact:hearing-loop': ['døv', 'hørselshemmet', 'tunghørt', 'deaf', 'hard of hearing', 'hearing impaired'],
};
const aidWords = new Set(Object.values(aids).flat());

describe('words that tell who somebody is', () => {
  const written = Object.values(protectedWords).flatMap((group) =>
    group.split(/\s+/).filter((word) => word && !aidWords.has(word)),
  );

  it('may ask for a fact about the place, and lead to nothing else', () => {
    for (const [fact, said] of Object.entries(aids)) {
      for (const words of said) {
        expect(readAsked(words), words).toMatchObject({ rest: '', unknown: [], parts: [{ matched: '' }] });
        expect(readAsked(words).parts.map(named), words).toEqual([fact]);
        expect(understood(`${words}, kokk, Hamar`), words).toEqual([fact, ...understood('kokk, Hamar')]);
        const { occupations, skills } = linkText(words);
        expect([...occupations, ...skills], words).toEqual([]);
      }
    }
    for (const words of ['jobbe med døve', 'lærer for døve', 'jeg er ikke døv', 'not deaf'])
      expect(
        readAsked(words).parts.filter(({ type }) => type === 'fact'),
        words,
      ).toEqual([]);
  });

  it('lead nowhere: beside a place there is only the place', () => {
    expect(written.length).toBeGreaterThan(1000);
    const led = written.filter((word) => readAsked(`${word} hamar`).parts.map(named).join(' ') !== 'place:hamar');
    expect(led).toEqual([]);
  });

  it('lead nowhere alone either', () => {
    expect(written.filter((word) => readAsked(word).parts.length > 0)).toEqual([]);
  });

  it('lead nowhere as phrases', () => {
    // "Tillitsvalgt", "ren vandel" and the like; "#" stands for a number.
    const led = protectedPhrases
      .filter((phrase) => !aidWords.has(phrase))
      .map((phrase) => phrase.replaceAll('#', '3'))
      .filter((phrase) => readAsked(`${phrase} hamar`).parts.some(({ type }) => type !== 'place'));
    expect(led).toEqual([]);
  });

  it('change nothing of what is understood beside them', () => {
    for (const word of ['gravid', 'polsk', 'muslim', 'ufør', 'eldre', 'krykker', 'kvinne', 'blind', 'refugee', 'adhd']) {
      expect(understood(`${word} kokk deltid Hamar`), word).toEqual(understood('kokk deltid Hamar'));
      expect(readAsked(`${word} kokk deltid Hamar`).rest, word).toBe('kokk');
    }
    expect(understood('50 prosent ufør')).toEqual([]);
    expect(understood('ufør 50 %')).toEqual([]);
  });

  it('change nothing when they are told in sentences, before or after', () => {
    const told = {
      'kokk deltid Hamar': `Jeg er gravid; Jeg er en mann; Eg er ei jente frå Polen; Jeg er 58 år gammel; Jeg kommer fra Syria; Jeg snakker arabisk; Jeg er muslim; Jeg er sykmeldt;
        Jeg bruker krykker; Jeg har vond rygg; Jeg er blind; Jeg hører dårlig; Jeg har tre barn; Jeg er alenemor; Jeg går på AAP; Jeg er på tiltak hos NAV; Jeg har sittet i fengsel;
        Jeg har et hull i CV-en; Jeg har vært uten jobb i fire år; Jeg er 50 prosent ufør; Jeg er ikke gravid; Jeg har angst og depresjon; ren vandel`,
      'something with animals Gjøvik': `I am pregnant; I am a woman; I am 58 years old; I come from Poland; I am a Ukrainian refugee; I am a Muslim; I am on sick leave; I use crutches;
        I have back pain; I have three children; I am a single mother; I get unemployment benefits; I have a criminal record; I have a gap in my CV; I have been out of work for four years; I am gay`,
    };
    const changed: string[] = [];
    for (const [search, sentences] of Object.entries(told)) {
      const plain = understood(search).join(' ');
      for (const sentence of sentences.split(';').map((one) => one.trim())) {
        for (const text of [`${sentence}. ${search}`, `${sentence}, ${search}`, `${search}. ${sentence}`]) {
          if (understood(text).join(' ') !== plain) changed.push(text);
        }
      }
    }
    expect(changed).toEqual([]);
  });

  it('are never repeated as the words of a part', () => {
    for (const text of ['kjørt gravid buss', 'jobb gravid uten erfaring', 'polsk kokk Hamar']) {
      for (const { matched, type } of readAsked(text).parts.filter(({ type }) => type !== 'flag')) {
        for (const word of matched.toLowerCase().split(/[^\p{L}]+/u))
          expect(isProtectedWord(word, isListed), `${type} ${matched}`).toBe(false);
      }
    }
  });

  it('are looked for in ads only alone, or where they name work too', () => {
    expect(readAsked('gravid hamar').rest).toBe('');
    expect(readAsked('polsk').rest).toBe('polsk');
    expect(readAsked('eldre hamar').rest).toBe('eldre');
  });
});

describe('what nobody understood', () => {
  it.each([
    ['kokk 15.30', ['15.30']],
    ['kokk ikke Hamar', ['ikke Hamar']],
    ['butikk uten helg', ['uten helg']],
    ['3 dager butikk', ['3 dager']],
    ['ikke gravid, 18 år, kokk', []],
    ['jeg søker jobb som kokk på Hamar', []],
  ])('of "%s" is %j', (text, unknown) => {
    expect(readAsked(text).unknown).toEqual(unknown);
  });

  it('keeps a compound that says when, beside what it says', () => {
    expect(readAsked('sommerjobb hotell')).toMatchObject({ rest: 'sommer hotell', whole: 'sommerjobb hotell' });
    expect(readAsked('hotell')).not.toHaveProperty('whole');
  });
});

describe('withoutPart', () => {
  const without = (text: string, wanted: string) => {
    const part = readAsked(text).parts.find((one) => named(one) === wanted);
    return part ? withoutPart(text, part) : undefined;
  };

  it.each([
    ['jobb uten erfaring på Hamar', 'flag:training', 'jobb på Hamar'],
    ['jobb uten erfaring på Hamar', 'place:hamar', 'jobb uten erfaring'],
    ['kokk i deltid på Hamar', 'extent:part', 'kokk på Hamar'],
    ['kokk, servitør og bartender på Hamar', 'occupation:5131', 'kokk og bartender på Hamar'],
    ['kokk, servitør og bartender', 'occupation:5132', 'kokk, servitør'],
    ['kokk og servitør', 'occupation:5120', 'servitør'],
    ['truck near Lillehammer', 'place:lillehammer', 'truck'],
    ['kokkelærling i Gjøvik', 'kind:apprenticeship', 'kokk i Gjøvik'],
    ['kokkelærling i Gjøvik', 'occupation:5120', 'lærling i Gjøvik'],
    ['renhold, deltid, Hamar', 'extent:part', 'renhold, Hamar'],
    ['50 % kokk', 'extent:small', 'kokk'],
    ['kokk kokk Hamar', 'occupation:5120', 'Hamar'],
    ['Hamar', 'place:hamar', ''],
    ['uten bil eller førerkort', 'mode:public', 'uten førerkort'],
    ['uten bil eller førerkort', 'flag:no-licence', 'uten bil'],
    ['rullestol Hamar', 'fact:step-free', 'Hamar'],
  ])('of "%s" takes %s away and leaves "%s"', (text, part, left) => {
    expect(without(text, part)).toBe(left);
  });

  it('never leaves the part in what it gives back', () => {
    for (const [text] of searches) {
      for (const part of readAsked(text).parts) expect(understood(withoutPart(text, part)), text).not.toContain(named(part));
    }
  });
});

describe('any text', () => {
  /** A small generator, so that a failure comes back every time. */
  function* texts(count: number): Generator<string> {
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    const words = [...new Set(searches.flatMap(([text]) => text.split(' ')))];
    const odd = [
      '%',
      '100%',
      '🔥',
      '',
      '--',
      "'",
      '’s',
      'ÆØÅ',
      'İ',
      'ß',
      '\u0000',
      '١٢',
      'ﬁ',
      'e\u0301',
      '()',
      '\n',
      '\ud800',
      'a'.repeat(80),
      'gravid',
      'ikke',
      'uten',
      '0',
      '999999',
      'og',
      ',',
      'på',
    ];
    for (let made = 0; made < count; made++) {
      const parts = Array.from({ length: 1 + next(8) }, () =>
        next(3) === 0 ? odd[next(odd.length)] : words[next(words.length)],
      );
      yield parts.join(next(6) === 0 ? '' : ' ');
    }
  }

  it('is read without a throw, with every part inside it and never among each other twice', () => {
    for (const text of texts(400)) {
      const { parts, rest, ...others } = readAsked(text);
      expect(rest.length).toBeLessThanOrEqual(text.length + 1);
      for (const part of parts) {
        expect(part.start, text).toBeGreaterThanOrEqual(0);
        expect(part.end, text).toBeLessThanOrEqual(Math.min(text.length, longestAskedRead));
        expect(part.end, text).toBeGreaterThan(part.start);
        expect(part.score).toBeGreaterThan(0.5);
        expect(part.score).toBeLessThanOrEqual(1);
        if (part.type === 'place') expect(findPlace(part.id), text).toBeDefined();
      }
      expect(readAsked(text)).toEqual({ parts, rest, ...others });
      for (const piece of others.unknown) expect(text).toContain(piece);
    }
  });

  it('can lose any of its parts', () => {
    for (const text of texts(80)) {
      for (const part of readAsked(text).parts) {
        const left = withoutPart(text, part);
        expect(readAsked(left).parts.map(named), `${text} → ${left}`).not.toContain(named(part));
        expect(left).toBe(left.trim());
      }
    }
  });
});
