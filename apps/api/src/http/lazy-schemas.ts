/** Schemas are compiled when a route is first asked: all of them take a third of a second, and a start would wait for it. */
import { createRequire } from 'node:module';
import type { Ajv, ValidateFunction } from 'ajv';
import type { FastifyServerOptions } from 'fastify';
import type { FastifyValidationResult } from 'fastify/types/schema.js';

type Compilers = NonNullable<NonNullable<FastifyServerOptions['schemaController']>['compilersFactory']>;
type SerializerFactory = NonNullable<Compilers['buildSerializer']>;

/** Fastify's own compiler, found where Fastify finds it. */
const fromFastify = createRequire(createRequire(import.meta.url).resolve('fastify'));
const usualSerializers = (fromFastify('@fastify/fast-json-stringify-compiler') as () => SerializerFactory)();

export const lazySerializers: SerializerFactory = (schemas, options) => {
  const compile = usualSerializers(schemas, options);
  return (route) => {
    let serialize: ReturnType<typeof compile> | undefined;
    return (data) => {
      serialize ??= compile(route);
      return serialize(data);
    };
  };
};

export function lazyValidator(ajv: Ajv, schema: object): FastifyValidationResult {
  let validate: ValidateFunction | undefined;
  const check: FastifyValidationResult = (data) => {
    validate ??= ajv.compile(schema);
    const fits = validate(data);
    check.errors = (validate.errors ?? null) as NonNullable<FastifyValidationResult['errors']> | null;
    return fits;
  };
  return check;
}
