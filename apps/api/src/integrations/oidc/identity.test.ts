import { describe, expect, test } from 'vitest';
import { identityFrom, reachesLevel } from './identity.ts';

const altinnResource = 'urn:altinn:resource:arena-innlandet';

function party(organisationNumber: string, resource = 'arena-innlandet', name?: string) {
  return { orgno: { authority: 'iso6523-actorid-upis', ID: `0192:${organisationNumber}` }, resource, name, unit_type: 'AS' };
}

function organisations(details: unknown) {
  return identityFrom('ansattporten', { sub: 's', authorization_details: details }, null, { altinnResource }).organisations;
}

describe('organisations from Ansattporten', () => {
  const type = 'ansattporten:altinn:resource';

  test('come with number and name when type, resource and number stand in one element', () => {
    expect(
      organisations([
        { type, resource: altinnResource, authorized_parties: [party('974760673', 'arena-innlandet', 'Prøve AS')] },
      ]),
    ).toEqual([{ organisationNumber: '974760673', name: 'Prøve AS' }]);
  });

  test.each<[string, unknown]>([
    [
      'another type',
      [{ type: 'ansattporten:altinn:service', resource: altinnResource, authorized_parties: [party('974760673')] }],
    ],
    ['another resource', [{ type, resource: 'urn:altinn:resource:other', authorized_parties: [party('974760673')] }]],
    [
      'another resource on the party itself',
      [{ type, resource: altinnResource, authorized_parties: [party('974760673', 'other')] }],
    ],
    [
      'the pieces spread over two elements',
      [
        { type, resource: altinnResource },
        { type, resource: 'urn:altinn:resource:other', authorized_parties: [party('974760673', 'other')] },
      ],
    ],
    ['a number that is no organisation number', [{ type, resource: altinnResource, authorized_parties: [party('97476067')] }]],
    ['another numbering scheme', [{ type, resource: altinnResource, authorized_parties: [{ orgno: { ID: '9908:974760673' } }] }]],
    ['no details at all', undefined],
    ['details that are no list', { type, resource: altinnResource, authorized_parties: [party('974760673')] }],
    ['elements that are no objects', [null, 'x', [party('974760673')]]],
  ])('are none with %s', (_case, details) => {
    expect(organisations(details)).toEqual([]);
  });

  test('are listed once each', () => {
    const authorized_parties = [party('974760673'), party('988077917'), party('974760673')];
    expect(organisations([{ type, resource: altinnResource, authorized_parties }])).toHaveLength(2);
  });
});

describe('who somebody is', () => {
  test('pid is dropped, and so is the token that holds it', () => {
    const result = identityFrom('idporten', { sub: 's', pid: '00000000000' }, 'token', {});
    expect(JSON.stringify(result)).not.toContain('00000000000');
    expect(result.idTokenHint).toBeNull();
    expect(identityFrom('idporten', { sub: 's' }, 'token', {}).idTokenHint).toBe('token');
  });

  test('Entra ID is keyed on oid and pinned to one tenant', () => {
    expect(identityFrom('entra', { sub: 's', oid: 'o', tid: 't' }, null, { tenantId: 't' }).subject).toBe('o');
    expect(() => identityFrom('entra', { sub: 's', oid: 'o', tid: 'other' }, null, { tenantId: 't' })).toThrow(
      'login.invalid (other tenant)',
    );
    expect(() => identityFrom('entra', { sub: 's', oid: 'o' }, null, {})).toThrow('login.invalid (other tenant)');
    expect(() => identityFrom('entra', { sub: 's', tid: 't' }, null, { tenantId: 't' })).toThrow('login.invalid (no oid)');
  });

  test('groups, ident and organisations count only from the issuer they belong to', () => {
    const claims = {
      sub: 's',
      groups: ['g'],
      NAVident: 'X000000',
      authorization_details: [
        { type: 'ansattporten:altinn:resource', resource: altinnResource, authorized_parties: [party('974760673')] },
      ],
    };
    for (const issuer of ['idporten', 'ansattporten'] as const) {
      expect(identityFrom(issuer, claims, null, { altinnResource })).toMatchObject({ groups: [], navIdent: null });
    }
    expect(identityFrom('idporten', claims, null, { altinnResource }).organisations).toEqual([]);
  });
});

describe('levels of assurance', () => {
  test.each<[string | null, string[], boolean]>([
    ['idporten-loa-substantial', ['idporten-loa-substantial'], true],
    ['idporten-loa-high', ['idporten-loa-substantial'], true],
    ['idporten-loa-low', ['idporten-loa-substantial'], false],
    ['idporten-loa-substantial', ['idporten-loa-substantial', 'idporten-loa-high'], true],
    ['high', ['substantial'], true],
    ['high', ['idporten-loa-low'], false],
    ['Level4', ['idporten-loa-low'], false],
    [null, ['idporten-loa-low'], false],
    [null, [], true],
  ])('%s for %j: %s', (acr, asked, enough) => {
    expect(reachesLevel(acr, asked)).toBe(enough);
  });
});
