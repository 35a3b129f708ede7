/** One throwaway Postgres for a whole test run, with a migrated template that every test copies. */
import type { TestProject } from 'vitest/node';
import { migrate } from '../src/db/migrate.ts';
import { createTemplate, startTestPostgres } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    serverUrl: string;
  }
}

export const templateName = 'arena_template';

export default async function setup(project: TestProject) {
  const server = await startTestPostgres();
  await createTemplate(server.url, templateName, migrate);
  project.provide('serverUrl', server.url);
  return () => server.stop();
}
