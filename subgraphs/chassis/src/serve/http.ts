import { type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type Answer } from '../executable.ts'

const drainMilliseconds = 15_000

/** Whoever sends slowly is not waited for. */
export const patience = { requestTimeout: 15_000, headersTimeout: 10_000, connectionsCheckingInterval: 5_000 }

/** The whole body, or null as soon as it is longer than `limit` bytes; nothing after that is read. */
export function readBody(req: IncomingMessage, limit: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    req.on('data', (chunk: Buffer) => {
      size += chunk.length
      chunks.push(chunk)
      if (size <= limit) return
      req.removeAllListeners('data')
      req.pause()
      resolve(null)
    })
    req.on('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)))
    req.on('error', reject)
  })
}

/** Answers with JSON text; a body that was not read to its end closes the connection. */
export function sendJson(res: ServerResponse, status: number, text: string): void {
  if (res.headersSent || res.destroyed) return
  if (!res.req.complete) res.setHeader('connection', 'close')
  // as bytes: text would be measured once and then turned into bytes
  const bytes = Buffer.from(text)
  res.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    // on a borrowed computer nothing of it stays behind
    'cache-control': 'no-store',
    'content-length': bytes.length,
  })
  res.end(bytes)
}

/** The JSON text of an answer; data that is text already is not parsed again. Without data it has errors alone. */
export function answerText({ data, text, errors, extensions }: Answer): string {
  const failed = errors?.length ? errors : undefined
  // in one go: a long text put together of parts is copied once more when it is sent
  if (text === undefined) return JSON.stringify({ errors: failed, data: failed ? data : (data ?? null), extensions })
  const before = failed ? `{"errors":${JSON.stringify(failed)},"data":` : '{"data":'
  return `${before}${text}${extensions ? `,"extensions":${JSON.stringify(extensions)}` : ''}}`
}

/** The same of each of several. */
export async function* answerTexts(answers: AsyncIterable<Answer>): AsyncGenerator<string> {
  for await (const answer of answers) yield answerText(answer)
}

/** Has `leave` run when the client goes before its answer has been sent: most stay, and leaving is dear to tell. */
export function onLeaving(res: ServerResponse, leave: () => void): void {
  res.on('close', () => {
    if (!res.writableFinished) leave()
  })
}

/** Stops accepting and waits for running requests, for at most 15 s unless less is given. */
export function drain(server: Server, milliseconds = drainMilliseconds): Promise<void> {
  const late = setTimeout(() => server.closeAllConnections(), milliseconds)
  // a connection kept alive becomes idle only after its last answer
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  return new Promise((resolve) => {
    server.close(() => {
      clearTimeout(late)
      clearInterval(idle)
      resolve()
    })
  })
}
