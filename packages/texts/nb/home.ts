export const home = {
  title: 'Hva kunne du tenke deg?',
  lede: 'Jobber, praksis, læreplasser og folk som vil møte deg i Innlandet.',
  search: { label: 'Skriv et yrke, noe du kan, eller et sted', action: 'Søk' },
  doors: {
    label: 'Tre veier inn',
    look: { heading: 'Se deg rundt', text: 'Alt som er åpent nå. Du trenger ikke logge inn.' },
    start: { heading: 'Start uten CV', text: 'Fortell tre ting, og se hva som passer deg.' },
    matches: { heading: 'Se det som passer deg', text: 'Ut fra det du har fortalt.' },
    company: { heading: 'For arbeidsgivere', text: 'Legg ut en mulighet på tre minutter.' },
  },
  newest: { heading: 'Nytt nå', all_one: 'Se den ene muligheten', all_other: 'Se alle {{count}} mulighetene' },
  kinds: { heading: 'Åpent nå' },
  employers: {
    heading: 'Arbeidsgivere som er her',
    open_zero: 'ingenting åpent nå',
    open_one: '1 åpen',
    open_other: '{{count}} åpne',
    fast: 'svarer fort',
    all: 'Se alle arbeidsgivere',
  },
  promises: {
    heading: 'Slik er det her',
    anonymous: {
      term: 'Navnet ditt er ditt',
      text: 'Arbeidsgiveren ser det du kan, ikke hvem du er. Dere ser navnet til hverandre når begge har sagt ja.',
    },
    learn: { term: 'Du ser hva som kreves', text: 'Hver mulighet sier hva du må kunne fra dag én, og hva du lærer der.' },
    answer: { term: 'Du får svar', text: 'Arbeidsgivere skal svare innen fem arbeidsdager. Du ser fristen før du tar kontakt.' },
  },
} as const;
