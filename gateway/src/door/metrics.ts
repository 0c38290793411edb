import { type Exchange, type Handler } from './exchange.ts'

const bucketsSeconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Counts requests by path and outcome, and how long `/graphql` takes, in Prometheus's text format. */
export class Metrics {
  private readonly requests = new Map<string, number>()
  private readonly buckets = bucketsSeconds.map(() => 0)
  private count = 0
  private sum = 0

  observe({ path, outcome = 'ok', startedAt, isStream }: Exchange): void {
    const key = `route="${route(path)}",outcome="${outcome}"`
    this.requests.set(key, (this.requests.get(key) ?? 0) + 1)
    if (path !== '/graphql' || isStream) return
    const seconds = (performance.now() - startedAt) / 1_000
    this.count += 1
    this.sum += seconds
    const at = bucketsSeconds.findIndex((bound) => seconds <= bound)
    if (at >= 0) this.buckets[at] = (this.buckets[at] ?? 0) + 1
  }

  /** Answers `GET /metrics`. */
  readonly handle: Handler = ({ method, path, res }) => {
    if (path !== '/metrics' || method !== 'GET') return false
    res.setHeader('content-type', 'text/plain; version=0.0.4; charset=utf-8')
    res.end(this.text())
    return true
  }

  private text(): string {
    const { rss, heapUsed } = process.memoryUsage()
    const lines = ['# TYPE concentric_requests_total counter']
    for (const [key, count] of this.requests) lines.push(`concentric_requests_total{${key}} ${count}`)
    lines.push('# TYPE concentric_graphql_duration_seconds histogram')
    let below = 0
    for (const [at, bound] of bucketsSeconds.entries()) {
      below += this.buckets[at] ?? 0
      lines.push(`concentric_graphql_duration_seconds_bucket{le="${bound}"} ${below}`)
    }
    lines.push(`concentric_graphql_duration_seconds_bucket{le="+Inf"} ${this.count}`)
    lines.push(`concentric_graphql_duration_seconds_sum ${this.sum}`)
    lines.push(`concentric_graphql_duration_seconds_count ${this.count}`)
    lines.push('# TYPE process_resident_memory_bytes gauge', `process_resident_memory_bytes ${rss}`)
    lines.push('# TYPE nodejs_heap_size_used_bytes gauge', `nodejs_heap_size_used_bytes ${heapUsed}`)
    lines.push('# TYPE process_uptime_seconds gauge', `process_uptime_seconds ${process.uptime()}`)
    return `${lines.join('\n')}\n`
  }
}

/** Paths of pages are many and chosen by the client: they count as one. */
function route(path: string): string {
  if (path.startsWith('/auth/')) return '/auth'
  return [
    '/graphql',
    '/internal/graphql',
    '/public/routes',
    '/public/rooms',
    '/healthz',
    '/readyz',
    '/metrics',
  ].includes(path)
    ? path
    : 'page'
}
