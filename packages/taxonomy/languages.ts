import { type Bilingual, type CefrLevel, cefrLevels, type LanguageCode } from './types.ts';

export interface SpokenLanguage {
  code: LanguageCode;
  name: Bilingual;
}

const language = (code: LanguageCode, nb: string, en: string): SpokenLanguage => ({ code, name: { nb, en } });

/**
 * Languages many people in Norway speak, Norwegian and English first, then alphabetically in Norwegian. Codes are ISO 639-1;
 * "nsl" (Norwegian sign language) and "sma" (South Sami) are ISO 639-3, which has them while 639-1 has not.
 */
export const languages: readonly SpokenLanguage[] = [
  language('nb', 'Norsk', 'Norwegian'),
  language('en', 'Engelsk', 'English'),
  language('sq', 'Albansk', 'Albanian'),
  language('am', 'Amharisk', 'Amharic'),
  language('ar', 'Arabisk', 'Arabic'),
  language('bn', 'Bengali', 'Bengali'),
  language('bs', 'Bosnisk', 'Bosnian'),
  language('bg', 'Bulgarsk', 'Bulgarian'),
  language('my', 'Burmesisk', 'Burmese'),
  language('da', 'Dansk', 'Danish'),
  language('et', 'Estisk', 'Estonian'),
  language('tl', 'Filipino (tagalog)', 'Filipino (Tagalog)'),
  language('fi', 'Finsk', 'Finnish'),
  language('fr', 'Fransk', 'French'),
  language('el', 'Gresk', 'Greek'),
  language('hi', 'Hindi', 'Hindi'),
  language('is', 'Islandsk', 'Icelandic'),
  language('it', 'Italiensk', 'Italian'),
  language('zh', 'Kinesisk', 'Chinese'),
  language('rw', 'Kinyarwanda', 'Kinyarwanda'),
  language('hr', 'Kroatisk', 'Croatian'),
  language('ku', 'Kurdisk (kurmandsji, sorani)', 'Kurdish (Kurmanji, Sorani)'),
  language('lv', 'Latvisk', 'Latvian'),
  language('lt', 'Litauisk', 'Lithuanian'),
  language('mk', 'Makedonsk', 'Macedonian'),
  language('nl', 'Nederlandsk', 'Dutch'),
  language('ne', 'Nepali', 'Nepali'),
  language('se', 'Nordsamisk', 'Northern Sami'),
  language('nsl', 'Norsk tegnspråk', 'Norwegian sign language'),
  language('om', 'Oromo', 'Oromo'),
  language('pa', 'Panjabi', 'Punjabi'),
  language('ps', 'Pashto', 'Pashto'),
  language('fa', 'Persisk (farsi, dari)', 'Persian (Farsi, Dari)'),
  language('pl', 'Polsk', 'Polish'),
  language('pt', 'Portugisisk', 'Portuguese'),
  language('ro', 'Rumensk', 'Romanian'),
  language('ru', 'Russisk', 'Russian'),
  language('sr', 'Serbisk', 'Serbian'),
  language('sk', 'Slovakisk', 'Slovak'),
  language('so', 'Somali', 'Somali'),
  language('es', 'Spansk', 'Spanish'),
  language('sv', 'Svensk', 'Swedish'),
  language('sw', 'Swahili', 'Swahili'),
  language('sma', 'Sørsamisk', 'South Sami'),
  language('ta', 'Tamil', 'Tamil'),
  language('th', 'Thai', 'Thai'),
  language('ti', 'Tigrinja', 'Tigrinya'),
  language('cs', 'Tsjekkisk', 'Czech'),
  language('tr', 'Tyrkisk', 'Turkish'),
  language('de', 'Tysk', 'German'),
  language('uk', 'Ukrainsk', 'Ukrainian'),
  language('hu', 'Ungarsk', 'Hungarian'),
  language('ur', 'Urdu', 'Urdu'),
  language('vi', 'Vietnamesisk', 'Vietnamese'),
];

const byCode = new Map(languages.map((spoken) => [spoken.code, spoken]));

export function findLanguage(code: string): SpokenLanguage | undefined {
  return byCode.get(code);
}

/** @throws RangeError when the code is not in our list. */
export function getLanguage(code: string): SpokenLanguage {
  const found = byCode.get(code);
  if (!found) throw new RangeError(`Unknown language: ${code}`);
  return found;
}

/** 0 for A1 up to 5 for C2, for comparing levels. */
export function cefrIndex(level: CefrLevel): number {
  return cefrLevels.indexOf(level);
}

export interface CefrDescription {
  level: CefrLevel;
  /** What you can do when speaking and listening. */
  oral: Bilingual;
  /** What you can do when reading and writing. */
  written: Bilingual;
}

/** What each level means at work, in our own words after the scales of the Council of Europe. Lowest first. */
export const cefrDescriptions: readonly CefrDescription[] = [
  {
    level: 'A1',
    oral: {
      nb: 'Du kan hilse, si hvem du er og forstå enkle beskjeder når folk snakker sakte.',
      en: 'You can greet people, say who you are and understand simple messages when people speak slowly.',
    },
    written: {
      nb: 'Du kan lese enkle skilt og ord du kjenner, og skrive navn, adresse og korte beskjeder.',
      en: 'You can read simple signs and words you know, and write your name, address and short messages.',
    },
  },
  {
    level: 'A2',
    oral: {
      nb: 'Du kan snakke om kjente ting i hverdagen og forstå korte, tydelige beskjeder på jobben.',
      en: 'You can talk about familiar everyday things and understand short, clear messages at work.',
    },
    written: {
      nb: 'Du kan lese korte, enkle tekster og skrive en enkel melding til en kollega.',
      en: 'You can read short, simple texts and write a simple message to a colleague.',
    },
  },
  {
    level: 'B1',
    oral: {
      nb: 'Du klarer deg i de fleste samtaler på jobben og kan forklare hva du mener om kjente temaer.',
      en: 'You manage most conversations at work and can explain what you think about familiar topics.',
    },
    written: {
      nb: 'Du forstår vanlige tekster om jobben din og kan skrive enkle, sammenhengende tekster, for eksempel en e-post.',
      en: 'You understand ordinary texts about your work and can write simple connected texts, such as an e-mail.',
    },
  },
  {
    level: 'B2',
    oral: {
      nb: 'Du deltar naturlig i samtaler og møter, også om faglige spørsmål, og følger med når andre snakker i vanlig tempo.',
      en: 'You take part naturally in conversations and meetings, also on professional questions, and follow people at normal speed.',
    },
    written: {
      nb: 'Du leser fagtekster i yrket ditt og skriver klare rapporter og brev.',
      en: 'You read professional texts in your field and write clear reports and letters.',
    },
  },
  {
    level: 'C1',
    oral: {
      nb: 'Du snakker flytende og presist om vanskelige temaer, og forstår det som bare antydes.',
      en: 'You speak fluently and precisely about difficult topics, and understand what is only hinted at.',
    },
    written: {
      nb: 'Du leser lange og krevende tekster og skriver godt oppbygde tekster tilpasset leseren.',
      en: 'You read long and demanding texts and write well-structured texts that suit the reader.',
    },
  },
  {
    level: 'C2',
    oral: {
      nb: 'Du forstår alt du hører uten strev, og uttrykker deg like sikkert som i morsmålet ditt.',
      en: 'You understand everything you hear without effort, and express yourself as surely as in your first language.',
    },
    written: {
      nb: 'Du leser og skriver alle slags tekster uten strev, med riktig stil og små nyanser.',
      en: 'You read and write all kinds of texts without effort, with the right style and fine shades of meaning.',
    },
  },
];
