import { type EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type OpenTestHouse, start } from '../../src/testing/house.ts'
import { hammer } from './hammer.ts'

let house: OpenTestHouse
beforeEach(async () => {
  house = await start()
})
afterEach(() => house.close())

type Query = { name?: string; text?: string }
type Client = { query(query: Query | string): Promise<unknown> }

/** Changes what every connection sends to set its scope; a fault nobody should be able to make unseen. */
function plant(scopeOf: (query: Query) => Query): void {
  const pool = Reflect.get(house.database, 'pool') as EventEmitter
  pool.on('connect', (client: Client) => {
    const query = client.query.bind(client)
    client.query = (asked) => query(typeof asked === 'object' && asked.name === 'scope' ? scopeOf(asked) : asked)
  })
}

describe('the pool under changing scopes', () => {
  it('shows no wrong row and keeps no scope over 30,000 requests with faults', async () => {
    const outcome = await hammer(house, 30_000)
    console.log('leak test:', JSON.stringify(outcome))
    expect(outcome).toMatchObject({ requests: expect.any(Number), wrong: 0, sticky: 0 })
    expect(outcome.requests).toBeGreaterThanOrEqual(30_000)
    expect(outcome.rows).toBeGreaterThan(100_000)
    expect(outcome.failed).toBeGreaterThan(1_000)
    expect(outcome.killed).toBeGreaterThan(10)
  })

  it('would see a scope set for the session', async () => {
    plant((query) => ({ ...query, text: query.text!.replaceAll(', true)', ', false)') }))
    expect((await hammer(house, 1_000)).sticky).toBeGreaterThan(0)
  })

  it('would see a scope that was skipped', async () => {
    let asked = 0
    plant((query) => {
      asked += 1
      // the same values, and none of them set
      const unset = query.text!.replace(/set_config\([^,]+, (\$\d), true\)/g, '$1::text')
      if (asked % 5 === 0) return { ...query, name: undefined, text: unset }
      return { ...query, text: query.text!.replaceAll(', true)', ', false)') }
    })
    expect((await hammer(house, 3_000)).wrong).toBeGreaterThan(0)
  })
})
