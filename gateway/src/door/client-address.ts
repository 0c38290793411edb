import { type IncomingMessage } from 'node:http'

/** Where a request comes from: the last address a proxy of ours names, else that of the connection. */
export function clientAddress({ headers, socket }: IncomingMessage, isBehindProxy: boolean): string {
  const forwarded = isBehindProxy
    ? String(headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : undefined
  return forwarded || socket.remoteAddress || ''
}
