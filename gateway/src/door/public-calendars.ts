import { type Handler } from './exchange.ts'
import { type Graph } from './graph.ts'
import { passerBy } from './passer-by.ts'

/** The calendars by the folder of their addresses: what answers the one behind a token. */
const calendars: Readonly<Record<string, string>> = {
  routes: 'query RouteCalendar($token: String!) { text: routeCalendar(token: $token) }',
  rooms: 'query RoomCalendar($token: String!) { text: roomCalendar(token: $token) }',
}
const FEED = new RegExp(`^/public/(${Object.keys(calendars).join('|')})/([\\w-]{1,100})\\.ics$`)

/** Answers `/public/routes/<token>.ics`, a route's runs, and `/public/rooms/<token>.ics`, a unit's bookings, as a calendar for whoever holds the token; 404 for a token that is none, or no more. */
export function publicCalendars(graph: Graph): Handler {
  return async (exchange) => {
    const { method, path, res, id, language } = exchange
    const [, folder, token] = (method === 'GET' && FEED.exec(path)) || []
    if (!folder || !token) return false
    // the token opens the calendar: logs and metrics are told the folder alone
    exchange.path = `/public/${folder}`
    const asked = { query: calendars[folder]!, variables: { token } }
    const { text } = await graph.run(asked, { id, language, actor: passerBy })
    const { data, errors } = JSON.parse(text) as { data?: { text: string | null } | null; errors?: unknown[] }
    if (!data?.text && !errors) return false
    const type = 'text/calendar; charset=utf-8'
    if (data?.text) res.writeHead(200, { 'content-type': type, 'cache-control': 'private, max-age=300' }).end(data.text)
    else res.writeHead(503).end()
    return true
  }
}
