import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, openArena } from '../../../test/arena.ts';
import { hasMailbox } from './system.rules.ts';

let arena: Arena;
beforeAll(async () => {
  arena = await openArena();
});
afterAll(() => arena.close());

describe('signs of life', () => {
  it('the process answers, and can serve', async () => {
    expect((await arena.call(arena.visitor, 'GET /api/health/live')).body).toEqual({ status: 'live' });
    expect((await arena.call(arena.visitor, 'GET /api/health/ready')).body).toEqual({ status: 'ready' });
  });
});

describe('the mailbox of a local installation', () => {
  it('shows letters that were sent, newest first, and one whole', async () => {
    const letter = (key: string) => ({ to: 'a@b.example', key, subject: `Om ${key}`, text: `Tekst ${key}`, html: '<p></p>' });
    await arena.deps.mailer.send(letter('first'));
    await arena.deps.mailer.send(letter('second'));
    const { body } = await arena.call(arena.visitor, 'GET /api/mailbox');
    expect(body.map(({ subject }) => subject)).toEqual(['Om second', 'Om first']);
    const one = await arena.call(arena.visitor, 'GET /api/mailbox/:id', { params: { id: body[0]?.id ?? '' } });
    expect(one.body).toMatchObject({ to: 'a@b.example', text: 'Tekst second' });
    const missing = { id: '00000000-0000-7000-8000-000000000000' };
    expect((await arena.call(arena.visitor, 'GET /api/mailbox/:id', { params: missing })).code).toBe('not_found');
  });

  it('does not exist where letters really go out', async () => {
    const real = await openArena({ env: { SMTP_URL: 'smtp://localhost:2525' } });
    expect((await real.call(real.visitor, 'GET /api/mailbox')).code).toBe('not_found');
    await real.close();
    const issuer = { issuerUrl: 'https://login.example', clientId: 'arena' };
    const oidc = { idporten: issuer, ansattporten: issuer, entra: issuer };
    expect(hasMailbox({ production: false, oidc: null, smtpUrl: null })).toBe(true);
    expect(hasMailbox({ production: true, oidc: null, smtpUrl: null })).toBe(false);
    expect(hasMailbox({ production: false, oidc, smtpUrl: null })).toBe(false);
    expect(hasMailbox({ production: false, oidc: null, smtpUrl: 'smtp://localhost' })).toBe(false);
  });
});
