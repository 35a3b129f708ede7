/**
 * A CV as a PDF to print or send: A4, one column, calm; tagged (ISO 32000-1, 14.8), with headings and lists that a screen reader finds,
 * a title and a language. Loaded when the first CV is asked for: pdfkit takes its time to start.
 */
import PDFDocument from 'pdfkit';
import type { Cv, CvLanguage, CvStudy } from './cv.ts';
import { openFaces, type Run, type Weight } from './cv-fonts.ts';
import { cvWords, dayOf, sentence, spanOf } from './cv-words.ts';
import { canBePrinted, drawable, printable } from './script.ts';

/** Points, 72 to the inch. */
const page = { left: 62, right: 62, top: 60, bottom: 62, width: 595.28, height: 841.89 } as const;
const width = page.width - page.left - page.right;
const dateColumn = 112;
const textSize = 10.5;
const ink = '#17211c';
const spruce = '#1f5c46';
const quiet = '#52605a';
const rule = '#bccec7';
const pageLanguage = { nb: 'nb-NO', en: 'en-GB' } as const;

interface Piece {
  text: string;
  weight?: Weight;
  colour?: string;
  size?: number;
}

export async function writeCvPdf(cv: Cv): Promise<Uint8Array> {
  const words = cvWords[cv.language];
  const name = drawable(cv.name ?? '');
  const document = new PDFDocument({
    size: 'A4',
    margins: page,
    pdfVersion: '1.7',
    tagged: true,
    lang: pageLanguage[cv.language],
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: name === '' ? words.title : sentence(words.titleOf, { name }),
      Creator: 'Arena Innlandet',
      Producer: 'Arena Innlandet',
    },
  });
  const chunks: Buffer[] = [];
  const done = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', resolve);
    document.on('error', reject);
  });
  new Writer(document).write(cv, name);
  document.end();
  await done;
  return Buffer.concat(chunks);
}

type Structure = ReturnType<PDFKit.PDFDocument['struct']>;

class Writer {
  readonly #document: PDFKit.PDFDocument;
  readonly #cut: ReturnType<typeof openFaces>;
  readonly #root: Structure;
  /** Something could not be shown. */
  #left = false;

  constructor(document: PDFKit.PDFDocument) {
    this.#document = document;
    this.#cut = openFaces(document);
    this.#root = document.struct('Document');
    document.addStructure(this.#root);
  }

  write(cv: Cv, name: string): void {
    const words = cvWords[cv.language];
    this.#head(cv, this.#shown(name) || words.title);
    const ownWords = this.#shown(cv.ownWords ?? '');
    if (ownWords !== '') this.#section(words.own, [this.#line([{ text: ownWords }])]);
    const [told, shown] = [true, false].map((isTold) => cv.strengths.filter(({ evidence }) => (evidence === 'told') === isTold));
    this.#section(
      words.can,
      (shown ?? []).map(({ evidence, skills }) => this.#labelled(words.evidence[evidence], skills.join(', '))),
    );
    this.#section(
      words.tasks,
      cv.tasks.map((task) => this.#labelled(task.name, task.skills.join(', '))),
    );
    // What only words tell of stands after what was done.
    const hasOther = (shown ?? []).length > 0 || cv.tasks.length > 0;
    this.#section(
      hasOther ? words.evidence.told : words.can,
      (told ?? []).map(({ skills }) => this.#line([{ text: skills.join(', ') }])),
    );
    this.#section(
      words.done,
      cv.experiences.map((one) => this.#experience(one, cv)),
    );
    this.#section(
      words.studies,
      cv.schooling === null ? cv.studies.map((study) => this.#study(study, cv)) : [this.#line([{ text: cv.schooling }])],
    );
    this.#section(
      words.languages,
      cv.languages.map((language) => this.#line(languagePieces(language, cv))),
    );
    this.#section(words.papers, [
      ...cv.authorisations.map((one) => this.#line([{ text: sentence(words.authorisation, { name: one }) }])),
      ...cv.licences.map((one) => this.#line([{ text: one }])),
    ]);
    if (cv.availableFrom !== null) this.#section(words.available, [this.#line([{ text: dayOf(cv.availableFrom, cv.language) }])]);
    if (this.#left) {
      this.#document.moveDown(1.5);
      this.#add(this.#root, 'P', () => this.#text([{ text: words.left, colour: quiet, size: 9 }]));
    }
    this.#root.end();
    this.#number(cv);
  }

  #head(cv: Cv, title: string): void {
    const section = this.#open('Sect');
    this.#add(section, 'H1', () => this.#text([{ text: title, weight: 700, size: 25, colour: spruce }]));
    if (cv.work.length > 0) this.#add(section, 'P', () => this.#text([{ text: cv.work.join(', '), size: 12 }], { gap: 3 }));
    const contact = [cv.place, cv.email].filter((one) => one !== null).join('  ·  ');
    if (contact !== '') this.#add(section, 'P', () => this.#text([{ text: contact, colour: quiet }], { gap: 3 }));
    // Nobody signed in has told no name: there is room to write it by hand.
    if (cv.name === null) {
      const words = cvWords[cv.language];
      for (const label of [words.nameLine, words.phoneLine, words.emailLine])
        this.#add(section, 'P', () => this.#text([{ text: `${label}: ${'_'.repeat(40)}`, colour: quiet }], { gap: 8 }));
    }
    section.end();
  }

  /** A heading with a list below it; nothing for an empty list. */
  #section(heading: string, items: readonly ((body: Structure) => void)[]): void {
    if (items.length === 0) return;
    const document = this.#document;
    const section = this.#open('Sect');
    // A heading never stands alone at the end of a page.
    if (document.y > page.height - page.bottom - 64) document.addPage();
    else document.y += 20;
    this.#artifact(() => {
      const y = document.y - 7;
      document
        .moveTo(page.left, y)
        .lineTo(page.left + width, y)
        .lineWidth(0.75)
        .stroke(rule);
    });
    this.#add(section, 'H2', () => this.#text([{ text: heading, weight: 700, size: 13, colour: spruce }], { gap: 2 }));
    const list = document.struct('L');
    section.add(list);
    for (const item of items) {
      const entry = document.struct('LI');
      list.add(entry);
      const body = document.struct('LBody');
      entry.add(body);
      document.y += 4;
      item(body);
      body.end();
      entry.end();
    }
    list.end();
    section.end();
  }

  #line = (pieces: readonly Piece[]) => (body: Structure) => this.#add(body, 'P', () => this.#text(pieces));

  #labelled = (label: string, text: string) => this.#line([{ text: `${label}: `, weight: 700 }, { text }]);

  #experience(one: Cv['experiences'][number], { language }: Cv) {
    const words = cvWords[language];
    const unpaid = one.evidence === 'volunteered' ? `, ${words.unpaid}` : '';
    const where = this.#shown(one.where);
    // A title in letters we cannot show still tells which work it was.
    const title = this.#shown(one.what) || (one.occupationName ?? one.what);
    return this.#dated(spanOf(one, language), [
      { text: title, weight: 700 },
      { text: `${where === '' ? '' : `, ${where}`}${unpaid}` },
    ]);
  }

  #study({ name, school, levelName, countryName, year, recognition }: CvStudy, { language }: Cv) {
    const words = cvWords[language];
    const title = this.#shown(name) || levelName;
    const saysLevel = title.toLowerCase().includes(levelName.toLowerCase());
    const more = [this.#shown(school), saysLevel ? '' : levelName, countryName ?? ''].filter((one) => one !== '');
    if (recognition === 'granted') more.push(words.recognised);
    return this.#dated(year === null ? '' : String(year), [
      { text: title, weight: 700 },
      { text: more.length === 0 ? '' : `, ${more.join(', ')}` },
    ]);
  }

  /** When to the left, what to the right of it; read in that order. */
  #dated = (when: string, pieces: readonly Piece[]) => (body: Structure) => {
    const document = this.#document;
    if (document.y > page.height - page.bottom - 34) document.addPage();
    const { y } = document;
    if (when !== '') {
      this.#add(body, 'P', () => this.#text([{ text: when, colour: quiet }], { width: dateColumn - 10 }));
      document.y = y;
    }
    this.#add(body, 'P', () => this.#text(pieces, { left: dateColumn, width: width - dateColumn }));
  };

  #open(type: string): Structure {
    const section = this.#document.struct(type);
    this.#root.add(section);
    return section;
  }

  #add(parent: Structure, type: string, draw: () => void): void {
    parent.add(this.#document.struct(type, {}, [draw]));
  }

  /** What is drawn for the eye alone. */
  #artifact(draw: () => void): void {
    this.#document.markContent('Artifact', { type: 'Layout' });
    draw();
    this.#document.endMarkedContent();
  }

  /** What can be shown of the person's own words; that something could not is told at the end. */
  #shown(text: string): string {
    this.#left ||= !canBePrinted(drawable(text));
    return printable(text);
  }

  #text(pieces: readonly Piece[], at: { left?: number; width?: number; gap?: number } = {}): void {
    const document = this.#document;
    const runs = pieces.flatMap((piece) => this.#runsOf(piece).map((run) => ({ ...piece, ...run })));
    // All faces stand on one line: their own heights differ.
    const ascent = Math.max(0, ...runs.map(({ size = textSize }) => size));
    for (const [position, { face, text, size = textSize, colour = ink }] of runs.entries()) {
      document.font(face).fontSize(size).fillColor(colour);
      const options = {
        width: at.width ?? width,
        lineGap: 2.5,
        baseline: 'alphabetic' as const,
        continued: position < runs.length - 1,
      };
      if (position === 0) document.text(text, page.left + (at.left ?? 0), document.y + (at.gap ?? 0) + ascent, options);
      else document.text(text, options);
    }
    document.y -= ascent;
    document.x = page.left;
  }

  #runsOf({ text, weight = 400 }: Piece): Run[] {
    // The space at the seam of two pieces is theirs to keep.
    const [before, after] = [/^\s/u.test(text) ? ' ' : '', /\s$/u.test(text) ? ' ' : ''];
    const whole = drawable(text);
    if (whole === '') return [];
    const { runs, left } = this.#cut(`${before}${whole}${after}`, weight);
    this.#left ||= left;
    return runs;
  }

  /** Numbers at the foot, where there is more than one page. */
  #number({ language }: Cv): void {
    const document = this.#document;
    const { count } = document.bufferedPageRange();
    if (count < 2) return;
    for (let at = 0; at < count; at++) {
      document.switchToPage(at);
      // Below the margin nothing may begin a new page.
      document.page.margins.bottom = 0;
      document.markContent('Artifact', { type: 'Pagination' });
      const text = sentence(cvWords[language].page, { page: at + 1, pages: count });
      const [run] = this.#cut(text, 400).runs;
      if (run !== undefined)
        document
          .font(run.face)
          .fontSize(9)
          .fillColor(quiet)
          .text(text, page.left, page.height - 40, { width, align: 'right', lineBreak: false });
      document.endMarkedContent();
    }
  }
}

function languagePieces({ name, oral, written }: CvLanguage, { language }: Cv): Piece[] {
  const words = cvWords[language];
  const levels = [
    oral === null ? '' : sentence(words.oral, { words: words.level[oral], level: oral }),
    written === null ? '' : sentence(words.written, { words: words.level[written], level: written }),
  ].filter((one) => one !== '');
  return [{ text: name, weight: 700 }, { text: levels.length === 0 ? '' : `, ${levels.join(', ')}` }];
}
