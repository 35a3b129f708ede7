import type { TravelMode } from '@arena/taxonomy/types';
import { describe, expect, it } from 'vitest';
import { emptyProfile } from './blank.ts';
import { bestJourney } from './journey.ts';

const journey = (from: string, to: string, maxTravelMinutes: number, ...travelModes: TravelMode[]) =>
  bestJourney({ ...emptyProfile, homePlaceId: from, maxTravelMinutes, travelModes }, to);

describe('a journey by bus', () => {
  it('is told where the bus is known', () => {
    expect(journey('hamar', 'gjovik', 60, 'bus')).toEqual({ minutes: 55, mode: 'bus', guessed: false, beyond: false });
  });

  it('is too long for certain when the bus that goes all the way is', () => {
    expect(journey('hamar', 'gjovik', 50, 'bus')).toEqual({ minutes: 55, mode: 'bus', guessed: false, beyond: false });
  });

  it('is not called too long when we only know one with changes: there may be a direct bus that we do not know', () => {
    // Two buses take two hours, the road 51 minutes.
    expect(journey('hamar', 'lillehammer', 60, 'bus')).toEqual({ minutes: 51, mode: null, guessed: true, beyond: false });
    expect(journey('hamar', 'lillehammer', 30, 'bus')).toEqual({ minutes: 125, mode: 'bus', guessed: false, beyond: false });
  });

  it('is guessed from the road where no bus is known', () => {
    expect(journey('stange', 'romedal', 30, 'bus')).toEqual({ minutes: 8, mode: null, guessed: true, beyond: false });
  });
});

describe('a journey by bus and train together', () => {
  it('is not called too long where the two do it, though neither alone does', () => {
    // 62 minutes by bus to Hamar and by train from there; 95 by buses alone.
    expect(journey('ottestad', 'elverum', 70, 'bus', 'train')).toEqual({ minutes: 62, mode: null, guessed: true, beyond: false });
  });

  it('does not help somebody who takes the bus only', () => {
    expect(journey('ottestad', 'elverum', 30, 'bus', 'train')).toEqual({
      minutes: 95,
      mode: 'bus',
      guessed: false,
      beyond: false,
    });
    expect(journey('ottestad', 'elverum', 70, 'bus')).toEqual({ minutes: 33, mode: null, guessed: true, beyond: false });
  });
});
