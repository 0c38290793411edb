import { describe, expect, it } from 'vitest'
import { answersIn } from './events.ts'

async function* pieces(text: string, size: number) {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}
const stream = ':\n\nevent: next\ndata: {"data":{"name":"太平角"}}\n\nevent: next\ndata: {"data":{"name":"八大关"}}\n\n'

describe('a stream of events', () => {
  it.each([1, 2, 7, 10_000])('is read whole when it comes in pieces of %i bytes', async (size) => {
    const answers: unknown[] = []
    for await (const answer of answersIn(pieces(`${stream}event: complete\ndata:\n\n`, size))) answers.push(answer)
    expect(answers).toEqual([{ data: { name: '太平角' } }, { data: { name: '八大关' } }])
  })

  it('has broken off when it ends without saying so', async () => {
    const answers = answersIn(pieces(stream, 50))
    expect((await answers.next()).value).toEqual({ data: { name: '太平角' } })
    expect((await answers.next()).value).toEqual({ data: { name: '八大关' } })
    await expect(answers.next()).rejects.toThrow('broke off')
  })

  it('is not believed when it holds no JSON', async () => {
    await expect(answersIn(pieces('data: sorry\n\n', 50)).next()).rejects.toThrow()
  })
})
