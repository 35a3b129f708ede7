/**
 * Names of places that also are ordinary words or first names. Written small they only count as a place after a preposition, beside an
 * occupation or a condition, after a comma, or as the whole search.
 */
export const ordinaryNames = `os vang land lom våler øyer nes gran skog eina hov sand sel grue grua lena roa rena kapp biri otta flisa dokka leira tangen stange tretten jaren
  espa atna kvam skreia magnor lunner moelv berg moen haugen bru brua vik vika dal dalen eidet eid lia sletta lund bakken minne rud stai bø ask jordet osen innbygda sander galten fall
  torpa vind redalen tolga alvdal aurdal dovre lesja bagn nord sør øst vest fron sør-fron odal kolbu nybygda mesna hernes nordby hanestad evenstad storsteigen follebu svingen stavsjø fåvang
  bygda grenda skogen elva bekken hagen borg sol rosten reinli tron tynna næroset bøn åsta åsen sollia skåbu bøverdalen setra sletten høgda gjerdet neset holmen tomter kirkebygda ringstad nesbakken røn lomen elgå gålå sjoa heidal kvikne lalm garmo`;

/** Even after a preposition these are the word, unless they begin with a capital letter: "jobb på land", "arbeide i skogen". */
export const ordinaryAfterPreposition =
  'land sand jordet leira skog skogen bakken dalen dal vind moen haugen setra bygda grenda nord sør øst vest sol elva bekken hagen gjerdet bru brua vik vika lia eid fall';
