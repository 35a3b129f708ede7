/** What people in elementary occupations (major group 9) do on an ordinary day, and where. Our own words for the groups of STYRK-08. */
export const descriptions9: readonly (readonly [code: string, nb: string, en: string])[] = [
  [
    '9111',
    'Du gjør rent hjemme hos folk. Du støvsuger, vasker gulv, bad og kjøkken, og noen ganger tøy.',
    'You clean people’s homes. You vacuum, wash floors, bathrooms and kitchens, and sometimes clothes.',
  ],
  [
    '9112',
    'Du gjør rent på kontorer, skoler, sykehus og hoteller. Du bruker maskiner og midler trygt og følger en plan.',
    'You clean offices, schools, hospitals and hotels. You use machines and products safely and follow a plan.',
  ],
  [
    '9122',
    'Du vasker og rengjør biler, busser eller tog, ute og inne. Du spyler, støvsuger, polerer og setter kjøretøyet på plass.',
    'You wash and clean cars, buses or trains, outside and in. You rinse, vacuum, polish and park the vehicle.',
  ],
  [
    '9123',
    'Du vasker vinduer i boliger, butikker og høye bygg. Du bruker nal, stige eller lift, og reiser fra sted til sted.',
    'You wash windows in homes, shops and tall buildings. You use a squeegee, ladder or lift, and travel from place to place.',
  ],
  [
    '9129',
    'Du gjør rent der vanlig renhold ikke er nok, for eksempel tepper, basseng eller etter brann. Du bruker maskiner og verneutstyr.',
    'You clean where ordinary cleaning is not enough, such as carpets, pools or after a fire. You use machines and protective gear.',
  ],
  [
    '9211',
    'Du hjelper til på en gård som dyrker planter. Du planter, luker, plukker og pakker grønnsaker, bær eller korn i sesongen.',
    'You help on a farm that grows plants. You plant, weed, pick and pack vegetables, berries or grain in the season.',
  ],
  [
    '9212',
    'Du hjelper til på en gård med dyr. Du fôrer, måker, melker og flytter dyr.',
    'You help on a farm with animals. You feed, muck out, milk and move animals.',
  ],
  [
    '9213',
    'Du hjelper til på en gård med både planter og dyr. Du gjør det som trengs gjennom året, i fjøs og på åker.',
    'You help on a farm with both crops and animals. You do what is needed through the year, in barns and fields.',
  ],
  [
    '9214',
    'Du hjelper til i gartneri, hage eller park. Du planter, vanner, luker, klipper gress og raker.',
    'You help in a nursery, garden or park. You plant, water, weed, mow and rake.',
  ],
  [
    '9215',
    'Du hjelper til i skogen. Du planter trær, rydder kratt, bærer og stabler ved.',
    'You help in the forest. You plant trees, clear brush, carry and stack wood.',
  ],
  [
    '9216',
    'Du hjelper til på et oppdrettsanlegg eller fiskemottak. Du fôrer, vasker, sorterer fisk og rydder.',
    'You help at a fish farm or fish landing. You feed, wash, sort fish and tidy.',
  ],
  [
    '9311',
    'Du hjelper til i gruve eller steinbrudd. Du rydder, bærer, fjerner løs stein og gjør klart for maskinene.',
    'You help in a mine or quarry. You clear, carry, remove loose stone and prepare for the machines.',
  ],
  [
    '9312',
    'Du hjelper til på veier og anlegg. Du graver, raker, legger stein, setter ut skilt og rydder.',
    'You help on roads and construction sites. You dig, rake, lay stone, put out signs and tidy.',
  ],
  [
    '9313',
    'Du hjelper håndverkere på byggeplass. Du bærer materialer, river, rydder, måker og gjør klart.',
    'You help tradespeople on building sites. You carry materials, demolish, tidy, shovel and prepare.',
  ],
  [
    '9321',
    'Du pakker varer for hånd. Du legger i esker, veier, setter på etiketter og stabler på paller.',
    'You pack goods by hand. You put them in boxes, weigh, label and stack on pallets.',
  ],
  [
    '9329',
    'Du hjelper til i en fabrikk. Du bærer, sorterer, mater maskiner, rydder og gjør rent.',
    'You help in a factory. You carry, sort, feed machines, tidy and clean.',
  ],
  [
    '9331',
    'Du sykler eller trekker en vogn med folk eller varer. Du finner veien, laster og passer på i trafikken.',
    'You cycle or pull a cart with people or goods. You find the way, load and take care in traffic.',
  ],
  [
    '9333',
    'Du laster og losser biler, tog, skip eller fly. Du bærer, stabler, sikrer og hjelper også til ved flytting.',
    'You load and unload lorries, trains, ships or planes. You carry, stack, secure and help with moving too.',
  ],
  [
    '9334',
    'Du fyller varer i hyllene i en butikk. Du pakker ut, sjekker datoer, rydder og hjelper kunder med å finne fram.',
    'You fill the shelves in a shop. You unpack, check dates, tidy and help customers find things.',
  ],
  [
    '9412',
    'Du hjelper til på et kjøkken. Du skreller, vasker opp, rydder, gjør klart enkel mat og holder rent.',
    'You help in a kitchen. You peel, wash up, tidy, prepare simple food and keep it clean.',
  ],
  [
    '9510',
    'Du deler ut aviser, reklame eller prøver på gata eller i postkasser. Du går eller kjører en fast rute.',
    'You hand out newspapers, advertising or samples in the street or letterboxes. You walk or drive a fixed route.',
  ],
  [
    '9611',
    'Du henter søppel hos folk og bedrifter. Du triller dunker, tømmer i bilen og kjører til anlegget.',
    'You collect rubbish from homes and businesses. You wheel bins, empty them into the lorry and drive to the plant.',
  ],
  [
    '9612',
    'Du sorterer avfall på et gjenvinningsanlegg. Du plukker ut det som kan brukes igjen, kjører maskiner og hjelper kunder.',
    'You sort waste at a recycling plant. You pick out what can be used again, run machines and help customers.',
  ],
  [
    '9613',
    'Du holder gater, plasser og parker rene. Du feier, plukker søppel, tømmer kurver og måker snø.',
    'You keep streets, squares and parks clean. You sweep, pick litter, empty bins and clear snow.',
  ],
  [
    '9621',
    'Du leverer pakker, brev, mat eller bagasje. Du sykler, kjører eller går, finner adressen og får kvittering.',
    'You deliver parcels, letters, food or luggage. You cycle, drive or walk, find the address and get a receipt.',
  ],
  [
    '9622',
    'Du gjør mange slags praktiske oppgaver. Du reparerer småting, maler, klipper gress, bærer og rydder.',
    'You do many kinds of practical tasks. You mend small things, paint, mow, carry and tidy.',
  ],
  [
    '9623',
    'Du leser av målere eller tømmer automater for penger og fyller på varer. Du følger en rute og fører tall.',
    'You read meters, or empty vending machines of money and refill them. You follow a route and record figures.',
  ],
  [
    '9629',
    'Du gjør enkle oppgaver som ikke hører hjemme andre steder, for eksempel tar imot billetter, passer garderobe eller parkering. Du hjelper gjester og rydder.',
    'You do simple tasks that fit nowhere else, such as taking tickets or minding a cloakroom or car park. You help guests and tidy.',
  ],
];
