import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Journey, openJourney } from './journey.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney();
});
afterAll(() => journey.close());

describe('a visitor', () => {
  it('opens the front page and the sign-in page in both languages', async () => {
    const visitor = await journey.visit({ width: 320 });
    for (const path of ['/', '/en', '/logg-inn', '/en/sign-in', '/finnes-ikke']) {
      await visitor.open(path);
      await visitor.check();
    }
    await visitor.leave();
  });
});
