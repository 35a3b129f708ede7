import { describe, expect, it } from 'vitest';
import { linkText, suggestOccupations, suggestSkills } from './linker.ts';

const nothing = { occupations: [], skills: [], unknownWords: [] };
const linkedIds = (text: string) => {
  const { occupations, skills } = linkText(text, { limit: 20 });
  return { occupations: occupations.map(({ id }) => id), skills: skills.map(({ id }) => id) };
};

/** Sentences about work in two halves: an insertion may stand before, between and after them. */
const workSentences = {
  nb: [
    ['Jeg har jobbet som kokk', 'på et sykehjem'],
    ['Jeg er sykepleier', 'og har ledet folk'],
    ['Jeg har kjørt truck', 'og plukket varer på lager'],
    ['Eg er røyrleggar', 'og har køyrt gravemaskin'],
    ['Jeg liker å jobbe med dyr', 'og kan kjøre traktor'],
    ['Jeg vil jobbe med barn', 'eller undervise i matematikk'],
    ['Jeg kan sveise', 'og reparere biler'],
    ['Jeg har vasket på hotell', 'og stått i resepsjon'],
    ['Jeg var elektirker', 'og drev egen bedrift'],
    ['Jeg er programmerer', 'og kan Python og SQL'],
    ['Jeg har solgt ting i butikk', 'og sittet i kassa'],
    ['Jeg vil hjelpe gamle', 'eller jobbe på apotek'],
    ['Jeg har felt trær i skogen', 'og brukt motorsag'],
    ['Jeg har strikket og sydd', 'og malt hus'],
    ['Jeg er regnskapsfører', 'men ikke revisor'],
  ],
  en: [
    ['I worked as a cook', 'and served guests'],
    ['I am a nurse', 'and I speak with patients'],
    ['I was a pharmacist', 'and a pharmacy manager'],
    ['I drive a bus', 'and repaired cars'],
    ['I was a carpenter', 'and built houses'],
    ['I like to work with animals', 'and I can drive a tractor'],
    ['I want to work with children', 'or teach mathematics'],
    ['I can weld', 'and fix bikes'],
    ['I have cleaned offices', 'and hotel rooms'],
    ['I am a software developer', 'and know databases'],
    ['I sold things in a shop', 'and worked as a cashier'],
    ['I want to help old people', 'or work in an office'],
    ['I was an electrician', 'but never a plumber'],
    ['I am an accountant', 'and a treasurer'],
    ['I grew vegetables', 'and cut trees in the forest'],
  ],
} as const;

const insertions = {
  nb: `Jeg er gravid; Jeg er kvinne; Jeg er en mann; Eg er ei jente frå Polen; Jeg er 58 år gammel; Jeg er en ung gutt; Jeg er født i 1965;
    Jeg kommer fra Polen; Jeg er polakk; Jeg er fra Syria; Jeg er somalier; Jeg er eritreisk; Jeg er ukrainsk flyktning; Jeg er samisk; Jeg er innvandrer;
    Jeg er asylsøker; Jeg er født i Pakistan; Jeg kommer fra Saudi-Arabia; Jeg er polskspråklig; Jeg snakker arabisk; Jeg er muslim; Jeg er kristen; Jeg går i moskeen;
    Jeg bruker hijab; Jeg er buddhist; Jeg er syk; Jeg er sykmeldt; Jeg er ufør; Jeg er uføretrygdet; Jeg sitter i rullestol; Jeg er rullestolbruker; Jeg har ADHD;
    Jeg har epilepsi; Jeg har diabetes type 2; Jeg har hatt kreft; Jeg er blind; Jeg er døv; Jeg har vond rygg; Jeg har angst og depresjon; Jeg har en hjertesykdom; Jeg er utbrent;
    Jeg har tre barn; Jeg er trebarnsmor; Jeg er alenemor; Jeg er småbarnsfar; Jeg er gift; Jeg er skilt; Jeg er enke; Jeg var i foreldrepermisjon; Jeg får dagpenger; Jeg går på AAP;
    Jeg får arbeidsavklaringspenger; Jeg er på tiltak hos NAV; Jeg mottar sosialhjelp; Jeg har sittet i fengsel; Jeg er straffedømt; Jeg er tidligere innsatt;
    Jeg er tillitsvalgt; Jeg er medlem av en fagforening; Jeg er homofil; Jeg er lesbisk; Jeg er transperson; Jeg har et hull i CV-en; Jeg har vært arbeidsledig i to år;
    Jeg har vært uten jobb i fire år; Jeg stemmer Høyre; Jeg er sosialist; Jeg er ikke gravid; Jeg venter barn; Jeg feirer ramadan;
    Foreldrene mine er fra Vietnam; Jeg er 50 prosent ufør; Veilederen min i NAV sier jeg skal søke; Jeg har posttraumatisk stress; Jeg sliter med ryggen`,
  en: `I am pregnant; I am a woman; I am a man; I am male; I am a girl; I am 58 years old; I am young; I was born in 1965; I come from Poland; I am Polish; I am from Syria; I am Somali;
    I am Eritrean; I am a Ukrainian refugee; I am Sami; I am an immigrant; I am an asylum seeker; I was born in Pakistan; I come from Saudi Arabia; I am an Arab; I am a Muslim; I am Christian;
    I go to the mosque; I wear a hijab; I am a Buddhist; I am sick; I am on sick leave; I am disabled; I have a disability pension; I am in a wheelchair; I use a wheelchair; I have ADHD;
    I have epilepsy; I have type 2 diabetes; I have had cancer; I am blind; I am deaf; I have back pain; I have anxiety and depression; I have heart disease; I am burned out;
    I have three children; I am a mother of three; I am a single mother; I am a father; I am married; I am divorced; I am a widow; I was on maternity leave; I get unemployment benefits; I am on AAP;
    I am on welfare; I am referred by NAV; I get social security; I have been in prison; I have a criminal record; I am a former inmate; I am a shop steward; I am a union member; I am gay; I am a lesbian;
    I am transgender; I have a gap in my CV; I have been unemployed for two years; I have been out of work for four years; I am a socialist; I am conservative; I am not pregnant; I am expecting a baby;
    I stayed at home with my children; I was released from prison last year; I am recovering from addiction; I grew up in Nigeria`,
} as const;

describe('what somebody tells about who they are', () => {
  it('changes nothing of what is linked, wherever in the text it stands', () => {
    let pairs = 0;
    let turn = 0;
    const changed: string[] = [];
    for (const language of ['nb', 'en'] as const) {
      const said = insertions[language].split(';').map((words) => words.trim());
      const and = language === 'nb' ? 'og' : 'and';
      for (const [start, rest] of workSentences[language]) {
        const plain = JSON.stringify(linkedIds(`${start} ${rest}.`));
        turn++;
        for (const words of said) {
          const bare = words.replace(/^(Jeg|Eg|I) (er|am|var|was|har|have) /, '');
          const texts = [
            `${words}. ${start} ${rest}.`,
            `${start} (${bare}) ${rest}.`,
            `${start} ${rest}. ${words}.`,
            `${words} ${and} ${start} ${rest}.`,
          ];
          // Two of the four places for each pair, in turn: every place meets every sentence and every insertion.
          turn++;
          for (const text of texts.filter((_, place) => (place + turn) % 2 === 0)) {
            pairs++;
            const got = JSON.stringify(linkedIds(text));
            if (got !== plain) changed.push(`${text} ${got} for ${plain}`);
          }
        }
      }
    }
    expect(pairs).toBeGreaterThan(1000);
    expect(changed).toEqual([]);
  });

  it('alone leads to nothing, and is not repeated', () => {
    for (const word of `gravid Polen rullestol rullestolbruker trebarnsmor tobarnsfaren alenemor refugee flyktninger tillitsvalgt fengsel sykmeldt
      ufør AAP dagpenger muslim moské kirke church barn eldre gammel kvinne polakker tyskerne somaliere Ukraina ukrainsk pakistanere kreftpasient uføretrygd
      arbeidsavklaringspenger asylsøkere pregnancy wheelchair husmor homofile tunghørt Damascus 58`.split(/\s+/)) {
      expect(linkText(word), word).toEqual(nothing);
    }
    for (const word of ['gravid', 'rullestolbruker', 'muslim']) {
      expect(suggestOccupations(word, 'nb'), word).toEqual([]);
      expect(suggestSkills(word, 'nb'), word).toEqual([]);
    }
    expect(linkText('I am male, 45').occupations).toEqual([]);
    expect(linkText('Jeg kan male hus').occupations.length + linkText('male vegger').skills.length).toBeGreaterThan(0);
  });

  it('is not repeated inside the words that led somewhere', () => {
    const linked = linkText('kjørt (gravid) buss');
    for (const { matched } of [...linked.occupations, ...linked.skills]) expect(matched).not.toContain('gravid');
    expect(linked.skills[0]?.id).toBe('bus-driving');
  });

  it('still leaves work with people, and occupations named after them, as they were', () => {
    for (const [text, code] of [
      ['fengselsbetjent', '5413'],
      ['barnehageassistent', '5311'],
      ['sykepleier', '2223'],
      ['psykolog', '2634'],
      ['språklærer i polsk', '2353'],
      ['kirketjener', '3413'],
      ['barnevernspedagog', '2635'],
      ['helsesykepleier', '2221'],
      ['dyrepleier', '3240'],
      ['jordmor', '2222'],
      ['pharmacist in Damascus', '2262'],
      ['jobbe med barn', '5311'],
      ['hjelpe gamle', '5329'],
      ['miljøarbeider for flyktninger', '3412'],
    ] as const) {
      expect(
        linkText(text).occupations.map(({ id }) => id),
        text,
      ).toContain(code);
    }
    expect(linkText('tolk arabisk').skills.map(({ id }) => id)).toContain('interpreting');
    expect(linkText('pleiet mor').skills.map(({ id }) => id)).toContain('caring-for-family');
    expect(linkText('flyktningkonsulent').occupations.length).toBeGreaterThan(0);
    expect(linkText('ikke jobbe med barn')).toEqual(nothing);
  });
});
