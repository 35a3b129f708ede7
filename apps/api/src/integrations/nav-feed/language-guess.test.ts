import { describe, expect, it } from 'vitest';
import { guessLanguage } from './language-guess.ts';

describe('the language of an ad', () => {
  it('is told from small words', () => {
    expect(guessLanguage('Vi søker deg som ikke er redd for å ta i, og som kommer fra bygda.')).toBe('nb');
    expect(guessLanguage('Me søkjer deg som ikkje er redd for å ta i, og som kjem frå bygda.')).toBe('nn');
    expect(guessLanguage('We are looking for a carpenter who will work with our team in Hamar.')).toBe('en');
  });
  it('is Norwegian though the title and the tools are in English', () => {
    expect(
      guessLanguage('Senior Software Engineer\nVi søker en utvikler til å jobbe med the cloud, data and AI for kundene våre.'),
    ).toBe('nb');
  });
  it('is bokmål when nothing tells', () => {
    expect(guessLanguage('')).toBe('nb');
    expect(guessLanguage('Snekker')).toBe('nb');
  });
});
