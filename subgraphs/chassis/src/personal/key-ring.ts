import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16
const HIGHEST_ID = 255
/** The key every installation has: drawn from its secret, so that nothing need be set to begin with. */
const OWN = 0

type Key = { wrapping: Buffer; indexing: Buffer }

/**
 * The keys of an installation, by number. They wrap the key of each row and make what values are found by; the values
 * themselves are sealed by the row's own key. The newest key wraps, all unwrap: see `personal:rotate`.
 */
export class KeyRing {
  private constructor(
    private readonly keys: ReadonlyMap<number, Key>,
    readonly newest: number,
  ) {}

  /** Reads `PERSONAL_KEYS`, newest first: `2:<32 bytes in base64>,1:<…>`. Key 0 is the installation's secret. */
  static from(given: string | undefined, secret: string): KeyRing {
    const named = (given ?? '').split(',').filter(Boolean).map(keyIn)
    const ids = named.map(([id]) => id)
    if (new Set(ids).size < ids.length) throw new Error('PERSONAL_KEYS gives two keys one number. Number each once.')
    const all = [...named, [OWN, Buffer.from(secret)] as const]
    return new KeyRing(new Map(all.map(([id, key]) => [id, derived(key)])), ids[0] ?? OWN)
  }

  /** A new key for a row, and the same wrapped for the row that `name` names. */
  newRowKey(name: string): { key: Buffer; wrapped: Buffer } {
    const key = randomBytes(KEY_BYTES)
    return { key, wrapped: this.wrap(key, name) }
  }

  wrap(key: Buffer, name: string): Buffer {
    return Buffer.concat([Buffer.of(this.newest), encrypted(this.keys.get(this.newest)!.wrapping, key, name)])
  }

  /** The key of the row `name`; throws if it was wrapped for another row, or by a key that is not in the ring. */
  unwrap(wrapped: Buffer, name: string): Buffer {
    const id = wrapped[0]!
    const key = this.keys.get(id)
    if (!key) throw new Error(`Key ${id} of the personal keys is needed and not given. Put it back into PERSONAL_KEYS.`)
    return decrypted(key.wrapping, wrapped.subarray(1), name)
  }

  /** What a value is found by: the newest key's number and a keyed hash. */
  indexOf(kind: string, value: string): Buffer {
    return this.indexBy(this.newest, kind, value)
  }

  /** What a value may be found by, whichever key was the newest when it was written. */
  indexesOf(kind: string, value: string): Buffer[] {
    return [...this.keys.keys()].map((id) => this.indexBy(id, kind, value))
  }

  private indexBy(id: number, kind: string, value: string): Buffer {
    const hash = createHmac('sha256', this.keys.get(id)!.indexing).update(`${kind}\n${value}`).digest()
    return Buffer.concat([Buffer.of(id), hash])
  }
}

/** AES-256-GCM: nonce, tag, text. `name` is bound to it: elsewhere it opens no more. */
export function encrypted(key: Buffer, plain: Buffer, name: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(name))
  const text = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), text])
}

/** The opposite of `encrypted`; throws unless key, name and every byte are the same. */
export function decrypted(key: Buffer, sealed: Buffer, name: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(name))
    .setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()])
}

function keyIn(text: string): readonly [number, Buffer] {
  const [, id, base64] = /^(\d{1,3}):([A-Za-z0-9+/=_-]+)$/.exec(text.trim()) ?? []
  const key = Buffer.from(base64 ?? '', 'base64')
  if (!id || Number(id) <= OWN || Number(id) > HIGHEST_ID || key.length !== KEY_BYTES)
    throw new Error(
      'PERSONAL_KEYS is not a list of keys. Write each as number:base64 of 32 random bytes, the newest first, such as 1:$(openssl rand -base64 32).',
    )
  return [Number(id), key]
}

const derived = (key: Buffer): Key => ({ wrapping: derive(key, 'wrapping'), indexing: derive(key, 'indexing') })
const derive = (key: Buffer, use: string) =>
  Buffer.from(hkdfSync('sha256', key, '', `concentric personal ${use}`, KEY_BYTES))
