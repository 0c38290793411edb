import { type Dispatcher, type Pool } from 'undici'

/** What is sent, how long the whole answer may take, and whose leaving ends the wait. */
export type Post = {
  readonly path: string
  readonly body: string
  readonly headers: Record<string, string>
  readonly timeout: number
  readonly signal?: AbortSignal
}

/** An answer, whatever its status. */
export type Posted = { readonly status: number; readonly body: Buffer }

/** Posts and gathers the answer; rejects when it is late, or of no use any more. A stream per answer would cost more. */
export function post(pool: Pool, { path, body, headers, timeout, signal }: Post): Promise<Posted> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(gone())
    const chunks: Buffer[] = []
    let status = 0
    let call: Dispatcher.DispatchController | undefined
    let given: Error | undefined
    const giveUp = (reason: Error) => {
      given = reason
      call?.abort(reason)
      settle()
      reject(reason)
    }
    const leave = () => giveUp(gone())
    const late = setTimeout(() => giveUp(new Error(`There was no answer within ${timeout} ms.`)), timeout)
    signal?.addEventListener('abort', leave, { once: true })
    const settle = () => {
      clearTimeout(late)
      signal?.removeEventListener('abort', leave)
    }
    pool.dispatch(
      { method: 'POST', path, body, headers },
      {
        onRequestStart(controller) {
          call = controller
          // it waited for a free connection and is not wanted any more
          if (given) controller.abort(given)
        },
        onResponseStart(_, code) {
          status = code
        },
        onResponseData(_, chunk) {
          chunks.push(chunk)
        },
        onResponseEnd() {
          settle()
          resolve({ status, body: chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks) })
        },
        onResponseError(_, error) {
          settle()
          reject(error)
        },
      },
    )
  })
}

const gone = () => new Error('Nobody waits for the answer any more.')
