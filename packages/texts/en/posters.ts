import type { posters as nb } from '../nb/posters.ts';
import type { Sentences } from '../sentences.ts';

/** A poster with a QR code. */
export const posters: Sentences<typeof nb> = {
  title: 'A poster to hang up',
  lede: 'Hang it in the shop, on the wall or on the notice board. The code leads right to the opportunity.',
  back: 'To the opportunity',
  language: 'Language of the poster',
  nb: 'Norwegian',
  en: 'English',
  preview: 'This is how it looks',
  learned: 'What you learn here',
  codeLabel: 'QR code that leads to {{address}}',
  scan: 'Scan the code with your phone, or go to:',
  download: 'Download the poster (PDF, A4)',
  notOpen: 'The poster can be downloaded when the opportunity is published. Now the code leads nowhere.',
  edit: 'To the opportunity',
};
