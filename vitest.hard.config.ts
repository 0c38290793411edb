import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/** The long tests: every role, every fault, many requests. */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    name: 'hard',
    globalSetup: [resolve(import.meta.dirname, 'gateway/src/testing/global-setup.ts')],
    include: ['subgraphs/**/*.hard.test.ts', 'gateway/**/*.hard.test.ts'],
    testTimeout: 240_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
  },
})
