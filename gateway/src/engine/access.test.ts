import { type Executable } from '@concentric/chassis/executable'
import { buildSchema, execute, print } from 'graphql'
import { beforeEach, expect, it } from 'vitest'
import { compose } from '../compose.ts'
import { Engine } from './engine.ts'
import { request } from './fixture/started.ts'

const body = `
type Query { need(id: ID!): Need needs: [Need!]! things: [Thing] ledger: Ledger }
type Mutation { close(id: ID!): Need @requiresScopes(scopes: [["write"]]) rename(id: ID!): Need }
interface Thing { id: ID! }
type Need implements Thing {
  id: ID!
  title: String
  phone: String @authenticated
  contact: String! @requiresScopes(scopes: [["clerk", "people"], ["district"]])
}
type Ledger implements Thing @authenticated { id: ID! hours: Int }
`
const imports = '["@authenticated", "@requiresScopes"]'
const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ${imports})\n${body}`
const supergraph = compose([{ name: 'needs', url: 'http://127.0.0.1/needs', sdl }])
const schema = buildSchema(body.replaceAll(/ @(authenticated|requiresScopes\(.*?\]\]\))/g, ''))

const need = { __typename: 'Need', id: 'n1', title: '示例', phone: '1', contact: '示例岗位' }
const ledger = { __typename: 'Ledger', id: 'l1', hours: 3 }
const rootValue = { need, needs: [need, need], things: [need, ledger], ledger, close: need, rename: need }

let sent: string[] = []
let scopes: readonly string[] | undefined
beforeEach(() => {
  sent = []
  scopes = undefined
})

const needs: Executable = {
  name: 'needs',
  schema,
  prepare: (document) => async (variableValues) => {
    sent.push(print(document).replace(/\s+/g, ' '))
    const { data, errors } = await execute({ schema, document, variableValues, rootValue })
    return JSON.parse(JSON.stringify({ data, errors }))
  },
}
const engine = new Engine(supergraph, new Map([['needs', needs]]), { scopesOf: () => scopes })

async function ask(text: string) {
  const { data, errors = [] } = await engine.execute(text, undefined, {}, request)
  return { data, refused: errors.map(({ path, extensions }) => [path?.join('.'), extensions?.code]) }
}

it('refuses to serve guarded parts where nobody says who asks', () => {
  expect(() => new Engine(supergraph, new Map([['needs', needs]]))).toThrow('@authenticated, @requiresScopes')
})

it('refuses to start where a protection is none it enforces', () => {
  const policy = supergraph.replace(
    'https://specs.apollo.dev/authenticated/v0.1',
    'https://specs.apollo.dev/policy/v0.1',
  )
  expect(() => new Engine(policy, new Map([['needs', needs]]), { scopesOf: () => [] })).toThrow('cannot enforce')
})

it('neither fetches nor shows a field to a stranger, and says where', async () => {
  expect(await ask('{ needs { id phone } }')).toEqual({
    data: {
      needs: [
        { id: 'n1', phone: null },
        { id: 'n1', phone: null },
      ],
    },
    refused: [
      ['needs.0.phone', 'FORBIDDEN'],
      ['needs.1.phone', 'FORBIDDEN'],
    ],
  })
  expect(sent.join()).not.toContain('phone')
})

it('shows it to the signed in', async () => {
  scopes = []
  expect(await ask('{ need(id: "n1") { phone } }')).toEqual({ data: { need: { phone: '1' } }, refused: [] })
})

it('wants all scopes of one of the lists, and blanks what cannot be null', async () => {
  scopes = ['clerk']
  expect(await ask('{ need(id: "n1") { contact } }')).toEqual({
    data: { need: null },
    refused: [['need.contact', 'FORBIDDEN']],
  })
  for (const enough of [['people', 'clerk'], ['district']]) {
    scopes = enough
    expect((await ask('{ need(id: "n1") { contact } }')).data).toEqual({ need: { contact: '示例岗位' } })
  }
})

it('guards a type wherever it comes from', async () => {
  expect(await ask('{ ledger { hours } things { id ... on Ledger { hours } } }')).toEqual({
    data: { ledger: null, things: [{ id: 'n1' }, null] },
    refused: [
      ['ledger', 'FORBIDDEN'],
      ['things.1', 'FORBIDDEN'],
    ],
  })
  expect(sent.join()).not.toContain('ledger')
})

it('does no act that is not allowed, and the others in turn', async () => {
  scopes = []
  expect(await ask('mutation { close(id: "n1") { id } rename(id: "n1") { id } }')).toEqual({
    data: { close: null, rename: { id: 'n1' } },
    refused: [['close', 'FORBIDDEN']],
  })
  expect(sent.join()).not.toContain('close')
})
