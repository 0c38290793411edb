/** One line of JSON on standard output, or on standard error for what went wrong. */
export function log(level: 'info' | 'error', line: Record<string, unknown>): void {
  const stream = level === 'error' ? process.stderr : process.stdout
  stream.write(`${JSON.stringify({ time: new Date().toISOString(), level, ...line })}\n`)
}

/** Logs an error nobody expected. The database's own messages quote rows, so of those only the code is kept. */
export function logFailure(where: string, id: string, thrown: unknown): void {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  const cause = error.cause ?? error
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined
  const quotesRows = [error, cause].some((each) => each instanceof Error && 'severity' in each) || error !== cause
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const message = quotesRows ? undefined : error.message
  log('error', { where, id, name: error.name, code, message, at: frames.slice(0, 8).map((line) => line.trim()) })
}
