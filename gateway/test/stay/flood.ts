import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Hostile, hostile } from './hostile-requests.ts'

// A program of its own, so that what it does costs the ordinary clients beside it nothing but the server's attention:
// flood.ts <port> <token> <connections> <milliseconds>

const [port, token, connections, milliseconds] = process.argv.slice(2)
const end = Date.now() + Number(milliseconds)
const answers: Record<string, Record<string, number>> = {}
const SLOW_MILLISECONDS = 5_000

/** Sends one request over a connection of its own or a kept one; answers its status, or how the connection ended. */
function send(
  { path = '/graphql', headers, body, slowly }: Hostile,
  agent: Agent,
  isStranger: boolean,
): Promise<string> {
  return new Promise((resolve) => {
    const bearer = isStranger ? undefined : { authorization: `Bearer ${token}` }
    const all = { 'content-type': 'application/json', ...bearer, ...headers }
    const asked = request(
      { port: Number(port), method: 'POST', path, headers: all, agent, timeout: 20_000 },
      (answer) => {
        answer.on('data', () => {}).on('error', () => resolve('cut'))
        answer.on('end', () => resolve(String(answer.statusCode)))
      },
    )
    asked.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    asked.on('timeout', () => asked.destroy(new Error('no answer')))
    if (!slowly) return asked.end(body)
    void trickle(asked, body, () => resolve('slow'))
  })
}

async function trickle(asked: ReturnType<typeof request>, body: Hostile['body'], over: () => void): Promise<void> {
  const late = Date.now() + SLOW_MILLISECONDS
  for (const letter of String(body)) {
    if (Date.now() > late || asked.destroyed) break
    asked.write(letter)
    await sleep(400)
  }
  asked.destroy()
  over()
}

async function attack(first: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const kinds = Object.entries(hostile)
  for (let count = first; Date.now() < end; count += 1) {
    const [kind, make] = kinds[count % kinds.length]!
    const outcome = await send(make(), agent, count % 5 === 0)
    answers[kind] ??= {}
    answers[kind][outcome] = (answers[kind][outcome] ?? 0) + 1
  }
  agent.destroy()
}

await Promise.all(Array.from({ length: Number(connections) }, (_, at) => attack(at)))
console.log(JSON.stringify(answers))
