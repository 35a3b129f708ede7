/** A poster as an A4 sheet: read from three steps away, tagged for who reads it with a screen reader. Loaded when the first one is asked for. */
import PDFDocument from 'pdfkit';
import { openFaces, type Weight } from '../cv-files/cv-fonts.ts';
import { drawable } from '../cv-files/script.ts';

export interface PosterSheet {
  language: 'nb' | 'en';
  kind: string;
  title: string;
  employerName: string;
  place: string;
  line: string;
  learned: readonly string[];
  address: string;
  /** Rows of modules, `1` is dark. */
  code: readonly string[];
}

/** Points, 72 to the inch. */
const sheet = { width: 595.28, height: 841.89, margin: 56 } as const;
const width = sheet.width - 2 * sheet.margin;
const ink = '#17211c';
const spruce = '#1f5c46';
const quiet = '#52605a';
const paper = '#ffffff';
const codeWidth = 190;
/** Light modules around the code that readers need (ISO/IEC 18004, 5.3.8). */
const quietZone = 4;

const words = {
  nb: {
    learned: 'Dette lærer du her',
    scan: 'Les koden med telefonen, eller gå til:',
    anonymous: 'Du trenger ingen CV. Du er anonym til dere begge har sagt ja.',
    code: (address: string) => `QR-kode som leder til ${address}`,
    kinds: {
      job: 'Ledig jobb',
      traineeship: 'Traineeplass',
      internship: 'Praksisplass',
      apprenticeship: 'Læreplass',
      'student-project': 'Studentoppgave',
      visit: 'Kom og se',
      'open-for-contact': 'Åpen for kontakt',
    },
  },
  en: {
    learned: 'What you learn here',
    scan: 'Scan the code with your phone, or go to:',
    anonymous: 'You need no CV. You are anonymous until you have both said yes.',
    code: (address: string) => `QR code that leads to ${address}`,
    kinds: {
      job: 'Job',
      traineeship: 'Traineeship',
      internship: 'Internship',
      apprenticeship: 'Apprenticeship',
      'student-project': 'Student project',
      visit: 'Come and see',
      'open-for-contact': 'Open for contact',
    },
  },
} as const;

export async function writePosterPdf(poster: PosterSheet): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: poster.language === 'nb' ? 'nb-NO' : 'en-GB',
    displayTitle: true,
    info: {
      Title: `${drawable(poster.title)}, ${drawable(poster.employerName)}`,
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
  draw(document, poster);
  document.end();
  await done;
  return Buffer.concat(chunks);
}

function draw(document: PDFKit.PDFDocument, poster: PosterSheet): void {
  const said = words[poster.language];
  const cut = openFaces(document);
  const root = document.struct('Document');
  document.addStructure(root);
  const left = sheet.margin;
  let y: number = sheet.margin;
  const top = sheet.height - sheet.margin - codeWidth;
  /** Words never run into the code: what has no room is left to the page it leads to. */
  const hasRoom = (height: number) => y + height < top - 16;

  /** One paragraph; moves on below it. */
  function text(
    type: string,
    words: string,
    style: { size: number; weight?: Weight; colour?: string; gap?: number; at?: number; wide?: number },
  ) {
    const { size, weight = 400, colour = ink, gap = 8, at = left, wide = width } = style;
    const whole = drawable(words);
    if (whole === '') return;
    root.add(
      document.struct(type, {}, [
        () => {
          const { runs } = cut(whole, weight);
          for (const [position, { face, text: part }] of runs.entries()) {
            document.font(face).fontSize(size).fillColor(colour);
            const options = { width: wide, lineGap: size * 0.15, continued: position < runs.length - 1 };
            if (position === 0) document.text(part, at, y, options);
            else document.text(part, options);
          }
          y = document.y + gap;
        },
      ]),
    );
  }

  artifact(document, () => document.rect(0, 0, sheet.width, 14).fill(spruce));
  const kind = poster.kind in said.kinds ? said.kinds[poster.kind as keyof typeof said.kinds] : poster.kind;
  text('P', kind.toLocaleUpperCase(poster.language), { size: 18, weight: 700, colour: spruce });
  text('H1', poster.title, { size: sizeOf(poster.title), weight: 700, gap: 12 });
  text('P', [poster.employerName, poster.place].filter((one) => one !== '').join(', '), { size: 22, colour: quiet, gap: 22 });
  if (hasRoom(120)) text('P', poster.line, { size: 20, gap: 26 });
  if (poster.learned.length > 0 && hasRoom(70)) {
    text('H2', said.learned, { size: 22, weight: 700, colour: spruce, gap: 6 });
    const list = document.struct('L');
    root.add(list);
    for (const one of poster.learned) {
      if (!hasRoom(30)) break;
      const body = document.struct('LBody', {}, [
        () => {
          const [run] = cut(`•  ${drawable(one)}`, 400).runs;
          if (run === undefined) return;
          document.font(run.face).fontSize(20).fillColor(ink).text(run.text, left, y, { width, lineGap: 3 });
          y = document.y + 2;
        },
      ]);
      const entry = document.struct('LI', {}, [body]);
      list.add(entry);
    }
  }

  const figure = document.struct('Figure', { alt: said.code(poster.address) }, [
    () => drawCode(document, poster.code, left, top),
  ]);
  root.add(figure);
  const beside = { at: left + codeWidth + 28, wide: width - codeWidth - 28 };
  y = top + 14;
  text('P', said.scan, { size: 17, gap: 8, ...beside });
  text('P', poster.address.replace(/^https?:\/\//, ''), { size: 15, weight: 700, colour: spruce, gap: 14, ...beside });
  text('P', said.anonymous, { size: 14, colour: quiet, gap: 14, ...beside });
  text('P', 'Arena Innlandet', { size: 17, weight: 700, ...beside });
  root.end();
}

const sizeOf = (title: string) => (title.length < 24 ? 54 : title.length < 50 ? 44 : title.length < 80 ? 34 : 28);

function drawCode(document: PDFKit.PDFDocument, code: readonly string[], left: number, top: number): void {
  const module = codeWidth / (code.length + 2 * quietZone);
  document.rect(left, top, codeWidth, codeWidth).fill(paper);
  for (const [row, line] of code.entries()) {
    for (const [column, dark] of [...line].entries()) {
      if (dark === '1') document.rect(left + (column + quietZone) * module, top + (row + quietZone) * module, module, module);
    }
  }
  document.fill('#000000');
}

/** What is drawn for the eye alone. */
function artifact(document: PDFKit.PDFDocument, draw: () => void): void {
  document.markContent('Artifact', { type: 'Layout' });
  draw();
  document.endMarkedContent();
}
