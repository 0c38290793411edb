import { buildSubgraphSchema } from '@apollo/subgraph'
import { type Executable } from '@concentric/chassis/executable'
import { execute, parse } from 'graphql'
import { expect, it } from 'vitest'
import { compose } from '../compose.ts'
import { Engine } from './engine.ts'
import { request } from './fixture/started.ts'
import { drawAmong } from './plan/override-share.ts'

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@override"])`
const old = `${link} type Query { station: Station } type Station @key(fields: "id") { id: ID! name: String hours: String }`
const taking = (label: string) => `${link} type Station @key(fields: "id") {
  id: ID! name: String @override(from: "old", label: "${label}") hours: String @override(from: "old", label: "percent(75)") }`

function subgraph(name: string, sdl: string): Executable {
  const schema = buildSubgraphSchema(parse(sdl))
  const station = { __typename: 'Station', id: 's1', name, hours: name }
  const entities = schema.getQueryType()?.getFields()._entities
  if (entities) entities.resolve = () => [station]
  return {
    name,
    schema,
    prepare: (document) => async (variableValues) => {
      const { data } = await execute({ schema, document, variableValues, rootValue: { station } })
      return JSON.parse(JSON.stringify({ data }))
    },
  }
}

/** Who answers for the name and the hours, for each of the shares that requests draw. */
async function owners(label: string, shares: readonly number[]) {
  const sdls = { old, new: taking(label) }
  const supergraph = compose(
    Object.entries(sdls).map(([name, sdl]) => ({ name, sdl, url: `http://127.0.0.1/${name}` })),
  )
  const executables = Object.entries(sdls).map(([name, sdl]): [string, Executable] => [name, subgraph(name, sdl)])
  const drawn = shares.values()
  const engine = new Engine(supergraph, new Map(executables), { drawShare: () => drawn.next().value ?? 0 })
  const answers: unknown[] = []
  for (const _ of shares) {
    const { data, text } = await engine.execute('{ station { name hours } }', undefined, {}, request)
    const answer = text === undefined ? data : JSON.parse(text).data
    answers.push(Object.values(Object(answer).station).join(' '))
  }
  return answers
}

it('takes a field from its new owner for the given share of requests', async () => {
  expect(await owners('percent(50)', [0, 49.99, 50, 74, 75, 99.99, 10])).toEqual([
    'new new',
    'new new',
    'old new',
    'old new',
    'old old',
    'old old',
    'new new',
  ])
})

it('takes it never for 0 percent and always for 100', async () => {
  expect(await owners('percent(0)', [0, 60, 99.99])).toEqual(['old new', 'old new', 'old old'])
  expect(await owners('percent(100)', [0, 60, 99.99])).toEqual(['new new', 'new new', 'new old'])
})

it('counts parts of a percent', async () => {
  expect(await owners('percent(2.01)', [2, 2.01, 3])).toEqual(['new new', 'old new', 'old new'])
})

it('leaves a field to its old owner where a label is not a percentage', async () => {
  expect(await owners('in_trial', [0, 99])).toEqual(['old new', 'old old'])
})

it('plans once for all requests that meet the same overrides', () => {
  const draws = [0, 10, 20, 24.9, 25, 60, 99].values()
  const draw = drawAmong([75, 25], () => draws.next().value ?? 0)
  expect(new Set(Array.from({ length: 7 }, draw)).size).toBe(3)
})
