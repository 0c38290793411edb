import { Refusal } from '@concentric/chassis/messages'
import { readBody } from '@concentric/chassis/serve/http'
import { clientAddress } from './client-address.ts'
import { answered, asking, type ConfirmationPage, notePage } from './confirmation-html.ts'
import { type Exchange, type Handler } from './exchange.ts'
import { type Graph } from './graph.ts'
import { checkOrigin } from './origin.ts'
import { passerBy } from './passer-by.ts'
import { Rate } from './rate.ts'

const PAGE = 'state unitName entries { id list name isExpired } confirmed withdrawn'
const SHOW = `query ConfirmationPage($token: String!) { page: confirmationPage(token: $token) { ${PAGE} } }`
const ANSWER = `mutation AnswerConfirmationLink($token: String!, $stillTrue: [ID!]!, $noLonger: [ID!]!) { page: answerConfirmationLink(token: $token, stillTrue: $stillTrue, noLonger: $noLonger) { ${PAGE} } }`

const BODY_BYTES = 20_480
const REQUESTS_PER_MINUTE = 60
const LONGEST_TOKEN = 300

type Options = { graph: Graph; origins: readonly string[]; isBehindProxy: boolean }

/**
 * Answers `/confirm?token=…`: a page on which a unit says without signing in what of its entries is still true. Looking at it
 * does nothing, for mail and chat programs look at every link; its button does, once.
 */
export function confirmation({ graph, origins, isBehindProxy }: Options): Handler {
  const rate = new Rate(REQUESTS_PER_MINUTE)
  return async (exchange) => {
    const { req, res, method, path, language } = exchange
    if (path !== '/confirm') return false
    const send = (status: number, html: string) => {
      res.setHeader('cache-control', 'no-store')
      res.setHeader('x-robots-tag', 'noindex')
      res.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(method === 'HEAD' ? undefined : html)
      return true
    }
    try {
      rate.spend(clientAddress(req, isBehindProxy), 1)
      if (method === 'GET' || method === 'HEAD') {
        const token = new URL(req.url ?? '', 'http://localhost').searchParams.get('token') ?? ''
        const page = await pageOf(graph, exchange, SHOW, { token: token.slice(0, LONGEST_TOKEN) })
        return send(page.state === 'OPEN' ? 200 : 410, asking(page, token, language))
      }
      if (method !== 'POST') {
        res.setHeader('allow', 'GET, HEAD, POST')
        return send(405, notePage('unavailable', language))
      }
      checkOrigin(req.headers, origins)
      const body = await readBody(req, BODY_BYTES)
      if (!body) return send(413, notePage('unavailable', language))
      const form = new URLSearchParams(body.toString())
      const said = (answer: string) =>
        [...form].flatMap(([name, value]) => (name !== 'token' && value === answer ? [name] : []))
      const given = { token: (form.get('token') ?? '').slice(0, LONGEST_TOKEN) }
      const page = await pageOf(graph, exchange, ANSWER, {
        ...given,
        stillTrue: said('stillTrue'),
        noLonger: said('noLonger'),
      })
      return send(page.confirmed === null ? 410 : 200, answered(page, language))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      exchange.outcome = error.code
      return send(statuses[error.code] ?? 400, notePage(error.spokenIn(language).message, language))
    }
  }
}

const statuses: Partial<Record<Refusal['code'], number>> = { RATE_LIMITED: 429, FORBIDDEN: 403, UNAVAILABLE: 503 }

async function pageOf(graph: Graph, { id, language }: Exchange, query: string, variables: object) {
  const { text } = await graph.run({ query, variables: { ...variables } }, { id, language, actor: passerBy })
  type Answer = {
    data?: { page: ConfirmationPage | null } | null
    errors?: { extensions: { code: Refusal['code'] } }[]
  }
  const { data, errors } = JSON.parse(text) as Answer
  if (data?.page) return data.page
  throw new Refusal(errors?.[0]?.extensions.code ?? 'UNAVAILABLE', 'unavailable')
}
