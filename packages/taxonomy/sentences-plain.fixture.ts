/**
 * Short things that people say of themselves, each of which must be understood as told here: what it leads to (`a|b` one of them), and what it
 * must never lead to, occupations and skills alike. `*` says that nothing else of the kind may be found. Written for this project.
 */
export interface Plain {
  said: string;
  occupations: string;
  skills: string;
  never: string;
}

type Row = readonly [said: string, occupations: string, skills: string, never?: string];

const rows: readonly Row[] = [
  // Where people shop and work
  ['Coop', '*', '*'],
  ['Har jobbet på Coop etter skolen', '5223 *', ''],
  ['Eg arbeidde hos Rema 1000 og Kiwi i to år', '5223 *', ''],
  ['jobba på Extra om sommeren', '5223 *', ''],
  ['I worked at Europris last winter', '5223 *', ''],
  ['Ekstrahjelp på Meny i helgene', '5223', ''],
  ['Jeg satt i kassa på Kiwi', '5223', 'cash-register'],
  ['Mannen min jobber på Kiwi', '*', '*'],
  ['jobbet på Circle K om natta', '5245', ''],
  ['Jeg handler på Coop hver uke', '*', '*'],
  ['Vi trenger extra hjelp med menyen', '*', ''],
  ['har jobbet på butikken til onkel', '5223', '', '5230'],
  ['hjalp til i butikken', '5223 *', '', '5230'],
  ['butikken', '5223 *', '', '5230'],
  ['I was a cooper', '7317', ''],
  // To serve, and servers
  ['servere', '5131 *', 'table-service', 'server-operation'],
  ['har servert i bryllup', '', 'table-service|banquet-service', 'server-operation'],
  ['Serverte mat på en restaurant', '5131', 'table-service', 'server-operation'],
  ['Jeg drifter servere med linux og docker', '', 'server-operation', '5131 table-service'],
  ['har servere hjemme med spill for vennene mine', '', 'server-operation', '5131 table-service'],
  ['satte opp spilleservere for klassen', '', 'game-server-operation|server-operation', '5131 table-service 2519'],
  ['Vi var elleve spillere på laget', '*', '', '2519'],
  ['spillere', '*', '', '2519'],
  // Words of two meanings
  ['bas', '*', ''],
  ['Spiller bas i et band', '', 'playing-music', '6222 3123'],
  ['var bas på byggeplass i fem år', '3123', '', '6222'],
  ['Det var høst og kaldt da jeg kom', '*', '*'],
  ['høst', '*', '*'],
  ['host', '', 'hospitality'],
  ['I like to read books', '*', '', 'bookkeeping booking'],
  ['kept the books for a small shop', '', 'bookkeeping'],
  ['I can lift heavy boxes', '*', '', 'lift-operation'],
  ['har kjørt lift på bygg', '', 'lift-operation'],
  ['Solgte bær på markedet', '', 'market-stall', 'marketing'],
  ['Eg voks opp på garden heime', '', 'farm-work', '6113 9214 garden-maintenance'],
  ['I work in the garden every summer', '', 'garden-maintenance'],
  // Computers
  ['jeg vil jobbe med data', '3512 2513 3511', 'computer-use'],
  ['I want to work with computers', '3512', ''],
  ['docker', '*', 'devops-work'],
  ['kan linux, docker og git', '*', 'server-operation|linux-administration'],
  ['flink i excel og photoshop', '*', 'spreadsheets graphic-design'],
  // Care that nobody paid for
  ['har passet naboens barn', '5311', 'childcare'],
  ['Eg passar ungane til søstera mi', '', 'childcare'],
  ["I look after my neighbour's kids", '', 'childcare'],
  ['I take care of my grandmother', '*', 'caring-for-family'],
  ['I took care of my old sick father for two years', '*', 'caring-for-family'],
  ['I am caring for my mother', '*', 'caring-for-family'],
  ['Jeg tar vare på bestemor', '*', 'caring-for-family'],
  ['Jeg pleier mor', '*', 'caring-for-family'],
  ['Eg stelte den sjuke far min', '*', 'caring-for-family'],
  ['I raised four children', '*', 'childcare', 'fish-farming'],
  ['Jeg har oppdratt fire barn', '*', 'childcare', 'fish-farming'],
  ["I don't take care of my mother", '*', '*'],
  ['hjalp bestemor med handling', '', '', '5161'],
  ['Jeg har oppdratt hunder', '', 'dog-training', 'fish-farming'],
  ['My mother takes care of my children', '*', '*'],
  ['hjelpe gamle folk', '5329', 'elderly-care', '5321'],
  ['stelle gamle', '5329', 'elderly-care', '5321'],
  ['I help old people', '5329', 'elderly-care', '5321'],
  ['jobbe med demente', '5329', 'dementia-care', '5321'],
  ['kokka på fest', '', 'cooking'],
  ['Eg kokka på festar i bygda', '', 'cooking'],
  // Pharmacies
  ['jobbe i apotek', '3213 5223', 'pharmacy-dispensing', '2262'],
  ['Hadde sommerjobb på apoteket', '3213 5223', '', '2262'],
  // What is no work
  ['har lappen', '*', '*'],
  ['Har førerkort og kan norsk litt', '*', '*'],
  ['snakker litt norsk', '*', '*'],
];

export const plainSentences: readonly Plain[] = rows.map(([said, occupations, skills, never = '']) => ({
  said,
  occupations,
  skills,
  never,
}));
