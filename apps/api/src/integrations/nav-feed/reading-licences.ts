import { getLicence } from '@arena/taxonomy/licences';
import type { Hardness, LicenceId } from '@arena/taxonomy/types';
import type { AdSentence } from './ad-sentences.ts';
import { weigh, whole } from './sentence-cues.ts';

export interface LicenceReading {
  licenceId: LicenceId;
  /** Null: the ad says that it is not needed. */
  hardness: Hardness | null;
  explicit: boolean;
  /** "Førerkort", without a class: a car's, unless the ad names another vehicle's elsewhere. */
  bare: boolean;
}

/**
 * The same words in large or small letters, spelled out. `(?i:…)` would be shorter, but V8 forgets it in a process that has compiled much
 * (`--no-regexp-optimization`): "Førerkort" was then no licence.
 */
const anyCase = (words: string) =>
  `(?:${words.replace(/\[([^\]]*)\]|\p{L}/gu, (one, set: string = one) => `[${set.toLowerCase()}${set.toUpperCase()}]`)})`;

const classes = '(?:AM|A1|A2|A|BE|B|C1E|C1|CE|C|D1E|D1|DE|D|T|S)';
const licenceWord = anyCase("før(?:er|ar|e)kort(?:et)?|kjørekort|førerrett|sertifikat|driv(?:er['’]?s?|ing) licen[cs]es?");
const classWord = anyCase('klassene?|klasser|kl\\.?|klasse|class(?:es)?|kategoriene?|kategori|kat\\.?|category|type');
const linkWord = anyCase('i|for|med|på|til|av|in|of|minimum|min\\.?|bil|personbil|minst');
const licenceAfter = anyCase("førerkort|førarkort|lappen|sertifikat|driv(?:er['’]?s?|ing) licen[cs]e");
/** "klasse B", "kl. C1 og CE", "for personbil (klasse B)"; with the word for class a small letter will do. */
const afterWord = new RegExp(
  `(?<!\\p{L})${licenceWord}(?:\\s*[:(-]|\\s+${linkWord})*\\s*(?:${classWord}\\s*:?\\s*)?((?:${classes})(?!\\p{L}|[+#]\\p{L}?)(?:(?:\\s*[,/&+-]\\s*|\\s+(?:og|eller|and|or|og\\/eller|samt)\\s+)(?:${classWord}\\s*)?${classes}(?!\\p{L}))*)`,
  'gu',
);
const small = new RegExp(
  `(?<!\\p{L})${licenceWord}\\s*(?:i |for |med )?(?:klasse|kl\\.?|class)\\s*(b|be|c|ce|c1|d|d1)(?!\\p{L})`,
  'giu',
);
const beforeWord = new RegExp(
  `(?<![\\p{L}\\d])(?:${anyCase('klasse|kl\\.|class')}\\s+)?(${classes})(?:\\s+|-)${licenceAfter}`,
  'gu',
);
const car =
  /(?<!\p{L})(?:sertifikat (?:for )?(?:person)?bil(?!\p{L})|bilsertifikat|(?:person)?bilførerkort|car driv(?:er['’]?s?|ing) licen[cs]e|førerkort (?:for|på) (?:person)?bil(?!\p{L}))/giu;
const bare = /(?<!\p{L})(?<!digital\p{L}*\s)(?:før(?:er|ar|e)kort(?:et)?|driv(?:er['’]?s?|ing) licen[cs]e)(?!\p{L})/giu;
/** The certificate of something else, or a vehicle that no car licence is for. */
const otherVehicle = whole(
  'lastebil\\p{L}*|vogntog|buss\\p{L}*|traktor\\p{L}*|moped|motorsykkel|snøscooter|truck\\p{L}*|tog|trikk|lokomotiv\\p{L}*|båt|lorry|bus|kran\\p{L}*|gravemaskin',
);

const proof = '(?:bevis(?:et)?|sertifikat(?:et)?|kort(?:et)?|kurs(?:et)?|licen[cs]e|certificate|kompetanse(?:bevis)?|opplæring)';
const certificates: readonly [LicenceId, RegExp][] = [
  [
    'professional-driver',
    /(?<!\p{L})(?:ysk(?!\p{L})|yrkessjåfør(?:kompetanse|bevis)\p{L}*|yrkessjåførkurs|(?:kode|code) 95(?!\d)|CPC card)/giu,
  ],
  ['adr', new RegExp(`(?<!\\p{L})adr(?:[- ]?${proof})?(?!\\p{L})`, 'giu')],
  [
    'forklift',
    new RegExp(
      `(?<!\\p{L})(?:(?:truck|gaffeltruck|forklift)(?:fører|førar|er)?[- ]?${proof}|truckførerbevis\\p{L}*|truckførarbevis|(?:truck|forklift)\\s*\\(?T\\s?[1-4](?!\\d))`,
      'giu',
    ),
  ],
  [
    'construction-machinery',
    /(?<!\p{L})(?:maskinfører|maskinførar|anleggsmaskin|gravemaskin|hjullaster)[- ]?(?:fører)?(?:bevis|sertifikat|kompetansebevis)\p{L}*/giu,
  ],
  ['crane', /(?<!\p{L})(?:kranfører|kranførar|kran|traverskran|lastebilkran)[- ]?(?:bevis|sertifikat)\p{L}*/giu],
  ['aerial-platform', /(?<!\p{L})(?:lift|personløfter|personlift)[- ]?(?:bevis|sertifikat|kurs)\p{L}*/giu],
  ['chainsaw', /(?<!\p{L})motorsag?[- ]?(?:kurs|bevis|sertifikat)\p{L}*/giu],
  [
    'hot-work',
    /(?<!\p{L})(?:(?:sertifikat|kurs|bevis)\s+(?:for|i|innen)\s+varme?t? arbeid(?:er)?|varme arbeider[- ]?(?:sertifikat|kurs|bevis)|hot[- ]work (?:certificate|course))(?!\p{L})/giu,
  ],
  [
    'road-work-signs',
    /(?<!\p{L})(?:arbeidsvarsling(?:s?kurs|skurs 1)|kurs i arbeidsvarsling|arbeidsvarsling(?:\s+kurs)?\s+[12](?!\d))/giu,
  ],
];
/** "Traktorførerkort eller førerkort klasse B": nobody can say which. */
const oneOrOther =
  /(?:kort|bevis|sertifikat|licen[cs]e)\p{L}*\s+(?:eller|or)\s+(?:\p{L}+\s+)?\p{L}*(?:førerkort|førarkort|bevis|sertifikat|moped|licen[cs]e)/iu;
/** They are given, taught to others, or spoken of. */
const notAsked = whole(
  '(?:vi|me) (?:tilbyr|tilbyd|dekker|dekkjer|betaler|sponser|hjelper)(?! deg (?:stilling|jobb))|we (?:offer|pay|cover)|mulighet(?:er)? (?:til|for) å ta|høve til å ta|kjøreskole\\p{L}*|trafikkskole\\p{L}*|trafikklærer\\p{L}*|køyreskule\\p{L}*|miste(?:r|t)? (?:fører|førar)kort\\p{L}*|elever|elevar|kursdeltaker\\p{L}*',
);
const willing = whole('vilje til å ta|villig til å ta|viljug til å ta|mulighet(?:er)? (?:til|for) å ta|høve til å ta');

/** The licences and certificates that one sentence asks for, or says that it does not ask for. */
export function readLicences(sentence: AdSentence): LicenceReading[] {
  const { text } = sentence;
  if (oneOrOther.test(text)) return [];
  if (sentence.under === 'offer' || (notAsked.test(text) && !willing.test(text))) return [];
  const readings: LicenceReading[] = [];
  const add = (licenceId: LicenceId, at: number, isBare = false) => {
    const weight = weigh(sentence, at);
    readings.push({ licenceId, hardness: weight?.hardness ?? null, explicit: weight === null || weight.explicit, bare: isBare });
  };
  for (const match of text.matchAll(afterWord)) for (const id of classesIn(match[1] ?? '')) add(id, match.index);
  for (const match of text.matchAll(small)) {
    const written = match[1] ?? '';
    if (written === written.toLowerCase()) add(written.toUpperCase() as LicenceId, match.index);
  }
  for (const match of text.matchAll(beforeWord)) for (const id of classesIn(match[1] ?? '')) add(id, match.index);
  for (const match of text.matchAll(car)) add('B', match.index);
  if (readings.length === 0 && !otherVehicle.test(text) && !new RegExp(`${classWord}\\s*\\p{Lu}`, 'u').test(text)) {
    const [match] = text.matchAll(bare);
    if (match !== undefined) add('B', match.index, true);
  }
  for (const [id, pattern] of certificates) {
    const [match] = text.matchAll(pattern);
    if (match !== undefined) add(id, match.index);
  }
  return readings;
}

/** "B og BE" asks for both; of "C eller CE" the one that is enough, and nothing when none of them is. */
function classesIn(list: string): LicenceId[] {
  const ids = [...list.matchAll(new RegExp(classes, 'g'))].map(([id]) => id as LicenceId);
  if (ids.length < 2 || !/[/-]|eller|or/.test(list)) return ids;
  return ids.filter((id) => ids.every((other) => other === id || getLicence(other).includes.includes(id))).slice(0, 1);
}
