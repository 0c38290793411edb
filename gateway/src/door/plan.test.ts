import { afterAll, beforeAll, expect, it } from 'vitest'
import { asking, origin, ownId, read, testDoors } from './test-door.ts'

let doors: Awaited<ReturnType<typeof testDoors>>
beforeAll(async () => {
  doors = await testDoors()
})
afterAll(() => doors.close())

const wish = { extensions: { plan: true } }
const plan = {
  kind: 'fetch',
  subgraph: 'governance',
  operation: '{streets{name}}',
  ran: { afterMilliseconds: expect.any(Number), milliseconds: expect.any(Number) },
}
const post = (body: string, headers = {}) => doors.post('/graphql', { body, headers: { ...doors.bearer, ...headers } })

it('is told to whoever asks for it in a demonstration, at first sight and after', async () => {
  for (let sight = 1; sight <= 2; sight++)
    expect(await read(await post(asking('{ streets { name } }', wish)))).toEqual({
      data: { streets: [{ name: '八大关' }] },
      extensions: { plan },
    })
})

it('is asked for by a header where no body can be written', async () => {
  const answer = await read(await post(asking('{ streets { name } }'), { 'x-plan': 'true' }))
  expect(answer).toMatchObject({ extensions: { plan } })
})

it('is told of our own pages’ documents too, and beside errors', async () => {
  const own = await read(await post(JSON.stringify({ documentId: ownId, ...wish })))
  expect(own).toMatchObject({ extensions: { plan: { subgraph: 'governance' } } })
  for (let sight = 1; sight <= 2; sight++) {
    const { errors, ...rest } = await read(await post(asking('{ refused }', wish)))
    expect([errors?.[0]?.extensions.code, rest]).toMatchObject([
      'FORBIDDEN',
      { extensions: { plan: { kind: 'fetch' } } },
    ])
  }
})

it('is not told to who does not ask for it', async () => {
  for (const more of [{}, { extensions: null }, { extensions: { plan: false } }, { extensions: { other: true } }])
    expect(await read(await post(asking('{ streets { name } }', more)))).not.toHaveProperty('extensions')
  expect((await post(asking('{ level }', { extensions: [] }))).status).toBe(400)
})

it('is refused in production, with a word on what to leave out', async () => {
  const production = await doors.open('production')
  for (const [body, headers] of [
    [asking('{ streets { name } }', wish), doors.bearer],
    [asking('{ streets { name } }'), { ...doors.bearer, 'x-plan': 'true' }],
    [JSON.stringify({ documentId: ownId, ...wish }), { ...doors.cookie, origin }],
  ] as const) {
    const answer = await doors.post('/graphql', { body, headers }, production)
    expect([answer.status, await read(answer)]).toEqual([
      403,
      {
        errors: [
          {
            message: '执行计划只在演示模式下显示。请去掉 extensions.plan 和请求头 x-plan。',
            extensions: { code: 'FORBIDDEN' },
          },
        ],
      },
    ])
  }
  await production.close()
})
