import { setTimeout as sleep } from 'node:timers/promises'
import { type Answer, signedIn } from '../processes/testing.ts'

/** How ordinary requests went: how many, how many were not answered as they should be, and the slowest of a hundred. */
export type Ordinary = { requests: number; failed: string[]; p50: number; p99: number }

const questions = [
  '{ needs(perPage: 25) { total items { id name state community { name } } } }',
  '{ communities(perPage: 10) { items { id name volunteerCount serviceCentre { areaSquareMetres } } } }',
  '{ viewer { account { name } acting { level } } }',
]

/** What clerks do meanwhile: a few clients who ask, look, and ask again. */
export async function ordinary(port: number, { clients = 4, until }: { clients?: number; until: Promise<unknown> }) {
  const token = await signedIn(port, 'community')
  const took: number[] = []
  const failed: string[] = []
  let over = false
  until.finally(() => {
    over = true
  })
  const client = async (first: number) => {
    for (let count = first; !over; count += 1) {
      const begun = performance.now()
      const outcome = await asked(port, token, questions[count % questions.length]!)
      took.push(performance.now() - begun)
      if (outcome) failed.push(outcome)
      await sleep(20)
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, at) => client(at)))
  took.sort((a, b) => a - b)
  const at = (share: number) => Math.round(took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0)
  return { requests: took.length, failed, p50: at(0.5), p99: at(0.99) } satisfies Ordinary
}

async function asked(port: number, token: string, query: string): Promise<string | undefined> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
      signal: AbortSignal.timeout(15_000),
    })
    const { data, errors } = (await answer.json()) as Answer
    return answer.ok && data && !errors ? undefined : `${answer.status} ${JSON.stringify(errors)}`
  } catch (error) {
    return String(error)
  }
}
