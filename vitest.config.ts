import { defineConfig } from 'vitest/config';

/** No test changes a module for another: what a worker has loaded serves every file it runs. Loading was a third of the work. */
const node = { environment: 'node', restoreMocks: true, isolate: false } as const;

export default defineConfig({
  test: {
    reporters: ['default'],
    // Two cores: one worker drives, Postgres or the browser uses the other.
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...node,
          name: 'unit',
          include: [
            'packages/**/*.test.ts',
            'apps/**/*.rules.test.ts',
            'apps/web/src/**/*.test.ts',
            'tests/architecture/**/*.test.ts',
            'tests/golden/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**'],
          // Only against a test that hangs: some try thousands of cases, and a busy machine is no fault of theirs.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...node,
          name: 'api',
          include: [
            'apps/api/**/*.test.ts',
            'tests/access/**/*.test.ts',
            'tests/fairness/**/*.test.ts',
            'tests/resilience/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/*.rules.test.ts'],
          globalSetup: 'apps/api/test/database.setup.ts',
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          ...node,
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: 'apps/api/test/database.setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
