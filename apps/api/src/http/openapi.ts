/** OpenAPI 3.1 at /api/openapi.json, made from the registered routes and so from the contract; readable at /api/docs. */
import { PushedOpportunity } from '@arena/contract/pushes';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { machineAccesses } from './machines.ts';

export async function registerOpenApi(app: FastifyInstance, config: Config): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Arena Innlandet',
        version: '0.1.0',
        description:
          'The meeting place between working life in Innlandet and the people who stand outside it. Errors are codes; see each operation.',
      },
      servers: [{ url: config.publicUrl }],
      components: {
        schemas: { PushedOpportunity: PushedOpportunity as object },
        securitySchemes: {
          machine: {
            type: 'http',
            scheme: 'bearer',
            bearerFormat: 'JWT',
            description:
              'A token from Maskinporten, used once and at most 120 seconds old. `consumer.ID` decides which organisation it speaks for.',
          },
        },
      },
    },
    // Only what the contract names; pages, files and the local issuer are not part of the API.
    transform: ({ schema, url, route }) => {
      const access = route.config?.access;
      const security = access !== undefined && machineAccesses.has(access) ? { security: [{ machine: [] }] } : {};
      return { schema: { ...schema, ...security, hide: access === undefined }, url };
    },
  });
  await app.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: true });
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
}
