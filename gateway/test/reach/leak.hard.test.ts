import { plantSkipping, plantSticking } from '@concentric/chassis/batch/planted'
import { afterEach, describe, expect, it } from 'vitest'
import { type OpenTestHouse, start } from '../../src/testing/house.ts'
import { hammer } from './hammer.ts'

let house: OpenTestHouse
let takeOut = () => {}
afterEach(async () => {
  takeOut()
  takeOut = () => {}
  await house.close()
})

describe.each(['batch', 'transaction'] as const)('the connections under changing scopes, by %s', (way) => {
  it('show no wrong row and keep no scope over 30,000 requests with faults', async () => {
    house = await start(way)
    const outcome = await hammer(house, 30_000)
    console.log(`leak test, ${way}:`, JSON.stringify(outcome))
    expect(outcome).toMatchObject({ requests: expect.any(Number), wrong: 0, sticky: 0 })
    expect(outcome.requests).toBeGreaterThanOrEqual(30_000)
    expect(outcome.rows).toBeGreaterThan(100_000)
    expect(outcome.failed).toBeGreaterThan(1_000)
    expect(outcome.killed).toBeGreaterThan(10)
  })

  it('would show a scope set for the session', async () => {
    takeOut = plantSticking()
    house = await start(way)
    expect((await hammer(house, 1_000)).sticky).toBeGreaterThan(0)
  })

  it('would show a scope that was skipped', async () => {
    takeOut = plantSkipping()
    house = await start(way)
    expect((await hammer(house, 3_000)).wrong).toBeGreaterThan(0)
  })
})
