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
  small: `ekstrajobb; ekstra jobb; ekstravakt; ekstrahjelp; sidejobb; småjobb; små jobber; små jobbar; liten stilling; lita stilling; liten jobb; små stillinger; små stillingar; småstillinger;
    noen timer; nokre timar; få timer; få timar; noen timer i uka; noen timer i uken; noen timer i måneden; nokre timar i veka; et par timer; eit par timar; halvtid; halv tid; halv stilling; halv jobb; halvdagsjobb;
    ved siden av studiene; ved siden av studier; ved siden av skolen; ved siden av jobben; ved sida av studia; ved sida av skulen;
    small job; small position; side job; extra job; a few hours; few hours; some hours; few hours a week;
    couple of hours; half time; halftime; half time job; half position; alongside studies; beside my studies`,
};

export const flagPhrases: Readonly<Record<'no-cv' | 'training' | 'english' | 'no-licence' | 'answers-fast' | 'remote', string>> =
  {
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
    engelsk som arbeidsspråk; engelsk arbeidsspråk; arbeidsspråk engelsk; arbeidsspråket er engelsk;
    english speaking; english speaker; english speakers; in english; english only; only english; just english; speak english; speak only english; only speak english; speaking english; english jobs; english job; english work; work in english; jobs in english; english working language; working language english;
    english workplace; english friendly; who only speak english`,
    'no-licence': `uten førerkort; utan førarkort; utan førerkort; uten førarkort; uten sertifikat; uten lappen; utan lappen; uten lapp; ikke førerkort; ikkje førarkort; ikke lappen; ikkje lappen; har ikke førerkort; har ikke lappen; har ikkje førarkort; har ikkje lappen; trenger ikke førerkort; trenger ikke lappen; treng ikkje førarkort;
    treng ikkje lappen; krever ikke førerkort; ingen førerkort; ingen krav til førerkort; uten krav til førerkort; førerkort ikke nødvendig; kan ikke kjøre bil; kjører ikke bil; kan ikkje køyre bil; køyrer ikkje bil;
    without driving licence; without driving license; without driver s licence; without driver s license; without drivers licence; without drivers license; without driver licence; without driver license; without licence; without license;
    no driving licence; no driving license; no driver s licence; no driver s license; no drivers licence; no drivers license; no driver licence; no driver license; no licence; no license; don t drive; dont drive; can t drive; cant drive; cannot drive; do not drive; not drive;
    don t have a driving licence; don t have a driving license; don t have a licence; don t have a license; don t have a driver s license`,
    'answers-fast': `svarer fort; svarer raskt; svarar fort; svarar raskt; svarer kjapt; raskt svar; rask svar; fort svar; kjapt svar; rask tilbakemelding; rask respons; rask arbeidsgiver; får svar fort; få svar fort; få svar raskt;
    answers fast; answer fast; answers quickly; answers quick; fast answer; quick answer; quick reply; fast reply; replies fast; replies quickly; quick response; fast response; responds fast; responds quickly`,
    remote: `hjemmekontor; heimekontor; hjemmefra; heimefra; jobbe hjemmefra; jobb hjemmefra; arbeide hjemmefra; jobbe heimefra; jobb heimefra; hjemmejobb; heimejobb; fjernarbeid; jobb på nett; jobbe på nett;
    remote; remotely; remote work; remote job; remote position; remote working; work remotely; working remotely; work from home; working from home; job from home; jobs from home; from home; home office; home working; telework; teleworking; wfh`,
  };

/**
 * How much Norwegian somebody has. "Uten norsk" is less than any level: work that asks for none, or for a few words. Ways of naming a level
 * ("norsk B1") are made of `levelSayings`.
 */
export const norwegianPhrases: Readonly<Record<'A1' | 'A2', string>> = {
  A1: `uten norsk; utan norsk; uten å kunne norsk; utan å kunne norsk; uten å snakke norsk; uten norskkunnskaper; utan norskkunnskapar; uten krav til norsk; uten krav om norsk; ingen krav til norsk; ingen krav om norsk; ikke krav til norsk; krever ikke norsk; krev ikkje norsk; kan ikke norsk; kan ikkje norsk; snakker ikke norsk;
    snakkar ikkje norsk; snakke ikke norsk; ikke kan norsk; ikkje kan norsk; ikke snakker norsk; ikkje snakkar norsk; ikke norsk; ikkje norsk; ingen norsk; inga norsk; trenger ikke norsk; treng ikkje norsk; trenger ikke kunne norsk; trenger ikke snakke norsk; norsk ikke nødvendig; norsk ikke et krav; forstår ikke norsk;
    no norwegian; no norwegian needed; no norwegian required; no norwegian language; without norwegian; without norwegian language; without speaking norwegian; without knowing norwegian; don t speak norwegian; dont speak norwegian; not speak norwegian; do not speak norwegian; not speaking norwegian; don t know norwegian; dont know norwegian;
    do not know norwegian; can t speak norwegian; cant speak norwegian; cannot speak norwegian; norwegian not required; norwegian not needed; norwegian not necessary; don t need norwegian; don t understand norwegian; zero norwegian; non norwegian speaker; non norwegian speaking`,
  A2: `lite norsk; litt norsk; noe norsk; noko norsk; lite norskkunnskaper; enkel norsk; enkelt norsk; grunnleggende norsk; grunnleggjande norsk; dårlig norsk; dårleg norsk; dårlig i norsk; ikke god i norsk; ikke så god i norsk; ikke god norsk; ikke så god norsk;
    a little norwegian; little norwegian; some norwegian; basic norwegian; limited norwegian; simple norwegian; not much norwegian; poor norwegian; bad norwegian; bit of norwegian; beginner norwegian; norwegian beginner`,
};
/** "#" stands for a level. */
export const levelSayings =
  'norsk #; # norsk; norsk på #; norsk nivå #; norsk på nivå #; norsk språknivå #; norskprøve #; norskprøven #; norwegian #; # norwegian; norwegian level #; # level norwegian; norwegian at level #; norwegian at #';

/** Somebody who goes by bus and train. */
export const modePhrases: Readonly<Record<'public', string>> = {
  public: `uten bil; utan bil; uten å ha bil; har ikke bil; har ikkje bil; har ingen bil; ikke bil; ikkje bil; ingen bil; ikke har bil; ikkje har bil; disponerer ikke bil; eier ikke bil; uten egen bil; ikke egen bil; trenger ikke bil; treng ikkje bil; krever ikke bil; billøs;
    med buss; med bussen; med tog; med toget; med buss og tog; med buss eller tog; med tog og buss; med tog eller buss; tar buss; tar bussen; tar tog; tar toget; tek bussen; tek toget; ta bussen; ta toget; buss fra; bussen fra; buss frå; bussen frå; tog fra; toget fra; tog frå; buss til; bussen til; toget til;
    kollektivt; kollektiv transport; kollektivtransport; med kollektivtransport; kollektivtrafikk; offentlig transport; med offentlig transport; offentleg transport; offentlig kommunikasjon;
    without a car; without car; without my own car; no car; no car needed; don t have a car; dont have a car; do not have a car; don t own a car; have no car; not have a car; not own a car; by bus; by train; by bus or train; by bus and train; by train or bus; by train and bus; take the bus; take the train; bus from; train from;
    by public transport; by public transportation; with public transport; public transport; public transportation; public transit; by bicycle or bus`,
};

/**
 * Aids and conditions that lead to a fact about the place, and to nothing else: whoever looks for a place a wheelchair can come into asks
 * about the place, and nothing is kept of who asked. Only the search reads them so: `linkText`, which reads profiles, must not.
 */
export const aidPhrases: Readonly<Partial<Record<WorkplaceFactId, string>>> = {
  'step-free': `rullestol; i rullestol; med rullestol; bruker rullestol; brukar rullestol; sitter i rullestol; sit i rullestol; rullestolbruker; rullestolbrukar; wheelchair; in a wheelchair; use a wheelchair; with a wheelchair; wheelchair user`,
  'hearing-loop': `døv; hørselshemmet; hørselshemma; høyrselshemma; tunghørt; tunghøyrt; deaf; hard of hearing; hearing impaired`,
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
  'daytime-only': `dagtid; bare dagtid; kun dagtid; berre dagtid; på dagtid; bare på dagtid; dagarbeid; dagjobb; bare dag; kun dag; bare dagvakter; dagvakt; vanlig arbeidstid; daytime; daytime only; only daytime; daytime work; days only; only days; day shift; day shifts; day work; office hours; regular hours; no night shifts; no nights; no night work; ikke kveld; ikkje kveld; ikke kvelder; ingen kvelder; uten kveld; uten kveldsvakt; uten kveldsvakter; utan kveld; ikke kveldsjobb; ikke kveldsvakt; ikke kveldsarbeid; ikke jobbe kveld; ikke natt; ikkje natt; uten natt; utan natt; ikke nattarbeid; uten nattarbeid; ikke nattevakt; uten nattevakter; ikke kveld og natt; ikke kveld eller natt; no evenings; not evenings; no evening shifts; no evening work; without evenings; no evenings or nights; not at night`,
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
  skift skiftarbeid nattarbeid nattjobb nattevakt kveldsjobb kveldsarbeid kveldsvakt hybrid sommer sommar helg helgen helga helgene helgane helger kveldstid weekend weekends summer seasonal temporary permanent night evening evenings nights kveld kvelder natt
  lønn løn timelønn salary pay paid betalt ledig ledige stillinger stillingar jobber jobbar snarest oppstart ringevikar vaktbytte asap student studentjobb studentjobber skoleungdom trygg kort erfaring experience
  kommune kommunen fylkeskommune fylkeskommunen bedrift bedrifter bedriften firma selskap company companies klasse class medarbeider medarbeidar ansatt tilsett employee ungdomsjobb ungdomsjobber høy høyt høyere lav high higher low`;

/** When somebody works: the part of a compound before "jobb" and the like that the text of an ad may also hold alone. */
export const timesOfWork = 'sommer sommar kveld natt helg ungdom vikar';
export const compoundsOfTimes =
  'jobb jobber jobbar jobben stilling stillinger arbeid vakt vakter vikar vikarer vikariat hjelp ekstrahjelp';
