import { connected } from '@concentric/chassis/database/connection'
import { dayFrom } from '@concentric/chassis/seed'
import { afterAll, beforeAll, expect } from 'vitest'
import { type OpenTestHouse, start } from './house.ts'

export type State = {
  scopeId: string
  status: string
  since: string | null
  evidenceCount: number
  exemption: string | null
  evidence: { id: string; type: string; label: string }[]
}

const today = new Date()

/** The day so many days from today. */
export const day = (days: number) => dayFrom(today, days)

/** A house for the tests of a file, what the rules of a subgraph say in it, and the ways to break them. */
export function ruleHouse(subgraph: 'organisations' | 'volunteering') {
  let house: OpenTestHouse
  const states = async (args: string, account = 'district') => {
    const { data, errors } = await house.ask(
      account,
      `{ page: ${subgraph}RuleStates(${args}, perPage: 200) { total counts { rule status count }
        items { scopeId status since evidenceCount exemption evidence { id type label } } } }`,
    )
    expect(errors).toBeUndefined()
    return data.page as { total: number; items: State[]; counts: { rule: string; status: string; count: number }[] }
  }
  const stateOf = async (rule: string, id: string, more = '', account = 'district') =>
    (await states(`rule: "${rule}", scopeId: "${id}"${more}`, account)).items.find(({ scopeId }) => scopeId === id)
  const made = async (type: string, input: object): Promise<string> => {
    const { data, errors } = await house.ask(
      'district',
      `mutation ($input: ${type}Draft!) { made: create${type}(input: $input) { id } }`,
      { input },
    )
    expect(errors).toBeUndefined()
    return data.made.id
  }
  const changed = async (type: string, id: string, input: object) => {
    const { errors } = await house.ask(
      'district',
      `mutation ($ids: [ID!]!, $input: ${type}Patch!) { update${type}s(ids: $ids, input: $input) }`,
      { ids: [id], input },
    )
    expect(errors).toBeUndefined()
  }
  const archived = async (types: string, ...ids: string[]) => {
    const { errors } = await house.ask('district', `mutation ($ids: [ID!]!) { delete${types}(ids: $ids) }`, { ids })
    expect(errors).toBeUndefined()
  }
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())
  const ask: typeof house.ask = (...asked) => house.ask(...asked)
  return {
    house: () => house,
    ask,
    states,
    stateOf,
    made,
    changed,
    archived,
    sent: () => house.sent.data,
    /** What no act does: the owner of the database writes past every rule. */
    forced: (statement: string, ...values: unknown[]) =>
      connected(house.ownerUrl, async (client) => {
        expect((await client.query(statement, values)).rowCount).toBeGreaterThan(0)
      }),
  }
}
