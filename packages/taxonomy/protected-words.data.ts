/**
 * Words that tell who somebody is and nothing of what they can do: health, family, age, sex, origin, religion, orientation, politics,
 * union, prison and benefits. The linker reads past them and repeats none of them. Bokmål, nynorsk and English, hand-written; names of
 * states as in CLDR. Nouns and adjectives stand in their base form: common endings are understood. A compound that stands word for word
 * in our own lists of occupations and skills ("fengselsbetjent", "sykepleier") is never touched by the compound rules here.
 */
export const protectedWords: Readonly<Record<string, string>> = {
  health: `syk sjuk frisk sykdom sjukdom sykdommer sjukdommar sykmeldt sjukmeld sykmelding sykemelding sykemeldt sjukemelding sykefravær
    diagnose handikap handikappet funksjonshemmet funksjonshemma funksjonshemming funksjonsnedsettelse funksjonsnedsetting
    funksjonsvariasjon nedsatt arbeidsevne helsa helseplager helseproblem helseproblemer helsemessig rullestol rullator krykke krykker
    protese høreapparat førerhund blind blinde svaksynt synshemmet døv døve døvblind hørselshemmet tunghørt stum lam lamme lammet
    kreft kreften brystkreft leukemi hjerteinfarkt hjerneslag hjerneskade diabetes diabetiker epilepsi epileptiker astma astmatiker
    kols allergi allergisk cøliaki migrene fibromyalgi revmatisme leddgikt artrose gikt prolaps isjias skoliose ryggplager ryggsmerter
    ryggproblemer vondt smerte smerter kronisk angst angsten depresjon deprimert bipolar schizofreni psykose psykotisk psykisk psyke ptsd
    traume traumer traumatisert utbrent utbrenthet belastningslidelse lidelse autisme autist autistisk asperger adhd add tourette
    dysleksi dyslektiker dyskalkuli cp hiv aids hepatitt parkinson demens dement demente utviklingshemmet utviklingshemming downs
    rusavhengig rusavhengighet rusmisbruker rusproblemer alkoholiker alkoholisme narkoman rusfri edru misbruker overvektig fedme
    psoriasis eksem beina ryggen traumatisk stress lese-og-skrivevansker skrivevansker vandelsattest syndrom
    anoreksi bulimi innlagt cellegift kjemoterapi dialyse stomi uføregrad longcovid
    sick ill illness illnesses disease diagnosis diagnosed disabled disability disabilities handicap handicapped impairment impaired
    wheelchair crutches prosthesis hearing-aid deaf blindness paralysed paralyzed cancer leukaemia leukemia diabetic epilepsy
    epileptic asthma allergy allergies allergic migraine fibromyalgia rheumatism arthritis chronic pain anxiety depression depressed
    bipolar schizophrenia psychosis mental mentally trauma traumatised traumatized burnout burned-out autism autistic dyslexia dyslexic
    dementia addict addicted addiction alcoholic sober overweight obese chemotherapy`,
  family: `gravid graviditet svangerskap barsel barselpermisjon fødselspermisjon foreldrepermisjon pappapermisjon mammapermisjon
    permisjon abort prøverør adoptert adoptivbarn fosterbarn barn barna born borna barnet unge unger ungar småbarn spedbarn baby babyer
    tenåring tvilling tvillinger barnløs barnebarn mor moren mora mødre far faren fedre mamma mammaer pappa pappaer foreldre forelder
    bestemor bestefar besteforeldre mormor morfar farmor farfar datter døtre dotter sønn son søster syster bror brødre søsken
    tante onkel nevø niese kone kona ektefelle ektemann ektepar samboer sambuar kjæreste partner gift ugift skilt separert enke enkemann
    enkje singel enslig einsleg aleinemor alenemor alenefar aleneforsørger aleneforelder eneforsørger forsørger familie familien husmor
    husfar hjemmeværende heimeverande
    pregnant pregnancy maternity paternity leave child children childless kid kids toddler twins newborn mother mothers mom mum mommy
    father fathers dad daddy parent parents grandmother grandfather grandma grandpa grandchild grandchildren daughter son sister
    brother sibling siblings aunt uncle wife husband spouse married unmarried divorced separated widow widower single family housewife
    homemaker fiancé fiancée girlfriend boyfriend`,
  age: `gammel gammal gamle gamal ung unge eldre eldst yngre yngst alder alderen aldrende årgang pensjonist alderspensjonist ungdom ungdommer
    ungdommen tenåringsjente tenåringsgutt voksen vaksen vaksne voksne middelaldrende godt-voksen åring åringer femtiåring sekstiåring
    trettiåring førtiåring tjueåring fødselsår fødselsdato overgangsalder
    old older oldest elderly young younger youngest youth age aged ageing teenager teenage adult adults pensioner retired retiree
    middle-aged born`,
  sex: `kvinne kvinner kvinna kvinnelig kvinneleg dame damer jente jenter mann mannen menn mannlig mannleg gutt gutter gut gutar kjønn
    kjønnet hankjønn hunkjønn ikkebinær hen transkjønnet transperson transkvinne transmann frue fru herr
    woman women man men girl girls boy boys female lady ladies gentleman gender sex nonbinary transgender`,
  origin: `innvandrer innvandrar innvandring utlending utlendingar utlending utenlandsk utanlandsk utlandet etnisk etnisitet hudfarge rase
    mørkhudet svart hvit minoritet minoritets minoritetsspråklig morsmål morsmålet fremmedspråklig statsborger statsborgerskap
    hjemland hjemlandet heimland oppholdstillatelse opphold familiegjenforening arbeidsinnvandrer flyktning flyktninger
    flyktningar asyl asylant asylsøker asylsøkjar asylmottak kvoteflyktning krigsflyktning papirløs nordmann nordmenn norskfødt same samer samisk
    kven kvensk rom romani sigøyner tater taterne roma kurder kurdisk kurdistan araber arabisk tamil tamilsk roma pashtun hazara tigrinja
    tigrinya dari farsi persisk urdu panjabi punjabi hindi oromo amharisk sorani kurmanji tagalog swahili bengali pashto lingala
    immigrant immigrants migrant migrants immigration foreigner foreign ethnic ethnicity race skin minority nationality citizen citizenship stateless
    homeland refugee refugees asylum asylum-seeker native sami roma gypsy kurd kurds kurdish arab arabs arabic tamils persian amharic
    afrika afrikaner afrikansk africa african asia asiat asiatisk asian europa europeer europeisk europe european amerika amerikaner
    amerikansk america american skandinav skandinavisk scandinavian latinamerika latinamerikansk latino latina balkan midtøsten
    nordisk nordic baltisk baltic østeuropeer østeuropeisk`,
  states: `andorra emiratene emirates afghanistan afganistan antigua barbuda albania armenia angola argentina østerrike austria
    austerrike australia aruba aserbajdsjan azerbaijan bosnia hercegovina herzegovina barbados bangladesh belgia belgium bulgaria bahrain
    burundi benin bermuda brunei bolivia brasil brazil bahamas bhutan botswana belarus hviterussland belize canada kongo congo sveits
    switzerland elfenbenskysten chile kamerun cameroon kina china colombia cuba kypros cyprus tsjekkia czechia tyskland germany
    djibouti danmark denmark dominica dominikanske ecuador algerie algeria estland estonia egypt sahara eritrea spania spain etiopia
    ethiopia finland fiji mikronesia micronesia færøyene faroe frankrike france gabon storbritannia england skottland scotland wales
    britain grenada georgia ghana gibraltar grønland greenland gambia guinea hellas greece guatemala guyana honduras hongkong kroatia
    croatia haiti ungarn hungary indonesia irland ireland israel india irak iraq iran island iceland italia italy jamaica jordan
    japan kenya kirgisistan kyrgyzstan kambodsja cambodia kiribati komorene comoros korea kosovo kuwait kasakhstan kazakhstan laos
    libanon lebanon liechtenstein liberia lesotho litauen lithuania luxemburg luxembourg latvia libya marokko morocco monaco moldova
    montenegro madagaskar madagascar makedonia macedonia mali myanmar burma mongolia mauritania malta mauritius maldivene maldives malawi
    mexico malaysia mosambik mozambique namibia niger nigeria nicaragua nederland netherlands holland noreg nepal nauru oman panama peru
    papua filippinene philippines pakistan polen poland palestina palestine portugal palau paraguay qatar romania serbia russland
    russia rwanda salomonøyene seychellene seychelles sudan sverige sweden singapore slovenia slovakia senegal somalia surinam suriname
    eswatini swaziland syria tsjad chad togo thailand tadsjikistan tajikistan turkmenistan tunisia tonga tyrkia türkiye turkey trinidad
    tobago tuvalu taiwan tanzania ukraina ukraine uganda usa uruguay usbekistan uzbekistan vatikanet venezuela vietnam vanuatu samoa jemen
    yemen zambia zimbabwe tsjetsjenia chechnya tibet jugoslavia yugoslavia sovjetunionen`,
  peoples: `afghaner afghansk afghan albaner albansk albanian algerier algerisk algerian amerikanarar angolaner angolan argentiner
    argentinsk argentinian armener armensk armenian aserbajdsjaner azerbaijani australier australsk australian østerriker østerriksk
    austrian bangladesher bangladeshi bengalsk belgier belgisk belgian bosnier bosnisk bosnian brasilianer brasiliansk brazilian brite
    briter britisk british bulgarer bulgarsk bulgarian burmeser burmesisk burmese burunder burundisk burundian kanadier kanadisk canadian
    chilener chilensk chilean kineser kinesar kinesisk chinese colombianer colombiansk colombian kongoleser kongolesisk congolese cubaner
    cubansk cuban kypriot kypriotisk cypriot tsjekker tsjekkisk czech danske dansker dansk dane danes danish ecuadorianer egypter egyptisk
    egyptian engelskmann engelsk english englishman eritreer eritrear eritreisk eritrean estlender estisk estonian etioper etiopier etiopisk
    ethiopian filippiner filippinsk filipino filipina finlender finne finsk finnish franskmann fransk french gambier gambisk gambian
    georgier georgisk georgian tysker tyskar tysk german ghaneser ghanesisk ghanaian greker gresk greek guineaner ungarer ungarsk
    hungarian islending islandsk icelandic icelander inder indisk indian indoneser indonesisk indonesian iraker irakar irakisk iraqi
    iraner iranar iransk iranian ire irsk irish israeler israelsk israeli italiener italiensk italian jamaicaner jamaican japaner japansk
    japanese jordaner jordansk jordanian kasakh kazakh kenyaner kenyansk kenyan koreaner koreansk korean kosovar kosovoalbaner kosovoalbansk
    kroat kroatisk croatian croat latvier latvisk latvian libaneser libanesisk lebanese libyer libysk libyan litauer litauar litauisk
    lithuanian makedoner makedonsk macedonian malaysier malaysisk malaysian malier malisk malian marokkaner marokkansk moroccan meksikaner
    meksikansk mexican moldover moldovsk moldovan mongol mongolsk mongolian nederlender nederlandsk dutch nepaler nepalsk nepalese nepali
    newzealander nigerianer nigeriansk nigerian nordkoreaner norwegians pakistaner pakistanar pakistansk pakistani palestiner palestinsk
    palestinian peruaner peruansk peruvian polakk polakkar polsk polish pole poles portugiser portugisisk portuguese rumener rumensk
    romanian russer russar russisk russian rwander rwandisk rwandan saudier saudi senegaleser senegalese serber serbisk serbian serb
    slovak slovakisk slovakian slovener slovensk slovenian somalier somaliar somali somalisk somalian spanjol spansk spanish spaniard
    srilanker srilankisk sudaner sudansk sudanese sveitser sveitsisk swiss svenske svensker svensk swede swedish syrer syrar syrisk
    syrian taiwaner taiwanesisk taiwanese tanzanianer tanzaniansk tanzanian thai thailender thailandsk tibetaner tibetansk tibetan
    tsjetsjener tsjetsjensk chechen tunisier tunisisk tunisian tyrker tyrkar tyrkisk turk turkish ugander ugandisk ugandan ukrainer
    ukrainar ukrainsk ukrainian uzbek usbek venezuelaner venezuelansk venezuelan vietnameser vietnamesar vietnamesisk vietnamese
    jemenitt jemenittisk yemeni zambier zambisk zambian zimbabwer zimbabwisk zimbabwean skotte skotsk scottish waliser welsh`,
  cities: `damaskus damascus aleppo homs idlib kabul herat mogadishu hargeisa asmara kyiv kiev kharkiv odesa odessa lviv mariupol warszawa
    warsaw krakow gdansk bagdad baghdad mosul basra erbil teheran tehran istanbul ankara khartoum addis abeba ababa nairobi kampala
    kinshasa lagos accra karachi lahore islamabad beirut amman kairo cairo gaza ramallah sarajevo beograd belgrade pristina tirana
    bucuresti bucharest vilnius kaunas riga sofia moskva moscow bangkok hanoi manila delhi mumbai colombo dhaka`,
  religion: `religion religionen religiøs religiøst tro troende troen muslim muslimsk islam islamsk hijab hodeplagg niqab skaut ramadan bønn bede
    koran koranen sunni shia ahmadiyya kristen kristendom kristne katolikk katolsk protestant protestantisk ortodoks luthersk pinsevenn
    baptist metodist adventist mormon evangelisk bibel bibelen kirke kirken kirka kyrkje kyrkja moské moskeen menighet menigheten synagoge
    jøde jødisk jødedom hindu hinduisme buddhist buddhistisk buddhisme sikh ateist ateisme agnostiker humanetiker konvertert
    religious faith believer muslims christian christianity catholic protestant orthodox lutheran pentecostal baptist methodist mormon
    bible church mosque synagogue congregation jew jews jewish judaism hinduism buddhism atheist agnostic headscarf prayer pray converted`,
  orientation: `homo homofil homoseksuell lesbisk lesbe bifil biseksuell skeiv legning lhbt lhbtiq panseksuell aseksuell heterofil
    heteroseksuell pride gay lesbian bisexual queer lgbt lgbtq homosexual heterosexual straight orientation`,
  politics: `politisk partimedlem arbeiderpartiet høyre frp fremskrittspartiet senterpartiet venstre krf rødt mdg sosialist sosialistisk kommunist kommunistisk
    konservativ liberal nasjonalist feminist anarkist venstreradikal aktivist demonstrant
    political socialist communist conservative republican democrat leftist rightist activist`,
  union: `fagforening fagforeninga fagforeningsmedlem fagorganisert fagorganisering uorganisert tillitsvalgt tillitsvald tillitsmann tillitskvinne hovedtillitsvalgt
    plasstillitsvalgt streik streiket streika fagforbundet fellesforbundet unionised unionized unionist striker`,
  record: `fengsel fengsla fengselet fengslet fengselsstraff fange innsatt straffet straff straffedømt dømt dom dommen rulleblad vandelsanmerkning vandel kriminell kriminalitet
    soning sonet sona sone løslatt prøveløslatt varetekt arrestert bot siktet tiltalt fotlenke samfunnsstraff tidligere-straffedømt
    prison jail imprisoned convicted conviction convict inmate felon felony criminal offender ex-offender ex-convict parole probation arrested sentenced`,
  benefits: `nav ufør ufør uføre uføretrygd uføretrygda uføretrygdet uførepensjon trygd trygda trygdet trygdemottaker sosialhjelp sosialklient
    sosialstønad stønad stønader stønadsmottaker ytelse ytelser overgangsstønad aap arbeidsavklaringspenger arbeidsavklaring dagpenger
    dagpengar sykepenger sjukepengar foreldrepenger kontantstøtte introduksjonsprogram introduksjonsprogrammet introprogrammet introduksjonsstønad
    kvalifiseringsprogram kvalifiseringsprogrammet tiltak tiltaket arbeidstiltak tiltaksdeltaker arbeidsledig arbeidsløs arbeidslaus ledig arbeidssøker
    arbeidssøkjar jobbsøker permittert oppsagt langtidsledig langtidssykmeldt utenforskap bostøtte gjeld gjeldsoffer gjeldsordning hjemløs bostedsløs
    unemployed unemployment jobless jobseeker welfare benefit benefits allowance redundant laid-off homeless dole`,
  gaps: `cv hull cven cvhull hullet resume gap gaps pause friår`,
  /** Small verbs and words such facts are told with; they name no work. */
  tellings: `bruker bruka brukar sitter sit medlem medlemmer født fødd fødde går gikk mottar mottok tidligere oppvokst vokst stammer tilhører identifiserer lider rammet
    kommet flyttet reiste flyktet flykta come came comes go goes went wear wears wore use uses get gets got receive receives received referred moved fled belong suffer
    suffering suffers member diagnosed out burned identify grew-up raised
    venter fyller feirer stemmer sliter mangler ammer amming prosent registrert organisert slapp termin krig krigen anmerkning ber snart
    recovering released expecting breastfeeding vote votes war disorder background hurts stayed grew fifties forties sixties thirties
    people person persons folk mennesker menneske personer`,
};

/** Words that are protected in English and name work in Norwegian ("male" is to paint, a "former" makes moulds). */
export const protectedInEnglish: readonly string[] = ['male', 'former'];

/** Other words that only look like a protected one with an ending. */
export const neverProtected: readonly string[] = ['polisher', 'polishers', 'finner', 'barnes'];

/** Several words that only together tell who somebody is. "#" is a number in digits or letters. Small words count as they stand. */
export const protectedPhrases: readonly string[] = `
  # barn; # unger; # ungar; # små; # kids; # children; # år gammel; # år; # åring; # years old; # year old; år gammel; født i #; født #; fødd i #;
  hull i cv en; hull i cv; hull i cven; hol i cv en; gap in my cv; gaps in my cv; gap in cv; gap in my resume; gap in the cv; gap of # years;
  uten jobb i # år; uten jobb; uten arbeid; utan jobb; utan arbeid; ute av jobb; ute av arbeid; ute av arbeidslivet; utenfor arbeidslivet; utanfor arbeidslivet;
  ikke jobbet på # år; ikke jobbet på flere år; ikke vært i jobb på # år; ikke i jobb; stått uten jobb; borte fra arbeidslivet;
  out of work for # years; out of work; out of a job; without a job; without work; without a job for # years; not worked for # years; not had a job; have not worked for # years;
  looking for work; between jobs; on leave; sick leave; sick note; parental leave; maternity leave; on benefits; on welfare; on sick leave;
  work assessment allowance; disability benefit; disability pension; unemployment benefit; introduction programme; social security;
  am a man; i am male; am male; a male; male #; male and #; male from; am a male; hearing aid; hearing impaired; reduced hearing; bad back; back pain; bad knee; weak eyesight;
  bad heart; heart disease; heart attack; heart condition; multiple sclerosis; down syndrome; chronic fatigue; guide dog; mental health problems; mental illness; panic attacks; long covid;
  dårlig rygg; vond rygg; vondt i ryggen; vond i ryggen; dårlig kne; dårlige knær; dårlig syn; dårlig hørsel; nedsatt hørsel; nedsatt syn; svekket syn; svekket hørsel; hører dårlig; ser dårlig;
  høyt blodtrykk; hjerte og karsykdom; multippel sklerose; kronisk utmattelse; panikk anfall; innlagt på psykiatrisk; innlagt på sykehus; innlagt på psykiatri; går til psykolog; går til lege; hos psykolog; har psykolog; bruker medisiner; medisiner mot;
  innlagt på psykiatrisk sykehus; post traumatisk stress; post traumatic stress; last year; at home; fått slag; lese og skrivevansker; my back hurts; my back; grew up;
  nav kurs; nav kurset; nav tiltak; nav tiltaket; nav program; kurs hos nav; kurs i nav; kurs gjennom nav; tiltak i nav; tiltak hos nav; tiltak gjennom nav; på tiltak;
  på arbeidsmarkedstiltak; i arbeidsmarkedstiltak; oppfølging fra nav; oppfølging av nav; oppfølging hos nav; oppfølging i nav;
  kvalifiseringsprogrammet; oppfølgingstjenesten; nav programme; nav course; nav scheme; nav measure; programme with nav;
  program with nav; programme at nav; training through nav; job programme; job program; qualification programme; qualification program;
  introduction program; employment scheme; social assistance; social benefits; financial assistance; økonomisk sosialhjelp; sick pay; career break; snakker flytende; flytende; bor i omsorgsbolig; bor på sykehjem; bor på sjukeheim; bor på aldershjem; bor i bofellesskap;
  bor på institusjon; bor på mottak; live in a care home; live in a nursing home; live in a reception centre; live in a reception center; live in sheltered housing;
  min veileder; veilederen min; veileder i nav sa; saksbehandleren min; min saksbehandler; my caseworker; my case worker; small children; small kids;
  type 1; type 2; had a stroke; a stroke; see a psychologist; seeing a psychologist; take medication; taking medication; in hospital;
  sittet inne; sittet i fengsel; sonet en dom; har sonet; criminal record; served time; done time; been in prison; ren vandel;
  tror på gud; tru på gud; believe in god; medlem av lo; medlem i lo; stemmer på; stemmer høyre; member of a union; member of the union; union member; trade union; labour union; union rep; shop steward;
  jehovas vitne; jehovahs witness; jehovas vitner; jehova s witness;
  saudi arabia; sri lanka; sør korea; nord korea; south korea; north korea; new zealand; ny zealand; costa rica; burkina faso; el salvador; sierra leone; san marino; south africa; sør afrika;
  south sudan; sør sudan; united states; united kingdom; new guinea; puerto rico; hong kong; cape verde; kapp verde; øst timor; timor leste; guinea bissau; ivory coast; middle east; midt østen; soviet union;
  latin america; eastern europe; western europe; øst europa; addis abeba; addis ababa; st lucia; ho chi minh;
  mitt hjemland; my home country; home country; mother tongue; first language; fra utlandet; residence permit; work permit; asylum seeker; green card
`
  .split(';')
  .map((phrase) => phrase.trim())
  .filter(Boolean);

/** A word that begins with one of these and ends with one of protectedCompoundEnds, or an ending of it, tells about a person. */
export const protectedCompoundStarts: readonly string[] =
  `ettbarns tobarns trebarns firebarns fembarns seksbarns småbarns barne barns alene aleine enslig ene bonus ste foster adoptiv rullestol
  krykke diabetes kreft adhd epilepsi autisme angst rus alkohol flyktning asyl innvandrer innvandrar fengsel fengsels ufør uføre syk syke sjuke trygde nav muslim
  kristen gravid barsel hørsels syns synshemma funksjons helse minoritets norsk polsk somali somalisk arabisk pakistansk kurdisk tyrkisk syrisk afrikansk
  tjue tretti førti femti seksti sytti tjuefem trettifem førtifem femtifem pensjons alders straffe krigs kvote bi homo trans dag sosial
  familie ungdoms hjerte rygg muskel nakke lunge nyre hud psyke sinns hjerne`.split(/\s+/);

export const protectedCompoundEnds: readonly string[] =
  `mor mødre far fedre mamma pappa forelder foreldre forsørger bruker brukar syk sjuk syke pasient kvinne mann jente gutt dame mottaker mottakar søker søkjar
  straff dømt dom soning opphold permisjon status penger pengar trygd trygdet stønad bakgrunn opphav fødd født hemmet hemma hemming nedsettelse svekket svekkelse
  sykdom sjukdom lidelse lidelser plage plager problem problemer smerter skade skadet diagnose misbruker misbrukar avhengig frisk gammel åring pensjonist meldt melding
  liv klient talende språklig seksuell fil kjønnet`.split(/\s+/);

/** Words that end in one of these are about health or age, whatever they begin with. */
export const protectedEnds: readonly string[] = [
  'sykdom',
  'sjukdom',
  'syndrom',
  'diagnose',
  'lidelse',
  'trygdet',
  'trygd',
  'barnsmor',
  'barnsfar',
];
