import type { Bilingual, OccupationCode } from './types.ts';

export interface Topic {
  name: Bilingual;
  /** Words for it, both languages; "~" marks one that only counts after "noe med", "jobb i", "something with" and the like. */
  words: readonly string[];
  /** The most typical first: it stands for the wish where only one can. */
  codes: readonly OccupationCode[];
}

const row = (nb: string, en: string, words: string, codes: string): Topic => ({
  name: { nb, en },
  words: words
    .split(';')
    .map((word) => word.trim())
    .filter(Boolean),
  codes: codes.split(' '),
});

/** Wishes in everyday words and the unit groups of STYRK-08 they lead to. Hand-written for this project. */
export const topicRows: readonly Topic[] = [
  // Animals and nature
  row('dyr', 'animals', 'dyr; dyra; dyrene; kjæledyr; husdyr; animals; animal; pets', '5164 3240 6121 9212 2250 6129'),
  row(
    'hester',
    'horses',
    'hest; hester; hestar; stall; ridning; ~ride; horse; horses; stable; horse riding',
    '5164 9212 3423 6121',
  ),
  row('hunder', 'dogs', 'hund; hunder; hundar; dog; dogs; kennel', '5164 3240'),
  row(
    'kyr og gårdsdrift',
    'cows and farms',
    'kyr; ku; fjøs; gård; på gården; på gård; gårdsarbeid; bondegård; landbruk; jordbruk; farm; farms; farming; agriculture; cows; cattle',
    '6121 9213 9212 6130 6111 8341 9211',
  ),
  row(
    'natur',
    'nature',
    'natur; naturen; miljø og natur; friluftsliv; friluft; nature; outdoors; wildlife; wilderness',
    '3423 6210 2133 5113 3143 9215',
  ),
  row(
    'skog',
    'forests',
    'skog; skogen; skogbruk; skogsarbeid; skogsdrift; hogst; tømmer; tømmerhogst; logging; trær; forest; forests; forestry; woods; woodland; trees',
    '6210 9215 8341 3143 2132',
  ),
  row('fjell', 'mountains', 'fjell; fjellet; fjella; høyfjell; mountain; mountains', '5113 3423 5131 4224'),
  row(
    'ski og vinter',
    'skiing and winter',
    'ski; skianlegg; skisenter; alpinanlegg; alpint; skiheis; skitrekk; ski school; skibakke; langrenn; skiskole; ski resort; skiing; ski instructor work; snowboard; vinter; ~snø; winter; ~snow',
    '3423 8343 5223 4221',
  ),
  row(
    'hage og planter',
    'gardens and plants',
    'hage; hager; hagen; hagearbeid; planter; plantar; blomster; blomar; gartneri; drivhus; garden; gardens; gardening; plants; flowers; greenhouse',
    '6113 9214 2162 5223',
  ),
  row(
    'grønnsaker og bær',
    'vegetables and berries',
    'grønnsaker; grønsaker; poteter; potet; bær; jordbær; frukt; bærplukking; ~plukke bær; innhøsting; vegetables; potatoes; berries; strawberries; fruit; fruit picking; berry picking; harvest',
    '9211 6111 6112 7514',
  ),
  row('fisk', 'fish', 'fisk; fiske; fiskeoppdrett; oppdrett; ~fish; fishing; fish farming', '6221 9216 6222 7511'),
  row('jakt', 'hunting', 'jakt; vilt; hunting; game hunting', '6224 5113'),
  row(
    'miljø og klima',
    'environment and climate',
    'miljø; miljøvern; klima; bærekraft; gjenbruk; environment; climate; sustainability',
    '2133 2143 9612 3257',
  ),
  row(
    'avfall og gjenvinning',
    'waste and recycling',
    'gjenvinning; resirkulering; avfall; søppel; renovasjon; recycling; waste; garbage',
    '9611 9612 3132',
  ),
  row('vann', 'water', '~vann; ~vatn; vannverk; vannrensing; ~water; waterworks', '3132 7126'),
  row(
    'snørydding og vei',
    'snow clearing and roads',
    'brøyting; snørydding; måking; vei; veg; veier; vegar; veiarbeid; vegarbeid; ~road; roads; roadworks; road work; snow clearing; ploughing',
    '8342 9312 8332 3112',
  ),
  // Out of doors, hands, body
  row(
    'ute',
    'outdoors',
    '~ute; ~utendørs; ~utandørs; utearbeid; utejobb; utendørs; utandørs; utendørsjobb; ~ute i friluft; ~frisk luft; ~outdoor; ~outside; outdoor; outdoor work; outside work; outdoor job; fresh air; i friluft',
    '6210 9214 9312 6113 9211 3423 8342 7115 5153',
  ),
  row(
    'med hendene',
    'with your hands',
    'hendene; hendene mine; henda; hendende; praktisk; praktisk arbeid; praktisk jobb; håndverk; handverk; hands; my hands; your hands; hands on; handson; manual work; practical work; practical job; craft; crafts; handcraft; trades',
    '7115 7231 7411 7126 7522 7212 7512 9313',
  ),
  row(
    'bygge',
    'building',
    'bygg; bygge; byggfag; bygg og anleggsteknikk; byggeplass; bygging; bygg og anlegg; anlegg; byggebransjen; ~hus; construction; building; building site; construction site; houses',
    '7115 9313 7112 8342 9312 7114 7131',
  ),
  row(
    'tre',
    'wood',
    '~tre; ~trevirke; treverk; trearbeid; snekring; wood; woodwork; woodworking; timber; carpentry work',
    '7115 7522 8172 7317 6210',
  ),
  row(
    'male og pusse opp',
    'painting and renovating',
    'oppussing; pusse opp; male hus; male vegger; ~male; ~maling; renovating; renovation; refurbishing; painting houses',
    '7131 7115 7122 9313',
  ),
  row(
    'strøm og elektro',
    'electricity',
    'strøm; straum; elektro; elektrofag; elektronikk; elektrisitet; electricity; electronics; electrical; electric',
    '7411 7412 7413 7421 8212',
  ),
  row('rør og varme', 'pipes and heating', 'rør; røyr; rørlegging; varmepumper; pipes; plumbing; heating', '7126 7127'),
  row('metall', 'metal', 'metall; stål; ~jern; sveising; metal; metals; steel; iron', '7212 7214 7223 8121 7213'),
  row(
    'biler',
    'cars',
    'bil; biler; bilar; bilverksted; bilverkstad; bilpleie; dekk; dekkskift; motor; motorer; car; cars; garage; engines; tyres',
    '7231 9122 8322 5223 7132',
  ),
  row('sykler', 'bicycles', 'sykkel; sykler; syklar; sykkelverksted; bicycle; bicycles; bike; bikes', '7234 5223'),
  row(
    'maskiner',
    'machines',
    'maskin; maskiner; maskinar; anleggsmaskiner; gravemaskiner; traktor; traktorer; machine; machines; machinery; tractors; heavy machinery',
    '8342 8341 7233 8189 7223',
  ),
  row(
    'kjøre',
    'driving',
    '~kjøre; ~køyre; kjøring; køyring; transport; transportbransjen; ~driving; driving; ~drive; driving job; driving jobs',
    '8322 8332 8331 9621 8344',
  ),
  row('tog', 'trains', 'tog; jernbane; ~train; trains; railway; railways', '8311 5112 8312 7413'),
  row('fly', 'aircraft', '~fly; luftfart; flyplass; aircraft; aviation; airport; planes', '3153 7232 5111 3154'),
  row(
    'lager og logistikk',
    'warehouses and logistics',
    'lager; logistikk; varelager; plukke varer; warehouse; warehouses; logistics; stock',
    '4321 8344 9333 9321 4322',
  ),
  row(
    'fabrikk og industri',
    'factories and industry',
    'fabrikk; industri; produksjon; fabrikkarbeid; industriarbeid; factory; factories; industry; production; manufacturing; assembly line',
    '9329 8189 8219 8160 9321 8183',
  ),
  row(
    'roboter og automasjon',
    'robots and automation',
    'robot; roboter; robotar; robotikk; automasjon; automatisering; robots; robotics; automation',
    '7412 3113 3139 2151',
  ),
  row(
    'fikse ting',
    'fixing things',
    'fikse; fikse ting; ~reparere; reparere ting; ~reparasjon; mekke; skru; altmulig; handyman; skru på ting; ~fix; fixing; fix things; ~repair; repairing things; repairs; tinkering',
    '5153 7231 7233 7234 7421 9622',
  ),
  row('sikkerhet', 'security', 'sikkerhet; tryggleik; vakthold; security; guarding', '5414 2529 5419'),
  row(
    'brann og redning',
    'fire and rescue',
    'brann; brannvesen; redning; ~ambulanse; ambulanse; fire service; fire and rescue; rescue; emergency services',
    '5411 3258 5419',
  ),
  row(
    'politi og rettsvesen',
    'police and law',
    'politi; politiet; ~lov og rett; jus; juss; police; law; legal',
    '3355 2611 5414 2619',
  ),
  row('forsvaret', 'the armed forces', 'forsvaret; militæret; military; armed forces; army', '0310 0210 0110'),
  // Food and guests
  row(
    'mat',
    'food',
    'mat; maten; lage mat; matlaging; kjøkken; kjøken; kantine; storkjøkken; food; kitchen; kitchens; cooking; canteen; meals',
    '5120 9412 5246 8160 7512 5131 7511',
  ),
  row('baking', 'baking', 'bake; baking; bakst; brød; kaker; bakeri; bakery; bread; cakes', '7512 8160 5246'),
  row('kaffe', 'coffee', 'kaffe; kafe; kafé; kaffebar; coffee; cafe; café', '5246 5132 5131'),
  row(
    'restaurant og servering',
    'restaurants and serving',
    'restaurant; restauranter; servering; uteliv; restaurants; serving; hospitality; catering; bar $',
    '5131 5120 5132 9412 5246',
  ),
  row('kjøtt og slakting', 'meat', 'kjøtt; kjøt; slakteri; pølser; meat; butchery', '7511 8160'),
  row(
    'øl og drikke',
    'beer and drinks',
    'øl; bryggeri; brennevin; vin; drikke; beer; brewery; wine; drinks; distillery',
    '8160 5132 7515',
  ),
  row('melk og ost', 'milk and cheese', 'melk; mjølk; ost; meieri; ysteri; milk; cheese; dairy', '8160 7513 6121'),
  row(
    'hotell og reiseliv',
    'hotels and tourism',
    'hotell; hotellet; hotel $; reiseliv; turisme; turister; turistar; overnatting; camping; hotel; hotels; tourism; tourists; travel industry',
    '4224 9112 5131 5113 4221 5120 1411',
  ),
  row('reise', 'travelling', '~reise; ~reiser; ~travel; travelling; traveling', '5113 4221 5111 8331'),
  row(
    'butikk',
    'shops',
    'butikk; butikken; butikkjobb; varehandel; dagligvare; kjøpesenter; matbutikk; klesbutikk; shop; shops; store; stores; retail; supermarket; grocery store; shopping centre',
    '5223 9334 5222 5230',
  ),
  row('salg', 'sales', 'salg; sal; selge; selje; sales; selling', '5223 3322 5244 5249 2433'),
  row(
    'kunder og service',
    'customers and service',
    'kunder; kundar; kundeservice; kundebehandling; service; resepsjon; customers; customer service; reception',
    '4222 5223 4226 4225 4224',
  ),
  row(
    'renhold',
    'cleaning',
    'vaske; vasking; rengjøring; rengjørning; reingjering; vaskejobb; hyttevask; hytteutvask; cleaning work',
    '9112 9111 9129 9123',
  ),
  row(
    'klær og mote',
    'clothes and fashion',
    'klær; kle; klede; mote; sy; søm; saum; clothes; fashion; sewing',
    '5223 7531 8153 2163',
  ),
  row(
    'hår og skjønnhet',
    'hair and beauty',
    'hår; skjønnhet; sminke; negler; hudpleie; velvære; spa; hair; beauty; makeup; nails; wellness',
    '5141 5142',
  ),
  // People
  // "Med barn", "med eldre" and the like are the linker's (work-with-people.data.ts); these are the words it does not have.
  row('barn', 'children', '~unger; ~ungar; ~smårollinger; ~småtroll; ~toddlers', '5311 2342 5312'),
  row(
    'mennesker',
    'people',
    '~mennesker; ~menneske; ~andre; ~sosialt; ~sosial; ~folk; ~people; ~kontakt med folk; ~kontakt med mennesker; ~møte folk; ~meeting people; ~meet people',
    '5223 5321 3412 4222 5131 4226 5311',
  ),
  row(
    'hjelpe folk',
    'helping people',
    'hjelpe folk; hjelpe mennesker; hjelpe andre; hjelpe til; hjelpe menneske; helping people; help people; help others; helping others',
    '5321 3412 2635 5322 4222 5312',
  ),
  row(
    'omsorg',
    'care',
    'omsorg; pleie; helsefag; helsefaget; helsearbeiderfag; caregiver; caregiving; helse og omsorg; omsorgsyrker; omsorgsarbeid; care; care work; caring; nursing',
    '5321 5329 2223 5322 2224',
  ),
  row(
    'helsetjenester',
    'health services',
    'helse; helsevesen; helsevesenet; helsetjenesten; sjukehus; sykehus; sykehuset; legekontor; klinikk; health care; healthcare; health services; hospital; hospitals; clinic; medicine',
    '2223 5321 3256 5329 3212 2211 9112',
  ),
  row('tenner', 'teeth', 'tenner; tannlegekontor; tannhelse; teeth; dental', '3251 2261 3256'),
  row('medisiner og apotek', 'pharmacies', 'apotek; pharmacy; pharmacies', '3213 2262 5223'),
  row(
    'trening og kropp',
    'exercise',
    'trening; treningssenter; fitness; gym; exercise; yoga; personlig trener; massasje; massage',
    '3423 2264 3259',
  ),
  row(
    'skole og undervisning',
    'schools and teaching',
    'skole; skule; skolen; undervisning; undervise; klasserom; school; schools; teaching; education; classroom',
    '2341 5312 2330 5311 2352 2320',
  ),
  row(
    'barnehage',
    'kindergartens',
    'barnehage; barnehagen; sfo; aks; kindergarten; nursery; preschool; after school; daycare; day care',
    '5311 2342 5312',
  ),
  row(
    'sport',
    'sports',
    'sport; idrett; fotball; håndball; handball; ishockey; svømming; sports; football; soccer; hockey; swimming',
    '3422 3423 3421 5223',
  ),
  row(
    'frivillighet og organisasjoner',
    'organisations',
    'frivillighet; frivillig arbeid; organisasjoner; ideelt arbeid; volunteering; charity; ngo; non profit',
    '2635 3412 2432 1114',
  ),
  row(
    'kirke og gravplass',
    'churches and cemeteries',
    '~kirke; ~kirken; ~kyrkje; gravlund; kirkegård; ~church; cemetery',
    '3413 2636 9214',
  ),
  // Mind, office, technology
  row(
    'data og it',
    'computers and IT',
    '~data; ~it $; ikt; datamaskiner; datamaskinar; teknologi; ~tech; datateknikk; programmering; koding; kode; computers; computer; programming; coding; information technology; technology; ict; tech',
    '2512 3512 3511 2514 2522 2513',
  ),
  row(
    'gaming',
    'gaming',
    'gaming; dataspill; dataspel; spillutvikling; spelutvikling; videospill; video games; computer games; ~games; ~spill; game development; esport; e sport',
    '2512 2513 2166',
  ),
  row(
    'kunstig intelligens',
    'artificial intelligence',
    'kunstig intelligens; ki $; maskinlæring; artificial intelligence; machine learning',
    '2512 2120 2514',
  ),
  row(
    'datasikkerhet',
    'cyber security',
    'datasikkerhet; cybersikkerhet; informasjonssikkerhet; cyber security; cybersecurity; hacking',
    '2529 2522 2523',
  ),
  row('nettsider', 'websites', 'nettsider; nettside; webdesign; web; websites; website; web design', '2513 2166 3514'),
  row(
    'tall',
    'numbers',
    'tall; tal; matematikk; matte; statistikk; regning; numbers; figures; maths; math; mathematics; statistics',
    '4311 3313 2411 2120 2413 4312',
  ),
  row(
    'penger og regnskap',
    'money and accounts',
    '~penger; ~pengar; økonomi; regnskap; rekneskap; bank; finans; ~money; economy; accounts; accounting; banking; finance',
    '4311 3313 2411 4211 2412 4313',
  ),
  row(
    'kontor',
    'offices',
    'kontor; kontoret; kontorjobb; kontorarbeid; administrasjon; papirarbeid; office; offices; office job; office work; desk job; administration; paperwork; admin',
    '4110 4226 4415 4311 4416 3343',
  ),
  row(
    'ledelse',
    'management',
    'ledelse; leiing; lede; leder; leiar; sjef; management; leadership; manager; leading',
    '1120 1219 1349 1324 5222 1420',
  ),
  row('prosjekt', 'projects', 'prosjekt; prosjekter; prosjektledelse; project management', '1219 2421 2422'),
  row(
    'rekruttering',
    'recruitment',
    'rekruttering; personal; personalarbeid; hr $; recruitment; human resources; recruiting',
    '2423 4416 3333 1212',
  ),
  row(
    'innovasjon og forskning',
    'research',
    'forskning; forsking; laboratorium; laboratorie; lab $; vitenskap; vitskap; research; science; laboratory',
    '3141 3212 2131 2113 3116 2310',
  ),
  row(
    'ingeniørarbeid og teknikk',
    'engineering',
    'teknikk; teknisk; teknisk arbeid; ingeniørfag; engineering; technical work',
    '3115 3113 3112 2144 7412',
  ),
  row(
    'tegne og konstruere',
    'drawing and design',
    '~tegne; ~teikne; tegning; teikning; konstruksjon; arkitektur; cad $; ~drawing; drawing; architecture',
    '3118 2161 2166 3112',
  ),
  // Culture, words
  row(
    'noe kreativt',
    'something creative',
    'kreativ; kreativt; kreative; kreativitet; skapende; creative; creativity; creative work',
    '2166 2651 3432 2163 3431 2652 2513',
  ),
  row(
    'kunst og kultur',
    'art and culture',
    'kunst; kultur; kulturliv; museum; museer; galleri; kulturhus; art; arts; culture; museums; gallery',
    '2651 2621 3433 3439 2654',
  ),
  row(
    'musikk',
    'music',
    'musikk; musikken; sang; synge; spille instrument; konsert; konserter; kulturskole; kor; korps; band; music; singing; song; concerts',
    '2652 2354 3521 7312',
  ),
  row(
    'teater og film',
    'theatre and film',
    'teater; skuespill; film; scene; tv; dans; danse; theatre; theater; acting; movies; stage; dance; dancing; television',
    '2655 2654 3521 2653 2659',
  ),
  row(
    'foto og video',
    'photo and video',
    'foto; fotografering; bilder; video; photo; photos; photography; pictures',
    '3431 3521 2166',
  ),
  row(
    'design',
    'design',
    'design; grafisk; grafisk design; interiør; graphic design; interior; interior design',
    '2166 3432 2163',
  ),
  row(
    'håndarbeid',
    'handicraft',
    'håndarbeid; handarbeid; husflid; strikking; strikke; garn; keramikk; handicraft; knitting; wool; ull; pottery work; ceramics',
    '7318 7531 7314 8152',
  ),
  row(
    'bøker',
    'books',
    'bok; bøker; bøkene; bibliotek; bokhandel; litteratur; books; book; library; literature; reading',
    '4411 2622 5223 2641',
  ),
  row(
    'skrive',
    'writing',
    '~skrive; skriving; tekst; journalistikk; avis; aviser; avisen; writing; ~write; journalism; newspaper; newspapers',
    '2642 2641 2432 9621',
  ),
  row('språk', 'languages', 'språk; oversetting; tolking; languages; language work; translation; interpreting', '2643 2353 2330'),
  row(
    'sosiale medier og markedsføring',
    'social media and marketing',
    'sosiale medier; sosiale media; markedsføring; marknadsføring; reklame; kommunikasjon; social media; marketing; advertising; communication; communications',
    '2431 2432 2166 2513',
  ),
  row(
    'arrangementer',
    'events',
    'arrangement; arrangementer; festival; festivaler; event; eventer; events; festivals; weddings; bryllup',
    '3332 3439 5131 3521',
  ),
  row(
    'eiendom',
    'property',
    'eiendom; eigedom; boliger; bustader; vaktmesterjobb; property; real estate; housing',
    '3334 5153 1219',
  ),
  row(
    'post og pakker',
    'mail and parcels',
    'post; posten; pakker; pakkar; levere pakker; mail; parcels; packages; delivery; deliveries',
    '4412 9621 8322',
  ),
  row('begravelse', 'funerals', 'begravelse; gravferd; begravelsesbyrå; funeral; funerals', '5163'),
  row(
    'planlegge byer',
    'planning towns',
    'byplanlegging; arealplanlegging; byutvikling; kart; town planning; urban planning; maps; gis $',
    '2164 2165 3112',
  ),
];
