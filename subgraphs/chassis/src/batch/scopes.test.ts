import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { alternate } from './alternate.ts'
import { plantSkipping, plantSticking } from './planted.ts'
import { remainingOn } from './remaining.ts'
import { type Trial, trial } from './trial.ts'

let tried: Trial
let takeOut = () => {}
beforeAll(async () => {
  tried = await trial()
})
afterEach(() => takeOut())
afterAll(() => tried.drop())

const nobody = () => new Set([`${tried.prefix}_login `])

describe('scopes that change with every call', () => {
  it.each([
    ['batch', 1, 1],
    ['batch', 1, 16],
    ['batch', 5, 48],
    ['transaction', 5, 48],
  ] as const)('are right and do not stay, by %s, over %i connections, %i at once', async (way, size, atOnce) => {
    const database = tried.open(size, way)
    expect(await alternate(tried, database, 1_000, atOnce)).toEqual({ wrong: [], failed: 20 })
    expect(new Set(await remainingOn(database))).toEqual(nobody())
    await database.close()
  })

  const each = [
    ['batch', 1],
    ['batch', 5],
    ['transaction', 5],
  ] as const
  it.each(each)('would be seen to stay, by %s, over %i connections', async (way, size) => {
    takeOut = plantSticking()
    const database = tried.open(size, way)
    await alternate(tried, database, 500, 16)
    expect(new Set(await remainingOn(database))).not.toEqual(nobody())
    await database.close()
  })

  it.each(each)('would be seen to be those of others, by %s, over %i connections', async (way, size) => {
    takeOut = plantSkipping()
    const database = tried.open(size, way)
    expect((await alternate(tried, database, 500, 16)).wrong.length).toBeGreaterThan(0)
    await database.close()
  })
})
