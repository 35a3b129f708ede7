import type { ShouldRevalidateFunctionArgs } from 'react-router';
import { expect, it } from 'vitest';
import { reloadWhenRefused } from './reload-when-refused.part.ts';

const after = (actionStatus: number | undefined, defaultShouldRevalidate = false) =>
  reloadWhenRefused({ actionStatus, defaultShouldRevalidate } as ShouldRevalidateFunctionArgs);

it('loads the page again when a press was refused because something had changed', () => {
  for (const refused of [400, 403, 404, 409, 422]) expect(after(refused), String(refused)).toBe(true);
});

it('keeps the page where loading it again would lose it too, and leaves the rest to the router', () => {
  for (const passing of [429, 500, 503]) expect(after(passing), String(passing)).toBe(false);
  expect(after(undefined)).toBe(false);
  expect(after(200, true)).toBe(true);
});
