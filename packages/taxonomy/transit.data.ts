import type { TransitLine } from './transit.ts';

/**
 * Public transport as a network to reckon with, not a timetable: which places a line joins, about how long it takes, and roughly how often.
 *
 * Trains: what is generally known of the railways' public timetables 2024/2025, only stations that are certain; not every train stops at
 * every one. Dovrebanen is two lines, since the long-distance trains pass the small stations along Mjøsa. Solørbanen has no passenger trains.
 * Buses: likewise of Innlandstrafikk's public timetables 2024/2025 and, in Valdres, the express buses; minutes rounded to five. Routes and
 * frequencies checked against Innlandstrafikk's own notices and the press 2017–2022 where there were any: 100, 102, 110, 142, 403, 406, B23,
 * B26, B46, B47, B63, Lillehammer–Dokka. Where we were unsure how often, the rarer band is used. Lines, numbers and stops we were not sure of
 * are left out, so a pair of places that these lines do not join is unknown, never "no bus". City lines inside one place do not matter here.
 */
export const transitLines: readonly TransitLine[] = [
  {
    name: 'Dovrebanen (Oslo–Lillehammer)',
    kind: 'train',
    often: 'hourly',
    stops: [
      ['stange', 0],
      ['hamar', 9],
      ['brumunddal', 10],
      ['moelv', 9],
      ['lillehammer', 24],
    ],
  },
  {
    name: 'Dovrebanen (Oslo–Trondheim)',
    kind: 'train',
    often: 'few',
    stops: [
      ['hamar', 0],
      ['lillehammer', 43],
      ['hunderfossen', 12],
      ['ringebu', 30],
      ['vinstra', 18],
      ['kvam', 9],
      ['otta', 15],
      ['dombas', 28],
      ['hjerkinn', 21],
    ],
  },
  {
    name: 'Rørosbanen',
    kind: 'train',
    often: 'two-hourly',
    stops: [
      ['hamar', 0],
      ['loten', 15],
      ['elverum', 12],
      ['rena', 24],
      ['opphus', 15],
      ['evenstad', 10],
      ['koppang', 13],
      ['atna', 17],
      ['alvdal', 35],
      ['tynset', 17],
      ['tolga', 16],
      ['os-i-osterdalen', 13],
    ],
  },
  {
    name: 'Gjøvikbanen (Oslo–Gjøvik)',
    kind: 'train',
    often: 'two-hourly',
    stops: [
      ['harestua', 0],
      ['grua', 8],
      ['roa', 6],
      ['lunner', 4],
      ['gran', 9],
      ['jaren', 4],
      ['eina', 23],
      ['reinsvoll', 7],
      ['raufoss', 6],
      ['gjovik', 13],
    ],
  },
  {
    name: 'Gjøvikbanen (Oslo–Jaren)',
    kind: 'train',
    often: 'hourly',
    stops: [
      ['harestua', 0],
      ['grua', 8],
      ['roa', 6],
      ['lunner', 4],
      ['gran', 9],
      ['jaren', 4],
    ],
  },
  {
    name: 'Kongsvingerbanen',
    kind: 'train',
    often: 'hourly',
    stops: [
      ['skarnes', 0],
      ['kongsvinger', 16],
    ],
  },
  {
    name: 'Raumabanen',
    kind: 'train',
    often: 'few',
    stops: [
      ['dombas', 0],
      ['lesja', 15],
      ['lesjaverk', 13],
      ['bjorli', 16],
    ],
  },
  // Around Mjøsa
  {
    name: '100 Hamar–Gjøvik',
    kind: 'bus',
    often: 'hourly',
    stops: [
      ['hamar', 0],
      ['brumunddal', 15],
      ['moelv', 15],
      ['gjovik', 25],
    ],
  },
  {
    name: '102 Gjøvik–Lillehammer',
    kind: 'bus',
    often: 'hourly',
    stops: [
      ['gjovik', 0],
      ['biri', 25],
      ['lillehammer', 30],
    ],
  },
  {
    name: 'B23 Brumunddal–Hamar–Stange',
    kind: 'bus',
    often: 'half-hourly',
    stops: [
      ['brumunddal', 0],
      ['hamar', 25],
      ['ottestad', 10],
      ['stange', 15],
    ],
  },
  {
    name: 'B26 Brumunddal–Hamar–Løten',
    kind: 'bus',
    often: 'half-hourly',
    stops: [
      ['brumunddal', 0],
      ['hamar', 25],
      ['ridabu', 10],
      ['adalsbruk', 15],
      ['loten', 10],
    ],
  },
  {
    name: 'B63 Løten–Elverum',
    kind: 'bus',
    often: 'hourly',
    stops: [
      ['loten', 0],
      ['elverum', 25],
    ],
  },
  // Toten and Hadeland. B46 and B47 run in a ring, each one way; cut open here where few would ride through.
  {
    name: 'B46/B47 Lena–Raufoss–Gjøvik–Kapp',
    kind: 'bus',
    often: 'hourly',
    stops: [
      ['lena', 0],
      ['raufoss', 20],
      ['gjovik', 20],
      ['kapp', 20],
    ],
  },
  {
    name: 'B46/B47 Lena–Kapp–Gjøvik',
    kind: 'bus',
    often: 'hourly',
    stops: [
      ['gjovik', 0],
      ['kapp', 20],
      ['lena', 15],
    ],
  },
  {
    name: 'Gjøvik–Hunndalen',
    kind: 'bus',
    often: 'hourly',
    stops: [
      ['gjovik', 0],
      ['hunndalen', 15],
    ],
  },
  {
    name: '403 Gjøvik–Raufoss–Reinsvoll–Lena',
    kind: 'bus',
    often: 'few',
    stops: [
      ['gjovik', 0],
      ['raufoss', 20],
      ['reinsvoll', 10],
      ['lena', 25],
    ],
  },
  {
    name: '406 Gjøvik–Reinsvoll–Eina',
    kind: 'bus',
    often: 'few',
    stops: [
      ['gjovik', 0],
      ['reinsvoll', 30],
      ['eina', 10],
    ],
  },
  {
    name: 'Brandbu–Jaren–Gran',
    kind: 'bus',
    often: 'few',
    stops: [
      ['brandbu', 0],
      ['jaren', 10],
      ['gran', 10],
    ],
  },
  // Land and Valdres
  {
    name: '110 Gjøvik–Dokka–Fagernes',
    kind: 'bus',
    often: 'few',
    stops: [
      ['gjovik', 0],
      ['odnes', 35],
      ['dokka', 15],
      ['aurdal', 50],
      ['leira', 10],
      ['fagernes', 10],
    ],
  },
  {
    name: 'Lillehammer–Dokka',
    kind: 'bus',
    often: 'few',
    stops: [
      ['lillehammer', 0],
      ['vingrom', 10],
      ['aust-torpa', 30],
      ['dokka', 20],
    ],
  },
  {
    name: 'Valdresekspressen',
    kind: 'bus',
    often: 'few',
    stops: [
      ['bagn', 0],
      ['aurdal', 20],
      ['leira', 10],
      ['fagernes', 5],
      ['heggenes', 25],
      ['beitostolen', 20],
    ],
  },
  {
    name: 'Fagernes–Tyinkrysset',
    kind: 'bus',
    often: 'few',
    stops: [
      ['fagernes', 0],
      ['ron', 15],
      ['slidre', 10],
      ['ryfoss', 15],
      ['vang-i-valdres', 15],
      ['tyinkrysset', 25],
    ],
  },
  // Lillehammer and Gudbrandsdalen
  {
    name: 'Lillehammer–Segalstad bru',
    kind: 'bus',
    often: 'two-hourly',
    stops: [
      ['lillehammer', 0],
      ['jorstadmoen', 15],
      ['follebu', 10],
      ['segalstad-bru', 5],
    ],
  },
  {
    name: 'Lillehammer–Øyer–Tretten',
    kind: 'bus',
    often: 'two-hourly',
    stops: [
      ['lillehammer', 0],
      ['oyer', 25],
      ['tretten', 15],
    ],
  },
  {
    name: 'Lillehammer–Sjusjøen',
    kind: 'bus',
    often: 'few',
    stops: [
      ['lillehammer', 0],
      ['mesnali', 25],
      ['sjusjoen', 15],
    ],
  },
  {
    // Takes the new E6 past Hundorp since 2016.
    name: '142 Lillehammer–Otta–Bismo',
    kind: 'bus',
    often: 'few',
    stops: [
      ['lillehammer', 0],
      ['ringebu', 60],
      ['vinstra', 25],
      ['kvam', 10],
      ['otta', 20],
      ['lalm', 20],
      ['vaga', 15],
      ['garmo', 15],
      ['lom', 15],
      ['bismo', 20],
    ],
  },
  {
    name: 'Ringebu–Vinstra–Otta',
    kind: 'bus',
    often: 'few',
    stops: [
      ['ringebu', 0],
      ['hundorp', 15],
      ['harpefoss', 5],
      ['vinstra', 10],
      ['kvam', 10],
      ['sjoa', 10],
      ['otta', 10],
    ],
  },
  {
    name: 'Otta–Dombås',
    kind: 'bus',
    often: 'few',
    stops: [
      ['otta', 0],
      ['dovre', 35],
      ['dombas', 15],
    ],
  },
  // Østerdalen, Solør and Odal
  {
    name: 'Elverum–Trysil',
    kind: 'bus',
    often: 'few',
    stops: [
      ['elverum', 0],
      ['nybergsund', 60],
      ['trysil', 10],
    ],
  },
  {
    name: 'Elverum–Flisa–Kongsvinger',
    kind: 'bus',
    often: 'two-hourly',
    stops: [
      ['elverum', 0],
      ['braskereidfoss', 25],
      ['valer', 10],
      ['haslemoen', 5],
      ['flisa', 10],
      ['namna', 10],
      ['kirkenaer', 10],
      ['brandval', 20],
      ['roverud', 10],
      ['kongsvinger', 10],
    ],
  },
  {
    name: 'Kongsvinger–Magnor',
    kind: 'bus',
    often: 'two-hourly',
    stops: [
      ['kongsvinger', 0],
      ['abogen', 15],
      ['matrand', 10],
      ['skotterud', 5],
      ['magnor', 10],
    ],
  },
  {
    name: 'Sand–Skarnes',
    kind: 'bus',
    often: 'few',
    stops: [
      ['sand', 0],
      ['skarnes', 25],
    ],
  },
  {
    name: 'Folldal–Alvdal–Tynset',
    kind: 'bus',
    often: 'few',
    stops: [
      ['folldal', 0],
      ['grimsbu', 10],
      ['alvdal', 30],
      ['tynset', 25],
    ],
  },
];
