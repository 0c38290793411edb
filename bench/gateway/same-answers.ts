import { isDeepStrictEqual } from 'node:util'
import { type Child } from '../child.ts'
import { bodiesOf, type Shape } from './shapes.ts'

/** The length of the answer to each page of `shape`; throws unless all targets answer it alike and without errors. */
export async function sameAnswers(shape: Shape, targets: ReadonlyMap<string, Child>): Promise<number[]> {
  const lengths: number[] = []
  for (const [page, body] of bodiesOf(shape).entries()) {
    const answers = await Promise.all([...targets].map(([, target]) => ask(target, body)))
    const [first = '', ...others] = answers
    const parsed = answers.map((text) => JSON.parse(text) as { errors?: unknown })
    if (parsed.some(({ errors }) => errors) || !parsed.every((answer) => isDeepStrictEqual(answer, parsed[0])))
      throw new Error(`The gateways differ in "${shape.name}", page ${page}:\n${answers.join('\n')}`)
    if (others.some((text) => text.length !== first.length))
      throw new Error(`The gateways write "${shape.name}", page ${page}, at different lengths:\n${answers.join('\n')}`)
    lengths.push(Buffer.byteLength(first))
  }
  return lengths
}

async function ask({ origin }: Child, body: string): Promise<string> {
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  })
  return answer.text()
}
