import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { supergraph } from '../fixture/started.ts'
import { KeptPlans } from './kept-plans.ts'
import { Planner } from './planner.ts'

const root = mkdtempSync(join(tmpdir(), 'concentric-plans-'))
afterAll(() => rmSync(root, { recursive: true }))

const QUESTION = '{ communities { items { name } } }'
/** Without the drafts of plans still being written. */
const filesOf = () =>
  readdirSync(root).flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => !name.startsWith('.'))
      .map((name) => [folder, name]),
  )

it('are found by a program that comes back, which reads no supergraph for them', async () => {
  const plan = new Planner(supergraph, [], new KeptPlans(root, 'first')).plan(QUESTION, 0)
  expect(plan).toBeDefined()
  await vi.waitFor(() =>
    expect(filesOf()).toEqual([[expect.any(String), expect.stringMatching(/^[0-9a-f]{64}\.json$/)]]),
  )
  const [[folder, name]] = filesOf() as [[string, string]]
  const told = { ...plan, told: 'from disk' }
  writeFileSync(join(root, folder, name), JSON.stringify(told))
  expect(new Planner(supergraph, [], new KeptPlans(root, 'first')).plan(QUESTION, 0)).toEqual(told)
  expect(
    new Planner(supergraph, [], new KeptPlans(root, 'first')).plan('{ communities { items { id } } }', 0),
  ).not.toEqual(told)
})

it('are made anew where they are broken, and after a change', async () => {
  const made = new Planner(supergraph).plan(QUESTION, 0)
  await vi.waitFor(() => expect(filesOf()).toHaveLength(2))
  const paths = filesOf().map(([folder, name]) => join(root, folder!, name!))
  for (const path of paths) writeFileSync(path, '{')
  expect(new Planner(supergraph, [], new KeptPlans(root, 'first')).plan(QUESTION, 0)).toEqual(made)
  await vi.waitFor(() => {
    expect(paths.filter((path) => readFileSync(path, 'utf8') !== '{')).toHaveLength(1)
    expect(filesOf()).toHaveLength(2)
  })
  expect(new Planner(supergraph, [], new KeptPlans(root, 'second')).plan(QUESTION, 0)).toEqual(made)
  await vi.waitFor(() => expect(filesOf()).toHaveLength(1), 5_000)
})

it('are done without where nothing can be written', () => {
  expect(new Planner(supergraph, [], new KeptPlans('/dev/null/plans', 'first')).plan(QUESTION, 0)).toBeDefined()
})
