import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { filesOf, manifestOf, overdrawn } from './loads.ts'

const built = resolve(import.meta.dirname, '../dist')
const manifest = manifestOf(built)

const subgraphs = ['governance', 'buildings', 'organisations', 'volunteering']
const parts = subgraphs.map((name) => `src/generated/${name}.ts`)
const list = ['index.html', 'src/resource/list-page.tsx']

// An entity more adds its name to the first load; its pages, fields, rules and words belong to its subgraph's parts.
it.each<[what: string, names: string[], budget: number]>([
  ['The console with its first page', ['index.html', 'src/dashboard/dashboard.tsx'], 310],
  ...subgraphs.map((name): [string, string[], number] => [
    `The console with its first list, of ${name}`,
    [...list, `src/generated/${name}.ts`, `src/${name}/pages.ts`],
    380,
  ]),
  ['The portal with a volunteer’s first page', ['portal.html', 'src/portal/volunteer/activities.tsx'], 80],
  ['The portal with a unit’s first page', ['portal.html', 'src/portal/unit/matches.tsx'], 80],
  ['The page that verifies certificates', ['verify.html'], 80],
])('%s keeps within its budget', (what, names, budget) => {
  expect(overdrawn(what, built, filesOf(manifest, names), budget)).toBeUndefined()
})

it('loads with a list the labels of no subgraph but its own', () => {
  const first = filesOf(manifest, [...list, 'src/dashboard/dashboard.tsx'])
  for (const part of parts) expect(first).not.toContain(manifest[part]?.file)
  for (const part of parts)
    expect([...filesOf(manifest, [part])].filter((file) => !first.has(file))).toEqual([manifest[part]?.file])
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
