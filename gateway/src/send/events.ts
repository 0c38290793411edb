import { type Answer } from '@concentric/chassis/executable'
import { createParser } from 'eventsource-parser'

/** The answers in a stream of events as GraphQL over SSE has it; throws when it breaks off before `complete`. */
export async function* answersIn(body: AsyncIterable<Uint8Array>): AsyncGenerator<Answer> {
  const come: Answer[] = []
  let isComplete = false
  const { feed } = createParser({
    onEvent({ event, data }) {
      if (event === 'complete') isComplete = true
      else if (data) come.push(JSON.parse(data) as Answer)
    },
  })
  const letters = new TextDecoder()
  for await (const bytes of body) {
    feed(letters.decode(bytes, { stream: true }))
    yield* come.splice(0)
    if (isComplete) return
  }
  throw new Error('The stream of events broke off.')
}
