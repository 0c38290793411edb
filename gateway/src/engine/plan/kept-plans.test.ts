import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { supergraph } from '../fixture/started.ts'
import { KeptPlans } from './kept-plans.ts'
import { Planner } from './planner.ts'

const root = mkdtempSync(join(tmpdir(), 'concentric-plans-'))
afterAll(() => rmSync(root, { recursive: true }))

const QUESTION = '{ communities { items { name } } }'
const filesOf = () =>
  readdirSync(root).flatMap((folder) => readdirSync(join(root, folder)).map((name) => [folder, name]))

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
  for (const [folder, name] of filesOf()) writeFileSync(join(root, folder!, name!), '{')
  expect(new Planner(supergraph, [], new KeptPlans(root, 'first')).plan(QUESTION, 0)).toEqual(made)
  expect(new Planner(supergraph, [], new KeptPlans(root, 'second')).plan(QUESTION, 0)).toEqual(made)
  await vi.waitFor(() => expect(filesOf()).toHaveLength(1))
})

it('are done without where nothing can be written', () => {
  expect(new Planner(supergraph, [], new KeptPlans('/dev/null/plans', 'first')).plan(QUESTION, 0)).toBeDefined()
})
