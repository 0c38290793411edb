import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alternate } from './alternate.ts'
import { remainingOn } from './remaining.ts'
import { type Trial, trial } from './trial.ts'

let tried: Trial
beforeAll(async () => {
  tried = await trial()
})
afterAll(() => tried.drop())

describe('scopes that change with every call', () => {
  it.each([
    ['batch', 1, 1],
    ['batch', 1, 16],
    ['batch', 5, 48],
    ['batch', 10, 64],
    ['transaction', 10, 64],
  ] as const)('are right 20,000 times, by %s, over %i connections, %i at once', async (way, size, atOnce) => {
    const database = tried.open(size, way)
    expect(await alternate(tried, database, 20_000, atOnce)).toEqual({ wrong: [], failed: 400 })
    expect(new Set(await remainingOn(database))).toEqual(new Set([`${tried.prefix}_login `]))
    await database.close()
  })
})
