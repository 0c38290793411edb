import { type IncomingHttpHeaders } from 'node:http'
import { type Actor } from '@concentric/chassis/actor'
import { Refusal } from '@concentric/chassis/messages'
import { type Identity } from '../identity/identity.ts'

const streamsPerAccount = 10

/** Who watches by streams: asked again who they are at each event, and not by too many at once. */
export class Watching {
  private readonly streams = new Map<string, number>()

  constructor(private readonly identity: Pick<Identity, 'watcherOf'>) {}

  /** Counts one more stream of an account, or refuses (RATE_LIMITED) it; call what it gives when the stream has ended. */
  begin({ accountId }: Actor): () => void {
    const open = this.streams.get(accountId) ?? 0
    if (open >= streamsPerAccount) throw new Refusal('RATE_LIMITED', tooMany)
    this.streams.set(accountId, open + 1)
    return () => {
      const left = (this.streams.get(accountId) ?? 1) - 1
      if (left > 0) this.streams.set(accountId, left)
      else this.streams.delete(accountId)
    }
  }

  /** Why `actor` may be told nothing more; undefined as long as it is still who it was when the stream began. */
  async why(headers: IncomingHttpHeaders, actor: Actor): Promise<Refusal | undefined> {
    try {
      const now = await this.identity.watcherOf(headers)
      const isSame = now?.grantId === actor.grantId && now.level === actor.level && now.placeId === actor.placeId
      return isSame ? undefined : new Refusal('UNAUTHENTICATED', 'unauthenticated')
    } catch (error) {
      return error instanceof Refusal ? error : new Refusal('UNAVAILABLE', 'unavailable')
    }
  }
}

const tooMany = [
  '同时打开的实时页面太多，请关闭一些再试。',
  'Too many pages of this account are being kept up to date at once. Close some of them.',
] as const
