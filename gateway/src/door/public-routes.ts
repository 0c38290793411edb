import { type Handler } from './exchange.ts'
import { type Graph } from './graph.ts'
import { passerBy } from './passer-by.ts'

const FEED = /^\/public\/routes\/([\w-]{1,100})\.ics$/
const QUERY = 'query RouteCalendar($token: String!) { routeCalendar(token: $token) }'

/** Answers `/public/routes/<token>.ics`: a route's runs as a calendar, for whoever holds the token; 404 for a token that is none, or no more. */
export function publicRoutes(graph: Graph): Handler {
  return async (exchange) => {
    const { method, path, res, id, language } = exchange
    const token = method === 'GET' && FEED.exec(path)?.[1]
    if (!token) return false
    // the token opens the calendar: logs and metrics are told the folder alone
    exchange.path = '/public/routes'
    const asked = { query: QUERY, variables: { token } }
    const { text } = await graph.run(asked, { id, language, actor: passerBy })
    const { data, errors } = JSON.parse(text) as { data?: { routeCalendar: string | null } | null; errors?: unknown[] }
    if (!data?.routeCalendar && !errors) return false
    const type = 'text/calendar; charset=utf-8'
    if (data?.routeCalendar)
      res.writeHead(200, { 'content-type': type, 'cache-control': 'private, max-age=300' }).end(data.routeCalendar)
    else res.writeHead(503).end()
    return true
  }
}
