import { Socket } from 'node:net'
import { serialize } from 'pg-protocol'

// Faults for tests to find, planted below whatever sends: what leaves a socket is changed on its way.

type Write = (this: Socket, chunk: unknown, ...rest: unknown[]) => boolean

function plant(change: (sent: string) => string): () => void {
  const prototype = Socket.prototype as unknown as { write: Write }
  const write = prototype.write
  prototype.write = function (chunk, ...rest) {
    const changed = Buffer.isBuffer(chunk) ? Buffer.from(change(chunk.toString('latin1')), 'latin1') : chunk
    return write.call(this, changed, ...rest)
  }
  return () => Reflect.deleteProperty(prototype, 'write')
}

const sticking = (sent: string) => (sent.includes("set_config('role'") ? sent.replaceAll(', true)', ',false)') : sent)

/** Scopes are set for the session, and stay; answers how to end that. */
export const plantSticking = (): (() => void) => plant(sticking)

/** Scopes stay, and one in five is not set at all: its statements run as whoever came before. */
export function plantSkipping(): () => void {
  let asked = 0
  return plant((sent) => {
    const prepared = sent.replace(/P....((?:plain:)?)scope\0(?=select set_config)/s, (parse, way) => {
      const [name, text] = [`${way}unset`, 'select $1::text, $2::text, $3::text, $4::text, $5::text']
      const unset = Buffer.concat([serialize.close({ type: 'S', name }), serialize.parse({ name, text })])
      return unset.toString('latin1') + parse
    })
    const bound = prepared.replace(/\0((?:plain:)?)scope\0(?!select)/g, (bind, way) => {
      asked += 1
      return asked % 5 ? bind : `\0${way}unset\0`
    })
    return sticking(bound)
  })
}
