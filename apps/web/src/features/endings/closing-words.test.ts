import { endings as endingsEn } from '@arena/texts/en/endings';
import { publishing as publishingEn } from '@arena/texts/en/publishing';
import { endings } from '@arena/texts/nb/endings';
import { publishing } from '@arena/texts/nb/publishing';
import { expect, it } from 'vitest';

it.each([
  ['bokmål', endings, publishing],
  ['English', endingsEn, publishingEn],
])('closing is told in the same words in both its places, in %s', (_language, ending, own) => {
  const { close, closeText, outcome, closeAction, outcomes } = ending;
  expect({ heading: close, text: closeText, outcome, action: closeAction }).toEqual(own.close);
  expect(outcomes).toEqual(own.outcomes);
});
