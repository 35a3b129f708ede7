/** What an ad says one way in its text and another in its fields, and what people ask first that it tells in neither. */
import type { OpportunityInput } from '@arena/contract/opportunities';
import type { AdFinding, FindingCode } from '@arena/contract/publishing';
import { type CefrLevel, cefrLevels } from '@arena/taxonomy/types';
import { anyOf, letter, oneOf } from './ad-check-phrases.rules.ts';

const blank = { at: null, words: null, better: null, law: null, params: {} };

/** The levels that the ad itself asks for in a language, speaking before writing. Norwegian is `nb` or `no`. */
export function askedLevels(input: OpportunityInput, language: 'nb' | 'en'): CefrLevel[] {
  const codes = language === 'nb' ? ['nb', 'nn', 'no'] : ['en'];
  const asked = input.requirements.find((one) => one.type === 'language' && codes.includes(one.language));
  return asked?.type === 'language' ? [asked.oral, asked.written].filter((level) => level !== null) : [];
}

/** Any of these, as words of their own, in capitals or not. */
const tells = (...patterns: readonly string[]): RegExp => new RegExp(`(?<!${letter})${oneOf(...patterns)}(?!${letter})`, 'i');

const demandsLicence = tells(
  'må ha (?:førerkort|sertifikat|lappen)',
  'førerkort (?:er |klasse b )?(?:kreves|et krav|nødvendig|påkrevd)',
  'driving licen[cs]e (?:is )?(?:required|needed)',
  'must have a driving licen[cs]e',
);

/** What is told about two ways, once in the text and once in the fields. */
export function contradictionsIn(input: OpportunityInput): AdFinding[] {
  const findings: AdFinding[] = [];
  const levels = askedLevels(input, 'nb');
  for (const field of ['descriptionNb', 'descriptionEn'] as const) {
    const text = input[field];
    const level = /(?<![0-9a-zà-ɏ])(?:norsk|norwegian)[^.!?\n]{0,30}?(?<![0-9a-zà-ɏ])([abc][12])(?![0-9a-zà-ɏ])/i.exec(text);
    const told = cefrLevels.find((one) => one === level?.[1]?.toUpperCase());
    if (level !== null && told !== undefined && levels.length > 0 && !levels.includes(told)) {
      const start = level.index + level[0].length - 2;
      findings.push({
        ...blank,
        code: 'level-differs',
        severity: 'advice',
        field,
        at: { start, end: start + 2 },
        words: level[0].slice(-2),
        better: levels[0] ?? null,
        params: { told, asked: levels.join('/') },
      });
    }
    const licence = demandsLicence.exec(text);
    if (licence !== null && !input.requirements.some((one) => one.type === 'licence' && one.hardness === 'must'))
      findings.push(differs('licence-differs', field, licence));
    const percent = /(?<![0-9.,])(\d{1,3}) ?(?:%|prosent|percent)(?= ?(?:[a-zà-ɏ]+ )?(?:stilling|position|post|job))/i.exec(text);
    const told100 = percent === null ? null : Number(percent[1]);
    const { extent } = input;
    if (percent !== null && told100 !== null && extent !== null && (told100 < extent.fromPercent || told100 > extent.toPercent))
      findings.push(differs('extent-differs', field, percent));
  }
  return findings;
}

const differs = (code: FindingCode, field: AdFinding['field'], match: RegExpExecArray): AdFinding => ({
  ...blank,
  code,
  severity: 'advice',
  field,
  at: { start: match.index, end: match.index + match[0].length },
  words: match[0],
});

const work = ['job', 'traineeship', 'apprenticeship'];
const tellsPay = tells(anyOf('timelønn månedslønn årslønn kr kroner nok pay salary wages?'), `(?:lønn|tariff)${letter}*`);
const tellsHours = tells(
  anyOf('dagtid kveld(?:er|s)? natt helg(?:er)? turnus skift vakt(?:er)? kl\\.? klokka arbeidstid mandag fredag'),
  anyOf('daytime evenings? nights? weekends? shifts? hours monday friday'),
);
const months = anyOf('januar februar mars april mai juni juli august september oktober november desember');
const tellsStart = tells(
  anyOf('oppstart starter start(?:dato)? snarest straks snart så_snart'),
  `fra ${months}`,
  'start(?:ing|s)?',
  'immediately',
  'as soon as',
);
const tellsWho = tells(
  `kontakt${letter}*`,
  anyOf('ring spør spørsmål leder(?:en)? sjef(?:en)? kollega(?:er|ene)? sammen_med teamet vi_er du_jobber_med'),
  anyOf('contact call ask questions manager colleagues together_with we_are work_with'),
);

/** What people ask first and the ad does not tell, in its fields or in its words. */
export function missingIn(input: OpportunityInput): AdFinding[] {
  const text = `${input.descriptionNb}\n${input.descriptionEn}`;
  const told = input.details ?? {};
  const missing = (code: FindingCode, field: AdFinding['field']): AdFinding => ({ ...blank, code, severity: 'advice', field });
  const isWork = work.includes(input.kind);
  const lasts = isWork || input.kind === 'internship';
  return [
    ...(isWork && told.pay === undefined && !tellsPay.test(text) ? [missing('missing-pay', 'details')] : []),
    ...(lasts && (told.workingTimes ?? []).length === 0 && !tellsHours.test(text) ? [missing('missing-hours', 'details')] : []),
    ...(lasts && input.startsOn === null && !tellsStart.test(text) ? [missing('missing-start', 'startsOn')] : []),
    ...(input.placeId === null && input.remote !== 'fully' ? [missing('missing-place', 'placeId')] : []),
    ...(text.trim() !== '' && !tellsWho.test(text)
      ? [missing('missing-who', input.descriptionNb === '' ? 'descriptionEn' : 'descriptionNb')]
      : []),
  ];
}
