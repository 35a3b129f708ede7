import { describe, expect, it } from 'vitest';
import type { Cv } from './cv.ts';
import { writeCvPdf } from './cv-pdf.ts';
import { readPdf } from './read-pdf.fixture.ts';

const cv: Cv = {
  language: 'nb',
  name: 'Kari Eksempel',
  email: 'kari@person.example',
  place: 'Tynset',
  work: ['Kokk'],
  ownWords: null,
  strengths: [{ evidence: 'told', skills: ['førstehjelp', 'snømåking'] }],
  tasks: [{ name: 'Laget mat til mange', skills: ['matlaging for mange'] }],
  experiences: [],
  studies: [],
  schooling: null,
  languages: [{ code: 'nb', name: 'Norsk', oral: 'C2', written: null }],
  licences: ['Førerkort klasse B'],
  authorisations: [],
  availableFrom: '2027-01-15',
};
const done = (what: string, where: string, occupationName: string | null = null): Cv['experiences'][number] => ({
  evidence: 'worked',
  what,
  where,
  from: '2019-03',
  to: null,
  occupation: null,
  occupationName,
});
const written = async (more: Partial<Cv>) => readPdf(await writeCvPdf({ ...cv, ...more }));

describe('the CV on paper', () => {
  it('is tagged: a title, a language, headings and lists that a screen reader finds', async () => {
    const { source, headings, items, pages } = await written({});
    expect(source.slice(0, 8)).toBe('%PDF-1.7');
    expect(source).toContain('/Marked true');
    expect(source).toContain('/Lang (nb-NO)');
    expect(source).toContain('/DisplayDocTitle true');
    expect(source).toContain('(CV for Kari Eksempel)');
    // The name, and five headings: strengths, everyday tasks, languages, papers, when.
    expect({ headings, items, pages }).toEqual({ headings: 6, items: 5, pages: 1 });
  });

  it('has what was only told last of what the person can, under words of its own', async () => {
    const { text } = await written({ strengths: [...cv.strengths, { evidence: 'worked', skills: ['matlaging'] }] });
    const places = ['Dette kan jeg', 'Fra jobb: matlaging', 'Fra hverdagen', 'Annet jeg kan', 'førstehjelp'].map((words) =>
      text.indexOf(words),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(0);
    const alone = await written({ tasks: [] });
    expect(alone.text).toContain('Dette kan jeg');
    expect(alone.text).not.toContain('Annet jeg kan');
  });

  it('has room for a name, a phone number and an address by hand where nobody is signed in', async () => {
    const { text } = await written({ name: null });
    for (const label of ['Navn: ___', 'Telefon: ___', 'E-post: ___']) expect(text).toContain(label);
    expect((await written({})).text).not.toContain('Telefon');
  });

  it('has the person’s own words where they want them', async () => {
    expect((await written({ ownWords: 'Jeg hjelper gamle folk.' })).text).toMatch(/Med egne ord\s*Jeg hjelper gamle folk\./);
  });

  it('says what was told, in words', async () => {
    const { text } = await written({ experiences: [done('Kokk', 'Strandhotellet')] });
    for (const words of [
      'Kari Eksempel',
      'Tynset · kari@person.example',
      'Annet jeg kan',
      'førstehjelp, snømåking',
      'Laget mat til mange: matlaging for mange',
      'mars 2019–nå',
      'Kokk, Strandhotellet',
      'Norsk, muntlig: flytende (C2)',
      'Førerkort klasse B',
      '15. januar 2027',
    ])
      expect(text).toContain(words);
  });

  it('is whole with Latin, Cyrillic and Greek letters in one line', async () => {
    const { text } = await written({
      name: 'Олена Żółć',
      experiences: [done('Повар в школе', 'Школа №5, Ґанок'), done('Μάγειρας', 'Αθήνα, Đà Nẵng')],
    });
    for (const words of ['Олена Żółć', 'Повар в школе, Школа №5, Ґанок', 'Μάγειρας, Αθήνα, Đà Nẵng'])
      expect(text).toContain(words);
    expect(text).not.toContain('□');
    expect(text).not.toContain('kan ikke vises');
  });

  it('draws no boxes for letters it has no type for: the work is named instead, and the end says so', async () => {
    const { text } = await written({
      name: 'محمد',
      experiences: [done('طباخ 😀', 'مطعم', 'Kokk'), done('厨师', 'Hotel 北京')],
    });
    expect(text).not.toMatch(/[□\p{Script=Arabic}\p{Script=Han}]/u);
    expect(text).toMatch(/\nKokk\n/);
    expect(text).toContain('Hotel');
    expect(text).toContain('bokstaver som ikke kan vises her');
  });

  it('runs over pages with numbers at the foot, and takes the longest words there can be', async () => {
    const long = done('x'.repeat(100), 'Et sted med et navn '.repeat(5), null);
    const { pages, text } = await written({
      experiences: Array.from({ length: 12 }, () => long),
      strengths: [{ evidence: 'worked', skills: Array.from({ length: 200 }, () => 'matlaging for mange') }],
    });
    expect(pages).toBeGreaterThan(1);
    expect(text).toContain(`Side 1 av ${pages}`);
  });

  it('is a decent page for somebody who told one thing and no name', async () => {
    const { text, pages } = await written({
      name: null,
      email: null,
      place: null,
      work: [],
      strengths: [],
      languages: [],
      licences: [],
      availableFrom: null,
    });
    expect(pages).toBe(1);
    expect(text.replaceAll(/(\w[\w-]+: _+|\s)+/g, ' ').trim()).toBe('CV Fra hverdagen Laget mat til mange: matlaging for mange');
  });
});
