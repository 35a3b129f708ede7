/** For other features: how many unpaid places an employer may have. */
export { countUnpaidAllowed } from './caps.rules.ts';
