import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo } from 'node:net'
import { Refusal } from '@concentric/chassis/messages'
import { EventStreams, sendEvents, wantsEvents } from '@concentric/chassis/serve/event-stream'
import { answerText, answerTexts, drain, onLeaving, sendJson } from '@concentric/chassis/serve/http'
import { logFailure } from '@concentric/chassis/serve/log'
import { askedIn } from '../door/asked.ts'
import { begin, type Exchange, refuse } from '../door/exchange.ts'
import { health } from '../door/health.ts'
import { jsonBody } from '../door/json-body.ts'
import { type NewestGraph } from './newest-graph.ts'
import { gone, type OpenGraph } from './open-graph.ts'

type Subscribe = NonNullable<ReturnType<OpenGraph['subscription']>>

const bodyLimit = 10_485_760

/** Answers `POST /graphql`, `GET /healthz` and `/readyz` to anybody; closing lets running requests end. */
export async function serveOpen(graph: NewestGraph, { host, port }: { host: string; port: number }) {
  const isAlive = health({})
  const streams = new EventStreams()
  const server = createServer((req: IncomingMessage, res: ServerResponse) => {
    const exchange = begin(req, res)
    through(exchange).catch((error: unknown) => {
      if (error instanceof Refusal) return void refuse(exchange, 400, error)
      if (res.destroyed) return
      logFailure('gateway', exchange.id, error)
      refuse(exchange, 500, new Refusal('INTERNAL', 'internal', { values: { id: exchange.id } }))
    })
  })

  async function through(exchange: Exchange): Promise<void> {
    if (await isAlive(exchange)) return
    if (exchange.path !== '/graphql') return void refuse(exchange, 404, new Refusal('NOT_FOUND', nothingHere))
    const body = await jsonBody(exchange, bodyLimit)
    if (!body) return
    const asked = askedIn(body, exchange.req.headers)
    if (!('query' in asked)) throw new Refusal('BAD_USER_INPUT', noDocuments)
    const { id, language, req, res } = exchange
    const subscribe = wantsEvents(req.headers) ? graph.current.subscription(asked) : undefined
    if (subscribe) return stream(exchange, subscribe)
    const left = new AbortController()
    onLeaving(res, () => left.abort())
    sendJson(res, 200, answerText(await graph.current.answer(asked, { id, language, signal: left.signal })))
  }

  async function stream({ id, language, res }: Exchange, subscribe: Subscribe): Promise<void> {
    const signal = streams.begin(res)
    const begun = await subscribe({ id, language, signal })
    if (!('events' in begun)) return sendJson(res, 200, answerText(begun))
    const farewell = answerText({ errors: [gone(language)] })
    await sendEvents(res, { events: answerTexts(begun.events), signal, farewell })
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      streams.endAll()
      await drain(server)
      await graph.close()
    },
  }
}

const nothingHere = ['这里只有 POST /graphql。', 'There is only POST /graphql here.'] as const
const noDocuments = [
  '这个网关没有登记的查询，请发送 query。',
  'This gateway knows no documents by id; send a query.',
] as const
