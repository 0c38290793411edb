import { Pool } from 'undici'
import { type Graph } from '../context.ts'
import { type Answer } from '../executable.ts'
import { Refusal } from '../messages.ts'
import { actorHeader, signActor } from './signature.ts'

const TIMEOUT_MILLISECONDS = 1_000

/** The whole graph as a subgraph in a process of its own asks it: `POST /internal/graphql` of the gateway, signed as the same actor. Fails closed. */
export function remoteGraph(origin: string, secret: string): Graph & { close(): Promise<void> } {
  const pool = new Pool(origin)
  const ask: Graph = async (query, variables, request) => {
    const body = JSON.stringify({ query, variables })
    const headers = {
      'content-type': 'application/json',
      [actorHeader]: signActor(request, { secret, audience: 'gateway', body }),
    }
    const signal = AbortSignal.timeout(TIMEOUT_MILLISECONDS)
    const answer = await pool
      .request({ method: 'POST', path: '/internal/graphql', body, headers, signal })
      .then((response) => response.body.json() as Promise<Answer>)
      .catch((): Answer => ({ data: null }))
    if (answer.errors?.length || !answer.data) throw new Refusal('UNAVAILABLE', 'unavailable')
    return answer.data
  }
  return Object.assign(ask, { close: () => pool.close() })
}
