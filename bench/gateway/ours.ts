import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { print } from 'graphql'
import { Pool } from 'undici'
import { Engine } from '../../gateway/src/engine/engine.ts'
import { type Posted, post } from '../../gateway/src/send/post.ts'
import { SharedReads } from '../../gateway/src/send/shared-reads.ts'
import { type Answer, type Executable } from '../../subgraphs/chassis/src/executable.ts'
import { answerText, readBody, sendJson } from '../../subgraphs/chassis/src/serve/http.ts'

// Our engine behind the least host there can be: no identity, no limits, subgraphs asked over plain HTTP.
// It serves the benchmark's queries only; one that is under way is shared, as Hive does.

const reads = new SharedReads<Posted>()
const supergraph = readFileSync(process.env.SUPERGRAPH ?? '', 'utf8')
const places = [...supergraph.matchAll(/(\w+) @join__graph\(name: "(\w+)", url: "([^"]+)"\)/g)]
const executables = new Map(places.map(([, , name = '', url = '']) => [name, remote(name, new URL(url))]))

function remote(name: string, { origin, pathname }: URL): Executable {
  const pool = new Pool(origin, { connections: 32 })
  const headers = { 'content-type': 'application/json' }
  return {
    name,
    prepare(document) {
      const opening = `{"query":${JSON.stringify(print(document))}`
      return async (variables) => {
        const body = `${opening},"variables":${JSON.stringify(variables)}}`
        const ask = () => post(pool, { path: pathname, body, headers, timeout: 5_000 })
        const answer = await reads.read(`${name} ${body}`, ask)
        return JSON.parse(answer.body.toString()) as Answer
      }
    },
  }
}

const engine = new Engine(supergraph, executables)
const actor = { accountId: '', accountName: '', grantId: '', level: 'district', placeId: '' } as const
createServer(async (req, res) => {
  const bytes = await readBody(req, 1_000_000)
  if (!bytes?.length) return sendJson(res, 400, '{}')
  const { query, variables, operationName } = JSON.parse(bytes.toString())
  sendJson(
    res,
    200,
    answerText(await engine.execute(query, operationName, variables ?? {}, { id: '1', language: 'en', actor })),
  )
}).listen(Number(process.env.PORT), '127.0.0.1')
