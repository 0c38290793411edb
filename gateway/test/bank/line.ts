import { Agent, request } from 'node:http'

/** The client hung up before it was answered. */
export class HungUp extends Error {}

/** A client's connection to the graph, which may be cut while it asks. */
export class Line {
  /** How often the server had closed the kept connection just as it was used again. */
  stale = 0
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 })
  constructor(
    private readonly port: number,
    private readonly token: string,
  ) {}

  /** Asks; with `cutAfterMilliseconds` hangs up then, unless the answer is there. A stale connection is replaced, as browsers do. */
  ask(query: string, variables: object, cutAfterMilliseconds?: number): Promise<string> {
    return new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${this.token}` }
      const options = { port: this.port, method: 'POST', path: '/graphql', headers, agent: this.agent }
      const asked = request(options, (response) => {
        response.on('error', reject)
        response.toArray().then((parts) => resolve(Buffer.concat(parts).toString()), reject)
      })
      asked.on('error', (error: NodeJS.ErrnoException) => {
        if (!asked.reusedSocket || error.code !== 'ECONNRESET') return reject(error)
        this.stale += 1
        resolve(this.ask(query, variables, cutAfterMilliseconds))
      })
      asked.end(JSON.stringify({ query, variables }))
      if (cutAfterMilliseconds !== undefined)
        asked.once('finish', () => setTimeout(() => asked.destroy(new HungUp('hung up')), cutAfterMilliseconds))
    })
  }

  close(): void {
    this.agent.destroy()
  }
}
