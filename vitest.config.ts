import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // two copies of graphql in one process refuse each other's schemas
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    globalSetup: [resolve(import.meta.dirname, 'gateway/src/testing/global-setup.ts')],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // a machine at work needs longer than the second vitest gives; what sleeps in the database sleeps four
    expect: { poll: { timeout: 3_000 } },
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['subgraphs/**/*.test.ts', 'gateway/**/*.test.ts'],
          // the long ones run by themselves: vitest.hard.config.ts
          exclude: ['**/node_modules/**', '**/*.hard.test.ts', '**/*.{alone,process}.test.ts'],
          // what one file loads serves the next: loading it anew took longer than the tests
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'console',
          root: resolve(import.meta.dirname, 'admin'),
          include: ['src/**/*.test.ts'],
          // what pages wait for stands ready for the tests of their parts
          setupFiles: [resolve(import.meta.dirname, 'admin/test/every-label.ts')],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          // these change what others would share: modules, or programs that end with their file
          include: ['gateway/**/*.{alone,process}.test.ts'],
        },
      },
    ],
  },
})
