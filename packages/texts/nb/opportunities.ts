/** An opportunity in a few words, as lists show it and its own page too. */
export const opportunities = {
  placeIn: '{{place}} i {{municipality}}',
  deadline: 'Frist',
  remote: { partly: 'Noe hjemmefra', fully: 'Hjemmefra hele tiden' },
  musts_zero: 'Du trenger ikke noe bestemt fra dag én.',
  musts_one: 'Én ting må du ha fra dag én.',
  musts_other: '{{count}} ting må du ha fra dag én.',
  learnedHere_one: 'Én ting lærer du her.',
  learnedHere_other: '{{count}} ting lærer du her.',
  habit: {
    usual_one: 'Svarer vanligvis innen én dag',
    usual_other: 'Svarer vanligvis innen {{count}} dager, helger medregnet',
    share: 'Av hundre som spør, får {{percent}} svar.',
    shareAll: 'Alle som spør, får svar.',
    new: 'Ny her: vi vet ikke ennå hvor fort de svarer.',
    silent: 'De har ikke svart noen av dem som har spurt det siste halve året.',
  },
} as const;
