import type { Config } from '../../config.ts';
import type { IssuerName } from './identity.ts';
import { isLoopback } from './loopback.ts';
import type { IssuerConfig } from './oidc-client.ts';

/** The real issuers as configured. Throws a plain Error when they are not. */
export function issuerConfigs(config: Config): Record<IssuerName, IssuerConfig> {
  const { oidc } = config;
  if (oidc === null) throw new Error('no issuers are configured');
  const client = (issuer: IssuerName) => ({
    ...oidc[issuer],
    redirectUri: `${config.publicUrl}/api/login/${issuer}/callback`,
    ...(isLoopback(oidc[issuer].issuerUrl) ? { allowInsecure: true } : {}),
  });
  return {
    // Without "profile": that scope brings the national identity number, which we never ask for.
    idporten: { ...client('idporten'), scopes: ['openid'], acrValues: ['idporten-loa-substantial'] },
    ansattporten: {
      ...client('ansattporten'),
      scopes: ['openid', 'profile'],
      altinnResource: 'urn:altinn:resource:arena-innlandet',
    },
    entra: {
      ...client('entra'),
      scopes: ['openid', 'profile', 'email'],
      ...(config.entraTenantId === null ? {} : { tenantId: config.entraTenantId }),
    },
  };
}
