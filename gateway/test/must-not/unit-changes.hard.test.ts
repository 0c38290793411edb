import { randomUUID } from 'node:crypto'
import { connected } from '@concentric/chassis/database/connection'
import { getNamedType, isLeafType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { testPrefix } from '../../src/testing/house.ts'
import { expected } from '../reach/expected.ts'
import { exampleArguments } from './example-arguments.ts'
import { houseWithDoor, type Outsider, outsiders, own, schema } from './outsiders.ts'
import { addsTo } from './planted-faults.ts'

const mutations = Object.values(schema.getMutationType()!.getFields())
const opened = houseWithDoor()

describe('A partner unit and a social organisation must not change', () => {
  const outside = `exists (select from unnest(roles) role where role in ('${testPrefix}_unit', '${testPrefix}_organisation'))`

  it('a table but the few that hold what is theirs', async () => {
    const writable = () =>
      connected(opened.house.ownerUrl, async (client) => {
        const { rows: found } = await client.query(
          `select distinct schemaname || '.' || tablename as name from pg_policies where ${outside} and cmd in ('INSERT', 'UPDATE', 'DELETE', 'ALL') order by 1`,
        )
        return found.map(({ name }) => name)
      })
    const theirs = [
      'bid',
      'need',
      'partner_unit',
      'service_offer',
      'shared_resource',
      'social_organisation',
      'unit_contact',
    ]
    expect(await writable()).toEqual(['buildings.room_window', ...theirs.map((table) => `organisations.${table}`)])
    expect(await addsTo('volunteering.service_station')(opened.house.ownerUrl, writable)).toContain(
      'volunteering.service_station',
    )
  })

  it.each(outsiders)(
    'a row that is not theirs, by any of the acts of the graph: %s',
    async (account) => {
      expect(await written(account)).toEqual([])
      const caught = await addsTo('organisations.common_goal')(opened.house.ownerUrl, () =>
        written(account, /^createCommonGoal$/),
      )
      expect(caught).toEqual(['createCommonGoal', 'organisations.common_goal'])
    },
    240_000,
  )

  // what a unit says of itself: goods it will bring, a group it will bring, a room it offers and the calendar of its rooms; and everybody tells of his exports, asks for what is kept of him, and is told that a link he made up is none; a key is one's own
  const ofEverybody = [
    'pledgeGoods',
    'signUpGroup',
    'offerRoom',
    'makeRoomFeed',
    'closeRoomFeed',
    'recordExport',
    'exportMyData',
    'answerConfirmationLink',
    'makeAccessKey',
    'renewAccessKey',
    'replaceAccessKey',
    'withdrawAccessKey',
  ]

  /** The mutations that answered, and the tables the trail says this account has written to. */
  async function written(account: Outsider, named = /./): Promise<string[]> {
    const { accountId } = await opened.house.actorNamed(account)
    const known = await strangers()
    // signing in is an entry of its own
    await opened.ask(account, { query: '{ viewer { id } }' })
    const before = await trailOf(accountId)
    const answered: string[] = []
    for (const field of mutations.filter(({ name }) => named.test(name) && !ofEverybody.includes(name))) {
      const given = exampleArguments(field, schema, { known: (type) => known.get(type), newKey: randomUUID })
      const variables = field.args.filter(({ name }) => name in given)
      const query = variables.length
        ? `mutation (${variables.map(({ name, type }) => `$${name}: ${type}`).join(', ')}) { done: ${field.name}(${variables.map(({ name }) => `${name}: $${name}`).join(', ')}) ${selectionOf(field.name)} }`
        : `mutation { done: ${field.name} ${selectionOf(field.name)} }`
      const { data, errors } = await opened.ask(account, { query }, given)
      if (!data && !errors) throw new Error(`No answer to ${query}`)
      const isDone = field.name.startsWith('import')
        ? data?.done?.some(({ outcome }: { outcome: string }) => outcome !== 'REFUSED')
        : data?.done
      if (isDone) answered.push(field.name)
    }
    return [...answered, ...(await trailOf(accountId)).slice(before.length)]
  }

  const selectionOf = (mutation: string) => {
    const type = getNamedType(schema.getMutationType()!.getFields()[mutation]!.type)
    if (isLeafType(type)) return ''
    return mutation.startsWith('import') ? '{ outcome }' : '{ __typename }'
  }

  /** A row of each type that is neither the unit's nor the organisation's. */
  async function strangers() {
    const found = new Map<string, { id: string; version: number }>()
    await connected(opened.house.ownerUrl, async (client) => {
      for (const [type, { table }] of Object.entries(expected)) {
        const { rows: some } = await client.query(
          `select id, (r ->> 'version')::int as version from (select id, to_jsonb(t) as r from ${table} t) t
            where id not in ($1, $2) and r ->> 'unit_id' is distinct from $1::text and r ->> 'organisation_id' is distinct from $2::text order by id limit 1`,
          [own.unit, own.organisation],
        )
        if (some[0]) found.set(type, some[0])
      }
    })
    return found
  }

  /** The tables an account has written to, each time, the latest last. */
  const trailOf = (accountId: string) =>
    connected(opened.house.ownerUrl, async (client) => {
      const entries = ['governance', 'buildings', 'organisations', 'volunteering'].map(
        (name) => `select at, '${name}.' || table_name as name from ${name}.audit_entry where account_id = $1`,
      )
      const { rows: found } = await client.query(`${entries.join(' union all ')} order by 1`, [accountId])
      return found.map(({ name }) => name as string)
    })
})
