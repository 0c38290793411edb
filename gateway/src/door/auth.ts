import { Refusal } from '@concentric/chassis/messages'
import { readBody } from '@concentric/chassis/serve/http'
import { type Identity } from '../identity/identity.ts'
import { clientAddress } from './client-address.ts'
import { type Handler, refuse } from './exchange.ts'
import { checkOrigin } from './origin.ts'

const bodyLimit = 10_240

type Options = { identity: Identity; origins: readonly string[]; isBehindProxy: boolean }

/** Answers `/auth/*`: signing in, out, and the like. */
export function auth({ identity, origins, isBehindProxy }: Options): Handler {
  return async (exchange) => {
    const { req, res, id, method, path, language } = exchange
    if (!path.startsWith('/auth/')) return false
    const { headers } = req
    if (method !== 'GET') checkOrigin(headers, origins)
    const body = await readBody(req, bodyLimit)
    if (!body) return refuse(exchange, 413, new Refusal('BAD_USER_INPUT', 'malformed'))
    const address = clientAddress(req, isBehindProxy)
    const answer = await identity.handle({ id, method, path, headers, body: body.toString(), address, language })
    exchange.outcome = answer.ok ? 'ok' : String(answer.status)
    for (const [name, value] of answer.headers) if (name !== 'set-cookie') res.setHeader(name, value)
    const cookies = answer.headers.getSetCookie()
    if (cookies.length) res.setHeader('set-cookie', cookies)
    res.setHeader('cache-control', 'no-store')
    res.writeHead(answer.status).end(await answer.text())
    return true
  }
}
