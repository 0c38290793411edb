import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answersIn } from '../send/events.ts'
import { asking, codeOf, read, testDoors } from './test-door.ts'

let doors: Awaited<ReturnType<typeof testDoors>>
beforeAll(async () => {
  doors = await testDoors()
})
afterAll(() => doors.close())

const ticked = asking('subscription { ticked }')
const accept = 'text/event-stream'

/** A stream over the door, its answers one by one. */
async function watch(headers: Record<string, string> = doors.bearer, at = doors.door) {
  const leave = new AbortController()
  const answer = await doors.post(
    '/graphql',
    { body: ticked, headers: { accept, ...headers }, signal: leave.signal },
    at,
  )
  const answers = answer.ok && answer.body ? answersIn(answer.body) : undefined
  return { answer, next: async () => (await answers?.next())?.value, leave: () => leave.abort() }
}

describe('a stream', () => {
  it('tells each event as it happens', async () => {
    const { answer, next, leave } = await watch()
    expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    doors.tick(1)
    expect(await next()).toEqual({ data: { ticked: 1 } })
    doors.tick(2)
    doors.tick(3)
    expect([await next(), await next()]).toEqual([{ data: { ticked: 2 } }, { data: { ticked: 3 } }])
    leave()
  })

  it('is given up everywhere when the client goes', async () => {
    const { next, leave } = await watch()
    doors.tick(1)
    await next()
    leave()
    await expect.poll(() => doors.tick(2)).toBe(0)
  })

  it('does not count as a slow request', async () => {
    const { next, leave } = await watch()
    doors.tick(1)
    await next()
    const counted = async () => /duration_seconds_count (\d+)/.exec(await (await doors.get('/metrics')).text())?.[1]
    const before = await counted()
    leave()
    await expect.poll(() => doors.tick(2)).toBe(0)
    expect(await counted()).toBe(before)
  })

  it('answers what is no subscription, or cannot begin, as always', async () => {
    const answerTo = (query: string) =>
      doors.post('/graphql', { body: asking(query), headers: { accept, ...doors.bearer } })
    expect(await (await answerTo('{ level }')).json()).toEqual({ data: { level: 'street' } })
    const wrong = await answerTo('subscription { tocked }')
    expect([wrong.status, await codeOf(wrong)]).toEqual([400, 'BAD_USER_INPUT'])
    const many = `subscription { ticked ${Array.from({ length: 16 }, (_, at) => `a${at}: ticked`).join(' ')} }`
    expect(await codeOf(await answerTo(many))).toBe('BAD_USER_INPUT')
    const leaking = await (await answerTo('subscription { leaked }')).text()
    expect(leaking).toContain('INTERNAL')
    expect(leaking).not.toContain('secret_table')
  })

  it('is refused without accept: text/event-stream, and to strangers', async () => {
    const { errors } = await read(await doors.ask('subscription { ticked }', { 'accept-language': 'en' }))
    expect(errors?.[0]?.message).toContain('accept: text/event-stream')
    expect((await watch({})).answer.status).toBe(401)
  })

  it('is given to ten pages of an account at once', async () => {
    const ten = await Promise.all(Array.from({ length: 10 }, () => watch()))
    expect(ten.map(({ answer }) => answer.status)).toEqual(Array(10).fill(200))
    const { answer } = await watch()
    expect([answer.status, await codeOf(answer)]).toEqual([429, 'RATE_LIMITED'])
    for (const { leave } of ten) leave()
    await expect.poll(() => doors.tick(1)).toBe(0)
    const { answer: next, leave } = await watch()
    expect(next.status).toBe(200)
    leave()
  })

  it('ends with a last word when the door closes', async () => {
    const closing = await doors.open('demo')
    const { next } = await watch(doors.bearer, closing)
    const closed = closing.close()
    expect(await next()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] })
    expect(await next()).toBeUndefined()
    await closed
  })

  it('is not what a query becomes when the door closes: that one is answered', async () => {
    const closing = await doors.open('demo')
    const headers = { accept, ...doors.bearer }
    const answer = doors.post('/graphql', { body: asking('{ slow }'), headers }, closing)
    await sleep(100)
    const closed = closing.close()
    expect(await (await answer).json()).toEqual({ data: { slow: 'late' } })
    await closed
  })

  it('tells nothing more to who has been signed out', async () => {
    const { next } = await watch()
    await doors.signOut()
    doors.tick(7)
    expect(await next()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
    expect(await next()).toBeUndefined()
    await expect.poll(() => doors.tick(8)).toBe(0)
  })
})
