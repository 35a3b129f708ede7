/** That the demo has something to find for everybody who looks: everywhere in Innlandet, and with each kind of condition. */
import { municipalities } from '@arena/taxonomy/municipalities';
import { findPlace } from '@arena/taxonomy/places';
import { describe, expect, it } from 'vitest';
import { demoOpportunities } from './opportunities.data.ts';
import type { DemoOpportunity } from './types.ts';

const having = (fits: (opportunity: DemoOpportunity) => boolean) => demoOpportunities.filter(fits);
const asks = ({ requirements }: DemoOpportunity, hardness: 'must' | 'trainable' | 'nice') =>
  requirements.filter((requirement) => requirement.hardness === hardness);
const mustSpeak = (opportunity: DemoOpportunity, language: string) =>
  asks(opportunity, 'must').some((asked) => asked.type === 'language' && asked.language === language);

describe('opportunities of the demo', () => {
  it('lie in every municipality of Innlandet', () => {
    const reached = new Set(demoOpportunities.map(({ placeId }) => findPlace(placeId)?.municipalityNumber));
    expect(municipalities.filter(({ number }) => !reached.has(number)).map(({ name }) => name)).toEqual([]);
  });

  it('are many kinds of work, none of them most of it', () => {
    const perOccupation = Map.groupBy(demoOpportunities, ({ occupationCode }) => occupationCode);
    expect(perOccupation.size).toBeGreaterThan(70);
    for (const [code, same] of perOccupation) {
      if (code !== null) expect(same.length, code).toBeLessThanOrEqual(6);
    }
  });

  it('can be had with English and no Norwegian', () => {
    const english = having((opportunity) => mustSpeak(opportunity, 'en') && !mustSpeak(opportunity, 'nb'));
    expect(english.length).toBeGreaterThanOrEqual(12);
  });

  it('can be had with nothing held from before', () => {
    expect(having((opportunity) => asks(opportunity, 'must').length === 0).length).toBeGreaterThanOrEqual(30);
    expect(
      having((opportunity) => opportunity.kind === 'job' && asks(opportunity, 'must').length === 0).length,
    ).toBeGreaterThanOrEqual(12);
  });

  it('ask for a licence here and there', () => {
    const asking = having((opportunity) => asks(opportunity, 'must').some(({ type }) => type === 'licence'));
    expect(asking.length).toBeGreaterThanOrEqual(10);
  });

  it('can be done in a small part of the week, and from home', () => {
    expect(
      having(({ kind, extent }) => kind === 'job' && extent !== null && extent.toPercent <= 40).length,
    ).toBeGreaterThanOrEqual(4);
    expect(having(({ remote }) => remote === 'partly').length).toBeGreaterThanOrEqual(10);
    expect(having(({ kind, remote }) => kind === 'job' && remote === 'fully').length).toBeGreaterThanOrEqual(2);
  });

  it('mostly tell what somebody may need to know of the place', () => {
    expect(having(({ workplaceFacts }) => workplaceFacts.length >= 2).length).toBeGreaterThan(demoOpportunities.length * 0.8);
    expect(new Set(demoOpportunities.flatMap(({ workplaceFacts }) => workplaceFacts)).size).toBe(14);
  });

  it('say the same in both languages, in as many paragraphs', () => {
    for (const { key, description } of demoOpportunities) {
      const paragraphs = { nb: description.nb.split('\n\n').length, en: description.en.split('\n\n').length };
      expect(paragraphs, key).toEqual({ nb: 3, en: 3 });
    }
  });
});
