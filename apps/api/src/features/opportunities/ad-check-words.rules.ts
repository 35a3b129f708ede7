/**
 * Words that shut people out without the work needing it, that say one sex, or that only insiders know, with what could stand there instead.
 * Hand-written.
 */
import { notNeeded as notNeededEn } from './ad-check-frames-en.rules.ts';
import { notNeeded } from './ad-check-frames-nb.rules.ts';
import { type AdPhrase, anyOf, oneOf, type Surroundings, word } from './ad-check-phrases.rules.ts';

const firmsCar: Surroundings = { before: `(?:firmabil|company car) (?:${word} ){0,3}` };
/** The level stands there already. */
const levelBeside: readonly Surroundings[] = [
  { after: ` (?:${word} ){0,4}\\(?[abc][12](?![0-9])` },
  { before: `(?<![0-9a-z])[abc][12] (?:${word} ){0,3}` },
];

export const needlessWords: readonly AdPhrase[] = [
  // Needless: it shuts people out without the work needing it.
  {
    code: 'own-car',
    language: 'nb',
    words: oneOf(
      '(?:må |bør )?(?:ha |disponere |eie |disponer )(?:tilgang til )?(?:egen |eigen )bil',
      '(?:må |bør )?disponere bil',
      '(?:egen|eigen) bil (?:er )?(?:en forutsetning|nødvendig|et krav|kreves|påkrevd|eit krav|krevst)',
    ),
    better: 'ha førerkort klasse B',
    unless: [...notNeeded, firmsCar],
  },
  {
    code: 'own-car',
    language: 'en',
    words: oneOf(
      '(?:must |should )?(?:have|own) (?:access to )?(?:your|their|an|his or her)? ?own car',
      'own car (?:is )?(?:required|necessary|needed)',
      'must own a car',
    ),
    better: 'have a driving licence class B',
    unless: [...notNeededEn, firmsCar],
  },
  {
    code: 'students-only',
    language: 'nb',
    words: oneOf(
      '(?:kun|bare|berre) (?:for )?(?:studenter|studentar|skoleelever|skuleelevar|elever|elevar|student)',
      '(?:må|bør) (?:være|vere) student',
      'kun åpen for studenter',
      '(?:søker|ønsker|søkjer) (?:en |ein |kun )?student(?:er|ar)?(?! fra)',
    ),
    better: null,
    unless: [{ before: 'ikk(?:j)?e ' }],
  },
  {
    code: 'students-only',
    language: 'en',
    words: '(?:only (?:for )?students|students only|must be a student)',
    better: null,
    unless: [{ before: 'not ' }],
  },
  {
    code: 'perfect-norwegian',
    language: 'nb',
    words: oneOf(
      `${anyOf(
        'flytende flytande perfekt feilfri plettfri utmerket meget_god svært_god god_muntlig_og_skriftlig',
        'veldig_god',
      )} (?:i )?norsk`,
      'norsk (?:flytende|flytande)',
      '(?:beherske|snakke|mestre)r? (?:norsk )?(?:flytende|flytande|perfekt)(?: norsk)?',
      '(?:svært |meget |veldig )?gode? norskkunnskap(?:er|ar)',
      'gode? (?:skriftlig|muntlig)e? (?:og (?:muntlig|skriftlig)e? )?(?:fremstillingsevne|framstillingsevne)',
    ),
    better: 'norsk på nivå {level}',
    level: { language: 'nb', usual: 'B1' },
    unless: [...notNeeded, { before: 'ikk(?:j)?e ' }, ...levelBeside],
  },
  {
    code: 'perfect-norwegian',
    language: 'en',
    words: oneOf(
      '(?:fluent|perfect|flawless|excellent)(?: in| command of)? norwegian',
      'norwegian fluently',
      'excellent norwegian(?: language)? skills',
    ),
    better: 'Norwegian at level {level}',
    level: { language: 'nb', usual: 'B1' },
    unless: [...notNeededEn, { before: `not (?:${word} ){0,2}` }, ...levelBeside],
  },
  {
    code: 'years-of-experience',
    language: 'nb',
    words: oneOf(
      `(?:minst|minimum|min\\.?|krav om) ${anyOf(
        'to tre fire fem seks sju åtte ti [2-9] 1[0-9]',
      )} års? (?:relevant |arbeids|yrkes|praktisk ){0,3}erfaring`,
      'lang (?:og relevant |relevant )?(?:arbeids)?erfaring(?= (?:kreves|er et krav|er påkrevd))',
    ),
    better: 'erfaring med lignende arbeid',
  },
  {
    code: 'years-of-experience',
    language: 'en',
    words: oneOf(
      `(?:at least|minimum(?: of)?|min\\.?) ${anyOf(
        'two three four five six seven eight ten [2-9] 1[0-9]',
      )}\\+? years'?(?: of)? (?:relevant |work |working |practical ){0,3}experience`,
      "(?:[3-9]|1[0-9])\\+ years'?(?: of)? (?:relevant |work ){0,2}experience",
    ),
    better: 'experience of similar work',
  },
  ...(
    [
      ['servitrise(?:r)?', 'servitør'],
      ['ekspeditrise(?:r)?', 'butikkmedarbeider'],
      ['butikkdame(?:r)?|kassadame(?:r)?', 'butikkmedarbeider'],
      ['vaskedame(?:r)?|vaskekone(?:r)?|rengjøringsdame(?:r)?', 'renholder'],
      ['kontordame(?:r)?|sekretærdame', 'kontormedarbeider'],
      ['stuepike(?:r)?', 'romrengjører'],
      ['altmuligmann|vaktmesterkar', 'vaktmester'],
      ['salgsmann|salgsdame', 'selger'],
      ['formann', 'arbeidsleder'],
      ['helsesøster', 'helsesykepleier'],
      ['flyvertinne(?:r)?', 'kabinansatt'],
      ['håndverksmann|arbeidskar(?:er)?', 'håndverker'],
      ['barnepike|dagmamma(?:er)?', 'barnepasser'],
    ] as const
  ).map(([words, better]): AdPhrase => ({ code: 'gendered-title', language: 'nb', words, better })),
  ...(
    [
      ['waitress(?:es)?', 'waiter'],
      ['salesman|salesmen|saleswoman', 'salesperson'],
      ['cleaning lady|cleaning ladies', 'cleaner'],
      ['handyman|handymen', 'caretaker'],
      ['foreman|foremen', 'supervisor'],
      ['stewardess(?:es)?', 'cabin crew'],
      ['chambermaid|barmaid', 'room cleaner'],
      ['office girl|girl friday', 'office assistant'],
    ] as const
  ).map(([words, better]): AdPhrase => ({ code: 'gendered-title', language: 'en', words, better })),

  // Words that say nothing a reader can act on, or that only insiders know.
  ...(
    [
      ['dynamisk(?:e)?', ''],
      ['stå-på-(?:vilje|humør)|ståpåvilje', 'godt humør'],
      ['stressmestrings?evne|stresstålmodig|tåler stress|tåle stress', 'kan ta det rolig når mye skjer'],
      ['proaktiv(?:e)?', 'tar tak i ting'],
      ['løsningsorientert(?:e)?', 'finner løsninger'],
      ['resultatorientert(?:e)?|målrettet(?:e)?', ''],
      ['serviceinnstilt(?:e)?|servicementalitet', 'hyggelig mot kundene'],
      ['selvgående', 'kan jobbe alene når du er opplært'],
      ['spisskompetanse', 'god kunnskap'],
      ['synergi(?:er|effekter)?', ''],
      ['brenner for', 'liker'],
      ['hands-on|hands on', 'praktisk'],
      ['state of the art|best practice|rockestjerne|rockstar|ninja|superstjerne', ''],
      ['kvalitetsbevisst(?:e)?', 'nøye'],
      ['fleksibilitet er en selvfølge|må være fleksibel(?:t)?', 'si hvilke tider det gjelder'],
      ['gode samarbeidsevner|gode kommunikasjonsevner|gode relasjonelle ferdigheter', 'liker å jobbe sammen med andre'],
      ['inneha(?:r|ve)?', 'har'],
      ['forefalle(?:nde)?', 'det som trengs'],
      ['iht\\.?|i henhold til', 'etter'],
      ['herunder', 'blant annet'],
      ['vedrørende', 'om'],
      ['besørge(?:r)?|forestå(?:r)?', 'gjøre'],
      ['påkrevd', 'nødvendig'],
      ['tiltre(?:delse|r)?', 'starte'],
    ] as const
  ).map(([words, better]): AdPhrase => ({ code: 'jargon', language: 'nb', words, better })),
  ...(
    [
      ['dynamic', ''],
      ['proactive', 'take initiative'],
      ['self-starter|go-getter|team ?player|rockstar|rock star|ninja|guru', ''],
      ['fast-paced', 'busy'],
      ['results?-driven|results?-oriented|goal-oriented', ''],
      ['synerg(?:y|ies)|leverage|best-in-class|world-class', ''],
      ['hands-on', 'practical'],
      ['utili[sz]e', 'use'],
      ['pursuant to|in accordance with', 'under'],
      ['excellent (?:communication|interpersonal) skills', 'like working with others'],
      ['works? well under pressure|thrives? under pressure|stress-resistant|stress resistant', 'stay calm when it is busy'],
      ['commence', 'start'],
    ] as const
  ).map(([words, better]): AdPhrase => ({ code: 'jargon', language: 'en', words, better })),
  ...(
    [
      ['ift\\.?', 'i forhold til'],
      ['mtp\\.?', 'med tanke på'],
      ['mht\\.?', 'når det gjelder'],
      ['ifm\\.?', 'i forbindelse med'],
      ['bl\\.? ?a\\.?', 'blant annet'],
      ['f\\.? ?eks\\.?', 'for eksempel'],
      ['evt\\.?|ev\\.', 'eventuelt'],
      ['jf\\.?|jfr\\.?', 'se'],
      ['o\\.? ?l\\.|m\\.v\\.|mv\\.', 'og lignende'],
      ['pt\\.|p\\.t\\.?', 'nå'],
      ['ca\\.?', 'omtrent'],
      ['hms', 'helse, miljø og sikkerhet'],
      ['hr', 'personalavdelingen'],
      ['bht|haccp|fdv|fdvu|ik-mat|ikt', null],
    ] as const
  ).map(([words, better]): AdPhrase => ({ code: 'abbreviation', language: 'nb', words, better })),
  ...(
    [
      ['e\\.g\\.', 'for example'],
      ['i\\.e\\.', 'that is'],
      ['asap', 'soon'],
      ['hse', 'health, safety and environment'],
      ['wrt|w\\/', 'with'],
      ['fte|kpi|kpis|haccp', null],
    ] as const
  ).map(([words, better]): AdPhrase => ({ code: 'abbreviation', language: 'en', words, better })),
];
