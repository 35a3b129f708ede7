import type { MouseEvent } from 'react';

/**
 * For links to a place in the page: gives it focus without a change of address, which to the router is a navigation that forgets what a
 * form was just answered. Without JavaScript, and to a place that takes no focus, the link does what links do.
 */
export function jump(event: MouseEvent<HTMLAnchorElement>): void {
  const target = document.getElementById(decodeURIComponent(event.currentTarget.hash.slice(1)));
  const first = target?.matches('fieldset') ? target.querySelector<HTMLElement>('input') : target;
  first?.focus();
  if (first && document.activeElement === first) event.preventDefault();
}
