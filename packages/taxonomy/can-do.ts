import type { Bilingual, CefrLevel } from './types.ts';

export type LanguageMode = 'oral' | 'written';

export interface CanDoStep {
  level: CefrLevel;
  /** One sentence about oneself, true of any language: "Jeg kan …". */
  statement: Bilingual;
}

const step = (level: CefrLevel, nb: string, en: string): CanDoStep => ({ level, statement: { nb, en } });

/**
 * What somebody can do in a language, lowest level first: the highest statement that is true gives the level. Oral is speaking and
 * listening, written is reading and writing. Whoever can do none of it is below A1: that answer is the caller's.
 * In our own words, after the can-do descriptors of the Council of Europe (2020), Common European Framework of Reference for Languages:
 * Learning, teaching, assessment – Companion volume, Strasbourg: Council of Europe Publishing, www.coe.int/lang-cefr.
 */
export const canDoSteps: Readonly<Record<LanguageMode, readonly CanDoStep[]>> = {
  oral: [
    step(
      'A1',
      'Jeg kan hilse, si hva jeg heter og svare på enkle spørsmål når folk snakker sakte.',
      'I can say hello, say my name and answer easy questions when people speak slowly.',
    ),
    step(
      'A2',
      'Jeg kan be om hjelp, ta imot en kort beskjed på jobb og snakke litt om dagen min.',
      'I can ask for help, take a short message at work and talk a little about my day.',
    ),
    step(
      'B1',
      'Jeg kan fortelle hva jeg har gjort på jobb i dag, og snakke om kjente ting uten å øve først.',
      'I can tell people what I did at work today, and talk about things I know with no time to plan.',
    ),
    step(
      'B2',
      'Jeg kan følge et møte der alle snakker i vanlig tempo, og si klart hva jeg mener og hvorfor.',
      'I can follow a meeting where all speak at normal speed, and make clear what I think and why.',
    ),
    step(
      'C1',
      'Jeg kan snakke fritt om vanskelige ting på jobb, og skjønner det folk mener uten å si det rett ut.',
      'I can speak freely about hard topics at work, and I catch what people mean but do not say.',
    ),
    step(
      'C2',
      'Jeg kan følge alt som blir sagt uten strev, og si alt jeg vil med fine nyanser.',
      'I can follow all that is said with no effort, and say all I want with fine shades of meaning.',
    ),
  ],
  written: [
    step(
      'A1',
      'Jeg kan lese enkle skilt og fylle ut navn og adresse i et skjema.',
      'I can read simple signs and fill in my name and address in a form.',
    ),
    step(
      'A2',
      'Jeg kan lese en kort melding fra en kollega og skrive et enkelt svar.',
      'I can read a short message from a colleague and write a simple reply.',
    ),
    step(
      'B1',
      'Jeg kan lese om ting jeg kjenner fra jobben, og skrive en e-post om noe som har skjedd.',
      'I can read about things I know from work, and write an email about something that has happened.',
    ),
    step(
      'B2',
      'Jeg kan lese en lang tekst i faget mitt og skrive en klar rapport.',
      'I can read a long text in my field and write a clear report.',
    ),
    step(
      'C1',
      'Jeg kan lese tunge tekster med alle detaljer, og skrive slik at det passer for den som skal lese.',
      'I can read hard texts in full detail, and write in a way that suits the reader.',
    ),
    step(
      'C2',
      'Jeg kan lese og skrive alt uten strev, og velge den stilen som passer best.',
      'I can read and write anything with no effort, and choose the style that fits best.',
    ),
  ],
};
