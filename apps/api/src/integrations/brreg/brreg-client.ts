/**
 * Enhetsregisteret's open data, https://data.brreg.no/enhetsregisteret/api/dokumentasjon/no/index.html.
 * Traps: a deleted organisation usually answers 200 with `slettedato` and hardly anything else, not 410 (taken out of open data
 * for legal reasons); an underenhet has `beliggenhetsadresse` and no bankruptcy fields, those stand on the organisation above it.
 */
import { type Static, Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { normaliseOrganisationNumber } from './organisation-number.ts';
import type { Organisation, OrganisationAnswer, OrganisationRegister, UnreachableReason } from './organisation-register.ts';

const Address = Type.Object({ kommunenummer: Type.Optional(Type.String()), kommune: Type.Optional(Type.String()) });

const Unit = Type.Object({
  organisasjonsnummer: Type.String(),
  navn: Type.String({ minLength: 1, maxLength: 500 }),
  organisasjonsform: Type.Object({ kode: Type.String({ minLength: 1, maxLength: 20 }) }),
  forretningsadresse: Type.Optional(Address),
  beliggenhetsadresse: Type.Optional(Address),
  naeringskode1: Type.Optional(
    Type.Object({ kode: Type.Optional(Type.String()), beskrivelse: Type.Optional(Type.String({ maxLength: 300 })) }),
  ),
  antallAnsatte: Type.Optional(Type.Integer({ minimum: 0 })),
  konkurs: Type.Optional(Type.Boolean()),
  underAvvikling: Type.Optional(Type.Boolean()),
  underTvangsavviklingEllerTvangsopplosning: Type.Optional(Type.Boolean()),
  overordnetEnhet: Type.Optional(Type.String()),
});
const unitShape = Compile(Unit);

const DeletedUnit = Type.Object({ organisasjonsnummer: Type.String(), slettedato: Type.String({ minLength: 1 }) });
const deletedUnitShape = Compile(DeletedUnit);

const UnitPage = Type.Object({
  _embedded: Type.Optional(Type.Object({ underenheter: Type.Array(Type.Object({ organisasjonsnummer: Type.String() })) })),
  page: Type.Object({ totalPages: Type.Integer({ minimum: 0 }) }),
});
const unitPageShape = Compile(UnitPage);
const unitsOnPage = 100;
/** The largest municipalities have some hundreds. */
const mostUnitPages = 10;

/** A real answer is about 3 kB. */
const mostBytes = 256 * 1024;

type UnitAnswer =
  | { type: 'unit'; unit: Static<typeof Unit> }
  | { type: 'unknown' }
  | { type: 'removed' }
  | { type: 'unreachable'; reason: UnreachableReason };

export type { Organisation, OrganisationAnswer, OrganisationRegister };

export interface BrregOptions {
  /** Without the last slash, "https://data.brreg.no/enhetsregisteret/api". */
  baseUrl: string;
  /** For the whole question, which may take three requests. */
  timeoutMilliseconds: number;
  fetch?: typeof fetch;
}

export function createBrregRegister(options: BrregOptions): OrganisationRegister {
  const ask = options.fetch ?? fetch;
  const baseUrl = options.baseUrl.replace(/\/+$/, '');

  async function askFor(kind: 'enheter' | 'underenheter', number: string, signal: AbortSignal): Promise<UnitAnswer> {
    try {
      const response = await ask(`${baseUrl}/${kind}/${number}`, {
        headers: { accept: 'application/json' },
        redirect: 'error',
        signal,
      });
      if (response.status !== 200) {
        await response.body?.cancel();
        if (response.status === 404) return { type: 'unknown' };
        if (response.status === 410) return { type: 'removed' };
        return { type: 'unreachable', reason: `status-${response.status}` };
      }
      const text = await readAtMost(response, mostBytes);
      if (text === null) return { type: 'unreachable', reason: 'too-large' };
      return readUnit(text, number);
    } catch {
      return { type: 'unreachable', reason: signal.aborted ? 'timeout' : 'network' };
    }
  }

  return {
    async find(organisationNumber): Promise<OrganisationAnswer> {
      const number = normaliseOrganisationNumber(organisationNumber);
      if (number === null) return { type: 'unknown' };
      const signal = AbortSignal.timeout(options.timeoutMilliseconds);

      const main = await askFor('enheter', number, signal);
      if (main.type === 'unit') return { type: 'found', organisation: toOrganisation(main.unit, main.unit) };
      if (main.type !== 'unknown') return main;

      const sub = await askFor('underenheter', number, signal);
      if (sub.type !== 'unit') return sub;
      const parentNumber = normaliseOrganisationNumber(sub.unit.overordnetEnhet ?? '');
      if (parentNumber === null) return { type: 'found', organisation: toOrganisation(sub.unit, sub.unit) };

      const parent = await askFor('enheter', parentNumber, signal);
      // Without the parent we cannot say that the business is sound, so we say nothing.
      if (parent.type === 'unreachable') return parent;
      if (parent.type === 'removed') return { type: 'removed' };
      return { type: 'found', organisation: toOrganisation(sub.unit, parent.type === 'unit' ? parent.unit : sub.unit) };
    },
    async listUnits(organisationNumber) {
      const number = normaliseOrganisationNumber(organisationNumber);
      if (number === null) return [];
      const signal = AbortSignal.timeout(options.timeoutMilliseconds);
      const found: string[] = [];
      try {
        for (let page = 0; page < mostUnitPages; page++) {
          const asked = new URLSearchParams({ overordnetEnhet: number, size: String(unitsOnPage), page: String(page) });
          const response = await ask(`${baseUrl}/underenheter?${asked}`, {
            headers: { accept: 'application/json' },
            redirect: 'error',
            signal,
          });
          const text = response.status === 200 ? await readAtMost(response, mostBytes * 4) : null;
          const json: unknown = text === null ? null : JSON.parse(text);
          if (!unitPageShape.Check(json)) return null;
          for (const { organisasjonsnummer } of json._embedded?.underenheter ?? [])
            found.push(...(normaliseOrganisationNumber(organisasjonsnummer) === null ? [] : [organisasjonsnummer]));
          if (page + 1 >= json.page.totalPages) break;
        }
        return found;
      } catch {
        return null;
      }
    },
  };
}

function readUnit(text: string, number: string): UnitAnswer {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { type: 'unreachable', reason: 'not-json' };
  }
  if (deletedUnitShape.Check(json)) {
    return json.organisasjonsnummer === number ? { type: 'removed' } : { type: 'unreachable', reason: 'unexpected-shape' };
  }
  if (!unitShape.Check(json) || json.organisasjonsnummer !== number) return { type: 'unreachable', reason: 'unexpected-shape' };
  return { type: 'unit', unit: json };
}

function toOrganisation(unit: Static<typeof Unit>, answerable: Static<typeof Unit>): Organisation {
  const address = unit.forretningsadresse ?? unit.beliggenhetsadresse;
  return {
    organisationNumber: unit.organisasjonsnummer,
    name: unit.navn,
    formCode: unit.organisasjonsform.kode,
    municipalityNumber: address?.kommunenummer ?? null,
    municipalityName: address?.kommune ?? null,
    industryCode: unit.naeringskode1?.kode ?? null,
    industryName: unit.naeringskode1?.beskrivelse ?? null,
    parentOrganisationNumber: normaliseOrganisationNumber(unit.overordnetEnhet ?? ''),
    employeeCount: unit.antallAnsatte ?? null,
    bankrupt: answerable.konkurs === true,
    dissolving: answerable.underAvvikling === true || answerable.underTvangsavviklingEllerTvangsopplosning === true,
  };
}

/** The body as text, or null when it is larger than the limit; stops reading there, whatever the headers promised. */
async function readAtMost(response: Response, limit: number): Promise<string | null> {
  if (response.body === null) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body as ReadableStream<Uint8Array>) {
    size += chunk.byteLength;
    // Leaving the loop cancels the stream and so closes the connection.
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
