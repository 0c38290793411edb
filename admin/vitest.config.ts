import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The console in a real browser, against the whole product: its own server, its own data. */
export default defineConfig({
  root: here('.'),
  test: {
    name: 'browser',
    include: ['src/**/*.test.ts', 'test/*.test.ts'],
    // the long ones run by themselves: vitest.hard.config.ts
    exclude: ['**/node_modules/**', '**/*.hard.test.ts'],
    setupFiles: [here('test/every-label.ts')],
    globalSetup: [here('test/start-product.ts')],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    fileParallelism: false,
  },
})
