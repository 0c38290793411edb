import { type Answer, type Request } from '@concentric/chassis/executable'
import { logFailure } from '@concentric/chassis/serve/log'
import { Engine } from '../engine/engine.ts'
import { remoteSubgraph } from '../send/http.ts'
import { type Posted } from '../send/post.ts'
import { SharedReads } from '../send/shared-reads.ts'
import { subgraphUrls } from './subgraph-urls.ts'

/** A graph anybody may ask, its subgraphs at the addresses the supergraph gives. */
export type OpenGraph = {
  answer(asked: Asked, reader: Reader): Promise<Answer>
  /** Ends the connections to the subgraphs once the last running request has its answer. */
  retire(): Promise<void>
}

export type Asked = { query: string; operationName?: string; variables: Record<string, unknown> }
type Reader = Omit<Request, 'actor'>

/** The engine wants an actor; without identity there is none, and it is told to no subgraph. */
const nobody: Request['actor'] = { accountId: '', accountName: '', grantId: '', level: 'auditor', placeId: '' }
const timeout = 30_000

/** Puts the engine over `supergraph`; throws when that cannot be served to anybody. */
export function openGraph(supergraph: string): OpenGraph {
  const reads = new SharedReads<Posted>()
  const remotes = [...subgraphUrls(supergraph)].map(([name, url]) => remoteSubgraph(name, { url, reads, timeout }))
  const engine = new Engine(supergraph, new Map(remotes.map((remote) => [remote.name, remote])), {
    report: (defect) => logFailure('engine', '', defect),
  })
  const running = new Set<Promise<Answer>>()
  return {
    async answer({ query, operationName, variables }, reader) {
      const answer = engine.execute(query, operationName, variables, { ...reader, actor: nobody })
      running.add(answer)
      return answer.finally(() => running.delete(answer))
    },
    async retire() {
      while (running.size > 0) await Promise.allSettled(running)
      await Promise.all(remotes.map((remote) => remote.close()))
    },
  }
}
