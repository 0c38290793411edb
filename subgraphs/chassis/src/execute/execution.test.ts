import { buildSchema, type GraphQLFieldResolver, type GraphQLSchema, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { byKey } from '../by-key.ts'
import { callsInterpreted, executionOf, interpreted } from './execution.ts'

const sdl = `
  type Query { said(text: String = "nothing", input: Said): String rows: [Row] row: Row seen: String strict: Row! }
  type Mutation { add(number: Int!): Int fail: Int }
  input Said { text: String loud: Boolean = true }
  type Row { name: String! kind: Kind day: Day tags: [String!] rows: [[Row]] }
  enum Kind { OPEN CLOSED }
  scalar Day
`
type Said = { text?: string; input?: { text: string }; number?: number }
type Resolvers = Record<string, Record<string, GraphQLFieldResolver<unknown, unknown, Said>>>

function schemaWith(resolvers: Resolvers): GraphQLSchema {
  const schema = buildSchema(sdl)
  for (const field of Object.values(Object(schema.getType('Row')).getFields() as Record<string, object>))
    Object.assign(field, { resolve: byKey })
  for (const [type, fields] of Object.entries(resolvers))
    for (const [name, resolve] of Object.entries(fields))
      Object.assign(Object(schema.getType(type)).getFields()[name], { resolve })
  return schema
}

/** The answer of the first call, by graphql-js, and of the first after compiling. */
async function both(resolvers: Resolvers, text: string, variables: Record<string, unknown> = {}) {
  const execute = executionOf(schemaWith(resolvers), parse(text, { noLocation: true }))
  const answers = []
  for (let call = 0; call <= callsInterpreted; call++) answers.push(await execute(variables, {}))
  return [answers[0], answers.at(-1)].map((answer) => JSON.parse(JSON.stringify(answer)))
}

const isCompiled = (stack = '') => stack.includes('graphql-jit')

describe('an operation', () => {
  it('is compiled when it is asked again and again', async () => {
    const seen: boolean[] = []
    const schema = schemaWith({ Query: { seen: () => void seen.push(isCompiled(new Error('where').stack)) } })
    const execute = executionOf(schema, parse('{ seen }'))
    for (let call = 0; call < callsInterpreted + 2; call++) await execute({}, {})
    expect(seen).toEqual([...Array(callsInterpreted).fill(false), true, true])
  })

  it('is never compiled when it is kept off', async () => {
    const seen: boolean[] = []
    const schema = schemaWith({ Query: { seen: () => void seen.push(isCompiled(new Error('where').stack)) } })
    const execute = executionOf(schema, parse('{ a_b: seen }'))
    for (let call = 0; call < callsInterpreted + 2; call++) await execute({}, {})
    expect(new Set(seen)).toEqual(new Set([false]))
  })
})

describe('a compiled operation', () => {
  it('runs no text of a document as code', async () => {
    const code = '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dglobalThis.broken=1'
    const resolvers = { Query: { said: (_: unknown, { text, input }: Said) => text ?? input?.text } }
    const [, compiled] = await both(
      resolvers,
      `{ a: said(text: "${code}") b: said(text: null, input: { text: "${code}" }) }`,
    )
    expect(compiled.data).toEqual({ a: code, b: code })
    expect(globalThis).not.toHaveProperty('broken')
  })

  it('tells what was not given from null', async () => {
    const resolvers = { Query: { said: (_: unknown, args: object) => JSON.stringify(args) } }
    const text =
      'query ($t: String, $u: String = "u") { a: said(input: { text: $t }) b: said(text: $t) c: said(text: $u) }'
    for (const variables of [{}, { t: null, u: null }, { t: 't', u: 'v' }]) {
      const [interpreted, compiled] = await both(resolvers, text, variables)
      expect(compiled).toEqual(interpreted)
    }
  })

  it('refuses wrong variables in the words of graphql-js', async () => {
    const text = 'query ($input: Said!) { said(input: $input) }'
    for (const variables of [{}, { input: { txt: 1 } }, { input: { loud: 'yes' } }]) {
      const [interpreted, compiled] = await both({}, text, variables)
      expect(interpreted.errors).not.toHaveLength(0)
      expect(compiled).toEqual(interpreted)
    }
  })

  it('keeps items that fail later in their places', async () => {
    const late = (value: unknown) => new Promise((resolve) => setImmediate(resolve, value))
    const rows = () => [late({ name: 'a' }), Promise.reject(new Error('b'))]
    const [interpreted, compiled] = await both({ Query: { rows } }, '{ rows { name } }')
    expect(compiled).toEqual(interpreted)
    expect(compiled.data.rows[1]).toBeNull()
    const strict = await both(
      { Query: { strict: () => ({ rows: [[{ name: 'a' }, null], null] }) } },
      '{ strict { rows { name } } }',
    )
    expect(strict[1]).toEqual(strict[0])
  })

  it('reads rows by the names the client gave', async () => {
    const row = () => ({ name: 'no', key: 'yes', kind: 'OPEN', name2: 'twice' })
    const [interpreted, compiled] = await both({ Query: { row } }, '{ row { key: name kind name2: name } }')
    expect(compiled.data).toEqual({ row: { key: 'yes', kind: 'OPEN', name2: 'twice' } })
    expect(compiled).toEqual(interpreted)
  })

  it.each(['{ row { kind } }', '{ row { tags } }', '{ row { rows { name } } }', '{ row { name name } }'])(
    'says what is wrong with an answer as graphql-js does, with a cause: %s',
    async (text) => {
      const schema = schemaWith({ Query: { row: () => ({ name: null, kind: 'NONE', tags: [null], rows: 7 }) } })
      const document = parse(text, { noLocation: true })
      const execute = executionOf(schema, document)
      for (let call = 0; call < callsInterpreted; call++) await execute({}, {})
      const [expected, found] = [await interpreted(schema, document)({}, {}), await execute({}, {})]
      expect(JSON.parse(JSON.stringify(found))).toEqual(JSON.parse(JSON.stringify(expected)))
      expect(found.errors).toHaveLength(1)
      expect(found.errors?.[0]?.originalError).toBeInstanceOf(Error)
    },
  )

  it.each([
    ['at once', (row: object) => row],
    ['later', async (row: object) => row],
  ])('ends with an error when a row throws that comes %s', async (_, given) => {
    const rows = () => [
      {
        get name() {
          throw new Error('unread')
        },
      },
    ]
    const [, compiled] = await both({ Query: { rows: () => given(rows()) } }, '{ rows { name } }')
    expect(compiled).toEqual({ errors: [{ message: 'unread' }] })
  })

  it('does one act after another, also when one fails', async () => {
    let sum = 0
    const add = async (_: unknown, { number = 0 }: Said) => {
      const before = sum
      await new Promise((resolve) => setImmediate(resolve))
      sum = before + number
      return sum
    }
    const fail = async () => {
      throw new Error('failed')
    }
    const execute = executionOf(
      schemaWith({ Mutation: { add, fail } }),
      parse('mutation { a: add(number: 1) fail b: add(number: 2) }'),
    )
    for (let call = 0; call < callsInterpreted; call++) await execute({}, {})
    sum = 0
    expect((await execute({}, {})).data).toEqual({ a: 1, fail: null, b: 3 })
  })
})
