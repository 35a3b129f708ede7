/**
 * Ordinary words of bokmål, nynorsk and English, written for this project: what every text has, whatever the work. The linker never takes one
 * for a misspelling or a part of a title, and believes that one names an occupation only where the rest of the text says so. Bases only; the
 * endings are put on in `linker-everyday.ts`. Words that mostly name a trade ("sveise", "kokk") do not belong here.
 */

/** Weak verbs that end in -e: every ending of theirs is made. */
export const norwegianVerbs = `
  adoptere advare akseptere analysere anbefale ane angre arbeide arbeida arbeidd arbeidde anmelde ansette antyde anvende arrangere avbryte avlyse avslutte avtale
  bade bake banke be bearbeide begynne behandle beholde behøve bekrefte belage benytte berge beskytte bestemme bestille besøke betale betjene betrakte bevege
  bidra blande blinke blokkere bløte bo bokse borre bore brenne bringe brukke bruke brygge bry bytte bøye bære
  danse dekke dele delta dempe diskutere dirigere drikke dusje dytte dyrke dømme
  dra droppe drømme eie egne eige elske endre engasjere ende erklære erstatte etablere evne
  falle fange fatte feie feile feire fiske fikse filme finne fjerne flykte flytte flette forandre forbedre forberede foregå foreslå foretrekke forklare forlate
  forme forsøke forsikre forstå fortelje fortelle fortsette forvente forske fotografere framføre fremføre frykte fryse fungere fylle følge følgje føre føle
  gjelde gjenta gjette gjemme glede glemme gløyme glise grave grille grue gruble gynge
  hamle handle handtere håndtere hende hente henge hengje herme hilse hoppe hoste hoppe hugse huske hvile høre høyre hyre håpe
  ignorere imponere informere innebære innlede inspirere installere interessere invitere
  jakte jogge justere kalle kartlegge kaste kikke kjede kjempe kjenne kjøpe kjøre klare klage klatre klemme klippe klikke kle klø knekke knipse knytte koble koke komme kople
  koste kontakte kontrollere kopiere krage krangle kreve krype kuppe kutte køyre kvile kverne kvitte
  lade lage laste late le leke leike lede leie lekse lengte lenge lese lete leve levere leite ligge ligne like lime lodde logge love lukke lukte lure lutte lytte løfte løpe løse løyse lyse lære
  male mangle marsjere markere mase mate melde melke mene merke miste minne mjølke montere more motta moderere møte måle måke mose mosje
  nekte nevne notere nyte nøle nå nære nærme ofre omfatte omtale operere oppdage oppdatere oppføre oppgi oppleve oppnå oppstå oppsøke opptre ordne orke ordne organisere overraske overta overtale
  pakke parkere passe peike peke pendle pirke plage planlegge plassere plukke plystre prate preike presentere presse prioritere produsere prøve printe pusle pusse puste pynte påvirke
  rake raste redde redigere regne regne reise rekke renne reparere rense respektere rette rigge ringe roe rope rote rulle rydde rykke røre røyke røyse råde
  salte samarbeide samle sanke satse se seile selge selje sende servere sette sitte sjekke skape skaffe skade skamme skanne skifte skille skinne skjenke skjule skjære skjønne skremme skrelle
  skrike skrive skru skrubbe skyve skylle skyte skylde slappe slenge slite slippe slutte sloss slukke slå smake smelle smile smøre snakke snu snike snike sove spare spenne spille spele spise spore spre springe sprute
  spørre stabel stable stelle stemme steke stenge stengje stikke stille stirre stole stoppe strekke streve stryke strømme stresse studere stå støtte støvsuge styre støyte stønne suge surfe sutre svare svette svinge svømme sykle sy synge syte søke sørge søle
  teikne tegne telle tenne tenke tenkje teste tie tilby tilhøre tilpasse tippe tisse tjene tildele tore trekke trene trenge trengje treffe trekkje trille trives trøste trø trylle tråkke trykke tulle turne tvinge tygge tåle tømme tørke tørre tøye tape
  underholde undersøke undre unngå utføre utforske utfordre utsette utvikle utvide utvide utdele utdype
  vakne vaske velge velje vente verne vekke veksle vikle vinke vinne vise virke visse vokse vike veie vurdere være våge våkne vekse ville ynde ytre øke ønske øve åpne opne`;

/** Strong and irregular verbs, form by form. */
export const norwegianForms = `
  bad bedt bar båret bed bit bet blir ble blei vart brakte brakt brast brøt brutt brøyt bukket bød bydd
  drar drog dratt drege dro drakk drukket drukke dreiv drev drevet drive driver drivande drivende driv
  falt falne fant funne funnet fekk fått fikk finn finst finnes flyr fløy fløyet forstod forstått forsto forstår fortalte fortalt fortel frøs frosset
  gav gir gi ga gitt gjev gje gje gjekk gikk går gå gått gjorde gjort gjer gjøre gjør gjere gledde greidde greide greier grep grodde gråter gråt
  heldt holdt hold holder held halde holde haldt heite het heter heiter hjalp hjelper hjalp hang hengt hogde hogg høyrer hørt hoyrt
  kjem kom kommet kome komen kunne kan kjent kjente kjøpt kjøpte kjørte kjørt køyrde køyrt klarte klart kle kledd kledde krøp
  la lagt legg legge legger leggje legge ligger ligg lå ligget lagde laga laget lot latt latet lest las lese ledd ledde lo lyger løy løp laup løpt låg
  låner låne lånt lånte låna låne møtte møtt mist misten nøt nådde nådd når rakk rekt reiste reist red ridd rir ri
  sa satte sagt seier sier si seie sagde satt sat sete sittet sitt sette sett set sover sov sovet sett såg sa ser så sjå skjedde skjer skjedd skal skulle skulle skar skåret skore skreiv skrev skrive skrivet skriver skrudd skrudde skrur
  slapp sluppet sleppe slepp slår slo slått slår slengt slutta smurte smurt snudde snudd sov spurte spurt spør spring sprang sprunget stakk stukket sto stod stått står stal stjålet stelte stelt strøk strøket strauk svarte svart svalt sydde sydd syr sy sang sunget syng syngje
  tar tek tok tatt teke teken ta telte talt tenkte tenkt tviler tvilte trakk trukket trengte trengt trur tror tro trodde treff traff truffet traff vant vunnet valde valgte valgt vald velger vel vil veit vet visste visst vite vore vært vore veret vert vaks vokste vokst vaksen
  bygde bygd bygget bygger bygge bygg byggje bygd bodde bodd bur bor lekte lekt leikte leika sendte sendt sende kjende kjent gløymde glemte hugsa husker huska lærte lært lærer lærte lærde lære
  solgte solgt selde selt seld selger sel ført førte førde følgde fulgte fulgt følger følgjer lyttet lånt spilte spilt spelte spela spurde reparerte reparert skiftet skiftet skifta`;

/** Nouns: their forms with every ending are made. */
export const norwegianNouns = `
  adresse aften alder ambisjon andel anledning ansikt ansvar app aktivitet appell arm arrangement artikkel arve arving auge avhandling avis avisa avtale avdeling
  bad bag bakgrunn balanse ball bank barndom barnebarn batteri bedrift begynnelse beløp benk bensin beskjed besteforelder bestemor bestefar betingelse betaling betydning bil bilde bilete bil billett blad blikk blokk blomst
  bod bok boks boble bolle bolig bonus bord botn boss brems brev bror bru brukar bruker bruk bryllup brød budsjett bukse bunn burger busk buss butikk by bygd bygning båt både båre
  dag dam dame data datamaskin del dekk detalj dialekt dikt ding disk dokument dokke dram draum drøm drakt dreng drikke drink dugnad dusj dyr dør døgn
  eggeplate egg eiga eining ektemann elev emne ende energi enhet eple epost erfaring evne evning eksamen eksempel elv eventyr
  fag fakta faktura familie fane far farge fart fase fat feil fel ferie fest festival fett figur film firma fisk fjell fjord fjøs flagg flaske flate flekk flis flokk fly flyttelass folk form forhold forelder forskjell foreldre forslag forening
  fot fotball fram framtid frist fritid frivillig frokost frukost frukt fugl full funksjon følelse føde førerkort fylke
  gang gard gardin gave genser gjest gjeng gjerde glass glede golv gress grense gruppe grunn grunnvatn grunnvann grønnsak gut gutt gård gåve gulv gate
  hage hall halm ham hand hånd handel handling handel hav hall hals heim hjem helg helse hende hendelse hest hest hjelpe hjørne hjerte historie hylle hode hovud hotell humør hund hus husk hverdag kvardag høst haust høne hytte høyde hår
  ide idé idrett idrettslag ild informasjon inngang inntekt innhold innsikt innsjø instruks intervju interesse is
  jakke jente jord jordbær jul jobb jernvare kaffe kake kamp kanal kant kart kasse katt kiosk kino kirke kjede kjele kjeller kjemi kjole kjærleik kjøkken kjøp kjøkkenbenk klasse kle klede klokke klubb klær kne knapp
  kollega kolonne kompis kommune kommunestyre konsert kontakt kontor kontroll konto kopp kor korn korona kort kostnad kraft kran krav kreft krem kroner kropp krets kube kultur kunde kunnskap kunst kurs kurv kusine kvalitet kveld kveldstid kvinne ku kyr kyllinger
  lag lager lam lampe land larm last lasse lov leder legge leilighet lekse ledelse leirskole leirskule lengde lekeplass leksehjelp lesing ledning ledsager linje liste liv livsstil loft lokale lommebok luft lunsj lyd lys løn lønn lørdag løsning løpe løping lån lære læring
  maling mail mann mark maskin mat materiale matpakke medisin medlem melding melk mengde menneske meny mening middag mil miljø minne minutt mobil modell moglegheit mor morgen motor mulighet mur musikk museum møbel møte mål måltid måte måned mønster
  nabo grannelag granne namn natt natur nett nettside nettverk niese nivå norm nummer nyhet nytte nærhet nål
  offer oksygen olje omgang område omsorg onkel onsdag opplegg oppgave oppgåve opplæring opplevelse oppdrag opphold ord orden ordning ordre organ ovn overskudd oversikt overtid
  par papir parkering parkett park partner part passord pasient pause peis penge pensjon periode perm person pils pinne pipe plagg plakat plan plante plass plast plate plen poeng pølse popkorn potet post pose post praksis prat premie presentasjon pris problem prosent prosjekt prosess prøve publikum pute pust puslespill pynt påske
  radio ramme rapport regel regn rekke rekkje rektor reise respekt rest resultat revy ring ro rolle rom rund rute rutine rygg råd rør røyr
  sak sal salg sal salve samling samtale samfunn saus sauer savn seier sekk seng senter seremoni serie serve service sett side sid sikkerhet sin situasjon sjanse sjef sjø skap skade skjema skjerm skip skje skjorte skritt skog skole skule skriver skrivar skuff skur skuter skyld sko skøyter slekt slutt
  slott smak smil snø sol sommar sommer song sang sone sorg spa spill spel spor sport sprek språk spørsmål stad stall stamme start stasjon sted stemme stemning steg stein stil stol storm strand stress strek strøm strikk studie studium stue stund stykke støtte støv støvsuger størrelse styrke styre sukker sum supper svar svigermor sykehus sykkel symaskin sykehjem syn system søknad søndag søppel søster sår
  tak tal tall tanke tante tariff tau tavle teater teip tekst telefon telt tema tenner terrasse ti tid tidspunkt time ting tips tilbud tilfelle tittel tjeneste tog tone topp tog tomat torg trapp tre treff tregrense trening treverk treverk trinn triks trygghet tråd tur tv tvang type tørk tøy
  uke ull ulykke undervisning ungdom uniform univers universitet unge utsikt utstyr uvêr valg vakt vane vann vare vase vatn vegg veg vei veke vekt venn veninne ver verd verden verk verktøy verksted vesen vest vind vindauge vindu vinter virkelighet virksomhet visjon visning ved ved vær voks vogn voksen vår vitne vogge
  øks økonomi øl ønske øre øvelse øving øye øy øyeblikk ånd år åpning årsak årstid årsmøte
  arbeidsdag arbeidsgiver arbeidsgivar arbeidslag arbeidsplass arbeidsliv bakgrunn eksport import frivillighet fellesskap fleksibilitet flom hull cv personlighet punktlighet provisjon rolig søknad turnus vikariat kolleger kjøpesenter nettbutikk
  nattevakt kveldsvakt dagvakt idrettshall hyttefolk bussrute stikkord blekk oppskrift`;

/** Words without endings of interest: small words, adjectives with their forms, times, places in a sentence. */
export const norwegianOthers = `
  absolutt aldri alene aleine akkurat all allerede alltid altfor altså andre anna annan annen annet ansvarlig ansvarleg antakelig avhengig bak bakom begge best beste bedre betre blant blid blide borte bort bra brei brunt bort
  da dagleg daglig dei der derfor deretter derimot dit ditto dobbel dyktig dyktige dyr dyre dårlig dårleg dårlige dum
  ekstra ekte eldst eldste eller ellers endelig endeleg eneste enda ennå enkel enkelt enkle ensom ergerlig etterpå ettersom ettermiddag egen eigen eiga eigne ei
  faktisk fast faste fersk ferske ferdig fin fint fine finare finere flink flinke flittig fornøyd fornøgd forrige forresten forsiktig forskjellig ulike fort fortere framover fremdeles fremst fri frå full fullt følgende følgjande fleksibel fleksible fyrst fyrste først første
  gal galt gamle gammel gild gjennom gjensidig godt gode god gratis grei greit greie grov grunnleggende grundig gul
  halv halvt hardt hard harde heilt heile hele hel helst helt her heretter herfra heldig heldigvis hjelpsom hittil hver hvert kvar kvart hva kva hvem kven hvilken hvilke kva hvis viss hvor kor hvordan korleis hvorfor kvifor høg høy høyt høye hendig
  igjen imot i imellom imens inn inne innad innendørs innimellom innom ivrig ikkje ingenting iblant iallfall
  ja jo jevn jevnlig jevnt kald kaldt kanskje kje kjapp kjapt kjapt kjekk kjekt kjempe kjent klar klart kort korte konkret krevende kreativ kreative kul kult kvar kvardagsleg
  lang langt lange langsom lav lavt lengre lengst lenger lett lette lettare lettere lik likeså likevel lita liten litan lite løs løst lokal lokale lovlig lykkelig lys lærevillig låg
  man mange mann medan mens meget mellom mindre minst minst morsom motivert motiverte myk mykje mørk mangfoldig mannlig
  nede ned nedover neste nesten nok nokså noen nok nøye nøyaktig nøgd nyleg nylig nær nære nærmere nærare naturlig naturleg nødvendig
  ofte om omtrent oppe opp oppover oppå ordentlig ordentleg overalt over oppvokst offentlig åpen open
  personlig personleg plutselig plutseleg positiv positive praktisk praktiske presis presise privat privat punktlig pen pent pene pålitelig påliteleg
  rask raskt raske redd redde rein rent rein ren rett rette riktig rikelig ryddig ryddige rolig roleg rolige rundt rett råflott
  saman sammen samme same samtidig sakte sann sein seint sen senere seinare sent serviceinnstilt selv sjølv sjøl selvstendig sjølvstendig sikker sikkert sist siste sjelden sjeldan skikkelig skikkeleg slik slike slett smal små smart snart snill snille sosial sosiale spennende spennande spesielt spesiell stabil sterk sterke sterkt stille stolt stor stort store større størst streng stødig stundom sulten svak svakt svart særlig sær sånn
  takk takknemlig tett teoretisk teknisk tekniske til tilbake tilgjengelig tilgjengeleg tilfeldig tilfreds tilpasset tom tomt tørr trygg trygt trygge trøtt tung tungt tunge tydelig tydeleg tynn tidlig tidleg tolmodig tålmodig tykk
  uansett ukentlig ukjent ulik ung ungt under underveis unna untatt ut ute utad utan utadvendt utafor utenfor utover utenlands utendørs utandørs utrolig usikker uerfaren utmerket
  van vant vanlig vanleg vanlige vanskelig vanskeleg variert varierte varm varmt velkommen vesentlig vidare videre viktig viktige vill viss visst vond vondt voksen vaksen villig villige
  ærlig ærleg ærlige østover
  tolv elleve tretten fjorten femten seksten tjue tredve tretti førti femti åra årene sånt fagbrev ansatte tilsette innimellom mye sist førre forrige diverse div osv bl blant annet etc ca cirka eksempelvis eks
  sommer sommeren sommar sommaren somre somrer somrar somrene høst høsten haust hausten vår våren vinter vinteren vinterne natt natta natten kveld kvelden morgen ettermiddagen
  mandag måndag tirsdag tysdag onsdag torsdag fredag lørdag laurdag søndag januar februar mars april mai juni juli august september oktober november desember
  hverdager kvelder kveldane helgene helgane morgenen formiddag midt kl klokka ganske gjerne veldig
  sjuk frisk sprek ufaglært faglært ansatt tilsett fulltid heltid deltid fast mellomtiden trives ok hei hilsen mvh svært tusen hundre`;

/** English verbs, with regular endings made. */
export const englishVerbs = `
  accept achieve act add admit advise afford agree allow answer appear apply appreciate argue arrange arrive ask assemble assist attend avoid back bake balance bathe become begin behave believe belong book boil borrow bother box brush build burn buy
  call camp care carry catch cause change charge chat check choose clean clear climb close collect come communicate compare complain complete connect consider contact contain continue contribute control cook copy count cover create cross cry cut
  dance deal decide deliver demand depend describe deserve design develop die dig discover discuss divide dream dress drink drive drop dry earn eat edit employ empty encourage end enjoy enter escape exist expect explain explore express
  face fail fall fast feed feel fight fill film find finish fish fit fix fly fold follow force forget forgive form found freeze get give go grab greet grill grow guard guess guide handle happen hang hate head hear heat help hide hire hit hold hope host hunt hurry
  imagine improve include increase influence inform install intend introduce invite involve iron join judge jump keep kick kill kiss knit knock know label lack land last laugh launch lay lead lean learn leave lend let lie lift light like link listen live load lock look lose love
  make manage mark match matter mean measure meet mend mention mind miss mix model moderate motivate move need notice offer open operate order organise organize own pack paint park participate pass pay perform phone pick place plan plant play please point post pour practise practice prefer prepare present press print produce program promise protect prove provide publish pull push put
  raise reach read realise receive recognise recommend record reduce refer refuse relax rely remain remember remind remove rent repair repeat replace reply report represent reset respect rest result return ride rig ring rise roll row run rush
  sail save say scan search see seem sell send serve set settle sew shake shape share shelter shine shoot shop shout show shut sign sing sit sleep slip smell smile smoke solve sort sound spare speak spell spend split spread stand start stay steal step stick stock stop store stretch strike struggle study style succeed suffer suggest suit supply support suppose surf survive sweep swim switch
  take talk taste teach tell test thank think throw tidy tie touch train transfer translate travel treat trust try turn type understand unload update upload use visit voice vote wait wake walk want warm warn wash waste watch water wear weigh welcome wipe win wish wonder worry wrap write`;

export const englishForms = `
  ate been began begun bought broke broken brought built came caught chose chosen cut dealt did done drank drawn drew driven drove eaten fallen fed fell felt fought forgot forgotten found gave given gone got gotten grew grown had heard held hid hidden hung kept knew known laid lain led left lent lost made meant met paid ran read ridden rode rung said sang sat saw seen sent set sewed sewn shot shown shut slept sold spent spoke spoken stood stuck sung swam swept taken taught thought threw told took understood woke won wore worn wrote written
  drawing swimming running sitting putting letting getting setting cutting planning shopping stopping winning fitting running dropped planned stopped shopped fitted fixed controlled dug digging`;

export const englishNouns = `
  accident account activity address adult afternoon age air amount animal answer apartment app apple area arm article attention aunt baby back bag bakery ball band bandage bank bar barn base basement basket bathroom beach bed bee beer bicycle bike bill bird birthday boat body book boss bottle bottom box boy bread break breakfast brick bridge brother budget building bus business cafe cake calf camera campus candle car card care case cash cat cause centre center chair chance change chat chicken child choice choir church city class client clinic clothes clothing club coach coast code coffee coin colleague college colour community company computer concert condition contact contract conversation copy corner cost cottage cotton counter country couple course cousin cow crew crowd culture cup customer
  dad data database date daughter day deal decision degree delivery department desk detail difference dinner direction distance doctor document dog door dream dress drink driver dummy dust earth economy education effort egg email employee employer end energy engine engineering environment equipment error evening event exam example exchange excuse experience export eye face fact factory failure family farm father feeling fence festival field figure file film fire firm fish flat floor flower food foot football forest form friend front fruit fuel fun furniture future game garage garden gift girl glass goal goat good grade grandfather grandmother grass ground group guest guide guitar gym habit hair hall hand head health heart heat help hobby holiday home honey hope horse hospital hotel hour house household housing human idea import income individual industry information interest internet interview invoice island item jacket job journey key kid kind kitchen knee knowledge lake lamp land language laptop law leader leg lesson letter level library life light line list living load loan lorry lot love luck lunch machine mail man manager map market material matter meal meat medicine meeting member message metal milk mind minute mistake moment money month morning mother motor mountain mouth movie museum music name nature neighbour neighbor network news newspaper night noise north note number object ocean office officer oil opinion option order organ organisation outdoors owner page paint pair paper parent park part party password passenger past patient peace people person pet phone photo piano picture piece pipe place plan plane plant plate player pleasure point pool post potato practice present president price printer prize problem process product profit program project property public purpose quality question queue quiz race radio rain range reason record report request rest restaurant result rice river road role roof room routine rule safety salary sale salt school score sea season seat second security server service shed shelf ship shirt shoe shop shower shift side sign sister site size ski skill skin snow soap soccer society soil solution son song sound source south space sponsor sport spring square staff stage stair standard star state station step stick stock store storage story street stress string student style subject success sugar summer sun supermarket supplier supply surface system table talent talk task taste tax teacher team technology telephone test text theatre thesis ticket title tomato tool top tour town toy track trade traffic trailer train training travel tree trip trouble truck trust truth type uncle uniform university user vacation value van vegetable vehicle video view village visit visitor voice volunteer wage wall warehouse waste watch water way weather web wedding weight west wheel wife wind window winter woman wood word world writer yard youth zone`;

export const englishOthers = `
  able about above absolutely across active actually afraid after again against ago alive almost alone along already always among amazing angry another any anybody anyone anywhere apart around asleep available away awake back bad basic beautiful because behind below beside best better between big black blue both brave brief bright broad busy calm careful cheap clever close cold comfortable common confident cool correct creative current curious daily dark dead deep different difficult direct dirty double down dry each eager early easy eastern either else empty enough entire equal especially even ever every everybody everyone everything everywhere exact exactly excellent extra fair familiar famous far fast few final fine first flexible following former fortunately forward free fresh friendly front full fully funny further general gentle glad global great green grey happy hard hardly heavy here high honest hot how however huge hungry ill important impossible indoors inside instead international kind large last late lately later latest least left less likely local long loud low lower lucky main many maybe modern monday most motivated much natural near nearly necessary neither never next nice nobody none nor normal normally nothing now nowhere obvious obviously often okay old once only open opposite other otherwise out outdoor outgoing outside over overall own particular past patient perfect perhaps personal pleasant polite poor popular positive possible practical pretty private probably proper proud public punctual quick quickly quiet quite rare rather ready real really recent recently red regular reliable responsible rich right round sad safe same saturday second serious several short shy sick similar simple since single slow slowly small smart social soft some somebody someone something sometimes somewhere soon sorry special stable straight strange strong structured stuck such sunday sure sweet tall then there therefore thick thin thursday tidy tight tired today together tomorrow tonight too total totally tough true tuesday twice under unless until up upstairs useful usual usually various very warm weak wednesday weekly well wet what whatever when whenever where whether which while white who whole whose why wide wild willing within without wonderful wrong yellow yes yesterday yet young friday
  mostly mainly eleven twelve thirteen fourteen fifteen twenty thirty forty fifty etc eg ie various whatever anyway ago
  january february march april june july august september october november december hello hi thanks please sincerely regards ok hundred thousand`;

/** Names of work that is also something else, or a word for everybody at some kind of place: alone they tell nothing sure. */
export const looseTitles = `
  assistent assistenten assistentar assistenter assistant assistants medhjelper hjelper hjelpar leder leiar leder sjef sjef boss guide vert vertinne vakt bud trener trenar coach dommer dommar judge kaptein captain general major pilot modell model
  skipper agent operatør operator konsulent consultant rådgiver rådgivar adviser advisor koordinator coordinator spesialist specialist representant representative tekniker technician ansvarlig kontrollør inspector inspektør kontrollant instruktør instructor mester master
  fører speaker taler talar leser lesar sender mottaker mottakar bruker printer server servere servar driver drivar setter settar tenner bokser boxer pakker pakkar packer skifter skiftar teller tellar møter møtar forteller forteljar løper løpar hopper hoppar spiller spelar player danser dansar
  rigger lodder loddar pusser pussar salver fanger fangar bygger byggar bygget bygg maler malar male fillings filling fisker skriver skrivar skjærer skjærar dreier dreiar lærer tolker klipper klippar baker bakar selger seljar kjører køyrar vasker vaskar cutter mixer filler runner keeper maker dealer helper worker officer manager seller feeder stocker fitter setter typer writer singer dancer painter cleaner cook baker`;

/** Made by the endings above, but first of all the name of a trade. */
export const trades = `prest kantor dikter murer murar vekter vektar sykler melker`;
