import { request } from 'node:http'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { execute, type GraphQLFormattedError, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Executable } from '../executable.ts'
import { type SubgraphServer, serveSubgraph } from './server.ts'
import { actorHeader, type Signed, signActor } from './signature.ts'

const secret = 'a-secret-of-at-least-thirty-two-letters'
const signed: Signed = {
  id: 'request-1',
  language: 'en',
  actor: { accountId: 'a', accountName: 'Badaguan', grantId: 'g', level: 'street', placeId: 's' },
}

const schema = buildSubgraphSchema([
  {
    typeDefs: parse('type Query { level: String broken: String slow: String greet(name: String): String }'),
    resolvers: {
      Query: {
        level: (_: unknown, _args: unknown, { actor }: Signed) => actor.level,
        greet: (_: unknown, { name }: { name: string }) => `hello ${name}`,
        slow: () => new Promise((resolve) => setTimeout(resolve, 1_000, 'late')),
      },
    },
  },
])

let prepared = 0
const executable: Executable = {
  name: 'governance',
  schema,
  prepare: (document, operationName) => {
    prepared += 1
    if (document.definitions.length > 1 && !operationName) throw new Error('no operation named in /inner/path')
    return async (variableValues, contextValue) => {
      const result = await execute({ schema, document, operationName, variableValues, contextValue })
      return { data: result.data, errors: result.errors?.map((error): GraphQLFormattedError => error.toJSON()) }
    }
  },
}

let server: SubgraphServer
beforeAll(async () => {
  server = await serveSubgraph(executable, { host: '127.0.0.1', port: 0, secret, timeout: 200 })
})
afterAll(() => server.close())

const post = (body: string, headers: Record<string, string> = {}, path = '/graphql') =>
  fetch(`http://127.0.0.1:${server.port}${path}`, { method: 'POST', body, headers })

const ask = (query: string, more = {}) => {
  const body = JSON.stringify({ query, ...more })
  return post(body, { [actorHeader]: signActor(signed, { secret, audience: 'governance', body }) })
}

const codeOf = async (answer: Response) => {
  const { errors } = (await answer.json()) as { errors: GraphQLFormattedError[] }
  return errors[0]?.extensions?.code
}

describe('a subgraph by itself', () => {
  it('turns the unsigned away before it reads them', async () => {
    const before = prepared
    for (const body of ['{"query":"{ level }"}', 'not json', '']) {
      const answer = await post(body)
      expect(answer.status).toBe(401)
      expect(await codeOf(answer)).toBe('UNAUTHENTICATED')
    }
    expect(prepared).toBe(before)
    expect((await post('{}', {}, '/elsewhere')).status).toBe(401)
  })

  it('turns away a signature made for another subgraph or another body', async () => {
    const body = '{"query":"{ level }"}'
    const elsewhere = signActor(signed, { secret, audience: 'buildings', body })
    expect((await post(body, { [actorHeader]: elsewhere })).status).toBe(401)
    const other = signActor(signed, { secret, audience: 'governance', body: '{"query":"{ broken }"}' })
    expect((await post(body, { [actorHeader]: other })).status).toBe(401)
  })

  it('turns away a signature it has read before', async () => {
    const body = '{"query":"{ level }"}'
    const headers = { [actorHeader]: signActor(signed, { secret, audience: 'governance', body }) }
    const both = [await post(body, headers), await post(body, headers)]
    expect(both.map(({ status }) => status)).toEqual([200, 401])
    expect(await codeOf(both[1]!)).toBe('UNAUTHENTICATED')
  })

  it('turns forged headers away without reading what comes with them', async () => {
    let sent = 0
    const status = await new Promise((resolve, reject) => {
      const headers = { [actorHeader]: 'a.b.c', 'transfer-encoding': 'chunked' }
      const asked = request({ port: server.port, path: '/graphql', method: 'POST', headers }, (answer) =>
        resolve(answer.statusCode),
      )
      asked.on('error', reject)
      const more = () => {
        if (asked.destroyed || sent > 50_000_000) return
        sent += 16_384
        asked.write(Buffer.alloc(16_384, ' '), () => setImmediate(more))
      }
      more()
    })
    expect(status).toBe(401)
    expect(sent).toBeLessThan(10_000_000)
  })

  it.each([
    ['aliases', `{ ${Array.from({ length: 201 }, (_, at) => `a${at}: level`).join(' ')} }`],
    ['root fields', `{ ${'level '.repeat(51)} }`],
    ['nesting', `${'{ a '.repeat(21)}${'}'.repeat(21)}`],
    ['directives', `{ level ${'@a '.repeat(201)} }`],
    ['tokens', `{ ${'level '.repeat(20_001)} }`],
    ['brackets', `{ greet(name: ${'['.repeat(100_000)}`],
    ['what is no document', '{ level'],
  ])('prepares no document with too much of %s, whoever signs', async (_name, query) => {
    const before = prepared
    const answer = await ask(query)
    expect([answer.status, await codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT'])
    expect(prepared).toBe(before)
  })

  it('takes nothing compressed, and POST alone', async () => {
    const body = '{"query":"{ level }"}'
    const headers = () => ({ [actorHeader]: signActor(signed, { secret, audience: 'governance', body }) })
    expect((await post(body, { ...headers(), 'content-encoding': 'gzip' })).status).toBe(400)
    const at = `http://127.0.0.1:${server.port}/graphql?query={level}`
    const nothing = { [actorHeader]: signActor(signed, { secret, audience: 'governance', body: '' }) }
    expect((await fetch(at, { headers: nothing })).status).toBe(400)
    expect((await fetch(at, { method: 'PUT', body, headers: headers() })).status).toBe(400)
  })

  it('answers the signed, as the actor signed for', async () => {
    const answer = await ask('{ level }')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({ data: { level: 'street' } })
  })

  it('prepares a document once', async () => {
    const before = prepared
    const query = 'query ($name: String) { greet(name: $name) }'
    expect(await (await ask(query, { variables: { name: 'a' } })).json()).toEqual({ data: { greet: 'hello a' } })
    expect(await (await ask(query, { variables: { name: 'b' } })).json()).toEqual({ data: { greet: 'hello b' } })
    expect(prepared).toBe(before + 1)
  })

  it('hides what went wrong inside', async () => {
    const answer = await ask('query A { level } query B { level }')
    expect(await answer.json()).toEqual({
      errors: [{ message: 'Internal error, number request-1.', extensions: { code: 'INTERNAL' } }],
    })
  })

  it('gives up on what takes too long', async () => {
    const answer = await ask('{ slow }')
    expect(answer.status).toBe(503)
    expect(await codeOf(answer)).toBe('UNAVAILABLE')
  })

  it('refuses a body over what the gateway lets in', async () => {
    expect((await ask(`{ greet(name: "${'x'.repeat(2_400_000)}") }`)).status).toBe(413)
  })

  it.each(['/healthz', '/graphql', '/'])('tells a stranger nothing at %s', async (path) => {
    const answer = await fetch(`http://127.0.0.1:${server.port}${path}`)
    expect(answer.status).toBe(401)
    expect(await codeOf(answer)).toBe('UNAUTHENTICATED')
  })

  it('lets running operations end when it closes', async () => {
    const own = await serveSubgraph(executable, { host: '127.0.0.1', port: 0, secret })
    const body = '{"query":"{ slow }"}'
    const headers = { [actorHeader]: signActor(signed, { secret, audience: 'governance', body }) }
    const running = fetch(`http://127.0.0.1:${own.port}/graphql`, { method: 'POST', body, headers })
    await new Promise((resolve) => setTimeout(resolve, 100))
    await own.close()
    expect(await (await running).json()).toEqual({ data: { slow: 'late' } })
  })
})
