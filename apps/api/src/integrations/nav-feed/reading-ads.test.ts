import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '@arena/contract/opportunities';
import { ReadingSchema } from '@arena/contract/opportunities';
import fc from 'fast-check';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { describe, expect, it } from 'vitest';
import { readFeedDirectory } from './read-directory.ts';
import { readAd } from './reading-ads.ts';

const read = (text: string, title = 'Vi søker en medarbeider') => readAd({ title, text, namedInTitle: null });
/** In short: "licence B must", "language nb B1 must", "extent 80-100" … */
function short(reading: Reading): string {
  switch (reading.type) {
    case 'licence':
      return `licence ${reading.licenceId} ${reading.hardness}`;
    case 'language':
      return `language ${reading.language} ${reading.level ?? '-'} ${reading.hardness}`;
    case 'extent':
      return `extent ${reading.fromPercent}-${reading.toPercent}`;
    case 'workplace-fact':
      return `fact ${reading.factId}`;
    case 'occupation':
      return `occupation ${reading.code}`;
    default:
      return reading.type;
  }
}

describe('a sentence of an ad', () => {
  it.each<[string, string[]]>([
    // Driving licences.
    ['Du må ha førerkort klasse B.', ['licence B must']],
    ['Førerkort kl. B og manuelt gir er nødvendig.', ['licence B must']],
    ['Du har førerkort.', ['licence B must']],
    ['Det er en fordel om du har førerkort for personbil.', ['licence B nice']],
    ['Førerkort er ikke nødvendig.', []],
    ['Det er ikke krav om førerkort.', []],
    ['Det vert ikkje kravd førarkort.', []],
    ['A driving licence is not required.', []],
    ["You must have a driver's license (class B).", ['licence B must']],
    ['Førerkort klasse B, gjerne BE.', ['licence B must']],
    ['Førerkort klasse C eller CE.', ['licence C must']],
    ['Sertifikat klasse C og CE er eit krav.', ['licence C must', 'licence CE must']],
    ['Den vi ansetter må ha førerkort klasse b', ['licence B must']],
    ['Førerkort for buss er et krav.', []],
    ['Vi betaler førerkort klasse C for deg.', []],
    ['Kjøreskolen hjelper elever med førerkort klasse B.', []],
    ["No driver's licence is required.", []],
    ['Du må ikke ha førerkort, men det er en fordel.', []],
    ['Traktorførerkort eller førerkort klasse B.', []],
    ['Digitalt førerkort må medbringes.', []],
    ['Du har svennebrev og ferdighetssertifikat.', []],
    // Certificates for work.
    ['Du må ha truckførerbevis T1.', ['licence forklift must']],
    [
      'Truckførerbevis, YSK og førerkort klasse C er en fordel.',
      ['licence C nice', 'licence professional-driver nice', 'licence forklift nice'],
    ],
    ['Du må ha førerkort klasse C, truckførerbevis er en fordel.', ['licence C must', 'licence forklift nice']],
    ['Yrkessjåførkompetanse (kode 95) kreves.', ['licence professional-driver must']],
    ['Truckførerbevis er en fordel, men ikke et krav.', ['licence forklift nice']],
    ['Har du ikke truckførerbevis, får du opplæring hos oss.', ['licence forklift trainable', 'training']],
    ['Du kjører truck på lageret.', []],
    ['Du må ha sertifikat for varme arbeider.', ['licence hot-work must']],
    ['Truckførerbevis eller interesse for å ta det.', ['licence forklift trainable']],
    ['Varme arbeider kan forekomme.', []],
    // Languages.
    ['Gode norskkunnskaper, muntlig og skriftlig.', ['language nb - must']],
    ['Du må beherske norsk på minimum B1-nivå.', ['language nb B1 must']],
    ['Bestått norskprøve B2 er et krav.', ['language nb B2 must']],
    ['Norsk på nivå B1 skriftlig og B2 muntlig kreves.', ['language nb B2 must']],
    ['Norsktest på B1/B2-nivå må leggjast fram.', ['language nb - must']],
    ['Du snakkar og skriv godt norsk, og engelsk er ein fordel.', ['language nb - must', 'language en - nice']],
    ['Gode norskkunnskaper er en fordel, men ikke et krav.', ['language nb - nice']],
    ['Det er ikke krav til norskkunnskaper.', []],
    ['Du må snakke norsk eller engelsk.', []],
    ['Polsk- og engelskspråklige kan også søke.', []],
    ['Du må ha norsk autorisasjon som sykepleier.', []],
    ['Søkere må være norsk statsborger og kommunisere godt.', []],
    ['Du skal undervise i norsk og engelsk på ungdomstrinnet.', []],
    ['Norwegian; written and spoken, is desirable', ['language nb - nice']],
    ['You are fluent in English.', ['language en - must']],
    ['Our working language is English.', ['works-in-english']],
    ['Arbeidsspråket hos oss er engelsk.', ['works-in-english']],
    ['Arbeidsspråket er engelsk og norsk.', []],
    ['Arbeidsspråket er norsk.', []],
    ['Arbeidsspråket er engelsk, og norsk brukes til daglig.', []],
    ['English is our working language, Norwegian is an advantage.', ['works-in-english']],
    ['Vårt konsernspråk er engelsk.', []],
    // Training and experience.
    ['Opplæring gis.', ['training']],
    ['Vi gir deg grundig opplæring i alt du trenger.', ['training']],
    ['Du får god opplæring og en egen fadder.', ['training', 'fact mentor']],
    ['Me lærer deg opp.', ['training']],
    ['We provide full training.', ['training']],
    ['Du har ansvar for opplæring av nye ansatte.', []],
    ['Den ansatte plikter å delta på opplæring.', []],
    ['Vi har dessverre ikke mulighet til å gi opplæring.', []],
    ['Ingen erfaring er nødvendig.', ['no-experience']],
    ['Vi krever ingen erfaring fra bransjen.', ['no-experience']],
    ['Du treng ikkje erfaring.', ['no-experience']],
    ['No previous experience is required.', ['no-experience']],
    ['Erfaring er en fordel, men ikke et krav.', ['no-experience']],
    ['Det er ikke krav til erfaring fra offshore.', []],
    ['Erfaring er nødvendig.', []],
    // How much.
    ['Vi har ledig en 80-100 % fast stilling.', ['extent 80-100']],
    ['Stillingsprosent: 60 prosent', ['extent 60-60']],
    ['Stillingen er på 50 %, med mulighet for mer.', ['extent 50-50']],
    ['Helgestilling på 17,5 % stilling.', ['extent 18-18']],
    ['Heltid/deltid etter avtale.', ['extent 1-100']],
    ['Av lønnen trekkes 2 % til pensjon.', []],
    ['Ved 100 % stilling får du et tillegg.', []],
    ['Reisevirksomhet på 20 % må påregnes.', []],
    ['Vi vokser med 30 % i året.', []],
    // The place.
    ['Vi tilbyr fleksibel arbeidstid og gratis parkering.', ['fact flexible-hours', 'fact free-parking']],
    ['Du må kunne jobbe fleksibel arbeidstid.', []],
    ['Det er muligheter for deltid.', ['fact part-time-possible']],
    ['Arbeidet er kun på dagtid.', ['fact daytime-only']],
    ['Du skal være fadder for nye kolleger.', []],
    ['Vi tilbyr norskkurs i arbeidstida.', ['fact norwegian-training']],
    ['5 minutters gange fra bussholdeplass.', ['fact near-bus-stop']],
    ['20 minutters gange fra bussholdeplass.', []],
    ['Lokalene er universelt utformet.', ['fact step-free']],
  ])('%j', (text, expected) => {
    expect(read(text).map(short).toSorted()).toEqual(expected.toSorted());
  });

  it.each<[string, string[]]>([
    ['Kvalifikasjoner:\n- Førerkort klasse B\n- Fagbrev', ['licence B must']],
    ['Ønskede kvalifikasjoner\n\n- Gode norskkunnskaper\n- Sertifikat bil', ['language nb - nice', 'licence B nice']],
    [
      'Det er en fordel om du har:\n- Truckførerbevis\n\nKrav:\n- Førerkort klasse B',
      ['licence forklift nice', 'licence B must'],
    ],
    ['Erfaring fra ett av disse områdene er en fordel:\n- Førekort klasse B', ['licence B nice']],
    ['Du får: firmabil og fleksitid. Du må ha førerkort klasse B.', ['fact flexible-hours', 'licence B must']],
    ['Krav:\n- Førerkort klasse D\n\nMangler du førerkort klasse D, kan vi tilby opplæring.', ['licence D trainable']],
    ['Førerkort klasse C kreves. Gyldig førerkort må vises fram.', ['licence C must']],
    ['Gjerne førerkort klasse B. Du må kunne jobbe kveld.', ['licence B nice']],
    ['Stillingsstørrelse 100 %, fast, og 60 % vikariat.', []],
    ['Vi tilbyr:\n- God opplæring\n- Fleksibel arbeidstid', ['training', 'fact flexible-hours']],
    ['Arbeidsoppgaver:\n- Opplæring av kolleger', []],
    ['Språk\n\n- Norsk\n- Engelsk', ['language nb - must', 'language en - must']],
    ['Om oss\n\n- Norsk\n- Engelsk', []],
    [
      'Qualifications:\n- Norwegian, written and spoken\n\nNice to have:\n- Driving licence class B',
      ['language nb - must', 'licence B nice'],
    ],
    ['Førerkort kl. B.\n\nFørerkort er ikke nødvendig for lærlinger.', []],
    ['Ingen erfaring nødvendig.\n\nMinst 3 års erfaring fra salg.', []],
    ['To stillinger: 50 % stilling.\n\n100 % stilling fra høsten.', []],
  ])('is read with the heading it stands under: %j', (text, expected) => {
    expect(read(text).map(short).toSorted()).toEqual(expected.toSorted());
  });

  it('stands beside what was read in it, without what stands around it', () => {
    const text = 'Vi er en liten bedrift. Du må ha førerkort kl. B for å komme rundt. Velkommen!';
    expect(read(text)).toEqual([
      { type: 'licence', licenceId: 'B', hardness: 'must', sentence: 'Du må ha førerkort kl. B for å komme rundt.' },
    ]);
    const long = `Du må ha førerkort klasse B ${'og godt humør '.repeat(40)}`;
    expect(read(long)[0]?.sentence.length).toBeLessThanOrEqual(300);
  });
});

describe('an ad', () => {
  it('has the share of its title, whatever the text says', () => {
    expect(read('100 % stilling.', 'Lærer - 21,79% vikariat').map(short)).toEqual(['extent 22-22']);
    expect(read('', 'Sjukepleiar 60-80%').map(short)).toEqual(['extent 60-80']);
    expect(read('', 'Selger, 40 % rabatt på klær').map(short)).toEqual([]);
  });

  it('has its occupation read in the title only when the title leads to it', () => {
    expect(readAd({ title: 'Kokk søkes', text: '', namedInTitle: '5120' })).toEqual([
      { type: 'occupation', code: '5120', sentence: 'Kokk søkes' },
    ]);
  });

  it('is read without trouble, whatever stands in it', () => {
    const schema = Type.Array(ReadingSchema);
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, text) => {
        expect(Value.Check(schema, read(text, title))).toBe(true);
      }),
    );
  });
});

const realFeed = join(import.meta.dirname, '../../../../../../shared/data/nav-feed');
describe.skipIf(!existsSync(realFeed))('real ads, skipped where ../shared/data/nav-feed is missing', () => {
  it('are read, each sentence a part of its ad', async () => {
    let found = 0;
    for await (const result of readFeedDirectory(realFeed)) {
      if (result.type !== 'active') continue;
      for (const { sentence } of result.ad.readings) {
        found += 1;
        expect(`${result.ad.title}\n${result.ad.descriptionText}`).toContain(sentence.replace(/…$/, ''));
      }
    }
    expect(found).toBeGreaterThan(50);
  });
});
