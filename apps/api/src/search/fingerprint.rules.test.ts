import { expect, it } from 'vitest';
import { fingerprintOf } from './sync.ts';

const told = {
  id: '1',
  titleNb: 'Kokk',
  titleEn: '',
  descriptionNb: '',
  descriptionEn: '',
  employerName: 'Oppdiktet kro',
  occupationCode: '5120',
  occupationWords: 'kokk cook',
  occupationHints: '',
  placeNames: 'Vinstra',
};
const guessed = { ...told, occupationGuessed: true };
const unread = { ...guessed, occupationCode: null, occupationWords: '' };

it('is the same before an occupation has been guessed, and another when somebody tells it', () => {
  expect(fingerprintOf(unread)).toBe(fingerprintOf(guessed));
  expect(fingerprintOf(told)).not.toBe(fingerprintOf(guessed));
  expect(fingerprintOf({ ...told, occupationCode: '5131' })).not.toBe(fingerprintOf(told));
});

it('changes with what the guess is made from', () => {
  expect(fingerprintOf({ ...guessed, titleNb: 'Baker' })).not.toBe(fingerprintOf(guessed));
});
