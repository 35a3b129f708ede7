/** All invented opportunities of the demo: the first forty by field of work, the others by where they are. */
import { buildingAndIndustryOpportunities } from './opportunities-building-and-industry.data.ts';
import { careAndLearningOpportunities } from './opportunities-care-and-learning.data.ts';
import { foodAndNatureOpportunities } from './opportunities-food-and-nature.data.ts';
import { gjovikLandAndHadelandOpportunities } from './opportunities-gjovik-land-and-hadeland.data.ts';
import { gudbrandsdalenOpportunities } from './opportunities-gudbrandsdalen.data.ts';
import { hedmarkenOpportunities } from './opportunities-hedmarken.data.ts';
import { kongsvingerOpportunities } from './opportunities-kongsvinger.data.ts';
import { officeAndItOpportunities } from './opportunities-office-and-it.data.ts';
import { osterdalenOpportunities } from './opportunities-osterdalen.data.ts';
import { transportAndServiceOpportunities } from './opportunities-transport-and-service.data.ts';
import { valdresOpportunities } from './opportunities-valdres.data.ts';
import type { DemoOpportunity } from './types.ts';

export const demoOpportunities: readonly DemoOpportunity[] = [
  ...buildingAndIndustryOpportunities,
  ...careAndLearningOpportunities,
  ...foodAndNatureOpportunities,
  ...officeAndItOpportunities,
  ...transportAndServiceOpportunities,
  ...hedmarkenOpportunities,
  ...gjovikLandAndHadelandOpportunities,
  ...gudbrandsdalenOpportunities,
  ...valdresOpportunities,
  ...osterdalenOpportunities,
  ...kongsvingerOpportunities,
];
