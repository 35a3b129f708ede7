/**
 * Demands that an ad must not make, because they point at one group of people. Each `words` is a pattern without word boundaries (`ad-check.rules.ts` puts them round it),
 * in small letters; `better` is what could stand there, empty for nothing. Likestillings- og diskrimineringsloven § 6, arbeidsmiljøloven § 13-1 (age, politics, union), § 9-3 (health). Hand-written.
 */
import type { FindingCode, findingLaws } from '@arena/contract/publishing';

export interface AdPhrase {
  code: FindingCode;
  language: 'nb' | 'en';
  words: string;
  better: string | null;
  law?: (typeof findingLaws)[number];
  /** A sentence that holds this is about something else. */
  unless?: string;
  /** Work where the law itself asks for it, by the first digits of the occupation. */
  notIn?: readonly string[];
}

/**
 * A letter of any language here, for patterns without regard to case. Not `\p{L}`: made for every script there is, with both cases, it took a
 * hundred patterns half a second to compile.
 */
export const letter = '[a-z\\u00c0-\\u024f]';

/** Who an ad looks for, up to the word that says it: "vi søker en blid ", "du er ". At most two describing words between. */
const looksFor = `(?<!${letter})(?:(?:du (?:er|bør være|må være)|(?:vi |helst |gjerne )?(?:søker|ønsker(?: oss)?|trenger|leter etter|ser etter|vil ha|ansetter)|helst|fortrinnsvis|søkeren (?:er|må være|bør være)|passer for|passer best for|må være|bør være)(?: helst| gjerne)? (?:(?:en|ei|et|ein|to|tre|deg som er|noen som er|flere|som er) )?(?:${letter}{3,}(?:,| og) ?){0,2}(?:blid |flink |hyggelig |sterk |sprek )?)`;
const looksForEn = `(?:(?:you (?:are|must be|should be)|(?:we are |we're )?(?:looking for|seeking|hiring)|we (?:want|need|seek)|preferably|ideally|must be|should be|suited for|suits)(?: preferably)? (?:(?:a|an|someone|somebody|who is) ){0,3}(?:${letter}{3,}(?:,| and) ?){0,2}(?:strong |friendly |nice )?)`;

/** Those cared for, taught or served may have an age; so may a firm. */
const aboutOthers = `barn(?:a|et|ehage${letter}*)?|elev(?:er|ene)?|ungdomsskole|bruker(?:e|ne)?|beboer(?:e|ne)?|pasient(?:er|ene)?|kunde(?:r|ne)?|deltaker(?:e|ne)?|gjester|children|pupils|students aged|residents|patients|customers|guests|firm|company|bedriften|firmaet|virksomheten|bygg(?:et)?|huset`;

export const demands: readonly AdPhrase[] = [
  // Mother tongue: a level says what the work takes, whoever speaks.
  {
    code: 'mother-tongue',
    language: 'nb',
    words: 'norsk(?:e)? (?:som )?morsmål(?:et)?|morsmål(?:et)? norsk|morsmålsnivå(?: i norsk)?|norsk på morsmålsnivå',
    better: 'norsk på nivå B2',
    law: 'ldl-6',
    unless: 'annet morsmål|andre morsmål|ikke har norsk|uansett morsmål|ikke krav|trenger ikke',
  },
  {
    code: 'mother-tongue',
    language: 'en',
    words:
      'native(?:-level)? (?:norwegian(?: speakers?)?|english(?: speakers?)?|speakers?(?: of norwegian)?)|norwegian (?:as (?:a |your )?)?(?:mother tongue|first language|native language)|mother tongue norwegian',
    better: 'Norwegian at level B2',
    law: 'ldl-6',
    unless: 'not required|no need|do not need|other mother tongue',
  },

  // Age. Limits set by law (18, 20 and 21) are no breach, and neither are the ages of those who are cared for.
  {
    code: 'age',
    language: 'nb',
    words: `(?<=${looksFor})(?:ung|unge|ungt|yngre|ungdommelig|godt voksen|voksen|moden)(?! (?:for|med|hos))`,
    better: null,
    law: 'aml-13-1',
  },
  {
    code: 'age',
    language: 'nb',
    words:
      '(?:ung|unge|ungt)(?: og|,) (?:dynamisk(?:e)?|sulten|sultne|energisk(?:e)?|lovende|fremadstormende|frisk(?:t|e)?|sprek(?:t|e)?|trendy|urban(?:t|e)?|uformel(?:t|le)?|sosial(?:t|e)?)|(?:dynamisk|energisk|sprekt?|frisk|sosialt?|uformelt)(?: og|,) ung(?:t|e)?',
    better: 'engasjert',
    law: 'aml-13-1',
    unless: 'jobbe med unge og|arbeid med unge og',
  },
  {
    code: 'age',
    language: 'nb',
    words: '(?:et )?ungt (?:team|miljø|arbeidsmiljø|lag|kollegium|firma)|ung arbeidsstokk|ung gjeng',
    better: 'et åpent og hyggelig arbeidsmiljø',
    law: 'aml-13-1',
  },
  {
    code: 'age',
    language: 'nb',
    words:
      '(?:i alderen |mellom |alder:? ?)?(?:1[6-9]|[2-6][0-9]) ?(?:-|–|til|og) ?(?:[2-7][0-9]) år(?! (?:siden|erfaring|gam(?:le|mel) (?:bil|maskin|bygg|hus)))(?:s? alder(?:en)?)?',
    better: '',
    law: 'aml-13-1',
    unless: aboutOthers,
  },
  {
    code: 'age',
    language: 'nb',
    words:
      '(?:under|maks(?:imum|imalt)?|høyst|ikke (?:eldre|over) enn|ikke over|yngre enn|eldre enn|over|minst|fylt) (?:2[2-9]|[3-7][0-9]) år(?! (?:siden|erfaring|med))(?: gam(?:mel|le))?',
    better: '',
    law: 'aml-13-1',
    unless: `${aboutOthers}|erfaring|historie|garanti|drevet|drift`,
  },
  {
    code: 'age',
    language: 'nb',
    words:
      '(?:øvre |nedre )?aldersgrense(?:n)?:? (?:er )?(?:2[2-9]|[3-7][0-9])(?: år)?|i 20-årene|i 30-årene|i tjueårene|i trettiårene',
    better: '',
    law: 'aml-13-1',
    unless: aboutOthers,
  },
  {
    code: 'age',
    language: 'en',
    words: `(?<=${looksForEn})(?:young|younger|youthful|mature)(?! (?:at|with|people'?s? work))`,
    better: null,
    law: 'aml-13-1',
  },
  {
    code: 'age',
    language: 'en',
    words:
      'young(?:,| and) (?:dynamic|hungry|energetic|ambitious|fresh|fun|social)|(?:dynamic|energetic|fun)(?:,| and) young|young (?:team|crowd|crew|workforce|environment|professionals)|digital natives?',
    better: 'motivated',
    law: 'aml-13-1',
  },
  {
    code: 'age',
    language: 'en',
    words:
      '(?:between (?:the ages of )?|aged? )(?:1[6-9]|[2-6][0-9]) ?(?:-|–|to|and) ?(?:[2-7][0-9])(?: years(?: old| of age)?)?|(?:under|below|max(?:imum)?|no older than|not older than|over) (?:the age of (?:2[2-9]|[3-7][0-9])|(?:2[2-9]|[3-7][0-9]) years (?:old|of age))|in (?:your|their) (?:20s|30s|twenties|thirties)',
    better: '',
    law: 'aml-13-1',
    unless: aboutOthers,
  },

  // Sex.
  {
    code: 'sex',
    language: 'nb',
    words: `(?<=${looksFor})(?:mann|kvinne|jente|gutt|dame|herre|kar)`,
    better: 'person',
    law: 'ldl-6',
    unless: 'oppfordr',
  },
  {
    code: 'sex',
    language: 'nb',
    words: `(?<=${looksFor})(?:menn|kvinner|jenter|gutter|damer|kvinnfolk|mannfolk|(?:mannlig|kvinnelig)(?:e)?(?: (?:medarbeider|ansatt|søker|kollega|kandidat)(?:e|er)?)?)`,
    better: null,
    law: 'ldl-6',
    unless: 'oppfordr',
  },
  {
    code: 'sex',
    language: 'nb',
    words:
      '(?:kun|bare|helst|fortrinnsvis) (?:for )?(?:menn|kvinner|gutter|jenter|damer|mannlige|kvinnelige)(?: søkere)?|(?:mannlig|kvinnelig) (?:medarbeider|ansatt|søker|selger|servitør|renholder|sjåfør|vikar|kollega)',
    better: null,
    law: 'ldl-6',
    unless: 'oppfordr',
  },
  {
    code: 'sex',
    language: 'en',
    words: `(?<=${looksForEn})(?:man|woman|girl|boy|lady|gentleman|men|women|girls|boys|ladies|male|female)(?: (?:applicant|candidate|colleague|worker|employee)s?)?`,
    better: null,
    law: 'ldl-6',
    unless: 'encourage',
  },
  {
    code: 'sex',
    language: 'en',
    words:
      '(?:only|preferably) (?:men|women|males|females|girls|boys)|(?:men|women|males|females) only|(?:male|female) (?:applicants|candidates) (?:only|preferred)',
    better: null,
    law: 'ldl-6',
    unless: 'encourage',
  },

  // Origin.
  {
    code: 'origin',
    language: 'nb',
    words: `etnisk norsk(?:e)?|helnorsk(?:e)?|norsk (?:bakgrunn|opprinnelse|avstamning|utseende)|vestlig bakgrunn|${looksFor}(?:nordmann|nordmenn|norsk|norske|norskfødt|skandinav(?:er|isk)?|europeer)(?! (?:språk|på|muntlig|skriftlig|fagbrev|førerkort|lov|regelverk|kompetanse|kunde|kunder|mat|sertifikat|autorisasjon|utdanning|kurs|og|eller))|ikke (?:innvandrere?|utlendinger|flyktninger)`,
    better: null,
    law: 'ldl-6',
  },
  {
    code: 'origin',
    language: 'nb',
    words: 'norsk(?:e)? statsborger(?:skap|e)?|født (?:og oppvokst )?i norge',
    better: '',
    law: 'ldl-6',
    notIn: ['01', '02', '03', '541'],
    unless: 'sikkerhetsklarering|sikkerhetsloven|uten norsk statsborgerskap',
  },
  {
    code: 'origin',
    language: 'en',
    words: `ethnic(?:ally)? norwegians?|norwegian (?:background|origin|descent|nationals? only)|western background|no (?:immigrants|foreigners|refugees)|norwegian citizen(?:s|ship)?|born in norway|${looksForEn}(?:norwegian|scandinavian|european)(?! (?:speaker|language|customers?|food|licen[cs]e|certificate|authorisation|law|degree|and|or))`,
    better: '',
    law: 'ldl-6',
    unless: 'security clearance|without norwegian citizenship|level|speak',
  },

  // Religion and orientation.
  {
    code: 'religion',
    language: 'nb',
    words: `${looksFor}(?:kristen|kristne|muslim|muslimsk|katolikk|katolsk|troende|personlig kristen|ateist)|(?:ikke|uten) (?:hijab|skaut|hodeplagg|religiøse (?:plagg|symboler))|kristen (?:tro|livsstil|livsførsel)|ikke muslim(?:er)?`,
    better: '',
    law: 'ldl-6',
    unless: 'trossamfunn',
  },
  {
    code: 'religion',
    language: 'en',
    words: `${looksForEn}(?:christian|muslim|catholic|a believer|atheist)s?|no (?:hijabs?|headscar(?:f|ves)|religious (?:clothing|symbols))|christian (?:faith|values|lifestyle) required|no muslims`,
    better: '',
    law: 'ldl-6',
  },
  {
    code: 'orientation',
    language: 'nb',
    words: `${looksFor}(?:heterofil|heteroseksuell|streit)`,
    better: '',
    law: 'ldl-6',
  },
  { code: 'orientation', language: 'en', words: `${looksForEn}(?:heterosexual|straight)(?! forward)`, better: '', law: 'ldl-6' },

  // Health: what the work is may be told, what somebody's body is like may not be asked.
  {
    code: 'health',
    language: 'nb',
    words: `(?:ha |har |med |krav (?:om|til) |du har )?(?:god (?:fysisk )?helse|god fysisk og psykisk helse|helse og vandel)|helt frisk|${looksFor}(?:frisk|funksjonsfrisk|rusfri|slank|normalvektig)|fri for (?:sykdom|plager|skader)|uten (?:helseproblemer|helseplager|sykdom|plager|allergier|ryggplager|funksjonshemming(?:er)?|funksjonsnedsettelse(?:r)?)|lite (?:syk|sykefravær)|lavt (?:eget )?sykefravær|sjelden syk|ingen (?:helseproblemer|sykdommer|allergier|diagnoser)|psykisk stabil|helseattest`,
    better: '',
    law: 'aml-9-3',
    unless: 'tilrettelegg|brukere|beboere|pasient|vi har lavt|hos oss|bidra til|fremme|god helse for|folkehelse|helse og omsorg',
    notIn: ['315', '833', '831', '832', '541'],
  },
  {
    code: 'health',
    language: 'en',
    words: `(?:in )?good (?:physical |mental ){0,2}health|perfectly healthy|${looksForEn}(?:healthy|able-bodied|slim)|free (?:of|from) (?:illness|disease|disabilit(?:y|ies))|no (?:health (?:problems|issues)|illness(?:es)?|disabilit(?:y|ies)|allergies)|rarely (?:sick|ill)|low sick leave record`,
    better: '',
    law: 'aml-9-3',
    unless: 'public health|residents|patients|adapt|accommodat',
  },

  // Family.
  {
    code: 'family',
    language: 'nb',
    words:
      'uten (?:barn|familieforpliktelser|omsorgsansvar|forsørgeransvar)|ikke (?:gravid|ha små barn|planlegger barn)|barnløs(?:e)?|ingen (?:barn|familieplaner|planer om barn)|(?:singel|ugift|enslig) (?:mann|kvinne|person|søker)|familieplaner|sivilstatus',
    better: '',
    law: 'ldl-6',
    unless: 'uten barn på|når barna|dager uten barn',
  },
  {
    code: 'family',
    language: 'en',
    words:
      'no (?:children|kids|family obligations|plans (?:for|to have) children)|without (?:children|kids|family obligations)|not (?:pregnant|planning (?:a family|children))|childless|marital status|(?:single|unmarried) (?:man|woman|applicants?)',
    better: '',
    law: 'ldl-6',
  },
  {
    code: 'politics',
    language: 'nb',
    words:
      'ikke (?:fagorganisert|organisert|medlem av (?:en )?fagforening)|(?:må være|helst) (?:uorganisert|fagorganisert)|uorganiserte|politisk (?:nøytral|ståsted|tilhørighet)',
    better: '',
    law: 'aml-13-1',
    unless: 'parti',
  },
  {
    code: 'politics',
    language: 'en',
    words:
      'not (?:unionised|unionized|a (?:trade )?union member)|no (?:trade )?union members|non-union only|political (?:views|affiliation)',
    better: '',
    law: 'aml-13-1',
  },

  // Conduct: a certificate may be asked for only where a law says so, and "spotless" nowhere.
  {
    code: 'record',
    language: 'nb',
    words:
      '(?:plettfri|ren|uplettet|feilfri|god) vandel|rent rulleblad|plettfritt rulleblad|(?:ikke|aldri) (?:straffet|dømt|vært straffet)|ustraffet|ingen straffehistorikk|uten (?:anmerkninger|merknader) (?:på|i) (?:politiattesten|rullebladet|vandel)',
    better: '',
    law: 'politiregisterloven-36',
    notIn: ['541', '835'],
  },
  {
    code: 'record',
    language: 'en',
    words:
      '(?:clean|spotless) (?:criminal )?record|no criminal (?:record|history|convictions)|never (?:been )?convicted|good conduct record',
    better: '',
    law: 'politiregisterloven-36',
  },
  {
    code: 'police-certificate',
    language: 'nb',
    words: '(?:politiattest|vandelsattest)(?:en)?(?: (?:må leveres|kreves|må fremlegges|må framlegges))?',
    better: null,
    law: 'politiregisterloven-36',
    // Where laws on children, health and care, schools, taxis and guards ask for it.
    notIn: [
      '22',
      '234',
      '233',
      '235',
      '226',
      '263',
      '325',
      '341',
      '342',
      '53',
      '54',
      '134',
      '8322',
      '8331',
      '5311',
      '5312',
      '112',
    ],
    unless: 'ikke',
  },
  {
    code: 'police-certificate',
    language: 'en',
    words: 'police (?:certificate|clearance|check)|certificate of (?:good )?conduct',
    better: null,
    law: 'politiregisterloven-36',
    notIn: ['22', '234', '233', '235', '226', '263', '325', '341', '342', '53', '54', '134', '8322', '8331', '112'],
    unless: 'not ',
  },
];
