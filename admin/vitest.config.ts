import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { productCount } from './test/start-product.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The console in a real browser, against the whole product: servers of its own, data of its own. */
export default defineConfig({
  root: here('.'),
  test: {
    name: 'browser',
    include: ['test/*.test.ts'],
    // the long ones run by themselves: vitest.hard.config.ts
    exclude: ['**/node_modules/**', '**/*.hard.test.ts'],
    globalSetup: [here('test/start-product.ts')],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    maxWorkers: process.env.CONSOLE_URL ? 1 : productCount,
    isolate: false,
  },
})
