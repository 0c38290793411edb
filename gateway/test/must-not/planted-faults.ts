import { connected } from '@concentric/chassis/database/connection'
import { testPrefix } from '../../src/testing/house.ts'

/** A fault of the database, planted while `work` runs. */
export type Fault = <Result>(ownerUrl: string, work: () => Promise<Result>) => Promise<Result>

const outsiders = ['unit', 'organisation'].map((level) => `"${testPrefix}_${level}"`).join()

const planted =
  (breaks: (run: (sql: string) => Promise<{ rows: { text: string }[] }>) => Promise<string>): Fault =>
  async (ownerUrl, work) => {
    const mends = await connected(ownerUrl, (client) => breaks((sql) => client.query(sql)))
    try {
      return await work()
    } finally {
      await connected(ownerUrl, (client) => client.query(mends))
    }
  }

/** Units and organisations read every row of a table. */
export const readsAllOf = (table: string): Fault =>
  planted(async (run) => {
    await run(`create policy planted on ${table} for select to ${outsiders} using (true)`)
    return `drop policy planted on ${table}`
  })

/** Units and organisations add rows to a table, wherever they lie. */
export const addsTo = (table: string): Fault =>
  planted(async (run) => {
    await run(`create policy planted on ${table} for insert to ${outsiders} with check (true)`)
    await run(`grant insert on ${table} to ${outsiders}`)
    return `drop policy planted on ${table}; revoke insert on ${table} from ${outsiders}`
  })

/** Everybody is in charge of every place. */
export const inChargeOfAll: Fault = planted(async (run) => {
  const { rows } = await run(`select pg_get_functiondef('app.in_charge'::regproc) as text`)
  await run(
    'create or replace function app.in_charge(street_id uuid, community_id uuid) returns boolean language sql stable parallel safe return true',
  )
  return rows[0]!.text
})
