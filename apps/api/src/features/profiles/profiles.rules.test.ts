import type { Answers } from '@arena/contract/profiles';
import { describe, expect, it } from 'vitest';
import { onlyKnown } from './profiles.rules.ts';

const told: Answers = {
  homePlaceId: 'hamar',
  travelModes: ['bus'],
  maxTravelMinutes: 45,
  canWords: 'sykehjem',
  knownOccupations: ['5321'],
  skills: ['forklift-driving'],
  wishWords: 'noe rolig',
  wantedOccupations: ['9412'],
  wantedKinds: ['job'],
  languages: [{ code: 'nb', oral: 'B1', written: null }],
  education: { level: 4, abroad: false, recognised: false },
  authorisations: ['teacher'],
  licences: ['B'],
  wantedExtent: { fromPercent: 50, toPercent: 80 },
  acceptsBelowEducation: false,
};

describe('onlyKnown', () => {
  it('keeps what the taxonomy knows exactly as it was told', () => {
    expect(onlyKnown(told)).toEqual(told);
  });

  it('drops every id the taxonomy does not know and keeps the rest of the answer', () => {
    const cleaned = onlyKnown({
      ...told,
      homePlaceId: 'atlantis',
      knownOccupations: ['0000', '5321'],
      skills: ['flying', 'forklift-driving'],
      wantedOccupations: ['0000', '9412'],
      languages: [{ code: 'xx', oral: 'C2', written: 'C2' }, ...told.languages],
      authorisations: ['wizard', 'teacher'],
      licences: ['Z', 'B'],
    });
    expect(cleaned).toEqual({ ...told, homePlaceId: null });
  });

  it('tells "no licence" apart from "has not said"', () => {
    expect(onlyKnown({ ...told, licences: [] }).licences).toEqual([]);
    expect(onlyKnown({ ...told, licences: null }).licences).toBeNull();
  });

  it('keeps the first answer for a language that is told twice', () => {
    const languages: Answers['languages'] = [
      { code: 'nb', oral: 'B1', written: null },
      { code: 'nb', oral: 'C2', written: null },
    ];
    expect(onlyKnown({ ...told, languages }).languages).toEqual([{ code: 'nb', oral: 'B1', written: null }]);
  });

  it('turns an extent told from the top down around', () => {
    expect(onlyKnown({ ...told, wantedExtent: { fromPercent: 80, toPercent: 50 } }).wantedExtent).toEqual(told.wantedExtent);
  });
});
