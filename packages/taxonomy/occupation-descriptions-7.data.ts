/** What people in craft and related trades workers (major group 7) do on an ordinary day, and where. Our own words for the groups of STYRK-08. */
export const descriptions7: readonly (readonly [code: string, nb: string, en: string])[] = [
  [
    '7112',
    'Du murer vegger og piper, pusser og legger stein. Du arbeider ute og inne på byggeplasser og i hus som skal pusses opp.',
    'You build walls and chimneys, plaster and lay stone. You work outdoors and indoors on building sites and in houses being renovated.',
  ],
  [
    '7113',
    'Du hogger, sager og sliper stein til trapper, gravsteiner og fasader. Du arbeider i verksted og der steinen skal monteres.',
    'You cut, saw and polish stone for stairs, gravestones and fronts. You work in a workshop and where the stone is mounted.',
  ],
  [
    '7114',
    'Du bygger forskaling, binder jern og støper gulv, vegger og bruer. Du arbeider ute på byggeplass i lag med andre.',
    'You build formwork, tie steel and cast floors, walls and bridges. You work outdoors on building sites in a team.',
  ],
  [
    '7115',
    'Du bygger og reparerer hus i tre. Du setter opp vegger og tak, legger kledning og setter inn vinduer og dører.',
    'You build and repair wooden houses. You put up walls and roofs, lay cladding and fit windows and doors.',
  ],
  [
    '7119',
    'Du gjør arbeid på bygg som å sette opp stillas, montere elementer eller rive. Du arbeider ofte i høyden og i lag.',
    'You do building work such as putting up scaffolding, mounting elements or demolishing. You often work at height and in a team.',
  ],
  [
    '7121',
    'Du legger tak av papp, stein, skifer eller plater. Du river gammelt, tetter, isolerer og arbeider i høyden.',
    'You lay roofs of felt, tiles, slate or sheets. You remove the old, seal, insulate and work at height.',
  ],
  [
    '7122',
    'Du legger gulv, fliser og belegg på bad, kjøkken og i store bygg. Du måler, skjærer, limer og fuger.',
    'You lay floors, tiles and coverings in bathrooms, kitchens and large buildings. You measure, cut, glue and grout.',
  ],
  [
    '7123',
    'Du setter opp gipsplater, sparkler og pusser vegger og tak. Du arbeider inne på byggeplasser og gjør flatene klare til maling.',
    'You put up plasterboard, fill and plaster walls and ceilings. You work indoors on building sites and make surfaces ready for painting.',
  ],
  [
    '7124',
    'Du isolerer rør, tanker, kanaler eller bygg mot varme, kulde og lyd. Du måler, skjærer, kler inn og tetter.',
    'You insulate pipes, tanks, ducts or buildings against heat, cold and sound. You measure, cut, clad and seal.',
  ],
  [
    '7125',
    'Du skjærer og setter inn glass i vinduer, dører og fasader. Du arbeider i verksted og hos kunder.',
    'You cut and fit glass in windows, doors and fronts. You work in a workshop and at customers’ places.',
  ],
  [
    '7126',
    'Du legger og reparerer rør for vann, avløp og varme. Du monterer bad og varmeanlegg, og rykker ut når noe lekker.',
    'You lay and repair pipes for water, sewage and heating. You fit bathrooms and heating systems, and go out when something leaks.',
  ],
  [
    '7127',
    'Du monterer og reparerer varmepumper, kjøleanlegg og ventilasjon. Du måler, fyller, finner feil og reiser ut til kunder.',
    'You fit and repair heat pumps, cooling systems and ventilation. You measure, fill, find faults and travel to customers.',
  ],
  [
    '7131',
    'Du maler og tapetserer vegger, tak og fasader. Du skraper, sparkler, dekker til og gir råd om farger.',
    'You paint and wallpaper walls, ceilings and fronts. You scrape, fill, cover up and advise on colours.',
  ],
  [
    '7132',
    'Du lakkerer biler, møbler eller stål. Du sliper, vasker, dekker til og sprøyter i verksted eller på anlegg.',
    'You paint cars, furniture or steel. You sand, wash, mask and spray in a workshop or on site.',
  ],
  [
    '7133',
    'Du feier piper, ser til ildsteder eller vasker fasader. Du går på tak, snakker med folk i boligen og skriver rapport.',
    'You sweep chimneys, check fireplaces or clean fronts. You climb roofs, talk with people in their homes and write reports.',
  ],
  [
    '7211',
    'Du støper deler i metall. Du lager former av sand, smelter metall, heller i og renser det som er støpt.',
    'You cast parts in metal. You make moulds of sand, melt metal, pour it and clean what has been cast.',
  ],
  [
    '7212',
    'Du sveiser sammen deler av stål og andre metaller. Du leser tegninger, gjør klart, sveiser og sjekker at sømmen holder.',
    'You weld parts of steel and other metals together. You read drawings, prepare, weld and check that the seam holds.',
  ],
  [
    '7213',
    'Du former tynne plater til takrenner, beslag, tak og ventilasjon. Du arbeider i verksted og på bygg, ofte i høyden.',
    'You shape thin sheets into gutters, flashings, roofs and ventilation. You work in a workshop and on buildings, often at height.',
  ],
  [
    '7214',
    'Du lager og setter sammen store deler av stål til bruer, bygg, tanker og skip. Du skjærer, bøyer, borer og monterer.',
    'You make and assemble large steel parts for bridges, buildings, tanks and ships. You cut, bend, drill and mount.',
  ],
  [
    '7215',
    'Du løfter og flytter tunge ting med wire, kjetting og talje. Du fester lasten, gir tegn og spleiser tau og wire.',
    'You lift and move heavy things with wire, chain and hoists. You secure the load, give signals and splice ropes and wires.',
  ],
  [
    '7221',
    'Du former varmt metall til verktøy, rekkverk eller pynt. Du varmer, hamrer, bøyer og sveiser i en smie.',
    'You shape hot metal into tools, railings or ornaments. You heat, hammer, bend and weld in a forge.',
  ],
  [
    '7222',
    'Du lager verktøy og former til industrien, eller monterer og reparerer låser. Du måler nøye, freser, filer og prøver.',
    'You make tools and moulds for industry, or fit and repair locks. You measure closely, mill, file and test.',
  ],
  [
    '7223',
    'Du dreier og freser deler i metall med datastyrte maskiner. Du leser tegninger, stiller inn maskinen og måler at delen er riktig.',
    'You turn and mill metal parts with computer-controlled machines. You read drawings, set the machine and measure that the part is right.',
  ],
  [
    '7224',
    'Du sliper og polerer metall og sliper kniver og verktøy. Du velger skive, holder delen jevnt og sjekker flaten.',
    'You grind and polish metal and sharpen knives and tools. You choose the wheel, hold the part steady and check the surface.',
  ],
  [
    '7231',
    'Du finner feil på biler, busser og lastebiler og reparerer dem. Du bytter deler, tester med datamaskin og gjør service.',
    'You find faults on cars, buses and lorries and repair them. You change parts, test by computer and do servicing.',
  ],
  [
    '7232',
    'Du kontrollerer, vedlikeholder og reparerer fly og helikoptre. Du følger håndbøker nøye og skriver ned alt du gjør.',
    'You inspect, maintain and repair planes and helicopters. You follow manuals closely and record all you do.',
  ],
  [
    '7233',
    'Du reparerer og vedlikeholder maskiner i industri, landbruk og anlegg. Du finner feil, bytter deler og reiser ut til maskiner som står.',
    'You repair and maintain machines in industry, farming and construction. You find faults, change parts and travel to machines that have stopped.',
  ],
  [
    '7234',
    'Du reparerer og setter sammen sykler, barnevogner og liknende. Du bytter dekk, gir og bremser, og hjelper kunder i butikken.',
    'You repair and put together bicycles, prams and the like. You change tyres, gears and brakes, and help customers in the shop.',
  ],
  [
    '7311',
    'Du lager og reparerer fine instrumenter, for eksempel klokker og måleutstyr. Du arbeider med små deler, tang og lupe.',
    'You make and repair fine instruments, such as clocks and measuring equipment. You work with small parts, tweezers and a magnifier.',
  ],
  [
    '7312',
    'Du bygger, reparerer og stemmer musikkinstrumenter. Du arbeider i verksted eller reiser ut til pianoer og orgler.',
    'You build, repair and tune musical instruments. You work in a workshop or travel to pianos and organs.',
  ],
  [
    '7313',
    'Du lager og reparerer smykker og ting av gull og sølv. Du sager, lodder, graverer og setter inn steiner.',
    'You make and repair jewellery and objects in gold and silver. You saw, solder, engrave and set stones.',
  ],
  [
    '7314',
    'Du lager kopper, fat og andre ting av leire. Du dreier, former, glaserer og brenner i eget verksted.',
    'You make cups, dishes and other things of clay. You throw, shape, glaze and fire in your own workshop.',
  ],
  [
    '7315',
    'Du blåser, skjærer og sliper glass. Du arbeider med varme ovner og former glasset mens det er mykt.',
    'You blow, cut and polish glass. You work with hot furnaces and shape the glass while it is soft.',
  ],
  [
    '7316',
    'Du lager skilt, maler bokstaver og mønstre eller graverer. Du tegner, måler og arbeider for hånd eller med dataprogram.',
    'You make signs, paint letters and patterns or engrave. You draw, measure and work by hand or with software.',
  ],
  [
    '7317',
    'Du lager bruksting og pynt av tre, never eller kurvmaterialer. Du skjærer, fletter, dreier og selger det du lager.',
    'You make useful and decorative things of wood, bark or wicker. You carve, weave, turn and sell what you make.',
  ],
  [
    '7318',
    'Du vever, strikker, syr eller broderer for hånd. Du lager bunader, tepper og klær, og selger eller tar imot bestillinger.',
    'You weave, knit, sew or embroider by hand. You make national costumes, rugs and clothes, and sell or take orders.',
  ],
  [
    '7319',
    'Du lager ting for hånd av andre materialer, for eksempel lys, leker eller papir. Du former, setter sammen, pynter og selger.',
    'You make things by hand of other materials, such as candles, toys or paper. You shape, put together, decorate and sell.',
  ],
  [
    '7321',
    'Du gjør tekst og bilder klare til trykking. Du arbeider ved skjerm, retter farger og sjekker at alt sitter rett på siden.',
    'You get text and pictures ready for printing. You work at a screen, correct colours and check that everything sits right on the page.',
  ],
  [
    '7322',
    'Du trykker bøker, aviser og emballasje. Du stiller inn maskinen, følger fargene og holder den ren.',
    'You print books, newspapers and packaging. You set the machine, follow the colours and keep it clean.',
  ],
  [
    '7323',
    'Du skjærer, falser, limer og binder inn trykksaker. Du kjører maskiner og gjør noe av arbeidet for hånd.',
    'You cut, fold, glue and bind printed matter. You run machines and do some of the work by hand.',
  ],
  [
    '7411',
    'Du legger opp strøm i boliger, skoler og industri. Du trekker kabler, monterer utstyr, finner feil og tester at alt er trygt.',
    'You install electricity in homes, schools and industry. You pull cables, fit equipment, find faults and test that all is safe.',
  ],
  [
    '7412',
    'Du monterer, stiller inn og reparerer styringer, motorer og heiser. Du måler, finner feil og holder maskiner i gang.',
    'You fit, set and repair controls, motors and lifts. You measure, find faults and keep machines running.',
  ],
  [
    '7413',
    'Du bygger og reparerer strømnettet. Du klatrer i master, legger kabler i jord og retter feil etter uvær.',
    'You build and repair the power grid. You climb masts, lay cables in the ground and mend faults after storms.',
  ],
  [
    '7421',
    'Du reparerer og tester elektronisk utstyr, for eksempel alarmer, sykehusutstyr og TV. Du måler, bytter deler og reiser ut til kunder.',
    'You repair and test electronic equipment, such as alarms, hospital equipment and TVs. You measure, change parts and travel to customers.',
  ],
  [
    '7422',
    'Du legger fiber og kobler opp bredbånd, telefon og datanett. Du trekker kabler, måler, finner feil og hjelper kunder.',
    'You lay fibre and connect broadband, phone and data networks. You pull cables, measure, find faults and help customers.',
  ],
  [
    '7511',
    'Du slakter dyr eller skjærer kjøtt og fisk til salg. Du bruker skarpe kniver, følger strenge regler for renhold og hjelper kunder.',
    'You slaughter animals or cut meat and fish for sale. You use sharp knives, follow strict hygiene rules and help customers.',
  ],
  [
    '7512',
    'Du lager brød, kaker og desserter. Du veier, elter, former, steker og pynter, ofte fra tidlig om morgenen.',
    'You make bread, cakes and desserts. You weigh, knead, shape, bake and decorate, often from early morning.',
  ],
  [
    '7513',
    'Du lager ost, smør og andre ting av melk på en gård. Du varmer, rører, presser, lagrer og selger.',
    'You make cheese, butter and other things of milk on a farm. You heat, stir, press, age and sell.',
  ],
  [
    '7514',
    'Du lager saft, syltetøy og annet av frukt og bær. Du renser, koker, fyller på glass og setter på etiketter.',
    'You make cordial, jam and other things of fruit and berries. You clean, boil, fill jars and put on labels.',
  ],
  [
    '7515',
    'Du smaker på og vurderer mat og drikke. Du ser, lukter, smaker og skriver ned om kvaliteten er god nok.',
    'You taste and judge food and drink. You look, smell, taste and note whether the quality is good enough.',
  ],
  [
    '7522',
    'Du lager og reparerer møbler, kjøkken og innredning i tre. Du leser tegninger, sager, limer, pusser og monterer.',
    'You make and repair furniture, kitchens and fittings in wood. You read drawings, saw, glue, sand and mount.',
  ],
  [
    '7531',
    'Du syr, endrer og reparerer klær. Du tar mål, klipper, prøver på kunden og syr for hånd og på maskin.',
    'You sew, alter and mend clothes. You measure, cut, fit on the customer and sew by hand and machine.',
  ],
  [
    '7532',
    'Du lager mønstre til klær og andre ting som skal sys. Du tegner i flere størrelser og skjærer til stoff eller skinn.',
    'You make patterns for clothes and other things to be sewn. You draw in several sizes and cut cloth or leather.',
  ],
  [
    '7534',
    'Du trekker om stoler, sofaer og bilseter. Du fjerner gammelt stoff, bytter fjærer og skum, syr og strammer nytt.',
    'You reupholster chairs, sofas and car seats. You remove old cloth, change springs and foam, sew and stretch the new.',
  ],
  [
    '7535',
    'Du gjør huder og skinn om til lær og pels. Du skraper, salter, bløter og garver i et garveri.',
    'You turn hides and skins into leather and fur. You scrape, salt, soak and tan in a tannery.',
  ],
  [
    '7536',
    'Du reparerer og lager sko og vesker. Du limer, syr, bytter såler og hæler og snakker med kunder.',
    'You repair and make shoes and bags. You glue, sew, change soles and heels and talk with customers.',
  ],
  [
    '7541',
    'Du arbeider under vann med bygging, kontroll og redning. Du dykker fra båt eller kai, sveiser, måler og filmer.',
    'You work under water with building, inspection and rescue. You dive from boats or quays, weld, measure and film.',
  ],
  [
    '7542',
    'Du sprenger fjell til veier, tunneler og tomter. Du borer, lader, sikrer området og fyrer av salven.',
    'You blast rock for roads, tunnels and building plots. You drill, load, secure the area and fire the charge.',
  ],
  [
    '7543',
    'Du kontrollerer at varer er gode nok før de blir sendt ut. Du ser, måler, tester og legger til side det som har feil.',
    'You check that goods are good enough before they are sent out. You look, measure, test and set aside what is faulty.',
  ],
  [
    '7544',
    'Du finner og fjerner skadedyr i hus og bedrifter. Du undersøker, setter feller, bruker midler trygt og gir råd.',
    'You find and remove pests in homes and businesses. You inspect, set traps, use products safely and give advice.',
  ],
  [
    '7549',
    'Du gjør håndverk som ikke hører hjemme andre steder, for eksempel binder blomster eller sliper linser. Du arbeider i verksted eller butikk.',
    'You do a craft that fits nowhere else, such as arranging flowers or grinding lenses. You work in a workshop or a shop.',
  ],
];
