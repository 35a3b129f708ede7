import type { ShouldRevalidateFunctionArgs } from 'react-router';

/**
 * A refusal is often news: somebody else, or another tab, was there first. The page is loaded again with it, so that what stands under the
 * sentence is as true as the sentence. Without this the router keeps what was loaded before; so it does still when the line is down,
 * the server fails or too much was asked, for then the page would be lost as well.
 */
export const reloadWhenRefused = ({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean =>
  defaultShouldRevalidate || (actionStatus !== undefined && actionStatus < 500 && actionStatus !== 429);
