import { type Request } from '@concentric/chassis/executable'
import { type Code, message, type Refusal } from '@concentric/chassis/messages'
import { type EventStreams, sendEvents } from '@concentric/chassis/serve/event-stream'
import { sendJson } from '@concentric/chassis/serve/http'
import { type Exchange } from './exchange.ts'
import { type Begin } from './graph.ts'
import { type Watching } from './watching.ts'

type Asker = Omit<Request, 'signal'>
type Parts = { streams: EventStreams; watching: Watching }

/** Answers a subscription by a stream that lasts until the client goes, or is no more who it was. */
export async function answerByEvents(
  exchange: Exchange,
  begin: Begin,
  asker: Asker,
  { streams, watching }: Parts,
): Promise<true> {
  const { req, res, language } = exchange
  const end = watching.begin(asker.actor)
  try {
    const signal = streams.begin(res)
    const begun = await begin({ ...asker, signal })
    if (!('events' in begun)) {
      exchange.outcome = begun.outcome
      sendJson(res, begun.status, begun.text)
      return true
    }
    exchange.isStream = true
    const whyNot = () => watching.why(req.headers, asker.actor)
    await sendEvents(res, {
      events: asLongAs(whyNot, begun.events, (refusal) => errorText(refusal.spokenIn(language))),
      signal,
      farewell: errorText({ message: message('unavailable', language), extensions: { code: 'UNAVAILABLE' } }),
    })
    return true
  } finally {
    end()
  }
}

/** The events, each sent only after nothing speaks against it; otherwise the last word is why. */
async function* asLongAs(
  whyNot: () => Promise<Refusal | undefined>,
  events: AsyncIterable<string>,
  told: (refusal: Refusal) => string,
): AsyncGenerator<string> {
  for await (const event of events) {
    const refusal = await whyNot()
    if (refusal) return yield told(refusal)
    yield event
  }
}

type Told = { message: string; extensions: { code?: Code } | Record<string, unknown> }

const errorText = ({ message, extensions }: Told) => JSON.stringify({ errors: [{ message, extensions }] })
