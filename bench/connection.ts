import { connect, type Socket } from 'node:net'

const HEAD_END = '\r\n\r\n'
const LINE_END = '\r\n'
const nothing = Buffer.alloc(0)

type Waiting = { resolve: (bytes: number) => void; reject: (error: Error) => void }

/** One HTTP connection with one request under way: what is sent lies ready, and of an answer only its length is read. */
export class Connection {
  private readonly socket: Socket
  private waiting?: Waiting
  /** Of the answer under way: what came before its head was whole, or, of one in chunks, all of it. */
  private pending: Buffer = nothing
  private length?: number
  private read = 0

  constructor(url: URL) {
    this.socket = connect(Number(url.port), url.hostname)
    this.socket.setNoDelay(true)
    this.socket.on('data', (bytes: Buffer) => this.take(bytes))
    this.socket.on('error', (error) => this.waiting?.reject(error))
    this.socket.on('close', () => this.waiting?.reject(new Error(`${url.href} has closed a connection.`)))
  }

  /** Sends a request; answers how long the body of the answer is. */
  ask(request: Buffer): Promise<number> {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject }
      this.socket.write(request)
    })
  }

  close(): void {
    this.waiting = undefined
    this.socket.destroy()
  }

  private take(bytes: Buffer): void {
    if (this.length === undefined) this.begin(bytes)
    else this.count(bytes.length)
  }

  private begin(bytes: Buffer): void {
    this.pending = this.pending.length ? Buffer.concat([this.pending, bytes]) : bytes
    const end = this.pending.indexOf(HEAD_END)
    if (end < 0) return
    const begin = end + HEAD_END.length
    const told = /\r\ncontent-length: *(\d+)/i.exec(this.pending.toString('latin1', 0, end))?.[1]
    if (told === undefined) {
      const length = lengthOfChunks(this.pending, begin)
      if (length !== undefined) this.done(length)
      return
    }
    this.length = Number(told)
    this.count(this.pending.length - begin)
  }

  private count(bytes: number): void {
    this.read += bytes
    if (this.read >= this.length!) this.done(this.read)
  }

  private done(bytes: number): void {
    const { waiting } = this
    this.pending = nothing
    this.length = this.waiting = undefined
    this.read = 0
    waiting?.resolve(bytes)
  }
}

/** How much the chunks from a place on hold; undefined until the last one is there. */
function lengthOfChunks(bytes: Buffer, begin: number): number | undefined {
  let length = 0
  for (let at = begin; ; ) {
    const end = bytes.indexOf(LINE_END, at)
    if (end < 0) return undefined
    const size = Number.parseInt(bytes.toString('latin1', at, end), 16)
    at = end + LINE_END.length + size + LINE_END.length
    if (bytes.length < at) return undefined
    if (size === 0) return length
    length += size
  }
}
