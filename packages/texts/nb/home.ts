export const home = {
  title: 'Hva kunne du tenke deg?',
  lede: 'Jobber, praksis, læreplasser og folk som vil møte deg, rundt Mjøsa og i hele Innlandet.',
  search: { label: 'Skriv et yrke, noe du kan, eller et sted', action: 'Søk' },
} as const;
