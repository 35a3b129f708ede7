import { describe, expect, it } from 'vitest';
import { readFeedEntry } from './feed-entry.ts';
import { inventedEntry } from './invented-ads.ts';
import { contactMask } from './mask-contacts.ts';

const mask = contactMask('nb', ['Ola Oppdiktet', 'Kari-Anne Von Oppdiktet', 'Leder', '', 'Daglig leder 1']);

describe('contact persons', () => {
  it.each([
    ['Ring Ola Oppdiktet på 912 34 567.', 'Ring kontaktpersonen på (telefon i annonsen).'],
    ['Spør OLA  OPPDIKTET eller kari-anne von oppdiktet', 'Spør kontaktpersonen eller kontaktpersonen'],
    ['Send til ola.oppdiktet@post.example.com.', 'Send til (e-post i annonsen).'],
    ['ola(at)example.com', '(e-post i annonsen)'],
    [
      'Tlf. 62 51 00 00 / +47 91 23 45 67 / 0047 91234567',
      'Tlf. (telefon i annonsen) / (telefon i annonsen) / (telefon i annonsen)',
    ],
    ['Mobil: 91234567', 'Mobil: (telefon i annonsen)'],
    ['tlf 62510000', 'tlf (telefon i annonsen)'],
  ])('are taken out of %j', (text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  it.each([
    'Lønn fra 450 000 til 520 000 kr.',
    'Org.nr. 974 719 436',
    'Leder for Oppdiktetavdelingen',
    'Åpent 2024 2025',
    'Referanse 20261201',
    'Stillingsnummer 3970925101',
    'Vi er 25 000 000 sterke',
    'Olav Oppdiktetsen',
    'Klokka 08.00-15.30 og 12,5 %',
  ])('are not seen in %j', (text) => {
    expect(mask(text)).toBe(text);
  });

  it('stand nowhere in an imported ad: not in the text, its links, its title, or what was read', () => {
    const result = readFeedEntry(
      inventedEntry({
        title: 'Snekker? Ring Ola Oppdiktet',
        description:
          '<p>Du må ha førerkort klasse B, spør Ola Oppdiktet på 91234567.</p><p><a href="https://example.com/?to=ola@example.com">skriv</a> ola@example.com</p>',
        contactList: [{ name: 'Ola Oppdiktet', email: 'ola@example.com', phone: '91234567' }],
      }),
    );
    if (result.type !== 'active') throw new Error(result.type);
    const stored = JSON.stringify(result.ad);
    expect(stored).not.toMatch(/Ola Oppdiktet|ola@|91234567/);
    expect(result.ad.readings.find(({ type }) => type === 'licence')?.sentence).toBe(
      'Du må ha førerkort klasse B, spør kontaktpersonen på (telefon i annonsen).',
    );
  });
});
