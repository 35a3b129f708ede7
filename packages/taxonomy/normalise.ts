/** Turning what people write into keys that can be compared. Pure string work: no dictionaries, no language detection. */

export interface Token {
  /** Folded form: lower case a–z and digits for Latin text, other scripts as they are. */
  key: string;
  /** Where the token stands in the text it was read from. */
  start: number;
  end: number;
}

const spellings: Readonly<Record<string, string>> = {
  æ: 'ae',
  ä: 'ae',
  ø: 'o',
  ö: 'o',
  å: 'a',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ß: 'ss',
  œ: 'o',
};

/**
 * Folds spelling differences away: case, accents, æ/ä/ae, ø/ö/oe/o and å/aa/a. "Sjåfør", "sjafor", "SJAAFOER" and "sjåför" all
 * become "sjafor". Idempotent.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  let plain = lower;
  // Most words are plain ASCII and most others Norwegian; only the rest need taking apart.
  if (/[^\x20-\x7e]/.test(lower)) {
    plain = /[^\x20-\x7eæøå]/.test(lower)
      ? lower
          .normalize('NFC')
          .replace(/[æäøöåđðłßœ]/g, (letter) => spellings[letter] ?? letter)
          .normalize('NFKD')
          .replace(/\p{M}+/gu, '')
          .toLowerCase()
      : lower.replace(/æ/g, 'ae').replace(/ø/g, 'o').replace(/å/g, 'a');
  }
  return plain.replace(/oe/g, 'o').replace(/a{2,}/g, 'a');
}

/** The words of a text in order, folded, with their places. Hyphens, slashes and punctuation separate; "C#" and "C++" stay whole. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[#+]+(?![\p{L}\p{N}]))?/gu)) {
    const key = fold(match[0]);
    if (key) tokens.push({ key, start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

const endings = [
  ...['ingene', 'ingane', 'ingen', 'inger', 'ingar', 'inga', 'ing', 'ings'],
  ...['endes', 'ende', 'ande', 'enes', 'anes', 'ene', 'ane', 'erne', 'arne'],
  ...['ers', 'ens', 'ets', 'ast', 'est', 'ert', 'te', 'de', 'ed'],
  ...['er', 'ar', 'en', 'et', 'or', 'as', 'es', 'st', 'a', 'e', 's', 't', 'r', 'n'],
].sort((a, b) => b.length - a.length);

/** The same endings by their last letter, so that a word is held against few of them. */
const endingsByLetter = new Map<string, string[]>();
for (const ending of endings) {
  const letter = ending.slice(-1);
  endingsByLetter.set(letter, [...(endingsByLetter.get(letter) ?? []), ending]);
}

const shortestStem = 4;

/** Forms that no ending explains, folded: the verbs people tell their work with. */
const irregular = new Map(
  [
    ['drive', 'drove driven'],
    ['teach', 'taught'],
    ['sell', 'sold'],
    ['build', 'built'],
    ['make', 'made'],
    ['buy', 'bought'],
    ['grow', 'grew grown'],
    ['write', 'wrote written'],
    ['run', 'ran running'],
    ['lead', 'led'],
    ['wash', 'washed washing'],
    ['take', 'took taken'],
    ['give', 'gave given'],
    ['keep', 'kept'],
    ['feed', 'fed'],
    ['draw', 'drew drawn'],
    ['sing', 'sang sung'],
    ['speak', 'spoke spoken'],
    ['weave', 'wove woven'],
    ['dig', 'dug digging'],
    ['fix', 'fixed fixing fixes'],
    ['sew', 'sewed sewn sewing sews'],
    ['mow', 'mowed mown mowing'],
    ['selge', 'solgt solgte seld selde selt'],
    ['sy', 'sydd sydde syr sying'],
    ['bygge', 'bygd bygde bygget bygg'],
    ['laere', 'laert laerte laering'],
    ['skrive', 'skrev skrevet skreiv'],
    ['skrue', 'skrudd skrudde skrur skruing'],
    ['strikke', 'strikka'],
    ['mate', 'matet mata'],
    ['dyrke', 'dyrka'],
    ['klippe', 'klipt klipte'],
    ['ta', 'tar tok tatt tek teke'],
    ['sta', 'star sto stod statt stend'],
    ['sitte', 'sitter satt sat sittet sete'],
    ['legge', 'legger la lagt legg leggje'],
    ['drive', 'driver drev drevet dreiv driv'],
    ['bake', 'bakt bakte baka baking'],
    ['felle', 'felt felte'],
    ['mure', 'murt murte mura'],
    ['veve', 'vevd vevde vevt'],
    ['pleie', 'pleid pleide'],
    ['kode', 'koda kodet kodar koding'],
    ['tegne', 'teikne teikna teiknar teikning'],
  ].flatMap(([base, forms]) => (forms as string).split(' ').map((form) => [form, base as string] as const)),
);

/** Words whose end only looks like an ending: "forest" is no form of "føre". */
const roots: ReadonlySet<string> = new Set(['forest', 'forester', 'forestry']);

/**
 * A rough stem of one folded word: strips bokmål, nynorsk and English endings until none is left, never below four letters.
 * "kjørt", "kjører" and "kjøring" meet, and so do "nurse" and "nurses". Only for comparing with other stems, never for showing.
 */
export function stem(key: string): string {
  if (roots.has(key)) return key;
  let word = irregular.get(key) ?? key;
  for (;;) {
    const possible = endingsByLetter.get(word[word.length - 1] as string);
    const ending = possible?.find((candidate) => word.length - candidate.length >= shortestStem && word.endsWith(candidate));
    if (!ending) break;
    // A lone t, r or n is an ending only where Norwegian puts one: kjør-t, lær-er-e, never in the middle of a root ("agent").
    if (ending === 't' && !/[rlns]t$/.test(word)) break;
    if ((ending === 'r' || ending === 'n') && !/[aeiouy][rn]$/.test(word)) break;
    word = word.slice(0, -ending.length);
  }
  // Doubled consonants differ between forms: "sette/satt", "bygge/bygd", "butikk/butikken".
  return word.length > shortestStem ? word.replace(/([bcdfghjklmnpqrstvwxz])\1$/, '$1') : word;
}

/** Nynorsk beginnings, middles and ends with what bokmål has there, folded; only what means the same in every word. */
const nynorsk: readonly (readonly [RegExp, string])[] = [
  [/^sjuke?(?=plei|hus|heim|ra|bil|mel)/, 'syke'],
  [/heims?(?=plei|hjelp|tenest|vak|bas)/, 'hjemme'],
  [/heim/, 'hjem'],
  [/^reinhald/, 'renhold'],
  [/^reingjer/, 'rengjor'],
  [/koyr/, 'kjor'],
  [/royrleg+j?ar/, 'rorlegger'],
  [/^royr/, 'ror'],
  [/snikkar/, 'snekker'],
  [/^malar/, 'maler'],
  [/skule/, 'skole'],
  [/rekneskap/, 'regnskap'],
  [/eigedom/, 'eiendom'],
  [/handsam/, 'behandl'],
  [/kyrkje/, 'kirke'],
  [/mjolk/, 'melk'],
  [/hovud/, 'hoved'],
  [/meister/, 'mester'],
  [/meklar/, 'megler'],
  [/laekjar$/, 'lege'],
  [/gjevar/, 'giver'],
  [/pleiar/, 'pleier'],
  [/(?<!p)leiar/, 'leder'],
  [/rettleder/, 'veileder'],
  [/seljar/, 'selger'],
  [/tenest/, 'tjenest'],
  [/tenar/, 'tjener'],
  [/forskar/, 'forsker'],
  [/forsking/, 'forskning'],
  [/verksemd/, 'virksomhet'],
  [/tryggleik/, 'sikkerhet'],
  [/vidaregaande/, 'videregaende'],
  [/marknad/, 'marked'],
  [/gjerar/, 'gjorer'],
  [/leg+j?ar$/, 'legger'],
  [/byggjar$/, 'bygger'],
  [/([bdfgklmnprstv])ar(ar|ane|en)?$/, '$1er'],
  [/ar(ar|ane|en)$/, 'er'],
];

/** Most words show no sign of nynorsk, and one look tells so. */
const maybeNynorsk = new RegExp(nynorsk.map(([pattern]) => pattern.source).join('|'));

/**
 * A folded nynorsk word as bokmål would have it ("sjukepleiar" → "sykepleier", "royrleggjar" → "rorlegger"), or the word itself. Rough: for
 * looking up what was not found as it stands, never for showing.
 */
export function asBokmal(key: string): string {
  if (!maybeNynorsk.test(key)) return key;
  let word = key;
  for (const [pattern, bokmal] of nynorsk) word = word.replace(pattern, bokmal);
  return word;
}
