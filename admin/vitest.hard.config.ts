import { defineConfig } from 'vitest/config'
import short from './vitest.config.ts'

/** The long ones in a browser: every page, whole days of work, and what rarely changes. */
export default defineConfig({
  ...short,
  test: { ...short.test, name: 'hard browser', include: ['test/*.hard.test.ts'], exclude: [], testTimeout: 240_000 },
})
