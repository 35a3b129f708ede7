import { describe, expect, test } from 'vitest';
import type { IssuerName } from './identity.ts';
import { type AllowList, type Role, rolesFor } from './roles.ts';

const allowList: AllowList = {
  administrators: [
    { issuer: 'entra', subject: 'boss' },
    { issuer: 'ansattporten', subject: 'owner' },
    { issuer: 'idporten', subject: 'misplaced' },
  ],
  caseworkerGroup: 'group-caseworkers',
  administratorGroup: 'group-administrators',
};

const cases: [string, IssuerName, string, string[], Role[]][] = [
  ['anyone from ID-porten is a seeker', 'idporten', 'someone', [], ['seeker']],
  ['ID-porten never opens a caseworker, whatever groups are claimed', 'idporten', 'someone', ['group-caseworkers'], ['seeker']],
  [
    'ID-porten never opens an administrator, even by mistake on the list',
    'idporten',
    'misplaced',
    ['group-administrators'],
    ['seeker'],
  ],
  ["an administrator's subject from another issuer is somebody else", 'idporten', 'boss', [], ['seeker']],
  ['anyone from Ansattporten is an employer, with or without organisations', 'ansattporten', 'someone', [], ['employer']],
  ['Ansattporten opens an administrator from the list', 'ansattporten', 'owner', [], ['employer', 'administrator']],
  ['Ansattporten never opens by group', 'ansattporten', 'someone', ['group-caseworkers', 'group-administrators'], ['employer']],
  ['Entra ID alone opens nothing', 'entra', 'someone', [], []],
  ['Entra ID opens a caseworker by group', 'entra', 'someone', ['other', 'group-caseworkers'], ['caseworker']],
  ['Entra ID opens an administrator from the list', 'entra', 'boss', [], ['administrator']],
  ['Entra ID opens an administrator by group', 'entra', 'someone', ['group-administrators'], ['administrator']],
  ['one person may hold both staff roles and chooses', 'entra', 'boss', ['group-caseworkers'], ['caseworker', 'administrator']],
  ["Ansattporten's administrator is nobody at Entra ID", 'entra', 'owner', [], []],
];

describe('roles for a login', () => {
  test.each(cases)('%s', (_sentence, issuer, subject, groups, expected) => {
    expect(rolesFor({ issuer, subject, groups }, allowList)).toEqual(expected);
  });

  test('a group that is not configured matches nobody', () => {
    expect(rolesFor({ issuer: 'entra', subject: 'someone', groups: [''] }, { administrators: [], caseworkerGroup: '' })).toEqual(
      [],
    );
  });
});
