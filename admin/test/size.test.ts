import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { filesOf, manifestOf, overdrawn } from './loads.ts'

const built = resolve(import.meta.dirname, '../dist')
const manifest = manifestOf(built)

it.each([
  ['The console with its first list', ['index.html', 'src/resource/list-page.tsx'], 380],
  ['The portal', ['portal.html'], 80],
  ['The page that verifies certificates', ['verify.html'], 80],
])('%s keeps within its budget', (what, names, budget) => {
  expect(overdrawn(what, built, filesOf(manifest, names), budget)).toBeUndefined()
})

const lazy = Object.entries(manifest).filter(([, { isDynamicEntry }]) => isDynamicEntry)

it('loads no part later that weighs more than 200 kB', () => {
  expect(lazy.length).toBeGreaterThan(5)
  const files = new Set(Object.values(manifest).map(({ file }) => file))
  const heavy = [...files]
    .filter((file) => /\.(?:js|css)$/.test(file))
    .map((file) => overdrawn(file, built, [file], 200))
  expect(heavy.filter((sentence) => sentence !== undefined)).toEqual([])
})

it('names what weighs most when a budget is overdrawn', () => {
  expect(overdrawn('The console', built, filesOf(manifest, ['index.html']), 100)).toMatch(
    /^The console weighs \d{3} kB of 100 kB allowed; the heaviest: assets\/.+ \d+ kB/,
  )
})
