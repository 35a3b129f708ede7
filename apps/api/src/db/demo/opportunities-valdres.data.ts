/** Invented opportunities in Valdres. */
import type { DemoOpportunity } from './types.ts';

export const valdresOpportunities: readonly DemoOpportunity[] = [
  {
    key: 'receptionist-beitostolen',
    employerKey: 'rypetun',
    kind: 'job',
    occupationCode: '4224',
    title: {
      nb: 'Hotellresepsjonist, engelsk og gjerne litt norsk',
      en: 'Hotel receptionist, English and perhaps some Norwegian',
    },
    description: {
      nb: `Du sjekker inn gjester, finner rom med utsikt og låner bort en vott når noen har mistet sin. Det er du som gjør at de kommer igjen.

Systemet for rom lærer du her. Du skriver og snakker engelsk godt. Vi gir norskkurs to kvelder i uka, og de fleste tør å bruke norsk etter en måned.

Vaktene er fra sju til tre, eller tre til elleve. Du kan leie et lite rom rett ved hotellet. Ski får du låne gratis.`,
      en: `You check guests in, find rooms with a view and lend a mitten when somebody has lost theirs. You are the reason they come back.

You learn the room system here. You write and speak English well. We give Norwegian courses two evenings a week, and most dare to use it after a month.

Shifts are from seven to three, or three to eleven. You can rent a small room right by the hotel. You borrow skis for free.`,
    },
    placeId: 'beitostolen',
    remote: 'no',
    extent: { fromPercent: 80, toPercent: 100 },
    requirements: [
      { type: 'language', language: 'en', oral: 'B2', written: 'B1', hardness: 'must' },
      { type: 'skill', skillId: 'reception-work', hardness: 'trainable' },
      { type: 'skill', skillId: 'booking', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'nice' },
      { type: 'language', language: 'de', oral: 'A2', written: null, hardness: 'nice' },
    ],
    workplaceFacts: ['step-free', 'accessible-toilet', 'mentor', 'near-bus-stop'],
    positionCount: 2,
    publishedDaysAgo: 3,
    startsInDays: 32,
    deadlineInDays: 18,
  },
  {
    key: 'housekeeping-beitostolen',
    employerKey: 'rypetun',
    kind: 'job',
    occupationCode: '9112',
    title: { nb: 'Renholder på hotell, du trenger ikke norsk', en: 'Hotel cleaner, no Norwegian needed' },
    description: {
      nb: `Du gjør rom klare for neste gjest: skifter på senger, vasker bad og lufter. Dere går to og to, så det er alltid noen å snakke med.

Vi viser deg rommet slik det skal se ut, og så øver du. Det tar to uker å bli rask. Lista er med bilder og kan leses på ni språk.

Du begynner klokka ni og er ferdig rundt tre. I ferier er det mye å gjøre, i mai er det stille. Vi lager planen for en måned om gangen.`,
      en: `You make rooms ready for the next guest: change beds, wash bathrooms and let in air. You go in pairs, so there is always somebody to talk to.

We show you the room as it should look, and then you practise. It takes two weeks to get quick. The list has pictures and can be read in nine languages.

You begin at nine and are done around three. Holidays are busy, May is quiet. We make the plan for one month at a time.`,
    },
    placeId: 'beitostolen',
    remote: 'no',
    extent: { fromPercent: 50, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'hotel-room-cleaning', hardness: 'trainable' },
      { type: 'skill', skillId: 'laundry', hardness: 'trainable' },
      { type: 'language', language: 'en', oral: 'A1', written: null, hardness: 'nice' },
    ],
    workplaceFacts: ['plain-instructions', 'mentor', 'part-time-possible', 'near-bus-stop'],
    positionCount: 6,
    publishedDaysAgo: 2,
    startsInDays: 16,
    deadlineInDays: 9,
  },
  {
    key: 'cheese-maker-skammestein',
    employerKey: 'stolsbrisen',
    kind: 'job',
    occupationCode: '7513',
    title: { nb: 'Ysterimedarbeider', en: 'Cheese maker' },
    description: {
      nb: `Du koker, skjærer, presser og snur ost. Det siste gjør du mest, for vi har elleve hundre av dem på lager.

Du må kunne hygiene fra et kjøkken eller en fabrikk. Hvordan melka oppfører seg om våren, lærer Bergljot deg. Det står ikke i noen bok.

Vi begynner klokka seks, når melka er varm, og er ferdige til lunsj. Om sommeren står vi på torget annenhver lørdag. Da får alle smake.`,
      en: `You heat, cut, press and turn cheese. You do the last of these the most, for we have eleven hundred of them in store.

You must know hygiene from a kitchen or a factory. How the milk behaves in spring, Bergljot teaches you. It is not in any book.

We start at six, when the milk is warm, and finish by lunch. In summer we are at the market every other Saturday. Then all may taste.`,
    },
    placeId: 'skammestein',
    remote: 'no',
    extent: { fromPercent: 60, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'cheese-making', hardness: 'trainable' },
      { type: 'skill', skillId: 'food-hygiene', hardness: 'must' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'nice' },
      { type: 'language', language: 'en', oral: 'A2', written: null, hardness: 'nice' },
    ],
    workplaceFacts: ['quiet', 'mentor', 'free-parking'],
    positionCount: 1,
    publishedDaysAgo: 6,
    startsInDays: 26,
    deadlineInDays: 15,
  },
  {
    key: 'dairy-visit-skammestein',
    employerKey: 'stolsbrisen',
    kind: 'visit',
    occupationCode: '7513',
    title: { nb: 'Besøk ysteriet og smak', en: 'Visit the cheese dairy and taste' },
    description: {
      nb: `Kom og se hva som skjer med melka fra den er varm til den er ost. Vi tar imot små grupper på fredager.

Du får på frakk og hette, rører i gryta og smaker på tre oster av ulik alder. Så snakker vi om hvordan det er å jobbe i et lite ysteri.

Det tar to timer og er gratis. Vi er glade for folk som kan lage ost på måter vi ikke kjenner. Ta gjerne med noe fra ditt eget kjøkken.`,
      en: `Come and see what happens to milk from warm to cheese. We take small groups on Fridays.

You put on a coat and a cap, stir the pot and taste three cheeses of different age. Then we talk about what it is like to work in a small dairy.

It takes two hours and is free. We are glad to meet people who make cheese in ways we do not know. Do bring something from your own kitchen.`,
    },
    placeId: 'skammestein',
    remote: 'no',
    extent: null,
    requirements: [
      { type: 'skill', skillId: 'cheese-making', hardness: 'nice' },
      { type: 'skill', skillId: 'food-production', hardness: 'nice' },
    ],
    workplaceFacts: ['free-parking'],
    positionCount: 6,
    publishedDaysAgo: 12,
    startsInDays: 10,
    deadlineInDays: null,
  },
  {
    key: 'fish-processing-leira',
    employerKey: 'fiskesprett',
    kind: 'job',
    occupationCode: '8160',
    title: { nb: 'Jobb i fiskeforedling, opplæring på stedet', en: 'Fish processing, trained on the job' },
    description: {
      nb: `Du sløyer, salter og legger fisk i tønner. Noen dager pakker du. Vi hører på radio, og den som pakker, velger kanal.

Ingen krav om skole. Du lærer å holde kniven riktig og rommet rent. Hygienekurset tar vi i arbeidstida, på et språk du forstår.

Det er mest arbeid fra august til desember. Rommet holder ti grader, så du får ull under frakken. Arbeidstida er fra sju til tre.`,
      en: `You gut, salt and lay fish in barrels. Some days you pack. We listen to the radio, and whoever packs picks the station.

No schooling is asked for. You learn to hold the knife right and keep the room clean. The hygiene course is in paid time, in a language you understand.

Most of the work is from August to December. The room keeps ten degrees, so you get wool under the coat. The hours are from seven to three.`,
    },
    placeId: 'leira',
    remote: 'no',
    extent: { fromPercent: 50, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'fish-processing', hardness: 'trainable' },
      { type: 'skill', skillId: 'food-hygiene', hardness: 'trainable' },
      { type: 'skill', skillId: 'packing', hardness: 'trainable' },
      { type: 'language', language: 'en', oral: 'A1', written: null, hardness: 'nice' },
    ],
    workplaceFacts: ['plain-instructions', 'mentor', 'near-bus-stop', 'norwegian-training'],
    positionCount: 4,
    publishedDaysAgo: 4,
    startsInDays: 18,
    deadlineInDays: 11,
  },
  {
    key: 'car-mechanic-bagn',
    employerKey: 'begnaskruen',
    kind: 'job',
    occupationCode: '7231',
    title: { nb: 'Bilmekaniker', en: 'Car mechanic' },
    description: {
      nb: `Du tar bremser, hjul, motor og strøm, og ringer kunden når noe koster mer enn vi trodde. Elbiler kommer det flere og flere av.

Du har fagbrev eller lang tid i et verksted bak deg. Kurs i elbil tar du hos oss. Det viktigste er at du finner feilen før du bytter delen.

Vi er fire i hallen og har løftebukk til hver. Vi starter halv åtte. I jakta er det stille her, for da er halve bygda i skogen.`,
      en: `You do brakes, wheels, engines and wiring, and call the customer when it costs more than we thought. More and more electric cars come in.

You have a trade certificate or a long time in a garage behind you. The course in electric cars you take here. What matters is that you find the fault before you change the part.

There are four of us in the hall, with a lift each. We start at half past seven. It is quiet in the hunting season, for half the valley is in the woods.`,
    },
    placeId: 'bagn',
    remote: 'no',
    extent: { fromPercent: 80, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'car-repair', hardness: 'must' },
      { type: 'skill', skillId: 'fault-finding', hardness: 'must' },
      { type: 'licence', licenceId: 'B', hardness: 'must' },
      { type: 'skill', skillId: 'tractor-repair', hardness: 'nice' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'must' },
    ],
    workplaceFacts: ['free-parking'],
    positionCount: 1,
    publishedDaysAgo: 13,
    startsInDays: 27,
    deadlineInDays: 16,
  },
  {
    key: 'beekeeping-internship-bruflat',
    employerKey: 'summetun',
    kind: 'internship',
    occupationCode: '6123',
    title: { nb: 'Praksis hos birøkter', en: 'Internship with a beekeeper' },
    description: {
      nb: `Du åpner kuber, ser etter dronninga, slynger honning og setter på etiketter. Mye av dagen er det bare summing å høre.

Du får drakt og lærer å bevege deg rolig. Har du hatt bier før, i et varmere land, så fortell oss hvordan dere gjorde det.

Er du redd for stikk, kan du jobbe i låven med lys og kasser. Vi avtaler dager ut fra vær og buss. Eldbjørg kan hente deg i Bruflat.`,
      en: `You open hives, look for the queen, spin honey and put on labels. Much of the day there is only humming to hear.

You get a suit and learn to move calmly. If you have kept bees before, in a warmer country, tell us how you did it.

If stings worry you, there is work in the barn with candles and boxes. We agree on days by weather and bus. Eldbjørg can fetch you in Bruflat.`,
    },
    placeId: 'bruflat',
    remote: 'no',
    extent: { fromPercent: 20, toPercent: 60 },
    requirements: [
      { type: 'skill', skillId: 'beekeeping', hardness: 'trainable' },
      { type: 'skill', skillId: 'packing', hardness: 'trainable' },
      { type: 'skill', skillId: 'carpentry', hardness: 'nice' },
      { type: 'language', language: 'en', oral: 'A1', written: null, hardness: 'nice' },
    ],
    workplaceFacts: ['quiet', 'flexible-hours', 'free-parking', 'mentor'],
    positionCount: 1,
    publishedDaysAgo: 16,
    startsInDays: 30,
    deadlineInDays: null,
  },
  {
    key: 'web-developer-vang',
    employerKey: 'toppgeit',
    kind: 'job',
    occupationCode: '2513',
    title: { nb: 'Nettutvikler, jobb hvor du vil (engelsk går fint)', en: 'Web developer, work from anywhere (in English)' },
    description: {
      nb: `Du bygger sider som virker på dårlig nett og for folk som bruker skjermleser. Vi liker lite kode som gjør mye.

Vis oss tre ting du har laget. Grad eller kurs er det samme for oss. Vi skriver engelsk sammen, og snakker norsk med dem som vil øve.

Hver dag begynner med ti minutter på skjerm. Ellers styrer du tida selv, og kan jobbe fra hele Innlandet. Vi betaler for en plass i et kontorfellesskap om du vil ha det.`,
      en: `You build pages that work on a poor connection and for people who use a screen reader. We like little code that does much.

Show us three things you have made. A degree or a course is all the same to us. We write English together, and speak Norwegian with those who want to practise.

Each day begins with ten minutes on screen. Beyond that your time is your own, and you can work from all over Innlandet. We pay for a shared desk if you want one.`,
    },
    placeId: 'vang-i-valdres',
    remote: 'fully',
    extent: { fromPercent: 60, toPercent: 100 },
    requirements: [
      { type: 'skill', skillId: 'web-development', hardness: 'must' },
      { type: 'skill', skillId: 'programming', hardness: 'must' },
      { type: 'language', language: 'en', oral: 'B2', written: 'B2', hardness: 'must' },
      { type: 'skill', skillId: 'user-experience-design', hardness: 'nice' },
      { type: 'language', language: 'nb', oral: 'A2', written: null, hardness: 'nice' },
    ],
    workplaceFacts: ['flexible-hours', 'seated-work', 'part-time-possible', 'quiet'],
    positionCount: 1,
    publishedDaysAgo: 2,
    startsInDays: 40,
    deadlineInDays: 21,
  },
  {
    key: 'physiotherapist-slidre',
    employerKey: 'slidre-helsehus',
    kind: 'job',
    occupationCode: '2264',
    title: { nb: 'Fysioterapeut', en: 'Physiotherapist' },
    description: {
      nb: `Du trener med folk som vil hjem, og drar hjem til dem etterpå for å se på trapper og tepper. Målet er deres, ikke ditt.

Du får veiledning av en kollega i Fagernes hver uke. Venter du på norsk autorisasjon, kan du begynne som assistent i treningssalen her.

Arbeidstida er på dagen, og du styrer timeboka selv. To dager i uka kjører du ut med bilen vår. Fjellet begynner bak huset.`,
      en: `You train with people who want to go home, and visit them afterwards to look at stairs and rugs. The goal is theirs, not yours.

You get guidance from a colleague in Fagernes each week. If you wait for Norwegian authorisation, you can begin as an assistant in the training hall here.

The work is in the daytime, and you run your own calendar. Two days a week you drive out in our car. The mountain begins behind the house.`,
    },
    placeId: 'slidre',
    remote: 'no',
    extent: { fromPercent: 80, toPercent: 100 },
    requirements: [
      { type: 'authorisation', professionId: 'physiotherapist', hardness: 'must' },
      { type: 'language', language: 'nb', oral: 'B2', written: 'B1', hardness: 'must' },
      { type: 'skill', skillId: 'rehabilitation', hardness: 'must' },
      { type: 'licence', licenceId: 'B', hardness: 'nice' },
    ],
    workplaceFacts: ['step-free', 'accessible-toilet', 'free-parking', 'flexible-hours'],
    positionCount: 1,
    publishedDaysAgo: 9,
    startsInDays: 65,
    deadlineInDays: 29,
  },
  {
    key: 'training-assistant-slidre',
    employerKey: 'slidre-helsehus',
    kind: 'job',
    occupationCode: '5329',
    title: { nb: 'Assistent i treningssalen', en: 'Assistant in the training hall' },
    description: {
      nb: `Du gjør klar apparater, støtter den som går, teller øvelser og heier litt. Du er den som er der når fysioterapeuten er ute.

Du lærer å flytte folk trygt og å skrive korte notater. Har du trent andre før, eller jobbet med helse i et annet land, kan du mye allerede.

Jobben er på formiddagen, mandag til fredag. Vi spiser lunsj sammen med pasientene. Det er bakken ned til butikken som er den beste treninga.`,
      en: `You get the machines ready, support the one who walks, count the exercises and cheer a little. You are the one who is there when the physiotherapist is out.

You learn to move people safely and to write short notes. If you have trained others, or worked with health in another country, you know a lot already.

The job is in the mornings, Monday to Friday. We eat lunch with the patients. The hill down to the shop is the best training of all.`,
    },
    placeId: 'slidre',
    remote: 'no',
    extent: { fromPercent: 50, toPercent: 80 },
    requirements: [
      { type: 'skill', skillId: 'rehabilitation', hardness: 'trainable' },
      { type: 'skill', skillId: 'patient-transfer', hardness: 'trainable' },
      { type: 'language', language: 'nb', oral: 'B1', written: null, hardness: 'must' },
      { type: 'skill', skillId: 'coaching-sports', hardness: 'nice' },
    ],
    workplaceFacts: ['step-free', 'accessible-toilet', 'daytime-only', 'part-time-possible'],
    positionCount: 1,
    publishedDaysAgo: 9,
    startsInDays: 30,
    deadlineInDays: 17,
  },
];
