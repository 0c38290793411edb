import { connected } from '@concentric/chassis/database/connection'
import { type Bound } from '@concentric/chassis/scope'
import { type Client } from 'pg'
import { type OpenTestHouse, testPrefix } from '../../src/testing/house.ts'

type Node = { 'Node Type': string; 'Relation Name'?: string; 'Index Name'?: string; Plans?: Node[] }
type Explained = Node & { 'Shared Hit Blocks': number; 'Shared Read Blocks': number }

/** How a statement reads a table as an account: the kinds of nodes, the indexes, and how many blocks in all. */
export type Reading = { kinds: string[]; indexes: string[]; blocks: number }

const below = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(below)]

/** Runs a statement as an account would, planned for its values or, `generic`, for any, and tells how. */
export async function reading(
  house: OpenTestHouse,
  account: string,
  { text, values }: Bound,
  generic = false,
): Promise<Reading> {
  return connectedAs(house, account, async (client) => {
    await client.query(`set local plan_cache_mode = ${generic ? 'force_generic_plan' : 'force_custom_plan'}`)
    // what is explained directly is planned for its values, whatever the mode
    await client.query(`prepare asked as ${text}`)
    const given = values.length ? `(${values.map((value) => client.escapeLiteral(String(value))).join()})` : ''
    const { rows } = await client.query(`explain (analyze, buffers, format json) execute asked${given}`)
    const plan = rows[0]['QUERY PLAN'][0].Plan as Explained
    const nodes = below(plan)
    return {
      kinds: nodes.filter((node) => node['Relation Name'] === 'volunteer').map((node) => node['Node Type']),
      indexes: nodes.flatMap((node) => node['Index Name'] ?? []),
      blocks: plan['Shared Hit Blocks'] + plan['Shared Read Blocks'],
    }
  })
}

/** How often a statement was planned for its own values alone when an account ran it ten times on one connection. */
export async function timesPlanned(house: OpenTestHouse, account: string, { text, values }: Bound): Promise<number> {
  return connectedAs(house, account, async (client) => {
    for (let time = 1; time <= 10; time++) await client.query({ name: 'asked', text, values: [...values] })
    const { rows } = await client.query(`select custom_plans::int from pg_prepared_statements where name = 'asked'`)
    return rows[0].custom_plans
  })
}

/** Works in a transaction with the rights of an account. */
async function connectedAs<T>(house: OpenTestHouse, account: string, work: (client: Client) => Promise<T>): Promise<T> {
  const { level, placeId } = await house.actorNamed(account)
  return connected(house.ownerUrl, async (client) => {
    await client.query('begin')
    await client.query(`select set_config('app.id', $1, true), set_config('role', $2, true)`, [
      placeId,
      `${testPrefix}_${level}`,
    ])
    return await work(client)
  })
}
