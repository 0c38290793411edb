import { type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { type Since } from '@concentric/chassis/executable'
import { isPosition } from '@concentric/chassis/replica/position'

const HEADER = 'x-written-at'
const COOKIE = 'concentric.written_at'
const written = new RegExp(`(?:^|;\\s*)${COOKIE.replace('.', '\\.')}=([^;]+)`)

/** As long as a browser is owed what it wrote; a replica that is further behind is not in use. */
const KEPT_SECONDS = 600

/** What a client has written, as it was told with the answer: programs send the header again, browsers the cookie. */
export function writtenBy(headers: IncomingHttpHeaders): Since | undefined {
  const told = headers[HEADER] ?? written.exec(headers.cookie ?? '')?.[1]
  return typeof told === 'string' && isPosition(told) ? told : undefined
}

/** Tells a client up to where it must be shown the database from now on. */
export function tellWritten(res: ServerResponse, position: string, byCookie: boolean): void {
  res.setHeader(HEADER, position)
  const attributes = `Max-Age=${KEPT_SECONDS}; Path=/graphql; HttpOnly; SameSite=Strict`
  if (byCookie) res.appendHeader('set-cookie', `${COOKIE}=${position}; ${attributes}`)
}
