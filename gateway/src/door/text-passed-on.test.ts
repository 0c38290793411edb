import { type Request } from '@concentric/chassis/executable'
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenTestHouse, start } from '../testing/house.ts'
import { type Graph, openGraph } from './graph.ts'

let house: OpenTestHouse
let graph: Graph
let request: Request
beforeAll(async () => {
  house = await start()
  graph = await openGraph({ engine: house.engine, introspection: true, explains: true, ratePerMinute: 0 })
  request = { id: 'test', actor: await house.actorNamed('district'), language: 'en' }
})
afterAll(async () => {
  await graph.stop()
  await house.close()
})

const page = `query ($perPage: Int!) {
  volunteers(perPage: $perPage, sort: [{ field: CREATED_AT, direction: DESC }]) {
    total items { id number displayName joinedOn homeStationId createdAt version sample __typename }
  }
}`
const acrossThree = `{ communities(perPage: 25) { items { name
  socialOrganisations(perPage: 10) { items { name activities(perPage: 3) { items { name startsAt } } } } } } }`

/** What one warm request answers, and the statements it takes. */
async function warm(query: string, variables = {}) {
  const ask = (isExplained = false) => graph.run({ query, variables, isExplained }, request)
  const first = await ask()
  const before = { ...house.sent }
  const { status, text, outcome } = await ask()
  const { data, scope } = house.sent
  expect([status, outcome]).toEqual([200, 'ok'])
  expect(JSON.parse(text)).toEqual(JSON.parse(first.text))
  return { text, explained: (await ask(true)).text, sent: { data: data - before.data, scope: scope - before.scope } }
}

describe('the answer of the only subgraph concerned', () => {
  it('reaches the client as Postgres wrote it, by one statement', async () => {
    const { text } = await house.executables.get('volunteering')!.prepare(parse(page))({ perPage: 25 }, request)
    const found = await warm(page, { perPage: 25 })
    expect(found.text).toBe(`{"data":${text}}`)
    expect(found.sent).toEqual({ data: 1, scope: 1 })
    expect(JSON.parse(found.text).data.volunteers.items).toHaveLength(25)
  })

  it('stays as it is where its plan is asked for, and beside errors', async () => {
    const { text, explained } = await warm(page, { perPage: 1 })
    expect(JSON.parse(text).data.volunteers.items).toHaveLength(1)
    expect(explained.startsWith(`${text.slice(0, -1)},"extensions":{"plan":{`)).toBe(true)
    const two = '{ volunteers(perPage: 1) { items { id } } teams(perPage: 0) { total } }'
    await graph.run({ query: two, variables: {} }, request)
    const answer = await graph.run({ query: two, variables: {} }, request)
    const { errors, data } = JSON.parse(answer.text)
    expect([answer.outcome, errors.length, errors[0].path]).toEqual(['BAD_USER_INPUT', 1, ['teams']])
    expect(data).toEqual({ volunteers: { items: [{ id: expect.any(String) }] }, teams: null })
  })
})

describe('an answer of three subgraphs', () => {
  it('takes as many statements as its plan has fetches', async () => {
    expect((await warm(acrossThree)).sent).toEqual({ data: 3, scope: 3 })
  })
})
