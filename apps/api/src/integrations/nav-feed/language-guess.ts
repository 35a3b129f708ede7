export type AdLanguage = 'nb' | 'nn' | 'en';

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** Small words, and words that ads are full of. Each stands in one list only. */
const bokmål = words(
  'ikke jeg fra hva hvordan hvor hvem noen noe også være søker ønsker arbeidsoppgaver kvalifikasjoner en et blir gjør kommer mye stillingen uke erfaringer',
);
const nynorsk = words(
  'ikkje eg frå kva korleis kvar kven nokon noko òg vere søkjer ynskjer ønskjer arbeidsoppgåver kvalifikasjonar ein eit me vert gjer kjem mykje stillinga dykk dei veke erfaringar vidare',
);
const bothNorwegian = words('og i til med som på av å er vi du har skal kan den det vår deg søknad');
const english = words('the and of to with you we your our is are will this that as or an be it their who work experience');

/** The language an ad is written in, by counting small words; bokmål when nothing tells. The feed does not say. */
export function guessLanguage(text: string): AdLanguage {
  let nb = 0;
  let nn = 0;
  let norwegian = 0;
  let en = 0;
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (bokmål.has(word)) nb++;
    else if (nynorsk.has(word)) nn++;
    else if (bothNorwegian.has(word)) norwegian++;
    else if (english.has(word)) en++;
  }
  if (en > nb + nn + norwegian) return 'en';
  return nn > nb ? 'nn' : 'nb';
}
