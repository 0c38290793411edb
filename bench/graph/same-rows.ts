import { isDeepStrictEqual } from 'node:util'
import { type Question, type Target } from './targets/targets.ts'
import { type Asker, type Workload } from './workloads/workload.ts'

/** The answer of a target to one question; refuses one with errors. */
export async function answerOf({ name, program }: Target, path: string, question: Question): Promise<string> {
  const answer = await fetch(`${program.origin}${path}`, {
    method: 'POST',
    body: question.body,
    headers: {
      'content-type': 'application/json',
      ...(question.authorization && { authorization: question.authorization }),
    },
  })
  const text = await answer.text()
  if (!answer.ok || text.includes('"errors":')) throw new Error(`${name} refuses ${question.body}:\n${text}`)
  return text
}

/** Stops unless all targets answered alike, apart from how they write an instant and order the keys. */
export function mustBeAlike(
  { name, writes, peerRows }: Workload,
  asker: Asker,
  answers: ReadonlyMap<string, string>,
): void {
  // what is written has an id of its own
  const ignored = writes ? ['id'] : []
  const [first, ...others] = [...answers].map(([target, text]) => {
    const answer: unknown = JSON.parse(text)
    return { target, rows: plain(target === 'PostGraphile' && peerRows ? peerRows(answer) : answer, ignored) }
  })
  for (const { target, rows } of others)
    if (!isDeepStrictEqual(rows, first!.rows))
      throw new Error(
        `${first!.target} and ${target} answer ${name} as ${asker} differently:\n${JSON.stringify(first!.rows)}\n${JSON.stringify(rows)}`,
      )
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d/

function plain(value: unknown, ignored: readonly string[]): unknown {
  if (typeof value === 'string') return instant.test(value) ? Date.parse(value) : value
  if (Array.isArray(value)) return value.map((each) => plain(each, ignored))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key]) => !ignored.includes(key))
  return Object.fromEntries(entries.map(([key, each]) => [key, plain(each, ignored)]))
}
