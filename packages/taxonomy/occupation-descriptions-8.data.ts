/** What people in plant and machine operators, and assemblers (major group 8) do on an ordinary day, and where. Our own words for the groups of STYRK-08. */
export const descriptions8: readonly (readonly [code: string, nb: string, en: string])[] = [
  [
    '8111',
    'Du borer, laster og sikrer fjell i gruver, steinbrudd og tunneler. Du kjører store maskiner og følger strenge regler for sikkerhet.',
    'You drill, load and secure rock in mines, quarries and tunnels. You run large machines and follow strict safety rules.',
  ],
  [
    '8112',
    'Du kjører maskiner som knuser, sorterer og vasker stein og malm. Du følger med, tar prøver og gjør enkelt vedlikehold.',
    'You run machines that crush, sort and wash stone and ore. You watch, take samples and do simple upkeep.',
  ],
  [
    '8113',
    'Du borer brønner etter vann, varme, olje eller gass. Du rigger utstyr, styrer boringen og vedlikeholder maskinen.',
    'You drill wells for water, heat, oil or gas. You rig equipment, steer the drilling and maintain the machine.',
  ],
  [
    '8114',
    'Du lager betong, elementer og stein i en fabrikk. Du kjører blandemaskiner, støper, følger kvalitet og gjør rent.',
    'You make concrete, elements and blocks in a factory. You run mixers, cast, follow quality and clean.',
  ],
  [
    '8121',
    'Du passer ovner og maskiner som smelter, støper og valser metall. Du følger varme og tid og holder anlegget i gang.',
    'You look after furnaces and machines that melt, cast and roll metal. You follow heat and time and keep the plant running.',
  ],
  [
    '8122',
    'Du kjører maskiner som gir metall en ny overflate, for eksempel sink eller krom. Du gjør klart, dypper, tørker og sjekker.',
    'You run machines that give metal a new surface, such as zinc or chrome. You prepare, dip, dry and check.',
  ],
  [
    '8131',
    'Du kjører maskiner som lager maling, såpe, medisin eller gjødsel. Du veier, blander, følger prosessen og tapper.',
    'You run machines that make paint, soap, medicine or fertiliser. You weigh, mix, follow the process and fill.',
  ],
  [
    '8132',
    'Du kjører maskiner som lager eller framkaller foto og film. Du stiller inn, følger farger og sjekker bildene.',
    'You run machines that make or develop photos and film. You set them, follow colours and check the pictures.',
  ],
  [
    '8141',
    'Du kjører maskiner som lager dekk, slanger og andre ting av gummi. Du mater, stiller inn, tar ut og kontrollerer.',
    'You run machines that make tyres, hoses and other things of rubber. You feed, set, take out and check.',
  ],
  [
    '8142',
    'Du kjører maskiner som støper og former plast. Du skifter former, fyller på, sjekker deler og retter små feil.',
    'You run machines that cast and shape plastic. You change moulds, refill, check parts and fix small faults.',
  ],
  [
    '8143',
    'Du kjører maskiner som lager esker, poser og andre ting av papir. Du stiller inn, fyller på og passer kvaliteten.',
    'You run machines that make boxes, bags and other things of paper. You set, refill and watch the quality.',
  ],
  [
    '8151',
    'Du kjører maskiner som spinner ull og tråd. Du setter på spoler, knyter brudd og holder maskinen ren.',
    'You run machines that spin wool and thread. You put on spools, tie breaks and keep the machine clean.',
  ],
  [
    '8152',
    'Du kjører maskiner som vever eller strikker stoff. Du legger inn tråd, følger mønsteret og retter feil.',
    'You run machines that weave or knit cloth. You thread them, follow the pattern and correct faults.',
  ],
  [
    '8153',
    'Du syr klær, møbeltrekk eller telt på symaskin i en fabrikk. Du syr etter mønster, i fart, og sjekker sømmene.',
    'You sew clothes, furniture covers or tents on a machine in a factory. You sew to a pattern, at speed, and check the seams.',
  ],
  [
    '8154',
    'Du kjører maskiner som farger, bleker eller behandler stoff. Du veier farge, følger tid og varme og sjekker resultatet.',
    'You run machines that dye, bleach or treat cloth. You weigh dye, follow time and heat and check the result.',
  ],
  [
    '8155',
    'Du kjører maskiner som gjør skinn til lær og pels. Du mater, stiller inn, tørker og sorterer.',
    'You run machines that turn hides into leather and fur. You feed, set, dry and sort.',
  ],
  [
    '8156',
    'Du kjører maskiner som lager sko, vesker og belter. Du klipper, syr, limer og setter sammen deler.',
    'You run machines that make shoes, bags and belts. You cut, sew, glue and put parts together.',
  ],
  [
    '8157',
    'Du vasker, tørker og bretter tøy for hoteller, sykehus og andre. Du sorterer, kjører maskiner og pakker klart til levering.',
    'You wash, dry and fold linen for hotels, hospitals and others. You sort, run machines and pack for delivery.',
  ],
  [
    '8159',
    'Du kjører andre maskiner for stoff, skinn og lær, for eksempel for hatter, telt eller madrasser. Du mater, følger med og kontrollerer.',
    'You run other machines for cloth, hides and leather, for example for hats, tents or mattresses. You feed, watch and check.',
  ],
  [
    '8160',
    'Du kjører maskiner som lager mat og drikke, for eksempel meieri, kjøtt eller brød. Du følger oppskrift, passer hygiene og rengjør.',
    'You run machines that make food and drink, such as dairy, meat or bread. You follow the recipe, mind hygiene and clean.',
  ],
  [
    '8171',
    'Du kjører maskiner som lager masse, papir og papp. Du følger prosessen på skjerm, tar prøver og skifter ruller.',
    'You run machines that make pulp, paper and board. You follow the process on screen, take samples and change rolls.',
  ],
  [
    '8172',
    'Du kjører maskiner som sager, tørker og høvler tømmer. Du sorterer planker, skifter blad og kjører truck.',
    'You run machines that saw, dry and plane timber. You sort planks, change blades and drive a forklift.',
  ],
  [
    '8181',
    'Du kjører ovner og maskiner som lager glass, fliser eller porselen. Du følger varme, mater og kontrollerer.',
    'You run furnaces and machines that make glass, tiles or china. You follow the heat, feed and check.',
  ],
  [
    '8182',
    'Du passer kjeler og turbiner som lager damp, varme og strøm. Du følger trykk og temperatur og gjør vedlikehold.',
    'You look after boilers and turbines that make steam, heat and power. You follow pressure and temperature and do upkeep.',
  ],
  [
    '8183',
    'Du kjører maskiner som pakker, tapper og setter på etiketter. Du fyller på, retter stopp og kontrollerer varene.',
    'You run machines that pack, fill and label. You refill, clear stops and check the goods.',
  ],
  [
    '8189',
    'Du kjører en maskin som står fast i en fabrikk. Du stiller inn, mater, følger med og gjør enkelt vedlikehold.',
    'You run a fixed machine in a factory. You set it, feed it, watch it and do simple upkeep.',
  ],
  [
    '8211',
    'Du setter sammen maskiner, motorer og kjøretøy etter tegning. Du skrur, tilpasser, tester og fører lister.',
    'You put together machines, engines and vehicles from drawings. You screw, fit, test and keep lists.',
  ],
  [
    '8212',
    'Du setter sammen elektrisk og elektronisk utstyr. Du lodder, kobler, monterer små deler og tester.',
    'You put together electrical and electronic equipment. You solder, connect, mount small parts and test.',
  ],
  [
    '8219',
    'Du setter sammen varer som møbler, sportsutstyr eller vinduer i en fabrikk. Du følger en plan, skrur, limer og pakker.',
    'You put together goods such as furniture, sports gear or windows in a factory. You follow a plan, screw, glue and pack.',
  ],
  [
    '8311',
    'Du kjører tog med passasjerer eller gods. Du følger signaler og ruteplan, sjekker toget og melder fra om feil.',
    'You drive trains with passengers or goods. You follow signals and timetables, check the train and report faults.',
  ],
  [
    '8312',
    'Du kobler og flytter togvogner på en stasjon. Du stiller spor, gir signaler og sjekker at bremsene virker.',
    'You couple and move railway wagons at a station. You set the tracks, give signals and check that the brakes work.',
  ],
  [
    '8322',
    'Du kjører folk eller varer i bil, drosje eller varebil. Du finner veien, hjelper med bagasje eller pakker og tar betaling.',
    'You drive people or goods by car, taxi or van. You find the way, help with luggage or parcels and take payment.',
  ],
  [
    '8331',
    'Du kjører buss eller trikk i rute, på tur eller til skole. Du holder tida, selger billetter og hjelper folk av og på.',
    'You drive a bus or tram on routes, trips or to school. You keep the timetable, sell tickets and help people on and off.',
  ],
  [
    '8332',
    'Du kjører gods med lastebil eller vogntog. Du laster, sikrer lasten, følger kjøre- og hviletid og leverer til kunder.',
    'You drive goods by lorry or articulated lorry. You load, secure the load, follow driving and rest times and deliver to customers.',
  ],
  [
    '8341',
    'Du kjører traktor, skurtresker eller hogstmaskin. Du arbeider på åker eller i skogen, og steller maskinen selv.',
    'You drive a tractor, a combine or a forest harvester. You work in fields or in the forest, and look after the machine yourself.',
  ],
  [
    '8342',
    'Du kjører gravemaskin, hjullaster eller dumper på anlegg. Du graver, flytter masser, legger rør og måler høyder.',
    'You drive an excavator, a wheel loader or a dumper on construction sites. You dig, move earth, lay pipes and measure levels.',
  ],
  [
    '8343',
    'Du kjører kran og løfter tunge ting på byggeplass, i industri eller på havn. Du følger tegn og radio og sjekker utstyret.',
    'You operate a crane and lift heavy things on building sites, in industry or in ports. You follow signals and radio and check the equipment.',
  ],
  [
    '8344',
    'Du kjører truck på lager, i fabrikk eller på terminal. Du løfter, stabler, laster biler og sjekker trucken hver dag.',
    'You drive a forklift in a warehouse, a factory or a terminal. You lift, stack, load lorries and check the forklift every day.',
  ],
  [
    '8350',
    'Du arbeider på dekk eller i maskinrom på skip og ferger. Du fortøyer, vasker, maler, holder utkikk og hjelper med motoren.',
    'You work on deck or in the engine room of ships and ferries. You moor, wash, paint, keep lookout and help with the engine.',
  ],
];
