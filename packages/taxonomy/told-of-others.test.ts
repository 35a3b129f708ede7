import { describe, expect, it } from 'vitest';
import { linkText } from './linker.ts';

const linked = (text: string) => {
  const { occupations, skills } = linkText(text, { limit: 20 });
  return [...occupations, ...skills].map(({ id }) => id);
};

describe('what is told of others', () => {
  it('makes no work of a name, however it is written', () => {
    for (const text of `Jeg heter Ola Smed; Jeg heter Anne Baker; jeg heter ola smed; JEG HETER OLA SMED; Eg heiter Gro Lærer; Mitt navn er Bjørn Møller; Navnet mitt er Per van Fisker;
      My name is John Smith; My name is Peter Cook; My name’s Mary Taylor; I am called Will Farmer; Call me Baker`.split(';'))
      expect(linked(text), text).toEqual([]);
  });

  it('makes no work of what somebody close does', () => {
    for (const text of `Faren min er rørlegger; Min far var rørlegger; Mannen min jobber som lærer; Mora mi har vært sykepleier; Jeg er datter av en bonde; Kona mi er kokk på sykehjem;
      My father was a carpenter; My husband is a taxi driver; My wife works as a nurse; I am the son of a farmer; My parents were teachers in Poland`.split(
      ';',
    ))
      expect(linked(text), text).toEqual([]);
  });

  it('makes no work of who treats or helps somebody', () => {
    for (const text of `Jeg går til fysioterapeut; Jeg går hos psykiater; Legen min sier jeg må ha lett arbeid; Psykologen min hjelper meg; Jeg har støttekontakt; Jeg har en jobbspesialist i NAV;
      Jeg har oppfølging fra NAV; Jeg er på arbeidsmarkedstiltak; Jeg går på NAV-kurs; Jeg bor i omsorgsbolig; My doctor says I need light work; I see a psychologist; My NAV caseworker helps me;
      I have a NAV adviser; I have a support worker; I am on a NAV programme; I am in the qualification programme; I live in a care home`.split(
      ';',
    ))
      expect(linked(text), text).toEqual([]);
  });

  it('reads on where the person speaks of themselves', () => {
    for (const [text, alone] of [
      ['Jeg heter Ola Smed og er kokk', 'Jeg er kokk'],
      ['Jeg heter Ola Smed. Jeg har kjørt truck', 'Jeg har kjørt truck'],
      ['My name is John Smith and I can weld', 'I can weld'],
      ['Faren min var rørlegger, og jeg er sykepleier', 'Jeg er sykepleier'],
      ['My wife is a nurse but I drive a bus', 'I drive a bus'],
      ['Jeg går til psykolog og har kjørt truck', 'Jeg har kjørt truck'],
      ['I have cleaned offices, My doctor helps me', 'I have cleaned offices'],
      ['Jeg har vasket kontorer, og veilederen min i NAV hjelper meg', 'Jeg har vasket kontorer'],
    ] as const)
      expect(linked(text), text).toEqual(linked(alone));
  });

  it('leaves one’s own work of that kind as it was', () => {
    for (const [text, code] of [
      ['Jeg er psykolog', '2634'],
      ['Jeg har vært støttekontakt', '5322'],
      ['I worked as a caseworker at NAV', '3353'],
      ['I was a personal assistant for a disabled man', '5322'],
      ['Jeg var smed', '7221'],
      ['jobbet på sykehjem', '5321'],
      ['I worked in a care home', '5322'],
    ] as const)
      expect(linked(text), text).toContain(code);
  });
});
