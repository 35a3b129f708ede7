import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createBrregRegister } from './brreg-client.ts';
import { createDemoRegister } from './demo-register.ts';
import type { Organisation, OrganisationRegister } from './organisation-register.ts';

/** Invented organisations; the numbers only have right check digits. */
const carpenter: Organisation = {
  organisationNumber: '300000010',
  name: 'OPPDIKTET SNEKKERI AS',
  formCode: 'AS',
  municipalityNumber: '3403',
  municipalityName: 'HAMAR',
  industryCode: '43.320',
  industryName: 'Oppdiktet',
  parentOrganisationNumber: null,
  employeeCount: 12,
  bankrupt: false,
  dissolving: false,
};
const closing: Organisation = { ...carpenter, organisationNumber: '300000029', name: 'OPPDIKTET AVVIKLING AS', dissolving: true };
const broke: Organisation = { ...carpenter, organisationNumber: '300000037', name: 'OPPDIKTET KONKURS AS', bankrupt: true };
const small: Organisation = { ...carpenter, organisationNumber: '300000045', name: 'OPPDIKTET LITEN AS', employeeCount: null };
const removedNumber = '300000053';
const unknownNumber = '300000061';
const departmentNumber = '300000088';
const brokeDepartmentNumber = '300000096';
const strayDepartmentNumber = '300000118';

function unitBody(organisation: Organisation, address: 'forretningsadresse' | 'beliggenhetsadresse' = 'forretningsadresse') {
  return {
    organisasjonsnummer: organisation.organisationNumber,
    navn: organisation.name,
    organisasjonsform: { kode: organisation.formCode, beskrivelse: 'Oppdiktet' },
    naeringskode1: { kode: organisation.industryCode, beskrivelse: 'Oppdiktet' },
    ...(organisation.employeeCount === null ? {} : { antallAnsatte: organisation.employeeCount }),
    [address]: { kommunenummer: organisation.municipalityNumber, kommune: organisation.municipalityName, landkode: 'NO' },
  };
}
function mainBody(organisation: Organisation) {
  return {
    ...unitBody(organisation),
    konkurs: organisation.bankrupt,
    underAvvikling: organisation.dissolving,
    underTvangsavviklingEllerTvangsopplosning: false,
  };
}
const department: Organisation = {
  ...carpenter,
  organisationNumber: departmentNumber,
  formCode: 'BEDR',
  parentOrganisationNumber: carpenter.organisationNumber,
};

type Answer = (response: ServerResponse) => void;
const json =
  (body: unknown, status = 200): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

const answers = new Map<string, Answer>([
  ...[carpenter, closing, broke, small].map((o): [string, Answer] => [`/api/enheter/${o.organisationNumber}`, json(mainBody(o))]),
  [`/api/enheter/${removedNumber}`, json({ organisasjonsnummer: removedNumber, slettedato: '2026-01-02' }, 410)],
  [
    `/api/underenheter/${departmentNumber}`,
    json({ ...unitBody(department, 'beliggenhetsadresse'), overordnetEnhet: carpenter.organisationNumber }),
  ],
  [
    `/api/underenheter/${brokeDepartmentNumber}`,
    json({
      ...unitBody({ ...department, organisationNumber: brokeDepartmentNumber }, 'beliggenhetsadresse'),
      overordnetEnhet: broke.organisationNumber,
    }),
  ],
  [
    `/api/underenheter/${strayDepartmentNumber}`,
    json({
      ...unitBody({ ...department, organisationNumber: strayDepartmentNumber }, 'beliggenhetsadresse'),
      overordnetEnhet: removedNumber,
    }),
  ],
]);

let server: Server;
let baseUrl: string;
let asked: string[] = [];
let fault: Answer | null = null;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const answer = fault ?? answers.get(request.url ?? '') ?? ((r: ServerResponse) => r.writeHead(404).end());
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  fault = null;
});

const registers: [string, () => OrganisationRegister][] = [
  ['the real register', () => createBrregRegister({ baseUrl, timeoutMilliseconds: 5000 })],
  ['the demo register', () => createDemoRegister([carpenter, closing, broke, small], [removedNumber])],
];

describe.each(registers)('%s', (_name, makeRegister) => {
  it('finds an organisation it has', async () => {
    expect(await makeRegister().find(carpenter.organisationNumber)).toEqual({ type: 'found', organisation: carpenter });
  });
  it('finds it with spaces in the number', async () => {
    expect(await makeRegister().find(' 300 000 010 ')).toEqual({ type: 'found', organisation: carpenter });
  });
  it('tells of bankruptcy and of winding up', async () => {
    expect(await makeRegister().find(broke.organisationNumber)).toEqual({ type: 'found', organisation: broke });
    expect(await makeRegister().find(closing.organisationNumber)).toEqual({ type: 'found', organisation: closing });
  });
  it('leaves the number of employees empty where it is hidden', async () => {
    expect(await makeRegister().find(small.organisationNumber)).toEqual({ type: 'found', organisation: small });
  });
  it('says unknown for a number nobody has', async () => {
    expect(await makeRegister().find(unknownNumber)).toEqual({ type: 'unknown' });
  });
  it('says unknown for text that is no organisation number, and asks nobody', async () => {
    for (const text of ['', '988077918', 'abc', '../../secret', '300000010/roller']) {
      expect(await makeRegister().find(text), text).toEqual({ type: 'unknown' });
    }
    expect(asked).toEqual([]);
  });
  it('says removed for an organisation that was taken out', async () => {
    expect(await makeRegister().find(removedNumber)).toEqual({ type: 'removed' });
  });
  it('gives the same answer twice', async () => {
    const register = makeRegister();
    expect(await register.find(carpenter.organisationNumber)).toEqual(await register.find(carpenter.organisationNumber));
  });
});

describe('the real register, about an underenhet', () => {
  const find = (number: string) => createBrregRegister({ baseUrl, timeoutMilliseconds: 5000 }).find(number);

  it('asks for it after the main units, and reads where it is', async () => {
    expect(await find(departmentNumber)).toEqual({ type: 'found', organisation: department });
    expect(asked.slice(0, 2)).toEqual([`/api/enheter/${departmentNumber}`, `/api/underenheter/${departmentNumber}`]);
  });
  it('calls it bankrupt when the organisation above it is', async () => {
    expect(await find(brokeDepartmentNumber)).toMatchObject({ type: 'found', organisation: { bankrupt: true } });
  });
  it('says removed when the organisation above it is removed', async () => {
    expect(await find(strayDepartmentNumber)).toEqual({ type: 'removed' });
  });
});

describe('the real register in trouble', () => {
  const find = (timeoutMilliseconds = 5000) =>
    createBrregRegister({ baseUrl, timeoutMilliseconds }).find(carpenter.organisationNumber);

  it('treats a deleted organisation that answers 200 as removed', async () => {
    fault = json({
      organisasjonsnummer: carpenter.organisationNumber,
      navn: 'X',
      slettedato: '2026-02-03',
      respons_klasse: 'SlettetEnhet',
    });
    expect(await find()).toEqual({ type: 'removed' });
  });
  it.each([500, 502, 503, 429, 401, 400, 301, 204])('is unreachable at status %i', async (status) => {
    fault = (response) => response.writeHead(status, status === 301 ? { location: '/elsewhere' } : {}).end();
    const answer = await find();
    expect(answer.type).toBe('unreachable');
    if (status !== 301) expect(answer).toEqual({ type: 'unreachable', reason: `status-${status}` });
  });
  it('is unreachable when the answer takes too long to begin', async () => {
    fault = () => {};
    expect(await find(60)).toEqual({ type: 'unreachable', reason: 'timeout' });
  });
  it('is unreachable when the answer begins and never ends', async () => {
    fault = (response) => response.writeHead(200).write('{"organisasjonsnummer":');
    expect(await find(60)).toEqual({ type: 'unreachable', reason: 'timeout' });
  });
  it('is unreachable when the connection is reset', async () => {
    fault = (response) => response.socket?.resetAndDestroy();
    expect(await find()).toEqual({ type: 'unreachable', reason: 'network' });
  });
  it('is unreachable when the connection is reset in the middle of the answer', async () => {
    fault = (response) => {
      response.writeHead(200, { 'content-length': '5000' }).write('{"organisasjonsnummer":');
      setTimeout(() => response.socket?.resetAndDestroy(), 20);
    };
    expect(await find()).toEqual({ type: 'unreachable', reason: 'network' });
  });
  it.each(['<html>Vedlikehold</html>', '', '{"organisasjonsnummer":'])(
    'is unreachable when the answer is not JSON: %j',
    async (body) => {
      fault = (response) => response.writeHead(200).end(body);
      expect(await find()).toEqual({ type: 'unreachable', reason: 'not-json' });
    },
  );
  it.each([null, [], 'text', {}, { ...mainBody(carpenter), navn: 7 }, mainBody(closing)])(
    'is unreachable when the answer is not about this organisation: %j',
    async (body) => {
      fault = json(body);
      expect(await find()).toEqual({ type: 'unreachable', reason: 'unexpected-shape' });
    },
  );
  it('is unreachable when the answer is too large, without reading it all', async () => {
    let written = 0;
    fault = (response) => {
      response.writeHead(200);
      const line = ' '.repeat(64 * 1024);
      const write = () => {
        while (!response.destroyed && written < 200) {
          written++;
          if (!response.write(line)) return;
        }
        response.end();
      };
      response.on('drain', write);
      write();
    };
    expect(await find()).toEqual({ type: 'unreachable', reason: 'too-large' });
    expect(written).toBeLessThan(200);
  });
  it('is unreachable when nobody listens there', async () => {
    const register = createBrregRegister({ baseUrl: 'http://127.0.0.1:1/api', timeoutMilliseconds: 2000 });
    expect(await register.find(carpenter.organisationNumber)).toEqual({ type: 'unreachable', reason: 'network' });
  });
  it('is unreachable when the base URL is no URL', async () => {
    const register = createBrregRegister({ baseUrl: 'nonsense', timeoutMilliseconds: 2000 });
    expect(await register.find(carpenter.organisationNumber)).toEqual({ type: 'unreachable', reason: 'network' });
  });
});
