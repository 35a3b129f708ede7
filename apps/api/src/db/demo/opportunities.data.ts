/** All invented opportunities of the demo, joined from one file per field of work. */
import { buildingAndIndustryOpportunities } from './opportunities-building-and-industry.data.ts';
import { careAndLearningOpportunities } from './opportunities-care-and-learning.data.ts';
import { foodAndNatureOpportunities } from './opportunities-food-and-nature.data.ts';
import { officeAndItOpportunities } from './opportunities-office-and-it.data.ts';
import { transportAndServiceOpportunities } from './opportunities-transport-and-service.data.ts';
import type { DemoOpportunity } from './types.ts';

export const demoOpportunities: readonly DemoOpportunity[] = [
  ...buildingAndIndustryOpportunities,
  ...careAndLearningOpportunities,
  ...foodAndNatureOpportunities,
  ...officeAndItOpportunities,
  ...transportAndServiceOpportunities,
];
