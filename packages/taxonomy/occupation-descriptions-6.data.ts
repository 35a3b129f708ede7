/** What people in skilled agricultural, forestry and fishery workers (major group 6) do on an ordinary day, and where. Our own words for the groups of STYRK-08. */
export const descriptions6: readonly (readonly [code: string, nb: string, en: string])[] = [
  [
    '6111',
    'Du dyrker korn, poteter eller grønnsaker. Du pløyer, sår, sprøyter og høster, og steller maskiner resten av året.',
    'You grow grain, potatoes or vegetables. You plough, sow, spray and harvest, and look after machinery the rest of the year.',
  ],
  [
    '6112',
    'Du dyrker epler, bær og andre frukter. Du beskjærer, vanner, plukker og leverer, og leder dem som hjelper i sesongen.',
    'You grow apples, berries and other fruit. You prune, water, pick and deliver, and lead those who help in the season.',
  ],
  [
    '6113',
    'Du dyrker blomster og planter i veksthus, eller steller hager og parker. Du sår, planter, klipper, luker og legger stein.',
    'You grow flowers and plants in greenhouses, or look after gardens and parks. You sow, plant, cut, weed and lay stone.',
  ],
  [
    '6114',
    'Du driver en gård med flere slags planter. Du planlegger året, arbeider i åker og hage, og selger det du dyrker.',
    'You run a farm with several kinds of plants. You plan the year, work in fields and gardens, and sell what you grow.',
  ],
  [
    '6121',
    'Du har kyr, griser, sauer eller andre husdyr. Du fôrer, melker, steller syke dyr, reparerer gjerder og lager fôr til vinteren.',
    'You keep cows, pigs, sheep or other livestock. You feed, milk, look after sick animals, mend fences and make winter feed.',
  ],
  [
    '6122',
    'Du har høner, kyllinger eller kalkuner. Du fôrer, samler egg, holder rent og følger med på at dyra har det bra.',
    'You keep hens, chickens or turkeys. You feed, collect eggs, keep it clean and watch that the birds do well.',
  ],
  [
    '6123',
    'Du har bier og lager honning. Du ser til kubene, flytter dem, slynger honning og passer biene gjennom vinteren.',
    'You keep bees and make honey. You look after the hives, move them, extract honey and see the bees through the winter.',
  ],
  [
    '6129',
    'Du passer andre dyr enn vanlige husdyr, for eksempel rein, hunder eller hester. Du fôrer, trener og følger dyra året rundt.',
    'You look after animals other than ordinary livestock, such as reindeer, dogs or horses. You feed, train and follow the animals all year.',
  ],
  [
    '6130',
    'Du driver en gård med både planter og dyr. Du arbeider i fjøs og på åker, steller maskiner og planlegger året.',
    'You run a farm with both crops and animals. You work in the barn and the fields, look after machines and plan the year.',
  ],
  [
    '6210',
    'Du planter, rydder og hogger trær i skogen. Du bruker motorsag, ryddesag og maskiner, og arbeider ute hele året.',
    'You plant, clear and fell trees in the forest. You use chainsaws, brush cutters and machines, and work outdoors all year.',
  ],
  [
    '6221',
    'Du passer fisk i et oppdrettsanlegg. Du fôrer, måler vann, ser etter sykdom, vedlikeholder utstyr og kjører båt.',
    'You look after fish on a fish farm. You feed, measure water, look for disease, maintain equipment and drive a boat.',
  ],
  [
    '6222',
    'Du fisker fra båt på sjøen eller i innsjøer. Du setter og drar garn eller trål, sløyer fisken og steller båt og utstyr.',
    'You fish from a boat at sea or on lakes. You set and haul nets or trawls, gut the fish and look after boat and gear.',
  ],
  [
    '6224',
    'Du lever av jakt og fangst. Du setter feller, jakter, følger med på dyr og steller kjøtt og skinn.',
    'You live by hunting and trapping. You set traps, hunt, keep watch on animals and prepare meat and hides.',
  ],
];
