import { type Answer, type Language, type Request, type Stream } from '@concentric/chassis/executable'
import { message } from '@concentric/chassis/messages'
import { logFailure } from '@concentric/chassis/serve/log'
import { UnderWay } from '@concentric/chassis/under-way'
import { type AskedText } from '../door/asked.ts'
import { Engine } from '../engine/engine.ts'
import { remoteSubgraph } from '../send/http.ts'
import { type Posted } from '../send/post.ts'
import { SharedReads } from '../send/shared-reads.ts'
import { subgraphUrls } from './subgraph-urls.ts'

/** A graph anybody may ask, its subgraphs at the addresses the supergraph gives. */
export type OpenGraph = {
  answer(asked: AskedText, reader: Reader): Promise<Answer>
  /** How to begin the subscription that is asked for; undefined where nothing is subscribed to. */
  subscription(asked: AskedText): ((reader: Reader) => Promise<Stream | Answer>) | undefined
  /** Ends the streams, and the connections to the subgraphs once the last running request has its answer. */
  retire(): Promise<void>
}

type Reader = Omit<Request, 'actor'>

/** The engine wants an actor; without identity there is none, and it is told to no subgraph. */
const nobody: Request['actor'] = { accountId: '', accountName: '', grantId: '', level: 'auditor', placeId: '' }
const timeout = 30_000

/** The last word of a stream that the gateway ends. */
export const gone = (language: Language) => ({
  message: message('unavailable', language),
  extensions: { code: 'UNAVAILABLE' },
})

/** Puts the engine over `supergraph`; throws when that cannot be served to anybody. */
export function openGraph(supergraph: string): OpenGraph {
  const reads = new SharedReads<Posted>()
  const remotes = [...subgraphUrls(supergraph)].map(([name, url]) => remoteSubgraph(name, { url, reads, timeout }))
  const engine = new Engine(supergraph, new Map(remotes.map((remote) => [remote.name, remote])), {
    report: (defect) => logFailure('engine', '', defect),
  })
  const retired = new AbortController()
  const running = new UnderWay<Promise<Answer>>()
  async function* untilRetired(events: AsyncIterable<Answer>, { language }: Reader): AsyncGenerator<Answer> {
    yield* events
    if (retired.signal.aborted) yield { errors: [gone(language)] }
  }

  return {
    async answer({ query, operationName, variables, isExplained }, reader) {
      const answer = engine.execute(query, operationName, variables, { ...reader, actor: nobody }, isExplained)
      running.add(answer)
      return answer.finally(() => running.delete(answer))
    },
    subscription({ query, operationName, variables }) {
      const { subscribe } = engine.prepare(query, operationName)
      if (!subscribe) return undefined
      return async (reader) => {
        const signal = AbortSignal.any([retired.signal, ...(reader.signal ? [reader.signal] : [])])
        const begun = await subscribe(variables, { ...reader, signal, actor: nobody })
        return 'events' in begun ? { events: untilRetired(begun.events, reader) } : begun
      }
    },
    async retire() {
      retired.abort()
      while (running.size > 0) await Promise.allSettled(running)
      await Promise.all(remotes.map((remote) => remote.close()))
    },
  }
}
