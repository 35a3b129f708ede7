import type { OpportunityKind } from './types.ts';
import type { WorkplaceFactId } from './workplace-facts.ts';

/**
 * Ways of saying what kind of opportunity, how much work, which conditions and which facts about a workplace somebody looks for:
 * bokmål, nynorsk and English, hand-written. Endings of nouns and small words between are understood. "$" marks a word that only
 * counts at the end of a search or before a preposition, because it means something else before another word.
 */

/** "Jobb", "job" and "stilling" say nothing: everybody who looks here writes them. */
export const kindPhrases: Readonly<Partial<Record<OpportunityKind, string>>> = {
  apprenticeship: `lærling; lærlingplass; lærlingeplass; læreplass; lærlingstilling; lærlingjobb; lærekontrakt; lærekandidat; lærlingar;
    apprentice; apprenticeship; apprentice position; apprentice job`,
  traineeship: `trainee; traineestilling; traineeprogram; traineeprogrammet; traineeordning; traineejobb; traineeplass; traineeship;
    trainee program; trainee programme; trainee position; graduate program; graduate programme; graduate scheme`,
  internship: `praksis; praksisplass; praksisjobb; arbeidstrening; arbeidspraksis; språkpraksis; yrkespraksis; praktikant; praktikantplass;
    praktikantstilling; utplassering; arbeidsutprøving; internship; interns; intern $; work placement; job placement; practical placement;
    work experience placement; work training; language practice`,
  'student-project': `bacheloroppgave; masteroppgave; bacheloroppgåve; masteroppgåve; bachelorprosjekt; masterprosjekt; studentoppgave; studentoppgåve;
    studentprosjekt; prosjektoppgave; prosjektoppgåve; skrive oppgave; skrive oppgåve; student project; bachelor thesis; master thesis;
    bachelor s thesis; master s thesis; bachelors thesis; masters thesis; student thesis; thesis; thesis project; bachelor oppgave; master oppgave`,
  visit: `besøk en bedrift; besøke en bedrift; besøk bedrift; besøke bedrift; besøke bedrifter; bedriftsbesøk; bedriftsbesok; besøk på arbeidsplass; besøke arbeidsplass;
    besøke en arbeidsplass; besøk ein bedrift; besøke ein bedrift; vitje ei bedrift; hospitere; hospitering; hospitant; jobbskygging; omvisning; omvising; åpen dag; open dag;
    job shadowing; shadow somebody; company visit; visit a company; visit company; visit companies; visit a workplace; visit workplace; visit an employer; visit a business; open day`,
  'open-for-contact': `åpen søknad; open søknad; åpne søknader; åpen for kontakt; open for kontakt; uoppfordret søknad; uoppmoda søknad; spontansøknad; ta kontakt med bedrifter;
    open application; open for contact; open to contact; speculative application; unsolicited application; spontaneous application`,
};

export const extentPhrases: Readonly<Record<'full' | 'part' | 'small', string>> = {
  full: `heltid; heiltid; fulltid; full tid; heltidsjobb; heiltidsjobb; heltidsstilling; heiltidsstilling; heltidsarbeid; fulltidsjobb; fulltidsstilling; fulltidsarbeid;
    full stilling; hel stilling; heil stilling; hele stillinger; fulle stillinger; full jobb; full time; fulltime; full time job; full time work; full time position; full position`,
  part: `deltid; deltidsjobb; deltidsstilling; deltidsarbeid; redusert stilling; redusert arbeidstid; redusert jobb; part time; parttime; part time job; part time work;
    part time position; reduced hours; reduced position`,
  small: `helgejobb; helgestilling; helgearbeid; helgevakt; helgehjelp; helgevikar; helge jobb; i helgene; i helga; i helgen; i helgane; bare helg; kun helg; berre helg; jobb i helg; helg;
    ekstrajobb; ekstra jobb; ekstravakt; ekstrahjelp; sidejobb; småjobb; små jobber; små jobbar; liten stilling; lita stilling; liten jobb; små stillinger; små stillingar; småstillinger;
    noen timer; nokre timar; få timer; få timar; noen timer i uka; noen timer i uken; noen timer i måneden; nokre timar i veka; et par timer; eit par timar; halvtid; halv tid; halv stilling; halv jobb; halvdagsjobb;
    ved siden av studiene; ved siden av studier; ved siden av skolen; ved siden av jobben; ved sida av studia; ved sida av skulen;
    weekend; weekends; weekend job; weekend work; weekend jobs; only weekends; small job; small position; side job; extra job; a few hours; few hours; some hours; few hours a week;
    couple of hours; half time; halftime; half time job; half position; alongside studies; beside my studies`,
};

export const flagPhrases: Readonly<Record<'no-cv' | 'training' | 'english' | 'no-licence' | 'answers-fast', string>> = {
  'no-cv': `uten cv; utan cv; uten å ha cv; ingen cv; inga cv; ikke cv; ikkje cv; har ikke cv; har ikkje cv; trenger ikke cv; treng ikkje cv; uten å sende cv; cv ikke nødvendig; uten cv en;
    no cv; no cv needed; no cv required; without cv; without a cv; no resume; without resume; no résumé; don t have a cv; dont have a cv`,
  training: `uten erfaring; utan erfaring; ingen erfaring; inga erfaring; ingen røynsle; utan røynsle; ikke erfaring; ikkje erfaring; har ikke erfaring; har ikkje erfaring; trenger ikke erfaring; treng ikkje erfaring; krever ikke erfaring;
    krev ikkje erfaring; ikke krav til erfaring; ikkje krav til erfaring; ingen krav til erfaring; ingen krav om erfaring; uten krav til erfaring; uten krav om erfaring; uten krav; utan krav; ingen krav; erfaring ikke nødvendig; erfaring ikke et krav;
    uten arbeidserfaring; utan arbeidserfaring; ingen arbeidserfaring; uten jobberfaring; uten yrkeserfaring; uten utdanning; utan utdanning; ingen utdanning; inga utdanning; uten utdannelse; ingen utdannelse; uten fagbrev; utan fagbrev; ikke fagbrev; uten kompetanse;
    uerfaren; uerfarne; uerfaring; ufaglært; ufaglærte; ufaglærd; ufaglærde; opplæring; opplæring gis; opplæring på jobb; opplæring på jobben; får opplæring; får du opplæring; gir opplæring; blir opplært; bli opplært; lære på jobb; lære på jobben; lær på jobben; lær på jobb; lære et yrke; lære eit yrke;
    nybegynner; nybegynnar; første jobb; første jobben; fyrste jobb; første jobben min; min første jobb;
    no experience; no work experience; no experience needed; no experience required; no experience necessary; no prior experience; no previous experience; without experience; without work experience; experience not required; experience not needed; inexperienced; zero experience;
    entry level; entrylevel; unskilled; training provided; training given; training included; training offered; with training; will train; on the job training; learn on the job; learn on job; job training; no education; without education; no degree; without degree; without a degree;
    no qualifications; without qualifications; no skills; without skills; no skills needed; no requirements; first job; my first job; beginner`,
  english: `engelsktalende; engelskspråklig; engelskspråkleg; engelsktalande; snakker bare engelsk; snakker kun engelsk; snakkar berre engelsk; snakke engelsk; snakker engelsk; snakkar engelsk; kan bare engelsk; kan kun engelsk; bare engelsk; kun engelsk; berre engelsk; på engelsk; jobb på engelsk; engelsk på jobb;
    engelsk som arbeidsspråk; engelsk arbeidsspråk; arbeidsspråk engelsk; arbeidsspråket er engelsk; uten norsk; utan norsk; uten å kunne norsk; utan å kunne norsk; uten å snakke norsk; uten norskkunnskaper; utan norskkunnskapar; uten krav til norsk; ingen krav til norsk; kan ikke norsk; kan ikkje norsk; snakker ikke norsk;
    snakkar ikkje norsk; ikke kan norsk; ikkje kan norsk; ikke snakker norsk; ikkje snakkar norsk; ikke norsk; ikkje norsk; ingen norsk; inga norsk; trenger ikke norsk; norsk ikke nødvendig;
    english speaking; english speaker; english speakers; in english; english only; only english; just english; speak english; speak only english; only speak english; speaking english; english jobs; english job; english work; work in english; jobs in english; english working language; working language english;
    english workplace; english friendly; no norwegian; no norwegian needed; no norwegian required; without norwegian; without speaking norwegian; don t speak norwegian; dont speak norwegian; not speak norwegian; do not speak norwegian; not speaking norwegian; don t know norwegian; do not know norwegian; who only speak english; can t speak norwegian; cant speak norwegian; norwegian not required; norwegian not needed; no norsk`,
  'no-licence': `uten førerkort; utan førarkort; utan førerkort; uten førarkort; uten sertifikat; uten lappen; utan lappen; uten lapp; ikke førerkort; ikkje førarkort; ikke lappen; ikkje lappen; har ikke førerkort; har ikke lappen; har ikkje førarkort; har ikkje lappen; trenger ikke førerkort; trenger ikke lappen; treng ikkje førarkort;
    treng ikkje lappen; krever ikke førerkort; ingen førerkort; ingen krav til førerkort; uten krav til førerkort; førerkort ikke nødvendig; kan ikke kjøre bil; kjører ikke bil; kan ikkje køyre bil; køyrer ikkje bil;
    without driving licence; without driving license; without driver s licence; without driver s license; without drivers licence; without drivers license; without driver licence; without driver license; without licence; without license;
    no driving licence; no driving license; no driver s licence; no driver s license; no drivers licence; no drivers license; no driver licence; no driver license; no licence; no license; don t drive; dont drive; can t drive; cant drive; cannot drive; do not drive; not drive;
    don t have a driving licence; don t have a driving license; don t have a licence; don t have a license; don t have a driver s license`,
  'answers-fast': `svarer fort; svarer raskt; svarar fort; svarar raskt; svarer kjapt; raskt svar; rask svar; fort svar; kjapt svar; rask tilbakemelding; rask respons; rask arbeidsgiver; får svar fort; få svar fort; få svar raskt;
    answers fast; answer fast; answers quickly; answers quick; fast answer; quick answer; quick reply; fast reply; replies fast; replies quickly; quick response; fast response; responds fast; responds quickly`,
};

export const factPhrases: Readonly<Record<WorkplaceFactId, string>> = {
  'step-free': `uten trapper; utan trapper; uten trapp; utan trapp; ingen trapper; ikke trapper; ikkje trapper; trappefri; trappefritt; uten terskler; trinnfri; trinnfritt; rullestolvennlig; rullestolvenleg; universell utforming; universelt utformet; universelt utforma;
    step free; stepfree; no stairs; without stairs; no steps; wheelchair accessible; wheelchair access; wheelchair friendly; accessible workplace; accessible building`,
  'accessible-toilet': `hc toalett; handikaptoalett; handicaptoalett; toalett for rullestol; rullestoltoalett; tilgjengelig toalett; accessible toilet; wheelchair toilet; wheelchair accessible toilet; disabled toilet; accessible bathroom`,
  'hearing-loop': 'teleslynge; høreslynge; hearing loop; induction loop; tele slynge',
  quiet: `rolig sted; roleg stad; rolig plass; rolig sted å jobbe; rolig arbeidsplass; roleg arbeidsplass; rolig arbeidssted; rolige omgivelser; rolege omgjevnader; rolig miljø; roleg miljø; rolig arbeidsmiljø; rolig jobb; roleg jobb; rolig; roleg; stille sted; stille arbeidsplass; stille jobb; lite støy;
    lite bråk; uten støy; utan støy; uten bråk; utan bråk; ikke støy; quiet; quiet place; quiet workplace; quiet job; quiet work; quiet place to work; calm place; calm workplace; little noise; no noise; low noise; without noise; not noisy`,
  'seated-work': `stillesittende; stillesittande; stillesitjande; stillesittende arbeid; stillesittende jobb; sittende arbeid; sittende jobb; sitjande arbeid; sitte og jobbe; sitte mens jeg jobber; sitte på jobb; kan sitte; sittejobb; sitte ned; få sitte; seated; seated work; seated job; sit down job; sit down work; sitting job; sitting work;
    sit while working; sit while i work; can sit; sedentary; sedentary job`,
  'no-heavy-lifting': `uten tunge løft; utan tunge løft; ingen tunge løft; ikke tunge løft; ikkje tunge løft; uten løft; uten løfting; utan løfting; uten å løfte; utan å løfte; slippe tunge løft; ikke løfte; ikke løfte tungt; uten tungt arbeid; ikke tungt arbeid; ikkje tungt arbeid; ikke tungt; ikkje tungt; ikke fysisk tungt; ikke fysisk krevende;
    no heavy lifting; without heavy lifting; not heavy lifting; no lifting; without lifting; no heavy work; no heavy lifts; not physically demanding; not physical`,
  'flexible-hours': `fleksibel arbeidstid; fleksible arbeidstider; fleksible arbeidstidar; fleksibel tid; fleksible tider; fleksitid; fleksibel jobb; fleksibelt arbeid; fleksible dager; bestemme arbeidstiden selv; styre tiden selv; styre tida sjølv;
    flexible hours; flexible working hours; flexible work hours; flexitime; flextime; flexi time; flex time; flexible schedule; flexible working; flexible work; flexible job; flexible time; choose my own hours`,
  'part-time-possible': `deltid er mulig; deltid mulig; mulig med deltid; mulighet for deltid; mulegheit for deltid; deltid mogleg; part time possible; part time is possible; possibility of part time`,
  'daytime-only': `dagtid; bare dagtid; kun dagtid; berre dagtid; på dagtid; bare på dagtid; dagarbeid; dagjobb; bare dag; kun dag; bare dagvakter; dagvakt; vanlig arbeidstid; daytime; daytime only; only daytime; daytime work; days only; only days; day shift; day shifts; day work; office hours; regular hours; no night shifts; no nights; no night work`,
  mentor:
    'fadder; fadderordning; fadderordninga; med fadder; mentor; mentorordning; med mentor; a mentor; with a mentor; with mentor; mentoring at the start; buddy; with a buddy',
  'plain-instructions': `enkle ord; enkle beskjeder; enkle beskjedar; beskjeder med bilder; bilder og enkle ord; tydelige beskjeder; tydelege beskjedar; enkle instruksjoner; plain instructions; simple instructions; plain words; simple words; instructions in pictures; picture instructions; clear instructions; instructions with pictures`,
  'norwegian-training': `norskopplæring; norsk opplæring; norskkurs; norskundervisning på jobb; lære norsk; lære meg norsk; lære norsk på jobb; lær norsk; lære bedre norsk; norwegian lessons; norwegian training; norwegian course; norwegian classes; norwegian class; learn norwegian; learning norwegian; language training`,
  'near-bus-stop': `nær holdeplass; nær haldeplass; nær bussholdeplass; nær busstopp; nær buss; nær bussen; nær kollektivtransport; nær kollektivt; nær offentlig transport; ved bussholdeplass; kort vei fra holdeplass; kort vei til bussen; nære bussen;
    near bus stop; near a bus stop; near the bus stop; near the bus; near bus; close to bus; close to the bus; close to a bus stop; close to bus stop; near public transport; close to public transport`,
  'free-parking':
    'parkering; gratis parkering; fri parkering; parkeringsplass; med parkering; free parking; parking; parking space; with parking; car park',
};

/** Words that an occupation could be misread from and that only the text of an ad can answer. */
export const plainWords = `sommerjobb sommarjobb sommervikar sommarvikar feriejobb feriejobber sesongjobb sesongarbeid vikar vikariat vikarjobb tilkalling tilkallingsvikar fast stilling midlertidig mellombels engasjement turnus
  skift skiftarbeid nattarbeid nattjobb nattevakt kveldsjobb kveldsarbeid kveldsvakt hjemmekontor heimekontor remote hybrid summer seasonal temporary permanent night evening evenings nights kveld kvelder natt
  lønn løn timelønn salary pay paid betalt ledig ledige stillinger stillingar jobber jobbar snarest oppstart ringevikar vaktbytte asap student studentjobb studentjobber skoleungdom trygg kort erfaring experience
  kommune kommunen fylkeskommune fylkeskommunen bedrift bedrifter bedriften firma selskap company companies klasse class medarbeider medarbeidar ansatt tilsett employee ungdomsjobb ungdomsjobber høy høyt høyere lav high higher low`;
