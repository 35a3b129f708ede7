/** What people in professionals (major group 2) do on an ordinary day, and where. Our own words for the groups of STYRK-08. */
export const descriptions2: readonly (readonly [code: string, nb: string, en: string])[] = [
  [
    '2111',
    'Du finner ut hvordan naturen virker, fra små partikler til stjerner. Du gjør forsøk, regner og skriver om det du finner, på universitet eller sykehus.',
    'You find out how nature works, from tiny particles to stars. You run experiments, calculate and write about what you find, at a university or a hospital.',
  ],
  [
    '2112',
    'Du lager værvarsler. Du leser målinger og kart, bruker datamodeller og forklarer været for folk, fly, skip og veivesen.',
    'You make weather forecasts. You read measurements and maps, use computer models and explain the weather to people, aircraft, ships and road services.',
  ],
  [
    '2113',
    'Du undersøker stoffer og lager nye. Du arbeider i laboratorium med prøver og instrumenter, og skriver ned hva du finner.',
    'You study substances and make new ones. You work in a laboratory with samples and instruments, and write down what you find.',
  ],
  [
    '2114',
    'Du undersøker berg, jord og vann. Du er ute og tar prøver, lager kart og gir råd om skred, grunnvann, bygging og mineraler.',
    'You study rock, soil and water. You take samples outdoors, make maps and give advice on landslides, groundwater, building and minerals.',
  ],
  [
    '2120',
    'Du bruker tall til å finne svar. Du samler data, lager modeller og forklarer resultatet for forskere, banker, forsikring eller det offentlige.',
    'You use numbers to find answers. You collect data, build models and explain the result to researchers, banks, insurers or public bodies.',
  ],
  [
    '2131',
    'Du undersøker planter, dyr og andre levende ting. Du er ute i felt, arbeider i laboratorium og gir råd om natur, fisk og helse.',
    'You study plants, animals and other living things. You do fieldwork, work in a laboratory and give advice on nature, fish and health.',
  ],
  [
    '2132',
    'Du gir råd til bønder og skogeiere. Du besøker gårder, ser på jord, planter og dyr, og hjelper med planer og økonomi.',
    'You advise farmers and forest owners. You visit farms, look at soil, plants and animals, and help with plans and finances.',
  ],
  [
    '2133',
    'Du arbeider for å ta vare på natur, vann og luft. Du kontrollerer, gir råd, skriver planer og behandler søknader.',
    'You work to protect nature, water and air. You check, advise, write plans and handle applications.',
  ],
  [
    '2141',
    'Du finner bedre måter å lage ting på. Du måler, tegner og tester i fabrikker, og følger kvalitet, tid og kostnader.',
    'You find better ways of making things. You measure, design and test in factories, and follow quality, time and cost.',
  ],
  [
    '2142',
    'Du beregner og planlegger bygg, veier, bruer og tunneler. Du arbeider ved skjerm og er på befaring der det skal bygges.',
    'You calculate and plan buildings, roads, bridges and tunnels. You work at a screen and visit the places where things will be built.',
  ],
  [
    '2143',
    'Du finner tekniske løsninger for rent vann, avløp, avfall og luft. Du beregner, tegner og følger opp anlegg.',
    'You find technical solutions for clean water, sewage, waste and air. You calculate, design and follow up plants.',
  ],
  [
    '2144',
    'Du konstruerer maskiner, motorer og utstyr. Du tegner på skjerm, beregner styrke og tester det som blir laget.',
    'You design machines, engines and equipment. You draw on screen, calculate strength and test what is made.',
  ],
  [
    '2145',
    'Du planlegger hvordan råvarer blir til mat, medisin, papir eller drivstoff. Du følger prosessen i fabrikken og gjør den tryggere og bedre.',
    'You plan how raw materials become food, medicine, paper or fuel. You follow the process in the plant and make it safer and better.',
  ],
  [
    '2146',
    'Du finner ut hvordan malm, metall, olje og gass kan hentes ut og brukes. Du beregner, planlegger og følger opp arbeidet.',
    'You work out how ore, metal, oil and gas can be taken out and used. You calculate, plan and follow up the work.',
  ],
  [
    '2149',
    'Du løser tekniske oppgaver i et eget fag, for eksempel brann, medisinsk utstyr eller sikkerhet. Du beregner, tester og gir råd.',
    'You solve technical problems in a field of your own, such as fire, medical equipment or safety. You calculate, test and advise.',
  ],
  [
    '2151',
    'Du planlegger kraftverk, strømnett og store elektriske anlegg. Du beregner, tegner og følger opp bygging og drift.',
    'You plan power stations, power grids and large electrical systems. You calculate, design and follow up building and operation.',
  ],
  [
    '2152',
    'Du utvikler elektronikk, fra små kretser til hele apparater. Du tegner, programmerer og tester i laboratorium.',
    'You develop electronics, from small circuits to whole devices. You design, program and test in a laboratory.',
  ],
  [
    '2153',
    'Du planlegger nett for telefon, mobil og internett. Du beregner dekning, velger utstyr og finner feil.',
    'You plan networks for telephone, mobile and internet. You calculate coverage, choose equipment and find faults.',
  ],
  [
    '2161',
    'Du tegner hus og andre bygg. Du snakker med dem som skal bruke bygget, lager tegninger og modeller, og følger byggingen.',
    'You design houses and other buildings. You talk with those who will use the building, make drawings and models, and follow the construction.',
  ],
  [
    '2162',
    'Du planlegger parker, torg, skolegårder og grøntområder. Du tegner, velger planter og materialer, og følger arbeidet ute.',
    'You plan parks, squares, school grounds and green areas. You draw, choose plants and materials, and follow the work outdoors.',
  ],
  [
    '2163',
    'Du former klær, møbler eller andre ting som skal brukes. Du skisser, prøver materialer og lager modeller før tingen blir produsert.',
    'You design clothes, furniture or other things to be used. You sketch, try materials and make models before the thing is produced.',
  ],
  [
    '2164',
    'Du planlegger hvor det skal være boliger, veier, skoler og natur. Du lager kart og planer, og snakker med innbyggere og politikere.',
    'You plan where there will be homes, roads, schools and nature. You make maps and plans, and talk with residents and politicians.',
  ],
  [
    '2165',
    'Du måler opp land, tomter og byggeplasser, og lager kart. Du bruker GPS, drone og dataprogram, både ute og på kontor.',
    'You survey land, plots and building sites, and make maps. You use GPS, drones and software, both outdoors and in an office.',
  ],
  [
    '2166',
    'Du lager det folk ser på skjerm og papir: logoer, nettsider, bøker og film. Du tegner, velger skrift og bilder, og arbeider mot frister.',
    'You make what people see on screen and paper: logos, websites, books and film. You draw, choose type and pictures, and work to deadlines.',
  ],
  [
    '2211',
    'Du møter pasienter på et legekontor, legevakt eller sykehus. Du undersøker, finner ut hva som er galt, gir behandling og sender videre når det trengs.',
    'You meet patients at a surgery, an emergency clinic or a hospital. You examine, find out what is wrong, treat and refer on when needed.',
  ],
  [
    '2212',
    'Du er lege med et eget fagfelt, for eksempel barn, hjerte eller kirurgi. Du undersøker og behandler pasienter, oftest på sykehus.',
    'You are a doctor with a field of your own, such as children, hearts or surgery. You examine and treat patients, most often in a hospital.',
  ],
  [
    '2221',
    'Du er sykepleier med ekstra utdanning, for eksempel i intensiv, operasjon eller psykisk helse. Du følger alvorlig syke pasienter tett.',
    'You are a nurse with extra education, for example in intensive care, surgery or mental health. You follow seriously ill patients closely.',
  ],
  [
    '2222',
    'Du hjelper gravide før, under og etter fødselen. Du arbeider på fødeavdeling eller helsestasjon, ofte om natta og i helgene.',
    'You help people through pregnancy, birth and the first days after. You work on a maternity ward or at a health clinic, often at night and at weekends.',
  ],
  [
    '2223',
    'Du gir pleie og medisiner, steller sår og følger med på hvordan pasienten har det. Du arbeider på sykehus, sykehjem eller hjemme hos folk.',
    'You give care and medicine, dress wounds and watch how the patient is doing. You work in a hospital, a nursing home or people’s homes.',
  ],
  [
    '2224',
    'Du støtter mennesker med funksjonsnedsettelser i hverdagen. Du gir medisiner, lager planer og øver på ferdigheter sammen med dem.',
    'You support people with disabilities in daily life. You give medicine, make plans and practise skills together with them.',
  ],
  [
    '2250',
    'Du undersøker og behandler dyr på klinikk, på gårder og i fjøs. Du opererer, vaksinerer, gir råd og kontrollerer mat fra dyr.',
    'You examine and treat animals in clinics, on farms and in barns. You operate, vaccinate, advise and inspect food from animals.',
  ],
  [
    '2261',
    'Du undersøker tenner, fyller hull, trekker tenner og lager planer for behandling. Du arbeider på tannklinikk, sammen med en tannhelsesekretær.',
    'You examine teeth, fill cavities, pull teeth and make treatment plans. You work in a dental clinic, together with a dental secretary.',
  ],
  [
    '2262',
    'Du kontrollerer resepter, gir råd om medisiner og passer på at de blir brukt trygt. Du arbeider på apotek, sykehus eller i industri.',
    'You check prescriptions, advise on medicines and see that they are used safely. You work in a pharmacy, a hospital or industry.',
  ],
  [
    '2263',
    'Du arbeider for at folk ikke blir syke av jobben eller stedet de bor. Du måler, kartlegger, holder kurs og gir råd.',
    'You work so that people do not fall ill from their job or the place they live. You measure, survey, hold courses and advise.',
  ],
  [
    '2264',
    'Du hjelper folk med å bevege seg bedre etter skade, sykdom eller smerter. Du undersøker, viser øvelser og behandler med hendene.',
    'You help people move better after injury, illness or pain. You examine, show exercises and treat with your hands.',
  ],
  [
    '2265',
    'Du gir råd om mat til syke og friske. Du lager kostplaner, følger opp pasienter og lærer opp andre som lager mat.',
    'You advise the sick and the healthy on food. You make diets, follow up patients and teach others who prepare meals.',
  ],
  [
    '2266',
    'Du hjelper folk som hører dårlig eller strever med tale og språk. Du tester, tilpasser høreapparat eller øver på lyder og ord.',
    'You help people who hear poorly or struggle with speech and language. You test, fit hearing aids or practise sounds and words.',
  ],
  [
    '2267',
    'Du hjelper folk med å klare hverdagen selv etter sykdom eller skade. Du finner hjelpemidler, endrer boligen og øver på vanlige gjøremål.',
    'You help people manage daily life after illness or injury. You find aids, adapt the home and practise ordinary tasks.',
  ],
  [
    '2269',
    'Du behandler smerter i rygg, ledd og muskler, eller bruker musikk og kunst som terapi. Du arbeider i egen klinikk eller i helsetjenesten.',
    'You treat pain in backs, joints and muscles, or use music and art as therapy. You work in your own clinic or in the health service.',
  ],
  [
    '2310',
    'Du underviser studenter og forsker i faget ditt. Du holder timer, gir råd, retter prøver og skriver artikler.',
    'You teach students and do research in your field. You give lectures, advise, mark exams and write articles.',
  ],
  [
    '2320',
    'Du lærer elever et yrke, for eksempel tømrer, kokk eller helsefag. Du underviser i verksted, kjøkken og klasserom.',
    'You teach pupils a trade, such as carpentry, cooking or health care. You teach in workshops, kitchens and classrooms.',
  ],
  [
    '2330',
    'Du underviser i fag på videregående skole. Du planlegger timer, retter oppgaver, setter karakterer og følger opp elevene.',
    'You teach subjects in upper secondary school. You plan lessons, mark work, give grades and follow up the pupils.',
  ],
  [
    '2341',
    'Du underviser barn og unge på barne- og ungdomsskole. Du planlegger timer, hjelper elevene, retter oppgaver og snakker med foreldre.',
    'You teach children in primary and lower secondary school. You plan lessons, help the pupils, mark work and talk with parents.',
  ],
  [
    '2342',
    'Du leder en avdeling i en barnehage. Du planlegger dagen, leker og lærer sammen med barna, og samarbeider med foreldre.',
    'You lead a department in a kindergarten. You plan the day, play and learn with the children, and work with the parents.',
  ],
  [
    '2351',
    'Du hjelper skoler og barnehager med å bli bedre. Du lager planer, prøver nye metoder og gir råd til lærere og ledere.',
    'You help schools and kindergartens improve. You make plans, try new methods and advise teachers and leaders.',
  ],
  [
    '2352',
    'Du underviser barn og voksne som trenger ekstra støtte for å lære. Du tilpasser oppgaver og arbeider ofte med én eller få om gangen.',
    'You teach children and adults who need extra support to learn. You adapt tasks and often work with one or a few at a time.',
  ],
  [
    '2353',
    'Du underviser i språk, ofte norsk for voksne. Du planlegger timer, øver på samtale og forbereder deltakerne til prøver.',
    'You teach languages, often Norwegian to adults. You plan lessons, practise conversation and prepare learners for tests.',
  ],
  [
    '2354',
    'Du lærer barn og voksne å synge eller spille et instrument. Du underviser i kulturskole eller hjemme, alene eller i gruppe.',
    'You teach children and adults to sing or play an instrument. You teach in a school of arts or at home, one by one or in groups.',
  ],
  [
    '2355',
    'Du underviser i dans, teater, tegning eller annen kunst utenfor den vanlige skolen. Du planlegger kurs og forestillinger.',
    'You teach dance, theatre, drawing or other arts outside ordinary school. You plan courses and performances.',
  ],
  [
    '2356',
    'Du lærer folk å bruke dataprogrammer og utstyr. Du holder kurs, lager oppgaver og svarer på spørsmål underveis.',
    'You teach people to use software and devices. You hold courses, make exercises and answer questions along the way.',
  ],
  [
    '2359',
    'Du underviser eller gir råd utenfor den vanlige skolen, for eksempel som privatlærer. Du tilpasser hjelpen til hver enkelt.',
    'You teach or advise outside ordinary school, for example as a private tutor. You fit the help to each person.',
  ],
  [
    '2411',
    'Du kontrollerer regnskap og gir råd om penger og regler. Du leser tall, stiller spørsmål til bedrifter og skriver rapporter.',
    'You check accounts and advise on money and rules. You read figures, ask companies questions and write reports.',
  ],
  [
    '2412',
    'Du gir folk råd om sparing, lån, pensjon og forsikring. Du møter kunder, ser på økonomien deres og finner løsninger som passer.',
    'You advise people on savings, loans, pensions and insurance. You meet customers, look at their finances and find what suits them.',
  ],
  [
    '2413',
    'Du undersøker selskaper, aksjer og markeder. Du regner på tall og skriver råd om hva det er lurt å investere i.',
    'You study companies, shares and markets. You work with figures and write advice on what to invest in.',
  ],
  [
    '2421',
    'Du hjelper bedrifter og etater med å arbeide bedre. Du intervjuer ansatte, finner ut hva som kan endres og leder prosjekter.',
    'You help companies and agencies work better. You interview staff, find out what can change and lead projects.',
  ],
  [
    '2422',
    'Du behandler saker og søknader i det offentlige eller i en bedrift. Du leser lover, skriver vedtak og forbereder saker for andre.',
    'You handle cases and applications in public service or a company. You read laws, write decisions and prepare matters for others.',
  ],
  [
    '2423',
    'Du hjelper folk med å finne jobb eller utdanning, eller hjelper bedrifter med å ansette. Du intervjuer, veileder og svarer på spørsmål om arbeid.',
    'You help people find work or education, or help companies hire. You interview, guide and answer questions about work.',
  ],
  [
    '2424',
    'Du finner ut hva ansatte trenger å lære, og lager kurs og opplæring. Du underviser selv eller skaffer andre.',
    'You find out what staff need to learn, and make courses and training. You teach yourself or bring in others.',
  ],
  [
    '2431',
    'Du gjør varer og tjenester kjent. Du undersøker kunder, lager kampanjer for nett og trykk, og måler hva som virker.',
    'You make goods and services known. You study customers, make campaigns for web and print, and measure what works.',
  ],
  [
    '2432',
    'Du skriver tekster, svarer pressen og holder nettsider og sosiale medier oppdatert. Du hjelper kolleger med å si ting klart.',
    'You write texts, answer the press and keep websites and social media up to date. You help colleagues say things clearly.',
  ],
  [
    '2433',
    'Du selger teknisk eller medisinsk utstyr til bedrifter og sykehus. Du reiser til kunder, viser utstyret og forklarer hvordan det virker.',
    'You sell technical or medical equipment to companies and hospitals. You travel to customers, show the equipment and explain how it works.',
  ],
  [
    '2434',
    'Du selger programvare og datautstyr til bedrifter. Du finner ut hva kunden trenger, viser løsninger og lager tilbud.',
    'You sell software and computer equipment to companies. You find out what the customer needs, show solutions and make offers.',
  ],
  [
    '2511',
    'Du finner ut hvordan datasystemer skal bygges for å løse en oppgave. Du snakker med brukere, tegner løsninger og samarbeider med utviklere.',
    'You work out how computer systems should be built to solve a task. You talk with users, design solutions and work with developers.',
  ],
  [
    '2512',
    'Du planlegger, skriver og tester programvare. Du arbeider i team, ofte på engelsk, på kontor eller hjemmefra.',
    'You plan, write and test software. You work in a team, often in English, in an office or from home.',
  ],
  [
    '2513',
    'Du lager nettsider, apper og digitalt innhold. Du koder, setter inn bilder og film, og sørger for at alle kan bruke det.',
    'You make websites, apps and digital content. You code, add pictures and film, and see that everyone can use it.',
  ],
  [
    '2514',
    'Du skriver kode etter en plan og retter feil i programmer. Du tester, oppdaterer og dokumenterer det du gjør.',
    'You write code to a plan and fix errors in programs. You test, update and document what you do.',
  ],
  [
    '2519',
    'Du tester programvare og passer på kvaliteten. Du prøver å finne feil før brukerne gjør det, og skriver ned hva du fant.',
    'You test software and look after its quality. You try to find errors before the users do, and write down what you found.',
  ],
  [
    '2521',
    'Du bygger og passer databaser. Du sørger for at data er riktige, trygge og raske å finne, og tar sikkerhetskopier.',
    'You build and look after databases. You see that data are correct, safe and quick to find, and take backups.',
  ],
  [
    '2522',
    'Du holder servere og systemer i gang. Du oppdaterer, gir brukere tilgang, overvåker og retter feil.',
    'You keep servers and systems running. You update, give users access, monitor and fix faults.',
  ],
  [
    '2523',
    'Du bygger og passer datanettverk. Du velger utstyr, setter det opp, følger trafikken og stenger hull i sikkerheten.',
    'You build and look after computer networks. You choose equipment, set it up, follow the traffic and close security gaps.',
  ],
  [
    '2529',
    'Du beskytter systemer og data mot angrep. Du leter etter svakheter, følger med på varsler og hjelper når noe går galt.',
    'You protect systems and data against attacks. You look for weaknesses, watch alerts and help when something goes wrong.',
  ],
  [
    '2611',
    'Du gir råd om lov og rett. Du leser regler og dommer, skriver avtaler og brev, og noen fører saker i retten.',
    'You advise on the law. You read rules and judgments, write agreements and letters, and some argue cases in court.',
  ],
  [
    '2612',
    'Du leder saker i retten og avgjør dem. Du leser dokumenter, hører vitner og skriver dommer.',
    'You lead cases in court and decide them. You read documents, hear witnesses and write judgments.',
  ],
  [
    '2619',
    'Du arbeider med juss uten å være advokat eller dommer, for eksempel med tinglysing, arv eller personvern. Du leser saker og skriver vurderinger.',
    'You work with the law without being a lawyer or a judge, for example with registration, inheritance or data protection. You read cases and write assessments.',
  ],
  [
    '2621',
    'Du tar vare på dokumenter, gjenstander og kunst i arkiv og museum. Du ordner samlinger, lager utstillinger og hjelper dem som leter.',
    'You look after documents, objects and art in archives and museums. You arrange collections, make exhibitions and help those who search.',
  ],
  [
    '2622',
    'Du hjelper folk med å finne bøker og kunnskap på et bibliotek. Du velger inn bøker, veileder og lager arrangementer for barn og voksne.',
    'You help people find books and knowledge in a library. You choose books, guide, and hold events for children and adults.',
  ],
  [
    '2631',
    'Du undersøker hvordan økonomien virker. Du bruker tall og modeller og skriver råd til myndigheter og bedrifter.',
    'You study how the economy works. You use figures and models and write advice for authorities and companies.',
  ],
  [
    '2632',
    'Du finner ut hvordan mennesker og samfunn virker. Du snakker med folk, samler tall og skriver rapporter.',
    'You find out how people and society work. You talk with people, collect figures and write reports.',
  ],
  [
    '2633',
    'Du forsker på historie, språk, ideer eller politikk. Du leser kilder, skriver og forteller andre hva du har funnet.',
    'You do research on history, language, ideas or politics. You read sources, write and tell others what you have found.',
  ],
  [
    '2634',
    'Du hjelper mennesker som har det vanskelig. Du snakker med dem, undersøker, gir behandling og samarbeider med andre i helsetjenesten eller skolen.',
    'You help people who are struggling. You talk with them, assess, treat and work with others in the health service or schools.',
  ],
  [
    '2635',
    'Du hjelper barn, familier og voksne i vanskelige situasjoner. Du snakker med folk, lager planer og skaffer hjelp, for eksempel i barnevernet eller NAV.',
    'You help children, families and adults in difficult situations. You talk with people, make plans and arrange help, for example in child welfare or NAV.',
  ],
  [
    '2636',
    'Du leder gudstjenester, dåp, vigsler og begravelser. Du snakker med folk i sorg og glede og underviser i trossamfunnet.',
    'You lead services, baptisms, weddings and funerals. You talk with people in grief and joy and teach in the faith community.',
  ],
  [
    '2641',
    'Du skriver bøker, manus, reklame eller brukerveiledninger. Du leter etter stoff, skriver om igjen og samarbeider med en redaktør.',
    'You write books, scripts, advertising or manuals. You look for material, rewrite and work with an editor.',
  ],
  [
    '2642',
    'Du finner nyheter og forteller dem i avis, radio, TV eller på nett. Du intervjuer, sjekker fakta, skriver og arbeider mot frister.',
    'You find news and tell it in newspapers, radio, TV or online. You interview, check facts, write and work to deadlines.',
  ],
  [
    '2643',
    'Du oversetter tekster eller tolker samtaler mellom to språk. Du arbeider på sykehus, i retten, på skjerm eller hjemmefra.',
    'You translate texts or interpret conversations between two languages. You work in hospitals, in court, on screen or from home.',
  ],
  [
    '2651',
    'Du lager bilder, skulpturer eller annen kunst. Du arbeider i eget verksted, stiller ut og selger det du lager.',
    'You make pictures, sculptures or other art. You work in your own studio, exhibit and sell what you make.',
  ],
  [
    '2652',
    'Du øver, spiller, synger, dirigerer eller skriver musikk. Du er på scene, i studio og i øvingsrom, ofte om kvelden.',
    'You practise, play, sing, conduct or write music. You are on stage, in studios and in practice rooms, often in the evening.',
  ],
  [
    '2653',
    'Du danser på scene eller lager danser for andre. Du trener hver dag, øver inn stykker og opptrer.',
    'You dance on stage or create dances for others. You train every day, rehearse pieces and perform.',
  ],
  [
    '2654',
    'Du leder arbeidet med film, teater eller TV. Du bestemmer hvordan historien skal fortelles og leder skuespillere og teknikere.',
    'You lead the making of film, theatre or TV. You decide how the story is told and direct actors and technicians.',
  ],
  [
    '2655',
    'Du spiller roller på scene, i film eller på radio. Du lærer tekst, øver med andre og spiller for publikum.',
    'You play parts on stage, in film or on radio. You learn lines, rehearse with others and perform for an audience.',
  ],
  [
    '2656',
    'Du leder programmer på radio, TV eller nett. Du forbereder deg, snakker til publikum og intervjuer gjester.',
    'You present programmes on radio, TV or online. You prepare, talk to the audience and interview guests.',
  ],
  [
    '2659',
    'Du underholder publikum, for eksempel som klovn, tryllekunstner eller komiker. Du øver inn nummer og reiser til der folk er.',
    'You entertain audiences, for example as a clown, a magician or a comedian. You rehearse acts and travel to where people are.',
  ],
];
