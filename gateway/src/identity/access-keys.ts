import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from '@concentric/chassis/messages'
import { LRUCache } from 'lru-cache'
import { type Grant } from './acting.ts'
import { Attempts } from './attempts.ts'
import { type Account } from './sessions.ts'
import { tooOften } from './too-often.ts'

/** Whom a key lets in: an account of its own, under the one grant it was made under. */
export type KeyHolder = { account: Account; grant: Grant }

/** How access keys are told from other tokens and looked up: by a hash, never in clear. */
export type Keys = {
  /** The hash of a token that has the form of a key, null for any other. */
  hashOf: (token: string) => string | null
  holderOf: (hash: string) => Promise<KeyHolder | null>
}

const openedKept = 1_000

/** Who comes in by an access key: looked up at each request, and for whoever guesses ever more slowly, as at sign-in. */
export class AccessKeys {
  // apart from those of sign-in: a program that keeps trying a dead key holds up nobody at its address
  private readonly attempts = new Attempts()
  /** Hashes that have let somebody in: to come again is no guess. */
  private readonly opened = new LRUCache<string, true>({ max: openedKept })
  private readonly guesses = new Map<string, Promise<KeyHolder | null>>()

  constructor(private readonly keys: Keys) {}

  /** The hash of a token that has the form of a key, null for any other. */
  hashOf(token: string): string | null {
    return this.keys.hashOf(token)
  }

  /** Whom a key lets in, null for nobody; refuses (RATE_LIMITED) an address that guesses. */
  async find(hash: string, address: string): Promise<KeyHolder | null> {
    if (!this.opened.has(hash)) return this.guess(hash, address)
    const holder = await this.keys.holderOf(hash)
    if (!holder) this.opened.delete(hash)
    return holder
  }

  /** Requests that come at once with a key not seen before are one guess. */
  private guess(hash: string, address: string): Promise<KeyHolder | null> {
    const name = `${address} ${hash}`
    const running = this.guesses.get(name)
    if (running) return running
    const guess = this.tryOnce(hash, address).finally(() => this.guesses.delete(name))
    this.guesses.set(name, guess)
    return guess
  }

  private async tryOnce(hash: string, address: string): Promise<KeyHolder | null> {
    const turn = this.attempts.begin(hash, address)
    if ('retryAfter' in turn) throw new Refusal('RATE_LIMITED', tooOften(turn.retryAfter))
    if (turn.wait) await sleep(turn.wait)
    const holder = await this.keys.holderOf(hash).catch((error: unknown) => {
      this.attempts.takeBack(hash, address)
      throw error
    })
    if (!holder) return null
    this.attempts.succeeded(hash, address)
    this.opened.set(hash, true)
    return holder
  }
}
