import { describe, expect, it } from 'vitest';
import { linkAdTitle } from './link-ad-title.ts';

describe("an ad's title", () => {
  it('gives the occupation that it names', () => {
    expect(linkAdTitle('Elektriker')).toBe('7411');
    expect(linkAdTitle('Vi søker dyktig elektriker')).toBe('7411');
    expect(linkAdTitle('Sykepleier')).toBe('2223');
  });
  it('gives nothing rather than a guess', () => {
    for (const title of ['', '...', 'En sommerjobb utenom det vanlige', 'Bli med på laget!', 'xyzzy plugh']) {
      expect(linkAdTitle(title), title).toBeNull();
    }
  });
});
