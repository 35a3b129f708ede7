import type { Bilingual, MunicipalityNumber } from './types.ts';

export interface AskedRegion {
  id: string;
  name: Bilingual;
  /** Ways of writing it; Norwegian letters and hyphens do not matter. */
  words: readonly string[];
  /** Empty for Innlandet: the whole area, so no filter. */
  municipalityNumbers: readonly MunicipalityNumber[];
}

const row = (id: string, nb: string, en: string, words: string, numbers: string): AskedRegion => ({
  id,
  name: { nb, en },
  words: words.split(';').map((word) => word.trim()),
  municipalityNumbers: numbers.split(' ').filter(Boolean),
});

/**
 * Districts by the names people look with, and the municipalities of ours in them. The ten administrative regions are those of
 * `municipalities.ts` (inter-municipal political councils); districts that are older than they are follow Store norske leksikon
 * ("Hedmarken", "Toten", "Land", "Hadeland", "Gudbrandsdalen", "Østerdalen", "Solør", "Odalen", "Glåmdalen"). Hedmark and Oppland are the
 * counties until 2020, told by the old municipality numbers 04xx and 05xx. "Mjøsa": the municipalities with a shore on the lake;
 * "Mjøsbyen": the eleven that work together under that name (mjosbyen.no, "Hva er Mjøsbyen").
 */
export const regionRows: readonly AskedRegion[] = [
  row(
    'innlandet',
    'Innlandet',
    'Innlandet',
    'Innlandet; Innlandet fylke; hele Innlandet; heile Innlandet; Hedmark og Oppland',
    '',
  ),
  row(
    'hedmark',
    'Hedmark',
    'Hedmark',
    'Hedmark; Hedmark fylke',
    '3401 3403 3411 3412 3413 3414 3415 3416 3417 3418 3419 3420 3421 3422 3423 3424 3425 3426 3427 3428 3429 3430',
  ),
  row(
    'oppland',
    'Oppland',
    'Oppland',
    'Oppland; Oppland fylke',
    '3405 3407 3431 3432 3433 3434 3435 3436 3437 3438 3439 3440 3441 3442 3443 3446 3447 3448 3449 3450 3451 3452 3453 3454 3234 3236',
  ),
  row('hamarregionen', 'Hamarregionen', 'Hamar region', 'Hamarregionen; Hamar-regionen; Hamar region', '3403 3411 3412 3413'),
  row('hedmarken', 'Hedmarken', 'Hedmarken', 'Hedmarken', '3403 3411 3412 3413'),
  row(
    'gjovikregionen',
    'Gjøvikregionen',
    'Gjøvik region',
    'Gjøvikregionen; Gjøvik-regionen; Gjøvik region',
    '3407 3442 3443 3447 3448',
  ),
  row('toten', 'Toten', 'Toten', 'Toten', '3442 3443'),
  row('land', 'Land', 'Land', 'Land', '3447 3448'),
  row('hadeland', 'Hadeland', 'Hadeland', 'Hadeland; Hadelandsregionen', '3446 3236 3234'),
  row(
    'lillehammerregionen',
    'Lillehammerregionen',
    'Lillehammer region',
    'Lillehammerregionen; Lillehammer-regionen; Lillehammer region',
    '3405 3440 3441',
  ),
  row(
    'gudbrandsdalen',
    'Gudbrandsdalen',
    'Gudbrandsdalen',
    'Gudbrandsdalen; Gudbrandsdal; Gudbrandsdalsregionen',
    '3405 3431 3432 3433 3434 3435 3436 3437 3438 3439 3440 3441',
  ),
  row(
    'sor-gudbrandsdal',
    'Sør-Gudbrandsdalen',
    'South Gudbrandsdalen',
    'Sør-Gudbrandsdalen; Sør-Gudbrandsdal; søre Gudbrandsdalen; South Gudbrandsdalen',
    '3405 3440 3441',
  ),
  row(
    'midt-gudbrandsdal',
    'Midt-Gudbrandsdalen',
    'Mid Gudbrandsdalen',
    'Midt-Gudbrandsdalen; Midt-Gudbrandsdal; Mid Gudbrandsdalen; Midtdalen',
    '3436 3438 3439',
  ),
  row(
    'nord-gudbrandsdal',
    'Nord-Gudbrandsdalen',
    'North Gudbrandsdalen',
    'Nord-Gudbrandsdalen; Nord-Gudbrandsdal; Norddalen; North Gudbrandsdalen; Ottadalen',
    '3431 3432 3433 3434 3435 3437',
  ),
  row('valdres', 'Valdres', 'Valdres', 'Valdres; Valdresregionen', '3449 3450 3451 3452 3453 3454'),
  row('osterdalen', 'Østerdalen', 'Østerdalen', 'Østerdalen; Østerdal', '3420 3421 3422 3423 3424 3425 3426 3427 3428 3429 3430'),
  row(
    'sor-osterdal',
    'Sør-Østerdalen',
    'South Østerdalen',
    'Sør-Østerdalen; Sør-Østerdal; søre Østerdalen; South Østerdalen; Elverumregionen; Elverumsregionen; Elverum region; Elverum-regionen',
    '3419 3420 3421 3422 3423 3425',
  ),
  row(
    'nord-osterdal',
    'Nord-Østerdalen',
    'North Østerdalen',
    'Nord-Østerdalen; Nord-Østerdal; North Østerdalen; Tynsetregionen',
    '3424 3426 3427 3428 3429 3430',
  ),
  row('solor', 'Solør', 'Solør', 'Solør', '3417 3418 3419'),
  row('odalen', 'Odalen', 'Odalen', 'Odalen; Odal', '3414 3415'),
  row('glamdalen', 'Glåmdalen', 'Glåmdalen', 'Glåmdalen; Glåmdal; Glåmdalsregionen', '3401 3414 3415 3416 3417 3418 3419'),
  row(
    'kongsvingerregionen',
    'Kongsvingerregionen',
    'Kongsvinger region',
    'Kongsvingerregionen; Kongsvinger-regionen; Kongsvinger region',
    '3401 3414 3415 3416 3417 3418',
  ),
  row(
    'mjosa',
    'Rundt Mjøsa',
    'Around Mjøsa',
    'Mjøsa; Mjøs; Mjøsområdet; Mjøsbygdene; lake Mjøsa',
    '3403 3405 3407 3411 3413 3442',
  ),
  row(
    'mjosregionen',
    'Mjøsregionen',
    'Mjøsa region',
    'Mjøsregionen; Mjøs-regionen; Mjøsa region; Mjøsa-regionen',
    '3403 3411 3412 3413 3419 3420 3421 3422 3423 3425 3407 3442 3443 3447 3448 3405 3440 3441',
  ),
  row('mjosbyen', 'Mjøsbyen', 'Mjøsbyen', 'Mjøsbyen; Mjøsbyene', '3403 3405 3407 3411 3412 3413 3420 3440 3441 3442 3443'),
];
