import type { WorkplaceFactId } from '@arena/taxonomy/workplace-facts';
import type { AdSentence } from './ad-sentences.ts';
import { begins, saysNotNeeded, whole } from './sentence-cues.ts';

const training = begins(
  [
    '(?:god |grundig |nødvendig |full |all |intern |individuell )?opplæring (?:gis|gjevast|vil bli gitt|blir gitt|vert gitt|blir gjeve|vert gjeve|gir vi|gjev me|får du|tilbys|sørger vi for|inngår)',
    '(?:vi|me) (?:vil )?(?:gir|gjev|gi|tilbyr|tilbyd|sørger for|syter for) (?:deg |dere |alle )?(?:(?:en|ei|ein|god|grundig|nødvendig|full|tett|intern|systematisk|skikkelig|skikkeleg|lønnet|betalt|individuell|og|relevant) ?,? ?){0,4}opplæring(?!\\p{L}*(?:s?ansvar|til ))',
    '(?:du|alle|nyansatte)(?: vil| skal)? få(?:r)?(?: du)? (?:(?:en|ei|ein|god|grundig|nødvendig|full|tett|intern|systematisk|lønnet|betalt|individuell|og|relevant) ?,? ?){0,4}opplæring(?!sansvar)',
    '(?:her )?får du (?:(?:en|god|grundig|nødvendig|full|tett|intern|lønnet|betalt) ?,? ?){0,3}opplæring(?!sansvar)',
    '(?:vi|me) lærer (?:deg|dere|opp)',
    '(?:vi|me) (?:vil )?lære deg (?:opp|det du|alt)',
    'full training',
    '(?:we (?:will )?(?:provide|offer|give)|you (?:will )?(?:receive|get)) (?:you )?(?:with )?(?:(?:full|thorough|good|all|the|necessary|on-the-job|paid|extensive) ){0,3}training(?!\\p{L}| (?:to|for) (?:others|customers))',
    '(?:full |necessary |all |on-the-job |paid )*training (?:is|will be) (?:given|provided)',
    'we (?:will )?(?:teach|train) you',
  ].join('|'),
);
/** A benefit in a list of them. */
const trainingOffered =
  /^(?:(?:en |ei |ein )?(?:god|grundig|nødvendig|full|intern|systematisk|tett|lønnet|betalt|individuell|omfattende|solid|strukturert)\p{L}*(?:,? (?:og )?)?){1,3}\s*(?:opplæring(?!s?ansvar)|opplæringsprogram|oppfølging og opplæring|introduksjon og opplæring)|^(?:opplæring|opplæringsprogram|(?:good|thorough|full|paid|on-the-job) training)(?!\p{L})/iu;
/** It is the work, not the welcome: to train others; or it was had already. */
const notForYou = whole(
  'opplæring (?:av|til (?:kunder|ansatte|elever|brukere|andre)|i bruk)|ansvar(?:et)? for \\p{L}* ?opplæring|gi opplæring|gje opplæring|opplæring i (?:norsk|svømming|samfunn)|opplæringslov\\p{L}*|opplæringskontor\\p{L}*|opplæringsansvar\\p{L}*|forplikter|plikter|pliktig|må gjennomføre|må delta|villig til å|gjennomført|dersom|hvis|om du ikke|training of|train others',
);

export function givesTraining(sentence: AdSentence): boolean {
  const { text, under, item } = sentence;
  if (notForYou.test(text) || /(?<!\p{L})(?:ikke|ikkje|ingen|no|not)\s(?:\p{L}+\s)?(?:opplæring|training)/iu.test(text))
    return false;
  if (under === 'offer' && item && trainingOffered.test(text)) return true;
  return under !== 'tasks' && training.test(text);
}

const experience = '(?:arbeids|yrkes|jobb|bransje|praksis)?(?:erfaring|forkunnskap(?:er|ar)?|experience)';
/** "i bransjen" narrows nothing; "med rørlegging" does. */
const narrow =
  '(?!\\s+(?:(?:fra|frå|med|innen|innenfor|innan|av|som|in|with|from|as)\\s(?!bransje|yrket|før|tidligere|tidlegare|the (?:industry|field))))';
const noExperience = whole(
  [
    `(?:ingen|inga|ikke|ikkje)(?: noe| noko)?(?: krav (?:til|om|på))?(?: tidligere| tidlegare| relevant| spesiell| noen)* ${experience}${narrow}(?: (?:er|fra|frå|i|innen) ?(?:bransjen|yrket|faget)?)?(?: er)? (?:nødvendig|naudsynt|naudsynleg|påkrevd|påkravd|kreves|krevst|krevjast|trengs)`,
    `(?:ikke|ikkje|ingen|inga)(?: noe| noko)? krav (?:til|om|på)(?: tidligere| tidlegare| relevant)* ${experience}${narrow}`,
    `(?:krever|krev|kreves|krevst|krevjast) (?:ingen|ikke|ikkje|inga)(?: noe| noen| noko)?(?: tidligere| tidlegare| relevant)* ${experience}${narrow}`,
    `${experience}${narrow} (?:er|vert|blir) (?:ikke|ikkje)(?: et| eit| noe| noko)? (?:krav|nødvendig|naudsynt|naudsynleg|påkrevd|påkravd)`,
    `${experience}${narrow} (?:kreves|krevst|krevjast|trengs) (?:ikke|ikkje)`,
    `(?:du |de )?(?:trenger|treng|behøver) (?:du )?(?:ikke|ikkje|ingen)(?: å ha| ha| noen)?(?: tidligere| tidlegare| relevant)* ${experience}${narrow}`,
    `no (?:previous |prior |relevant |work )*experience${narrow}(?: is)? (?:necessary|required|needed)`,
    `experience${narrow} is not (?:necessary|required|needed|a requirement)`,
    `(?:don['’]t|do not) need (?:any |previous |prior )*experience${narrow}`,
    'både (?:for )?(?:deg|dere|de|søkere)? ?(?:med og|du som har) uten erfaring',
  ].join('|'),
);
const advantageOnly = new RegExp(
  `${experience}${narrow}[^.!?]{0,40}(?:men|but)\\s(?:dette |det |this |it )?(?:er |is )?(?:ingen|ikke|ikkje|not|no)(?: et| eit| noe| noko| a)? (?:krav|nødvendig|requirement|required|necessary)`,
  'iu',
);
/** Somewhere else the same ad asks for years. */
const yearsAsked =
  /(?:minimum|minst|min\.?|at least|over|\d\s?[-–+])\s*\d*\s*(?:års?|years?['’]?)\s+(?:(?:of )?(?:relevant|praktisk|dokumentert|work|professional)\s)*(?:\p{L}*erfaring|experience|praksis)/iu;

export const needsNoExperience = ({ text }: AdSentence): boolean => noExperience.test(text) || advantageOnly.test(text);
export const asksForYears = (text: string): boolean => yearsAsked.test(text);

const facts: readonly [WorkplaceFactId, RegExp][] = [
  [
    'flexible-hours',
    whole(
      'fleksibel arbeidstid|fleksible arbeidstider|fleksible? arbeidstidsordning(?:er)?|fleksitid\\p{L}*|flexible (?:working |work )?hours|flexible working time|flexitime|flexi-time',
    ),
  ],
  [
    'part-time-possible',
    whole(
      'mulighet(?:er)? for (?:å jobbe )?deltid\\p{L}*|høve til (?:å jobbe )?deltid\\p{L}*|deltid(?:sstilling)? (?:er |kan være |kan vere )?(?:også )?mulig|deltid kan (?:også )?(?:vurderes|avtales|være aktuelt|vere aktuelt)|mulighet for (?:redusert|lavere) (?:stilling|stillingsprosent|stillingsbrøk)|part[- ]time (?:is |may be |can be )?(?:also )?(?:possible|considered|an option)',
    ),
  ],
  [
    'daytime-only',
    whole(
      '(?:kun|bare|berre|utelukkende) (?:på )?(?:dagtid|dagskift|dagvakt(?:er)?|dagarbeid)|(?:ingen|ikke) (?:kvelds?|helge?|natt)\\p{L}*-?(?: eller |, | og )(?:kvelds?|helge?|natt|turnus)\\p{L}*|(?:daytime|day shifts?) only|only (?:daytime|day shifts?)',
    ),
  ],
  ['free-parking', whole('gratis (?:ansatt)?parkering\\p{L}*|fri parkering|free (?:employee |staff )?parking')],
  [
    'mentor',
    whole(
      '(?:fadder|mentor)ordning\\p{L}*|(?:du|alle nyansatte|nyansatte)(?: vil)? få(?:r)? (?:en |ein |egen |eigen |din egen |tildelt )*(?:fadder|mentor)|(?:en |ein )?(?:egen|eigen) (?:fadder|mentor)(?! for)|you (?:will )?(?:get|have|be assigned) (?:a |your own )?(?:mentor|buddy)',
    ),
  ],
  [
    'norwegian-training',
    whole(
      '(?:norskopplæring|norskkurs|norwegian (?:lessons|classes|courses?))[^.]{0,30}(?:i arbeidstid(?:en|a)|during (?:working|work) hours)',
    ),
  ],
  [
    'near-bus-stop',
    whole(
      "[1-9] (?:min(?:utters?|utt|\\.)?|minutes?['’]?)(?: å)? (?:gange|gang|gåing|gå|walk(?:ing)?)\\p{L}*(?: distance)? (?:fra|frå|til|from|to) (?:\\p{L}+ ){0,2}(?:buss|holdeplass|haldeplass|bus|stasjon|jernbanestasjon|togstasjon|train|station)\\p{L}*",
    ),
  ],
  [
    'step-free',
    whole(
      'trinnfri(?:tt|e)?(?: adkomst| inngang)?|(?:lokale(?:t|ne)?|bygget|arbeidsplassen|kontore(?:t|ne)) (?:er |har )?(?:universelt utforma?e?t?|universell utforming|tilgjengelig for rullestol\\p{L}*)|rullestoltilgjengelig\\p{L}*|step-free|wheelchair[- ]accessible (?:workplace|office|premises|building)',
    ),
  ],
  ['accessible-toilet', whole('(?:HC|handikap|rullestol)-?toalett\\p{L}*|(?:wheelchair[- ])?accessible toilets?')],
  ['hearing-loop', whole('teleslynge\\p{L}*|(?:hearing|induction) loop')],
  [
    'quiet',
    whole(
      'rolig (?:arbeidssted|arbeidsplass|kontor|arbeidslokale)|stille (?:kontor|arbeidsplass)|quiet (?:workplace|office|place to work)',
    ),
  ],
  ['seated-work', whole('(?:stillesittende|sittende|stillesitjande) (?:arbeid|jobb)|seated work|sedentary work')],
  ['no-heavy-lifting', whole('ingen (?:særlig )?tunge løft|no heavy lifting')],
];
/** The person must be so, or the place is not. */
const ofThePerson = whole(
  '(?:du|søker(?:en)?|you) (?:må|bør|er|kan|must|should|are)|må kunne|må påregne|kreves|krever|ikke mulig|ikkje mogleg|not possible|dessverre|unfortunately|ikke (?:fleksib|gratis|tilgjengelig)\\p{L}*|rolig og',
);
const benign = new Set<WorkplaceFactId>(['mentor', 'no-heavy-lifting', 'daytime-only']);

/** Facts about the place of work that the sentence tells. */
export function readFacts({ text, under }: AdSentence): WorkplaceFactId[] {
  return facts.flatMap(([id, pattern]) => {
    if (!pattern.test(text)) return [];
    if (ofThePerson.test(text) && !benign.has(id)) return [];
    if (id === 'mentor' && (under === 'tasks' || /(?:være|vere|bli|be a) (?:fadder|mentor)/iu.test(text))) return [];
    return saysNotNeeded(text) ? [] : [id];
  });
}

const share =
  /(?<![\d,.])(\d{1,3}(?:[,.]\d{1,2})?)\s*(?:%|prosents?|pst\.?|percent)?(?:\s*(?:[-–]|til|to)\s*(\d{1,3}(?:[,.]\d{1,2})?))?\s*(?:%|(?:prosents?|pst|percent)(?!\p{L}))/giu;
const positionBefore =
  /(?:stilling(?:a|en|er|ar)?s?(?:prosent(?:en)?|brøk(?:en)?|størrelse|storleik|andel)?|vikariat(?:et)?|engasjement(?:et)?|årsverk|deltid|heltid|positions?|employment|omfang|arbeidstid)\s*(?:er |på |:|=|i |of |is |\(|ca\.? |-|–)*\s*(?:inntil |minimum |opptil |fra |from |up to )?$/iu;
const positionAfter =
  /^\s*(?:-\s?)?(?:(?:fast|faste|ledige?|midlertidige?|mellombels|vakant|permanent|temporary|full|st)\s?,?\s?(?:og |and )?){0,3}(?:stilling|vikariat|engasjement|storleik|størrelse|position|årsverk|fast\b|helgestilling|deltid|post\b|employment|nattstilling|dagstilling|turnus)/iu;
const notAPosition =
  /(?:pensjon|innskudd|innskot|skatt|avgift|trekk|trukk|lønn|løn(?!\p{L})|tillegg|rabatt|reise|travel|provisjon|bonus|ved \d|dersom|hvis|vekst|omsetning|eierandel|fornøyd)/iu;
const fullOrPart = whole(
  'hel(?:tid)?-?\\s?(?:\\/|og|eller|and|or)\\s?deltid\\p{L}*|fulltid\\s?(?:\\/|og|eller)\\s?deltid\\p{L}*|full[- ]?(?:time)?\\s?(?:\\/|and|or)\\s?part[- ]time',
);

export interface Extent {
  fromPercent: number;
  toPercent: number;
}

/** How much the position is, in percent of full time, when the sentence tells it of the position. */
export function readExtent({ text }: AdSentence): Extent | null {
  const found: Extent[] = [];
  for (const match of text.matchAll(share)) {
    const before = text.slice(Math.max(0, match.index - 45), match.index);
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 45);
    if (notAPosition.test(before) || /^\s*(?:stilling\p{L}*)?\s*(?:får|gir|av lønn)/iu.test(behind)) continue;
    // A share of something that we do not understand: then we do not know what the others are of either.
    if (!positionBefore.test(before) && !positionAfter.test(behind)) return null;
    const fromPercent = toPercent(match[1] ?? '');
    const toPercentShare = toPercent(match[2] ?? match[1] ?? '');
    if (fromPercent >= 1 && fromPercent <= toPercentShare && toPercentShare <= 100)
      found.push({ fromPercent, toPercent: toPercentShare });
  }
  if (found.length === 0) return fullOrPart.test(text) ? { fromPercent: 1, toPercent: 100 } : null;
  // Several positions: none of their shares is the ad's.
  const [one] = found;
  const same = found.every(({ fromPercent, toPercent }) => fromPercent === one?.fromPercent && toPercent === one.toPercent);
  return one !== undefined && same ? one : null;
}

function toPercent(text: string): number {
  return Math.round(Number(text.replace(',', '.')));
}
