import { Refusal } from '@concentric/chassis/messages'
import { type Engine } from '../engine/engine.ts'
import { type Accepted, isMutation } from './accepted.ts'
import { type AskedTrusted } from './asked.ts'
import { costOf } from './cost.ts'

/** Documents the gateway knows, by id. */
export type TrustedTexts = Readonly<Record<string, string>>

/** The documents of our own pages, each prepared when it is first asked for and kept for good. */
export class TrustedDocuments {
  private readonly texts: ReadonlyMap<string, string>
  private readonly prepared = new Map<string, Accepted>()

  constructor(
    texts: TrustedTexts,
    private readonly engine: Engine,
  ) {
    this.texts = new Map(Object.entries(texts))
  }

  /** Finds a document by its id, or refuses (BAD_USER_INPUT): whoever asks is of another version than the gateway. */
  find({ documentId, operationName }: AskedTrusted): Accepted {
    const key = operationName === undefined ? documentId : `${documentId} ${operationName}`
    const known = this.prepared.get(key)
    if (known) return known
    const text = this.texts.get(documentId)
    if (text === undefined) throw new Refusal('BAD_USER_INPUT', unknown, { fields: { documentId: unknown } })
    const { answer, explain, subscribe, chosen } = this.engine.prepare(text, operationName)
    // a name it does not have is told by its answer
    if (!chosen) return { answer, explain, cost: 1 }
    const cost = costOf(chosen.document, this.engine.schema)
    const accepted = { answer, explain, subscribe, cost, writes: isMutation(chosen) }
    this.prepared.set(key, accepted)
    return accepted
  }
}

const unknown = [
  '系统已更新，这个页面还是旧版本，请刷新页面。',
  'This page is of another version than the server. Please reload it.',
] as const
