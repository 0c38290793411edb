import { execFile } from 'node:child_process'
import { mkdtempSync, renameSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { buildSchema, graphql } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compose } from '../compose.ts'
import { answersIn } from '../send/events.ts'
import { newestGraph } from './newest-graph.ts'
import { serveOpen } from './serve-open.ts'

const words = 'type Query { word: String slow: String broken: String } type Subscription { said: String }'
const numbers = 'type Query { number: Int }'
const file = join(mkdtempSync(join(tmpdir(), 'concentric-alone-')), 'supergraph.graphql')

/** A subgraph of a stranger, speaking plain HTTP. */
async function stranger(sdl: string, rootValue: object) {
  const schema = buildSchema(sdl)
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = []
    for await (const chunk of req) chunks.push(chunk as Buffer)
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString())
    if (req.headers.accept?.includes('text/event-stream')) {
      res.writeHead(200, { 'content-type': 'text/event-stream' })
      for (const said of ['one', 'two']) res.write(`event: next\ndata: ${JSON.stringify({ data: { said } })}\n\n`)
      return
    }
    const answer = await graphql({ schema, source: query, variableValues: variables, rootValue })
    res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/graphql?of=strangers`, close: () => server.close() }
}

function write(...subgraphs: Parameters<typeof compose>[0]): void {
  writeFileSync(`${file}.new`, compose(subgraphs))
  renameSync(`${file}.new`, file)
}

let strangers: Awaited<ReturnType<typeof stranger>>[] = []
let open: Awaited<ReturnType<typeof serveOpen>>
const broken = () => {
  throw new Error('as the subgraph says it')
}
beforeAll(async () => {
  const inWords = await stranger(words, { word: 'one', slow: () => sleep(1_500, 'late'), broken })
  const inNumbers = await stranger(numbers, { number: 1 })
  strangers = [inWords, inNumbers]
  write({ name: 'words', url: inWords.url, sdl: words })
  open = await serveOpen(newestGraph(file), { host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await open.close()
  for (const { close } of strangers) close()
})

type Answered = { data?: unknown; errors: { message: string; path?: unknown; extensions: { code?: string } }[] }

async function ask(query: string, more = {}): Promise<Answered> {
  const headers = { 'content-type': 'application/json', 'accept-language': 'en' }
  const body = JSON.stringify({ query, ...more })
  const answer = await fetch(`http://127.0.0.1:${open.port}/graphql`, { method: 'POST', headers, body })
  return (await answer.json()) as Answered
}

describe('the gateway alone', () => {
  it('serves any supergraph to anybody, introspection too', async () => {
    expect(await ask('{ word __schema { queryType { name } } }')).toEqual({
      data: { word: 'one', __schema: { queryType: { name: 'Query' } } },
    })
    expect((await fetch(`http://127.0.0.1:${open.port}/healthz`)).status).toBe(200)
  })

  it('passes on what a subgraph says went wrong', async () => {
    const { data, errors } = await ask('{ broken }')
    expect([data, errors[0]?.message, errors[0]?.path]).toEqual([
      { broken: null },
      'as the subgraph says it',
      ['broken'],
    ])
  })

  it('says what it fetched from whom, if asked to', async () => {
    expect(await ask('{ word }', { extensions: { plan: true } })).toMatchObject({
      data: { word: 'one' },
      extensions: { plan: { kind: 'fetch', subgraph: 'words', operation: '{word}' } },
    })
  })

  it('says what is wrong with a question', async () => {
    expect((await ask('{ wrod }')).errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
    expect((await fetch(`http://127.0.0.1:${open.port}/graphql`)).status).toBe(405)
  })

  it('streams what a subgraph tells, until the supergraph changes', async () => {
    const answer = await fetch(`http://127.0.0.1:${open.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { said }' }),
    })
    const answers = answersIn(answer.body!)
    expect((await answers.next()).value).toEqual({ data: { said: 'one' } })
    expect((await answers.next()).value).toEqual({ data: { said: 'two' } })
    write({ name: 'words', url: strangers[0]!.url, sdl: `${words} # changed` })
    expect((await answers.next()).value).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] })
    expect((await answers.next()).done).toBe(true)
  })

  it('takes a changed supergraph, and answers on the old one what was asked before', async () => {
    const before = ask('{ slow }')
    const [inWords, inNumbers] = strangers
    write({ name: 'words', url: inWords!.url, sdl: words }, { name: 'numbers', url: inNumbers!.url, sdl: numbers })
    await expect.poll(() => ask('{ number word }'), { timeout: 10_000 }).toEqual({ data: { number: 1, word: 'one' } })
    expect(await before).toEqual({ data: { slow: 'late' } })
  })

  it('keeps the last good supergraph when the file turns bad', async () => {
    writeFileSync(file, 'type Query { nothing: Int }')
    await sleep(1_200)
    expect(await ask('{ number }')).toEqual({ data: { number: 1 } })
  })
})

describe('its start', () => {
  const root = resolve(import.meta.dirname, '../../..')
  const started = (args: string[], env: Record<string, string>) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'gateway/src/alone/main.ts', ...args], {
      cwd: root,
      env: { ...process.env, ...env, TSX_TSCONFIG_PATH: 'tsconfig.base.json' },
    }).catch((error: { stderr: string }) => error.stderr)

  it('wants to hear that nobody is asked who they are', async () => {
    expect(await started([], { SUPERGRAPH: file })).toContain('--open')
  })

  it('refuses a supergraph that shows parts to certain callers only', async () => {
    const guarded = join(tmpdir(), `concentric-guarded-${process.pid}.graphql`)
    const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@authenticated"])
      type Query { secret: String @authenticated }`
    writeFileSync(guarded, compose([{ name: 'guarded', url: 'http://127.0.0.1:1/', sdl }]))
    expect(await started(['--open'], { SUPERGRAPH: guarded, PORT: '4391' })).toContain('@authenticated')
  })
})
