import { copyDatabase, type TestDatabase } from '@concentric/chassis/database/test-database'
import { Database } from '@concentric/chassis/scope'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { oncePerBuild } from './once-per-build.ts'
import { testPrefix as prefix } from './testing/house.ts'

let copy: TestDatabase
let database: Database
beforeAll(async () => {
  copy = await copyDatabase()
  database = new Database(copy.url, prefix, 1)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})
afterAll(async () => {
  await database.close()
  await copy.drop()
})

/** How often it was sown by so many starts of a build. */
async function sown(starts: number, build?: string, ownerUrl?: string): Promise<number> {
  vi.stubGlobal('BUILT_FROM', build)
  if (build === undefined) vi.unstubAllGlobals()
  let times = 0
  for (let start = 0; start < starts; start += 1)
    await oncePerBuild({ ownerUrl, prefix }, database, {
      key: 'sown',
      day: new Date(),
      run: async () => {
        times += 1
      },
    })
  return times
}

it('sows once, and again for another build or another day', async () => {
  expect(await sown(3, 'first', copy.ownerUrl)).toBe(1)
  expect(await sown(2, 'second', copy.ownerUrl)).toBe(1)
  vi.useFakeTimers({ now: Date.now() + 86_400_000, toFake: ['Date'] })
  expect(await sown(2, 'second', copy.ownerUrl)).toBe(1)
})

it('sows at every start where nobody can keep that it has, or knows the build', async () => {
  expect(await sown(2, 'third')).toBe(2)
  expect(await sown(2, undefined, copy.ownerUrl)).toBe(2)
})

it('sows again after a sowing that failed', async () => {
  vi.stubGlobal('BUILT_FROM', 'fourth')
  const sow = vi.fn().mockRejectedValueOnce(new Error('interrupted'))
  const start = () => oncePerBuild({ ownerUrl: copy.ownerUrl, prefix }, database, { key: 'sown', run: sow })
  await expect(start()).rejects.toThrow('interrupted')
  await start()
  await start()
  expect(sow).toHaveBeenCalledTimes(2)
})
