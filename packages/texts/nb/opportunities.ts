export const opportunities = {
  placeIn: '{{place}} i {{municipality}}',
  deadline: 'Frist',
  musts_zero: 'Du trenger ikke noe bestemt fra dag én.',
  musts_one: 'Én ting må du ha fra dag én.',
  musts_other: '{{count}} ting må du ha fra dag én.',
  learnedHere_one: 'Én ting lærer du her.',
  learnedHere_other: '{{count}} ting lærer du her.',
} as const;
